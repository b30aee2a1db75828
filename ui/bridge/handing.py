"""The guide's page of a prize that is handed over at its screen, and what its child is told."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk import facts
from kiosk.machine.day import local_time
from kiosk.prizes.codes import short_code
from kiosk.station.guide import Door
from kiosk.station.station import Station as Kiosk
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Handing(AtStation):
    """now: the prize that waits, or the one that was just done with; undefined = none."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Sight[Any](self.changed, None)
        self._done: facts.PrizeWon | None = None

    def _look(self, kiosk: Kiosk) -> None:
        if kiosk.guide.door is not Door.PANEL:
            self._done = None
            return
        won, handing = self._done or kiosk.handing.waiting, kiosk.handing
        if won is None:
            self._now.show(None)
            return
        stands, over, lang = handing.standing(won), handing.is_over(won), kiosk.lang
        self._now.follow((won, stands, over, lang), lambda: _face(kiosk, won, stands))

    @Property(QJsonValue, notify=changed)
    def now(self) -> QJsonValue:
        return self._now.map

    @Slot(int)
    def handOver(self, issue: int) -> None:
        """issue: of the prize that the guide sees; another one may have come meanwhile."""
        self._do_with(issue, lambda kiosk, won: kiosk.handing.hand_over(won))

    @Slot(int)
    def send(self, issue: int) -> None:
        self._do_with(issue, lambda kiosk, won: kiosk.handing.send(won))

    def _do_with(self, issue: int, deed: Callable[[Kiosk, facts.PrizeWon], bool]) -> None:
        def do(kiosk: Kiosk) -> None:
            kiosk.guide.touched()
            won = kiosk.handing.waiting
            if won is not None and won.issue == issue and deed(kiosk, won):
                self._done = won

        self._ask(do)


def _face(kiosk: Kiosk, won: facts.PrizeWon, stands: facts.PrizeWon) -> dict[str, Any]:
    handing = kiosk.handing
    prize = kiosk.content.prize(won.prize)
    sent = stands.desk != 0
    return {
        "issue": won.issue,
        "name": prize.name[kiosk.lang],
        "picture": f"image://pack/{prize.picture}" if prize.picture else "",
        "at": _clock(kiosk, won),
        "mine": kiosk.visit.state.prize is not None and kiosk.visit.state.prize.issue == won.issue,
        "state": "sent" if sent else "over" if handing.is_over(won) else "waits",
        "maySend": handing.may_send(won),
        "desk": f"D{stands.desk:02}" if sent else "",
        "qr": f"image://qr/{stands.code}" if sent else "",
        "typed": short_code(stands, kiosk.kit) if sent else "",
    }


def _clock(kiosk: Kiosk, won: facts.PrizeWon) -> str:
    """When it was won, local time."""
    if won.utc_ms is None:
        return ""
    return f"{local_time(won.utc_ms, kiosk.settings.utc_offset_min):%H:%M}"
