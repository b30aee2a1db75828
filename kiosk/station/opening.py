"""Opens a station: its machine, its content, its place in the hall."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from kiosk.clock import Clock
from kiosk.content.store import (
    Content,
    PackUnreadable,
    StoreUnreadable,
    StoreUnwritable,
    ensure_built,
)
from kiosk.files import unread
from kiosk.machine.closed import close_data
from kiosk.machine.identity import machine_id
from kiosk.machine.machine import open_machine
from kiosk.machine.trouble import Trouble
from kiosk.station.place import check_language, check_place
from kiosk.station.station import Station
from kiosk.words import message, phrase


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
    """Open the data folder, making what a first start needs. Raises Trouble, and closes it all.

    station: its name on a first start. lang: of this run alone, nothing of it is written.
    state, machine: see kiosk.machine.records.open_records.
    """
    with ExitStack() as opened:
        stands = open_machine(data, clock, station, state=state, machine=machine)
        opened.callback(stands.close)
        content = _content(pack, data)
        opened.callback(content.close)
        check_place(stands.settings, content, data)
        if lang is not None:
            check_language(lang, content)
        made = Station(stands, content, rest_lang=lang or "")
        opened.pop_all()
    close_data(data)  # once more: now what is played lies there too
    return made


def _content(pack: Path, data: Path) -> Content:
    try:
        if not pack.exists():
            raise Trouble(phrase("station.no pack", pack=pack))
        return Content.open(ensure_built(pack, data))
    except PackUnreadable as error:
        raise Trouble(
            phrase("station.mistakes", pack=pack),
            tuple(str(finding) for finding in error.findings),
        ) from error
    except StoreUnreadable as error:
        key = "station.store given" if pack.is_file() else "station.store"
        raise Trouble(phrase(key, why=str(error))) from error
    except StoreUnwritable as error:
        raise Trouble(message(error)) from error
    except OSError as error:
        raise Trouble(unread(error.filename, error)) from error
