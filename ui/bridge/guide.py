"""The guide's face: the gesture's zones, the PIN pad, the panel and the stick."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.machine.export import Export, Failed, Safe, State
from kiosk.machine.room import Room
from kiosk.station.guide import Door
from kiosk.station.station import Station as Kiosk
from kiosk.visit.fingers import Fingers
from ui.bridge.maps import for_qml

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


TURN_MS = 10
"""How often the export gets a turn: the screen keeps the rest."""

SLICE_MS = 5
"""What the export may take of one turn of the GUI thread: a third of a frame."""

QUIET = {"state": "idle", "progress": 0.0, "reason": "", "name": "", "unread": ""}


@QmlElement
@QmlSingleton
class Guide(QObject):
    changed = Signal()
    exportChanged = Signal()
    stationChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk: Kiosk | None = None
        self._export: Export | None = None
        self._fingers = Fingers(1, 1)
        self._leave: Callable[[], None] = lambda: None
        self._feeding = QTimer(self, interval=TURN_MS)
        self._feeding.timeout.connect(self._feed)

    def begin(self, kiosk: Kiosk, leave: Callable[[], None]) -> None:
        """Give the bridge its station; `leave` ends the program."""
        self._kiosk = kiosk
        self._leave = leave

    def watch(self, fingers: Fingers) -> None:
        """Whose refused touches the guide is told."""
        self._fingers = fingers

    @property
    def filling(self) -> State | None:
        """How the export stands that was asked for last."""
        return self._export.state if self._export else None

    # what QML reads

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._kiosk.guide.door.value if self._kiosk else "closed"

    @Property(QJsonValue, notify=changed)
    def digits(self) -> QJsonValue:
        return for_qml(self._kiosk.guide.digits if self._kiosk else [])

    @Property(int, notify=changed)
    def typed(self) -> int:
        return len(self._kiosk.guide.typed) if self._kiosk else 0

    @Property(int, notify=changed)
    def lockedS(self) -> int:
        return -(-self._kiosk.guide.locked_ms // 1000) if self._kiosk else 0

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        return self._kiosk.guide.refused if self._kiosk else False

    @Property(int, notify=changed)
    def wipeS(self) -> int:
        return -(-self._kiosk.guide.wiping_ms // 1000) if self._kiosk else 0

    @Property(QJsonValue, notify=changed)
    def numbers(self) -> QJsonValue:
        if self._kiosk is None:
            return for_qml({})
        tally = self._kiosk.recorder.tally
        counts = {
            name: tally.today[name] for name in ("visits", "finished", "quizzes", "games", "prizes")
        }
        counts |= {
            "day": tally.day,
            "facts": tally.facts,
            "sinceExport": tally.facts - tally.exported,
            "stuck": self._fingers.stuck,
        }
        return for_qml(counts)

    @Property(str, notify=changed)
    def warning(self) -> str:
        """What a guide should tell someone: low, none (room on the disk), unkept, or ""."""
        if self._kiosk is None:
            return ""
        if self._kiosk.room is not Room.ENOUGH:
            return self._kiosk.room.value
        return "" if self._kiosk.witness.kept else "unkept"

    @Property(QJsonValue, notify=exportChanged)
    def export(self) -> QJsonValue:
        return for_qml(self._export_face())

    def _export_face(self) -> dict[str, Any]:
        match self.filling:
            case None:
                return QUIET
            case Failed(reason=reason):
                return QUIET | {"state": "failed", "reason": reason}
            case Safe(name=name, unread=unread):
                told = {"state": "safe", "progress": 1.0, "name": name}
                return QUIET | told | {"unread": ", ".join(unread)}
            case doing:
                state = type(doing).__name__.lower()
                return QUIET | {"state": state, "progress": round(doing.done, 2)}

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._kiosk.recorder.tally.paused if self._kiosk else False

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self._kiosk.recorder.tally.volume if self._kiosk else 0

    @Property(bool, notify=changed)
    def needsDay(self) -> bool:
        return self._kiosk.needs_day if self._kiosk else False

    @Property(int, notify=changed)
    def day(self) -> int:
        return self._kiosk.recorder.tally.day if self._kiosk else 0

    @Property(str, notify=changed)
    def station(self) -> str:
        return self._kiosk.settings.station if self._kiosk else ""

    # what a touch asks

    @Slot(int)
    def zonePressed(self, zone: int) -> None:
        self._do(lambda kiosk: kiosk.guide.press_zone(zone))

    @Slot(int)
    def zoneReleased(self, zone: int) -> None:
        self._do(lambda kiosk: kiosk.guide.release_zone(zone))

    @Slot()
    def open(self) -> None:
        self._do(lambda kiosk: kiosk.guide.open_layer())

    @Slot()
    def enterPin(self) -> None:
        self._do(lambda kiosk: kiosk.guide.ask_pin())

    @Slot(str)
    def press(self, digit: str) -> None:
        self._do(lambda kiosk: kiosk.guide.press_digit(digit))

    @Slot()
    def erase(self) -> None:
        self._do(lambda kiosk: kiosk.guide.erase_digit())

    @Slot()
    def touched(self) -> None:
        if self._kiosk:
            self._kiosk.guide.touched()

    @Slot()
    def close(self) -> None:
        self._do(lambda kiosk: kiosk.guide.close())

    @Slot()
    def reset(self) -> None:
        self._do(lambda kiosk: kiosk.reset())

    @Slot()
    def wipe(self) -> None:
        self._do(lambda kiosk: kiosk.guide.wipe())

    @Slot(int)
    def setVolume(self, percent: int) -> None:
        self._do(lambda kiosk: kiosk.set_volume(percent))

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        def choose(kiosk: Kiosk) -> None:
            if kiosk.leading.now:
                kiosk.leading.choose_language(code)
            else:
                kiosk.visit.choose_language(code)

        self._do(choose)

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

    @Slot(str, str, int)
    def lead(self, lang: str, band: str, pupils: int) -> None:
        """An excursion begins on this screen."""

        def begin(kiosk: Kiosk) -> None:
            kiosk.guide.close()
            kiosk.lead(lang, band, pupils)

        self._behind_pin(begin)

    @Slot(int)
    def confirmDay(self, day: int) -> None:
        self._behind_pin(lambda kiosk: kiosk.confirm_day(day))

    @Slot()
    def leave(self) -> None:
        self._behind_pin(lambda kiosk: self._leave())

    @Slot()
    def exportToStick(self) -> None:
        def begin(kiosk: Kiosk) -> None:
            if isinstance(self.filling, Safe | Failed | None):
                self._export = kiosk.export()
                self._feeding.start()
                self.exportChanged.emit()

        self._behind_pin(begin)

    def _feed(self) -> None:
        """A slice of the journal for the worker; looks again on the next turn."""
        assert self._export is not None and self._kiosk is not None
        before = self._export_face()
        with self._kiosk.guarded():
            self._export.feed(SLICE_MS)
        self._kiosk.guide.touched()
        if isinstance(self.filling, Safe | Failed):
            self._feeding.stop()
            self.changed.emit()
        if self._export_face() != before:
            self.exportChanged.emit()

    def _behind_pin(self, deed: Callable[[Kiosk], None]) -> None:
        if self._kiosk and self._kiosk.guide.door is Door.PANEL:
            self._do(deed)

    def _do(self, deed: Callable[[Kiosk], None]) -> None:
        if self._kiosk is None:
            return
        self._kiosk.guide.touched()
        with self._kiosk.guarded():
            deed(self._kiosk)
        self.changed.emit()
        self.stationChanged.emit()
