"""The child's face: what Station shows and what a touch asks of it."""

from typing import Any

import msgspec
from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.machine.trouble import Trouble
from kiosk.prizes.codes import short_code
from kiosk.station import showing
from kiosk.station.station import Station as Kiosk
from kiosk.visit.screens import Screen
from kiosk.visit.turn import Stage
from ui.bridge.faces import Faces
from ui.bridge.kept import Kept
from ui.bridge.maps import for_qml
from ui.bridge.shown import Sight
from ui.bridge.standing import Standing

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Station(Standing):
    """What a child sees and touches."""

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
    attractChanged = Signal()
    litChanged = Signal()
    playersChanged = Signal()
    ringMsChanged = Signal()
    guidePlaysChanged = Signal()
    turnChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._damage: Trouble | None = None
        self._faces = Kept[Faces]()
        self._street = Sight[Any](self.streetChanged, None)
        self._professions = Sight[Any](self.professionsChanged, None)
        self._card = Sight[Any](self.cardChanged, None)
        self._quizzes = Sight[Any](self.quizzesChanged, None)
        self._games = Sight[Any](self.gamesChanged, None)
        self._question = Sight[Any](self.questionChanged, None)
        self._game = Sight[Any](self.gameChanged, None)
        self._result = Sight[Any](self.resultChanged, None)
        self._prize = Sight[Any](self.prizeChanged, None)
        self._goodbye = Sight[Any](self.goodbyeChanged, None)
        self._attract = Sight[Any](self.attractChanged, None)
        self._lit = Sight(self.litChanged, 0)
        self._players = Sight(self.playersChanged, 0)
        self._ring_ms = Sight(self.ringMsChanged, 0)
        self._guide_plays = Sight(self.guidePlaysChanged, False)
        self._turn = Sight[Stage](self.turnChanged, "free")
        # for pictures of a street whose content is not written yet: what it looks like
        self.disguise: dict[str, Any] = {}

    def _look(self, kiosk: Kiosk) -> None:
        """The screen's own data first, then the screen; of what is damaged nothing is read."""
        if kiosk.restoring.trouble is None:
            self._look_at_what_is_played(kiosk)
        if kiosk.restoring.trouble is not self._damage:
            self._damage = kiosk.restoring.trouble
            self.screenChanged.emit()  # its sentence may be another one
        screen = kiosk.screen
        self._screen.show(screen)
        # the ring asks whoever plays: it goes with the screen it asked about
        asks = screen == kiosk.visit.state.screen
        self._ring_ms.show(kiosk.visit.ring_ms if asks else 0)

    def _look_at_what_is_played(self, kiosk: Kiosk) -> None:
        told = (kiosk.content, kiosk.street, kiosk.lang)
        # what news withdraw leaves the lists
        faces = self._faces.get((*told, kiosk.content.withdrawn), lambda: Faces(*told))
        today, times = kiosk.recorder.tally.today, kiosk.recorder.tally.times
        lit = today["quizzes"] + today["games"]
        self._street.follow(
            (faces, self.disguise, lit, times.total(), kiosk.first),
            lambda: faces.street.doors(times, lit, kiosk.first) | self.disguise,
        )
        self._look_at_the_screen(kiosk, faces)
        self._lit.show(lit)
        self._players.show(kiosk.visit.state.players)
        self._guide_plays.show(kiosk.visit.guide_plays)
        self._turn.show(kiosk.visit.turn_stage)
        self._lang.show(kiosk.lang)

    def _look_at_the_screen(self, kiosk: Kiosk, faces: Faces) -> None:
        """Each face with all that it depends on, so that no other touch makes it anew."""
        state = kiosk.visit.state
        street, rounds = faces.street, faces.rounds
        match state.screen:
            case Screen.ATTRACT:
                now, best = kiosk.visit.attract(), showing.best(kiosk)
                chosen = tuple(kiosk.visit.faces)
                self._attract.follow(
                    (faces, now, best, chosen), lambda: rounds.attract(now, best, chosen)
                )
            case Screen.PROFESSIONS:
                self._professions.follow((faces,), street.professions)
            case Screen.CARD:
                trade, wished = state.profession, state.profession in state.wished
                self._card.follow((faces, trade, wished), lambda: street.card(trade, wished))
            case Screen.QUIZZES:
                self._quizzes.follow((faces, state.done), lambda: street.quizzes(state.done))
            case Screen.GAMES:
                times = kiosk.recorder.tally.times
                self._games.follow(
                    (faces, state.done, times.total()), lambda: street.games(state.done, times)
                )
            case Screen.QUIZ | Screen.GAME if (round_ := state.round) is not None:
                shown = self._question if round_.kind == "quiz" else self._game
                shown.follow((faces, round_), lambda: rounds.round(round_))
            case Screen.GAME if state.asking:
                self._game.follow((faces, state.asking), lambda: rounds.asking(state.asking))
            case Screen.RESULT:
                gives, turn = kiosk.gives_prizes, kiosk.visit.turn_stage
                self._result.follow(
                    (faces, state, gives, turn), lambda: rounds.result(state, gives, turn)
                )
            case Screen.PRIZE if (prize := state.prize) is not None:
                won, way = kiosk.handing.standing(prize), kiosk.handing.way(prize)
                typed, begins = short_code(won, kiosk.kit), kiosk.handing.begins(won)
                self._prize.follow((faces, won, way), lambda: rounds.prize(won, typed, way, begins))
            case Screen.GOODBYE:
                visits = kiosk.recorder.tally.today["visits"]
                key = (faces, state, visits, kiosk.around.key)
                self._goodbye.follow(key, lambda: street.goodbye(state, visits, kiosk.around))

    # what QML reads

    @Property(QJsonValue, notify=streetChanged)
    def street(self) -> QJsonValue:
        return self._street.map

    @Property(QJsonValue, notify=professionsChanged)
    def professions(self) -> QJsonValue:
        return self._professions.map

    @Property(QJsonValue, notify=cardChanged)
    def card(self) -> QJsonValue:
        return self._card.map

    @Property(QJsonValue, notify=quizzesChanged)
    def quizzes(self) -> QJsonValue:
        return self._quizzes.map

    @Property(QJsonValue, notify=gamesChanged)
    def games(self) -> QJsonValue:
        return self._games.map

    @Property(QJsonValue, notify=questionChanged)
    def question(self) -> QJsonValue:
        return self._question.map

    @Property(QJsonValue, notify=gameChanged)
    def game(self) -> QJsonValue:
        return self._game.map

    @Property(QJsonValue, notify=resultChanged)
    def result(self) -> QJsonValue:
        return self._result.map

    @Property(QJsonValue, notify=prizeChanged)
    def prize(self) -> QJsonValue:
        return self._prize.map

    @Property(QJsonValue, notify=goodbyeChanged)
    def goodbye(self) -> QJsonValue:
        return self._goodbye.map

    @Property(QJsonValue, notify=attractChanged)
    def attract(self) -> QJsonValue:
        return self._attract.map

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """Rounds finished today: one lit window in the street for each."""
        return self._lit.value

    @Property(int, notify=playersChanged)
    def players(self) -> int:
        """How many play, as they said: 4 = four or more, 0 = nobody has said it."""
        return self._players.value

    @Property(bool, notify=guidePlaysChanged)
    def guidePlays(self) -> bool:
        return self._guide_plays.value

    @Property(str, notify=turnChanged)
    def turn(self) -> str:
        """free, waning: nothing is offered again; over: nothing begins any more."""
        return self._turn.value

    @Property(int, notify=ringMsChanged)
    def ringMs(self) -> int:
        return self._ring_ms.value

    # what a touch asks

    @Slot(str)
    def touchAttract(self, where: str) -> None:
        """where: "sky" = beside all that is shown."""
        self._do(lambda visit: visit.take_over(easiest=where == "sky"))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        self._ask(lambda kiosk: kiosk.leading.choose_language(code))
        self._ask(lambda kiosk: kiosk.hosting.choose_language(code))
        self._do(lambda visit: visit.choose_language(code))

    @Slot(str)
    def open(self, screen: str) -> None:
        self._do(lambda visit: visit.open(screen))

    @Slot(str)
    def openCard(self, profession_id: str) -> None:
        self._do(lambda visit: visit.open_card(profession_id))

    @Slot(str)
    def startQuiz(self, quiz_id: str) -> None:
        self._do(lambda visit: visit.start_quiz(quiz_id))

    @Slot(str)
    def startGame(self, game_id: str) -> None:
        self._do(lambda visit: visit.start_game(game_id))

    @Slot(str, list)
    def answer(self, question_id: str, chosen: list[str]) -> None:
        self._do(lambda visit: visit.answer(question_id, chosen))

    @Slot(str)
    def next(self, question_id: str) -> None:
        self._do(lambda visit: visit.next(question_id))

    @Slot(str, "QVariantMap")
    def move(self, game_id: str, move: dict[str, str]) -> None:
        self._do(lambda visit: visit.move(game_id, move))

    @Slot(int)
    def sayPlayers(self, players: int) -> None:
        self._do(lambda visit: visit.say_players(players))

    @Slot(int)
    def choosePlayers(self, players: int) -> None:
        self._do(lambda visit: visit.choose_players(players))

    @Slot(str, "QVariantMap", result=QJsonValue)
    def foretell(self, game_id: str, move: dict[str, str]) -> QJsonValue:
        """The table as a move would leave it, or as time alone; nothing changes."""
        table = self._kiosk.visit.foretell(game_id, move) if self._kiosk else None
        return for_qml(msgspec.to_builtins(table))

    @Slot(str)
    def seeResult(self, game_id: str) -> None:
        self._do(lambda visit: visit.see_result(game_id))

    @Slot()
    def openFaces(self) -> None:
        self._do(lambda visit: visit.open_faces())

    @Slot(str)
    def pickFace(self, face: str) -> None:
        self._do(lambda visit: visit.pick_face(face))

    @Slot()
    def openPrize(self) -> None:
        self._do(lambda visit: visit.open_prize())

    @Slot()
    def back(self) -> None:
        self._do(lambda visit: visit.back())

    @Slot()
    def sayGoodbye(self) -> None:
        self._do(lambda visit: visit.say_goodbye())

    @Slot()
    def touched(self) -> None:
        self._do(lambda visit: visit.touched())

    @Slot()
    def alive(self) -> None:
        self._do(lambda visit: visit.alive())

    @Slot()
    def restart(self) -> None:
        self._do(lambda visit: visit.restart())
