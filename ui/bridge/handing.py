"""The guide's page of a prize that is handed over at its screen, and what its child is told."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk import facts
from kiosk.machine.day import local_time
from kiosk.prizes.codes import short_code
from kiosk.station.guide import Door
from kiosk.station.station import Station as Kiosk
from kiosk.visit.screens import Screen
from kiosk.words import in_words, phrase
from ui.bridge.shown import AtStation, Sight
from ui.paper import print_picture
from ui.slip import slip

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_MS = 300
"""The screen changes first: a printer may keep the program waiting for a moment."""

SLIP_MM = 72.0


@QmlElement
@QmlSingleton
class Handing(AtStation):
    """now: the prize that waits, or the one that was just done with; undefined = none."""

    changed = Signal()
    paperChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Sight[Any](self.changed, None)
        self._paper = Sight(self.paperChanged, "")
        self._printing = False
        self._printed: dict[int, bool] = {}
        self._done: facts.PrizeWon | None = None

    def _look(self, kiosk: Kiosk) -> None:
        self._look_at_paper(kiosk)
        if kiosk.guide.door is not Door.PANEL:
            self._done = None
            return
        won, handing = self._done or kiosk.handing.waiting, kiosk.handing
        if won is None:
            self._now.show(None)
            return
        stands, over, lang = handing.standing(won), handing.is_over(won), kiosk.lang
        self._now.follow((won, stands, over, lang), lambda: _face(kiosk, won, stands))

    def _look_at_paper(self, kiosk: Kiosk) -> None:
        """A slip is printed once, as soon as its screen is there."""
        won = kiosk.visit.state.prize
        if won is None or kiosk.screen != Screen.PRIZE or not kiosk.handing.prints(won):
            self._paper.show("")
        elif won.issue in self._printed:
            self._paper.show("printed" if self._printed[won.issue] else "failed")
        elif not self._printing:
            self._printing = True
            QTimer.singleShot(SHOWN_MS, self, lambda: self._print(kiosk, won))

    def _print(self, kiosk: Kiosk, won: facts.PrizeWon) -> None:
        self._printing = False
        picture = slip(won.code, slip_lines(kiosk, won))
        self._printed[won.issue] = print_picture(picture, SLIP_MM, kiosk.settings.printer)
        self.refresh()

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        """Of the prize on the screen: "" = none is wanted or none yet; printed or failed."""
        return self._paper.value

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


def slip_lines(kiosk: Kiosk, won: facts.PrizeWon) -> tuple[str, ...]:
    """What stands under the QR: the prize, the desk, the short code, until when it is good."""
    lang, settings, begins = kiosk.lang, kiosk.settings, kiosk.handing.begins(won)
    day = settings.first_day + timedelta(days=won.day - 1)
    told = {"day": f"{day:%d.%m}"}
    until = (
        phrase("station.slip begins", hour=begins, **told)
        if begins
        else phrase("station.slip until", next=f"{day + timedelta(days=1):%d.%m}", **told)
    )
    return (
        kiosk.content.prize(won.prize).name[lang],
        in_words(phrase("station.slip", desk=f"D{won.desk:02}"), lang),
        short_code(won, kiosk.kit),
        in_words(until, lang),
    )
