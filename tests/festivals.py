"""A festival of one's own for tests: its folder, its kits, stations and desks that took theirs."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path

from msgspec.structs import replace

from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.desk.desk import Desk
from kiosk.desk.opening import open_desk
from kiosk.festival.beginning import begin
from kiosk.festival.folder import Festival, make_festival, open_festival
from kiosk.festival.kits import make_kits
from kiosk.festival.plan import Hand
from kiosk.machine.drive import FolderDrives
from kiosk.machine.kits import take_kit
from kiosk.machine.records import installed
from kiosk.station.opening import open_station
from kiosk.trust.organizer import read_organizer_key
from tests.stations import PACK, TestStation

FIRST_DAY = date(2026, 12, 7)


def at(day: int, hour: int, minute: int = 0) -> int:
    """Milliseconds of this local time on a day of the festival, at 300 minutes ahead of UTC."""
    noon = datetime(2026, 12, 6, tzinfo=UTC).timestamp() - 5 * 3600
    return int((noon + ((day * 24 + hour) * 60 + minute) * 60) * 1000)


@dataclass
class Hall:
    """Where everything of one festival lies. kits are made when first asked for.

    hand: how every prize is handed over; None = each as a new plan says."""

    folder: Path
    stations: int = 4
    desks: int = 2
    name: str = "TEST"
    hand: Hand | None = "desk"

    @cached_property
    def festival(self) -> Festival:
        where = self.folder / "festival"
        if not where.exists():
            with Content.open(PACK) as content:
                plan = begin(
                    content, name=self.name, stations=self.stations, desks=self.desks, days=5,
                    first_day=FIRST_DAY,
                )  # fmt: skip
            if self.hand is not None:
                stock = tuple(replace(one, hand=self.hand) for one in plan.stock)
                plan = replace(plan, stock=stock)
            make_festival(where, plan, 0, lambda page: None)
        return open_festival(where, read_organizer_key(where / "organizer.key"))

    def kit(self, holder: str, clock: SetClock | None = None) -> Path:
        """Its newest kit, in a folder with what is played."""
        out = self.folder / "kits"
        if not (out / f"{holder}.kit").exists():
            make_kits(self.festival, out, [holder], PACK, 0)
        return out / f"{holder}.kit"

    def install(self, holder: str) -> Path:
        """A data folder that took the kit."""
        data = self.folder / holder
        if not (data / "kit").exists():
            data.mkdir(parents=True, exist_ok=True)
            take_kit(data, self.kit(holder), self.festival.code(holder), installed(data))
        return data

    def station(self, holder: str, now_ms: int) -> TestStation:
        data = self.install(holder)
        station = open_station(data, None, SetClock(now_ms), state=self.folder / "state")
        station.start(1)
        station.__class__ = TestStation
        assert isinstance(station, TestStation)
        return station

    def desk(self, holder: str, now_ms: int, stick: Path | None = None) -> Desk:
        """stick: of its book; a folder that is missing plays a missing one."""
        drives = FolderDrives(stick or self.folder / "no-stick")
        data = self.install(holder)
        return open_desk(data, SetClock(now_ms), state=self.folder / "state", drives=drives)
