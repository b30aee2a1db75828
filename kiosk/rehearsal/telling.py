"""What an organizer wants to know beforehand, as sentences and as plain numbers."""

from collections import Counter

import msgspec

from kiosk.festival.aiming import about
from kiosk.festival.plan import minutes_open
from kiosk.rehearsal.crowd import AT_A_SCREEN
from kiosk.rehearsal.hall import Told
from kiosk.rehearsal.rehearse import Rehearsed
from kiosk.words import Phrase, phrase, thousands


class Hour(msgspec.Struct, frozen=True):
    """An hour of the day, all days together: groups that played, seconds that one waited on
    average and at most, groups that found the queue too long."""

    hour: str
    played: int
    waited_s: int
    most_s: int
    turned_away: int


class Area(msgspec.Struct, frozen=True):
    """A street, or one of its areas, all days together; as an Hour, of this place's screens."""

    place: str
    screens: int
    played: int
    waited_s: int
    most_s: int
    turned_away: int


class Out(msgspec.Struct, frozen=True):
    """A prize of which no more lay at its desk, and how often it was asked for then."""

    prize: str
    day: int
    times: int


class Foretold(msgspec.Struct, frozen=True, kw_only=True):
    """visitors: that came, of those expected by the plan. per_hour: diagnostics in an hour of all
    screens. players: children at a screen. desk_s: the longest queue at a desk."""

    seed: int
    visitors: int
    expected: int
    visits: int
    finished: int
    diagnostics: int
    per_hour: int
    aimed: int
    players: float
    facts: int
    won: int
    pieces: int
    handed: int
    desk_s: int
    out: list[Out]
    hours: list[Hour]
    areas: list[Area]


def foretold(told: Rehearsed, visitors: int, seed: int) -> Foretold:
    plan, truth = told.plan, told.truth
    hours = plan.days * minutes_open(plan.opens, plan.closes) / 60
    diagnostics = truth.total("diagnostics", "finished")
    out = Counter[str]()
    for desk in told.desks.values():
        out.update(desk.out)
    return Foretold(
        seed=seed,
        visitors=visitors,
        expected=plan.aims.visits,
        visits=truth.total("visits", "visits"),
        finished=truth.total("visits", "finished"),
        diagnostics=diagnostics,
        per_hour=round(diagnostics / hours),
        aimed=plan.aims.diagnostics,
        players=round(sum(size * share for size, share in AT_A_SCREEN.items()), 2),
        facts=truth.facts,
        won=truth.total("prizes", "won"),
        pieces=sum(sum(stock.days) for stock in plan.stock),
        handed=truth.total("pieces", "pieces"),
        desk_s=max((desk.most_s for desk in told.desks.values()), default=0),
        out=[
            Out(prize, int(day), times)
            for key, times in sorted(out.items())
            for prize, day in [key.rsplit(" ", 1)]
        ],
        hours=_hours(told),
        areas=_areas(told),
    )


def _hours(told: Rehearsed) -> list[Hour]:
    came, waited, turned = Counter[str](), Counter[str](), Counter[str]()
    most: dict[str, int] = {}
    for hall in told.halls:
        for counter, more in ((came, hall.came), (waited, hall.waited), (turned, hall.turned)):
            for key, count in more.items():
                counter[key.split()[1]] += count
        for key, seconds in hall.most_s.items():
            hour = key.split()[1]
            most[hour] = max(most.get(hour, 0), seconds)
    return [
        Hour(
            hour=f"{hour}:00",
            played=came[hour],
            waited_s=waited[hour] // max(1, came[hour]),
            most_s=most.get(hour, 0),
            turned_away=turned[hour],
        )
        for hour in sorted({*came, *turned})
    ]


def _areas(told: Rehearsed) -> list[Area]:
    by: dict[str, list[Told]] = {}
    for hall in told.halls:
        by.setdefault(hall.place, []).append(hall)
    made = []
    for place, halls in sorted(by.items()):
        came = sum(sum(hall.came.values()) for hall in halls)
        waited = sum(sum(hall.waited.values()) for hall in halls)
        made.append(
            Area(
                place=place,
                screens=len({hall.holder for hall in halls}),
                played=came,
                waited_s=waited // max(1, came),
                most_s=max((max(hall.most_s.values(), default=0) for hall in halls), default=0),
                turned_away=sum(sum(hall.turned.values()) for hall in halls),
            )
        )
    return made


def sentences(told: Foretold) -> list[str]:
    """A phrase for each line."""
    children, longest = round(told.diagnostics * told.players), _minutes(told.desk_s)
    played = {"visits": told.visits, "finished": told.finished, "facts": told.facts}
    prizes = {"won": told.won, "pieces": told.pieces, "handed": told.handed}
    count, hour = thousands(told.diagnostics), about(told.per_hour)
    return [
        phrase("rehearse.visits", **_thousands(played)),
        *(phrase("rehearse.hour", **_row(one), hour=one.hour) for one in told.hours),
        *(
            phrase("rehearse.area", **_row(one), place=one.place, screens=one.screens)
            for one in told.areas
        ),
        phrase("rehearse.prizes", longest=longest, **_thousands(prizes)),
        *(phrase("rehearse.out", prize=one.prize, day=one.day, n=one.times) for one in told.out),
        phrase("rehearse.diagnostics", n=count, hour=hour, enough=_enough(told)),
        phrase("rehearse.assumed", players=f"{told.players:g}", children=about(children)),
    ]


def _thousands(counts: dict[str, int]) -> dict[str, Phrase]:
    return {name: thousands(count) for name, count in counts.items()}


def _row(one: Hour | Area) -> dict[str, object]:
    waited, most = _minutes(one.waited_s), _minutes(one.most_s)
    return {"played": one.played, "waited": waited, "most": most, "away": one.turned_away}


def _enough(told: Foretold) -> str:
    """Whether the days suffice; of a small rehearsal nothing is said that it cannot know."""
    if told.visitors < told.expected:
        few = {"visitors": told.visitors, "expected": told.expected, "aimed": told.aimed}
        return phrase("rehearse.too few", **_thousands(few))
    key = "rehearse.enough" if told.diagnostics >= told.aimed else "rehearse.not enough"
    return phrase(key, aimed=thousands(told.aimed))


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
