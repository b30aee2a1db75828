"""What is wrong with a plan beside its pack, and how much of what it aims at fits into its hours.

A pure look at plan and content. Errors keep kits from being made, warnings do not.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta

from kiosk.content.content import Content
from kiosk.content.finding import Finding, Spot
from kiosk.content.plain import nearest
from kiosk.festival.aiming import about, disappointed
from kiosk.festival.around import in_hall
from kiosk.festival.partners import Partners, contradictions
from kiosk.festival.plan import FILE, Plan, minutes_open
from kiosk.festival.shares import shares_of
from kiosk.machine.settings import is_later
from kiosk.prizes.plan import COOL_DOWN_MS, LAST_WIN
from kiosk.words import phrase

PLAN = Spot(FILE)


def examine(plan: Plan, content: Content) -> list[Finding]:
    """All there is to say, errors first."""
    return [*in_pack(plan, content), *_idle(plan, content), *disappointed(plan, content, PLAN)]


def in_pack(plan: Plan, content: Content) -> list[Finding]:
    """What keeps kits from being made: what the pack lacks, what moves out of nothing."""
    return [
        *_stations(plan, content),
        *_stock(plan, content),
        *overdrawn(plan),
        *in_hall(plan, content, PLAN),
    ]


def partners_in_pack(partners: Partners, content: Content, spot: Spot) -> list[Finding]:
    professions = (one.id for one in content.professions())
    return list(contradictions(partners, professions, spot))


def _stations(plan: Plan, content: Content) -> Iterator[Finding]:
    areas = _areas(content)
    if not plan.stations:
        yield PLAN.at("station").error(phrase("plan.no station"), phrase("plan.do no station"))
    for n, station in enumerate(plan.stations):
        at = PLAN.at("station").item(n, station.id)
        if station.street not in areas:
            problem = phrase("plan.no street", id=station.street)
            yield at.at("street").error(problem, nearest(station.street, areas))
        elif station.area and station.area not in areas[station.street]:
            problem = phrase("plan.no area", street=station.street, id=station.area)
            yield at.at("area").error(problem, nearest(station.area, areas[station.street]))


def _stock(plan: Plan, content: Content) -> Iterator[Finding]:
    streets, prizes = _areas(content), [prize.id for prize in content.prizes()]
    for n, stock in enumerate(plan.stock):
        at = PLAN.at("stock").item(n, f"{stock.prize}, {stock.street}")
        if stock.prize not in prizes:
            problem = phrase("plan.no prize", id=stock.prize)
            yield at.at("prize").error(problem, nearest(stock.prize, prizes))
        if stock.street not in streets:
            problem = phrase("plan.no street", id=stock.street)
            yield at.at("street").error(problem, nearest(stock.street, streets))


def overdrawn(plan: Plan) -> list[Finding]:
    """Pieces are moved, never made: no more go out of a station than its share of the day."""
    return list(_overdrawn(plan))


def _overdrawn(plan: Plan) -> Iterator[Finding]:
    gone: Counter[tuple[str, str, int]] = Counter()
    for n, move in enumerate(plan.moves):
        days = shares_of(plan, move.out_of).get(move.prize, ())
        has = days[move.day - 1] if days else 0
        key = (move.out_of, move.prize, move.day)
        gone[key] += move.pieces
        if gone[key] > has:
            told = {"prize": move.prize, "station": move.out_of, "day": move.day}
            problem = phrase("plan.moves more", gone=gone[key], has=has, **told)
            at = PLAN.at("move").item(n, move.prize).at("pieces")
            yield at.error(problem, phrase("plan.do moves more"))


def _idle(plan: Plan, content: Content) -> Iterator[Finding]:
    """What stands there and does nothing."""
    stand = {(station.street, station.area) for station in plan.stations}
    streets = {station.street for station in plan.stations}
    for street, areas in _areas(content).items():
        if street not in streets:
            problem = phrase("plan.street idle", id=street)
            yield PLAN.at("station").warning(problem, phrase("plan.do street idle"))
            continue
        for area in areas:
            if (street, area) not in stand:
                problem = phrase("plan.area idle", id=area, street=street)
                yield PLAN.at("station").warning(problem, phrase("plan.do area idle"))
    yield from _idle_desks(plan)
    yield from _idle_prizes(plan, content)


def _idle_desks(plan: Plan) -> Iterator[Finding]:
    named = {stock.desk for stock in plan.stock}
    for n, desk in enumerate(plan.desks):
        at = PLAN.at("desk").item(n, desk.id)
        if desk.id not in named:
            problem = phrase("plan.desk idle", id=desk.id)
            yield at.warning(problem, phrase("plan.do desk idle"))
        if desk.closes is not None and is_later(plan.closes, desk.closes):
            hours = {"desk": f"{desk.closes:%H:%M}", "stations": f"{plan.closes:%H:%M}"}
            problem = phrase("plan.desk closes", id=desk.id, **hours)
            yield at.at("closes").warning(problem, phrase("plan.do desk closes"))


def _idle_prizes(plan: Plan, content: Content) -> Iterator[Finding]:
    told = {stock.prize for stock in plan.stock}
    for prize in content.prizes():
        if prize.id not in told:
            problem = phrase("plan.prize idle", id=prize.id)
            yield PLAN.at("stock").warning(problem, phrase("plan.do prize idle"))
    stations = Counter(station.street for station in plan.stations)
    known = _areas(content)
    for n, stock in enumerate(plan.stock):
        pieces = sum(stock.days)
        if stock.street in known and pieces > 0 and not stations[stock.street]:
            at = PLAN.at("stock").item(n, f"{stock.prize}, {stock.street}")
            problem = phrase("plan.no winners", pieces=pieces)
            yield at.at("days").warning(problem, phrase("plan.do no winners"))
    yield from _too_many(plan, stations)


def _too_many(plan: Plan, stations: Counter[str]) -> Iterator[Finding]:
    """More than can be won: a station rests after each win and gives nothing before closing."""
    open_for = timedelta(minutes=minutes_open(plan.opens, plan.closes))
    one_station = max(0, (open_for - LAST_WIN) // timedelta(milliseconds=COOL_DOWN_MS))
    for street in dict.fromkeys(stock.street for stock in plan.stock):
        lines = [stock.days for stock in plan.stock if stock.street == street]
        most_a_day = max(sum(days[day] for days in lines) for day in range(plan.days))
        if (most := one_station * stations[street]) < most_a_day and stations[street]:
            problem = phrase("plan.too many", pieces=most_a_day, most=most)
            at = PLAN.at("stock").item(_first(plan, street), street).at("days")
            yield at.warning(problem, phrase("plan.do too many", most=about(most)))


def _first(plan: Plan, street: str) -> int:
    return next(n for n, stock in enumerate(plan.stock) if stock.street == street)


def _areas(content: Content) -> dict[str, list[str]]:
    return {street.id: [area.id for area in street.areas] for street in content.streets()}


def errors(findings: Iterable[Finding]) -> list[Finding]:
    return [one for one in findings if one.severity == "error"]
