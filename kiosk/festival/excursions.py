"""Excursions planned: each group sees four streets, no screen has two groups at once, and from one
to the next it is a short walk. And what is wrong with those that somebody wrote by hand."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import time
from typing import NamedTuple

from kiosk.content.finding import Finding, Spot
from kiosk.festival.hall import ExcursionPlan
from kiosk.festival.plan import Plan
from kiosk.trust.hall import Hall, Stop
from kiosk.words import phrase

STOP_MIN = 20
"""Six questions by show of hands and a delegates' round, with what a guide tells."""

WALK_MIN = 3
"""From one screen to the next: longer a class of twenty falls apart."""

PACE = 48
"""Metres a minute: a child in a full hall; see kiosk/station/way.py."""

STREETS = 4
"""As many a group sees: each other one after it begins anew with listening."""

EVERY_MIN = STOP_MIN + WALK_MIN
"""So often all groups move on together: then no two meet at a screen."""

MOST = 2_000
"""Of a month in a hall twice as large."""


class Planned(NamedTuple):
    """missing: groups for which no time was left."""

    excursions: tuple[ExcursionPlan, ...]
    missing: int


def planned(plan: Plan, hall: Hall, wanted: int) -> Planned:
    """So many, spread evenly over days and hours. Who comes is for the organizer to fill in."""
    each = [wanted // plan.days + (day < wanted % plan.days) for day in range(plan.days)]
    made: list[ExcursionPlan] = []
    for day, groups in enumerate(each, start=1):
        made += _day(plan, hall, day, groups, len(made))
    return Planned(tuple(made), wanted - len(made))


def _day(plan: Plan, hall: Hall, day: int, groups: int, before: int) -> Iterator[ExcursionPlan]:
    table = _Table(plan, hall, day)
    for n in range(groups):
        ideal = n * len(table.starts) // max(1, groups)
        for start in sorted(table.starts, key=lambda one: (abs(one - ideal), one)):
            if stations := table.find(start):
                begins = table.opens + start * EVERY_MIN
                yield ExcursionPlan(
                    id=f"E{before + 1:03}",
                    day=day,
                    begins=time(begins // 60, begins % 60),
                    stations=stations,
                )
                before += 1
                break


class _Table:
    """Which screen is taken when, of one day. Times are counted in steps of EVERY_MIN."""

    def __init__(self, plan: Plan, hall: Hall, day: int) -> None:
        shut = {(one.street, one.area) for one in plan.closed if one.area}
        self._screens = [one for one in plan.stations if (one.street, one.area) not in shut]
        self._street = {one.id: one.street for one in self._screens}
        self._where = {p.id: (p.x, p.y) for p in hall.points if p.kind == "station"}
        self._classes = [one for one in plan.programme if one.day == day and not one.cancelled]
        self._area = {one.id: (one.street, one.area) for one in self._screens}
        self._taken: set[tuple[str, int]] = set()
        self._used: Counter[str] = Counter()
        self.opens = _minutes(plan.opens)
        closes = _minutes(plan.closes) or 24 * 60
        steps = (closes - self.opens + WALK_MIN) // EVERY_MIN
        self.starts = range(max(0, steps - STREETS + 1))

    def find(self, start: int) -> tuple[str, ...]:
        """Screens for a group that begins then, now taken; () where none are free."""
        found = self._further((), start)
        self._taken |= {(one, start + n) for n, one in enumerate(found)}
        self._used.update(found)
        self._used.update(self._street[one] for one in found)
        return found

    def _further(self, so_far: tuple[str, ...], step: int) -> tuple[str, ...]:
        if len(so_far) == STREETS:
            return so_far
        seen = {self._street[one] for one in so_far}
        free = [
            one.id
            for one in self._screens
            if one.street not in seen and self._is_free(one.id, step)
            and (not so_far or self._near(so_far[-1], one.id))
        ]  # fmt: skip
        for one in sorted(free, key=self._busy):
            if found := self._further((*so_far, one), step + 1):
                return found
        return ()

    def _busy(self, station: str) -> tuple[int, int, str]:
        return self._used[self._street[station]], self._used[station], station

    def _is_free(self, station: str, step: int) -> bool:
        """No other group, and no class in its area that wants to hear its master."""
        begins = self.opens + step * EVERY_MIN
        return (station, step) not in self._taken and not any(
            (one.street, one.area) == self._area[station] and one.area
            and _minutes(one.begins) < begins + STOP_MIN and begins < (_minutes(one.ends) or 1440)
            for one in self._classes
        )  # fmt: skip

    def _near(self, one: str, other: str) -> bool:
        return walk_min(self._where, one, other) <= WALK_MIN


def walk_min(where: dict[str, tuple[float, float]], one: str, other: str) -> float:
    """Minutes along the hall's ways, which run straight and at right angles; 0 where the map does
    not say where the two stand."""
    if one not in where or other not in where:
        return 0.0
    (x, y), (u, v) = where[one], where[other]
    return (abs(x - u) + abs(y - v)) / PACE


def stops_of(plan: Plan, station: str) -> tuple[Stop, ...]:
    """What a station's kit tells of them, in the order of the days."""
    found = [
        Stop(
            id=one.id,
            day=one.day,
            begins=_later(one.begins, n),
            lang=one.lang,
            band=one.band,
            pupils=one.pupils,
        )
        for one in plan.excursions
        for n, stands in enumerate(one.stations)
        if stands == station
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.begins)))


def wrong(plan: Plan, spot: Spot) -> Iterator[Finding]:
    """What is wrong with the plan's excursions without looking into the pack."""
    streets = {one.id: one.street for one in plan.stations}
    areas = {one.id: (one.street, one.area) for one in plan.stations}
    shut = {(one.street, one.area) for one in plan.closed if one.area}
    taken: dict[tuple[str, int], list[tuple[int, str]]] = {}
    for n, one in enumerate(plan.excursions):
        at = spot.at("excursion").item(n, one.id)
        if one.id in [other.id for other in plan.excursions[:n]]:
            yield at.error(
                phrase("plan.excursion twice", id=one.id), phrase("plan.do excursion id")
            )
        if one.day > plan.days:
            problem = phrase("plan.excursion day", day=one.day)
            yield at.at("day").error(problem, phrase("plan.do excursion day", days=plan.days))
        if _outside(plan, one):
            problem = phrase("plan.excursion hours", at=f"{one.begins:%H:%M}")
            yield at.at("begins").error(problem, phrase("plan.do excursion hours"))
        for stop, station in enumerate(one.stations):
            if station not in streets:
                problem = phrase("plan.excursion nowhere", id=station)
                yield at.at("stations").error(problem, phrase("plan.do excursion nowhere"))
            elif areas[station] in shut:
                problem = phrase("plan.excursion shut", id=station, area=areas[station][1])
                yield at.at("stations").error(problem, phrase("plan.do excursion shut"))
            begins = _minutes(one.begins) + stop * EVERY_MIN
            before = taken.setdefault((station, one.day), [])
            for met, other in before:
                if abs(met - begins) < STOP_MIN:
                    problem = phrase("plan.excursion meets", id=station, other=other)
                    yield at.at("stations").error(problem, phrase("plan.do excursion meets"))
            before.append((begins, one.id))


def _outside(plan: Plan, one: ExcursionPlan) -> bool:
    begins = _minutes(one.begins)
    ends = begins + len(one.stations) * EVERY_MIN - WALK_MIN
    return begins < _minutes(plan.opens) or ends > (_minutes(plan.closes) or 24 * 60)


def _later(begins: time, stops: int) -> time:
    at = _minutes(begins) + stops * EVERY_MIN
    return time(at // 60 % 24, at % 60)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def longest_walk(excursions: Sequence[ExcursionPlan], hall: Hall) -> float:
    """Minutes, of all that are walked."""
    where = {p.id: (p.x, p.y) for p in hall.points if p.kind == "station"}
    walks = [
        walk_min(where, one, other)
        for excursion in excursions
        for one, other in zip(excursion.stations, excursion.stations[1:], strict=False)
    ]
    return max(walks, default=0.0)
