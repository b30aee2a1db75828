"""What an author sees while the pack is being written: its changes, its faults, the overlays."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.content.draft import LOOK_MS
from kiosk.content.draft import Draft as Pack
from kiosk.content.store import Content
from kiosk.machine.trouble import Trouble
from kiosk.station.station import Station as Kiosk
from kiosk.visit.screens import Screen
from ui.bridge.shown import AtStation
from ui.drawer import ChildDrawer

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

TAKE_MS = 50
"""How often is asked whether a look has ended; the asking costs nothing."""


@QmlElement
@QmlSingleton
class Draft(AtStation):
    """following: the station runs from a folder that somebody is writing.

    finding: the first fault of the folder, in words, or "". waiting: a change will be shown when
    the screen is at rest.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack: Pack | None = None
        self._next: Content | None = None
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look_at_the_folder)
        self._taking = QTimer(self, interval=TAKE_MS)
        self._taking.timeout.connect(self._take)

    def follow(self, kiosk: Kiosk, folder: Path) -> None:
        """Follow the folder from now on."""
        self._pack = Pack(folder, kiosk.data, ChildDrawer)
        self._looking.start()
        self.changed.emit()

    def _look_at_the_folder(self) -> None:
        """Begin to look at the folder: another thread reads, checks and builds."""
        if self._pack is not None:
            self._pack.look()
            self._taking.start()

    def _take(self) -> None:
        """What the look has found, once it has ended."""
        if self._kiosk is None or self._pack is None or self._pack.busy:
            return
        self._taking.stop()
        before = self._pack.findings
        found = self._placed(self._kiosk, self._pack, self._pack.taken())
        if found is not None:
            if self._next is not None:
                self._next.close()
            self._next = found
        if self._next is not None and self._kiosk.visit.state.screen is Screen.ATTRACT:
            self.showNow()
        if found is not None or before != self._pack.findings:
            self.changed.emit()

    def _placed(self, kiosk: Kiosk, pack: Pack, found: Content | None) -> Content | None:
        """Only what has the place at which this station stands can be shown here."""
        if found is None:
            return None
        try:
            kiosk.check_place(found)
        except Trouble as trouble:
            found.close()
            pack.findings = (trouble.sentence,)
            return None
        return found

    def close(self) -> None:
        self._looking.stop()
        self._taking.stop()
        if self._pack is not None:
            self._pack.close()
        if self._next is not None:
            self._next.close()

    @Property(bool, notify=changed)
    def following(self) -> bool:
        return self._pack is not None

    @Property(str, notify=changed)
    def finding(self) -> str:
        return str(self._pack.findings[0]) if self._pack and self._pack.findings else ""

    @Property(int, notify=changed)
    def more(self) -> int:
        return max(0, len(self._pack.findings) - 1) if self._pack else 0

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        return self._next is not None

    @Slot()
    def showNow(self) -> None:
        """Show what has changed, whoever plays: a question under way is asked anew."""
        if self._kiosk is None or self._next is None:
            return
        content, self._next = self._next, None
        self._ask(lambda kiosk: kiosk.renew(content))
        self.changed.emit()
