"""The placing's face: five things on a bench, each with a lamp; see kiosk/station/placing.py."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.guide import Door
from kiosk.station.placing import Placing as Told
from kiosk.station.station import Station as Kiosk
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

Glass = Callable[[], tuple[int, int, float]]


@QmlElement
@QmlSingleton
class Placing(AtStation):
    changed = Signal()
    openChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: Told | None = None
        self._fresh = False
        self._glass: Glass = lambda: (1, 1, 1.0)
        self._measure: Callable[[], None] = lambda: None
        self._now = Sight[dict[str, Any]](self.changed, {})
        self._open = Sight(self.openChanged, False)

    def watch(self, glass: Glass, measure: Callable[[], None]) -> None:
        """glass: width and height of the window in pixels, and its pixels a millimetre. measure:
        the settings say another glass now."""
        self._glass, self._measure = glass, measure

    def begin_fresh(self) -> None:
        """A kit was just taken by whoever stands here; a station that was placed stays so."""
        kiosk = self._kiosk
        if kiosk is not None and kiosk.recorder.tally.placed is None:
            self._fresh = True
            self.open()

    def _look(self, kiosk: Kiosk) -> None:
        told = self._told
        if told is None or not self._may(kiosk):
            self._told = None
            self._open.show(False)
            return
        clock, now = told.clock, told.now
        self._now.show(
            {
                "width": now.width_mm,
                "floor": now.floor_mm,
                "volume": now.volume,
                "hour": clock.hour,
                "minute": clock.minute,
                "clock": f"{clock:%H:%M}",
                "far": told.far,
                "card": told.card_px,
                "scale": told.px_per_mm,
                "done": list(now.done),
                "whole": told.whole,
            }
        )
        self._open.show(True)

    def _may(self, kiosk: Kiosk) -> bool:
        return self._fresh or kiosk.guide.door is Door.PANEL

    @Property(bool, notify=openChanged)
    def isOpen(self) -> bool:
        return self._open.value

    @Property(QJsonValue, notify=changed)
    def now(self) -> QJsonValue:
        """width, floor (mm), volume (%), hour, minute, clock; far: the clock is off by more than
        can be read wrong; card: a bank card's width and scale: a millimetre, in pixels; done: the
        lamps that are lit; whole: all of them."""
        return self._now.map

    # what a touch asks

    @Slot()
    def open(self) -> None:
        if self._kiosk is not None and self._may(self._kiosk):
            self._told = Told(self._kiosk.machine, *self._glass())
            self.refresh()

    @Slot()
    def close(self) -> None:
        self._told, self._fresh = None, False
        self.refresh()

    @Slot(str)
    def floorAt(self, edge: str) -> None:
        def turn(told: Told) -> None:
            told.floor_at(edge)
            self._measure()

        self._touch(turn)

    @Slot(int)
    def wider(self, steps: int) -> None:
        self._touch(lambda told: told.wider(steps))

    @Slot()
    def cardFits(self) -> None:
        self._touch(lambda told: told.card_fits())

    @Slot(int)
    def higher(self, steps: int) -> None:
        self._touch(lambda told: told.higher(steps))

    @Slot()
    def louder(self) -> None:
        def play(told: Told) -> None:
            told.louder()
            assert self._kiosk is not None
            self._kiosk.set_volume(told.now.volume)
            self.heard.emit("won")

        self._touch(play)

    @Slot(int)
    def clockBy(self, minutes: int) -> None:
        self._touch(lambda told: told.clock_by(minutes))

    @Slot(str)
    def isRight(self, lamp: str) -> None:
        self._touch(lambda told: told.is_right(lamp))

    @Slot()
    def finish(self) -> None:
        def keep(told: Told) -> None:
            if told.whole:
                told.finish()
                self._told, self._fresh = None, False
                self._measure()

        self._touch(keep)

    def _touch(self, deed: Callable[[Told], None]) -> None:
        told, kiosk = self._told, self._kiosk
        if told is None or kiosk is None:
            return
        kiosk.guide.touched()

        def done(kiosk: Kiosk) -> None:
            try:
                deed(told)
            except OSError as error:
                logging.getLogger(__name__).error("the settings could not be written: %s", error)

        self._ask(done)
