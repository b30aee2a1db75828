"""Facts of a journal that was set aside reach the hub like all others, with every stick."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.journal import Journal
from kiosk import facts
from kiosk.machine.export import Safe
from kiosk.session.opening import open_session
from tests.kiosk.machine.halls import Hall, ended, open_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with open_hall(tmp_path, 3) as hall:
        yield hall


def set_aside(data: Path, name: str, festival: str, count: int) -> bytes:
    journal = Journal(data / f"journal-{name}.sqlite", festival)
    if count:
        journal.append([facts.encode(facts.PlayersChosen(players=1))] * count)
    journal.close()
    return journal.installation


def exported(hall: Hall) -> Safe:
    state = ended(hall.export())
    assert isinstance(state, Safe)
    return state


def test_a_stick_brings_every_journal_of_this_festival_that_was_set_aside(hall: Hall) -> None:
    assert exported(hall).asides == ()
    old = {
        set_aside(hall.data, "1", "DEMO", 2_500).hex(): 2_500,
        set_aside(hall.data, "2", "DEMO", 3).hex(): 3,
    }
    set_aside(hall.data, "3", "DEMO", 0)
    set_aside(hall.data, "4", "ANOTHER", 3)
    found = {}
    for name in exported(hall).asides:
        with open_session(hall.stick / name, hall.organizer) as session:
            found[session.header.installation] = len(list(session.rows()))
    assert found == old
    assert list(hall.outbox.iterdir()) == []


def test_a_journal_set_aside_is_the_same_after_it_was_exported(hall: Hall) -> None:
    set_aside(hall.data, "1", "DEMO", 3)
    journal = hall.data / "journal-1.sqlite"
    before = journal.read_bytes()
    exported(hall)
    assert journal.read_bytes() == before


def test_a_broken_journal_set_aside_is_named_and_stops_no_export(hall: Hall) -> None:
    set_aside(hall.data, "1", "DEMO", 3)
    (hall.data / "journal-0.sqlite").write_bytes(b"SQLite format 3\0" + bytes(5000))
    safe = exported(hall)
    assert safe.unread == ("journal-0.sqlite",)
    assert len(safe.asides) == 1
    assert hall.seqs_on(safe.path)[-1] == hall.recorder.tally.exported
