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
from kiosk.content.tongues import of_store, sentence
from kiosk.files import unread
from kiosk.machine.closed import close_data
from kiosk.machine.identity import machine_id
from kiosk.machine.kits import store_of
from kiosk.machine.machine import open_machine
from kiosk.machine.trouble import Trouble
from kiosk.machine.world import REAL, World
from kiosk.shipped import SHIPPED_PACK
from kiosk.station.place import check_language, check_place
from kiosk.station.station import Station
from kiosk.words import phrase


def open_station(
    data: Path,
    pack: Path | None,
    clock: Clock,
    station: str | None = None,
    lang: str | None = None,
    *,
    state: Path | None = None,
    machine: Callable[[], str] = machine_id,
    drawer: Callable[[], OpenDrawer] = nullcontext,
    world: World = REAL,
) -> Station:
    """Open the data folder, making what a first start needs. Raises Trouble, and closes it all.

    pack: None = what the kit brought, or where it brought nothing what kiosk brings.
    station: its name on a first start. lang: of this run alone, nothing of it is written.
    state, machine: see kiosk.machine.records.open_records. drawer: opens who tries the pictures
    of a pack that is played for the first time.
    """
    with ExitStack() as opened:
        stands = open_machine(data, clock, station, state=state, machine=machine, world=world)
        opened.callback(stands.close)
        played = pack or store_of(data, stands.kit) or SHIPPED_PACK
        content = _content(played, data, drawer)
        opened.callback(content.close)
        check_place(stands.settings, content, data)
        if lang is not None:
            check_language(lang, content)
        made = Station(stands, content, lang or "", lambda: _anew(played, data, drawer))
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
            raise Trouble(phrase("station.no pack", pack=pack))
        with open_drawer() as drawer:
            return Content.open(ensure_built(pack, data, drawer))
    except PackUnreadable as error:
        raise Trouble(
            phrase("station.mistakes", pack=pack),
            tuple(map(sentence, error.findings)),
        ) from error
    except StoreUnreadable as error:
        key = "station.store given" if pack.is_file() else "station.store"
        raise Trouble(phrase(key, why=of_store(error))) from error
    except StoreUnwritable as error:
        raise Trouble(of_store(error)) from error
    except OSError as error:
        raise Trouble(unread(error.filename, error)) from error
