"""A child's finger, a keyboard and a pair of eyes, for tests on the real QML."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.clock import SystemClock
from kiosk.station.drive import FolderDrives
from kiosk.station.station import Station, open_station
from tests.stations import PACK
from ui.app import Window, open_window

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
PATIENCE_MS = 5_000
"""Far longer than any screen change takes; only a broken program waits so long."""


class Player:
    """Someone at a real window of a real station."""

    def __init__(
        self, folder: Path, size: tuple[int, int] = LANDSCAPE, lang: str | None = None, seed: int = 1
    ) -> None:
        self.left = False
        self.station: Station = open_station(folder / "data", PACK, SystemClock(), lang=lang)
        self.stick = folder / "stick"
        self.station.drives = FolderDrives(self.stick)
        self.station.start(seed)
        self.window: Window = open_window(self.station, size, self._leave, folder / "words")
        self.device: QPointingDevice = QTest.createTouchDevice()
        QTest.qWaitForWindowExposed(self.window.quick)

    def _leave(self) -> None:
        self.left = True

    @property
    def screen(self) -> str:
        return self.station.screen

    # eyes

    def items(self) -> Iterator[QQuickItem]:
        waiting = [self.window.quick.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()

    def find(self, name: str) -> QQuickItem:
        """The item in sight of this name, once it is there and stands still."""
        found: list[QQuickItem] = []

        def there() -> bool:
            found[:] = [i for i in self.items() if i.objectName() == name and i.isEnabled()]
            return bool(found)

        assert self.wait(there), f"{name} is not in sight on {self.screen}: {self.names()}"
        self.wait_still(found[0])
        return found[0]

    def sees(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def names(self) -> list[str]:
        return sorted({item.objectName() for item in self.items() if item.objectName()})

    def words(self) -> str:
        """All text in sight."""
        return " ".join(str(item.property("text")) for item in self.items() if item.property("text"))

    def picture(self) -> QImage:
        QTest.qWait(400)
        return self.window.quick.grabWindow()

    # patience

    def wait(self, until: Callable[[], bool]) -> bool:
        for _ in range(PATIENCE_MS // 20):
            if until():
                return True
            QTest.qWait(20)
        return until()

    def wait_still(self, item: QQuickItem) -> None:
        before = QPointF(-1, -1)
        while (here := self._centre(item)) != before:
            before = here
            QTest.qWait(40)

    # hands

    def tap(self, name: str) -> None:
        """One finger, down and up, in the middle of the thing."""
        point = self._centre(self.find(name)).toPoint()
        self.press(point)
        self.release(point)

    def press(self, point: QPoint) -> None:
        QTest.touchEvent(self.window.quick, self.device).press(0, point, self.window.quick)

    def release(self, point: QPoint) -> None:
        QTest.touchEvent(self.window.quick, self.device).release(0, point, self.window.quick)
        QTest.qWait(20)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.quick, key, modifier)
        QTest.qWait(20)

    def _centre(self, item: QQuickItem) -> QPointF:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    # the end of the day

    def close(self) -> None:
        """As when the program is killed: no end is recorded."""
        self.window.close()
        self.station.close()
        QGuiApplication.processEvents()
