"""A festival of one's own for pictures: its folder, its kits, and hours of its days."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.store import Content, ensure_built
from kiosk.festival.beginning import begin
from kiosk.festival.folder import Festival, make_festival, open_festival
from kiosk.festival.hall import EventKind, EventPlan
from kiosk.festival.kits import make_kits
from kiosk.festival.plan import Hand
from kiosk.machine.kits import take_kit
from kiosk.machine.records import installed
from kiosk.machine.settings import read_settings, write_settings
from kiosk.trust.organizer import read_organizer_key

FIRST_DAY = date(2026, 12, 7)
STATIONS = 9


def _event(
    name: str, kind: EventKind, begins: time, ends: time, area: str, **title: str
) -> EventPlan:
    return EventPlan(
        id=name, kind=kind, title=title, day=1, begins=begins, ends=ends,
        street="metallurgists", area=area,
    )  # fmt: skip


DAY = (
    _event(
        "welder", "here", time(11), time(13), "smelter",
        kk="Осында қазір – 30 жылдық дәнекерлеуші, сұраңыз",
        ru="Сейчас здесь сварщица с 30-летним опытом, спросите её",
        en="Here now: a welder of 30 years, ask her",
    ),
    _event(
        "casting", "class", time(12, 10), time(12, 40), "quarry",
        kk="Қалайыдан құю", ru="Отливка из олова", en="Casting in tin",
    ),
)  # fmt: skip
"""Two lines of the first day, at noon: one goes on, one begins."""


def at(day: int, hour: int, minute: int = 0) -> int:
    """Milliseconds of this local time on a day of the festival, 300 minutes ahead of UTC."""
    first = datetime(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day, tzinfo=UTC).timestamp()
    return int((first + ((day - 1) * 24 + hour - 5) * 3600 + minute * 60) * 1000)


def make_stick(
    folder: Path, pack: Path, hand: Hand = "desk", begins: time | None = None
) -> Festival:
    """FOLDER/stick with the kits of a few stations, once. hand: how every prize is handed over.
    begins: when every seat's class does."""
    where, store = folder / "festival", ensure_built(pack, folder / "data")
    if not where.exists():
        with Content.open(store) as content:
            plan = begin(
                content, name="KÄSIP", stations=STATIONS, desks=1, days=5, first_day=FIRST_DAY
            )
        stock = tuple(replace(one, hand=hand, begins=begins) for one in plan.stock)
        plan = replace(plan, stock=stock, programme=DAY)
        make_festival(where, plan, 0, lambda page: None)
    festival = open_festival(where, read_organizer_key(where / "organizer.key"))
    if not (folder / "stick").exists():
        ids = [station.id for station in festival.plan.stations]
        make_kits(festival, folder / "stick", ids, store, 0)
    return festival


def lay_kit(
    folder: Path, pack: Path, holder: str, hand: Hand = "desk", begins: time | None = None
) -> None:
    """FOLDER/data takes its kit."""
    festival, data = make_stick(folder, pack, hand, begins), folder / "data"
    take_kit(
        data,
        folder / "stick" / f"{holder}.kit",
        festival.code(holder),
        installed(data),
        other_festival=True,
    )
    kit = installed(data)
    if (settings := read_settings(data, kit)) is not None:
        write_settings(data, settings, kit)  # what was said before the kit said it


def guide_file(folder: Path) -> bytes:
    """What opens the panel of every station of the festival."""
    return next((folder / "festival").glob("guide-*.kiosk")).read_bytes()
