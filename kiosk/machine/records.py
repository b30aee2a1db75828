"""What a data folder keeps of what happened: keys, journal, witness. A stick needs no more."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from db.journal import Journal, JournalInUse, JournalUnwritable
from kiosk.clock import Clock
from kiosk.machine.identity import machine_id
from kiosk.machine.installation import open_journal
from kiosk.machine.recorder import Recorder
from kiosk.machine.room import Space
from kiosk.machine.trouble import AlreadyRunning, Trouble, unwritable
from kiosk.machine.witness import Witness
from kiosk.machine.world import REAL, World
from kiosk.trust.kit import Kit, KitUnreadable, read_kit
from kiosk.words import message, phrase


class Records(NamedTuple):
    """journal and recorder are open: close the journal at the end."""

    kit: Kit
    journal: Journal
    recorder: Recorder
    witness: Witness
    space: Space


def open_records(
    data: Path,
    clock: Clock,
    state: Path | None = None,
    machine: Callable[[], str] = machine_id,
    world: World = REAL,
) -> Records:
    """Open what was recorded in the data folder. Raises Trouble.

    state: where the witness of the journal is kept, this user's own place unless given.
    machine: tells this machine from others. world: see kiosk/machine/world.py.
    """
    with told_plainly(data):
        kit = _kit(data)
        space = Space(data)
        space.look(at_rest=False)
        witness = Witness(data, kit, state, machine, durable=world.durable)
        journal, recorder = open_journal(
            data, kit.festival, clock, witness, space.release, world.journals
        )
        return Records(kit, journal, recorder, witness, space)


@contextmanager
def told_plainly(data: Path) -> Iterator[None]:
    """What keeps a data folder from being opened, as Trouble."""
    try:
        yield
    except JournalInUse as error:
        raise AlreadyRunning(phrase("station.already running", data=data)) from error
    except (OSError, JournalUnwritable) as error:
        raise unwritable(data, error) from error
    except KitUnreadable as error:
        raise Trouble(message(error)) from error


def installed(data: Path) -> Kit | None:
    """The kit in DATA/kit; None where the festival DEMO runs. Raises KitUnreadable."""
    folder = data / "kit"
    return read_kit(folder) if folder.exists() else None


def _kit(data: Path) -> Kit:
    """The keys an organizer installed, else those of the festival DEMO."""
    return installed(data) or read_kit(data / "demo-organizer" / "kit")
