"""The comfort sheet: how a child likes the screen, and what the screen's own height asks for."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.station import Station as Kiosk
from kiosk.visit.comfort import TEXT_SCALES
from kiosk.visit.comfort import Comfort as Wishes
from kiosk.visit.screens import Screen
from kiosk.visit.visit import Visit
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


class Look(msgspec.Struct, frozen=True):
    """How the screen looks and sounds now, and whether the sheet lies open."""

    wishes: Wishes = Wishes()
    open: bool = False
    muted: bool = False


@QmlElement
@QmlSingleton
class Comfort(AtStation):
    """open: the sheet lies above the screen. chosen: something is not as it was at the start.

    reach: the working area has been moved down, and it is not known whether it had to.
    """

    changed = Signal()
    started = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Sight(self.changed, Look())

    def _look(self, kiosk: Kiosk) -> None:
        """Another one when a wish has changed, or the visit's end has taken all of them back."""
        state = kiosk.visit.state
        self._now.show(Look(state.comfort, state.adjusting, kiosk.visit.muted))

    # what QML reads

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._now.value.open

    @Property(int, notify=changed)
    def text(self) -> int:
        return self._wishes.text

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return TEXT_SCALES[self._wishes.text]

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        return self._wishes.contrast

    @Property(bool, notify=changed)
    def still(self) -> bool:
        return self._wishes.still

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        return self._wishes.calm

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        if self._wishes.reach is not None:
            return self._wishes.reach
        return self._kiosk is not None and self._kiosk.settings.screen.floor_mm > 0

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._now.value.muted

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        lasting = msgspec.structs.replace(self._wishes, muted_until_ms=0)
        return bool(self.muted) or lasting != Wishes()

    @Property(int, notify=started)
    def floorMm(self) -> int:
        return self._kiosk.settings.screen.floor_mm if self._kiosk else 0

    @Property(int, notify=started)
    def rotate(self) -> int:
        return self._kiosk.settings.screen.rotate if self._kiosk else 0

    # what a touch asks

    @Slot()
    def show(self) -> None:
        self._wish(lambda visit: visit.open_comfort())

    @Slot()
    def hide(self) -> None:
        self._wish(lambda visit: visit.close_comfort())

    @Slot(int)
    def chooseText(self, size: int) -> None:
        self._wish(lambda visit: visit.choose_text(size))

    @Slot(str, bool)
    def choose(self, wish: str, wanted: bool) -> None:
        self._wish(lambda visit: visit.choose_comfort(wish, wanted))

    @Slot(bool)
    def mute(self, wanted: bool) -> None:
        self._wish(lambda visit: visit.mute(wanted))

    @property
    def _wishes(self) -> Wishes:
        return self._now.value.wishes

    def _wish(self, deed: Callable[[Visit], object]) -> None:
        """Without a sound: a child may wish for less of them. At a goodbye nothing is wished."""
        kiosk = self._kiosk
        if kiosk and kiosk.screen == kiosk.visit.state.screen != Screen.GOODBYE:
            self._ask(lambda kiosk: deed(kiosk.visit))
