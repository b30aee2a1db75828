"""The plan that a new festival begins with, made from what is played."""

import tomllib
from datetime import date, time, timedelta

import msgspec
from msgspec.structs import replace

from kiosk.content.content import Content
from kiosk.festival.folder import FestivalRefused, new_number
from kiosk.festival.hall import EventPlan
from kiosk.festival.plan import Aims, DeskPlan, First, Hand, Plan, StationPlan, Stock
from kiosk.festival.shares import spread
from kiosk.printable import printable
from kiosk.shipped import ASSETS
from kiosk.trust.rehearsal import is_rehearsal
from kiosk.words import phrase

ORDER: tuple[First, ...] = ("street", "games", "discovery")
"""What the stations of a street offer first, in turn: so that each street has all three."""

PROGRAMME = ASSETS / "plan" / "programme.toml"
"""Master classes that an organizer replaces by those that are held."""

AIMS = Aims(visits=50_000, diagnostics=30_000, classes=30, excursions=210)
"""What the festival aims at that this program was made for, over five days of forty stations."""


NAME_LETTERS = 64
"""Of a festival's name, as in the plan."""

YEARS = range(2020, 2100)
"""In which a festival can be: any other is a slip of the finger."""


def may_begin(made: Plan) -> None:
    """Name and days stand in every key and on every card, where nobody mends them any more.

    Raises FestivalRefused.
    """
    name, day = made.name, made.first_day
    if not (name.strip() and name.isprintable() and len(name) <= NAME_LETTERS):
        told = {"name": printable(name, 40), "do": phrase("festival.write name")}
        raise FestivalRefused(phrase("festival.no name", **told))
    if is_rehearsal(name):
        raise FestivalRefused(phrase("festival.called rehearsal", name=name))
    if day.year not in YEARS:
        least, most = YEARS[0], YEARS[-1]
        told = {"day": day.isoformat(), "least": str(least), "most": str(most)}
        raise FestivalRefused(phrase("festival.far day", **told))


def next_monday(today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def begin(
    content: Content,
    *,
    name: str | None,
    stations: int,
    desks: int,
    days: int | None,
    first_day: date,
    pack: str = "",
) -> Plan:
    """stations go round the areas in the pack's order; days: None = the pack's."""
    festival = content.festival
    days = days or festival.days
    made = _stations(content, stations)
    prizes = tuple(
        (one.id, one.share * stations * days, _hand(one.small)) for one in content.prizes()
    )
    share = stations * days / 200  # of the festival that the aims were set for
    pieces = sum(count for _, count, _ in prizes) if desks else 0
    plan = first_plan(
        name=festival.name["en"] if name is None else name,
        number=new_number(),
        first_day=first_day,
        days=days,
        hours=(time.fromisoformat(festival.opens), time.fromisoformat(festival.closes)),
        aims=Aims(
            visits=round(AIMS.visits * share),
            diagnostics=round(AIMS.diagnostics * share),
            classes=AIMS.classes,
            excursions=round(AIMS.excursions * share),
            prizes=pieces,
        ),
        stations=made,
        desks=desks,
        prizes=prizes,
    )
    return replace(plan, pack=pack, programme=_programme(content, plan))


def _programme(content: Content, plan: Plan) -> tuple[EventPlan, ...]:
    """Of the classes that we bring, those whose area, day and hour this festival has."""
    said = tomllib.loads(PROGRAMME.read_text("utf-8"))["programme"]
    areas = {(street.id, area.id) for street in content.streets() for area in street.areas}
    return tuple(
        event
        for event in msgspec.convert(said, tuple[EventPlan, ...])
        if (event.street, event.area) in areas
        and event.day <= plan.days
        and plan.opens <= event.begins
        and (event.ends <= plan.closes or plan.closes <= plan.opens)  # or past midnight
    )


def first_plan(
    name: str,
    number: int,
    first_day: date,
    days: int,
    hours: tuple[time, time],
    aims: Aims,
    stations: tuple[StationPlan, ...],
    desks: int,
    prizes: tuple[tuple[str, int, Hand], ...],
) -> Plan:
    """A plan to begin with. prizes: each prize's id, its pieces in all, and how it is
    handed over.

    Streets share the desks in their order, so that no child walks past a desk to another one.
    """
    made = tuple(DeskPlan(id=f"D{n:02}") for n in range(1, desks + 1))
    streets = list(dict.fromkeys(station.street for station in stations))
    stock = []
    for prize, pieces, hand in prizes if desks else ():
        by_street = spread(pieces, len(streets))
        for n, street in enumerate(streets):
            desk = made[n * desks // len(streets)].id
            days_of = tuple(spread(by_street[n], days))
            stock.append(Stock(prize=prize, street=street, desk=desk, hand=hand, days=days_of))
    return Plan(
        name=name,
        number=number,
        first_day=first_day,
        days=days,
        opens=hours[0],
        closes=hours[1],
        aims=aims,
        stations=stations,
        desks=made,
        stock=tuple(stock),
    )


def _hand(small: bool) -> Hand:
    """What fits into a guide's pocket is handed over at the screen: no child needs a phone for it,
    nor walks for it."""
    return "here" if small else "desk"


def _stations(content: Content, count: int) -> tuple[StationPlan, ...]:
    areas = [(street.id, area.id) for street in content.streets() for area in street.areas]
    per_street = {street.id: len(street.areas) for street in content.streets()}
    made: list[StationPlan] = []
    seen = dict.fromkeys(per_street, 0)
    for n in range(count):
        street, area = areas[n % len(areas)]
        first = ORDER[seen[street] % len(ORDER)]
        seen[street] += 1
        made.append(StationPlan(id=f"K{n + 1:02}", street=street, area=area, first=first))
    return tuple(made)
