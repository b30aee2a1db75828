"""Opens a desk: its machine by its kit, what it shows prizes with, the day."""

from contextlib import ExitStack
from pathlib import Path

from kiosk.clock import Clock
from kiosk.content.store import Content, ensure_built
from kiosk.desk.book import Book
from kiosk.desk.desk import Desk
from kiosk.machine.drive import Drives
from kiosk.machine.kits import store_of
from kiosk.machine.machine import open_machine
from kiosk.machine.trouble import Trouble
from kiosk.shipped import SHIPPED_PACK


def open_desk(
    data: Path, clock: Clock, *, state: Path | None = None, drives: Drives | None = None
) -> Desk:
    """Open the data folder of a desk. Raises Trouble.

    state: see kiosk.machine.records.open_records. drives: the machine's own unless given.
    """
    with ExitStack() as opened:
        machine = open_machine(data, clock, state=state)
        opened.callback(machine.close)
        if machine.kit.holder.role != "desk":
            what = "no kit" if machine.demo else f"the kit of {machine.kit.holder.station}"
            raise Trouble(
                f"The folder {data} has {what}: take the desk's own kit, like D01.kit, with "
                "`kiosk kit install`, or name its folder with --data."
            )
        machine.drives = drives or machine.drives
        content = Content.open(store_of(data, machine.kit) or ensure_built(SHIPPED_PACK, data))
        opened.callback(content.close)
        book = Book(machine.kit, machine.journal.installation, machine.drives)
        opened.callback(book.close)
        desk = Desk(machine, content, book=book)
        desk.begin()
        opened.pop_all()
    return desk
