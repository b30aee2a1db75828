"""A child's finger, a keyboard and a pair of eyes, for tests on the real QML."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.clock import Clock, SystemClock
from kiosk.machine.drive import FolderDrives
from kiosk.machine.records import installed
from kiosk.machine.settings import ScreenSettings
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from tests.stations import PACK
from ui.hand import Hand, Seen
from ui.scenes.stage import hold_still, settled
from ui.sound import Silence
from ui.station_window import StationWindow, open_window

FULL = (1920, 1080)
LANDSCAPE, PORTRAIT = (960, 540), (540, 960)
"""The same composition, for a quarter of the pixels."""

FRAME_MS = 20
"""A frame and a little: what a touch has changed is drawn then."""

PATIENCE_MS = 30_000
"""Far longer than any screen change takes; only a broken program waits so long."""


class NoonClock(SystemClock):
    """The machine's clock, moved to noon in Kazakhstan: no story knows how late it really is.

    In the last half hour of a day, for one, no prize is won.
    """

    def __init__(self) -> None:
        self._passed_ms = 0
        self._moved_ms = 7 * 3_600_000 - super().utc_ms() % 86_400_000

    def utc_ms(self) -> int:
        return super().utc_ms() + self._moved_ms

    def ms(self) -> int:
        return super().ms() + self._passed_ms

    def pass_ms(self, ms: int) -> None:
        """As if so much time had gone by: a child reads what it answers."""
        self._passed_ms += ms
        self._moved_ms += ms


class Player:
    """Someone at a real window of a real station."""

    def __init__(
        self,
        folder: Path,
        size: tuple[int, int] = LANDSCAPE,
        lang: str | None = None,
        seed: int = 1,
        clock: Clock | None = None,
        screen: ScreenSettings | None = None,
        sound: Silence | None = None,
        moving: bool = False,
    ) -> None:
        """moving: as for a child; else screens change at once, and nobody waits for them."""
        self.left = False
        self.sound = sound or Silence("kk", "ru", "en")
        clock = clock or NoonClock()
        pack = None if installed(folder / "data") else PACK
        self.station: Station = open_station(folder / "data", pack, clock, lang=lang)
        if screen is not None:
            self.station.machine.settings = msgspec.structs.replace(
                self.station.settings, screen=screen
            )
        self.stick = folder / "stick"
        self.station.machine.drives = FolderDrives(self.stick)
        self.station.start(seed)
        self.window: StationWindow = open_window(self.station, size, self._leave, self.sound)
        if not moving:
            hold_still(self.window)
        self.hand = Hand(self.window.engine, self.window.quick)
        self.device: QPointingDevice = self.hand.device
        QTest.qWaitForWindowExposed(self.window.quick)

    def _leave(self) -> None:
        self.left = True

    @property
    def screen(self) -> str:
        return self.station.screen

    # eyes

    def look(self) -> list[Seen]:
        """All items in sight, outermost first."""
        return self.hand.look()

    def find(self, name: str) -> Seen:
        """The thing in sight of this name that can be touched, once it stands still."""
        assert self.wait(lambda: self._one(name) is not None), (
            f"{name} is not in sight on {self.screen}: {self.names()}"
        )
        before = None
        for _ in range(PATIENCE_MS // FRAME_MS):
            here = self._one(name)
            if here is not None and here == before:
                return here
            before = here
            QTest.qWait(FRAME_MS)
        raise AssertionError(f"{name} does not stand still on {self.screen}")

    def _one(self, name: str) -> Seen | None:
        return next((i for i in self.look() if i.name == name and i.enabled), None)

    def sees(self, name: str) -> bool:
        return any(item.name == name for item in self.look())

    def names(self) -> list[str]:
        return sorted({item.name for item in self.look() if item.name})

    def words(self) -> str:
        """All text in sight."""
        return " ".join(item.text for item in self.look() if item.text)

    def pictures(self) -> set[str]:
        """The sources of all pictures in sight."""
        return {item.picture for item in self.look() if item.picture}

    def picture(self) -> QImage:
        return settled(self.window)

    # patience

    def wait(self, until: Callable[[], bool]) -> bool:
        for _ in range(PATIENCE_MS // FRAME_MS):
            if until():
                return True
            QTest.qWait(FRAME_MS)
        return until()

    # hands

    def tap(self, name: str) -> None:
        """One finger, down and up, in the middle of the thing."""
        point = self.find(name).centre
        self.press(point)
        self.release(point)

    def press(self, point: QPoint, *others: QPoint) -> None:
        """A finger comes down while others, which came down before it, lie still."""
        self.hand.press({len(others): point})

    def move(self, point: QPoint) -> None:
        self.hand.move(point)

    def release(self, point: QPoint, *others: QPoint) -> None:
        self.touch_end(point, *others)
        QTest.qWait(FRAME_MS)

    def touch_end(self, point: QPoint, *others: QPoint) -> None:
        self.hand.release({len(others): point})

    def settle(self, ms: int) -> None:
        """Let the window live for so long."""
        QTest.qWait(ms)

    def breathe(self) -> None:
        """Let Qt do what is waiting; unlike processEvents, qWait deletes what is due, too."""
        QTest.qWait(0)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.hand.key(key, modifier)
        QTest.qWait(FRAME_MS)

    def type(self, letter: str) -> None:
        """The key of a letter or a digit, as a keyboard or a typing scanner sends it."""
        self.key(Qt.Key(ord(letter.upper())))

    # the end of the day

    def close(self) -> None:
        """As when the program is killed: no end is recorded."""
        self.window.close()
        self.breathe()  # else a game that runs by itself would ask a closed station for pictures
        self.station.close()
        QGuiApplication.processEvents()
