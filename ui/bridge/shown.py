"""What all bridges are made of: what is seen, and what a touch asks."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QJsonValue, QObject, Signal, SignalInstance

from kiosk.station.station import Station as Kiosk
from kiosk.visit.sounds import heard
from kiosk.visit.visit import Visit
from ui.bridge.kept import Kept
from ui.bridge.maps import for_qml

T = TypeVar("T")


class Sight(Generic[T]):
    """One value that QML reads. It speaks only when its value is another one: a list that did not
    change is not built anew, and a departing screen keeps what it showed."""

    def __init__(self, changed: SignalInstance, value: T) -> None:
        self._changed = changed
        self._kept = Kept[T]()
        self._map: QJsonValue | None = None
        self.value = value

    def follow(self, key: tuple[Any, ...], make: Callable[[], T]) -> None:
        """Show what `make` gives; it is asked only when its key is another one."""
        self.show(self._kept.get(key, make))

    def show(self, value: T) -> None:
        if value is not self.value and value != self.value:
            self.value, self._map = value, None
            self._changed.emit()

    @property
    def map(self) -> QJsonValue:
        """The value as QML's own object or array; undefined for None."""
        if self.value is None:
            return QJsonValue(QJsonValue.Type.Undefined)
        if self._map is None:
            self._map = for_qml(self.value)
        return self._map


class Shown(QObject):
    """A bridge. `look` shows what is true now; `done` says that something may be another one."""

    done = Signal()
    heard = Signal(str)

    def look(self) -> None:
        raise NotImplementedError

    def refresh(self) -> None:
        """Have all bridges of the window look, this one among them."""
        self.done.emit()


class AtStation(Shown):
    """A bridge of the station's face; without a station it shows that nothing is there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk: Kiosk | None = None

    def begin(self, kiosk: Kiosk) -> None:
        """Give the bridge its station; called once, before QML loads."""
        self._kiosk = kiosk

    def look(self) -> None:
        if self._kiosk is not None:
            with self._kiosk.restoring.guarded():
                self._look(self._kiosk)

    def _look(self, kiosk: Kiosk) -> None:
        """Show what is true now at this station."""

    def _ask(self, deed: Callable[[Kiosk], Any]) -> None:
        """One call down; what the disk does not take has not happened. Then all look."""
        if self._kiosk is not None:
            with self._kiosk.guarded():
                deed(self._kiosk)
            self.refresh()

    def _do(self, deed: Callable[[Visit], Any]) -> None:
        """What a child's touch asks; nothing where the visit is not what is shown."""
        kiosk = self._kiosk
        if kiosk is None or kiosk.screen != kiosk.visit.state.screen:
            return
        before = kiosk.visit.state
        with kiosk.guarded():
            deed(kiosk.visit)
        self.heard.emit(heard(before, kiosk.visit.state))
        self.refresh()
