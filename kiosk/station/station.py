"""A station at work: one screen in the hall, its visitors and its guide, on a machine."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

from db.journal import JournalUnwritable
from db.scratch import Scratch
from kiosk import facts
from kiosk.content.store import Content
from kiosk.machine.day import Calendar
from kiosk.machine.export import Export
from kiosk.machine.machine import Machine
from kiosk.machine.settings import Settings
from kiosk.machine.trouble import Trouble, unwritable
from kiosk.prizes.giver import Giver
from kiosk.prizes.plan import Hours
from kiosk.station import place, showing
from kiosk.station.around import DRAWING, Around
from kiosk.station.doors import Doors
from kiosk.station.guide import Door, Guide
from kiosk.station.guidefile import GuideFiles
from kiosk.station.handing import Handing
from kiosk.station.hosting import Hosting
from kiosk.station.leading import NOTHING, Known, Leading
from kiosk.station.practice import Practice
from kiosk.station.quarters import Quarters
from kiosk.station.queue import Queue
from kiosk.station.restoring import DAMAGED, Restoring
from kiosk.station.visitors import CutOff, Visitors
from kiosk.version import VERSION
from kiosk.visit.place import Place
from kiosk.visit.screens import Screen
from kiosk.visit.visit import Visit

LOOK_MS = 1_000
"""How often the disk's room and, for a guide, the stick are looked at: nobody waits for them."""


class Station:
    """Build it with kiosk.station.opening.open_station, then start it."""

    def __init__(
        self,
        machine: Machine,
        content: Content,
        rest_lang: str = "",
        again: Callable[[], Content] | None = None,
    ) -> None:
        """rest_lang: the language at rest that was asked of this run; "" = the settings' own.
        again: makes the content anew when its file was damaged; raises Trouble."""
        self._rest_lang = rest_lang
        self.machine = machine
        self.content = content
        self.data, self.kit = machine.data, machine.kit
        self.journal, self.recorder = machine.journal, machine.recorder
        self.clock, self.witness, self.space = machine.clock, machine.witness, machine.space
        self.restoring = Restoring(self.clock, again or _not_again)
        settings = machine.settings
        self._looked_ms = self.clock.ms()
        self.calendar = Calendar(
            self.recorder,
            self.clock,
            settings.first_day,
            settings.days or content.festival.days,
            settings.utc_offset_min,
        )
        self.doors = Doors(machine, self.calendar, self._hours)
        self.around = Around(machine, self.calendar)
        self._giver = Giver(machine, content, self.calendar, machine.world.chance)
        self.guide = Guide(lambda: machine.settings.pin, self.recorder, self.kit)
        self.handing = Handing(machine, self._giver, self.guide)
        self.practice = Practice(self.clock)
        self._guide_files: GuideFiles | None = None
        self._scratch = Scratch(machine.data / "scratch.sqlite", durable=machine.world.durable)
        self.quarters = Quarters(self.clock, self.recorder.record)
        self._visitors = self._at_rest(seed=None)

    def _at_rest(self, seed: int | None) -> Visitors:
        return Visitors(self.machine, self.content, self._place, self._giver, self._scratch, seed)

    def start(self, seed: int | None) -> None:
        """Record the start, go on with the visit that a crash cut off, or begin at rest.

        The seed moves shuffles only; ids, codes and prize draws never depend on it. Raises
        Trouble when the start cannot be recorded; the station is closed then.
        """
        self._visitors = self._at_rest(seed)
        self.quarters = Quarters(self.clock, self.recorder.record)
        self.visit.met = self.quarters.touch
        cut_off = CutOff(self.machine)
        started = facts.Started(
            program=VERSION,
            content=self.content.digest,
            boot=self.machine.world.boot(),
            machine=self.witness.mark(self.journal),
        )
        try:
            self.recorder.record(started)
            self.machine.begin()
            self._hear_news()
            self.watch_day()
            self._watch_doors()
            self._visitors.come_back(self.content, cut_off)
        except JournalUnwritable as error:
            self.close()
            raise unwritable(self.data, error) from error

    # what stands around the visit

    @property
    def visit(self) -> Visit:
        return self._visitors.visit

    @property
    def leading(self) -> Leading:
        return self._visitors.leading

    @property
    def hosting(self) -> Hosting:
        return self._visitors.hosting

    @property
    def queue(self) -> Queue:
        return self._visitors.queue

    @property
    def settings(self) -> Settings:
        return self.machine.settings

    @property
    def street(self) -> str:
        return self.settings.street or self.content.streets()[0].id

    @property
    def _hours(self) -> Hours:
        return place.hours_of(self.settings, self.content)

    @property
    def _place(self) -> Place:
        settings = self.settings
        return Place(self.street, settings.area, self._rest_lang or settings.lang, self.first)

    @property
    def first(self) -> Literal["street", "games", "discovery"]:
        """What the festival's plan wants to be offered here before all else."""
        return self.kit.words.first if self.kit.words else "street"

    @property
    def screen(self) -> str:
        """The screen to show: a visit's, or one that stands before all visits."""
        return showing.screen(self)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What can hardly be right today, for whoever started the program."""
        return place.remarks_on_today(self.calendar, self.settings, self.data)

    @property
    def lang(self) -> str:
        """The language of the screen."""
        return self._visitors.lang

    @property
    def trouble(self) -> Trouble | None:
        """Why nobody can play now; None while all is well. It goes away by itself, see tick."""
        return showing.trouble(self)

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Whatever a touch asks is done inside this, see Machine.guarded and Restoring.guarded."""
        with self.machine.guarded(), self.restoring.guarded():
            yield

    def picture(self, name: str) -> bytes | None:
        """Of what is played, or the hall's drawing; any thread may ask."""
        if name.startswith(DRAWING):
            return self.around.hall.drawing if self.around.hall else None
        with self.restoring.guarded():
            return self.content.picture(name)
        return None

    def tick(self) -> bool:
        """Let time pass; True when something to see has changed by itself."""
        before = (self.screen, self.space.room, self.guide.door)
        changed = False
        self._look_around()
        self.machine.outage.retry()
        self.restoring.retry(self.content, self._play_anew)
        with self.guarded():
            changed |= self.guide.tick()
            if self._guide_files is not None:
                changed |= self._guide_files.hand_to(self.guide, self.machine.take_news)
                if self._guide_files.empty:
                    self.machine.passed = None
        self._hear_news()
        self.visit.turn.queue = self.queue.stands
        with self.guarded():
            if self.screen == self.visit.state.screen:
                changed |= self.visit.tick()
            changed |= self._visitors.tick()
            changed |= self.practice.tick(self)
            self.quarters.tick(self.visit, self.screen, self.machine.trouble is None)
            if self.visit.state.screen is Screen.ATTRACT and self.machine.trouble is None:
                changed |= self.watch_day()
                changed |= self._watch_doors()
        return changed or before != (self.screen, self.space.room, self.guide.door)

    def _hear_news(self) -> None:
        """What is offered from now on; a round that goes on is played to its end."""
        self.content.withdrawn = self.around.withdrawn

    def _watch_doors(self) -> bool:
        """What begins from now on is a trial or is counted; True when that has changed."""
        changed = self.doors.tick()
        self.visit.tried, self.visit.late = self.doors.trying, self.doors.late
        if changed and self.doors.state == "closed":
            self.queue.forget()
        return changed

    def _look_around(self) -> None:
        if self.clock.ms() - self._looked_ms < LOOK_MS:
            return
        self._looked_ms = self.clock.ms()
        self.machine.look_at_the_journal()
        self.space.look(at_rest=self.visit.state.screen is Screen.ATTRACT)
        if self.guide.door is not Door.CLOSED:
            self._guide_files = self._guide_files or GuideFiles(self.machine.drives)
            self._guide_files.look()

    def renew(self, content: Content) -> None:
        """Play from another content from now on; see Visitors.renew. Raises Trouble when it has no
        such place as the settings name, and then nothing has changed."""
        self.check_place(content)
        old, self.content = self.content, content
        self._hear_news()
        self.calendar.days = self.settings.days or content.festival.days
        self.doors.hours = self._hours
        self._giver.renew(content)
        self._visitors.renew(content, self._place)
        old.close()

    def _play_anew(self, content: Content) -> None:
        self.check_place(content)
        self.restoring.trouble = None
        with self.guarded():
            self.renew(content)

    def check_place(self, content: Content) -> None:
        """Raises StationTrouble when the settings name a place that this content does not have."""
        place.check_place(self.settings, content, self.data)

    # the guide's doings

    def reset(self) -> None:
        """Whoever plays, it is over; the next child begins anew."""
        self._visitors.end("guide")
        self.visit.guide_plays = self.practice.goes_on
        self.visit.end("reset")

    def pause(self) -> None:
        if not self.recorder.tally.paused:
            self.reset()
            self.recorder.record(facts.Paused())

    def resume(self) -> None:
        if self.recorder.tally.paused:
            self.recorder.record(facts.Resumed())

    def set_doors(self, open_: bool) -> None:
        """A guide opens early or late, or closes; who plays may end."""
        self.doors.set(open_)
        self._watch_doors()

    def begin_trial(self) -> None:
        """Ten minutes in which nothing is counted; whoever plays, it is over."""
        self.reset()
        self.doors.begin_trial()
        self._watch_doors()

    def end_trial(self) -> None:
        self.reset()
        self.doors.end_trial("guide")
        self._watch_doors()

    @property
    def gives_prizes(self) -> bool:
        """Whether a child who plays well may still win something here today."""
        return self._giver.gives and not (self.visit.guide_plays or self.visit.tried)

    def trial_prize(self) -> facts.TrialPrize | None:
        """A prize to try a desk with; None where nothing is being tried or no desk gives any."""
        made = self._giver.trial() if self.doors.trying else None
        if made is not None:
            self.recorder.record(made)
        return made

    def set_volume(self, percent: int) -> None:
        percent = max(0, min(100, percent))
        if percent != self.recorder.tally.volume:
            self.recorder.record(facts.VolumeSet(percent=percent))

    def lead(self, lang: str, band: str, pupils: int, known: Known = NOTHING) -> None:
        """Begin an excursion; whoever plays, it is over."""
        self.reset()
        place = (self.street, self.settings.area)
        choice, known = (lang, band, pupils), known._replace(practised=self.practice.goes_on)
        self.leading.begin(self.content, place, choice, self.recorder.tally.asked, known)

    def play_as_guide(self) -> None:
        """What is played until the screen rests again is marked and never counted."""
        self.reset()
        self.visit.guide_plays = True

    def stop(self, reason: Literal["guide", "signal", "window"]) -> None:
        """End this run in order; a visit under way is closed."""
        with self.guarded():
            self.guide.close()
            self._visitors.end("stopped")
        with self.guarded():
            self.visit.end("stopped")
        with self.guarded():
            self.recorder.record(*self.quarters.rest, facts.Stopped(reason=reason))
        self.close()

    def close(self) -> None:
        self.machine.close()
        self._scratch.close()
        self.content.close()

    def export(self) -> Export:
        """Begin to fill the stick, see Machine.export."""
        return self.machine.export(self.content.digest)

    def watch_day(self) -> bool:
        """Begin the festival's day that the clock says, when it is a later one."""
        return self.calendar.watch()

    @property
    def needs_day(self) -> bool:
        """A guide must say which day it is; until then no prize is given."""
        return self.calendar.needs_guide

    def confirm_day(self, day: int) -> None:
        """A guide's word on the day, good until the doors close. Days never go back."""
        self.calendar.confirm(day)


def _not_again() -> Content:
    raise DAMAGED
