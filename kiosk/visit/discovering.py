""" "Who could I be?" at this screen: its steps as deeds, and what is kept for after a crash."""

from collections.abc import Mapping

import msgspec

from kiosk import facts
from kiosk.clock import Clock
from kiosk.content.store import Content
from kiosk.interests.profile import ABANDONED
from kiosk.visit import discovery
from kiosk.visit.deed import Deed, shows
from kiosk.visit.discovery import Discovery
from kiosk.visit.scratch import Kept, Scratch, recall, remember
from kiosk.visit.screens import DISCOVERING, STEPS, Screen
from kiosk.visit.story import State


class Discovering:
    """recalled_ms: when the last tap before a crash was, by the wall clock; 0 = none is known."""

    def __init__(self, scratch: Scratch, clock: Clock) -> None:
        self._scratch = scratch
        self._clock = clock
        self._asked_ms = 0
        self._kept: Kept | None = None
        self.recalled_ms = 0

    def open(self, state: State, content: Content, seed: int) -> Deed | None:
        """Begun, gone on with, or its result once more."""
        if content.interests() is None:
            return None
        return self._step(state, state.discovery or Discovery(seed=seed), content)

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
        """One that nobody saw the end of is told too, and is counted nowhere: not even where all
        taps were made, and the child went before its result."""
        now = state.discovery
        if now is None or now.told or not now.taps:
            return ()
        told = discovery.fact(now, content, state.streets)
        marks = (*(mark for mark in told.marks if mark != ABANDONED), ABANDONED)
        return (msgspec.structs.replace(told, marks=marks, counted=False),)

    # what a crash must not take

    def keep(self, state: State) -> None:
        """Remember the taps so far: they are no facts."""
        now, visit = state.discovery, state.visit
        if now is not None and visit is not None:
            shown, utc_ms = state.screen in DISCOVERING, self._clock.utc_ms()
            self._kept = remember(self._scratch, visit, now, shown, utc_ms, self._kept)

    def recall(self, state: State, told: int, content: Content) -> Deed | None:
        """Go on with the discovery of this visit. told: how many the journal tells of."""
        kept = recall(self._scratch, state.visit) if state.visit else None
        if kept is None:
            return None
        self.recalled_ms = kept.utc_ms
        now = discovery.known(kept.discovery, content)
        now = msgspec.structs.replace(now, told=told > now.number)
        return self._step(state, now, content) if kept.shown else Deed(changes={"discovery": now})

    def forget(self) -> None:
        self._scratch.wipe()
        self._kept = None
