"""How far the stations of the plan are in: what the hub holds of each, what is to be fetched."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from db.forks import Branch
from db.hub import Gap, Hub, Seen
from db.numbers import STATION, Number, count, latest
from kiosk.festival.plan import Plan
from kiosk.hub import numbers
from kiosk.hub.branches import undecided
from kiosk.hub.machines import Hears, Run
from kiosk.hub.opening import festival_of
from kiosk.hub.tables import Visit
from kiosk.organizer.pouring import thousands
from kiosk.words import phrase

State = Literal["in", "part", "missing", "fork", "revoked"]

LAST = Number(
    "last_of_station", Run, (latest("day", "day"), latest("last_ms", "last_ms")), by=(STATION,)
)
"""The day and the moment of the latest fact of each station."""

PLACES = Number("places_of_station", Visit, (count("visits"),), by=(STATION, "street", "area"))
"""Where a station stood, where no plan says it."""


HEARD = Number("heard_by_station", Hears, (latest("news", "number"),), by=(STATION,))
"""The newest news that each has taken."""


class Held(NamedTuple):
    """What the hub holds of all stations. last: day and milliseconds UTC, by station. places:
    street and area, by station. festival: whose, "" as long as nothing is in. heard: the newest
    news that it took, by station."""

    seen: Sequence[Seen] = ()
    gaps: Sequence[Gap] = ()
    branches: Sequence[Branch] = ()
    last: Mapping[str, tuple[int, int]] = {}
    places: Mapping[str, tuple[str, str]] = {}
    today: int = 0
    festival: str = ""
    heard: Mapping[str, int] = {}


class Tile(NamedTuple):
    """A station or desk. share: of its facts up to the last one that are here, 0 to 1. last: its
    highest fact, 0 = none. note, fetch: phrases, "" where there is nothing to say. day, utc_ms: of
    its latest fact. sides: of the forks in its journals. news: the number that it stands at, 0 =
    it took none."""

    id: str
    street: str
    area: str
    state: State
    share: float
    last: int
    day: int
    utc_ms: int
    note: str
    fetch: str
    sides: int = 0
    news: int = 0


def held(hub: Hub) -> Held:
    """Of one moment. Raises HubUnreadable."""
    with hub.transaction():
        places: dict[str, tuple[int, str, str]] = {}
        for station, street, area, visits in hub.ask(PLACES):
            places[station] = max(places.get(station, (0, "", "")), (visits, street, area))
        ((today,),) = hub.ask(numbers.TODAY)
        return Held(
            hub.stations(),
            hub.gaps(),
            hub.forks.branches(),
            {station: (day, last_ms) for station, day, last_ms in hub.ask(LAST)},
            {station: (street, area) for station, (_, street, area) in places.items()},
            today or 0,
            festival_of(hub),
            dict(hub.ask(HEARD)),
        )


def tiles(told: Held, plan: Plan | None, revoked: Iterable[tuple[str, int]] = ()) -> list[Tile]:
    """In the plan's order, then whoever is in no plan. revoked: id and day."""
    days = dict(revoked)
    places = dict(told.places)
    ids: list[str] = []
    if plan is not None:
        ids = list(plan.ids)
        places |= {one.id: (one.street, one.area) for one in plan.stations}
    ids += sorted({one.station for one in told.seen} - set(ids))
    by_station: dict[str, list[Seen]] = {}
    for seen in told.seen:
        by_station.setdefault(seen.station, []).append(seen)
    return [
        _tile(one, places.get(one, ("", "")), by_station.get(one, []), told, days.get(one, 0))
        for one in ids
    ]


def _tile(
    one: str, place: tuple[str, str], seen: Sequence[Seen], told: Held, revoked_on: int
) -> Tile:
    day, utc_ms = told.last.get(one, (0, 0))
    last = max((machine.last for machine in seen), default=0)
    facts = sum(machine.facts for machine in seen)
    missing = sum(machine.missing for machine in seen)
    state, note, fetch = _judged(one, bool(seen), day, told, revoked_on)
    share = facts / max(facts + missing, 1)
    sides = sum(side.station == one for side in told.branches)
    news = told.heard.get(one, 0)
    return Tile(one, *place, state, share, last, day, utc_ms, note, fetch, sides, news)


def _judged(one: str, came: bool, day: int, told: Held, revoked_on: int) -> tuple[State, str, str]:
    """State, note, and what is to be fetched."""
    if revoked_on and day <= revoked_on:  # a replacement that came has played on later days
        return (
            "revoked",
            phrase("organizer.revoked note"),
            phrase("organizer.fetch revoked", station=one),
        )
    forks = [side.seq for side in undecided(told.branches) if side.station == one]
    if forks:
        after = thousands(min(forks) - 1)
        said = phrase("organizer.fetch fork", station=one, after=after)
        return "fork", phrase("organizer.fork note"), said
    gap = next((gap for gap in told.gaps if gap.station == one), None)
    if gap is not None:
        first, last = thousands(gap.first), thousands(gap.last)
        said = phrase("organizer.fetch part", station=one, first=first, last=last)
        return "part", phrase("organizer.gap note", first=first, last=last), said
    if not came:
        return "missing", "", phrase("organizer.fetch never", station=one)
    if day < told.today:
        since = phrase("organizer.since day", day=day)
        return "missing", since, phrase("organizer.fetch old", station=one, day=day)
    return "in", "", ""
