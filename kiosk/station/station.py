"""A station put together: its data folder, keys, journal, content, the visit and the guide."""

import random
import secrets
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Literal

import msgspec

from db.journal import Journal, JournalInUse, JournalUnwritable
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
from kiosk.station.day import day_by_clock, local_time
from kiosk.station.drive import Drives, RemovableDrives
from kiosk.station.export import Export
from kiosk.station.guide import Guide
from kiosk.station.settings import Settings
from kiosk.trust import DEMO, Kit, KitUnreadable, make_demo, read_kit
from kiosk.version import VERSION
from kiosk.visit import waits
from kiosk.visit.story import Screen
from kiosk.visit.visit import IDLE_MS, Place, Visit

DEMO_DAYS = 250

DAY_HOLDS_MS = 16 * 3_600_000
"""A guide's word on the day outlasts the longest opening hours and ends before the next morning."""


class StationTrouble(Exception):
    """Why a station cannot open: a plain sentence, and more to read for who mends it."""

    def __init__(self, sentence: str, more: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.more = more


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
    drives: Drives = field(default_factory=RemovableDrives)

    def __post_init__(self) -> None:
        self.first_pin = "" if self.settings.pin else files.new_pin()
        festival = self.content.festival
        self._hours = plan.Hours(
            _time(self.settings.opens or festival.opens),
            _time(self.settings.closes or festival.closes),
        )
        self.guide = Guide(lambda: self.settings.pin, self.recorder)

    def start(self, seed: int | None) -> None:
        """Record the start, go on with the visit that a crash cut off, or begin at rest.

        The seed moves shuffles only; ids, codes and prize draws never depend on it.
        """
        before_ms = self.recorder.tally.utc_ms
        story = list(self.recorder.tally.story)
        started = facts.Started(program=VERSION, content=self.content.digest, boot=boot_id())
        self.recorder.record(started)
        place = Place(self.street, self.settings.area, self.settings.lang)
        self.visit = Visit(
            self.content,
            place,
            self.recorder.record,
            self._draw_prize,
            self.clock,
            random.Random(seed),
        )
        self.watch_day()
        if story:
            self._resume(story, self.clock.utc_ms() - before_ms)

    def _resume(self, story: list[facts.AnyFact], away_ms: int) -> None:
        try:
            self.visit.resume(story)
        except LookupError:  # the pack has changed: what was played is gone
            self.visit.end("abandoned")
            return
        limit = IDLE_MS.get(self.visit.state.screen, waits.READING) + waits.RING
        if not 0 <= away_ms <= limit:
            self.visit.end("abandoned")

    # what stands around the visit

    @property
    def street(self) -> str:
        return self.settings.street or self.content.streets()[0].id

    @property
    def demo(self) -> bool:
        return self.kit.festival == DEMO

    @property
    def screen(self) -> str:
        """The screen to show: a visit's, or one that stands before all visits."""
        if self.first_pin:
            return "FirstStart"
        if self.recorder.tally.paused:
            return "Paused"
        return self.visit.state.screen.value

    def note_pin(self) -> None:
        """The installer has written the first PIN down; from now on it is nowhere to be read."""
        self._change(pin=files.hash_pin(self.first_pin))
        self.first_pin = ""

    def tick(self) -> bool:
        """Let time pass; True when something to see has changed by itself."""
        changed = self.guide.tick()
        if self.screen == self.visit.state.screen:
            changed |= self.visit.tick()
        if self.visit.state.screen is Screen.ATTRACT:
            changed |= self.watch_day()
        return changed

    # the guide's doings

    def reset(self) -> None:
        """Whoever plays, it is over; the next child begins anew."""
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

    def play_as_guide(self) -> None:
        """What is played until the screen rests again is marked and never counted."""
        self.reset()
        self.visit.guide_plays = True

    def stop(self, reason: Literal["guide", "signal", "window"]) -> None:
        """End this run in order; a visit under way is closed."""
        self.guide.close()
        self.visit.end("stopped")
        self.recorder.record(facts.Stopped(reason=reason))
        self.close()

    def close(self) -> None:
        self.journal.close()
        self.content.close()

    def export(self) -> Export:
        """Begin to fill the stick; whoever asked for it feeds it until it is over."""
        return Export(
            self.journal,
            self.kit,
            self.drives,
            self.data / "outbox",
            self.recorder.record,
            content=self.content.digest,
            program=VERSION,
            clock=self.clock,
        )

    # the day and the prizes

    def watch_day(self) -> bool:
        """Begin the festival's day that the clock says, when it is a later one."""
        day = self._day_by_clock()
        late = day is not None and day > self.recorder.tally.day
        if day is None or not late or self._guide_said or not self._clock_goes_on:
            return False
        self.recorder.record(facts.DayBegan(day=day, confirmed="clock"))
        return True

    @property
    def needs_day(self) -> bool:
        """The clock contradicts the facts: a guide must say which day it is."""
        if self._guide_said:
            return False
        return self._day_by_clock() != self.recorder.tally.day or not self._clock_goes_on

    def confirm_day(self, day: int) -> None:
        """A guide's word on the day, good until the doors close. Days never go back."""
        if day >= max(1, self.recorder.tally.day):
            self.recorder.record(facts.DayBegan(day=day, confirmed="guide"))

    @property
    def _guide_said(self) -> bool:
        said = self.recorder.tally.began
        if said is None or said.confirmed != "guide" or said.run != self.recorder.run:
            return False
        return self.recorder.run_ms - said.ms < DAY_HOLDS_MS

    @property
    def _clock_goes_on(self) -> bool:
        return self.clock.utc_ms() >= self.recorder.tally.utc_ms

    def _day_by_clock(self) -> int | None:
        now = local_time(self.clock.utc_ms(), self.settings.utc_offset_min)
        days = self.settings.days or self.content.festival.days
        return day_by_clock(now, date.fromisoformat(self.settings.first_day), days)

    def _draw_prize(self, points: int, of: int) -> facts.PrizeWon | None:
        tally = self.recorder.tally
        if of == 0 or points / of < plan.EFFORT or self.needs_day or self._cooling:
            return None
        given = {prize: n for (prize, day), n in tally.prizes.items() if day == tally.day}
        now = local_time(self.clock.utc_ms(), self.settings.utc_offset_min)
        won = plan.draw(self.content.prizes(), given, now, self._hours, secrets.SystemRandom())
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
        self.settings = msgspec.structs.replace(self.settings, **fields)
        files.write_settings(self.data, self.settings)


def open_station(
    data: Path, pack: Path, clock: Clock, station: str | None = None, lang: str | None = None
) -> Station:
    """Open the data folder, making what a first start needs. Raises StationTrouble."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        settings = files.read_settings(data) or _first_settings(data, clock, station)
        kit = _kit(data, settings.station)
        journal = Journal(data / "journal.sqlite", kit.festival)
    except JournalInUse as error:
        raise AlreadyRunning(
            f"The station is already running on {data}; close it first, or name another --data."
        ) from error
    except (OSError, JournalUnwritable) as error:
        raise StationTrouble(
            f"The data folder {data} cannot be written ({error}); "
            "give this user the right to write there, or name another folder with --data."
        ) from error
    except (files.SettingsUnreadable, KitUnreadable) as error:
        raise StationTrouble(str(error)) from error
    try:
        content = Content.open(ensure_built(pack, data))
        if lang:
            settings = msgspec.structs.replace(settings, lang=lang)
        return Station(data, settings, kit, journal, Recorder(journal, clock), content, clock)
    except PackUnreadable as error:
        journal.close()
        raise StationTrouble(
            f"The content in {pack} has mistakes; mend them and start again.",
            tuple(str(finding) for finding in error.findings),
        ) from error
    except (StoreUnreadable, StoreUnwritable) as error:
        journal.close()
        raise StationTrouble(str(error)) from error


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
