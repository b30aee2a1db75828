"""The street's sign to draw into a passport, and the windows that all of them light."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.station import Station as Kiosk
from kiosk.visit.screens import Screen
from kiosk.visit.signs import SHAPES, WINDOWS, shape_of, sign_of
from ui.bridge.shown import AtStation, Sight
from ui.looks import look_of

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Signs(AtStation):
    """here: the picture of this street's sign now, "" where there is but one street. now: windows,
    each with its street's look and sign; how many are lit; the sign that was tapped in vain."""

    hereChanged = Signal()
    nowChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here = Sight(self.hereChanged, "")
        self._now = Sight[dict[str, Any]](self.nowChanged, {})

    def _look(self, kiosk: Kiosk) -> None:
        if kiosk.restoring.trouble is not None:
            return
        streets = [street.id for street in kiosk.content.streets()]
        day, hour = kiosk.recorder.tally.day, kiosk.calendar.now.hour
        sign = sign_of(streets.index(kiosk.street), day, hour)
        self._here.show(sign.picture if len(streets) > 1 else "")
        state = kiosk.visit.state
        if state.screen is Screen.SIGNS:
            windows = [
                {"look": look_of(street), "sign": shape_of(place)}
                for place, street in enumerate(streets[:WINDOWS])
            ]
            self._now.show({"windows": windows, "lit": state.windows, "missed": state.missed})

    @Property(str, notify=hereChanged)
    def here(self) -> str:
        return self._here.value

    @Property(QJsonValue, notify=nowChanged)
    def now(self) -> QJsonValue:
        return self._now.map

    @Property("QVariantList", notify=nowChanged)
    def shapes(self) -> list[str]:
        return list(SHAPES)

    # what a touch asks

    @Slot()
    def open(self) -> None:
        self._do(lambda visit: visit.open_signs())

    @Slot(str)
    def tap(self, shape: str) -> None:
        self._do(lambda visit: visit.tap_sign(shape))
