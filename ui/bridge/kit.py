"""The kit's face: the stations that a stick carries, the letters of a code, and the way it went."""

from typing import Any

import msgspec
from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.content.content import Content
from kiosk.station.guide import Door
from kiosk.station.pickup import Carried, Pickup, Seen
from kiosk.station.station import Station as Kiosk
from kiosk.trust.code import LETTERS
from ui.bridge.faces.reading import Reading
from ui.bridge.maps import for_qml
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Kit(AtStation):
    """renewed: the kit is in, and the station is to be opened anew."""

    changed = Signal()
    openChanged = Signal()
    renewed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pickup: Pickup | None = None
        self._now = Sight[Any](self.changed, {})
        self._open = Sight(self.openChanged, False)

    def _look(self, kiosk: Kiosk) -> None:
        """The page goes with the panel it was opened from."""
        if self._pickup is None or not (_may(kiosk) or self._pickup.seen.stage == "taken"):
            self._pickup = None
            self._open.show(False)
            return
        self._pickup.tick()
        seen, lang = self._pickup.seen, kiosk.lang
        self._now.follow((seen, lang), lambda: _face(seen, kiosk.content, lang))
        self._open.show(True)

    @property
    def pickup(self) -> Pickup | None:
        """What the open page shows."""
        return self._pickup

    @Property(bool, notify=openChanged)
    def isOpen(self) -> bool:
        return self._open.value

    @Property(QJsonValue, notify=changed)
    def now(self) -> QJsonValue:
        """As kiosk.station.pickup.Seen; of each kit its name in words and its picture."""
        return self._now.map

    @Property(QJsonValue, notify=changed)
    def letters(self) -> QJsonValue:
        return for_qml(list(LETTERS))

    # what a touch asks

    @Slot()
    def open(self) -> None:
        if self._kiosk is not None and _may(self._kiosk):
            self._pickup = Pickup(self._kiosk.machine)
            self._pickup.begin()
            self.refresh()

    @Slot()
    def close(self) -> None:
        if self._pickup is not None and self._pickup.seen.stage not in ("taking", "taken"):
            self._pickup = None
            self.refresh()

    @Slot(str)
    def choose(self, key: str) -> None:
        self._touch(lambda pickup: pickup.choose(key))

    @Slot(str)
    def press(self, letter: str) -> None:
        self._touch(lambda pickup: pickup.press(letter))

    @Slot(int)
    def erase(self, place: int) -> None:
        """The letter at this place and those behind it; -1 = the last one."""
        self._touch(lambda pickup: pickup.erase(place))

    @Slot()
    def go(self) -> None:
        self._touch(lambda pickup: pickup.go())

    @Slot()
    def goAnyway(self) -> None:
        """A guide says that the station leaves its festival, or that the other machine is gone."""
        self._touch(lambda pickup: pickup.go(anyway=True))

    @Slot()
    def goOn(self) -> None:
        """The train has arrived."""
        if self._pickup is not None and self._pickup.seen.stage == "taken":
            self.renewed.emit()

    def _touch(self, deed: Any) -> None:
        pickup = self._pickup
        if pickup is not None and self._kiosk is not None:
            self._kiosk.guide.touched()
            self._ask(lambda kiosk: deed(pickup))


def _may(kiosk: Kiosk) -> bool:
    """Behind the PIN; where nobody has noted a first one yet there is none to know."""
    return kiosk.guide.door is Door.PANEL or (kiosk.machine.demo and bool(kiosk.machine.first_pin))


def _face(seen: Seen, content: Content, lang: str) -> dict[str, Any]:
    told: dict[str, Any] = msgspec.to_builtins(seen)
    told["kits"] = [_kit(one, content, lang) for one in seen.kits]
    return told


def _kit(kit: Carried, content: Content, lang: str) -> dict[str, Any]:
    streets = {street.id: street for street in content.streets()}
    areas = streets[kit.street].areas if kit.street in streets else ()
    picture = next((area.picture for area in areas if area.id == kit.area), None)
    return {
        "key": kit.key,
        "id": kit.id,
        "name": kit.name.get(lang) or kit.name.get("en") or kit.festival,
        "picture": Reading(content, lang).picture(picture),
        "festival": kit.festival,
        "taken": kit.taken,
    }
