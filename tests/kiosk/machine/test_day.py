"""Which day it is, and when a guide must say so."""

from kiosk.clock import SetClock
from kiosk.machine.day import DAY_HOLDS_MS, local_time
from tests.stations import TestStation, play_quiz

DAY_MS = 86_400_000


def test_a_clock_that_went_back_makes_prizes_wait_for_a_guide(station: TestStation) -> None:
    station.clock.utc -= 1
    assert station.needs_day
    play_quiz(station, "from-rock-to-metal")
    assert station.visit.state.prize is None
    station.clock.utc += 60_000
    assert station.needs_day, "it has contradicted itself once"
    station.confirm_day(1)
    assert not station.needs_day


def test_a_clock_outside_the_festival_makes_prizes_wait(station: TestStation) -> None:
    station.clock.utc += 3_000 * DAY_MS
    assert station.needs_day
    assert not station.watch_day()
    station.confirm_day(2)
    assert station.recorder.tally.day == 2
    assert not station.needs_day


def test_days_never_go_back(station: TestStation) -> None:
    station.clock.pass_ms(2 * DAY_MS)
    assert station.watch_day()
    assert station.recorder.tally.day == 3
    station.clock.utc -= 2 * DAY_MS
    assert not station.watch_day()
    station.confirm_day(2)
    assert station.recorder.tally.day == 3
    assert station.needs_day


def test_a_guides_word_holds_until_the_doors_close(station: TestStation) -> None:
    station.confirm_day(4)
    station.clock.pass_ms(DAY_HOLDS_MS - 1)
    assert not station.needs_day
    assert not station.watch_day()
    station.clock.pass_ms(1)
    assert station.needs_day


def test_a_clock_outside_the_calendar_is_just_wrong() -> None:
    assert local_time(10**18, 300).year == 1970
    assert local_time(SetClock().utc, 300).year == 2025
