"""Commands of `kiosk` run in a child whose system calls are spoilt, and what they said."""

from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.commands import export as export_command
from kiosk.machine.records import Records, open_records
from kiosk.words import FOLDER, table
from tests.sieges.children import Tell


class Said(msgspec.Struct, frozen=True):
    """What a command ended with. crash: an error that is no sentence, else ""."""

    code: int
    out: str
    err: str
    crash: str = ""


def run(*words: object) -> Said:
    done = CliRunner().invoke(cli, [str(word) for word in words])
    expected = done.exception is None or isinstance(done.exception, SystemExit)
    return Said(done.exit_code, done.stdout, done.stderr, "" if expected else repr(done.exception))


def warm(*_: object) -> None:
    """What Python reads for its first command ever is not what is spoilt."""
    run("import")
    for file in FOLDER.glob("*.toml"):
        table(file.stem)


def import_(tell: Tell, _: None, stick: Path, hub: Path, key: Path) -> None:
    tell(run("import", stick, "--hub", hub, "--key", key, "--json"))


def opened(data: Path, state: Path, _: Path) -> Records:
    """A station's, whose clock stands and that remembers no page: the same calls each time."""
    warm()
    records = open_records(data, SetClock(), state)
    records.journal._conn.execute("PRAGMA cache_size = 1")
    return records


def export(tell: Tell, records: Records, data: Path, _: Path, stick: Path) -> None:
    """`kiosk export` from where the station is open."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(export_command, "open_records", lambda *_: records)
        tell(run("export", stick, "--data", data, "--lang", "en", "--json"))


def export_again(data: Path, state: Path, stick: Path) -> Said:
    """The same in this process, with nothing spoilt."""
    said: list[Said] = []
    export(said.append, opened(data, state, stick), data, state, stick)
    return said[0]
