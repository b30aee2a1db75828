"""When a prize may be won: a share a day, spread over the opening hours, and never more."""

import random
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Protocol, TypeVar

import msgspec

EFFORT = 0.6
"""A round counts when it was played to its end with at least this share of the points."""

LAST_WIN = timedelta(minutes=30)
"""No win so shortly before closing that the desk is shut when the child gets there."""

COOL_DOWN_MS = 3 * 60_000
"""After a win the next children play first: one screen must not rain prizes."""


class Prize(Protocol):
    """share: pieces that this station may give a day."""

    @property
    def id(self) -> str: ...
    @property
    def share(self) -> int: ...


P = TypeVar("P", bound=Prize)


class Hours(msgspec.Struct, frozen=True):
    """Local opening hours of a day. closes 00:00 means midnight at the day's end."""

    opens: time
    closes: time

    def span(self, now: datetime) -> tuple[datetime, datetime]:
        opens = datetime.combine(now.date(), self.opens, now.tzinfo)
        closes = datetime.combine(now.date(), self.closes, now.tzinfo)
        return opens, closes if closes > opens else closes + timedelta(days=1)


def unlocked(share: int, now: datetime, hours: Hours) -> int:
    """How many of the day's `share` prizes may have been won by now.

    The winning moments stand evenly from opening on; one that nobody claimed stays open.
    """
    opens, closes = hours.span(now)
    last = closes - LAST_WIN
    if not opens <= now < last or share <= 0:
        return 0
    return min(share, 1 + int((now - opens) / ((last - opens) / share)))


def draw(
    prizes: Sequence[P],
    given: Mapping[str, int],
    now: datetime,
    hours: Hours,
    rng: random.Random,
) -> P | None:
    """The prize won now, or None. given: pieces given today, by prize id."""
    left = {prize.id: prize.share - given.get(prize.id, 0) for prize in prizes}
    share = sum(prize.share for prize in prizes)
    if sum(given.get(prize.id, 0) for prize in prizes) >= unlocked(share, now, hours):
        return None
    stock = [prize for prize in prizes if left[prize.id] > 0]
    if not stock:
        return None
    return rng.choices(stock, weights=[left[prize.id] for prize in stock])[0]
