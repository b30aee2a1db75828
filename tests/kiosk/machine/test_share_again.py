"""A day's share is given once, whatever is taken away, brought back or copied."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.clock import SetClock
from kiosk.machine.notice import Notice
from kiosk.machine.records import open_records
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.trust.certificate import Certificate, certify
from kiosk.trust.kit import Kit, write_kit
from kiosk.trust.organizer import new_identity
from kiosk.trust.signed import public_bytes
from tests.stations import PACK, play_quiz

QUIZ, OTHER = "from-rock-to-metal", "where-it-works-odd-one-out"
PAUSE_MS = 10 * 60_000
DAY_MS = 86_400_000


class Hall:
    """Where stations and copies of them stand. won: on this day, wherever."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data = folder, folder / "data"
        self.clock = SetClock()
        self.machine = "one"
        self.won: Counter[str] = Counter()
        self.opened: list[Station] = []

    def open(self, data: Path | None = None) -> Station:
        station = open_station(
            data or self.data,
            PACK,
            self.clock,
            state=self.folder / "state",
            machine=lambda: self.machine,
        )
        if station.machine.first_pin:
            station.machine.note_pin()
        station.start(1)
        self.opened.append(station)
        return station

    def play(self, station: Station, rounds: int) -> int:
        """How many prizes so many perfect rounds win."""
        before = self.won.total()
        for _ in range(rounds):
            play_quiz(station, QUIZ)
            if station.visit.state.prize is not None:
                self.won[station.visit.state.prize.prize] += 1
            station.visit.end("goodbye")
            self.clock.pass_ms(PAUSE_MS)
        return self.won.total() - before

    def within(self, station: Station) -> bool:
        shares = {prize.id: prize.share for prize in station.content.prizes()}
        return all(count <= shares[prize] for prize, count in self.won.items())


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path)
    yield hall
    for station in hall.opened:
        station.close()


def kit_of(root: Ed25519PrivateKey, station: str) -> Kit:
    """A station's kit of a festival CITY, as an organizer makes one."""
    key = Ed25519PrivateKey.generate()
    holder = Certificate(
        festival="CITY",
        festival_number=7,
        station=station,
        station_number=7,
        role="station",
        generation=1,
        public_key=public_bytes(key).hex(),
    )
    recipients = tuple(new_identity(public_bytes(root))[1] for _ in range(2))
    return Kit("CITY", 7, public_bytes(root), recipients, certify(root, holder), holder, key)


def test_a_kit_that_goes_away_and_comes_back_brings_no_second_share(hall: Hall) -> None:
    hall.open().close()
    write_kit(hall.data / "kit", kit_of(Ed25519PrivateKey.generate(), "K07"))
    station = hall.open()
    assert station.machine.notice is None
    assert not station.needs_day
    assert hall.play(station, 3) > 0
    for _ in range(2):
        station.close()
        (hall.data / "kit").rename(hall.data / "away")
        hall.open().close()
        (hall.data / "away").rename(hall.data / "kit")
        station = hall.open()
        assert station.machine.notice == Notice("returned", "K07", 1)
        assert hall.play(station, 2) == 0
        station.confirm_day(1)
        assert station.recorder.tally.given == hall.won
        hall.play(station, 2)
    hall.play(station, 60)
    assert hall.within(station)


def test_the_day_is_remembered_as_soon_as_it_is_said(hall: Hall) -> None:
    """Nobody had played since; another festival's kit came and went, and the journal that followed
    knew no day: a copy of it gave that day's share beside it."""
    hall.clock.utc -= 30 * DAY_MS
    station = hall.open()
    station.confirm_day(2)
    assert [told.day for told in station.machine.witness.here()] == [2]


@pytest.mark.parametrize("days", [0, 1])
def test_a_copy_gives_nothing_of_a_day_that_had_begun(hall: Hall, days: int) -> None:
    station = hall.open()
    hall.play(station, 1)
    station.close()
    shutil.copytree(hall.data, hall.folder / "copy")
    station = hall.open()
    hall.play(station, 60)
    station.close()
    hall.clock.utc -= 30 * PAUSE_MS
    hall.machine = "two"
    copy = hall.open(hall.folder / "copy")
    assert copy.machine.notice == Notice("copied", "K01", 1)
    copy.confirm_day(1)
    assert hall.play(copy, 10) == 0
    copy.close()
    hall.clock.pass_ms(days * DAY_MS)
    copy = hall.open(hall.folder / "copy")
    copy.confirm_day(1 + days)
    hall.won.clear()
    assert (hall.play(copy, 1) == 1) == (days == 1)
    assert copy.machine.notice == Notice("copied", "K01", 1), "a copy stays one"


def test_a_copy_that_is_restored_or_loses_its_journal_is_still_a_copy(hall: Hall) -> None:
    station = hall.open()
    hall.play(station, 1)
    station.close()
    shutil.copytree(hall.data, hall.folder / "copy")
    copy = hall.open(hall.folder / "copy")
    copy.close()
    shutil.copytree(hall.folder / "copy", hall.folder / "backup")
    copy = hall.open(hall.folder / "copy")
    hall.play(copy, 1)
    copy.close()
    shutil.rmtree(hall.folder / "copy")
    (hall.folder / "backup").rename(hall.folder / "copy")
    for _ in range(2):
        copy = hall.open(hall.folder / "copy")
        copy.confirm_day(1)
        assert hall.play(copy, 5) == 0
        copy.close()
        (hall.folder / "copy/journal.sqlite").unlink()


def test_a_copy_whose_first_opening_was_cut_off_is_still_a_copy(hall: Hall) -> None:
    """Its power went while it looked at what it plays, before it said that it had started; then its
    journal was lost, and nobody knew of a copy: it gave the day's share again."""
    station = hall.open()
    hall.play(station, 1)
    station.close()
    copied = hall.folder / "copy"
    shutil.copytree(hall.data, copied)
    hall.machine = "two"
    open_records(copied, hall.clock, hall.folder / "state", lambda: hall.machine).journal.close()
    (copied / "journal.sqlite").unlink()
    copy = hall.open(copied)
    copy.confirm_day(1)
    assert hall.play(copy, 5) == 0


def test_a_copy_that_is_given_a_kit_of_its_own_says_whose_it_is(hall: Hall) -> None:
    root = Ed25519PrivateKey.generate()
    write_kit(hall.data / "kit", kit_of(root, "K07"))
    hall.play(hall.open(), 1)
    hall.opened.pop().close()
    copied = hall.folder / "copy"
    shutil.copytree(hall.data, copied)
    write_kit(copied / "kit", kit_of(root, "K09"))
    assert hall.open(copied).machine.notice == Notice("copied", "K07", 1)


def test_a_first_start_after_all_was_thrown_away_is_a_first_start(hall: Hall) -> None:
    station = hall.open()
    hall.play(station, 1)
    station.close()
    shutil.rmtree(hall.data)
    station = hall.open()
    assert station.machine.notice is None
    assert not station.needs_day


def test_a_restart_brings_no_prize_sooner(hall: Hall) -> None:
    won = []
    for minutes, quiz in ((0, QUIZ), (0, OTHER), (2, QUIZ), (3, OTHER), (0, QUIZ)):
        station = hall.open()
        hall.clock.pass_ms(minutes * 60_000)
        play_quiz(station, quiz)
        won.append(station.visit.state.prize is not None)
        station.visit.end("goodbye")
        station.close()
    assert won == [True, False, False, True, False]


def test_the_next_day_begins_without_a_pause(hall: Hall) -> None:
    station = hall.open()
    assert hall.play(station, 1) == 1
    station.close()
    hall.clock.pass_ms(DAY_MS)
    assert hall.play(hall.open(), 1) == 1
