"""The face of "Who could I be?": what its screens show and what a touch asks of it."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.station import Station as Kiosk
from kiosk.visit.discovery import Found
from kiosk.visit.screens import Screen
from kiosk.visit.sounds import heard
from ui.bridge.discovered import DiscoveryFaces, found
from ui.bridge.faces import child
from ui.bridge.maps import for_qml
from ui.looks import children
from ui.paper import print_page

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


INVITES = 2
"""Which of the drawn children stands at the door."""


@QmlElement
@QmlSingleton
class Compass(QObject):
    """Each property speaks only when its value is another one, as Station's do."""

    ageChanged = Signal()
    triadChanged = Signal()
    challengeChanged = Signal()
    triedChanged = Signal()
    foundChanged = Signal()
    takeawayChanged = Signal()
    offeredChanged = Signal()
    paperChanged = Signal()
    stationChanged = Signal()
    heard = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk: Kiosk | None = None
        self._shown: dict[str, Any] = {}
        self._maps: dict[str, QJsonValue] = {}
        self._result: tuple[object, Found | None] = (None, None)
        self._paper = ""

    def begin(self, kiosk: Kiosk) -> None:
        """Give the bridge its station; called once, before QML loads."""
        self._kiosk = kiosk
        self.offeredChanged.emit()

    def refresh(self) -> None:
        """Show what is true now, before the station shows the screen it is for."""
        kiosk = self._kiosk
        if kiosk is None:
            return
        state = kiosk.visit.state
        now = state.discovery
        if now is None:
            self._result = (None, None)
            return
        if state.screen not in SCREENS:
            return
        faces = DiscoveryFaces(kiosk, state.lang)
        if self._result[0] != (now, state.streets):
            self._result = ((now, state.streets), found(kiosk, state))
        told = self._result[1]
        match state.screen:
            case Screen.AGE:
                self._show("age", faces.age())
            case Screen.TRIAD:
                self._show("triad", faces.triad(now))
            case Screen.CHALLENGE:
                self._show("challenge", faces.challenge(now))
            case Screen.TRIED:
                self._show("tried", faces.tried(now))
            case Screen.DISCOVERY if told is not None:
                self._show("found", faces.found(now, told))
            case Screen.TAKEAWAY if told is not None:
                if self._shown.get("takeaway") != (note := faces.takeaway(told)):
                    self._tell_paper("ready" if kiosk.settings.printer else "")
                self._show("takeaway", note)

    def _tell_paper(self, told: str) -> None:
        self._paper = told
        self.paperChanged.emit()

    def _show(self, name: str, value: Any) -> None:
        if self._shown.get(name) != value:
            self._shown[name] = value
            self._maps.pop(name, None)
            getattr(self, f"{name}Changed").emit()

    def _map(self, name: str) -> QJsonValue:
        if name not in self._shown:
            return QJsonValue(QJsonValue.Type.Undefined)
        if name not in self._maps:
            self._maps[name] = for_qml(self._shown[name])
        return self._maps[name]

    # what QML reads

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        """The pack has the test."""
        return self._kiosk is not None and self._kiosk.content.interests() is not None

    @Property(str, notify=offeredChanged)
    def invitation(self) -> str:
        """A child dressed for a trade of this street."""
        if self._kiosk is None:
            return ""
        here = self._kiosk.content.professions(self._kiosk.street)
        return child(list(children())[INVITES], here[-1].id if here else "")

    @Property(QJsonValue, notify=ageChanged)
    def age(self) -> QJsonValue:
        return self._map("age")

    @Property(QJsonValue, notify=triadChanged)
    def triad(self) -> QJsonValue:
        return self._map("triad")

    @Property(QJsonValue, notify=challengeChanged)
    def challenge(self) -> QJsonValue:
        return self._map("challenge")

    @Property(QJsonValue, notify=triedChanged)
    def tried(self) -> QJsonValue:
        return self._map("tried")

    @Property(QJsonValue, notify=foundChanged)
    def found(self) -> QJsonValue:
        return self._map("found")

    @Property(QJsonValue, notify=takeawayChanged)
    def takeaway(self) -> QJsonValue:
        return self._map("takeaway")

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        """ "" where no printer is; ready, printed or failed."""
        return self._paper

    # what a touch asks

    @Slot()
    def printPage(self) -> None:
        """Once a result: paper runs out."""
        kiosk, told = self._kiosk, self._result[1]
        if kiosk is None or told is None or self._paper not in ("ready", "failed"):
            return
        state = kiosk.visit.state
        if state.discovery is not None and state.screen is Screen.TAKEAWAY:
            page = DiscoveryFaces(kiosk, state.lang).page(state.discovery, told)
            done = print_page(page, kiosk.settings.printer)
            self._tell_paper("printed" if done else "failed")

    @Slot()
    def open(self) -> None:
        self._do("open_discovery")

    @Slot(str)
    def chooseAge(self, band: str) -> None:
        self._do("discover", "age", band)

    @Slot(str)
    def choose(self, item_id: str) -> None:
        self._do("discover", "item", item_id)

    @Slot()
    def beginChallenge(self) -> None:
        self._do("discover", "begin")

    @Slot()
    def skipChallenge(self) -> None:
        self._do("discover", "skip")

    @Slot("QVariantMap", int)
    def tryMove(self, move: dict[str, str], ms: int) -> None:
        self._do("try_move", move, ms)

    @Slot(str)
    def markTried(self, profession_id: str) -> None:
        self._do("discover", "tried", profession_id)

    @Slot()
    def goOn(self) -> None:
        self._do("discover", "on")

    @Slot(str)
    def look(self, profession_id: str) -> None:
        self._do("discover", "look", profession_id)

    @Slot()
    def again(self) -> None:
        self._do("discover", "again")

    @Slot()
    def takeAlong(self) -> None:
        self._do("open_takeaway")

    def _do(self, deed: str, *args: Any) -> None:
        kiosk = self._kiosk
        if kiosk is None or kiosk.screen != kiosk.visit.state.screen:
            return
        before = kiosk.visit.state
        with kiosk.guarded():
            getattr(kiosk.visit, deed)(*args)
        self.heard.emit(heard(before, kiosk.visit.state))
        self.stationChanged.emit()


SCREENS = (
    Screen.AGE,
    Screen.TRIAD,
    Screen.CHALLENGE,
    Screen.TRIED,
    Screen.DISCOVERY,
    Screen.TAKEAWAY,
)
