"""Opens a station: its machine, its content, its place in the hall."""

from collections.abc import Callable
from contextlib import ExitStack, nullcontext
from pathlib import Path

from kiosk.clock import Clock
from kiosk.content.drawer import OpenDrawer
from kiosk.content.store import (
    Content,
    PackUnreadable,
    StoreUnreadable,
    StoreUnwritable,
    ensure_built,
    forget_built,
)
from kiosk.files import remedy
from kiosk.machine.closed import close_data
from kiosk.machine.identity import machine_id
from kiosk.machine.machine import open_machine
from kiosk.machine.trouble import Trouble
from kiosk.station.place import check_language, check_place
from kiosk.station.station import Station


def open_station(
    data: Path,
    pack: Path,
    clock: Clock,
    station: str | None = None,
    lang: str | None = None,
    *,
    state: Path | None = None,
    machine: Callable[[], str] = machine_id,
    drawer: Callable[[], OpenDrawer] = nullcontext,
) -> Station:
    """Open the data folder, making what a first start needs. Raises Trouble, and closes it all.

    station: its name on a first start. lang: of this run alone, nothing of it is written.
    state, machine: see kiosk.machine.records.open_records. drawer: opens who tries the pictures
    of a pack that is played for the first time.
    """
    with ExitStack() as opened:
        stands = open_machine(data, clock, station, state=state, machine=machine)
        opened.callback(stands.close)
        content = _content(pack, data, drawer)
        opened.callback(content.close)
        check_place(stands.settings, content, data)
        if lang is not None:
            check_language(lang, content)
        made = Station(stands, content, lang or "", lambda: _anew(pack, data, drawer))
        opened.pop_all()
    close_data(data)  # once more: now what is played lies there too
    return made


def _anew(pack: Path, data: Path, open_drawer: Callable[[], OpenDrawer]) -> Content:
    """As _content, and what was built before is not looked at."""
    forget_built(data)
    return _content(pack, data, open_drawer)


def _content(pack: Path, data: Path, open_drawer: Callable[[], OpenDrawer]) -> Content:
    try:
        if not pack.exists():
            raise Trouble(f"There is nothing at {pack}: name the folder of a pack with --pack.")
        with open_drawer() as drawer:
            return Content.open(ensure_built(pack, data, drawer))
    except PackUnreadable as error:
        raise Trouble(
            f"The content in {pack} has mistakes; mend them.",
            tuple(str(finding) for finding in error.findings),
        ) from error
    except StoreUnreadable as error:
        told = str(error)
        if pack.is_file():
            told = (
                f"{told}. Name the folder of a pack, or what `kiosk content build` has made of it."
            )
        raise Trouble(told) from error
    except StoreUnwritable as error:
        raise Trouble(str(error)) from error
    except OSError as error:
        told = f"{error.filename} cannot be read ({error.strerror}): {remedy(error)}."
        raise Trouble(told) from error
