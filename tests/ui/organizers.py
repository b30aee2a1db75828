"""An organizer at a real hub's window, with a mouse, a keyboard, and sticks to put in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.clock import Clock, SetClock
from kiosk.organizer.office import Office
from tests.stations import PACK
from tests.ui.hands import FRAME_MS, PATIENCE_MS
from ui.app import application
from ui.hand import Hand, Seen
from ui.hub_window import open_hub_window
from ui.scenes.stage import hold_still

LAPTOP = (1366, 768)


class Organizer:
    """sticks: those that are in the laptop now."""

    def __init__(
        self,
        hub: Path,
        lang: str = "en",
        size: tuple[int, int] = LAPTOP,
        clock: Clock | None = None,
        *,
        remembers: bool = False,
    ) -> None:
        application()
        self.sticks: list[Path] = []
        self.left = self.closed = False
        self.office = Office(
            hub, clock or SetClock(), lambda: list(self.sticks), PACK, None if remembers else lang
        )
        self.office.open()
        self.window = open_hub_window(self.office, size, self._leave)
        hold_still(self.window)
        self.hand = Hand(self.window.engine, self.window.quick)
        assert QTest.qWaitForWindowExposed(self.window.quick)

    def _leave(self) -> None:
        self.left = True

    # eyes

    def look(self) -> list[Seen]:
        return self.hand.look()

    def text(self, name: str) -> str:
        return next((one.text for one in self.look() if one.name == name), "")

    def sees(self, name: str) -> bool:
        return any(one.name == name for one in self.look())

    def controls(self) -> list[Seen]:
        """What can be touched or typed into now."""
        return [one for one in self.look() if one.label is not None and one.live and one.enabled]

    def words(self) -> str:
        return "\n".join(one.text for one in self.look() if one.text)

    def until(self, true: Callable[[], bool]) -> None:
        for _ in range(PATIENCE_MS // FRAME_MS):
            if true():
                return
            QTest.qWait(FRAME_MS)
        assert true(), self.words()

    def settle(self) -> None:
        """Until nothing is under way any more."""
        QTest.qWait(2 * FRAME_MS)
        self.until(lambda: not self.office.busy)
        self.window.pulse.beat()
        self.until(lambda: not self.office.busy)
        self.window.pulse.beat()

    # hands

    def click(self, name: str) -> None:
        self.until(lambda: self.sees(name))
        QTest.qWait(FRAME_MS)
        here = next(one for one in self.look() if one.name == name)
        QTest.mouseClick(
            self.window.quick,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            here.centre,
        )
        QTest.qWait(FRAME_MS)

    def tap(self, name: str) -> None:
        self.until(lambda: self.sees(name))
        here = next(one for one in self.look() if one.name == name)
        self.hand.press({0: here.centre})
        self.hand.release({0: here.centre})
        QTest.qWait(FRAME_MS)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.hand.key(key, modifier)
        QTest.qWait(FRAME_MS)

    def drop(self, *paths: Path) -> None:
        """Files and folders let go over the middle of the window."""
        dragged = QMimeData()
        dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        what = (
            Qt.DropAction.CopyAction,
            dragged,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QCoreApplication.sendEvent(self.window.quick, QDragEnterEvent(QPoint(600, 400), *what))
        QCoreApplication.sendEvent(self.window.quick, QDropEvent(QPointF(600, 400), *what))
        self.settle()

    def put_in(self, stick: Path) -> None:
        """A stick, which is taken out again once the window says so."""
        before = len(self.office.intake.lines)
        self.sticks.append(stick)
        self.until(lambda: len(self.office.intake.lines) > before and not self.office.busy)
        self.settle()
        assert self.text("stick") == "You may take it" or self.office.lang != "en"
        self.sticks.remove(stick)
        self.until(lambda: self.office.intake.pouring is None)

    def close(self) -> None:
        if self.closed:
            return
        self.closed = True
        self.window.close()
        self.office.close()
        QGuiApplication.processEvents()
