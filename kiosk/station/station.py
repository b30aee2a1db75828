"""A station put together: its data folder, keys, journal, content, the visit and the guide."""

import logging
import random
import secrets
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Literal

import msgspec

from db.journal import Journal, JournalInUse, JournalUnwritable
from db.scratch import Scratch
from kiosk import facts
from kiosk.clock import Clock
from kiosk.content.store import (
    Content,
    PackUnreadable,
    StoreUnreadable,
    StoreUnwritable,
    ensure_built,
)
from kiosk.prizes import plan, token
from kiosk.recorder import Recorder
from kiosk.station import settings as files
from kiosk.station.boot import boot_id
from kiosk.station.day import Calendar, local_time
from kiosk.station.drive import Drives, RemovableDrives
from kiosk.station.export import Export
from kiosk.station.guide import Guide
from kiosk.station.guidefile import GuideFiles
from kiosk.station.installation import open_journal
from kiosk.station.machine import machine_id
from kiosk.station.outage import Outage
from kiosk.station.room import Room, Space
from kiosk.station.settings import Settings
from kiosk.station.tour import Tour
from kiosk.station.witness import Witness
from kiosk.trust import DEMO, Kit, KitUnreadable, make_demo, read_kit
from kiosk.version import VERSION
from kiosk.visit import waits
from kiosk.visit.story import Screen
from kiosk.visit.visit import IDLE_MS, Place, Visit

DEMO_DAYS = 250

LOOK_MS = 1_000
"""How often the disk's room and, for a guide, the stick are looked at: nobody waits for them."""


class StationTrouble(Exception):
    """Why a station cannot open: a plain sentence, and more to read for who mends it."""

    def __init__(self, sentence: str, more: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.more = more


NO_ROOM = StationTrouble(
    "The station's disk is full: make room on it; the station goes on by itself then.",
)


class AlreadyRunning(StationTrouble):
    """Another program has this data folder open."""


@dataclass
class Station:
    """Everything behind one screen. Build it with `open_station`."""

    data: Path
    settings: Settings
    kit: Kit
    journal: Journal
    recorder: Recorder
    content: Content
    clock: Clock
    witness: Witness
    space: Space
    drives: Drives = field(default_factory=RemovableDrives)

    def __post_init__(self) -> None:
        self.first_pin = "" if self.settings.pin else files.new_pin()
        self._outage = Outage(self.recorder, self.clock)
        self._scratch = Scratch(self.data / "scratch.sqlite")
        self._looked_ms = self.clock.ms()
        festival = self.content.festival
        self._calendar = Calendar(
            self.recorder,
            self.clock,
            date.fromisoformat(self.settings.first_day),
            self.settings.days or festival.days,
            self.settings.utc_offset_min,
        )
        self._hours = plan.Hours(
            _time(self.settings.opens or festival.opens),
            _time(self.settings.closes or festival.closes),
        )
        self.guide = Guide(lambda: self.settings.pin, self.recorder, self.kit)
        self._guide_files: GuideFiles | None = None

    def start(self, seed: int | None) -> None:
        """Record the start, go on with the visit that a crash cut off, or begin at rest.

        The seed moves shuffles only; ids, codes and prize draws never depend on it. Raises
        StationTrouble when the start cannot be recorded; the station is closed then.
        """
        try:
            self._start(seed)
        except JournalUnwritable as error:
            self.close()
            raise _unwritable(self.data, error) from error

    def _start(self, seed: int | None) -> None:
        before_ms = self.recorder.tally.utc_ms
        story = list(self.recorder.tally.story)
        class_ = list(self.recorder.tally.excursion)
        started = facts.Started(
            program=VERSION,
            content=self.content.digest,
            boot=boot_id(),
            machine=self.witness.mark(self.journal),
        )
        self.recorder.record(started)
        place = Place(self.street, self.settings.area, self.settings.lang)
        self.visit = Visit(
            self.content,
            place,
            self.recorder.record,
            self._draw_prize,
            self.clock,
            random.Random(seed),
            self._scratch,
            self.recorder.tally.asked,
        )
        self.tour = Tour(self.recorder.record, self.clock, random.Random(seed))
        self.watch_day()
        if class_:
            self.tour.resume(self.content, class_, self.clock.utc_ms() - before_ms)
        if story:
            self._resume(story, before_ms)
        else:
            self._scratch.wipe()

    def _resume(self, story: list[facts.Written], before_ms: int) -> None:
        try:
            self.visit.resume(story)
        except LookupError:  # the pack or the program has changed: what was played is not known
            self.visit.end("abandoned")
            return
        # the taps of a diagnostic are no facts
        away_ms = self.clock.utc_ms() - max(before_ms, self.visit.recalled_ms)
        limit = IDLE_MS.get(self.visit.state.screen, waits.READING) + waits.RING
        if not 0 <= away_ms <= limit:
            self.visit.end("abandoned")

    # what stands around the visit

    @property
    def street(self) -> str:
        return self.settings.street or self.content.streets()[0].id

    @property
    def remarks(self) -> tuple[str, ...]:
        """On what its files say that this program does not know; a plain sentence each."""
        return (*files.remarks(self.data), *self.kit.remarks)

    @property
    def demo(self) -> bool:
        return self.kit.festival == DEMO

    @property
    def screen(self) -> str:
        """The screen to show: a visit's, or one that stands before all visits."""
        if self.trouble is not None:
            return "Trouble"
        if self.first_pin:
            return "FirstStart"
        if self.recorder.tally.paused:
            return "Paused"
        if self.tour.now is not None:
            return "Excursion"
        return self.visit.state.screen.value

    @property
    def lang(self) -> str:
        """The language of the screen: the class's, else the child's."""
        return self.tour.now.lang if self.tour.now else self.visit.state.lang

    @property
    def trouble(self) -> StationTrouble | None:
        """Why nobody can play now; None while all is well. It goes away by itself, see tick."""
        if self._outage.reason:
            return _unwritable(self.data, self._outage.reason)
        visit = self.visit.state
        begun = visit.visit is not None or visit.screen is Screen.GOODBYE
        return NO_ROOM if self.room is Room.NONE and not begun else None

    @property
    def room(self) -> Room:
        """The disk's room in a word, for the guide. At NONE nobody begins a visit any more."""
        return self.space.room

    def guarded(self) -> AbstractContextManager[None]:
        """Whatever a touch asks is done inside this: what the disk does not take has not
        happened, and `trouble` says so."""
        return self._outage.guarded()

    def note_pin(self) -> None:
        """The installer has written the first PIN down; from now on it is nowhere to be read."""
        self._change(pin=files.hash_pin(self.first_pin))
        self.first_pin = ""

    def tick(self) -> bool:
        """Let time pass; True when something to see has changed by itself."""
        before = (self.screen, self.room, self.guide.door)
        changed = False
        self._look_around()
        self._outage.retry()
        with self.guarded():
            changed |= self.guide.tick()
            changed |= self._take_guide_files()
        with self.guarded():
            if self.screen == self.visit.state.screen:
                changed |= self.visit.tick()
            changed |= self.tour.tick()
            if self.visit.state.screen is Screen.ATTRACT and not self._outage.reason:
                changed |= self.watch_day()
        return changed or before != (self.screen, self.room, self.guide.door)

    def _look_around(self) -> None:
        if self.clock.ms() - self._looked_ms < LOOK_MS:
            return
        self._looked_ms = self.clock.ms()
        self.space.look(at_rest=self.visit.state.screen is Screen.ATTRACT)
        if self.guide.awaits_file:
            self._guide_files = self._guide_files or GuideFiles(self.drives)
            self._guide_files.look()

    def _take_guide_files(self) -> bool:
        found = self._guide_files.taken() if self._guide_files else []
        return any(self.guide.awaits_file and self.guide.open_with_file(file) for file in found)

    def renew(self, content: Content) -> None:
        """Play from another content from now on. A visit goes on where it was, as after a crash,
        when the content still has what is played; a class begins anew."""
        old, self.content = self.content, content
        self.tour.end("abandoned")
        self.visit.renew(content)
        story = list(self.recorder.tally.story)
        if story:
            self._resume(story, self.clock.utc_ms())
            self.visit.touched()
        old.close()

    # the guide's doings

    def reset(self) -> None:
        """Whoever plays, it is over; the next child begins anew."""
        self.tour.end("guide")
        self.visit.guide_plays = False
        self.visit.end("reset")

    def pause(self) -> None:
        if not self.recorder.tally.paused:
            self.reset()
            self.recorder.record(facts.Paused())

    def resume(self) -> None:
        if self.recorder.tally.paused:
            self.recorder.record(facts.Resumed())

    def set_volume(self, percent: int) -> None:
        percent = max(0, min(100, percent))
        if percent != self.recorder.tally.volume:
            self.recorder.record(facts.VolumeSet(percent=percent))

    def lead(self, lang: str, band: str, pupils: int) -> None:
        """Begin an excursion; whoever plays, it is over."""
        self.reset()
        place = (self.street, self.settings.area)
        choice = (lang, band, pupils)
        self.tour.begin(self.content, place, choice, self.recorder.tally.asked)

    def play_as_guide(self) -> None:
        """What is played until the screen rests again is marked and never counted."""
        self.reset()
        self.visit.guide_plays = True

    def stop(self, reason: Literal["guide", "signal", "window"]) -> None:
        """End this run in order; a visit under way is closed."""
        with self.guarded():
            self.guide.close()
            self.tour.end("stopped")
            self.visit.end("stopped")
            self.recorder.record(facts.Stopped(reason=reason))
        self.close()

    def close(self) -> None:
        self.journal.close()
        self._scratch.close()
        self.content.close()

    def export(self) -> Export:
        """Begin to fill the stick; whoever asked for it feeds it until it is over."""
        return Export(
            self.journal,
            self.kit,
            self.drives,
            self.data,
            self.recorder.record,
            content=self.content.digest,
            program=VERSION,
            clock=self.clock,
        )

    # the day and the prizes

    @property
    def local_time(self) -> str:
        """HH:MM in the hall, as far as the clock is right."""
        return f"{self._calendar.now:%H:%M}"

    def watch_day(self) -> bool:
        """Begin the festival's day that the clock says, when it is a later one."""
        return self._calendar.watch()

    @property
    def needs_day(self) -> bool:
        """A guide must say which day it is; until then no prize is given."""
        return self._calendar.needs_guide

    def confirm_day(self, day: int) -> None:
        """A guide's word on the day, good until the doors close. Days never go back."""
        self._calendar.confirm(day)

    def _draw_prize(self, points: int, of: int) -> facts.PrizeWon | None:
        tally = self.recorder.tally
        if of == 0 or points / of < plan.EFFORT or self.needs_day or self._cooling:
            return None
        if not self.witness.kept:  # a backup restored later would give this prize once more
            return None
        now = self._calendar.now
        won = plan.draw(
            self.content.prizes(), tally.given, now, self._hours, secrets.SystemRandom()
        )
        if won is None:
            return None
        holder = self.kit.holder
        code = token.Token(
            festival=holder.festival_number,
            station=holder.station_number,
            installation=self.journal.installation[:4],
            generation=holder.generation,
            desk=won.desk,
            prize=won.number,
            day=tally.day,
            issue=tally.issue + 1,
            nonce=secrets.token_bytes(4),
        )
        return facts.PrizeWon(
            prize=won.id,
            desk=won.desk,
            day=tally.day,
            issue=code.issue,
            code=token.make(code, self.kit.key),
        )

    @property
    def _cooling(self) -> bool:
        last = self.recorder.tally.last_prize
        if last is None or last.run != self.recorder.run:
            return False
        return self.recorder.run_ms - last.ms < plan.COOL_DOWN_MS

    def _change(self, **fields: object) -> None:
        changed = msgspec.structs.replace(self.settings, **fields)
        files.write_settings(self.data, changed)
        self.settings = changed


def open_station(
    data: Path,
    pack: Path,
    clock: Clock,
    station: str | None = None,
    lang: str | None = None,
    *,
    state: Path | None = None,
    machine: Callable[[], str] = machine_id,
) -> Station:
    """Open the data folder, making what a first start needs. Raises StationTrouble.

    state: where the witness of the journal is kept, this user's own place unless given.
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
        settings = files.read_settings(data) or _first_settings(data, clock, station)
        kit = _kit(data, settings.station)
        space = Space(data)
        space.look(at_rest=False)
        witness = Witness(data, state, machine)
        journal, recorder = open_journal(data, kit.festival, clock, witness, space.release)
    except JournalInUse as error:
        raise AlreadyRunning(
            f"The station is already running on {data}; close it first, or name another --data."
        ) from error
    except (OSError, JournalUnwritable) as error:
        raise _unwritable(data, error) from error
    except facts.UnknownFact as error:
        raise StationTrouble(
            f"The journal in {data} was written by another version of this program ({error}); "
            "install that version again, or name another folder with --data."
        ) from error
    except (files.SettingsUnreadable, KitUnreadable) as error:
        raise StationTrouble(str(error)) from error
    try:
        content = Content.open(ensure_built(pack, data))
        _check_place(settings, content, data)
        if lang:
            settings = msgspec.structs.replace(settings, lang=lang)
        opened = Station(data, settings, kit, journal, recorder, content, clock, witness, space)
        for remark in opened.remarks:
            logging.getLogger(__name__).warning("%s", remark)
        return opened
    except PackUnreadable as error:
        journal.close()
        raise StationTrouble(
            f"The content in {pack} has mistakes; mend them.",
            tuple(str(finding) for finding in error.findings),
        ) from error
    except (StoreUnreadable, StoreUnwritable) as error:
        journal.close()
        raise StationTrouble(str(error)) from error
    except StationTrouble:
        content.close()
        journal.close()
        raise


def _check_place(settings: Settings, content: Content, data: Path) -> None:
    areas = {street.id: [area.id for area in street.areas] for street in content.streets()}
    street = settings.street or next(iter(areas))
    if street not in areas:
        raise _misplaced(data, f'the street "{street}"', areas)
    if settings.area and settings.area not in areas[street]:
        raise _misplaced(data, f'the area "{settings.area}"', areas[street])


def _misplaced(data: Path, place: str, known: Iterable[str]) -> StationTrouble:
    return StationTrouble(
        f"The settings in {data / files.FILE} name {place}, which this content does not have; "
        f"write one of {', '.join(known)}."
    )


def _unwritable(data: Path, reason: object) -> StationTrouble:
    return StationTrouble(
        f"The data folder {data} cannot be written ({reason}); look after its disk, give this "
        "user the right to write there, or name another folder with --data."
    )


def _first_settings(data: Path, clock: Clock, station: str | None) -> Settings:
    """Fresh settings: the demo begins today and is open around the clock."""
    today = local_time(clock.utc_ms(), 300).date()
    settings = Settings(
        station=station or "K01",
        first_day=today.isoformat(),
        days=DEMO_DAYS,
        opens="00:00",
        closes="00:00",
    )
    files.write_settings(data, settings)
    return settings


def _kit(data: Path, station: str) -> Kit:
    """The keys an organizer installed in DATA/kit, else those of the festival DEMO."""
    installed = data / "kit"
    if installed.exists():
        return read_kit(installed)
    make_demo(data / "demo-organizer", station)
    return read_kit(data / "demo-organizer" / "kit")


def _time(text: str) -> time:
    return time.fromisoformat(text)
