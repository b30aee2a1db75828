"""What stands and happens around the screen: the map, today's lines, the way to a prize's desk."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.guide import Door
from kiosk.station.station import Station as Kiosk
from kiosk.visit.screens import Screen
from ui.bridge.faces.around import AroundFaces
from ui.bridge.faces.reading import Reading
from ui.bridge.kept import Kept
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

_TOLD = (Screen.STREET, Screen.RESULT)


@QmlElement
@QmlSingleton
class Around(AtStation):
    """today: map, notices and lines. map: what the screen Map draws. desk: where the prize of this
    visit waits. programme: all lines of today, while a guide looks at them. See faces/around.py."""

    todayChanged = Signal()
    mapChanged = Signal()
    deskChanged = Signal()
    programmeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces = Kept[AroundFaces]()
        self._today = Sight[dict[str, Any]](self.todayChanged, {})
        self._map = Sight[dict[str, Any]](self.mapChanged, {})
        self._desk = Sight[dict[str, Any]](self.deskChanged, {})
        self._programme = Sight[list[Any]](self.programmeChanged, [])

    def _look(self, kiosk: Kiosk) -> None:
        if kiosk.restoring.trouble is not None:
            return
        around, state = kiosk.around, kiosk.visit.state
        faces = self._faces.get(
            (kiosk.content, kiosk.lang),
            lambda: AroundFaces(Reading(kiosk.content, kiosk.lang), around),
        )
        key = (faces, *around.key)
        desk = f"D{state.prize.desk:02}" if state.prize and state.prize.desk else ""
        if state.screen in _TOLD:
            self._today.follow((*key, kiosk.street), lambda: faces.today(kiosk.street))
        if state.screen is Screen.PRIZE:
            self._desk.follow((*key, desk), lambda: faces.desk(desk))
        if state.screen is Screen.MAP:
            self._map.follow((*key, state.goal, desk), lambda: faces.map(state.goal, desk))
        if kiosk.guide.door is Door.PANEL:
            self._programme.follow(key, faces.programme)

    @Property(QJsonValue, notify=todayChanged)
    def today(self) -> QJsonValue:
        return self._today.map

    @Property(QJsonValue, notify=mapChanged)
    def map(self) -> QJsonValue:
        return self._map.map

    @Property(QJsonValue, notify=deskChanged)
    def desk(self) -> QJsonValue:
        return self._desk.map

    @Property(QJsonValue, notify=programmeChanged)
    def programme(self) -> QJsonValue:
        return self._programme.map

    # what a touch asks

    @Slot(str)
    def open(self, goal: str) -> None:
        """The map, with the way to a goal or "" for none."""
        self._do(lambda visit: visit.open_map(goal))

    @Slot(str, bool, int)
    def change(self, event: str, cancelled: bool, later_min: int) -> None:
        """A guide's word on a line of today."""

        def deed(kiosk: Kiosk) -> None:
            kiosk.guide.touched()
            kiosk.around.change(event, cancelled, later_min)

        if self._kiosk is not None and self._kiosk.guide.door is Door.PANEL:
            self._ask(deed)
