"""A disk that takes nothing: the screen says so, nothing moves, and it heals by itself."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from db.journal import JournalUnwritable
from kiosk import facts
from kiosk.machine.outage import RETRY_MS
from kiosk.machine.trouble import Trouble
from kiosk.station.guide import Door
from kiosk.station.opening import open_station
from kiosk.trust.pin import hash_pin
from kiosk.words import in_words
from tests.stations import PACK, TestStation, door, kinds_of, open_demo, right_answer

QUIZ = "from-rock-to-metal"


def fill_up(station: TestStation, full: bool = True) -> None:
    """SQLite's own limit plays the full disk: it fails as the disk does, and as early."""
    connection = station.journal._conn
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages if full else 1_000_000}")


def fill_page(station: TestStation) -> None:
    """Facts until the next one needs a page that is not there."""
    fill_up(station)
    try:
        while True:
            station.recorder.record(facts.Resumed())  # the smallest fact there is
    except JournalUnwritable:
        pass


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)


def test_an_answer_that_cannot_be_written_is_not_taken_and_the_screen_says_why(
    station: TestStation,
) -> None:
    station.visit.start_quiz(QUIZ)
    fill_page(station)
    before, head = station.visit.state, station.journal.head
    with station.guarded():
        station.visit.answer(*right_answer(station))
    assert (station.visit.state, station.journal.head) == (before, head)
    assert station.screen == "Trouble"
    assert station.trouble is not None
    assert "database or disk is full" in station.trouble.sentence
    assert "(на диске нет места); освободите место" in in_words(station.trouble.sentence, "ru")


def test_without_the_guard_the_error_is_a_typed_one(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    fill_page(station)
    with pytest.raises(JournalUnwritable):
        station.visit.answer(*right_answer(station))


def test_an_outage_heals_by_itself_and_is_a_fact(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    fill_page(station)
    with station.guarded():
        station.visit.answer(*right_answer(station))
    station.clock.pass_ms(RETRY_MS)
    station.tick()
    assert station.trouble is not None
    fill_up(station, full=False)
    assert not station.tick()
    station.clock.pass_ms(RETRY_MS)
    assert station.tick()
    assert station.trouble is None
    assert station.screen == "Quiz"
    told = facts.decode(station.journal.read(station.journal.head.seq, 1)[0].fact)
    assert isinstance(told, facts.DiskFailed)
    assert told.lasted_ms == 2 * RETRY_MS
    assert "full" in told.reason
    station.visit.answer(*right_answer(station))


def test_a_guides_panel_closes_even_while_nothing_can_be_written(station: TestStation) -> None:
    station.machine.change(pin=hash_pin("314159"))
    station.guide.ask_pin()
    for digit in "314159":
        station.guide.press_digit(digit)
    assert door(station) is Door.PANEL
    fill_page(station)
    with station.guarded():
        station.guide.close()
    assert door(station) is Door.CLOSED
    assert station.trouble is not None


def test_a_station_that_cannot_record_its_end_ends(station: TestStation) -> None:
    fill_page(station)
    station.stop("signal")
    with pytest.raises(JournalUnwritable):
        station.journal.read(1, 1)


def test_a_station_that_cannot_record_its_start_says_so_and_is_closed(tmp_path: Path) -> None:
    first = open_demo(tmp_path)
    first.close()
    second = open_station(tmp_path, PACK, first.clock)
    fill_up(second)  # type: ignore[arg-type]
    with pytest.raises(Trouble, match="cannot be written"):
        while True:
            second.start(1)
    third = open_demo(tmp_path)
    assert kinds_of(third)[-1] == "started"
    third.close()


def test_settings_that_cannot_be_written_are_trouble_too(
    station: TestStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    station.machine.data = station.machine.data / "gone"
    before = station.settings
    with station.guarded():
        station.machine.change(lang="ru")
    assert station.settings == before
    assert station.screen == "Trouble"


def test_a_journal_that_another_program_holds_for_a_while_is_an_outage_and_heals(
    station: TestStation,
) -> None:
    station.visit.start_quiz(QUIZ)
    with held_by_another_program(station), station.guarded():
        station.visit.answer(*right_answer(station))
    assert station.screen == "Trouble"
    assert station.trouble is not None
    assert "database is locked" in station.trouble.sentence
    station.clock.pass_ms(RETRY_MS)
    assert station.tick()
    assert station.screen == "Quiz"


@contextmanager
def held_by_another_program(station: TestStation) -> Iterator[None]:
    """As an antivirus program does it: the station's own lock, which keeps others out, is gone."""
    journal = station.journal._conn
    for pragma in ("journal_mode=DELETE", "locking_mode=NORMAL", "page_count"):
        journal.execute(f"PRAGMA {pragma}").fetchall()
    with closing(sqlite3.connect(station.data / "journal.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
