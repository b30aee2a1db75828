"""The doctor's face: what was looked at, what to do, and the line to read out on the phone."""

import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.doctor import Examination, Fittings, Report
from kiosk.station.guide import Door
from kiosk.station.station import Station as Kiosk
from kiosk.words import in_words
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

SLICE_MS = 15
"""So long at each look, ten times a second: a finger is still answered at once, and a festival's
journal is proved within a few seconds."""

LEVELS = ("bad", "remark", "good")


@QmlElement
@QmlSingleton
class Doctor(AtStation):
    changed = Signal()
    openChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._examining: Examination | None = None
        self._report: Report | None = None
        self._speaks: Callable[[], tuple[str, ...] | None] = lambda: None
        self._now = Sight[dict[str, Any]](self.changed, {})
        self._open = Sight(self.openChanged, False)

    def hear(self, speaks: Callable[[], tuple[str, ...] | None]) -> None:
        """The languages that the machine reads aloud; None where nothing sounds."""
        self._speaks = speaks

    def _look(self, kiosk: Kiosk) -> None:
        if kiosk.guide.door is not Door.PANEL:
            self._examining = self._report = None
        if self._examining is not None:
            self._report = self._examining.go_on(kiosk.clock, SLICE_MS)
            self._examining = None if self._report else self._examining
        report, lang = self._report, kiosk.lang
        if report is not None:
            self._now.follow((report, lang), lambda: _face(report, lang))
        elif self._examining is not None:
            self._now.show({"busy": True})
        self._open.show(report is not None or self._examining is not None)

    @Property(bool, notify=openChanged)
    def isOpen(self) -> bool:
        return self._open.value

    @Property(QJsonValue, notify=changed)
    def now(self) -> QJsonValue:
        """ready, said (for the phone), lines: level, said, do; what is amiss comes first. busy:
        it is still looked at, and nothing else stands there."""
        return self._now.map

    @Slot()
    def open(self) -> None:
        def look(kiosk: Kiosk) -> None:
            if kiosk.guide.door is Door.PANEL:
                kiosk.guide.touched()
                self._report = None
                self._examining = Examination(kiosk.machine, self._fittings())

        self._ask(look)

    @Slot()
    def close(self) -> None:
        self._examining = self._report = None
        self.refresh()

    def _fittings(self) -> Fittings:
        size = QGuiApplication.primaryScreen().size()
        speaks = self._speaks()
        kinds = {device.type() for device in QInputDevice.devices()}
        return Fittings(
            screen=(size.width(), size.height()),
            touch=QInputDevice.DeviceType.TouchScreen in kinds,
            sound=speaks is not None,
            speaks=speaks or (),
            ruler=sys.platform != "win32" and os.geteuid() == 0,
        )


def _face(report: Report, lang: str) -> dict[str, Any]:
    lines = sorted(report.lines, key=lambda line: LEVELS.index(line.level))
    return {
        "ready": report.ready,
        "said": in_words(report.spoken, lang),
        "lines": [
            {
                "check": line.check,
                "level": line.level,
                "said": in_words(line.said, lang),
                "do": in_words(line.do, lang),
            }
            for line in lines
        ],
    }
