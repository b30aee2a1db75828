"""The contest's face: what Bracket shows, and what the host's or a team's touch asks of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.guide import Door
from kiosk.station.hosting import Hosting
from kiosk.station.station import Station as Kiosk
from kiosk.visit import bracket as rules
from kiosk.words import in_words, phrase
from ui.bridge.faces import Faces
from ui.bridge.kept import Kept
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

ICONS = {"leopard": "cat", "eagle": "bird"}
"""Of the other teams the icon's name is their own."""


@QmlElement
@QmlSingleton
class Bracket(AtStation):
    """now: stage; teams: of each id, name and icon; pairs: of each a, b and winner, ids or "";
    pair: the number of that which is next or under way; final; champion; game: as a game's face,
    {} between pairs. minutes: that are left, begun ones too."""

    changed = Signal()
    gameChanged = Signal()
    minutesChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces = Kept[Faces]()
        self._now = Sight[Any](self.changed, {})
        self._game = Sight[Any](self.gameChanged, {})
        self._minutes = Sight(self.minutesChanged, 0)

    def _look(self, kiosk: Kiosk) -> None:
        """A contest that has ended is shown until its screen has left."""
        now = kiosk.hosting.now
        if now is None:
            return
        self._now.follow((now.winners, now.stage, now.lang), lambda: _board(now))
        told = (kiosk.content, kiosk.street, now.lang)
        faces = self._faces.get(told, lambda: Faces(*told))
        if now.round is not None and now.stage in ("play", "told"):
            round_ = now.round
            self._game.follow((faces, round_), lambda: faces.rounds.game(round_))
        else:
            self._game.show({})
        self._minutes.show(-(-kiosk.hosting.left_ms // 60_000))

    @Property(QJsonValue, notify=changed)
    def now(self) -> QJsonValue:
        return self._now.map

    @Property(QJsonValue, notify=gameChanged)
    def game(self) -> QJsonValue:
        return self._game.map

    @Property(int, notify=minutesChanged)
    def minutes(self) -> int:
        return self._minutes.value

    # what a touch asks

    @Slot(int)
    def start(self, size: int) -> None:
        """Of the guide's panel: so many teams; whoever plays, it is over."""

        def begin(kiosk: Kiosk) -> None:
            if kiosk.guide.door is Door.PANEL and not kiosk.recorder.tally.paused:
                lang = kiosk.lang
                kiosk.guide.close()
                kiosk.reset()
                kiosk.hosting.begin(kiosk.content, kiosk.street, size, lang)

        self._ask(begin)

    @Slot()
    def play(self) -> None:
        self._host(lambda hosting: hosting.play())

    @Slot("QVariantMap")
    def move(self, move: dict[str, str]) -> None:
        self._host(lambda hosting: hosting.move(move))

    @Slot()
    def goOn(self) -> None:
        self._host(lambda hosting: hosting.go_on())

    @Slot()
    def finish(self) -> None:
        self._host(lambda hosting: hosting.end("guide"))

    @Slot()
    def touched(self) -> None:
        if self._kiosk:
            self._kiosk.hosting.touched()

    def _host(self, deed: Callable[[Hosting], None]) -> None:
        if self._kiosk is not None and self._kiosk.screen == "Bracket":
            self._ask(lambda kiosk: deed(kiosk.hosting))


def _board(now: rules.Bracket) -> dict[str, Any]:
    def team(one: str) -> dict[str, str]:
        name = in_words(phrase(f"teams.{one}"), now.lang)
        return {"id": one, "name": name, "icon": ICONS.get(one, one)}

    winners = (*now.winners, *[""] * now.pairs)
    pairs = [(*now.contenders(pair), winners[pair]) for pair in range(now.pairs)]
    return {
        "stage": now.stage,
        "teams": {one: team(one) for one in now.teams},
        "pairs": [{"a": a, "b": b, "winner": winner} for a, b, winner in pairs],
        "pair": now.pair,
        "final": now.final,
        "champion": now.champion,
    }
