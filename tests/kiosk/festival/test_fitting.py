"""festival check: what is wrong beside the pack, and advice that would really reach the aims."""

import re
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.content.content import Content
from kiosk.festival.aiming import Fits, about, fits
from kiosk.festival.fitting import errors, examine, in_pack
from kiosk.festival.hall import ExcursionPlan
from kiosk.festival.plan import Aims, DeskPlan, Move, Plan, StationPlan, Stock
from tests.kiosk.festival.folders import content, plan

FIRST = plan().stations[0]
BADGES = plan().stock[0]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with content(tmp_path_factory.mktemp("pack")) as opened:
        yield opened


def told(made: Plan, played: Content) -> list[str]:
    return [str(one).removeprefix("plan.toml, ") for one in examine(made, played)]


def test_a_plan_in_which_all_fits_is_silent_but_for_the_idle_desk(played: Content) -> None:
    assert told(plan(), played) == [
        'desk 1 "D01": no prize names the desk D01; name it in a line of the stock, or take it out.'
    ]
    assert not errors(examine(plan(), played))


WRONG: dict[str, Plan] = {
    "station: there is no station; write one for each screen.": plan(stations=()),
    'station 1 "K01", street: the pack has no street "metall"; perhaps you meant "metal".': plan(
        stations=(replace(FIRST, street="metall"),)
    ),
    'station 1 "K01", area: the street "metal" has no area "mines"; perhaps you meant '
    '"mine".': plan(stations=(replace(FIRST, area="mines"),)),
    'stock 1 "bagde, metal", prize: the pack has no prize "bagde"; perhaps you meant '
    '"badge".': plan(stock=(replace(BADGES, prize="bagde"),)),
    'stock 1 "badge, gold", street: the pack has no street "gold"; write one of metal.': plan(
        stock=(replace(BADGES, street="gold"),)
    ),
    'move 2 "badge", pieces: 4 badge go out of K01 on day 1, which has 3 of them; move fewer, or '
    "name another station.": plan(
        moves=(
            Move(prize="badge", day=1, out_of="K01", into="K02", pieces=2),
            Move(prize="badge", day=1, out_of="K01", into="K02", pieces=2),
        )
    ),
    'move 1 "cap", pieces: 1 cap go out of K01 on day 1, which has 0 of them; move fewer, or '
    "name another station.": plan(
        moves=(Move(prize="cap", day=1, out_of="K01", into="K02", pieces=1),)
    ),
    'move 1 "badge", into: badge goes into K02, and its street gives no such prize; name a '
    "station of a street that gives it.": plan(
        stations=(FIRST, replace(FIRST, id="K02", street="power", area="")),
        moves=(Move(prize="badge", day=1, out_of="K01", into="K02", pieces=1),),
    ),
}


@pytest.mark.parametrize("sentence", WRONG)
def test_no_kit_is_made_of_it(sentence: str, played: Content) -> None:
    assert sentence in told(WRONG[sentence], played)
    assert sentence in [
        str(e).removeprefix("plan.toml, ") for e in in_pack(WRONG[sentence], played)
    ]


IDLE: dict[str, Plan] = {
    'station: the area "smelter" of the street "metal" has no station; write a station with this '
    "area.": plan(stations=plan().stations[1:]),
    'station: nothing of the street "metal" is shown; write a station with this street.': plan(
        stations=(replace(FIRST, street="gold"),)
    ),
    'desk 2 "D02", closes: D02 closes at 16:00 and the stations at 18:00; what is won in between '
    "is fetched the next day, on the last day by nobody.": plan(
        desks=(DeskPlan(id="D02", closes=time(16)), DeskPlan(id="D01"))[::-1]
    ),
    'stock: no station gives the prize "badge"; write how many pieces, where and when.': plan(
        stock=()
    ),
    'stock 1 "badge, metal", days: 24 pieces are for a street without a station; give them to '
    "another street.": plan(stations=(replace(FIRST, street="gold"),)),
    'stock 1 "metal", days: 900 prizes a day are more than the 450 that can be won there; leave '
    "450 or fewer in this street.": plan(stock=(replace(BADGES, days=(1, 900, 1)),)),
    "aims, prizes: the stock holds 24 of 100 prizes; write more into the stock, or aim "
    "lower.": plan(aims=Aims(prizes=100)),
    "aims, classes: the pack tells of 0 of 3 master classes; write the others into the streets of "
    "the pack.": plan(aims=Aims(classes=3)),
}


@pytest.mark.parametrize("sentence", IDLE)
def test_it_stands_there_and_does_nothing(sentence: str, played: Content) -> None:
    found = examine(IDLE[sentence], played)
    assert sentence in told(IDLE[sentence], played)
    assert all(one.severity == "warning" for one in found if sentence.endswith(str(one)[11:]))


def forty(days: int = 5) -> Plan:
    """As the festival that this program is made for: a fifth offers "Who could I be?" first."""
    stations = tuple(
        StationPlan(
            id=f"K{n:02}", street="metal", area="mine", first="discovery" if n % 5 == 0 else "games"
        )
        for n in range(1, 41)
    )
    return plan(stations=stations, days=days, stock=(), desks=())


def test_forty_screens_in_five_days_of_eight_hours() -> None:
    assert fits(forty()) == Fits(visits=53_333, rounds=45_108, diagnostics=20_571)
    assert fits(replace(forty(), aims=Aims(excursions=210))).visits == 51_000
    assert fits(plan(stations=())) == Fits(0, 0, 0)


def test_a_class_takes_a_screen_on_each_of_four_streets() -> None:
    aims, streets = Aims(excursions=210), [f"s{n % 8}" for n in range(40)]
    there = [
        replace(one, street=street) for one, street in zip(forty().stations, streets, strict=True)
    ]
    hall = replace(forty(), aims=aims, stations=tuple(there))
    assert fits(hall).visits == 53_333 - 210 * 4 * 20 * 60 // 108
    two = ExcursionPlan(id="E1", day=1, begins=time(10), stations=("K01", "K02"))
    assert fits(replace(hall, excursions=(two,))).visits == 53_333 - (209 * 4 + 2) * 20 * 60 // 108


def test_the_sentence_of_the_festival(played: Content) -> None:
    made = replace(forty(), aims=Aims(visits=50_000, diagnostics=30_000))
    assert [one for one in told(made, played) if "diagnostics" in one] == [
        "aims, diagnostics: about 21,000 of 30,000 diagnostics fit; make 13 more stations "
        "discovery-first, or open 4 hours longer."
    ]


@given(st.integers(1, 200_000))
def test_whoever_follows_the_advice_reaches_the_aim(aimed: int) -> None:
    made = replace(forty(), aims=Aims(diagnostics=aimed))
    told = str(next(iter(_advice(made)), ""))
    if more := re.search(r"make (one|\d+) more stations? discovery-first", told):
        count = 1 if more[1] == "one" else int(more[1])
        assert (
            fits(_first(made, count)).diagnostics
            >= aimed
            > fits(_first(made, count - 1)).diagnostics
        )
    if longer := re.search(r"open ([\d.]+) hours? longer", told):
        minutes = int(float(longer[1]) * 60)
        assert fits(made, minutes).diagnostics >= aimed > fits(made, minutes - 30).diagnostics
    assert (told == "") == (fits(made).diagnostics >= aimed)


def _advice(made: Plan) -> list[object]:
    from kiosk.content.finding import Spot
    from kiosk.festival.aiming import disappointed

    class Nothing:
        def streets(self) -> tuple[()]:
            return ()

    nothing: Any = Nothing()
    return list(disappointed(made, nothing, Spot("plan.toml")))


def _first(made: Plan, count: int) -> Plan:
    others = [n for n, one in enumerate(made.stations) if one.first != "discovery"][:count]
    return replace(
        made,
        stations=tuple(
            replace(one, first="discovery") if n in others else one
            for n, one in enumerate(made.stations)
        ),
    )


def test_advice_that_cannot_be_followed_is_not_given(played: Content) -> None:
    made = plan(aims=Aims(visits=1_000_000), closes=time(0), opens=time(0))
    (told_,) = [one for one in told(made, played) if "visits" in one]
    assert told_.endswith("fit; set up about 414 more stations.")
    made = plan(aims=Aims(visits=5), stations=())
    assert any(one.endswith("about 0 of 5 visits fit; aim lower.") for one in told(made, played))


def test_nobody_knows_more_than_two_figures() -> None:
    assert [about(n) for n in (0, 7, 45, 454, 20_571, 1_999_999)] == [
        "0",
        "7",
        "45",
        "450",
        "21,000",
        "2,000,000",
    ]


def test_a_line_of_stock_without_pieces_is_no_worry(played: Content, tmp_path: Path) -> None:
    made = plan(stock=(Stock(prize="badge", street="metal", desk="D02", days=(0, 0, 0)),))
    assert not any("pieces are for" in one for one in told(made, played))
