"""What a station and a desk stand on: one data folder, its keys, its journal and its disk."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

import msgspec

from db.journal import Journal
from kiosk import facts
from kiosk.clock import Clock
from kiosk.machine import settings as files
from kiosk.machine.closed import close_data
from kiosk.machine.day import local_time
from kiosk.machine.drive import Drives, RemovableDrives
from kiosk.machine.export import Export
from kiosk.machine.foreign import refuse_foreign
from kiosk.machine.identity import machine_id
from kiosk.machine.installation import FILE as JOURNAL
from kiosk.machine.installation import has_journal, put_back
from kiosk.machine.news import Newsroom
from kiosk.machine.notice import Notice, notice
from kiosk.machine.outage import Outage
from kiosk.machine.passed import why_passed
from kiosk.machine.recorder import Recorder
from kiosk.machine.records import installed, open_records, told_plainly
from kiosk.machine.room import Space
from kiosk.machine.settings import Settings
from kiosk.machine.trouble import Refused, Trouble, unwritable
from kiosk.machine.witness import Witness
from kiosk.machine.world import REAL, World
from kiosk.rights import make_private_folder
from kiosk.trust.certificate import StationName
from kiosk.trust.demo import DEMO, make_demo
from kiosk.trust.kit import Kit
from kiosk.trust.pin import hash_pin, new_pin
from kiosk.version import VERSION
from kiosk.words import Phrase, phrase

DEMO_DAYS = 250


@dataclass
class Machine:
    """Build it with `open_machine`. first_pin: the guide's first PIN until somebody noted it.
    was_put_back: somebody had taken the journal's file away in this run. passed: why news of the
    stick that is in do not hold here; None while there are none such."""

    data: Path
    settings: Settings
    kit: Kit
    journal: Journal
    recorder: Recorder
    clock: Clock
    witness: Witness
    space: Space
    drives: Drives = field(default_factory=RemovableDrives)
    world: World = REAL

    def __post_init__(self) -> None:
        self.first_pin = "" if self.settings.pin else new_pin()
        self.was_put_back = False
        self.outage = Outage(self.recorder, self.clock)
        self.newsroom = Newsroom(self.data, self.kit, self.recorder)
        self.passed: Phrase | None = None

    @property
    def remarks(self) -> tuple[str, ...]:
        """On what its files say that this program does not know, or that they do not agree on; a
        plain sentence each."""
        told = () if self.notice is None else (self.notice.sentence,)
        found = files.remarks(self.data, self.kit)
        return (*found, *self.kit.remarks, *self._names, *told)

    @property
    def notice(self) -> Notice | None:
        """What is to be told of the journal, when it did not simply go on."""
        return notice(self.recorder.tally, self.kit.holder.station, self.was_put_back)

    @property
    def _names(self) -> tuple[str, ...]:
        ours, kits = self.settings.station, self.kit.holder.station
        if ours == kits:
            return ()
        return (phrase("station.other kit", file=self.data / files.FILE, ours=ours, kits=kits),)

    @property
    def demo(self) -> bool:
        return self.kit.festival == DEMO

    def guarded(self) -> AbstractContextManager[None]:
        """Whatever a touch asks is done inside this: what the disk does not take has not
        happened, and `trouble` says so."""
        return self.outage.guarded()

    @property
    def trouble(self) -> Trouble | None:
        """Why no fact can be written now; None while all is well."""
        outage = self.outage
        return unwritable(self.data, outage.damage or outage.reason) if outage.reason else None

    def look_at_the_journal(self) -> None:
        """Put its file back when somebody has taken it away; see guarded."""
        if self.outage.reason or self.journal.in_place:
            return
        with self.guarded():
            logging.getLogger(__name__).error(
                "The journal in %s was taken away while the station ran: it is put back.", self.data
            )
            put_back(self.data, self.journal)
            self.was_put_back = True

    def begin(self) -> None:
        """Record what holds from this run on: the kit, and news that are not recorded yet.

        Raises JournalUnwritable."""
        words, taken = self.kit.words, self.recorder.tally.kit
        if words is not None:
            generation, serial = self.kit.age
            if taken is None or (taken.generation, taken.serial) != (generation, serial):
                content = words.content or ""
                self.recorder.record(
                    facts.KitTaken(
                        generation=generation,
                        serial=serial,
                        content=content,
                        given_day=words.given_day,
                        given_serial=words.given_serial,
                    )
                )
        self.newsroom.begin()

    def take_news(self, content: bytes) -> bool:
        """News or a receipt from a stick; True when something new holds from now on, else passed
        may say why not. Raises JournalUnwritable."""
        try:
            took = self.newsroom.take(content)
        except OSError as error:
            logging.getLogger(__name__).error("news could not be kept: %s", error)
            return False
        self.passed = why_passed(content, self.kit, self.newsroom.news) or self.passed
        if took:
            self.passed = None
        return took

    def note_pin(self) -> None:
        """The installer has written the first PIN down; from now on it is nowhere to be read."""
        self.change(pin=hash_pin(self.first_pin))
        self.first_pin = ""

    def change(self, **fields: object) -> None:
        """Settings that stay; raises OSError, and then they are as they were."""
        changed = msgspec.structs.replace(self.settings, **fields)
        files.write_settings(self.data, changed, self.kit)
        self.settings = changed

    def export(self, content: str) -> Export:
        """Begin to fill the stick; whoever asked for it feeds it until it is over.

        content: the digest of what is played here. Raises JournalUnwritable.
        """
        self.newsroom.let_go()
        return Export(
            self.journal,
            self.kit,
            self.drives,
            self.data,
            self.recorder.record,
            content=content,
            program=VERSION,
            known=self.witness.known,
            clock=self.clock,
            beside=self.newsroom.write_onto,
        )

    def close(self) -> None:
        self.journal.close()


def open_machine(
    data: Path,
    clock: Clock,
    station: str | None = None,
    *,
    state: Path | None = None,
    machine: Callable[[], str] = machine_id,
    world: World = REAL,
) -> Machine:
    """Open the data folder, making what a first start needs. Raises Trouble.

    station: what a first start is called; Refused where it has another name already. state,
    machine: see open_records.
    """
    if station is not None:
        check_name(station)
    refuse_foreign(data)
    with told_plainly(data):
        make_private_folder(data)
        held = installed(data)
        settings = files.read_settings(data, held) or _first_settings(data, clock, station)
        if station not in (None, settings.station):
            raise Refused(phrase("station.other name", data=data, station=settings.station))
        if held is None:
            make_demo(data / "demo-organizer", settings.station)
    kit, journal, recorder, witness, space = open_records(data, clock, state, machine, world)
    if recorder.tally.played and settings.pin is None:
        journal.close()
        raise _lost(data, phrase("station.pin gone"))
    made = Machine(data, settings, kit, journal, recorder, clock, witness, space, world=world)
    close_data(data)
    for remark in made.remarks:
        logging.getLogger(__name__).warning("%s", remark)
    return made


def check_name(station: str) -> None:
    """Raises Refused for what no station can be called."""
    try:
        msgspec.convert(station, StationName)
    except msgspec.ValidationError as error:
        raise Refused(
            phrase("station.no name", name=station or phrase("station.nothing"))
        ) from error


def _lost(data: Path, what: Phrase) -> Trouble:
    file = data / files.FILE
    return Trouble(phrase("station.settings lost", file=file, what=what, journal=JOURNAL))


def _first_settings(data: Path, clock: Clock, station: str | None) -> Settings:
    """Fresh settings: the demo begins today and is open around the clock. Raises Trouble where a
    station has been before: what it is called and its PIN were known then."""
    if has_journal(data):
        raise _lost(data, phrase("station.not there"))
    today = local_time(clock.utc_ms(), 300).date()
    settings = Settings(
        station=station or "K01",
        first_day=today,
        days=DEMO_DAYS,
        opens=time(),
        closes=time(),
    )
    files.write_settings(data, settings)
    return settings
