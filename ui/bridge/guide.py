"""The guide's face: the gesture's zones, the PIN pad, the panel and the stick."""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.machine.export import State
from kiosk.machine.room import Room
from kiosk.station.guide import Door
from kiosk.station.leading import Known
from kiosk.station.station import Station as Kiosk
from kiosk.visit.fingers import Fingers
from kiosk.words import in_words
from ui.bridge.filling import Filling
from ui.bridge.maps import for_qml
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


COUNTS = ("visits", "finished", "quizzes", "games", "prizes")
"""What the guide is told of the day."""


class Gate(msgspec.Struct, frozen=True):
    """What stands before the panel; without a station it is closed."""

    state: str = "closed"
    digits: tuple[str, ...] = ()
    typed: int = 0
    locked_s: int = 0
    refused: bool = False
    wipe_s: int = 0


class Panel(msgspec.Struct, frozen=True):
    """What the guide's pages tell of this station; kept up to date while one of them is open."""

    numbers: dict[str, int] = {}
    warning: str = ""
    notice: dict[str, Any] = {}
    paused: bool = False
    volume: int = 0
    needs_day: bool = False
    day: int = 0
    queue: bool = False
    passed: str = ""


@QmlElement
@QmlSingleton
class Guide(AtStation):
    """left: the guide ends the program."""

    changed = Signal()
    panelChanged = Signal()
    exportChanged = Signal()
    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = Sight(self.changed, Gate())
        self._panel = Sight(self.panelChanged, Panel())
        self._filling = Filling(self, self.exportChanged)
        self._fingers = Fingers(1, 1)

    def watch(self, fingers: Fingers) -> None:
        """Whose refused touches the guide is told."""
        self._fingers = fingers

    def _look(self, kiosk: Kiosk) -> None:
        guide = kiosk.guide
        if guide.door is not Door.CLOSED:
            self._panel.show(self._told_of(kiosk))
        self._gate.show(
            Gate(
                state=guide.door.value,
                digits=tuple(guide.digits),
                typed=len(guide.typed),
                locked_s=-(-guide.locked_ms // 1000),
                refused=guide.refused,
                wipe_s=-(-guide.wiping_ms // 1000),
            )
        )

    def _told_of(self, kiosk: Kiosk) -> Panel:
        tally = kiosk.recorder.tally
        return Panel(
            numbers=self._numbers(kiosk),
            warning=_warning(kiosk),
            notice=msgspec.to_builtins(kiosk.machine.notice) or {},
            paused=tally.paused,
            volume=tally.volume,
            needs_day=kiosk.needs_day,
            day=tally.day,
            queue=kiosk.queue.stands,
            passed=in_words(kiosk.machine.passed or "", kiosk.lang),
        )

    def _numbers(self, kiosk: Kiosk) -> dict[str, int]:
        tally = kiosk.recorder.tally
        return {name: tally.today[name] for name in COUNTS} | {
            "day": tally.day,
            "facts": tally.facts,
            "sinceExport": tally.facts - tally.exported,
            "stuck": self._fingers.stuck,
            "news": kiosk.machine.newsroom.news.number if kiosk.machine.newsroom.news else 0,
            "kit": kiosk.kit.age[1],
        }

    @property
    def filling(self) -> State | None:
        """How the export stands that was asked for last."""
        return self._filling.state

    # what QML reads

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._gate.value.state

    @Property(QJsonValue, notify=changed)
    def digits(self) -> QJsonValue:
        return for_qml(self._gate.value.digits)

    @Property(int, notify=changed)
    def typed(self) -> int:
        return self._gate.value.typed

    @Property(int, notify=changed)
    def lockedS(self) -> int:
        return self._gate.value.locked_s

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        return self._gate.value.refused

    @Property(int, notify=changed)
    def wipeS(self) -> int:
        return self._gate.value.wipe_s

    @Property(QJsonValue, notify=panelChanged)
    def numbers(self) -> QJsonValue:
        return for_qml(self._panel.value.numbers)

    @Property(str, notify=panelChanged)
    def warning(self) -> str:
        """What a guide should tell someone: low, none (room on the disk), unkept, or ""."""
        return self._panel.value.warning

    @Property(QJsonValue, notify=panelChanged)
    def notice(self) -> QJsonValue:
        """Of a journal that did not simply go on: kind, station, day; see machine/notice.py."""
        return for_qml(self._panel.value.notice)

    @Property(QJsonValue, notify=exportChanged)
    def export(self) -> QJsonValue:
        return self._filling.map

    @Property(bool, notify=panelChanged)
    def paused(self) -> bool:
        return self._panel.value.paused

    @Property(int, notify=panelChanged)
    def volume(self) -> int:
        return self._panel.value.volume

    @Property(bool, notify=panelChanged)
    def needsDay(self) -> bool:
        return self._panel.value.needs_day

    @Property(int, notify=panelChanged)
    def day(self) -> int:
        return self._panel.value.day

    @Property(bool, notify=panelChanged)
    def queue(self) -> bool:
        """Others wait before the screen: rounds are shorter."""
        return self._panel.value.queue

    @Property(str, notify=panelChanged)
    def passed(self) -> str:
        """Why news of the stick that is in do not hold here; "" where there are none such."""
        return self._panel.value.passed

    @Property(str, notify=changed)
    def station(self) -> str:
        return self._kiosk.settings.station if self._kiosk else ""

    # what a touch asks

    @Slot(int)
    def zonePressed(self, zone: int) -> None:
        self._do_as_guide(lambda kiosk: kiosk.guide.press_zone(zone))

    @Slot(int)
    def zoneReleased(self, zone: int) -> None:
        self._do_as_guide(lambda kiosk: kiosk.guide.release_zone(zone))

    @Slot()
    def open(self) -> None:
        self._do_as_guide(lambda kiosk: kiosk.guide.open_layer())

    @Slot()
    def enterPin(self) -> None:
        self._do_as_guide(lambda kiosk: kiosk.guide.ask_pin())

    @Slot(str)
    def press(self, digit: str) -> None:
        self._do_as_guide(lambda kiosk: kiosk.guide.press_digit(digit))

    @Slot()
    def erase(self) -> None:
        self._do_as_guide(lambda kiosk: kiosk.guide.erase_digit())

    @Slot()
    def touched(self) -> None:
        if self._kiosk:
            self._kiosk.guide.touched()

    @Slot()
    def close(self) -> None:
        self._do_as_guide(lambda kiosk: kiosk.guide.close())

    @Slot()
    def reset(self) -> None:
        self._do_as_guide(lambda kiosk: kiosk.reset())

    @Slot()
    def wipe(self) -> None:
        self._do_as_guide(lambda kiosk: kiosk.guide.wipe())

    @Slot(bool)
    def tellQueue(self, stands: bool) -> None:
        self._do_as_guide(lambda kiosk: kiosk.queue.tell(stands))

    @Slot(int)
    def setVolume(self, percent: int) -> None:
        self._do_as_guide(lambda kiosk: kiosk.set_volume(percent))

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        def choose(kiosk: Kiosk) -> None:
            if kiosk.leading.now:
                kiosk.leading.choose_language(code)
            else:
                kiosk.visit.choose_language(code)

        self._do_as_guide(choose)

    @Slot()
    def pause(self) -> None:
        self._behind_pin(lambda kiosk: kiosk.pause())

    @Slot()
    def resume(self) -> None:
        self._behind_pin(lambda kiosk: kiosk.resume())

    @Slot()
    def playAsGuide(self) -> None:
        def play(kiosk: Kiosk) -> None:
            kiosk.guide.close()
            kiosk.play_as_guide()

        self._behind_pin(play)

    @Slot(str, str, int, str, str)
    def lead(self, lang: str, band: str, pupils: int, planned: str, origin: str) -> None:
        """An excursion begins on this screen. planned, origin: see kiosk.station.leading.Known."""
        known = Known(planned, origin, paired=True)

        def begin(kiosk: Kiosk) -> None:
            kiosk.guide.close()
            kiosk.lead(lang, band, pupils, known)

        self._behind_pin(begin)

    @Slot(int)
    def confirmDay(self, day: int) -> None:
        self._behind_pin(lambda kiosk: kiosk.confirm_day(day))

    @Slot()
    def leave(self) -> None:
        self._behind_pin(lambda kiosk: self.left.emit())

    @Slot()
    def exportToStick(self) -> None:
        self._behind_pin(lambda kiosk: self._filling.begin(kiosk.export, kiosk.guarded, self._fed))

    def _fed(self) -> None:
        assert self._kiosk is not None
        self._kiosk.guide.touched()
        if not self._filling.busy:
            self.refresh()

    def _behind_pin(self, deed: Callable[[Kiosk], None]) -> None:
        if self._kiosk and self._kiosk.guide.door is Door.PANEL:
            self._do_as_guide(deed)

    def _do_as_guide(self, deed: Callable[[Kiosk], None]) -> None:
        if self._kiosk is not None:
            self._kiosk.guide.touched()
            self._ask(deed)


def _warning(kiosk: Kiosk) -> str:
    if kiosk.space.room is not Room.ENOUGH:
        return kiosk.space.room.value
    return "" if kiosk.witness.kept else "unkept"
