"""What lies at the desk, as its keeper sees it: how much is left, and whether it lasts the day."""

from datetime import datetime, time, timedelta
from typing import NamedTuple

from kiosk.desk.desk import Desk

FEW = 3
"""So few pieces are told whatever the pace."""

PACE = 3
"""So many of a prize must be gone today before anything is foretold of it."""


class Shelf(NamedTuple):
    """One prize. pieces: by the book; top: after it was last brought or counted. low: a keeper
    should know. until: the local time to which it lasts at today's pace, "" where it lasts."""

    prize: str
    pieces: int
    top: int
    low: bool
    until: str


def shelves(desk: Desk) -> list[Shelf]:
    """Of every prize that ever lay at this desk; of all there are while none did."""
    known = desk.ledger
    ours = [one for one in desk.stock if one in known.top or known.stock[one]]
    return [_shelf(desk, prize) for prize in ours or desk.stock]


def _shelf(desk: Desk, prize: str) -> Shelf:
    left, top = desk.ledger.stock[prize], desk.ledger.top[prize]
    until = _until(desk, prize, left)
    return Shelf(prize, left, max(top, left), top > 0 and (left <= FEW or until != ""), until)


def _until(desk: Desk, prize: str, left: int) -> str:
    settings, now = desk.machine.settings, desk.calendar.now
    gone = desk.ledger.today[prize]
    opens = datetime.combine(now.date(), settings.opens or time(), now.tzinfo)
    closes = datetime.combine(now.date(), settings.closes or time(), now.tzinfo)
    if settings.closes in (None, time()):
        closes += timedelta(days=1)
    if gone < PACE or now <= opens or left <= 0:
        return ""
    ends = now + (now - opens) * (left / gone)
    return f"{ends:%H:%M}" if ends < closes else ""
