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
from kiosk.trust.kit import Words


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
                share = self._share(prize.id, words, day)
                desk = words.desks.get(prize.id, 0)
            made.append(Piece(prize.id, prize.number, desk, share))
        return made

    def _share(self, prize: str, words: Words, day: int) -> int:
        """Of the kit's share what news left here; of a replacement's first day what the organizer
        said was left."""
        days = words.shares.get(prize, ())
        planned = days[day - 1] if 1 <= day <= len(days) else 0
        began = self._machine.recorder.tally.kit
        if words.given_day == day and began is not None and self._machine.kit.holder.generation:
            planned = min(planned, words.given.get(prize, 0))
        return self._machine.newsroom.share(prize, day, planned)

    def trial(self) -> facts.TrialPrize | None:
        """A code to try a desk with: of day 0 and no issue, so that no desk hands over on it."""
        words = self._machine.kit.words
        for prize in self._content.prizes():
            desk = prize.desk if words is None else words.desks.get(prize.id, 0)
            if desk:
                code = self._code(prize.number, desk, day=0, issue=0)
                return facts.TrialPrize(prize=prize.id, desk=desk, code=code)
        return None

    def _won(self, prize: str, number: int, desk: int) -> facts.PrizeWon:
        tally = self._machine.recorder.tally
        day, issue = tally.day, tally.issue + 1
        code = self._code(number, desk, day, issue)
        return facts.PrizeWon(prize=prize, desk=desk, day=day, issue=issue, code=code)

    def _code(self, number: int, desk: int, day: int, issue: int) -> str:
        holder = self._machine.kit.holder
        said = token.Token(
            festival=holder.festival_number,
            station=holder.station_number,
            installation=self._machine.journal.installation[:4],
            generation=holder.generation,
            desk=desk,
            prize=number,
            day=day,
            issue=issue,
            nonce=secrets.token_bytes(4),
        )
        return token.make(said, self._machine.kit.key)

    @property
    def _cooling(self) -> bool:
        """Of an earlier run's last prize it is not known how long ago it was: it cools from the
        run's start, so that a restart brings no prize sooner."""
        recorder = self._machine.recorder
        last = recorder.tally.last_prize
        if last is None or last.day != recorder.tally.day:
            return False
        since = last.ms if last.run == recorder.run else 0
        return recorder.run_ms - since < plan.COOL_DOWN_MS
