"""Somebody before a program that runs: it opens its station anew when a kit was taken."""

from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.machine.drive import FolderDrives
from kiosk.machine.trouble import Trouble
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from tests.festivals import Hall, at
from tests.stations import PACK
from tests.ui.hands import FRAME_MS, LANDSCAPE, PATIENCE_MS
from ui.app import Show, application
from ui.hand import Hand
from ui.scenes.stage import hold_still


class Hands:
    """Somebody with a stick and a card before a program that runs."""

    def __init__(self, folder: Path) -> None:
        application()
        self.folder, self.clock = folder, SetClock(at(0, 20))
        kiosk = self.open()
        assert isinstance(kiosk, Station)
        self.show = Show(kiosk, LANDSCAPE, None, None, self.open)
        self.ready()

    def open(self) -> Station | Trouble:
        """As `kiosk run` opens it, its stick a folder."""
        data, state = self.folder / "data", self.folder / "state"
        pack = None if (data / "kit").exists() else PACK
        station = open_station(data, pack, self.clock, lang="en", state=state)
        station.machine.drives = FolderDrives(self.folder / "stick")
        station.start(1)
        return station

    def ready(self) -> None:
        hold_still(self.show._window)
        QTest.qWaitForWindowExposed(self.show._window.quick)
        self.hand = Hand(self.show._window.engine, self.show._window.quick)

    @property
    def station(self) -> Station:
        assert isinstance(self.show.kiosk, Station)
        return self.show.kiosk

    @property
    def screen(self) -> str:
        return self.station.screen

    def sees(self, name: str) -> bool:
        return any(item.name == name for item in self.hand.look())

    def words(self) -> str:
        return " ".join(item.text for item in self.hand.look() if item.text)

    def wait(self, name: str) -> None:
        for _ in range(PATIENCE_MS // FRAME_MS):
            if self.sees(name):
                return
            self.clock.pass_ms(FRAME_MS)
            QTest.qWait(FRAME_MS)
        raise AssertionError(f"{name} is not in sight: {self.words()}")

    def tap(self, name: str) -> None:
        self.wait(name)
        point = next(i for i in self.hand.look() if i.name == name and i.enabled).centre
        self.hand.press({0: point})
        self.hand.release({0: point})
        QTest.qWait(FRAME_MS)

    def later(self, utc_ms: int) -> None:
        """Until this moment, as the clock goes."""
        self.clock.pass_ms(utc_ms - self.clock.utc_ms())
        self.show._window.pulse.beat()

    def take_kit(self, hall: Hall, holder: str) -> None:
        """From the list to the station that it is then."""
        self.tap(f"kit-card-{holder}")
        for letter in hall.festival.code(holder):
            self.tap(f"kit-{letter}")
        before = self.show._window
        self.tap("kit-go")
        for _ in range(PATIENCE_MS // FRAME_MS):
            if self.show._window is not before:
                break
            QTest.qWait(FRAME_MS)
        self.ready()

    def place(self) -> None:
        """Card, tape, ear and watch: all is as it is thought to be."""
        self.tap("placing-floor-down")
        for name in ("card", "height", "clock"):
            self.tap(f"placing-{name}-right")
        self.tap("placing-louder")
        self.tap("placing-ear")
        self.tap("placing-ready")
