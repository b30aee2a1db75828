"""The way from a screen to a place of the hall: straight legs, at most three turns.

Streets are the rectangles around their areas and stations; a way goes round them where it can.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from kiosk.trust.hall import Hall, Point

Turn = Literal["ahead", "left", "right", "back"]
Spot = tuple[float, float]

ARM = 1.5
"""Metres from a screen or a desk to who stands before it."""

EDGE = 1.0
"""Metres around the areas and stations of a street that are its own too."""

PACE = 48
"""Metres a minute: a child in a full hall."""

SAME = 3.0
"""A leg shorter than this nobody is told: the goal is seen from there."""

THROUGH = 50.0
"""A metre through a street is as long as so many around it."""

TURNING = 4.0
"""A turn is as long as so many metres: one more has to be remembered."""

_HARD: dict[Turn, int] = {"ahead": 0, "left": 1, "right": 1, "back": 2}

_LOOKS: dict[str, Spot] = {"up": (0, -1), "right": (1, 0), "down": (0, 1), "left": (-1, 0)}


class Block(NamedTuple):
    """A street on the map: its left, upper, right and lower edge in metres."""

    street: str
    left: float
    top: float
    right: float
    bottom: float


class Step(NamedTuple):
    """Turn so, then go to x, y. towards: the street that is seen there, "" = the goal itself."""

    turn: Turn
    x: float
    y: float
    towards: str


class Way(NamedTuple):
    """x, y: where it begins, in front of the screen."""

    x: float
    y: float
    steps: tuple[Step, ...]
    metres: float

    @property
    def minutes(self) -> int:
        return max(1, round(self.metres / PACE))


def blocks(hall: Hall) -> list[Block]:
    """The streets of a map, in the order in which its points name them."""
    around: dict[str, list[Point]] = {}
    for point in hall.points:
        if point.street and point.kind in ("area", "station"):
            around.setdefault(point.street, []).append(point)
    return [
        Block(
            street,
            min(one.x for one in points) - EDGE,
            min(one.y for one in points) - EDGE,
            max(one.x for one in points) + EDGE,
            max(one.y for one in points) + EDGE,
        )
        for street, points in around.items()
    ]


def way(hall: Hall, start: Point, goal: Point) -> Way:
    """From the screen `start` to `goal`: of all ways with at most three turns the one that goes
    least through streets, is shortest and turns least."""
    looks = _LOOKS.get(start.facing, _LOOKS["down"])
    begins = (start.x + ARM * looks[0], start.y + ARM * looks[1])
    walls, heading = blocks(hall), (-looks[0], -looks[1])
    found = _ways(begins, _before(hall, goal), walls)
    legs = min(found, key=lambda one: _cost(one, heading, walls))
    return _told([one for one in walls if one.street != start.street], begins, legs, heading)


def _before(hall: Hall, goal: Point) -> Spot:
    """Where who comes to a goal stands; of an area, before the nearest screen of its street."""
    stands = [goal] if goal.facing else []
    if goal.kind == "area":
        stands = [one for one in hall.points if one.street == goal.street and one.facing]
    if not stands:
        return goal.x, goal.y
    nearest = min(stands, key=lambda one: abs(one.x - goal.x) + abs(one.y - goal.y))
    looks = _LOOKS.get(nearest.facing, (0, 0))
    return nearest.x + ARM * looks[0], nearest.y + ARM * looks[1]


def _ways(begins: Spot, ends: Spot, walls: list[Block]) -> Iterator[list[Spot]]:
    """Where each way turns, and its end; the first place is the beginning."""
    (x, y), (to_x, to_y) = begins, ends
    across = {to_x, *(one.left - ARM for one in walls), *(one.right + ARM for one in walls)}
    down = {to_y, *(one.top - ARM for one in walls), *(one.bottom + ARM for one in walls)}
    for by in sorted(across):
        yield _straight([begins, (by, y), (by, to_y), ends])
    for by in sorted(down):
        yield _straight([begins, (x, by), (to_x, by), ends])


def _straight(spots: list[Spot]) -> list[Spot]:
    """Without legs too short to walk and turns that are none; each leg goes straight."""
    kept = [spots[0]]
    for spot in spots[1:]:
        if abs(spot[0] - kept[-1][0]) + abs(spot[1] - kept[-1][1]) < SAME:
            continue
        across = _heading(kept[-1], spot)[0] != 0
        spot = (spot[0], kept[-1][1]) if across else (kept[-1][0], spot[1])
        if len(kept) > 1 and _heading(kept[-2], kept[-1]) == _heading(kept[-1], spot):
            kept.pop()
        kept.append(spot)
    return kept


def _heading(here: Spot, there: Spot) -> Spot:
    dx, dy = there[0] - here[0], there[1] - here[1]
    return (1 if dx > 0 else -1, 0) if abs(dx) >= abs(dy) else (0, 1 if dy > 0 else -1)


def _turn(before: Spot, after: Spot) -> Turn:
    """y grows downwards, so that a positive cross product turns right."""
    cross = before[0] * after[1] - before[1] * after[0]
    if cross:
        return "right" if cross > 0 else "left"
    return "ahead" if before == after else "back"


def _cost(legs: list[Spot], heading: Spot, walls: list[Block]) -> float:
    cost = 0.0
    for here, there in pairwise(legs):
        after = _heading(here, there)
        cost += abs(there[0] - here[0]) + abs(there[1] - here[1])
        cost += THROUGH * sum(_inside(here, there, one) for one in walls)
        cost += TURNING * _HARD[_turn(heading, after)]
        heading = after
    return cost


def _inside(here: Spot, there: Spot, wall: Block) -> float:
    """Metres of a leg within a street."""
    left, right = sorted((here[0], there[0]))
    top, bottom = sorted((here[1], there[1]))
    wide = min(right, wall.right) - max(left, wall.left)
    high = min(bottom, wall.bottom) - max(top, wall.top)
    return max(wide, high) if wide >= 0 and high >= 0 and max(wide, high) > 0 else 0.0


def _told(seen: list[Block], begins: Spot, legs: list[Spot], heading: Spot) -> Way:
    steps: list[Step] = []
    for here, there in pairwise(legs):
        after = _heading(here, there)
        last = there == legs[-1]
        steps.append(Step(_turn(heading, after), *there, "" if last else _seen(seen, there, after)))
        heading = after
    metres = sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairwise(legs))
    return Way(*begins, tuple(steps), metres)


def _seen(seen: list[Block], there: Spot, heading: Spot) -> str:
    """Of these streets the one that is nearest to a corner, a little ahead of who comes to it."""
    ahead = (there[0] + ARM * heading[0], there[1] + ARM * heading[1])
    near = sorted(seen, key=lambda one: _far(one, ahead))
    return near[0].street if near else ""


def _far(block: Block, spot: Spot) -> tuple[float, float]:
    dx = max(block.left - spot[0], 0, spot[0] - block.right)
    dy = max(block.top - spot[1], 0, spot[1] - block.bottom)
    middle = (block.left + block.right) / 2, (block.top + block.bottom) / 2
    return dx + dy, abs(middle[0] - spot[0]) + abs(middle[1] - spot[1])
