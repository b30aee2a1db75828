"""The keys of a desk's window, before any button sees them: a scanner is a keyboard, too."""

import sys
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from ui.bridge.desk import Desk

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_ALONE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""Letters come with these at most; AltGr is Control and Alt where Windows says it."""

FIRST = 0 if sys.platform == "win32" else 8
"""What a system counts its keys from."""

# the row above the letters by the key's place: under a Kazakh layout it writes letters
_PLACES: Mapping[int, str] = {number + 2: digit for number, digit in enumerate("1234567890")}


class DeskKeys(QObject):
    """From when it is made until its window closes, letters go to the desk."""

    def __init__(self, window: QWindow, desk: Desk) -> None:
        super().__init__(window)
        self._desk = desk
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's name. True for keys that no button gets."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in ENTERS:
            if not self._desk.wants_enter():
                return False
            if not event.isAutoRepeat():
                self._desk.enter()
            return True
        if event.key() == Qt.Key.Key_Backspace:
            self._desk.erase()
            return True
        letters = self._letters(event)
        if letters and not event.isAutoRepeat():
            self._desk.type(letters)
        return letters != ""

    def _letters(self, event: QKeyEvent) -> str:
        """What the key writes; a digit by its place where only digits are asked for."""
        text = event.text()
        if not text or not text.isprintable() or text == " " or event.modifiers() & ~_ALONE:
            return ""
        if self._desk.takes_digits() and not text.isascii():
            return _PLACES.get(event.nativeScanCode() - FIRST, text)
        return text
