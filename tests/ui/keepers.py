"""A keeper at a real desk's window, with a scanner that types and a finger."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.desk.desk import Desk
from tests.ui.hands import FRAME_MS, PATIENCE_MS
from ui.app import application
from ui.desk_window import open_desk_window
from ui.hand import Hand, Seen
from ui.scenes.stage import hold_still
from ui.sound import Silence

LAPTOP = (1366, 768)


class Keeper:
    def __init__(self, desk: Desk, size: tuple[int, int] = LAPTOP, lang: str = "en") -> None:
        application()
        self.desk, self.sound, self.left = desk, Silence(), False
        clock = desk.machine.clock
        assert isinstance(clock, SetClock)
        self.clock = clock
        self.window = open_desk_window(desk, size, lang, self._leave, self.sound)
        hold_still(self.window)
        self.hand = Hand(self.window.engine, self.window.quick)
        assert QTest.qWaitForWindowExposed(self.window.quick)

    def _leave(self) -> None:
        self.left = True

    # keys

    def scan(self, letters: str, enter: int = 1) -> None:
        """What a scanner types, and so many Enters after it; then the keeper looks up."""
        for letter in letters:
            self.letter(letter)
        for _ in range(enter):
            self.key(Qt.Key.Key_Return)

    def letter(self, letter: str, scan_code: int = 0) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(
                kind, 0, Qt.KeyboardModifier.NoModifier, scan_code, 0, 0, letter, False, 1
            )
            QCoreApplication.sendEvent(self.window.quick, event)

    def key(self, key: Qt.Key) -> None:
        self.hand.key(key)

    # time

    def wait(self, seconds: float = 5) -> None:
        """Time passes at the desk; nobody waits for it."""
        self.clock.pass_ms(round(seconds * 1000))
        self.window.pulse.beat()

    def until(self, true: Callable[[], bool]) -> bool:
        for _ in range(PATIENCE_MS // FRAME_MS):
            if true():
                return True
            QTest.qWait(FRAME_MS)
        return true()

    # eyes and a finger

    def look(self) -> list[Seen]:
        return self.hand.look()

    def text(self, name: str) -> str:
        return next((one.text for one in self.look() if one.name == name), "")

    @property
    def line(self) -> str:
        return self.text("line")

    def sees(self, name: str) -> bool:
        return any(one.name == name for one in self.look())

    @property
    def colour(self) -> str:
        """green, amber, blue, or "" while nothing is shown."""
        told = self.window.desk.face
        return told["kind"] if told else ""

    def tap(self, name: str) -> None:
        assert self.until(lambda: self.sees(name)), [one.name for one in self.look() if one.name]
        QTest.qWait(FRAME_MS)
        here = next(one for one in self.look() if one.name == name)
        self.hand.press({0: here.centre})
        self.hand.release({0: here.centre})
        QTest.qWait(FRAME_MS)

    # what a keeper does in one go

    def pin(self, pin: str) -> None:
        for digit in pin:
            self.letter(digit)
        self.wait(0.5)

    def open(self, pin: str, pieces: str = "20") -> None:
        """The desk is opened and every prize counted."""
        self.tap("open")
        self.pin(pin)
        for _ in self.desk.stock:
            for digit in pieces:
                self.letter(digit)
            self.key(Qt.Key.Key_Return)
        self.wait()

    def close(self) -> None:
        self.window.close()
        QGuiApplication.processEvents()
