"""A guide practises: six small tasks at the real screen in five minutes, each ticked where it is
done. What is played meanwhile is marked as a guide's, and a class that is led is not written."""

from typing import Protocol

from kiosk.clock import Clock
from kiosk.machine.recorder import Recorder
from kiosk.station.guide import Door, Guide
from kiosk.station.leading import Leading
from kiosk.station.queue import Queue
from kiosk.visit.screens import Screen
from kiosk.visit.visit import Visit

TASKS = ("open", "play", "again", "queue", "wipe", "lead")
"""Open the guide's face by the gesture, play as a child does, begin again, say that a queue stands
there and take it back, clean the screen, lead a class until the first hands are counted: what the
guides' half page asks for, and nothing that needs a stick or a desk."""

LASTS_MS = 5 * 60_000
"""Whoever forgets it there leaves the screen to children after that."""

PRAISE_MS = 10_000
"""So long the last tick is seen."""


class Practised(Protocol):
    """What of a station a practice looks at, and does to it."""

    recorder: Recorder
    guide: Guide

    @property
    def visit(self) -> Visit: ...

    @property
    def leading(self) -> Leading: ...

    @property
    def queue(self) -> Queue: ...

    def reset(self) -> None: ...


class Practice:
    """done: the tasks that were ticked, of the last practice too, until another one begins."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ends_ms: int | None = None
        self._queued = self._waited = self._played = False
        self.done: tuple[str, ...] = ()

    @property
    def goes_on(self) -> bool:
        return self._ends_ms is not None

    @property
    def left_ms(self) -> int:
        return max(0, self._ends_ms - self._clock.ms()) if self._ends_ms is not None else 0

    def begin(self, station: Practised) -> None:
        """Whoever plays, it is over. Not where the station is paused."""
        if station.recorder.tally.paused:
            return
        self.done, self._queued, self._played = (), False, False
        self._waited = station.queue.stands
        self._ends_ms = self._clock.ms() + LASTS_MS
        station.reset()

    def end(self, station: Practised) -> None:
        """The screen rests, and a queue that was only said for practice is gone."""
        if self.goes_on:
            self._ends_ms = None
            station.reset()
            if not self._waited:
                station.queue.tell(False)

    def tick(self, station: Practised) -> bool:
        """Look what was done; True when something to see has changed."""
        if self._ends_ms is None:
            return False
        before = self.done
        self.done = tuple(one for one in TASKS if one in before or self._does(one, station))
        self._played = station.visit.state.screen not in (Screen.ATTRACT, Screen.GOODBYE)
        if self.done != before and len(self.done) == len(TASKS):
            self._ends_ms = min(self._ends_ms, self._clock.ms() + PRAISE_MS)
        if self.left_ms == 0:
            self.end(station)
        return self.done != before or not self.goes_on

    def _does(self, task: str, station: Practised) -> bool:
        """Whether it is being done at this very moment."""
        guide, leading = station.guide, station.leading.now
        match task:
            case "open":
                return guide.door in (Door.LAYER, Door.PIN)
            case "play":
                return station.visit.state.screen in (Screen.QUIZ, Screen.GAME)
            case "again":
                rests = station.visit.state.screen is Screen.ATTRACT
                return self._played and rests and guide.door in (Door.LAYER, Door.PANEL)
            case "queue":
                stood, self._queued = self._queued, station.queue.stands != self._waited
                return stood and not self._queued
            case "wipe":
                return guide.wiping_ms > 0
            case _:
                return leading is not None and leading.index > 0
