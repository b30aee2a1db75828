"""How stations fared, and the way from a screen to a prize, counted by hand."""

from collections.abc import Sequence

import msgspec

from db.hub import Hub
from kiosk import facts as f
from kiosk.hub.health import NIGHT_MS
from kiosk.hub.report import report
from kiosk.hub.reported import Began, Health, Step
from kiosk.organizer.board import HEARD
from tests.kiosk.hub.journals import (
    UTC_MS,
    V1,
    V2,
    V3,
    Festival,
    chained,
    encoded,
    excursion,
    poured,
    quiz,
    visit,
)

STARTED = f.Started(program="1", content="c", boot="b")
STOPPED = f.Stopped(reason="guide")
DAY = f.DayBegan(day=1, confirmed="clock")
QUARTER = f.Quarter(touches=7, refused={"palm": 2, "edge": 1}, dark_ms=60_000, attract=30)
PRIZE = f.PrizeWon(prize="cap", desk=1, day=1, issue=1, code="CP1")


def pour(hub: Hub, festival: Festival, told: Sequence[f.Fact | bytes], batch: int = 1000) -> None:
    poured(hub, chained(encoded(told), festival.kit), festival.kit, batch=batch)


def after(minutes: int, fact: f.Fact) -> bytes:
    return f.encode(msgspec.structs.replace(fact, run=2, utc_ms=UTC_MS + minutes * 60_000))


def whole(hub: Hub) -> Health:
    (told,) = report(hub).health
    return told


def test_a_run_without_an_end_was_killed_unless_it_is_the_last(
    hub: Hub, festival: Festival
) -> None:
    pour(hub, festival, [STARTED, DAY, STOPPED, STARTED, STARTED, STARTED])
    assert (whole(hub).starts, whole(hub).kills) == (4, 2)


def test_from_a_kill_to_the_next_start_the_screen_is_dark(hub: Hub, festival: Festival) -> None:
    pour(hub, festival, [STARTED, DAY, *visit(V1, *quiz()), after(41, STARTED)], batch=3)
    assert (whole(hub).kills, whole(hub).dark_ms) == (1, 41 * 60_000 - 6000)


def test_a_night_without_current_is_not_dark(hub: Hub, festival: Festival) -> None:
    pour(hub, festival, [STARTED, DAY, after(NIGHT_MS // 60_000 + 1, STARTED)])
    assert (whole(hub).kills, whole(hub).dark_ms) == (1, 0)


def test_over_missing_facts_nobody_knows_whether_it_was_killed(
    hub: Hub, festival: Festival
) -> None:
    rows = chained(encoded([STARTED, DAY, STOPPED, after(41, STARTED)]), festival.kit)
    poured(hub, rows, festival.kit, 1, 2)
    poured(hub, rows, festival.kit, 4, 4)
    assert (whole(hub).starts, whole(hub).kills, whole(hub).dark_ms) == (2, 0, 0)
    poured(hub, rows, festival.kit, 3, 3)
    assert (whole(hub).starts, whole(hub).kills) == (2, 0)


def test_what_follows_missing_facts_moves_no_run_to_another_day(
    hub: Hub, festival: Festival
) -> None:
    """The start of the run that it is of may be among them."""
    told = [STARTED, DAY, STOPPED, STARTED, f.DayBegan(day=2, confirmed="clock"), STOPPED]
    rows = chained(encoded(told), festival.kit)
    poured(hub, rows, festival.kit, 1, 3)
    poured(hub, rows, festival.kit, 5, 6)
    assert [(one.day, one.starts) for one in report(hub).health_days] == [(1, 1)]
    poured(hub, rows, festival.kit, 4, 4)
    assert [(one.day, one.starts) for one in report(hub).health_days] == [(1, 1), (2, 1)]


def test_quarters_are_summed_by_station_and_day(hub: Hub, festival: Festival) -> None:
    two = f.DayBegan(day=2, confirmed="clock")
    pour(hub, festival, [STARTED, DAY, QUARTER, QUARTER, two, QUARTER])
    told = report(hub)
    assert told.health == [Health("K07", 0, 1, 0, 180_000, 21, 9, 3)]
    assert told.health_days == [
        Health("K07", 1, 0, 0, 120_000, 14, 6, 2),
        Health("K07", 2, 1, 0, 60_000, 7, 3, 1),
    ]


def test_the_newest_news_that_a_station_took_are_known(hub: Hub, festival: Festival) -> None:
    taken = [f.NewsTaken(number=number, digest="") for number in (7, 12)]
    pour(hub, festival, [STARTED, DAY, *taken, *visit(V1, *quiz())], batch=3)
    ((_, news),) = hub.ask(HEARD)
    assert news == 12


def test_what_is_tried_is_in_no_number(hub: Hub, festival: Festival) -> None:
    tried = [f.TrialBegan(), QUARTER, *visit(V1, *quiz(), guide=True)]
    pour(hub, festival, [STARTED, DAY, *tried, f.TrialEnded(reason="guide"), QUARTER])
    assert whole(hub).quarters == 1
    assert report(hub).children.visits == 0
    assert report(hub).funnel == [Step(1, 30, 7, 0, 0, 0)]


def test_the_funnel_goes_from_a_screen_to_a_prize(hub: Hub, festival: Festival) -> None:
    told = [STARTED, DAY, QUARTER, *visit(V1, *quiz(), PRIZE, PRIZE), *visit(V2, *quiz())]
    pour(hub, festival, [*told, *visit(V3)])
    assert report(hub).funnel == [Step(1, attract=30, touches=7, visits=3, finished=2, won=1)]


def test_a_show_of_hands_tells_how_many_hands_were_right(hub: Hub, festival: Festival) -> None:
    pour(hub, festival, [DAY, *excursion(), *excursion()])
    told = report(hub)
    (hands,) = told.hands
    assert (hands.question, hands.classes, hands.raised, hands.of) == ("q", 2, 26, 40)
    (classes,) = told.excursions
    assert (classes.classes, classes.pupils) == (2, 40)


def test_a_forger_breaks_no_sum_of_quarters(hub: Hub, festival: Festival) -> None:
    mad = f.Quarter(touches=2**70, refused={"palm": 2**70}, dark_ms=-(2**70), attract=2**70)
    pour(hub, festival, [STARTED, DAY, *[mad] * 9])
    assert whole(hub).dark_ms == 0


def test_a_station_that_opened_with_its_whole_share_began_at_zero(
    hub: Hub, festival: Festival
) -> None:
    tried = f.TrialEnded(reason="time", visits=3)
    opened = f.TrialEnded(reason="opened", visits=2, prizes=1)
    pour(hub, festival, [STARTED, opened, DAY, f.TrialBegan(), tried], batch=2)
    assert report(hub).began == Began(1, 1)


def test_a_station_whose_share_was_touched_before_it_opened_did_not(
    hub: Hub, festival: Festival
) -> None:
    pour(hub, festival, [STARTED, f.TrialEnded(reason="opened", given={"cap": 1})])
    assert report(hub).began == Began(1, 0)
