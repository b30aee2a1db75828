"""The way through the hall: at most three turns, through no street, as who stands there sees it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.festival.plan import DeskPlan, StationPlan
from kiosk.festival.standing import laid_out
from kiosk.station.way import blocks, way
from kiosk.trust.hall import Hall, Point
from tests.kiosk.festival.folders import plan

STREETS = ("metal", "power", "air", "house", "field", "web", "care", "craft")

PLAIN = laid_out(
    plan(
        stations=tuple(
            StationPlan(id=f"K{n * 5 + k + 1:02}", street=street, area=f"{street}-{k}")
            for n, street in enumerate(STREETS)
            for k in range(5)
        ),
        desks=tuple(DeskPlan(id=f"D0{n}") for n in range(1, 5)),
    )
)
SCREENS = [one for one in PLAIN.points if one.kind == "station"]
GOALS = [one for one in PLAIN.points if one.kind in ("area", "desk")]


def test_who_looks_at_a_screen_is_told_left_and_right_from_there() -> None:
    """A screen of the upper row looks down: its child looks up, and east is on the right."""
    upper = next(one for one in SCREENS if one.facing == "down")
    lower = next(one for one in SCREENS if one.facing == "up")
    desk = next(one for one in PLAIN.points if one.kind == "desk")
    assert way(PLAIN, upper, desk).steps[0].turn == "right"
    assert way(PLAIN, lower, desk).steps[0].turn == "left"


def test_round_a_corner_the_street_that_is_seen_there_is_named() -> None:
    hall = Hall(width=40, height=40, points=(
        Point(kind="station", id="K01", street="blue", x=10, y=10, facing="right"),
        Point(kind="area", id="a", street="blue", x=8, y=10),
        Point(kind="area", id="b", street="red", x=30, y=6),
        Point(kind="area", id="c", street="red", x=30, y=26),
        Point(kind="desk", id="D01", x=20, y=36, facing="up"),
    ))  # fmt: skip
    found = way(hall, hall.points[0], hall.points[-1])
    assert [(step.turn, step.towards) for step in found.steps] == [("left", "red"), ("left", "")]
    assert found.minutes == 1


@given(st.sampled_from(SCREENS), st.sampled_from(GOALS))
def test_no_way_of_a_plain_plan_has_more_than_three_turns_or_leads_through_a_street(
    screen: Point, goal: Point
) -> None:
    found = way(PLAIN, screen, goal)
    assert len(found.steps) <= 3
    assert all(step.turn in ("left", "right", "back") for step in found.steps[1:])
    assert found.steps or screen.street == goal.street, "it is right here"
    assert all(step.towards != screen.street for step in found.steps)
    spots = [(found.x, found.y), *((step.x, step.y) for step in found.steps)]
    for (x, y), (to_x, to_y) in pairwise(spots):
        middle = ((x + to_x) / 2, (y + to_y) / 2)
        through = {
            one.street
            for one in blocks(PLAIN)
            if one.left < middle[0] < one.right and one.top < middle[1] < one.bottom
        }
        assert not through


def test_on_any_map_there_is_a_way() -> None:
    alone = Hall(width=9, height=9, points=(
        Point(kind="station", id="K01", x=3, y=3),
        Point(kind="exit", x=3, y=4.5),
    ))  # fmt: skip
    assert way(alone, *alone.points).steps == (), "it is right here"
