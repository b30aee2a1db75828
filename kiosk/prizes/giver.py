"""Gives the prizes of one station: what is won, when, and the code that says so.

Must never give a piece that the journal, the witness or the day cannot answer for.
"""

import secrets
from datetime import time
from typing import NamedTuple

from kiosk import facts
from kiosk.content.store import Content
from kiosk.machine.day import Calendar
from kiosk.machine.machine import Machine
from kiosk.prizes import plan, token


class Piece(NamedTuple):
    """A prize as this station gives it. share: pieces of the day; see plan.Prize."""

    id: str
    number: int
    desk: int
    share: int


class Giver:
    def __init__(self, machine: Machine, content: Content, calendar: Calendar) -> None:
        self._machine = machine
        self._calendar = calendar
        self.renew(content)

    def renew(self, content: Content) -> None:
        """Give what this content names from now on."""
        settings, festival = self._machine.settings, content.festival
        self._content = content
        self._hours = plan.Hours(
            settings.opens or time.fromisoformat(festival.opens),
            settings.closes or time.fromisoformat(festival.closes),
        )

    def draw(self, points: int, of: int) -> facts.PrizeWon | None:
        """What a round that came to its end with so many points wins, or None."""
        tally = self._machine.recorder.tally
        if of == 0 or points / of < plan.EFFORT or self._calendar.needs_guide or self._cooling:
            return None
        if tally.day <= tally.copied:  # the station it was copied from has this day's share
            return None
        if not self._machine.witness.kept:  # a backup restored later would give this once more
            return None
        chance = secrets.SystemRandom()
        now = self._calendar.now
        won = plan.draw(self._shares(tally.day), tally.given, now, self._hours, chance)
        return None if won is None else self._won(won.id, won.number, won.desk)

    def _shares(self, day: int) -> list[Piece]:
        """What may be given on this day: by the kit, else as the pack says for a station alone."""
        words = self._machine.kit.words
        made = []
        for prize in self._content.prizes():
            share, desk = prize.share, prize.desk
            if words is not None:
                days = words.shares.get(prize.id, ())
                share = days[day - 1] if 1 <= day <= len(days) else 0
                desk = words.desks.get(prize.id, 0)
            made.append(Piece(prize.id, prize.number, desk, share))
        return made

    def _won(self, prize: str, number: int, desk: int) -> facts.PrizeWon:
        holder, tally = self._machine.kit.holder, self._machine.recorder.tally
        code = token.Token(
            festival=holder.festival_number,
            station=holder.station_number,
            installation=self._machine.journal.installation[:4],
            generation=holder.generation,
            desk=desk,
            prize=number,
            day=tally.day,
            issue=tally.issue + 1,
            nonce=secrets.token_bytes(4),
        )
        return facts.PrizeWon(
            prize=prize,
            desk=desk,
            day=tally.day,
            issue=code.issue,
            code=token.make(code, self._machine.kit.key),
        )

    @property
    def _cooling(self) -> bool:
        recorder = self._machine.recorder
        last = recorder.tally.last_prize
        if last is None or last.run != recorder.run:
            return False
        return recorder.run_ms - last.ms < plan.COOL_DOWN_MS
