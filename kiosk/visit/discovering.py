""" "Who could I be?" at this screen: its steps as deeds, and what is kept for after a crash."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from kiosk import facts
from kiosk.clock import Clock
from kiosk.content.store import Content
from kiosk.visit import discovery
from kiosk.visit.beside import Beside
from kiosk.visit.deed import Deed, shows
from kiosk.visit.discovery import Discovery, Guess
from kiosk.visit.scratch import Kept, Scratch, recall, remember
from kiosk.visit.screens import DISCOVERING, STEPS, Screen
from kiosk.visit.story import State


class Discovering:
    """recalled_ms: when the last tap before a crash was, by the wall clock; 0 = none is known.
    beside: those of several side by side."""

    def __init__(self, scratch: Scratch, clock: Clock) -> None:
        self._scratch = scratch
        self._clock = clock
        self._asked_ms = 0
        self._kept: Kept | None = None
        self.recalled_ms = 0
        self.beside = Beside(clock)

    def open(self, state: State, content: Content, seed: int, places: int) -> Deed | None:
        """Begun, gone on with, or its result once more. places: so many find room side by side;
        who said that they are several sit down there."""
        if content.interests() is None:
            return None
        several = min(state.players, places)
        if several > 1:
            return self.beside.open(state, content, seed, several)
        return self._step(state, state.discovery or Discovery(seed=seed), content)

    def open_guess(self, state: State, content: Content) -> Deed | None:
        """A child and a grown-up who said that they are two, before either has begun."""
        several, before = state.together, state.discovery
        if several is None or state.screen is not Screen.TOGETHER or several.begun:
            return None
        if before is not None and before.taps and not before.told:
            return self._step(state, before, content)
        seed, number = several.sides[0].discovery.seed, before.number + 1 if before else 0
        then = Discovery(seed=seed, number=number, quick=True, guess=Guess())
        return self._step(state, then, content)

    def discover(self, state: State, act: str, word: str, content: Content) -> Deed | None:
        """A touch; what it means is in kiosk/visit/discovery.py."""
        now = state.discovery
        if now is None or state.screen not in DISCOVERING:
            return None
        took_ms = self._clock.ms() - self._asked_ms
        then = discovery.after(now, act, word, took_ms, content, state.streets)
        return self._step(state, then, content) if then != now else None

    def try_move(self, state: State, move: Mapping[str, str], ms: int) -> Deed | None:
        """A move in the challenge, `ms` of its own time after it began."""
        now = state.discovery
        if now is None or state.screen is not Screen.CHALLENGE:
            return None
        then = discovery.moved(now, move, ms)
        return shows(Screen.CHALLENGE, discovery=then) if then != now else None

    def back(self, state: State, content: Content) -> Deed:
        now = state.discovery
        then = discovery.back(now, content, state.streets) if now else None
        if then is None:
            return shows(Screen.STREET, round=None)
        return self._step(state, then, content)

    def _step(self, state: State, then: Discovery, content: Content) -> Deed:
        told: tuple[facts.Fact, ...] = ()
        if then.step == "result" and not then.told:
            told = (discovery.fact(then, content, state.streets),)
            then = msgspec.structs.replace(then, told=True)
        self._asked_ms = self._clock.ms()
        return shows(STEPS[then.step], *told, begins=True, discovery=then)

    def cut_short(self, state: State, content: Content) -> tuple[facts.Fact, ...]:
        """Those that nobody saw the end of are told too."""
        now, beside = state.discovery, self.beside.cut_short(state, content)
        if now is None or now.told or not now.taps:
            return beside
        return (discovery.left(discovery.fact(now, content, state.streets)), *beside)

    # what a crash must not take

    def keep(self, state: State) -> None:
        """Remember the taps so far: they are no facts."""
        if state.visit is not None and (state.discovery or state.together):
            self._kept = remember(self._scratch, state, self._clock.utc_ms(), self._kept)

    def recall(
        self, state: State, told: Sequence[facts.Discovered], content: Content
    ) -> Iterator[Deed]:
        """Go on with the discoveries of this visit. told: those that the journal tells of."""
        kept = recall(self._scratch, state.visit) if state.visit else None
        if kept is None:
            return
        self.recalled_ms = kept.utc_ms
        if kept.discovery is not None:
            alone = sum(not fact.side for fact in told)
            now = discovery.known(kept.discovery, content)
            now = msgspec.structs.replace(now, told=alone > now.number)
            deed = self._step(state, now, content)
            yield deed if kept.shown else Deed(changes={"discovery": now})
        if kept.together is not None:
            deed = self.beside.recall(state, kept.together, told, content)
            yield deed if kept.beside else deed._replace(screen=None)

    def forget(self) -> None:
        self._scratch.wipe()
        self._kept = None
