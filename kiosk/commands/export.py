"""kiosk export: a station's session file, for the organizer."""

import os
from collections.abc import Callable
from pathlib import Path

import click
from platformdirs import user_data_path

from db.journal import JournalUnwritable
from kiosk.clock import SystemClock
from kiosk.commands.results import Exported
from kiosk.commands.terminal import FILE, as_json_option, bar, plain, quiet, say, say_json, warn
from kiosk.content.store import digest_built
from kiosk.machine.export import Checking, Safe, Sealing, State, Writing, export_to
from kiosk.machine.records import Records, open_records
from kiosk.machine.stick import Undelivered, Word
from kiosk.machine.trouble import Trouble
from kiosk.printable import path_text
from kiosk.version import VERSION

SENTENCES: dict[Word, str] = {
    "no_stick": "There is no folder {dest}: put the stick in, make the folder, or look at the "
    "name.",
    "full": "{dest} is full: make room there, or name another folder.",
    "read_only": "{dest} cannot be written: give this user the right to, move the stick's lock, "
    "or name another folder.",
    "unreadable": "{dest} cannot be read: look at its name and its disk, or name another folder.",
    "pulled": "{dest} went away before the file was whole: put the stick in and begin again.",
    "differs": "{dest} does not give back what was written: its disk is failing, use another one.",
    "too_big": "{dest} lies on a disk (FAT) that takes no file over 4 GiB: name a folder on "
    "another one.",
    "not_sealed": "The station could not pack its facts: look after the disk of {data}, and keep "
    "that folder.",
    "stopped": "The export was stopped: begin again.",
}
"""For whoever typed a path. A guide with a stick reads those of kiosk/machine/export.py."""

STATIONS_OWN = ("journal.sqlite", "settings.toml")
"""A station that has lost its journal is one still; those set aside travel all the same."""

data_option = click.option(
    "--data",
    type=FILE,
    default=lambda: user_data_path("kiosk", appauthor=False),
    metavar="DIR",
    help=f"The station's data folder; {user_data_path('kiosk', appauthor=False)} if none is named.",
)


@click.command()
@click.argument("dest", type=FILE)
@data_option
@as_json_option
def export(dest: Path, data: Path, as_json: bool) -> None:
    """Write this station's session file into the folder DEST, checked by reading it back."""
    # not Path.exists(): that raises where the folder cannot be looked into
    if not any(os.path.exists(data / name) for name in STATIONS_OWN):  # noqa: PTH110
        raise click.ClickException(
            f"No station is found in {path_text(data)}: name its folder with --data."
        )
    if os.path.isfile(dest):  # noqa: PTH113
        raise click.ClickException(f"{path_text(dest)} is a file: name a folder.")
    with plain(Trouble):
        records = open_records(data, SystemClock())
    try:
        with quiet(), bar("Exporting") as tell:
            safe = _export(records, data, dest, tell)
    except Undelivered as error:
        told = SENTENCES[error.word].format(dest=path_text(dest), data=path_text(data))
        raise click.ClickException(told) from error
    except JournalUnwritable as error:
        raise click.ClickException(
            f"The journal in {path_text(data)} cannot be written ({error}): look after its disk, "
            "then export again."
        ) from error
    finally:
        records.journal.close()
    _tell(safe, data, as_json)


def _tell(safe: Safe, data: Path, as_json: bool) -> None:
    path = path_text(safe.path)
    asides = [path_text(safe.folder / name) for name in safe.asides]
    unread = [path_text(data / name) for name in safe.unread]
    if as_json:
        say_json(Exported(path, safe.bytes, asides, unread))
    else:
        say(f"{path} is written and checked, {safe.bytes} bytes.")
        for aside in asides:
            say(f"{aside} is written and checked: facts of a journal that was set aside.")
    for broken in unread:
        warn(f"Warning: {broken}, a journal set aside, cannot be read: keep it.")


def _export(records: Records, data: Path, dest: Path, tell: Callable[[float], None]) -> Safe:
    def told(state: State) -> None:
        match state:
            case Sealing(done=done):
                tell(done / 3)
            case Writing(done=done):
                tell((1 + done) / 3)
            case Checking(done=done):
                tell((2 + done) / 3)

    return export_to(
        dest,
        records.journal,
        records.kit,
        data,
        records.recorder.record,
        # a journal that was begun anew tells of no start yet
        content=records.recorder.tally.content or digest_built(data),
        program=VERSION,
        known=records.witness.known,
        tell=told,
    )
