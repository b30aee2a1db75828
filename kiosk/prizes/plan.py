"""When a prize may be won: a share a day, spread over the opening hours, and never more."""

import random
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Protocol, TypeVar

import msgspec

LAST_WIN = timedelta(minutes=30)
"""No win so shortly before the desk closes that it is shut when the child gets there."""

COOL_DOWN_MS = 3 * 60_000
"""After a win the next children play first: one screen must not rain prizes."""

TRAFFIC = (6, 11, 14, 14, 12, 13, 14, 10, 6)
"""Expected visitors by equal parts of the opening hours where a plan says nothing: few at the
doors' opening, a dip at noon, most of them before and after it."""


class Prize(Protocol):
    """share: pieces that this station may give on the day."""

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


def come(now: datetime, hours: Hours, traffic: Sequence[int] = TRAFFIC) -> float:
    """The share of the day's visitors that have come by now, 0 at opening, 1 half an hour before
    closing and after; -1 outside of the hours.

    traffic: weights of equal parts of the time between, straight within each.
    """
    opens, closes = hours.span(now)
    last = closes - LAST_WIN
    if not opens <= now < last:
        return -1.0
    parts = traffic if sum(traffic) > 0 else (1,)
    place = (now - opens) / (last - opens) * len(parts)
    whole = int(place)
    return (sum(parts[:whole]) + parts[whole] * (place - whole)) / sum(parts)


def unlocked(
    share: int,
    now: datetime,
    hours: Hours,
    luck: float = 0.0,
    traffic: Sequence[int] = TRAFFIC,
) -> int:
    """How many of the day's `share` prizes may have been won by now.

    Winning moments stand evenly over those who come; one that nobody claimed stays open. luck:
    0 .. 1, another at each station and day, moves all of a station's moments by a part of one: so
    forty stations that give three each do not give them at the same three minutes. A day's only
    one comes in the second half: by noon no station has given all.
    """
    by_now = come(now, hours, traffic)
    if by_now < 0 or share <= 0:
        return 0
    luck = (1 + luck) / 2 if share == 1 and luck else luck
    return max(0, min(share, 1 + int(by_now * share - luck) if by_now * share >= luck else 0))


def carried(days: Sequence[int], given: Mapping[int, int], day: int) -> int:
    """Pieces for this day, 1 = the first: its share and what the day before left, at most twice
    its share; on the last day all that is left.

    days: the share by day. given: pieces given by day.
    """
    if not 1 <= day <= len(days):
        return 0
    left = sum(days[: day - 1]) - sum(given.get(one, 0) for one in range(1, day))
    most = days[day - 1] + max(0, left)
    return most if day == len(days) else min(most, 2 * days[day - 1])


def draw(
    prizes: Sequence[P],
    given: Mapping[str, int],
    now: datetime,
    hours: Hours,
    rng: random.Random,
    luck: float = 0.0,
    traffic: Sequence[int] = TRAFFIC,
) -> P | None:
    """The prize won now, or None. given: pieces given today, by prize id."""
    left = {prize.id: prize.share - given.get(prize.id, 0) for prize in prizes}
    share = sum(prize.share for prize in prizes)
    gone = sum(given.get(prize.id, 0) for prize in prizes)
    if gone >= unlocked(share, now, hours, luck, traffic):
        return None
    stock = [prize for prize in prizes if left[prize.id] > 0]
    if not stock:
        return None
    return rng.choices(stock, weights=[left[prize.id] for prize in stock])[0]
