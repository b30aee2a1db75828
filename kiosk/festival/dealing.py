"""What is wrong with how a plan deals out its prizes, without looking into the pack."""

from collections.abc import Iterator

from kiosk.content.finding import Finding, Spot
from kiosk.festival.plan import Plan, Stock
from kiosk.machine.settings import is_later
from kiosk.words import phrase


def of_prizes(plan: Plan, spot: Spot) -> Iterator[Finding]:
    """The stock of each street, hours of prizes that are seats, and what moves between stations."""
    yield from _stock(plan, spot)
    yield from _moves(plan, spot)


def _stock(plan: Plan, spot: Spot) -> Iterator[Finding]:
    desks = {desk.id for desk in plan.desks}
    seen = set()
    for n, stock in enumerate(plan.stock):
        at = spot.at("stock").item(n, f"{stock.prize}, {stock.street}")
        if stock.desk not in desks:
            yield at.at("desk").error(
                phrase("plan.no desk", id=stock.desk), phrase("plan.do no desk")
            )
        if len(stock.days) != plan.days:
            problem = phrase("plan.days of stock", n=len(stock.days), days=plan.days)
            yield at.at("days").error(problem, phrase("plan.do days of stock"))
        yield from _seat(plan, stock, at)
        if (key := (stock.prize, stock.street)) in seen:
            yield at.error(phrase("plan.stock twice"), phrase("plan.do stock twice"))
        seen.add(key)


def _seat(plan: Plan, stock: Stock, at: Spot) -> Iterator[Finding]:
    """A desk knows one hour of a prize, whichever street gave it."""
    if stock.begins is None:
        return
    others = {one.begins for one in plan.stock if one.prize == stock.prize}
    if len(others) > 1:
        problem = phrase("plan.two hours", prize=stock.prize)
        yield at.at("begins").error(problem, phrase("plan.do two hours"))
    if not is_later(stock.begins, plan.opens) or not is_later(plan.closes, stock.begins):
        problem = phrase("plan.begins closed", begins=f"{stock.begins:%H:%M}")
        yield at.at("begins").error(problem, phrase("plan.do begins closed"))


def _moves(plan: Plan, spot: Spot) -> Iterator[Finding]:
    known = {station.id for station in plan.stations}
    for n, move in enumerate(plan.moves):
        at = spot.at("move").item(n, move.prize)
        for field, one in (("out_of", move.out_of), ("into", move.into)):
            if one not in known:
                problem = phrase("plan.move no station", id=one)
                yield at.at(field).error(problem, phrase("plan.do move no station"))
        if move.out_of == move.into:
            yield at.error(phrase("plan.move to itself"), phrase("plan.do move to itself"))
        if move.day > plan.days:
            remedy = phrase("plan.do no day", days=plan.days)
            yield at.at("day").error(phrase("plan.no day", day=move.day), remedy)
