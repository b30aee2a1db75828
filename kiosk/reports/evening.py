"""The evening page: today against plan and yesterday in five numbers, at most seven things to do
before opening, each with place and remedy, and what tomorrow looks like."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.festival.plan import Plan, minutes_open
from kiosk.hub.branches import undecided
from kiosk.hub.reported import Report
from kiosk.reports.section import Form, Named
from kiosk.words import Phrase, phrase

MOST = 7
_MIN_MS = 60_000
_QUARTER_MS = 15 * _MIN_MS

# each with its reason: what a tired person can still do something about before opening
DARK_MIN = 20  # shorter, and a guide has started it again already
KILLS = 3  # once is a cable that somebody's foot caught
LEFT, LEFT_PLAYED = 0.6, 30  # of children who began; below so many plays it is chance
EMPTY, EMPTY_HOURS = 0.25, 2  # of the street's busiest hour; a single hour is a lunch
WRONG, WRONG_ANSWERS = 0.2, 50  # guessing among five; below so many answers it is chance
GHOSTS = 2000  # touches that counted nothing: a sticker, a drop, a broken frame


class Five(NamedTuple):
    """One of five numbers; planned and before: None where there is none."""

    key: str
    value: float | None
    form: Form
    planned: float | None
    before: float | None


class Todo(NamedTuple):
    """place: whom it concerns, as it is called. street: whose colours it wears, "" none. weight:
    how urgent, greater first."""

    weight: float
    kind: str
    place: str
    street: str
    what: Phrase
    remedy: Phrase


class Evening(NamedTuple):
    """hours: visits expected tomorrow, by hour; today's beside them."""

    day: int
    five: list[Five]
    todo: list[Todo]
    more: int
    tomorrow: dict[int, int]
    today: dict[int, int]
    last: bool


def evening(told: Report, plan: Plan | None, named: Named) -> Evening:
    day = told.today
    found = sorted(_todo(told, plan, named), key=lambda one: (-one.weight, one.place))
    today = _hours(told, day)
    return Evening(
        day=day,
        five=_five(told, plan),
        todo=found[:MOST],
        more=max(len(found) - MOST, 0),
        tomorrow=_expected(told, day),
        today=today,
        last=plan is not None and day >= plan.days,
    )


def _hours(told: Report, day: int) -> dict[int, int]:
    hours: Counter[int] = Counter()
    for one in told.moments:
        if one.day == day:
            hours[one.hour] += one.visits
    return dict(sorted(hours.items()))


def _expected(told: Report, day: int) -> dict[int, int]:
    """As the mean of today and yesterday, where there was one: no more is known of it."""
    today, before = _hours(told, day), _hours(told, day - 1)
    if not before:
        return today
    hours = sorted(today.keys() | before.keys())
    return {hour: round((today.get(hour, 0) + before.get(hour, 0)) / 2) for hour in hours}


def _five(told: Report, plan: Plan | None) -> list[Five]:
    day = told.today

    def of(values: dict[int, float], at: int) -> float | None:
        return values.get(at)

    visits = {int(row.name): float(row.visits) for row in told.days}
    rounds = {int(row.name): row.finished / row.played for row in told.rounds if row.played}
    found = {int(row.name): float(row.finished) for row in told.diagnostics_of["days"]}
    prizes: dict[int, float] = {}
    for row in told.book.desks:
        prizes[row.day] = prizes.get(row.day, 0) + row.pieces
    lit = _lit(told)
    aims, days = (plan.aims, plan.days) if plan else (None, 1)
    wanted = {
        "visits": aims and aims.visits / days,
        "diagnostics": aims and aims.diagnostics / days,
        "prizes": aims and aims.prizes / days,
    }
    rows: tuple[tuple[str, dict[int, float], Form], ...] = (
        ("visits", visits, "count"),
        ("finished", rounds, "share"),
        ("diagnostics", found, "count"),
        ("prizes", prizes, "count"),
        ("lit", lit, "share"),
    )
    return [
        Five(key, of(values, day), form, wanted.get(key) or None, of(values, day - 1))
        for key, values, form in rows
    ]


def _lit(told: Report) -> dict[int, float]:
    """The share of the time that screens told of, and of the dark between, in which they had a
    picture."""
    whole: Counter[int] = Counter()
    dark: Counter[int] = Counter()
    for row in told.health_days:
        whole[row.day] += row.quarters * _QUARTER_MS
        dark[row.day] += row.dark_ms
    return {day: 1 - min(dark[day] / ms, 1) for day, ms in whole.items() if ms}


def _todo(told: Report, plan: Plan | None, named: Named) -> Iterator[Todo]:
    yield from _stations(told, plan)
    yield from _missing(told)
    yield from _stock(told, plan, named)
    yield from _left(told, named)
    yield from _empty(told, named)
    yield from _wrong(told)


def _street(plan: Plan | None, station: str) -> str:
    return next((one.street for one in plan.stations if one.id == station), "") if plan else ""


def _stations(told: Report, plan: Plan | None) -> Iterator[Todo]:
    """Dark, killed, touched by ghosts; and whose stick did not come."""
    day = told.today
    for row in told.health_days:
        if row.day != day:
            continue
        street, minutes = _street(plan, row.station), row.dark_ms // _MIN_MS
        if minutes >= DARK_MIN:
            said = phrase("evening.dark", n=minutes)
            yield Todo(900 + minutes, "dark", row.station, street, said, phrase("evening.cable"))
        elif row.kills >= KILLS:
            said = phrase("evening.killed", n=row.kills)
            yield Todo(850, "dark", row.station, street, said, phrase("evening.cable"))
        if row.refused >= GHOSTS:
            said = phrase("evening.ghosts", n=row.refused)
            yield Todo(600, "ghosts", row.station, street, said, phrase("evening.wipe"))
    last: dict[str, int] = {}
    for station, at, _ in told.station_days:
        last[station] = max(last.get(station, 0), at)
    for row in told.health_days:
        last[row.station] = max(last.get(row.station, 0), row.day)
    for station in plan.ids if plan else sorted(last):
        if (at := last.get(station, 0)) < day and not _desk_came(told, station, day):
            said = phrase("evening.never") if not at else phrase("evening.stick", day=at)
            street = _street(plan, station)
            yield Todo(800 - at, "stick", station, street, said, phrase("evening.bring"))


def _desk_came(told: Report, station: str, day: int) -> bool:
    return any(row.desk == station and row.day == day for row in told.book.desks)


def _missing(told: Report) -> Iterator[Todo]:
    for station in sorted({gap.station for gap in told.gaps}):
        said = phrase("evening.gap")
        yield Todo(820, "stick", station, "", said, phrase("evening.fill"))
    for station in sorted({side.station for side in undecided(told.branches)}):
        said = phrase("evening.fork")
        yield Todo(810, "fork", station, "", said, phrase("evening.adopt"))


def _stock(told: Report, plan: Plan | None, named: Named) -> Iterator[Todo]:
    """What the desk hands out on a day like today is more than it has."""
    handed: Counter[tuple[str, str]] = Counter()
    for row in told.book.pieces:
        if row.day == told.today:
            handed[row.desk, row.prize] += row.pieces
    opens, open_min = (plan.opens, minutes_open(plan.opens, plan.closes)) if plan else (None, 480)
    for left in told.book.stock:
        goes = handed[left.desk, left.prize]
        if not goes or left.left >= goes or told.today == (plan.days if plan else 0):
            continue
        remains = max(left.left, 0)
        prize, more = named("prize", left.prize), 2 * goes - remains
        lasts = remains * open_min // goes + (opens.hour * 60 + opens.minute if opens else 0)
        said = (
            phrase("evening.stock", prize=prize, n=remains, at=f"{lasts // 60}:{lasts % 60:02}")
            if opens
            else phrase("evening.stock short", prize=prize, n=remains)
        )
        remedy = phrase("evening.restock", n=more)
        yield Todo(840, "stock", left.desk, "", said, remedy)


def _left(told: Report, named: Named) -> Iterator[Todo]:
    for kind, rows in (("quiz", told.quizzes), ("game", told.games)):
        for row in rows:
            left = 1 - row.finished / row.played if row.played else 0
            if row.played >= LEFT_PLAYED and left >= LEFT:
                said = phrase("evening.left", name=named(kind, row.name), share=f"{left:.0%}")
                yield Todo(500 + left, "left", phrase("evening.pack"), "", said,
                           phrase("evening.look"))  # fmt: skip


def _empty(told: Report, named: Named) -> Iterator[Todo]:
    """From an hour on, to the end of the day, hardly anybody."""
    hours = sorted(_hours(told, told.today))
    cells = {(one.street, one.hour): one.visits for one in told.moments if one.day == told.today}
    for street in sorted({street for street, _ in cells}):
        most = max(cells.get((street, hour), 0) for hour in hours)
        quiet = 0
        for hour in reversed(hours):
            if cells.get((street, hour), 0) >= EMPTY * most:
                break
            quiet += 1
        if EMPTY_HOURS <= quiet < len(hours) and most >= 20:
            said = phrase("evening.empty", at=f"{hours[-quiet]}:00")
            yield Todo(550, "empty", named("street", street), street, said,
                       phrase("evening.excursions"))  # fmt: skip


def _wrong(told: Report) -> Iterator[Todo]:
    for row in told.answers_by_language:
        if row.n >= WRONG_ANSWERS and row.share is not None and row.share < WRONG:
            share = f"{row.share:.0%}"
            said = phrase("evening.wrong", question=row.question, lang=row.by, share=share)
            remedy = phrase("evening.translation")
            yield Todo(450, "wrong", phrase("evening.pack"), "", said, remedy)
