"""Several side by side at this screen, as deeds: each has a clock and a ring of its own.

Nobody is hurried: whoever has gone is only not waited for, and may come back.
"""

from collections.abc import Iterable, Sequence

import msgspec

from kiosk import facts
from kiosk.clock import Clock
from kiosk.content.store import Content
from kiosk.interests.triads import TAPS
from kiosk.visit import discovery, together, waits
from kiosk.visit.deed import Deed, shows
from kiosk.visit.screens import Screen
from kiosk.visit.story import State
from kiosk.visit.together import SIDES, Side, Together

DAY_MS = 90_000
"""The sun goes over all of them in as long as a test takes; nothing ends when it has set."""

NEVER = len(SIDES) * [0]


class Beside:
    """When each place was last touched, and since when its three pictures are shown."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked_ms, self._touched_ms = NEVER[:], NEVER[:]
        self._began_ms = 0

    def open(self, state: State, content: Content, seed: int, count: int) -> Deed:
        """Begun, gone on with, or what came of it once more; another number of children begins
        anew when all before them are done."""
        now = state.together
        if now is None:
            now = together.begun(seed, count)
            self._began_ms = self._clock.ms()
        elif now.done and len(now.sides) != count:
            told = max(side.discovery.number for side in now.sides) + 1
            now = together.begun(seed, count, told)
            self._began_ms = self._clock.ms()
        self._asked_ms = [self._clock.ms() for _ in SIDES]
        self.alive()
        return shows(Screen.TOGETHER, begins=True, together=now)

    def act(self, state: State, place: int, act: str, word: str, content: Content) -> Deed | None:
        """A touch at one of the places; see kiosk/visit/together.py."""
        now = state.together
        if now is None or state.screen is not Screen.TOGETHER or not 0 <= place < len(now.sides):
            return None
        self.touch(place)
        took_ms = self._clock.ms() - self._asked_ms[place]
        then = together.after(now, place, act, word, took_ms, content, state.streets)
        if then == now:
            return None
        if then.sides[place].discovery != now.sides[place].discovery:
            self._asked_ms[place] = self._clock.ms()
        return self._step(state, then, content)

    def _step(self, state: State, then: Together, content: Content) -> Deed:
        ended = [place for place in _untold(then) if then.sides[place].done]
        new = tuple(_fact(then, place, content, state) for place in ended)
        return shows(Screen.TOGETHER, *new, begins=True, together=_as_told(then, ended))

    def cut_short(self, state: State, content: Content) -> tuple[facts.Fact, ...]:
        """Those who had begun and were not done, each told as abandoned."""
        now = state.together
        if now is None:
            return ()
        left = [place for place in _untold(now) if now.sides[place].discovery.taps]
        return tuple(discovery.left(_fact(now, place, content, state)) for place in left)

    # who is there

    def touch(self, place: int) -> None:
        if 0 <= place < len(SIDES):
            self._touched_ms[place] = self._clock.ms()

    def alive(self) -> None:
        for place in range(len(SIDES)):
            self.touch(place)

    def ring_ms(self, side: Side, place: int) -> int:
        """Milliseconds left of this place's ring; 0 while it is not shown, -1 once it is closed."""
        left = self._touched_ms[place] + _stays(side) + waits.RING - self._clock.ms()
        return -1 if left <= 0 else left if left <= waits.RING else 0

    def deserted(self, state: State) -> bool:
        """No place has anybody any more."""
        now = state.together
        if now is None or state.screen is not Screen.TOGETHER:
            return False
        return all(self.ring_ms(side, place) < 0 for place, side in enumerate(now.sides))

    def choosing(self, state: State) -> bool:
        """Somebody is there who has not come to the end."""
        now = state.together
        if now is None or state.screen is not Screen.TOGETHER:
            return False
        return any(
            not side.done and self.ring_ms(side, place) >= 0 for place, side in enumerate(now.sides)
        )

    @property
    def day(self) -> float:
        """How far the sun has gone, 0 to 1."""
        return min(1.0, (self._clock.ms() - self._began_ms) / DAY_MS)

    # after a crash

    def recall(self, state: State, now: Together, told: Sequence[facts.Discovered],
               content: Content) -> Deed:  # fmt: skip
        """Go on where all were, inside their rings. told: what the journal tells of this visit."""
        ms = self._clock.ms()
        told_of = [sum(fact.side == side for fact in told) for side in SIDES]
        ended = [n for n, side in enumerate(now.sides) if told_of[n] > side.discovery.number]
        most = max(len(side.discovery.taps) for side in now.sides)
        self._began_ms = ms - DAY_MS * most // TAPS
        self._asked_ms = [ms for _ in SIDES]
        self._touched_ms = [ms - waits.READING for _ in SIDES]
        return self._step(state, _as_told(together.known(now, content), ended), content)


def _stays(side: Side) -> int:
    return waits.KEEPING if side.done else waits.READING


def _untold(now: Together) -> list[int]:
    return [place for place, side in enumerate(now.sides) if not side.discovery.told]


def _fact(now: Together, place: int, content: Content, state: State) -> facts.Discovered:
    told = discovery.fact(now.sides[place].discovery, content, state.streets)
    return msgspec.structs.replace(told, side=SIDES[place])


def _as_told(now: Together, ended: Iterable[int]) -> Together:
    replace, places = msgspec.structs.replace, set(ended)
    return Together(
        tuple(
            replace(side, discovery=replace(side.discovery, told=True)) if n in places else side
            for n, side in enumerate(now.sides)
        )
    )
