"""A host holds a contest of teams on this screen: from the guide's panel to one touch at its end.

Its facts are written before the screen moves; it belongs to no visit. A contest that a crash cut
off is open again where it was, a pair under way begins anew: teams that stand in a queue must not
be told that nobody knows any more who has won.
"""

from collections.abc import Callable, Iterable
from random import Random
from typing import Literal

import msgspec

from kiosk import facts
from kiosk.clock import Clock
from kiosk.content.store import Content
from kiosk.visit import bracket as rules
from kiosk.visit.bracket import Bracket

LASTS_MS = 10 * 60_000
"""A screen belongs to everybody: after that children play as always."""

LEFT_ALONE_MS = 2 * 60_000
"""Teams change places before the screen and laugh; after this nobody is there."""

RESUMED_MS = 5 * 60_000
"""After a crash so long somebody waits for the program to start again."""

Record = Callable[..., tuple[facts.AnyFact, ...]]
Reason = Literal["finished", "guide", "idle", "late", "abandoned", "stopped"]


class Hosting:
    """now: the contest that is shown, or None while children play as always."""

    def __init__(self, record: Record, clock: Clock, rng: Random) -> None:
        self._record = record
        self._clock = clock
        self._rng = rng
        self._touched_ms = self._ends_ms = clock.ms()
        self.now: Bracket | None = None

    def begin(self, content: Content, street: str, size: int, lang: str) -> None:
        """So many teams of the closed list; ignored where no game can be played so."""
        if self.now is not None:
            return
        try:
            began = rules.begun(content, street, size, lang, self._rng.getrandbits(32))
        except LookupError:
            return
        for written in self._record(began):
            assert isinstance(written, facts.BracketBegan)
            self._open(rules.opened(content, written))

    def resume(self, content: Content, story: Iterable[facts.Written], away_ms: int) -> None:
        """After a crash: the board as it was, or an end where nobody waits any more."""
        first, *rest = story
        if not isinstance(first, facts.BracketBegan):
            return
        try:
            now = rules.opened(content, first)
        except LookupError:
            self._record(facts.BracketEnded(winner="", reason="abandoned"))
            return
        for fact in rest:
            if not isinstance(fact, facts.Unknown):
                now = rules.went_on(rules.after(now, fact))
        self._open(now)
        if not 0 <= away_ms <= RESUMED_MS:
            self.end("abandoned")

    def _open(self, now: Bracket) -> None:
        self.now = now
        self._ends_ms = self._clock.ms() + LASTS_MS
        self.touched()

    def choose_language(self, lang: str) -> None:
        if self.now is not None:
            self.now = msgspec.structs.replace(self.now, lang=lang)

    def play(self) -> None:
        self._show(rules.started)

    def move(self, move: dict[str, str]) -> None:
        """Of one of the two ends; once it ends the pair, that is written first."""
        self._show(lambda now: rules.moved(now, move))
        told = rules.decided(self.now) if self.now is not None else None
        for written in self._record(told) if told is not None else ():
            self._show(lambda now, fact=written: rules.after(now, fact))

    def go_on(self) -> None:
        self._show(rules.went_on)

    def end(self, reason: Reason) -> None:
        """finished once somebody has won, whatever ends it then."""
        now, self.now = self.now, None
        if now is not None:
            won = "finished" if now.champion else reason
            self._record(facts.BracketEnded(winner=now.champion, reason=won))

    def touched(self) -> None:
        self._touched_ms = self._clock.ms()

    @property
    def left_ms(self) -> int:
        return max(0, self._ends_ms - self._clock.ms()) if self.now is not None else 0

    def tick(self) -> bool:
        """Let time pass; True when a contest was ended by it. A pair under way is played out."""
        if self.now is None:
            return False
        if self._clock.ms() - self._touched_ms >= LEFT_ALONE_MS:
            self.end("idle")
        elif self.left_ms == 0 and self.now.stage in ("next", "won"):
            self.end("late")
        return self.now is None

    def _show(self, step: Callable[..., Bracket]) -> None:
        if self.now is not None:
            self.now = step(self.now)
            self.touched()
