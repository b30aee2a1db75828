"""The face of "Who could I be?": what its screens show and what a touch asks of it."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.station import Station as Kiosk
from kiosk.visit.discovery import Found
from kiosk.visit.screens import Screen
from ui.bridge.faces.discovery import DiscoveryFaces, Near, found
from ui.bridge.faces.learning import LearningFaces
from ui.bridge.faces.reading import Reading, child
from ui.bridge.kept import Kept
from ui.bridge.shown import AtStation, Sight
from ui.looks import children
from ui.paper import print_page

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


INVITES = 2
"""Which of the drawn children stands at the door."""


@QmlElement
@QmlSingleton
class Discovery(AtStation):
    ageChanged = Signal()
    triadChanged = Signal()
    challengeChanged = Signal()
    triedChanged = Signal()
    knownChanged = Signal()
    guessingChanged = Signal()
    foundChanged = Signal()
    takeawayChanged = Signal()
    offeredChanged = Signal()
    paperChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces = Kept[DiscoveryFaces]()
        self._result = Kept[Found | None]()
        self._age = Sight[Any](self.ageChanged, None)
        self._triad = Sight[Any](self.triadChanged, None)
        self._challenge = Sight[Any](self.challengeChanged, None)
        self._tried = Sight[Any](self.triedChanged, None)
        self._known = Sight[Any](self.knownChanged, None)
        self._guessing = Sight(self.guessingChanged, False)
        self._found = Sight[Any](self.foundChanged, None)
        self._takeaway = Sight[Any](self.takeawayChanged, None)
        self._paper = Sight(self.paperChanged, "")
        self._offered = Sight(self.offeredChanged, False)

    def begin(self, kiosk: Kiosk) -> None:
        super().begin(kiosk)
        self.offeredChanged.emit()

    def _look(self, kiosk: Kiosk) -> None:
        state = kiosk.visit.state
        self._offered.show(not kiosk.visit.late and kiosk.content.interests() is not None)
        now = state.discovery
        if now is None or state.screen not in SCREENS:
            return
        faces, told = self._told(kiosk)
        self._guessing.show(now.guess is not None)
        match state.screen:
            case Screen.AGE | Screen.HANDED:
                self._age.follow((faces,), faces.age)
            case Screen.TRIAD:
                self._triad.follow((faces, now), lambda: faces.triad(now))
            case Screen.CHALLENGE:
                self._challenge.follow((faces, now), lambda: faces.challenge(now))
            case Screen.TRIED:
                self._tried.follow((faces, now), lambda: faces.tried(now))
            case Screen.KNOWN:
                self._known.follow((faces, now), lambda: faces.known(now))
            case Screen.DISCOVERY if told is not None:
                # a masterclass begins by the clock
                key = (faces, now, told, state.face, kiosk.calendar.hour, kiosk.around.key)
                self._found.follow(key, lambda: faces.found(now, told, state.face))
            case Screen.TAKEAWAY if told is not None:
                before = self._takeaway.value
                self._takeaway.follow((faces, told), lambda: faces.takeaway(told))
                if self._takeaway.value != before:
                    self._paper.show("ready" if kiosk.settings.printer else "")

    def _told(self, kiosk: Kiosk) -> tuple[DiscoveryFaces, Found | None]:
        """The diagnostic under way in the language of the visit, and its result if it has one."""
        state = kiosk.visit.state
        faces = self._faces.get(
            (kiosk.content, kiosk.street, state.lang), lambda: DiscoveryFaces(kiosk, state.lang)
        )
        key = (kiosk.content, state.discovery, state.streets)
        return faces, self._result.get(key, lambda: found(kiosk, state))

    # what QML reads

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        """The pack has the test, and there is time for it before the doors close."""
        return self._offered.value

    @Property(str, notify=offeredChanged)
    def invitation(self) -> str:
        """A child dressed for a trade of this street."""
        if self._kiosk is None:
            return ""
        here = self._kiosk.content.professions(self._kiosk.street)
        return child(list(children())[INVITES], here[-1].id if here else "")

    @Property("QStringList", notify=ageChanged)
    def pair(self) -> list[str]:
        """A grown-up and a child, for who asks whether the child is known."""
        ages = self._age.value or []
        return [ages[-1]["people"][0], ages[1]["people"][0]] if len(ages) > 1 else []

    @Property(QJsonValue, notify=ageChanged)
    def age(self) -> QJsonValue:
        return self._age.map

    @Property(QJsonValue, notify=triadChanged)
    def triad(self) -> QJsonValue:
        return self._triad.map

    @Property(QJsonValue, notify=challengeChanged)
    def challenge(self) -> QJsonValue:
        return self._challenge.map

    @Property(QJsonValue, notify=triedChanged)
    def tried(self) -> QJsonValue:
        return self._tried.map

    @Property(bool, notify=guessingChanged)
    def guessing(self) -> bool:
        """A grown-up guesses first what the child will choose."""
        return self._guessing.value

    @Property(QJsonValue, notify=knownChanged)
    def known(self) -> QJsonValue:
        """What the child chose, and what was guessed of it: {chosen, guessed, same}."""
        return self._known.map

    @Property(QJsonValue, notify=foundChanged)
    def found(self) -> QJsonValue:
        return self._found.map

    @Property(QJsonValue, notify=takeawayChanged)
    def takeaway(self) -> QJsonValue:
        return self._takeaway.map

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        """ "" where no printer is; ready, printed or failed."""
        return self._paper.value

    # what a touch asks

    @Slot()
    def printPage(self) -> None:
        """Once a result: paper runs out."""
        kiosk = self._kiosk
        if kiosk is None or self._paper.value not in ("ready", "failed"):
            return
        now, (faces, told) = kiosk.visit.state.discovery, self._told(kiosk)
        if now is not None and told is not None and kiosk.visit.state.screen is Screen.TAKEAWAY:
            done = print_page(faces.page(now, told, _near(kiosk)), kiosk.settings.printer)
            self._paper.show("printed" if done else "failed")

    @Slot()
    def open(self) -> None:
        self._do(lambda visit: visit.open_discovery())

    @Slot()
    def guess(self) -> None:
        """The door for a child and a grown-up, or back from it."""
        self._do(lambda visit: visit.discover("guess"))

    @Slot(str)
    def chooseAge(self, band: str) -> None:
        self._do(lambda visit: visit.discover("age", band))

    @Slot(str)
    def choose(self, item_id: str) -> None:
        self._do(lambda visit: visit.discover("item", item_id))

    @Slot()
    def beginChallenge(self) -> None:
        self._do(lambda visit: visit.discover("begin"))

    @Slot()
    def skipChallenge(self) -> None:
        self._do(lambda visit: visit.discover("skip"))

    @Slot("QVariantMap", int)
    def tryMove(self, move: dict[str, str], ms: int) -> None:
        self._do(lambda visit: visit.try_move(move, ms))

    @Slot(str)
    def markTried(self, profession_id: str) -> None:
        self._do(lambda visit: visit.discover("tried", profession_id))

    @Slot()
    def goOn(self) -> None:
        self._do(lambda visit: visit.discover("on"))

    @Slot(str)
    def lookAt(self, profession_id: str) -> None:
        self._do(lambda visit: visit.discover("look", profession_id))

    @Slot()
    def again(self) -> None:
        self._do(lambda visit: visit.discover("again"))

    @Slot()
    def takeAlong(self) -> None:
        self._do(lambda visit: visit.open_takeaway())


def _near(kiosk: Kiosk) -> Near:
    """Of a profession, the colleges near to the region that was touched in this visit."""
    state, today = kiosk.visit.state, kiosk.calendar.now.date()
    faces = LearningFaces(Reading(kiosk.content, state.lang))

    def near(trade: str) -> str:
        some = faces.near(trade, state.home, today)
        return "; ".join(f"{one['name']}, {one['place']}" for one in some)

    return near


SCREENS = (
    Screen.AGE,
    Screen.TRIAD,
    Screen.HANDED,
    Screen.KNOWN,
    Screen.CHALLENGE,
    Screen.TRIED,
    Screen.DISCOVERY,
    Screen.TAKEAWAY,
)
