"""The face of a guide's practice: what is ticked, and how long it goes on."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.guide import Door
from kiosk.station.station import Station as Kiosk
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Practice(AtStation):
    """now: goesOn, done (the tasks that are ticked), minutes (that are left, begun ones too)."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Sight[dict[str, Any]](self.changed, {"goesOn": False, "done": []})

    def _look(self, kiosk: Kiosk) -> None:
        practice = kiosk.practice
        minutes = -(-practice.left_ms // 60_000)
        told = {"goesOn": practice.goes_on, "done": list(practice.done), "minutes": minutes}
        self._now.show(told)

    @Property(QJsonValue, notify=changed)
    def now(self) -> QJsonValue:
        return self._now.map

    # what a touch asks

    @Slot()
    def start(self) -> None:
        """The panel closes: the first task is to open it."""

        def practise(kiosk: Kiosk) -> None:
            if kiosk.guide.door is Door.PANEL:
                kiosk.guide.close()
                kiosk.practice.begin(kiosk)

        self._ask(practise)

    @Slot()
    def finish(self) -> None:
        def leave_off(kiosk: Kiosk) -> None:
            if kiosk.guide.door is Door.PANEL:
                kiosk.guide.touched()
                kiosk.practice.end(kiosk)

        self._ask(leave_off)
