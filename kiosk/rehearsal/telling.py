"""What an organizer wants to know beforehand, as sentences and as plain numbers."""

from collections import Counter

import msgspec

from kiosk.festival.aiming import about
from kiosk.festival.plan import minutes_open
from kiosk.rehearsal.rehearse import Rehearsed


class Hour(msgspec.Struct, frozen=True):
    """An hour of the day, all days together: groups that played, seconds that one waited on
    average and at most, groups that found the queue too long."""

    hour: str
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


def foretold(told: Rehearsed, visitors: int, seed: int, players: float) -> Foretold:
    plan, truth = told.plan, told.truth
    hours = plan.days * minutes_open(plan.opens, plan.closes) / 60
    out = Counter[str]()
    for desk in told.desks.values():
        out.update(desk.out)
    return Foretold(
        seed=seed,
        visitors=visitors,
        expected=plan.aims.visits,
        visits=sum(truth.visits.values()),
        finished=sum(truth.finished.values()),
        diagnostics=truth.diagnostics,
        per_hour=round(truth.diagnostics / hours),
        aimed=plan.aims.diagnostics,
        players=players,
        facts=truth.facts,
        won=sum(truth.prizes.values()),
        pieces=sum(sum(stock.days) for stock in plan.stock),
        handed=truth.handed.total() + truth.handed_here.total(),
        desk_s=max((desk.most_s for desk in told.desks.values()), default=0),
        out=[
            Out(prize, int(day), times)
            for key, times in sorted(out.items())
            for prize, day in [key.rsplit(" ", 1)]
        ],
        hours=_hours(told),
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


def sentences(told: Foretold) -> list[str]:
    """A line each."""
    lines = [
        f"{told.visits:,} visits, {told.finished:,} with a round played to its end; "
        f"{told.facts:,} facts.",
        "hour   played  waited on average  at most  went elsewhere",
        *(
            f"{one.hour:6}{one.played:7}{_minutes(one.waited_s):>19}{_minutes(one.most_s):>9}"
            f"{one.turned_away:16}"
            for one in told.hours
        ),
        f"Prizes: {told.won:,} of {told.pieces:,} won, {told.handed:,} handed over; the longest "
        f"queue at a desk was {_minutes(told.desk_s)}.",
        *(f"Out of stock: {one.prize} on day {one.day}, {one.times} times." for one in told.out),
    ]
    children = round(told.diagnostics * told.players)
    lines.append(
        f"Diagnostics: {told.diagnostics:,}, about {about(told.per_hour)} an hour; {_enough(told)}."
    )
    lines.append(
        f"Assumed: {told.players:g} children at a screen, of whom one answers; together they saw "
        f"about {about(children)} diagnostics. Nobody was counted yet: these are figures of a game."
    )
    return lines


def _enough(told: Foretold) -> str:
    """Whether the days suffice; of a small rehearsal nothing is said that it cannot know."""
    if told.visitors < told.expected:
        few = f"{told.visitors:,} of {told.expected:,} visitors"
        return f"{few} do not say whether {told.aimed:,} are reached: rehearse with all of them"
    enough = "are enough" if told.diagnostics >= told.aimed else "are not enough"
    return f"for the {told.aimed:,} aimed at these days and screens {enough}"


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
