"""kiosk export: a station's session file, for the organizer."""

import os
from collections.abc import Callable
from pathlib import Path

import click
from platformdirs import user_data_path

from db.journal import JournalUnwritable
from kiosk.clock import SystemClock
from kiosk.commands.results import Exported
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    bar,
    plain,
    quiet,
    say,
    say_json,
    speak,
    speaks,
    warn,
)
from kiosk.content.store import digest_built
from kiosk.machine.export import Checking, Safe, Sealing, State, Writing, export_to
from kiosk.machine.news import Newsroom
from kiosk.machine.records import Records, open_records
from kiosk.machine.settings import language_of
from kiosk.machine.stick import Undelivered
from kiosk.machine.trouble import Trouble
from kiosk.printable import path_text
from kiosk.version import VERSION
from kiosk.words import phrase

STATIONS_OWN = ("journal.sqlite", "settings.toml", "kit")
"""A station that has lost its journal is one still; those set aside travel all the same."""

data_option = click.option(
    "--data",
    type=FILE,
    default=lambda: user_data_path("kiosk", appauthor=False),
    metavar="DIR",
    help="The data folder of the station or desk; "
    f"{user_data_path('kiosk', appauthor=False)} if none is named.",
)


@click.command()
@click.argument("dest", type=FILE)
@data_option
@speaks("The language of what is said; the station's if none is named.")
@as_json_option
def export(dest: Path, data: Path, lang: str | None, as_json: bool) -> None:
    """Write this station's session file into the folder DEST, checked by reading it back."""
    speak(lang or language_of(data))
    # not Path.exists(): that raises where the folder cannot be looked into
    if not any(os.path.exists(data / name) for name in STATIONS_OWN):  # noqa: PTH110
        raise click.ClickException(phrase("export.no station", data=data))
    if os.path.isfile(dest):  # noqa: PTH113
        raise click.ClickException(phrase("export.a file", dest=dest))
    with plain(Trouble):
        records = open_records(data, SystemClock())
    try:
        with quiet(), bar(phrase("terminal.bar export")) as tell:
            safe = _export(records, data, dest, tell)
    except Undelivered as error:
        told = phrase(f"export.{error.word}", dest=dest, data=data)
        raise click.ClickException(told) from error
    except JournalUnwritable as error:
        raise click.ClickException(phrase("export.journal", data=data, why=str(error))) from error
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
        size = phrase("terminal.bytes", n=safe.bytes)
        say(phrase("export.written", path=path, bytes=size))
        for aside in asides:
            say(phrase("export.aside", path=aside))
    for broken in unread:
        warn(phrase("terminal.warning", said=phrase("export.aside unread", path=broken)))


def _export(records: Records, data: Path, dest: Path, tell: Callable[[float], None]) -> Safe:
    def told(state: State) -> None:
        match state:
            case Sealing(done=done):
                tell(done / 3)
            case Writing(done=done):
                tell((1 + done) / 3)
            case Checking(done=done):
                tell((2 + done) / 3)

    newsroom = Newsroom(data, records.kit, records.recorder)
    newsroom.let_go()
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
        beside=newsroom.write_onto,
        tell=told,
    )
