"""A station with a kit is tried until the festival opens, sleeps outside of its hours, and a guide
may open it with a word."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import facts
from kiosk.prizes import token
from kiosk.station.doors import OVERTIME_MS, TRIAL_MS
from tests.festivals import Hall, at
from tests.stations import TestStation, kinds_of, open_demo, right_answer


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    hall = Hall(tmp_path_factory.mktemp("hall"))
    hall.kit("K01")
    return hall


@pytest.fixture
def hall(made: Hall, tmp_path: Path) -> Hall:
    here = Hall(tmp_path)
    here.__dict__["festival"] = made.festival
    (tmp_path / "kits").symlink_to(made.folder / "kits")
    return here


@pytest.fixture
def station(hall: Hall) -> Iterator[TestStation]:
    """On the evening before the first day."""
    opened = hall.station("K01", at(0, 20))
    yield opened
    opened.close()


def until(station: TestStation, now_ms: int) -> None:
    station.clock.pass_ms(now_ms - station.clock.utc_ms())
    station.tick()


def state(station: TestStation) -> str:
    """As it stands now: a value, which mypy does not take for what it was."""
    return station.doors.state


def play(station: TestStation) -> None:
    station.visit.take_over()
    station.visit.open("Quizzes")
    station.visit.start_quiz(station.content.quizzes(station.street)[0].id)
    station.visit.answer(*right_answer(station))
    station.visit.end("idle")
    station.tick()


def test_before_the_festival_opens_all_is_a_trial_and_the_first_opening_ends_it(
    station: TestStation,
) -> None:
    assert state(station) == "trial"
    play(station)
    assert station.recorder.tally.today["visits"] == 0
    until(station, at(1, 9, 59))
    assert state(station) == "trial"
    until(station, at(1, 10))
    assert state(station) == "open"
    ended = station.recorder.tally.tried
    assert ended is not None
    assert (ended.reason, ended.visits, ended.given) == ("opened", 1, {})
    play(station)
    assert station.recorder.tally.today["visits"] == 1


def test_a_prize_to_try_a_desk_with_is_of_no_share(station: TestStation) -> None:
    made = station.trial_prize()
    assert made is not None
    told = token.check(made.code, station.kit.key.public_key())
    assert (told.day, told.issue) == (0, 0)
    assert station.recorder.tally.issue == 0
    until(station, at(1, 10))
    assert station.trial_prize() is None


def test_outside_of_its_hours_the_street_sleeps_and_says_when_it_opens(
    station: TestStation,
) -> None:
    until(station, at(1, 17, 59))
    assert station.screen == "Attract"
    until(station, at(1, 18))
    assert station.screen == "Closed"
    opens = station.doors.next_opening
    assert opens is not None
    assert (opens.date().day, opens.hour) == (8, 10)
    until(station, at(2, 10))
    assert station.screen == "Attract"
    until(station, at(5, 18))
    assert station.doors.next_opening is None


def test_who_plays_at_closing_plays_to_the_end(station: TestStation) -> None:
    until(station, at(1, 18) - 10_000)
    station.visit.take_over()
    playing = station.screen
    assert playing in ("Quiz", "Game")
    until(station, at(1, 18))
    assert station.screen == playing
    station.visit.end("idle")
    station.tick()
    assert station.screen == "Closed"


def test_ten_minutes_before_closing_no_discovery_begins(station: TestStation) -> None:
    until(station, at(1, 17, 49))
    assert not station.visit.late
    until(station, at(1, 17, 50))
    station.visit.take_over()
    station.visit.open_discovery()
    assert station.screen != "Age"
    assert station.visit.late


def test_a_guide_opens_early_and_the_hours_take_over(station: TestStation) -> None:
    until(station, at(1, 18))
    until(station, at(2, 8))
    station.set_doors(True)
    assert station.screen == "Attract"
    until(station, at(2, 17, 59))
    assert station.screen == "Attract"
    until(station, at(2, 18))
    assert station.screen == "Closed"
    station.set_doors(True)
    assert state(station) == "open"
    until(station, at(2, 18) + OVERTIME_MS)
    assert state(station) == "closed"


def test_a_guide_closes_within_the_hours(station: TestStation) -> None:
    until(station, at(1, 12))
    station.set_doors(False)
    assert station.screen == "Closed"
    until(station, at(2, 10))
    assert station.screen == "Attract"


def test_a_guides_trial_ends_after_ten_minutes_or_by_a_word(station: TestStation) -> None:
    until(station, at(1, 12))
    station.begin_trial()
    assert state(station) == "trial"
    play(station)
    assert station.recorder.tally.today["visits"] == 0
    until(station, at(1, 12) + TRIAL_MS)
    assert state(station) == "open"
    station.begin_trial()
    station.end_trial()
    assert state(station) == "open"
    assert kinds_of(station).count("trial_ended") == 3


def test_a_station_of_the_demo_is_always_open(tmp_path: Path) -> None:
    demo = open_demo(tmp_path)
    assert (state(demo), demo.doors.late, demo.doors.tick()) == ("open", False, False)
    demo.close()


def test_the_kit_is_recorded_once(hall: Hall) -> None:
    for _ in range(2):
        opened = hall.station("K01", at(1, 12))
        taken = [
            fact
            for row in opened.journal.read(1, 100)
            if isinstance(fact := facts.decode(row.fact), facts.KitTaken)
        ]
        assert len(taken) == 1
        opened.close()
