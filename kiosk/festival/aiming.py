"""How many visits, rounds and diagnostics fit into a plan's screens and hours.

A reckoning, not a promise: the assumptions stand below, each with its reason.
"""

import math
from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from kiosk.content.content import Content
from kiosk.content.finding import Finding, Spot
from kiosk.festival.excursions import STOP_MIN, STREETS
from kiosk.festival.plan import Plan, minutes_open
from kiosk.words import Phrase, phrase, thousands

VISIT_S = 100
"""What a visit lasts on average; the longest is 180 s, then it is the next one's turn."""

ROUND_S = 75
"""A quiz or a game: 60 to 90 s."""

DIAGNOSTIC_S = 90
"""At most; interests alone take 75."""

CHANGE_S = 8
"""One goes, the next one steps up and touches."""

OFFERED, BESIDE = 0.75, 0.25
"""Of its time a station that offers "Who could I be?" first spends three quarters on it, any other
a quarter: most take what the screen shows them."""

MOST_HOURS = 16
"""More a day no hall is open; then advice to open longer is none."""


class Fits(NamedTuple):
    """How many fit over all days."""

    visits: int
    rounds: int
    diagnostics: int


def fits(plan: Plan, longer_min: int = 0) -> Fits:
    """longer_min: what each day is longer than the plan says."""
    screens = len(plan.stations)
    one_s = plan.days * (minutes_open(plan.opens, plan.closes) + longer_min) * 60
    total_s = max(0, screens * one_s - _stops(plan) * STOP_MIN * 60)
    first = sum(station.first == "discovery" for station in plan.stations)
    share = (first * OFFERED + (screens - first) * BESIDE) / screens if screens else 0.0
    return Fits(
        visits=int(total_s / (VISIT_S + CHANGE_S)),
        rounds=int(total_s * (1 - share) / (ROUND_S + CHANGE_S)),
        diagnostics=int(total_s * share / (DIAGNOSTIC_S + CHANGE_S)),
    )


def _stops(plan: Plan) -> int:
    """Times that a screen belongs to a class; of one that is not planned yet on each street."""
    streets = len({station.street for station in plan.stations})
    unplanned = max(0, plan.aims.excursions - len(plan.excursions))
    planned = sum(len(one.stations) for one in plan.excursions)
    return planned + unplanned * min(STREETS, streets)


def disappointed(plan: Plan, content: Content, spot: Spot) -> Iterator[Finding]:
    """The aims that are not reached, each with what would reach it."""
    fit, aims = fits(plan), spot.at("aims")
    for name, aimed, key in (
        ("visits", plan.aims.visits, "plan.aim visits"),
        ("diagnostics", plan.aims.diagnostics, "plan.aim diagnostics"),
    ):
        if (has := getattr(fit, name)) < aimed:
            problem = phrase(key, has=about(has), aimed=thousands(aimed))
            yield aims.at(name).warning(problem, _remedy(plan, name, aimed))
    pieces = sum(sum(stock.days) for stock in plan.stock)
    if pieces < plan.aims.prizes:
        told = {"has": thousands(pieces), "aimed": thousands(plan.aims.prizes)}
        problem = phrase("plan.aim prizes", **told)
        yield aims.at("prizes").warning(problem, phrase("plan.do aim prizes"))
    classes = sum(len(area.masterclasses) for one in content.streets() for area in one.areas)
    if classes < plan.aims.classes:
        problem = phrase("plan.aim classes", has=classes, aimed=plan.aims.classes)
        yield aims.at("classes").warning(problem, phrase("plan.do aim classes"))


def _remedy(plan: Plan, name: str, aimed: int) -> str:
    ways = [
        _more_first(plan, aimed) if name == "diagnostics" else "",
        _longer(plan, name, aimed),
        _more_stations(plan, name, aimed),
    ]
    match [way for way in ways if way][:2]:
        case [one, other]:
            return phrase("plan.either way", a=one, b=other)
        case [one]:
            return one
    return phrase("plan.aim lower")


def _more_first(plan: Plan, aimed: int) -> str:
    """The fewest stations that have to offer "Who could I be?" first."""
    others = [n for n, station in enumerate(plan.stations) if station.first != "discovery"]
    for count in range(1, len(others) + 1):
        chosen = set(others[:count])
        stations = tuple(
            replace(one, first="discovery") if n in chosen else one
            for n, one in enumerate(plan.stations)
        )
        if fits(replace(plan, stations=stations)).diagnostics >= aimed:
            return phrase("plan.more first", n=count)
    return ""


def _longer(plan: Plan, name: str, aimed: int) -> str:
    """By half hours, as long as a hall can be open."""
    most = MOST_HOURS * 60 - minutes_open(plan.opens, plan.closes)
    for more in range(30, most + 1, 30):
        if getattr(fits(plan, more), name) >= aimed:
            if more == 60:
                return phrase("plan.longer by one")
            return phrase("plan.longer", hours=f"{more / 60:g}")
    return ""


def _more_stations(plan: Plan, name: str, aimed: int) -> str:
    has = getattr(fits(plan), name)
    if not has:
        return ""
    more = math.ceil(len(plan.stations) * (aimed / has - 1))
    return phrase("plan.more stations", n=more)


def about(count: int) -> Phrase:
    """Two figures of a number: nobody knows more of what will be."""
    digits = max(0, len(str(count)) - 2)
    return thousands(round(count, -digits))
