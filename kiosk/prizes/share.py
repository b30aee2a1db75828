"""What one station may give today, by its kit, by news, and by what it gave on the days before."""

from datetime import time
from hashlib import sha256
from typing import NamedTuple

from kiosk.content.model import Prize
from kiosk.content.store import Content
from kiosk.machine.machine import Machine
from kiosk.prizes.plan import Hours, carried
from kiosk.trust.kit import Words


class Piece(NamedTuple):
    """A prize as this station gives it. share: pieces of the day; see plan.Prize."""

    id: str
    number: int
    desk: int
    share: int


class Shares:
    """hours: of the station; a desk may have its own."""

    def __init__(self, machine: Machine, content: Content, hours: Hours) -> None:
        self._machine = machine
        self._content = content
        self._hours = hours

    def of(self, day: int) -> dict[Hours, list[Piece]]:
        """The pieces of the day by the hours in which they may be won."""
        made: dict[Hours, list[Piece]] = {}
        for prize in self._content.prizes():
            piece, hours = self._piece(prize, day)
            made.setdefault(hours, []).append(piece)
        return made

    def luck(self, day: int) -> float:
        """0 .. 1, another on each day at each station, and nobody can reckon it who has no key."""
        if self._machine.kit.words is None:
            return 0.0  # a station alone gives its first prize at once: somebody tries it
        key = self._machine.kit.key.private_bytes_raw()
        drawn = sha256(b"kiosk-luck-1\0" + key + day.to_bytes(2, "big")).digest()
        return int.from_bytes(drawn[:4], "big") / 2**32

    def _piece(self, prize: Prize, day: int) -> tuple[Piece, Hours]:
        """By the kit, else as the pack says for a station alone."""
        words = self._machine.kit.words
        if words is None:
            return Piece(prize.id, prize.number, prize.desk, prize.share), self._hours
        desk = words.desks.get(prize.id, 0)
        own = words.desk_hours.get(str(desk))
        hours = Hours(*own) if own else self._hours
        begins = words.begins.get(prize.id)
        if begins is not None:
            hours = _until(hours, begins)
        return Piece(prize.id, prize.number, desk, self._share(prize.id, words, day)), hours

    def _share(self, prize: str, words: Words, day: int) -> int:
        """Of each day known here what news left here, and of the days before what was not given.

        A new installation does not know what was given before it: nothing is carried over then.
        """
        tally = self._machine.recorder.tally
        since = tally.since or day
        days = [
            self._planned(prize, words, one) if one >= since or one == day else 0
            for one in range(1, words.days + 1)
        ]
        if prize in words.begins:  # an empty seat of yesterday is nobody's today
            return days[day - 1] if 1 <= day <= len(days) else 0
        given = {one: tally.prizes[prize, one] for one in range(since, day)}
        return carried(days, given, day)

    def _planned(self, prize: str, words: Words, day: int) -> int:
        """Of a replacement's first day what the organizer said was left."""
        days = words.shares.get(prize, ())
        planned = days[day - 1] if 1 <= day <= len(days) else 0
        began = self._machine.recorder.tally.kit
        if words.given_day == day and began is not None and self._machine.kit.holder.generation:
            planned = min(planned, words.given.get(prize, 0))
        return self._machine.newsroom.share(prize, day, planned)


def _until(hours: Hours, begins: time) -> Hours:
    """Of a seat: nobody wins it who could not get there in time."""
    closes = begins if hours.closes == time() else min(begins, hours.closes)
    return Hours(min(hours.opens, closes), closes)
