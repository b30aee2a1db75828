"""Excursions planned: four streets for each group, no screen twice, a short walk between."""

from collections.abc import Iterator
from datetime import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.content.content import Content
from kiosk.content.finding import Spot
from kiosk.festival.beginning import begin
from kiosk.festival.excursions import (
    EVERY_MIN,
    PACE,
    STOP_MIN,
    WALK_MIN,
    longest_walk,
    planned,
    stops_of,
    walk_min,
)
from kiosk.festival.hall import ClosedPlan, ExcursionPlan
from kiosk.festival.plan import Plan
from kiosk.festival.planfile import PlanUnreadable, parsed, plain_plan, plan_text, read_plan
from kiosk.festival.reading import read_plan_sheets
from kiosk.festival.standing import hall_of
from kiosk.festival.workbook import write_plan
from tests.festivals import FIRST_DAY
from tests.stations import PACK


@pytest.fixture(scope="module")
def shipped() -> Iterator[Plan]:
    with Content.open(PACK) as content:
        yield begin(content, name="TEST", stations=40, desks=4, days=5, first_day=FIRST_DAY)


def _clash(plan: Plan) -> list[str]:
    """Counted here anew: two groups that stand at one screen at once."""
    stays = sorted(
        (one.day, station, one.begins.hour * 60 + one.begins.minute + n * EVERY_MIN, one.id)
        for one in plan.excursions
        for n, station in enumerate(one.stations)
    )
    return [
        f"{b[3]} meets {a[3]} at {a[1]}"
        for a, b in pairwise(stays)
        if a[:2] == b[:2] and b[2] - a[2] < STOP_MIN
    ]


def test_the_shipped_festivals_210_excursions_see_four_streets_and_never_meet(
    shipped: Plan,
) -> None:
    hall = hall_of(shipped)
    made = planned(shipped, hall, 210)
    assert (len(made.excursions), made.missing) == (210, 0)
    street = {one.id: one.street for one in shipped.stations}
    assert all(len({street[one] for one in each.stations}) == 4 for each in made.excursions)
    assert longest_walk(made.excursions, hall) <= WALK_MIN
    whole = replace(shipped, excursions=made.excursions)
    assert _clash(whole) == []
    assert isinstance(parsed(plain_plan(whole), Spot("plan.toml")), Plan)
    told = [stop for one in shipped.stations for stop in stops_of(whole, one.id)]
    assert len(told) == 840


@given(st.integers(1, 60), st.integers(4, 12), st.integers(11, 20))
def test_no_two_groups_ever_meet_whatever_is_asked_for(
    shipped: Plan, wanted: int, screens: int, closes: int
) -> None:
    small = replace(shipped, stations=shipped.stations[::5][:screens], days=1, closes=time(closes))
    made = planned(small, hall_of(small), wanted)
    whole = replace(small, excursions=made.excursions)
    assert len(made.excursions) + made.missing == wanted
    assert _clash(whole) == []
    ends = [one.begins.hour * 60 + one.begins.minute + 4 * EVERY_MIN for one in made.excursions]
    assert all(end - WALK_MIN <= closes * 60 for end in ends)


def test_nobody_is_led_to_a_closed_area_or_into_a_master_class(shipped: Plan) -> None:
    first = shipped.stations[0]
    closed = replace(shipped, closed=(ClosedPlan(street=first.street, area=first.area),))
    made = planned(closed, hall_of(closed), 42).excursions
    assert not any(first.id in one.stations for one in made)
    place = {one.id: (one.street, one.area) for one in shipped.stations}
    for event in shipped.programme:
        for one in made:
            for n, station in enumerate(one.stations):
                if one.day == event.day and place[station] == (event.street, event.area):
                    at = one.begins.hour * 60 + one.begins.minute + n * EVERY_MIN
                    begins = event.begins.hour * 60 + event.begins.minute
                    ends = event.ends.hour * 60 + event.ends.minute
                    assert at + STOP_MIN <= begins or ends <= at


def test_what_is_written_by_hand_is_checked_by_its_line(tmp_path: Path, shipped: Plan) -> None:
    def one(name: str, at: time, *stations: str, day: int = 1) -> ExcursionPlan:
        return ExcursionPlan(id=name, day=day, begins=at, stations=stations)

    first = shipped.stations[0]
    bad = replace(
        shipped,
        closed=(ClosedPlan(street=first.street, area=first.area),),
        excursions=(
            one("E1", time(10), "K02", "K09"),
            one("E2", time(10, 10), "K02"),
            one("E2", time(17, 50), "K03", "K99"),
            one("E3", time(12), "K01", day=9),
        ),
    )
    (tmp_path / "plan.toml").write_text(plan_text(bad), "utf-8")
    with pytest.raises(PlanUnreadable) as caught:
        read_plan(tmp_path / "plan.toml")
    said = " ".join(map(str, caught.value.findings))
    for words in (
        "at the screen K02 it meets the group E1",
        "E2 stands here twice",
        "no day 9",
        "begun at 17:50, it does not fit",
        "no station K99",
        f'"{first.area}" of K01',
    ):
        assert words in said, words  # fmt: skip


def test_excursions_travel_through_the_workbook(tmp_path: Path, shipped: Plan) -> None:
    made = planned(shipped, hall_of(shipped), 3).excursions
    known = replace(made[0], lang="ru", band="13-17", pupils=24)
    whole = replace(shipped, excursions=(known, replace(made[1], stations=("K01",)), made[2]))
    with Content.open(PACK) as content:
        read = read_plan_sheets(write_plan(whole, content), "plan.xlsx", content)
    assert getattr(read, "plan", read) == whole


def test_where_the_map_says_nothing_no_way_is_too_long(shipped: Plan) -> None:
    here = {"K01": (0.0, 0.0), "K02": (30.0, 40.0)}
    assert walk_min(here, "K01", "K99") == 0
    assert walk_min(here, "K01", "K02") == 70 / PACE
