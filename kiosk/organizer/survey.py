"""Where in the hall everything stands, set by hand: a place is chosen, then a spot is tapped.

Nothing of it is the plan's before it is kept, and every deed can be taken back.
"""

from typing import NamedTuple, cast

from msgspec.structs import replace

from kiosk.festival.hall import Facing, PointKind, PointPlan, as_told
from kiosk.festival.plan import Plan
from kiosk.festival.standing import hall_of, laid_out

SERVICES = ("toilet", "exit", "first-aid", "lift", "lost-children", "stage")
"""What a hall may have any number of: offered again and again."""

FACINGS: tuple[Facing, ...] = ("down", "left", "up", "right")

STEP_M = 0.5
"""How far a key moves a point: about half of what stands there."""

LEAST_X = 1.1
"""Were all points within one metre, they would be read as shares of the drawing."""


class Thing(NamedTuple):
    """What has no point yet, or may have one more. street: of an area or a station."""

    kind: str
    id: str = ""
    street: str = ""


class Survey:
    """points: in metres. chosen: the point that is moved, by its number among them; None = what is
    tapped next is `next`."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        hall = hall_of(plan)
        self.width, self.height = plan.hall.width, plan.hall.height
        told = hall.points if plan.points else ()
        self.points = tuple(as_told(one, PointPlan) for one in told)
        self.chosen: int | None = None
        self.next: Thing | None = next(iter(self.lacking), None)
        self._before: list[tuple[float, float, tuple[PointPlan, ...]]] = []

    @property
    def things(self) -> list[Thing]:
        """All of the plan that stands somewhere: each street's areas and stations, then desks."""
        made: dict[Thing, None] = {}
        for station in sorted(self.plan.stations, key=lambda one: one.street):
            if station.area:
                made[Thing("area", station.area, station.street)] = None
            made[Thing("station", station.id, station.street)] = None
        return [*made, *(Thing("desk", desk.id) for desk in self.plan.desks)]

    @property
    def lacking(self) -> list[Thing]:
        have = {_known(one) for one in self.points}
        return [one for one in self.things if _known(one) not in have]

    @property
    def changed(self) -> bool:
        return bool(self._before)

    def choose(self, kind: str, name: str = "", street: str = "") -> None:
        """What the next tap places."""
        thing = Thing(kind, name, street)
        if thing in self.lacking or kind in SERVICES:
            self.next, self.chosen = thing, None

    def pick(self, number: int | None) -> None:
        """A point that stands already, to be moved, turned or taken away."""
        if number is None or 0 <= number < len(self.points):
            self.chosen = number

    def put(self, x: float, y: float) -> None:
        """What is chosen stands here now, in metres; then the next that lacks a point is."""
        x, y = self._within(x, y)
        if self.chosen is not None:
            self._turned(replace(self.points[self.chosen], x=x, y=y))
        elif self.next is not None:
            self._keep()
            self.points = (*self.points, self._point(self.next, x, y))
            self.next = next(iter(self.lacking), None)

    def nudge(self, across: int, down: int) -> None:
        """So many small steps."""
        if self.chosen is not None:
            at = self.points[self.chosen]
            self.put(at.x + across * STEP_M, at.y + down * STEP_M)

    def turn(self) -> None:
        """A screen looks the next way round."""
        if self.chosen is not None:
            point = self.points[self.chosen]
            now = FACINGS.index(point.facing) if point.facing in FACINGS else -1
            self._turned(replace(point, facing=FACINGS[(now + 1) % len(FACINGS)]))

    def remove(self) -> None:
        if self.chosen is not None:
            self._keep()
            self.points = (*self.points[: self.chosen], *self.points[self.chosen + 1 :])
            self.chosen = None
            self.next = next(iter(self.lacking), self.next)

    def lay_out(self) -> None:
        """The plain plan, which a hall without any point has, as points to be moved."""
        hall = laid_out(self.plan)
        self._keep()
        self.width, self.height = hall.width, hall.height
        self.points = tuple(as_told(one, PointPlan) for one in hall.points)
        self.next = self.chosen = None

    def undo(self) -> None:
        if self._before:
            self.width, self.height, self.points = self._before.pop()
            self.chosen = None
            self.next = next(iter(self.lacking), None)

    def into(self, plan: Plan) -> Plan:
        """A plan with these points."""
        hall = replace(plan.hall, width=self.width, height=self.height)
        return replace(plan, hall=hall, points=self.points)

    def _keep(self) -> None:
        self._before.append((self.width, self.height, self.points))

    def _turned(self, point: PointPlan) -> None:
        assert self.chosen is not None
        self._keep()
        points = list(self.points)
        points[self.chosen] = point
        self.points = tuple(points)

    def _within(self, x: float, y: float) -> tuple[float, float]:
        across, down = max(LEAST_X, min(self.width, x)), max(0.0, min(self.height, y))
        return round(across, 1), round(down, 1)

    def _point(self, thing: Thing, x: float, y: float) -> PointPlan:
        facing: Facing = "down" if thing.kind in ("station", "desk") else ""
        name = thing.id
        if thing.kind == "stage":
            have = {one.id for one in self.points if one.kind == "stage"}
            name = next(one for n in range(1, 1000) if (one := f"stage-{n}") not in have)
        kind = cast("PointKind", thing.kind)
        return PointPlan(kind=kind, id=name, street=thing.street, x=x, y=y, facing=facing)


def _known(one: Thing | PointPlan) -> tuple[str, str, str]:
    """As two points of a plan are one place: an area is a street's, a station stands for itself."""
    return one.kind, one.id, one.street if one.kind == "area" else ""
