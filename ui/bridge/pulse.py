"""When the bridges look: a star, so that none of them knows another one."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer

from ui.bridge.shown import Shown

TICK_MS = 100
"""Ten looks a second: a ring that shrinks smoothly, and nothing to pay while all is quiet."""


class Pulse(QObject):
    """Lets time pass, and has every bridge look after that and after each deed, in one order.

    What stands on a screen is looked at before the screen: so it is there when that comes.
    """

    def __init__(self) -> None:
        super().__init__()
        self._tick: Callable[[], Any] = lambda: None
        self._bridges: Sequence[Shown] = ()
        self._beating = QTimer(self, interval=TICK_MS)
        self._beating.timeout.connect(self.beat)

    def begin(self, tick: Callable[[], Any], bridges: Sequence[Shown]) -> None:
        """tick: lets time pass. bridges: in the order in which they look."""
        self._tick, self._bridges = tick, bridges
        for bridge in bridges:
            bridge.done.connect(self.look)
        self.look()
        self._beating.start()

    def stop(self) -> None:
        self._beating.stop()

    def beat(self) -> None:
        self._tick()
        self.look()

    def look(self) -> None:
        for bridge in self._bridges:
            bridge.look()
