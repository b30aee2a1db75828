"""The child's face: what Station shows and what a touch asks of it."""

from typing import Any

import msgspec
from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.languages import LANGS, names_of
from kiosk.machine.trouble import Trouble
from kiosk.station.station import Station as Kiosk
from kiosk.visit.rounds import GameRound, QuizRound
from kiosk.visit.screens import Screen
from kiosk.visit.sounds import heard
from ui.bridge.faces import Faces
from ui.bridge.maps import for_qml

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

TROUBLES = 8
"""What fits on a screen; all of them stand on the terminal."""


@QmlElement
@QmlSingleton
class Station(QObject):
    """Each property has its own signal and speaks only when its value is another one: a list
    that did not change is not built anew, and a departing screen keeps what it showed."""

    screenChanged = Signal()
    langChanged = Signal()
    streetChanged = Signal()
    professionsChanged = Signal()
    cardChanged = Signal()
    quizzesChanged = Signal()
    gamesChanged = Signal()
    questionChanged = Signal()
    gameChanged = Signal()
    resultChanged = Signal()
    prizeChanged = Signal()
    goodbyeChanged = Signal()
    previewChanged = Signal()
    litChanged = Signal()
    playersChanged = Signal()
    ringMsChanged = Signal()
    looked = Signal()
    heard = Signal(str)
    guidePlaysChanged = Signal()
    started = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk: Kiosk | None = None
        self._trouble: Trouble | None = None
        self._shown: dict[str, Any] = {"screen": "Trouble", "lang": "kk"}
        self._maps: dict[str, QJsonValue] = {}
        # for pictures of a street whose content is not written yet: what it looks like
        self.disguise: dict[str, Any] = {}
        self._px_per_mm = 2.02

    def begin(self, kiosk: Kiosk, px_per_mm: float) -> None:
        """Give the bridge its station; called once, before QML loads."""
        self._kiosk = kiosk
        self._px_per_mm = px_per_mm
        self.refresh()

    def begin_trouble(self, trouble: Trouble, px_per_mm: float) -> None:
        """Nothing but a sentence can be shown; before QML loads, and when it is another one."""
        self._trouble = trouble
        self._px_per_mm = px_per_mm
        self.screenChanged.emit()

    @property
    def scale(self) -> float:
        """Pixels a millimetre."""
        return self._px_per_mm

    def refresh(self) -> None:
        """Show what is true now: the screen's own data first, then the screen."""
        kiosk = self._kiosk
        if kiosk is None:
            return
        self.looked.emit()
        state = kiosk.visit.state
        faces = Faces(kiosk, kiosk.lang)
        self._show("street", faces.street() | self.disguise)
        match state.screen:
            case Screen.ATTRACT:
                self._show("preview", faces.preview(kiosk.visit.preview()))
            case Screen.PROFESSIONS:
                self._show("professions", faces.professions())
            case Screen.CARD:
                self._show("card", faces.card(state.profession))
            case Screen.QUIZZES:
                self._show("quizzes", faces.quizzes())
            case Screen.GAMES:
                self._show("games", faces.games())
            case Screen.QUIZ if isinstance(state.round, QuizRound):
                self._show("question", faces.question(state.round))
            case Screen.GAME if isinstance(state.round, GameRound):
                self._show("game", faces.game(state.round))
            case Screen.GAME if state.asking:
                self._show("game", faces.asking(state.asking))
            case Screen.RESULT:
                self._show("result", faces.result(state))
            case Screen.PRIZE if state.prize is not None:
                self._show("prize", faces.prize(state.prize))
            case Screen.GOODBYE:
                self._show("goodbye", faces.goodbye(state))
        today = kiosk.recorder.tally.today
        self._show("lit", today["quizzes"] + today["games"])
        self._show("players", state.players)
        self._show("guidePlays", kiosk.visit.guide_plays)
        self._show("lang", kiosk.lang)
        self._show("screen", kiosk.screen)
        self.refresh_ring()

    def refresh_ring(self) -> None:
        """The ring asks whoever plays: it goes with the screen it asked about."""
        kiosk = self._kiosk
        if kiosk is not None:
            asks = kiosk.screen == kiosk.visit.state.screen
            self._show("ringMs", kiosk.visit.ring_ms if asks else 0)

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

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return str(self._shown["screen"])

    @Property(str, notify=langChanged)
    def lang(self) -> str:
        return str(self._shown["lang"])

    @Property(QJsonValue, notify=streetChanged)
    def street(self) -> QJsonValue:
        return self._map("street")

    @Property(QJsonValue, notify=professionsChanged)
    def professions(self) -> QJsonValue:
        return self._map("professions")

    @Property(QJsonValue, notify=cardChanged)
    def card(self) -> QJsonValue:
        return self._map("card")

    @Property(QJsonValue, notify=quizzesChanged)
    def quizzes(self) -> QJsonValue:
        return self._map("quizzes")

    @Property(QJsonValue, notify=gamesChanged)
    def games(self) -> QJsonValue:
        return self._map("games")

    @Property(QJsonValue, notify=questionChanged)
    def question(self) -> QJsonValue:
        return self._map("question")

    @Property(QJsonValue, notify=gameChanged)
    def game(self) -> QJsonValue:
        return self._map("game")

    @Property(QJsonValue, notify=resultChanged)
    def result(self) -> QJsonValue:
        return self._map("result")

    @Property(QJsonValue, notify=prizeChanged)
    def prize(self) -> QJsonValue:
        return self._map("prize")

    @Property(QJsonValue, notify=goodbyeChanged)
    def goodbye(self) -> QJsonValue:
        return self._map("goodbye")

    @Property(QJsonValue, notify=previewChanged)
    def preview(self) -> QJsonValue:
        return self._map("preview")

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """Rounds finished today: one lit window in the street for each."""
        return int(self._shown.get("lit", 0))

    @Property(int, notify=playersChanged)
    def players(self) -> int:
        """How many play, as they said: 4 = four or more, 0 = nobody has said it."""
        return int(self._shown.get("players", 0))

    @Property(bool, notify=guidePlaysChanged)
    def guidePlays(self) -> bool:
        return bool(self._shown.get("guidePlays"))

    @Property(int, notify=ringMsChanged)
    def ringMs(self) -> int:
        return int(self._shown.get("ringMs", 0))

    @Property(QJsonValue, notify=started)
    def languages(self) -> QJsonValue:
        codes = self._kiosk.content.festival.languages if self._kiosk else LANGS
        return for_qml(
            [
                {"code": code, "label": names_of(code).short, "name": names_of(code).own}
                for code in codes
            ]
        )

    @Property(str, notify=langChanged)
    def festivalName(self) -> str:
        return self._kiosk.content.festival.name[self._shown["lang"]] if self._kiosk else ""

    @Property(bool, notify=started)
    def demo(self) -> bool:
        return self._kiosk.machine.demo if self._kiosk else False

    @Property(str, notify=screenChanged)
    def installPin(self) -> str:
        return self._kiosk.first_pin if self._kiosk else ""

    @Property(QJsonValue, notify=screenChanged)
    def trouble(self) -> QJsonValue:
        now = self._kiosk.trouble if self._kiosk else self._trouble
        trouble = now or Trouble("")
        more = "\n".join(trouble.more[:TROUBLES])
        return for_qml({"title": "", "sentence": trouble.sentence, "more": more})

    @Property(float, notify=started)
    def pxPerMm(self) -> float:
        return self._px_per_mm

    # what a touch asks

    @Slot()
    def touchAttract(self) -> None:
        self._do("take_over")

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        if self._kiosk and self._kiosk.leading.now:
            self._kiosk.leading.choose_language(code)
            self.refresh()
        self._do("choose_language", code)

    @Slot(str)
    def open(self, screen: str) -> None:
        self._do("open", screen)

    @Slot(str)
    def openCard(self, profession_id: str) -> None:
        self._do("open_card", profession_id)

    @Slot(str)
    def startQuiz(self, quiz_id: str) -> None:
        self._do("start_quiz", quiz_id)

    @Slot(str)
    def startGame(self, game_id: str) -> None:
        self._do("start_game", game_id)

    @Slot(str, list)
    def answer(self, question_id: str, chosen: list[str]) -> None:
        self._do("answer", question_id, chosen)

    @Slot(str)
    def next(self, question_id: str) -> None:
        self._do("next", question_id)

    @Slot(str, "QVariantMap")
    def move(self, game_id: str, move: dict[str, str]) -> None:
        self._do("move", game_id, move)

    @Slot(int)
    def sayPlayers(self, players: int) -> None:
        self._do("say_players", players)

    @Slot(int)
    def choosePlayers(self, players: int) -> None:
        self._do("choose_players", players)

    @Slot(str, "QVariantMap", result=QJsonValue)
    def foretell(self, game_id: str, move: dict[str, str]) -> QJsonValue:
        """The table as a move would leave it, or as time alone; nothing changes."""
        table = self._kiosk.visit.foretell(game_id, move) if self._kiosk else None
        return for_qml(msgspec.to_builtins(table))

    @Slot(str)
    def seeResult(self, game_id: str) -> None:
        self._do("see_result", game_id)

    @Slot()
    def openFaces(self) -> None:
        self._do("open_faces")

    @Slot(str)
    def pickFace(self, face: str) -> None:
        self._do("pick_face", face)

    @Slot()
    def openPrize(self) -> None:
        self._do("open_prize")

    @Slot()
    def back(self) -> None:
        self._do("back")

    @Slot()
    def sayGoodbye(self) -> None:
        self._do("say_goodbye")

    @Slot()
    def touched(self) -> None:
        self._do("touched")

    @Slot()
    def alive(self) -> None:
        self._do("alive")

    @Slot()
    def restart(self) -> None:
        self._do("restart")

    @Slot()
    def pinNoted(self) -> None:
        if self._kiosk:
            with self._kiosk.guarded():
                self._kiosk.machine.note_pin()
            self.refresh()

    def _do(self, deed: str, *args: Any) -> None:
        """One call down, one look at what is true after it."""
        if self._kiosk is None or self._kiosk.screen != self._kiosk.visit.state.screen:
            return
        before = self._kiosk.visit.state
        with self._kiosk.guarded():
            getattr(self._kiosk.visit, deed)(*args)
        self.heard.emit(heard(before, self._kiosk.visit.state))
        self.refresh()
