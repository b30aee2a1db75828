"""A copy gives nothing of a day that had begun, until the organizer says what is left to it."""

import shutil
from pathlib import Path

import pytest

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.festival.kits import make_kits
from kiosk.machine.kits import take_kit
from kiosk.machine.notice import Notice
from kiosk.machine.records import installed
from kiosk.machine.tally import Tally
from kiosk.station.opening import open_station
from tests.festivals import Hall, at
from tests.kiosk.prizes.test_share import early, only, wins
from tests.stations import PACK, TestStation

__all__ = ["early"]


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    """A station that gave one of three on the first day."""
    hall = Hall(tmp_path)
    only(hall, 3, 3, 3)
    station = hall.station("K01", at(1, 13))
    assert wins(station, 1) == 1
    station.stop("guide")
    return hall


def copy(hall: Hall, now_ms: int) -> TestStation:
    """The station's folder on another machine, whose guide has said which day it is."""
    if not (hall.folder / "copy").exists():
        shutil.copytree(hall.folder / "K01", hall.folder / "copy")
    station = open_station(
        hall.folder / "copy", None, SetClock(now_ms), state=hall.folder / "other-state",
        machine=lambda: "two",
    )  # fmt: skip
    station.start(1)
    station.confirm_day((now_ms - at(1, 0)) // 86_400_000 + 1)
    station.__class__ = TestStation
    assert isinstance(station, TestStation)
    return station


def take(hall: Hall, given: dict[str, int]) -> None:
    """A newer kit; given: what the organizer says is left of the first day."""
    make_kits(hall.festival, hall.folder / "kits", ["K01"], PACK, 0, given, 1 if given else 0)
    data = hall.folder / "copy"
    code = hall.festival.code("K01")
    take_kit(data, hall.kit("K01"), code, installed(data), second_machine=True)


@pytest.mark.slow("a festival, three of its kits, and two machines that open a station")
def test_a_kit_that_says_what_is_left_lets_a_copy_give_it_once(hall: Hall, early: None) -> None:
    shutil.copytree(hall.folder / "K01", hall.folder / "copy")
    take(hall, {})  # a newer kit alone is no word
    station = copy(hall, at(1, 14))
    assert (wins(station, 2), station.machine.notice) == (0, Notice("copied", "K01", 1))
    station.stop("guide")
    take(hall, {hall.festival.plan.stock[0].prize: 2})
    station = copy(hall, at(1, 16, 40))
    assert (wins(station), station.machine.notice) == (2, None)
    station.stop("guide")


def test_later_kits_say_the_same_word_and_it_is_taken_once() -> None:
    tally = Tally()
    tally.add(facts.InstallationBegan(reason="machine", before="", last=9, day=1, kit=3))
    tally.add(facts.KitTaken(generation=0, serial=4, given_day=1, given_serial=2))
    assert not tally.has_share, "it was said before it was copied"
    tally.add(facts.KitTaken(generation=0, serial=5, given_day=1, given_serial=5))
    assert tally.has_share
    tally.prizes["badge", 1] = 2
    tally.add(facts.KitTaken(generation=0, serial=6, given_day=1, given_serial=5))
    assert tally.given == {"badge": 2}


def test_a_copy_of_a_station_that_waited_for_its_day_has_no_share_of_it(
    hall: Hall, early: None
) -> None:
    first = hall.station("K01", at(1, 9))  # its battery is flat: in truth it is the second day
    assert first.needs_day
    first.stop("guide")
    second = copy(hall, at(2, 17))
    assert wins(second) == 0
    second.stop("guide")
    second = copy(hall, at(3, 17))
    assert wins(second) == 3, "the third day had not begun"
    second.stop("guide")
