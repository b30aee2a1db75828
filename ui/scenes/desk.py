"""The prize desk's moments, each at a desk of a small festival made for its picture."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.content.store import Content, ensure_built
from kiosk.desk.opening import open_desk
from kiosk.festival.beginning import begin
from kiosk.festival.folder import Festival, make_festival, open_festival
from kiosk.festival.kits import make_kits
from kiosk.machine.kits import take_kit
from kiosk.prizes import token
from kiosk.trust.kit import Kit, read_kit
from kiosk.trust.organizer import read_organizer_key
from ui.desk_window import open_desk_window
from ui.scenes.stage import SETTLE_MS

FIRST_DAY = date(2026, 12, 7)
OFFSET = timedelta(minutes=300)
MOMENT = datetime(2026, 12, 9, 13, 58, tzinfo=UTC)
"""Local time of the festival's third day, of which the pictures are."""

STOCK = {"badge": "112", "notebook": "46", "cap": "9"}


class _Made(NamedTuple):
    """A festival whose kits lie on a stick. folder: is there as long as this is."""

    folder: tempfile.TemporaryDirectory[str]
    festival: Festival


@cache
def _made(pack: Path) -> _Made:
    """Once for all pictures: its keys take a second."""
    folder = tempfile.TemporaryDirectory()
    here = Path(folder.name)
    store = ensure_built(pack, here)
    with Content.open(store) as content:
        plan = begin(
            content, name=content.festival.name["en"], stations=2, desks=2, days=None,
            first_day=FIRST_DAY,
        )  # fmt: skip
    make_festival(here / "festival", plan, 0, lambda page: None)
    key = read_organizer_key(here / "festival" / "organizer.key")
    festival = open_festival(here / "festival", key)
    make_kits(festival, here / "kits", ["K01", "D01"], store, 0)
    return _Made(folder, festival)


def _install(made: _Made, holder: str, data: Path) -> Kit:
    data.mkdir(parents=True)
    kit = Path(made.folder.name) / "kits" / f"{holder}.kit"
    take_kit(data, kit, made.festival.code(holder), None)
    return read_kit(data / "kit")


class DeskStage:
    """A desk in a folder of its own, played to the moment of each picture."""

    def __init__(self, folder: Path, pack: Path, size: tuple[int, int], lang: str) -> None:
        made = _made(pack)
        self.pin = made.festival.pins.keepers["D01"]
        self.station = _install(made, "K01", folder / "K01")
        _install(made, "D01", folder / "D01")
        self.clock = SetClock(round((MOMENT - OFFSET).timestamp() * 1000))
        self._state = folder / "state"
        self.desk = open_desk(folder / "D01", self.clock, state=self._state)
        self.window = open_desk_window(self.desk, size, lang, lambda: None)
        self.table = self.window.table

    def open(self) -> None:
        """The keeper comes, and counts."""
        self.table.ask("open")
        self.table.type(self.pin)
        self.table.enter()
        for prize, pieces in STOCK.items():
            self.table.choose(prize)
            self.table.type(pieces)

    def scan(self, prize: int, issue: int, day: int = 3, installation: bytes = bytes(4)) -> None:
        said = token.Token(
            festival=self.station.festival_number, station=1, installation=installation,
            generation=0, desk=1, prize=prize, day=day, issue=issue, nonce=bytes(4),
        )  # fmt: skip
        self.clock.pass_ms(5_000)
        self.table.type(token.make(said, self.station.key))
        self.table.enter()

    def show(self) -> None:
        self.window.desk.refresh()
        self.window.pulse.stop()
        self.window.quick.grabWindow()
        QTest.qWait(SETTLE_MS)

    def close(self) -> None:
        self.window.close()
        self.desk.close()
        shutil.rmtree(self._state, ignore_errors=True)


DeskScene = Callable[[DeskStage], None]


def shut(stage: DeskStage) -> None:
    """Before the first keeper."""


def pin(stage: DeskStage) -> None:
    stage.table.ask("open")
    stage.table.type("271")


def rest(stage: DeskStage) -> None:
    stage.open()
    stage.table.finish()


def count(stage: DeskStage) -> None:
    stage.open()


def green(stage: DeskStage) -> None:
    """The sixth cap of the day: the other three will not last."""
    rest(stage)
    for issue in range(1, 6):
        stage.scan(3, issue)
    stage.clock.pass_ms(33 * 60_000)
    stage.scan(3, 6)


def amber(stage: DeskStage) -> None:
    green(stage)
    stage.scan(3, 1)


def overruled(stage: DeskStage) -> None:
    """A second machine with one station's key."""
    rest(stage)
    stage.scan(1, 1)
    stage.scan(2, 9, installation=b"\1\2\3\4")


def blue(stage: DeskStage) -> None:
    rest(stage)
    stage.scan(1, 0, day=0)


DESKS: dict[str, DeskScene] = {
    "Desk-shut": shut,
    "Desk-pin": pin,
    "Desk-count": count,
    "Desk-rest": rest,
    "Desk-green": green,
    "Desk-amber": amber,
    "Desk-amber-pin": overruled,
    "Desk-blue": blue,
}
