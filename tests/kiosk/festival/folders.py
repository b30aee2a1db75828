"""Small festivals for tests: the pack of tests/packs.py, three stations, two desks."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk.content.content import Content
from kiosk.content.store import build_store
from kiosk.festival.folder import KEY, Festival, make_festival, open_festival
from kiosk.festival.plan import DeskPlan, Plan, StationPlan, Stock
from kiosk.trust.organizer import read_organizer_key
from tests.packs import open_content, write_pack

UTC_MS = 1_790_000_000_000  # 2026-09-21 13:33 UTC
FIRST = date(2026, 9, 21)

PLAN = Plan(
    name="TEST",
    number=4711,
    first_day=FIRST,
    days=3,
    opens=time(10),
    closes=time(18),
    stations=(
        StationPlan(id="K01", street="metal", area="smelter"),
        StationPlan(id="K02", street="metal", area="mine", first="games"),
        StationPlan(id="K07", street="metal", area="mine", first="discovery"),
    ),
    desks=(DeskPlan(id="D01"), DeskPlan(id="D02")),
    stock=(Stock(prize="badge", street="metal", desk="D02", days=(9, 8, 7)),),
)


def plan(**changed: Any) -> Plan:
    return replace(PLAN, **changed)


@contextmanager
def content(folder: Path) -> Iterator[Content]:
    opened = open_content(folder)
    try:
        yield opened
    finally:
        opened.close()


def store(folder: Path) -> Path:
    """The small pack, built."""
    out = folder / "played.sqlite"
    if not out.exists():
        build_store(write_pack(folder / "pack"), out)
    return out


def founded(folder: Path, made: Plan = PLAN) -> Festival:
    """A festival's folder DIR and, beside it, the recovery page."""
    page = folder / "page.txt"
    page.parent.mkdir(exist_ok=True)
    make_festival(folder / "DIR", made, UTC_MS, lambda told: _keep(page, told))
    return opened(folder / "DIR")


def _keep(page: Path, told: str) -> None:
    page.write_text(told, "utf-8")


def opened(folder: Path, key: Path | None = None) -> Festival:
    return open_festival(folder, read_organizer_key(key or folder / KEY, bare=True))
