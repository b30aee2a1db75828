"""Opens a station: its machine, its content, its place in the hall."""

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path

import msgspec

from kiosk.clock import Clock
from kiosk.content.store import (
    Content,
    PackUnreadable,
    StoreUnreadable,
    StoreUnwritable,
    ensure_built,
)
from kiosk.machine.identity import machine_id
from kiosk.machine.machine import open_machine
from kiosk.machine.settings import FILE, Settings
from kiosk.machine.trouble import Trouble
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
) -> Station:
    """Open the data folder, making what a first start needs. Raises Trouble, and closes it all.

    state, machine: see kiosk.machine.machine.open_machine.
    """
    with ExitStack() as opened:
        stands = open_machine(data, clock, station, state=state, machine=machine)
        opened.callback(stands.close)
        content = _content(pack, data)
        opened.callback(content.close)
        _check_place(stands.settings, content, data)
        if lang:
            stands.settings = msgspec.structs.replace(stands.settings, lang=lang)
        made = Station(stands, content)
        opened.pop_all()
    return made


def _content(pack: Path, data: Path) -> Content:
    try:
        return Content.open(ensure_built(pack, data))
    except PackUnreadable as error:
        raise Trouble(
            f"The content in {pack} has mistakes; mend them.",
            tuple(str(finding) for finding in error.findings),
        ) from error
    except (StoreUnreadable, StoreUnwritable) as error:
        raise Trouble(str(error)) from error


def _check_place(settings: Settings, content: Content, data: Path) -> None:
    areas = {street.id: [area.id for area in street.areas] for street in content.streets()}
    street = settings.street or next(iter(areas))
    if street not in areas:
        raise _misplaced(data, f'the street "{street}"', areas)
    if settings.area and settings.area not in areas[street]:
        raise _misplaced(data, f'the area "{settings.area}"', areas[street])


def _misplaced(data: Path, place: str, known: Iterable[str]) -> Trouble:
    return Trouble(
        f"The settings in {data / FILE} name {place}, which this content does not have; "
        f"write one of {', '.join(known)}."
    )
