"""The doors' face: when they open, what is tried before that, and a guide's word on them."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.guide import Door
from kiosk.station.station import Station as Kiosk
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Doors(AtStation):
    """now: state (open, trial, closed), clock, at and day (when that ends by itself), opens and
    opensDay (the next opening), held (a festival with hours), gives (a desk has prizes of it).

    Hours are HH:MM, a day is "today", "tomorrow" or DD.MM; both are "" where there is none. code:
    of the prize that was tried last."""

    changed = Signal()
    codeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Sight[dict[str, Any]](self.changed, {"state": "open"})
        self._code = Sight(self.codeChanged, "")

    def _look(self, kiosk: Kiosk) -> None:
        doors, words = kiosk.doors, kiosk.kit.words
        state = doors.state
        if state != "trial":
            self._code.show("")
        at, opens = doors.changes, doors.next_opening
        today = kiosk.calendar.now.date()
        self._now.show(
            {
                "state": state,
                "clock": kiosk.calendar.hour,
                "at": _hour(at),
                "day": _day(at, today),
                "opens": _hour(opens),
                "opensDay": _day(opens, today),
                "held": words is not None,
                "gives": words is not None and bool(words.desks),
            }
        )

    @Property(QJsonValue, notify=changed)
    def now(self) -> QJsonValue:
        return self._now.map

    @Property(str, notify=changed)
    def state(self) -> str:
        return str(self._now.value["state"])

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        return self._code.value

    # what a touch asks

    @Slot()
    def tryPrize(self) -> None:
        """A prize to try a desk with; none where no desk gives any."""

        def draw(kiosk: Kiosk) -> None:
            made = kiosk.trial_prize()
            self._code.show(made.code if made else "")

        self._ask(draw)

    @Slot()
    def putAway(self) -> None:
        self._code.show("")

    @Slot(bool)
    def set(self, open_: bool) -> None:
        self._behind_pin(lambda kiosk: kiosk.set_doors(open_))

    @Slot()
    def beginTrial(self) -> None:
        def begin(kiosk: Kiosk) -> None:
            kiosk.guide.close()
            kiosk.begin_trial()

        self._behind_pin(begin)

    @Slot()
    def endTrial(self) -> None:
        self._behind_pin(lambda kiosk: kiosk.end_trial())

    def _behind_pin(self, deed: Callable[[Kiosk], None]) -> None:
        if self._kiosk is not None and self._kiosk.guide.door is Door.PANEL:
            self._kiosk.guide.touched()
            self._ask(deed)


def _hour(at: datetime | None) -> str:
    return f"{at:%H:%M}" if at else ""


def _day(at: datetime | None, today: date) -> str:
    if at is None:
        return ""
    near = {today: "today", today + timedelta(days=1): "tomorrow"}
    return near.get(at.date(), f"{at:%d.%m}")
