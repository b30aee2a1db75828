"""Whoever ends the program from outside is heard, whenever that is."""

import signal

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ui.app import ENDS, application, hear_ends, live


def test_a_signal_while_the_window_is_made_ends_a_program_that_has_not_begun() -> None:
    """Loops of its own come and go while a window is made: an end heard there was forgotten."""
    app = application()
    before = {number: signal.getsignal(number) for number in ENDS}
    try:
        beat = hear_ends(lambda: QGuiApplication.exit(0))
        signal.raise_signal(ENDS[0])
        QTest.qWait(50)
        live(app, beat)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
