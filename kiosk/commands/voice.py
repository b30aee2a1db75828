"""kiosk content voice: a script for whoever reads aloud, and the recordings back into the pack."""

from pathlib import Path

import click

from kiosk.commands.results import Script, Voiced
from kiosk.commands.terminal import FILE, as_json_option, lang_option, plain, say, say_json, warn
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
@lang_option
@as_json_option
def content_voice(
    pack: Path, out: Path | None, folder: Path | None, lang: str, as_json: bool
) -> None:
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
        place(out, written, lambda beginning: False, [pack], phrase("voice.read from"))
    if as_json:
        say_json(Script(path_text(out), len(written), texts))
    else:
        told = ", ".join(f"{lang} {count}" for lang, count in texts.items())
        say(phrase("voice.written", file=out, texts=told))


def _take(pack: Path, folder: Path, as_json: bool) -> None:
    tools = found()
    with plain(NoVoice, OSError):
        if tools.ffmpeg is None:
            raise NoVoice(phrase("voice.no ffmpeg"))
        took = take(folder, pack, read_pack(pack), tools)
    if as_json:
        say_json(Voiced(path_text(pack), took.taken, took.unknown, sorted(took.failed)))
    else:
        for name in took.unknown:
            warn(phrase("voice.unknown", file=name))
        for name, why in took.failed.items():
            warn(phrase("content.unreadable", file=name, why=why))
        for spoken_of, count in sorted(took.taken.items()):
            say(phrase("voice.taken", lang=spoken_of, n=count))
    if not took.taken:
        raise click.ClickException(phrase("voice.nothing", folder=folder))
    if took.failed:
        raise click.ClickException(phrase("voice.failed", n=len(took.failed)))
