"""OUT/festival: the rehearsal's own festival, of another's plan and none of its secrets."""

from pathlib import Path
from random import Random
from typing import NamedTuple

from msgspec.structs import replace

from kiosk.festival.folder import Festival, make_festival, open_festival
from kiosk.festival.kits import make_kits
from kiosk.festival.plan import Plan
from kiosk.machine.kits import take_kit
from kiosk.machine.records import installed
from kiosk.rehearsal.stage import MACHINE
from kiosk.trust.organizer import read_organizer_key
from kiosk.trust.rehearsal import rehearsal_name


class Place(NamedTuple):
    """Where everything of one rehearsal lies, below OUT."""

    out: Path

    @property
    def festival(self) -> Path:
        return self.out / "festival"

    @property
    def kits(self) -> Path:
        return self.out / "kits"

    @property
    def sticks(self) -> Path:
        return self.out / "sticks"

    @property
    def state(self) -> Path:
        return self.out / "state"

    def data(self, holder: str, generation: int = 0) -> Path:
        return self.out / "machines" / (f"{holder}-{generation}" if generation else holder)


def rehearsal_plan(plan: Plan, seed: int) -> Plan:
    """The plan under another name and number: the real desks and hubs refuse what comes of it."""
    number = Random(f"number {seed}").randrange(1, 65_535)
    name = rehearsal_name(plan.name)
    return replace(plan, name=name, number=number + (number >= plan.number))


def make(place: Place, plan: Plan, seed: int, utc_ms: int) -> Festival:
    """Raises FestivalRefused, OSError."""
    draw = Random(f"keys {seed}").randbytes
    place.out.mkdir(parents=True, exist_ok=True)
    page = place.out / "recovery-page.txt"
    make_festival(place.festival, plan, utc_ms, lambda text: _keep(page, text), draw=draw)
    return open_again(place)


def open_again(place: Place) -> Festival:
    return open_festival(
        place.festival, read_organizer_key(place.festival / "organizer.key", bare=True)
    )


def _keep(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def kits(place: Place, festival: Festival, store: Path, utc_ms: int) -> None:
    """A kit for each, in OUT/kits."""
    make_kits(festival, place.kits, list(festival.plan.ids), store, utc_ms)


def install(place: Place, kit: Path, code: str, holder: str, generation: int = 0) -> Path:
    """The data folder that took it."""
    data = place.data(holder, generation)
    data.mkdir(parents=True)
    take_kit(data, kit, code, installed(data), machine=lambda: MACHINE)
    return data
