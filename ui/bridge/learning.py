"""Where a profession is learned: regions to touch, the nearest colleges, words for grown-ups."""

from datetime import date
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.content.learning import told
from kiosk.station.station import Station as Kiosk
from kiosk.visit.discovery import Found
from kiosk.visit.screens import Screen
from kiosk.visit.story import State
from kiosk.visit.telling import Mood
from ui.bridge.faces.discovery import found
from ui.bridge.faces.learning import LearningFaces
from ui.bridge.faces.reading import Reading
from ui.bridge.kept import Kept
from ui.bridge.shown import AtStation, Sight

MOODS: dict[str, Mood] = {"glad": "glad", "fine": "fine", "tired": "tired"}

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Learning(AtStation):
    """trade: the profession of this screen that some college teaches, "" where none is known.
    where: what the screen Where shows. near: the colleges of the region that was touched."""

    tradeChanged = Signal()
    whereChanged = Signal()
    nearChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces = Kept[LearningFaces]()
        self._found = Kept[Found | None]()
        self._trade = Sight(self.tradeChanged, "")
        self._where = Sight[dict[str, Any]](self.whereChanged, {})
        self._near = Sight[list[Any]](self.nearChanged, [])

    def _look(self, kiosk: Kiosk) -> None:
        if kiosk.restoring.trouble is not None:
            return
        state, today = kiosk.visit.state, kiosk.calendar.now.date()
        faces = self._faces.get(
            (kiosk.content, kiosk.lang), lambda: LearningFaces(Reading(kiosk.content, kiosk.lang))
        )
        if state.screen is Screen.WHERE:
            asked = (state.learning, state.home, today)
            self._where.follow((faces, *asked), lambda: faces.where(*asked))
        elif state.screen in (Screen.CARD, Screen.RESULT, Screen.TAKEAWAY):
            trade = self._trade_of(kiosk, state)
            self._trade.show(trade if trade and _taught(kiosk, trade, today) else "")
            self._near.follow(
                (faces, trade, state.home, today), lambda: faces.near(trade, state.home, today)
            )

    def _trade_of(self, kiosk: Kiosk, state: State) -> str:
        """What this screen tells of; on the takeaway the first of what was found."""
        if state.screen is not Screen.TAKEAWAY:
            return state.profession if state.screen is Screen.CARD else state.trade
        key = (kiosk.content, state.discovery, state.streets)
        found_ = self._found.get(key, lambda: found(kiosk, state))
        return found_.matches[0].profession if found_ is not None and found_.matches else ""

    @Property(str, notify=tradeChanged)
    def trade(self) -> str:
        return self._trade.value

    @Property(QJsonValue, notify=whereChanged)
    def where(self) -> QJsonValue:
        return self._where.map

    @Property(QJsonValue, notify=nearChanged)
    def near(self) -> QJsonValue:
        return self._near.map

    # what a touch asks

    @Slot()
    def open(self) -> None:
        """Of the profession that this screen tells of."""
        trade = self._trade.value
        if trade:
            self._do(lambda visit: visit.open_where(trade))

    @Slot()
    def wishDay(self) -> None:
        """The child would do for a day what the open card tells of."""
        self._do(lambda visit: visit.wish_day())

    @Slot(str)
    def tellMood(self, mood: str) -> None:
        """On a goodbye: "glad", "fine" or "tired"."""
        told = MOODS.get(mood)
        if told is not None:
            self._do(lambda visit: visit.tell_mood(told))

    @Slot(str)
    def choose(self, region: str) -> None:
        """The child's region; "" to choose anew."""
        self._do(lambda visit: visit.choose_home(region))


def _taught(kiosk: Kiosk, trade: str, today: date) -> bool:
    return bool(told(kiosk.content.offers(trade), today))
