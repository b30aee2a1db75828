"""Gives the prizes of one station: what is won, when, and the code that says so.

Must never give a piece that the journal, the witness or the day cannot answer for.
"""

from collections.abc import Iterator, Sequence
from datetime import time
from random import Random, SystemRandom

from kiosk import facts
from kiosk.content.model import Prize
from kiosk.content.store import Content
from kiosk.machine.day import Calendar
from kiosk.machine.machine import Machine
from kiosk.prizes import codes, plan
from kiosk.prizes.effort import AGAIN, AGAIN_MS, Round, round_of, was_played
from kiosk.prizes.plan import Hours
from kiosk.prizes.share import Piece, Shares


class Giver:
    """chance: what draws prizes and random bytes; only a rehearsal hands in another than the
    system's own."""

    def __init__(
        self,
        machine: Machine,
        content: Content,
        calendar: Calendar,
        chance: Random | None = None,
    ) -> None:
        self._machine = machine
        self._calendar = calendar
        self._chance = chance or SystemRandom()
        self.renew(content)

    def renew(self, content: Content) -> None:
        """Give what this content names from now on."""
        settings, festival = self._machine.settings, content.festival
        self._content = content
        hours = Hours(
            settings.opens or time.fromisoformat(festival.opens),
            settings.closes or time.fromisoformat(festival.closes),
        )
        self._shares = Shares(self._machine, content, hours)

    def draw(self, new: Sequence[facts.Fact]) -> facts.PrizeWon | None:
        """What the round wins that these facts bring to its end, or None. new: not written yet."""
        tally = self._machine.recorder.tally
        if self._calendar.needs_guide or self._cooling:
            return None
        if not tally.has_share:  # the station it was copied from has this day's share
            return None
        if not self._machine.witness.kept:  # a backup restored later would give this once more
            return None
        won = self._drawn(tally.day)
        round_ = round_of([*tally.story, *self._stamped(new)]) if won else None
        if won is None or round_ is None or not was_played(round_, self._content):
            return None
        return None if self._is_once_more(round_) else self._won(won)

    @property
    def gives(self) -> bool:
        """Whether anything may still be won here today: nothing is promised that is not there."""
        tally, now = self._machine.recorder.tally, self._calendar.now
        if self._calendar.needs_guide or not tally.has_share or not self._calendar.is_on:
            return False
        return any(
            piece.share > tally.given.get(piece.id, 0)
            for hours, pieces in self._shares.of(tally.day).items()
            if plan.come(now, hours) >= 0
            for piece in pieces
        )

    def _drawn(self, day: int) -> Piece | None:
        """What is open now, of a desk that is open now."""
        tally, words = self._machine.recorder.tally, self._machine.kit.words
        luck = self._shares.luck(day)
        traffic = (words.traffic if words else ()) or plan.TRAFFIC
        for hours, pieces in self._shares.of(day).items():
            now = self._calendar.now
            won = plan.draw(pieces, tally.given, now, hours, self._chance, luck, traffic)
            if won is not None:
                return won
        return None

    def trial(self) -> facts.TrialPrize | None:
        """A code to try a desk with: of day 0 and no issue, so that no desk hands over on it."""
        words = self._machine.kit.words
        for prize in self._content.prizes():
            desk = prize.desk if words is None else words.desks.get(prize.id, 0)
            if desk:
                code = self._code(prize.number, desk, day=0, issue=0)
                return facts.TrialPrize(prize=prize.id, desk=desk, code=code)
        return None

    def prize(self, prize_id: str) -> Prize | None:
        """None for one that this content does not have."""
        return next((one for one in self._content.prizes() if one.id == prize_id), None)

    def reissued(self, won: facts.PrizeWon) -> str:
        """A code for the same piece with new random bytes; "" for a prize that is not known."""
        prize = self.prize(won.prize)
        return "" if prize is None else self._code(prize.number, won.desk, won.day, won.issue)

    def desk_beside(self, prize: str) -> int:
        """The number of the desk to which a guide may send who won it here; 0 = there is none."""
        words = self._machine.kit.words
        return words.sends.get(prize, 0) if words else 0

    def _won(self, won: Piece) -> facts.PrizeWon:
        tally = self._machine.recorder.tally
        day, issue = tally.day, tally.issue + 1
        code = self._code(won.number, won.desk, day, issue)
        return facts.PrizeWon(prize=won.id, desk=won.desk, day=day, issue=issue, code=code)

    def _code(self, number: int, desk: int, day: int, issue: int) -> str:
        return codes.long_code(self._machine, number, desk, day, issue, self._chance)

    def _stamped(self, new: Sequence[facts.Fact]) -> Iterator[facts.Written]:
        """As they would be written now."""
        recorder, utc_ms = self._machine.recorder, self._machine.clock.utc_ms()
        for fact in new:
            yield recorder.stamped(fact, utc_ms)

    def _is_once_more(self, round_: Round) -> bool:
        """Of an earlier run's rounds it is not known how long ago they were: as in _cooling."""
        recorder = self._machine.recorder
        lately = [
            one
            for one, run, ms in recorder.tally.lately
            if one == round_.id and recorder.run_ms - (ms if run == recorder.run else 0) < AGAIN_MS
        ]
        return len(lately) + 1 >= AGAIN

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
