"""A visit is one turn: how long it lasts, and what is offered until the next child plays."""

from collections.abc import Callable, Iterable
from typing import Literal

from kiosk import facts
from kiosk.clock import Clock
from kiosk.trust.turns import Turns
from kiosk.visit import waits
from kiosk.visit.screens import Screen

Stage = Literal["free", "waning", "over"]
"""free: all is offered. waning: no "again", but that the next one may play. over: nothing begins
any more, and the screen says goodbye once what runs is done."""

QUEUE_SHARE = 2
"""Where a queue stands a turn lasts a half: about one short round."""

QUEUE_ASKED = 5
"""Questions of a round while a queue stands there, of the eight it has else: 40 to 60 seconds.
Games have as few pieces then as the youngest get, see kiosk/visit/rounds.py."""

FAREWELL_MS: dict[Screen, int] = {
    Screen.RESULT: waits.FAREWELL,
    Screen.PRIZE: waits.KEEPING,
    Screen.SIGNS: waits.KEEPING,
    Screen.DISCOVERY: waits.KEEPING,
    Screen.TAKEAWAY: waits.KEEPING,
    Screen.TOGETHER: waits.KEEPING,
}
"""So long a screen stands after the turn is over; every other one waits.LOOKING."""

RUNS = {
    Screen.QUIZ,
    Screen.AGE,
    Screen.TRIAD,
    Screen.HANDED,
    Screen.CHALLENGE,
    Screen.TRIED,
    Screen.KNOWN,
}
"""What goes on to its end, however late it is."""


class Turn:
    """queue: others wait, so rounds are shorter and nothing is played again."""

    def __init__(self, clock: Clock, turns: Callable[[], Turns]) -> None:
        self._clock, self._turns = clock, turns
        self._began_ms: int | None = None
        self.queue = False

    def begin(self) -> None:
        self._began_ms = self._clock.ms()

    def rest(self) -> None:
        self._began_ms = None

    def resume(self, story: Iterable[facts.Written]) -> None:
        """After a crash: as long as its facts say that it lasted before; times between two runs
        are nobody's turn."""
        lasted, run, last = 0, 0, 0
        for fact in story:
            if isinstance(fact, facts.Unknown):
                continue
            lasted += max(0, fact.ms - last) if fact.run == run else 0
            run, last = fact.run, fact.ms
        self._began_ms = self._clock.ms() - lasted

    @property
    def lasted_ms(self) -> int:
        """Since the child's first choice; 0 before it."""
        return 0 if self._began_ms is None else self._clock.ms() - self._began_ms

    def stage(self, played: bool) -> Stage:
        """played: a round of this visit has come to its end."""
        turns = self._turns()
        ends_s = turns.ends_s // QUEUE_SHARE if self.queue else turns.ends_s
        if ends_s and self.lasted_ms >= ends_s * 1000:
            return "over"
        late = turns.again_s and self.lasted_ms >= turns.again_s * 1000
        return "waning" if late or (self.queue and played) else "free"
