"""kiosk content voice: a script for whoever reads aloud, and the recordings back into the pack."""

from pathlib import Path

import click

from kiosk.commands.results import Script, Voiced
from kiosk.commands.terminal import FILE, as_json_option, counted, plain, say, say_json, warn
from kiosk.content.pack import read_pack
from kiosk.content.sheet.writing import SheetUnwritable
from kiosk.content.voice.recordings import take, write_script
from kiosk.content.voice.tools import NoVoice, found
from kiosk.outputs import Unwritable, place
from kiosk.printable import path_text
from kiosk.words import phrase


@click.command("voice")
@click.argument("pack", type=FILE)
@click.argument("out", type=FILE, required=False)
@click.option(
    "--from", "folder", type=FILE, metavar="FOLDER", help="Recordings: FOLDER/kk/ID.wav …"
)
@as_json_option
def content_voice(pack: Path, out: Path | None, folder: Path | None, as_json: bool) -> None:
    """Write what is to be read aloud in PACK into a workbook OUT.xlsx, about an hour a language.

    With --from take the recordings: each bears the name that the script gives it.
    """
    if (out is None) == (folder is None):
        raise click.UsageError(phrase("usage.out or from"))
    if out is not None:
        _script(pack, out, as_json)
    elif folder is not None:
        _take(pack, folder, as_json)


def _script(pack: Path, out: Path, as_json: bool) -> None:
    with plain(SheetUnwritable, Unwritable):
        written, texts = write_script(read_pack(pack))
        place(out, written, lambda beginning: False, [pack], "perhaps one that is read from")
    if as_json:
        say_json(Script(path_text(out), len(written), texts))
    else:
        told = ", ".join(f"{lang} {count}" for lang, count in texts.items())
        say(f"{path_text(out)} is written; texts to read: {told}.")


def _take(pack: Path, folder: Path, as_json: bool) -> None:
    tools = found()
    with plain(NoVoice, OSError):
        if tools.ffmpeg is None:
            raise NoVoice("ffmpeg is not installed; install it, and take the recordings then.")
        took = take(folder, pack, read_pack(pack), tools)
    if as_json:
        say_json(Voiced(path_text(pack), took.taken, took.unknown, sorted(took.failed)))
    else:
        for name in took.unknown:
            warn(f"{path_text(name)}: no text has this name; look into the script.")
        for name, why in took.failed.items():
            warn(f"{path_text(name)}: {why}.")
        for lang, count in sorted(took.taken.items()):
            say(f"{lang}: {counted(count, 'recording')} taken.")
    if not took.taken:
        raise click.ClickException(f"{path_text(folder)} has no recording to take.")
    if took.failed:
        raise click.ClickException(f"{counted(len(took.failed), 'recording')} could not be taken.")
