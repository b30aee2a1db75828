"""What a station and a desk stand on: one data folder, its keys, its journal and its disk."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from db.journal import Journal, JournalInUse, JournalUnwritable
from kiosk import facts
from kiosk.clock import Clock
from kiosk.machine import settings as files
from kiosk.machine.day import local_time
from kiosk.machine.drive import Drives, RemovableDrives
from kiosk.machine.export import Export
from kiosk.machine.identity import machine_id
from kiosk.machine.installation import open_journal
from kiosk.machine.outage import Outage
from kiosk.machine.recorder import Recorder
from kiosk.machine.room import Space
from kiosk.machine.settings import Settings
from kiosk.machine.trouble import AlreadyRunning, Trouble, unwritable
from kiosk.machine.witness import Witness
from kiosk.trust.demo import DEMO, make_demo
from kiosk.trust.kit import Kit, KitUnreadable, read_kit
from kiosk.version import VERSION

DEMO_DAYS = 250


@dataclass
class Machine:
    """Build it with `open_machine`. first_pin: the guide's first PIN until somebody noted it."""

    data: Path
    settings: Settings
    kit: Kit
    journal: Journal
    recorder: Recorder
    clock: Clock
    witness: Witness
    space: Space
    drives: Drives = field(default_factory=RemovableDrives)

    def __post_init__(self) -> None:
        self.first_pin = "" if self.settings.pin else files.new_pin()
        self.outage = Outage(self.recorder, self.clock)

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
        return unwritable(self.data, self.outage.reason) if self.outage.reason else None

    def note_pin(self) -> None:
        """The installer has written the first PIN down; from now on it is nowhere to be read."""
        self.change(pin=files.hash_pin(self.first_pin))
        self.first_pin = ""

    def change(self, **fields: object) -> None:
        """Settings that stay; raises OSError, and then they are as they were."""
        changed = msgspec.structs.replace(self.settings, **fields)
        files.write_settings(self.data, changed)
        self.settings = changed

    def export(self, content: str) -> Export:
        """Begin to fill the stick; whoever asked for it feeds it until it is over.

        content: the digest of what is played here.
        """
        return Export(
            self.journal,
            self.kit,
            self.drives,
            self.data,
            self.recorder.record,
            content=content,
            program=VERSION,
            clock=self.clock,
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
) -> Machine:
    """Open the data folder, making what a first start needs. Raises Trouble.

    station: what a first start is called. state: where the witness of the journal is kept, this
    user's own place unless given. machine: tells this machine from others.
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
        raise unwritable(data, error) from error
    except facts.UnknownFact as error:
        raise Trouble(
            f"The journal in {data} was written by another version of this program ({error}); "
            "install that version again, or name another folder with --data."
        ) from error
    except (files.SettingsUnreadable, KitUnreadable) as error:
        raise Trouble(str(error)) from error
    with ExitStack() as opened:
        opened.callback(journal.close)
        made = Machine(data, settings, kit, journal, recorder, clock, witness, space)
        opened.pop_all()
    return made


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
