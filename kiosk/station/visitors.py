"""Who is at the screen: after a start, after a crash, and when the content is another one."""

from random import Random
from typing import Literal

from kiosk import facts
from kiosk.content.store import Content
from kiosk.machine.machine import Machine
from kiosk.prizes.giver import Giver
from kiosk.station.hosting import Hosting
from kiosk.station.leading import Leading
from kiosk.station.queue import Queue
from kiosk.trust.turns import Turns
from kiosk.visit.place import Place
from kiosk.visit.scratch import Scratch
from kiosk.visit.screens import idle_limit_ms
from kiosk.visit.visit import Visit


class Visitors:
    """visit: the child's, always there. leading: the excursion's, which mostly rests; hosting: the
    contest's, likewise. queue: whether one stands before the screen."""

    def __init__(
        self,
        machine: Machine,
        content: Content,
        place: Place,
        giver: Giver,
        scratch: Scratch,
        seed: int | None,
    ) -> None:
        """seed: moves shuffles only; ids, codes and prize draws never depend on it."""
        self._machine = machine
        self._scratch = scratch
        recorder = machine.recorder
        self.visit = Visit(
            content,
            place,
            recorder.record,
            giver,
            machine.clock,
            Random(seed),
            self._scratch,
            recorder.tally.asked,
            chance=machine.world.chance,
            turns=lambda: turns_of(machine),
        )
        self.queue = Queue(machine.clock, lambda: turns_of(machine))
        self.visit.felt = self.queue.touch
        self.leading = Leading(recorder.record, machine.clock, Random(seed))
        self.hosting = Hosting(recorder.record, machine.clock, Random(seed))

    def come_back(self, content: Content, story: "CutOff") -> None:
        """Go on with whom a crash or a power cut sent away, or begin at rest."""
        if story.excursion:
            away_ms = self._machine.clock.utc_ms() - story.utc_ms
            self.leading.resume(content, story.excursion, away_ms)
        if story.bracket:
            away_ms = self._machine.clock.utc_ms() - story.utc_ms
            self.hosting.resume(content, story.bracket, away_ms)
        if story.visit:
            self._resume(story.visit, story.utc_ms)
        else:
            self._scratch.wipe()

    def end(self, reason: Literal["guide", "stopped"]) -> None:
        """Whoever was led or played in a contest: it is over."""
        self.leading.end(reason)
        self.hosting.end(reason)

    def tick(self) -> bool:
        """Let time pass; True when a class or a contest was ended by it."""
        led, held = self.leading.tick(), self.hosting.tick()
        return led or held

    @property
    def lang(self) -> str:
        """The language of the screen: the class's or the contest's, else the child's."""
        now = self.leading.now or self.hosting.now
        return now.lang if now else self.visit.state.lang

    def renew(self, content: Content, place: Place) -> None:
        """A visit goes on where it was, as after a crash, when the content still has what is
        played; a class begins anew."""
        self.leading.end("abandoned")
        self.hosting.end("abandoned")
        self.visit.renew(content, place)
        story = list(self._machine.recorder.tally.story)
        if story:
            self._resume(story, self._machine.clock.utc_ms())
            self.visit.touched()

    def _resume(self, story: list[facts.Written], before_ms: int) -> None:
        try:
            self.visit.resume(story)
        except LookupError:  # the pack or the program has changed: what was played is not known
            self.visit.end("abandoned")
            return
        # the taps of a diagnostic are no facts
        away_ms = self._machine.clock.utc_ms() - max(before_ms, self.visit.recalled_ms)
        if not 0 <= away_ms <= idle_limit_ms(self.visit.state.screen):
            self.visit.end("abandoned")


def turns_of(machine: Machine) -> Turns:
    """As its kit says; as always where it says nothing."""
    words = machine.kit.words
    return words.turns if words else Turns()


class CutOff:
    """What was open when the last run ended, and when that was."""

    def __init__(self, machine: Machine) -> None:
        tally = machine.recorder.tally
        self.visit = list(tally.story)
        self.excursion = list(tally.excursion)
        self.bracket = list(tally.bracket)
        self.utc_ms = tally.utc_ms
