"""Opens a desk: its machine by its kit, what it shows prizes with, the day."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from kiosk.clock import Clock
from kiosk.content.store import Content, ensure_built
from kiosk.desk.book import Book
from kiosk.desk.desk import Desk
from kiosk.machine.drive import Drives
from kiosk.machine.identity import machine_id
from kiosk.machine.kits import store_of
from kiosk.machine.machine import open_machine
from kiosk.machine.records import installed, told_plainly
from kiosk.machine.trouble import Trouble
from kiosk.machine.world import REAL, World
from kiosk.shipped import SHIPPED_PACK
from kiosk.words import phrase


def open_desk(
    data: Path,
    clock: Clock,
    *,
    state: Path | None = None,
    drives: Drives | None = None,
    machine: Callable[[], str] = machine_id,
    world: World = REAL,
) -> Desk:
    """Open the data folder of a desk. Raises Trouble.

    state, machine: see kiosk.machine.records.open_records. world: see
    kiosk/machine/world.py. drives: the machine's own unless given.
    """
    _check_kit(data)
    with ExitStack() as opened:
        stands = open_machine(data, clock, state=state, machine=machine, world=world)
        opened.callback(stands.close)
        stands.drives = drives or stands.drives
        content = Content.open(store_of(data, stands.kit) or ensure_built(SHIPPED_PACK, data))
        opened.callback(content.close)
        book = Book(stands.kit, stands.journal.installation, stands.drives)
        opened.callback(book.close)
        desk = Desk(stands, content, book=book)
        desk.begin()
        opened.pop_all()
    return desk


def _check_kit(data: Path) -> None:
    """A folder without a desk's kit stays as it is: no DEMO is made in it. Raises Trouble."""
    with told_plainly(data):
        kit = installed(data)
    if kit is None:
        raise Trouble(phrase("desk.no kit", data=data))
    if kit.holder.role != "desk":
        raise Trouble(phrase("desk.other kit", data=data, holder=kit.holder.station))
