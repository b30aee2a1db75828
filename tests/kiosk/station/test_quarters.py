"""Each quarter of an hour tells how the screen fared, and so does the rest of one at the end."""

from contextlib import closing

from db.journal import Journal
from kiosk import facts
from kiosk.visit.attract import GAME_MS, QUIZ_MS
from tests.stations import TestStation

QUARTER_MS = 15 * 60_000


def told(station: TestStation) -> list[facts.Quarter]:
    rows = station.journal.read(1, 100_000)
    decoded = [facts.decode(row.fact) for row in rows]
    return [fact for fact in decoded if isinstance(fact, facts.Quarter)]


def test_a_quarter_of_an_hour_tells_the_rounds_that_were_shown_and_who_touched(
    station: TestStation,
) -> None:
    for turn_ms in (QUIZ_MS, GAME_MS, QUIZ_MS):
        station.clock.pass_ms(turn_ms)
        station.tick()
    station.visit.take_over()
    station.visit.back()
    station.clock.pass_ms(QUARTER_MS)
    station.tick()
    (quarter,) = told(station)
    # four before the touch, and one as soon as the child was seen to have gone
    assert (quarter.touches, quarter.attract) == (1, 5)
    assert quarter.visit is None


def test_the_next_one_begins_from_nothing(station: TestStation) -> None:
    station.visit.take_over()
    for _ in range(2):
        station.clock.pass_ms(QUARTER_MS)
        station.tick()
    assert [quarter.touches for quarter in told(station)] == [1, 0]


def test_refused_touches_are_told_by_kind_and_darkness_as_long_as_it_lasted(
    station: TestStation,
) -> None:
    quarters = station.quarters
    quarters.look(True, {"palm": 0})
    station.clock.pass_ms(4_000)
    quarters.look(False, {"palm": 2, "edge": 0})
    station.clock.pass_ms(QUARTER_MS)
    quarters.look(True, {"palm": 3, "edge": 1})
    station.tick()
    (quarter,) = told(station)
    assert quarter.refused == {"palm": 3, "edge": 1}
    assert quarter.dark_ms == 4_000


def test_what_is_left_of_a_quarter_is_told_at_the_end(station: TestStation) -> None:
    station.visit.take_over()
    station.stop("guide")
    with closing(Journal(station.data / "journal.sqlite", "DEMO")) as journal:
        rows = [facts.decode(row.fact) for row in journal.read(1, 100_000)]
    assert [type(fact) for fact in rows[-2:]] == [facts.Quarter, facts.Stopped]


def test_a_run_in_which_nothing_happened_tells_none(station: TestStation) -> None:
    assert station.quarters.rest == ()
