"""A stick that is being filled: fed between two frames, and told to the page that asked for it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from PySide6.QtCore import QJsonValue, QObject, QTimer, SignalInstance

from kiosk.machine.export import Export, Failed, Safe, State
from ui.bridge.shown import Sight

TURN_MS = 10
"""How often the export gets a turn: the screen keeps the rest."""

SLICE_MS = 5
"""What the export may take of one turn of the GUI thread: a third of a frame."""

QUIET: dict[str, Any] = {"state": "idle", "progress": 0.0, "reason": "", "name": "", "unread": ""}


class Filling(QObject):
    """changed: the signal of the bridge that shows it. turned: called after each turn."""

    def __init__(self, parent: QObject, changed: SignalInstance) -> None:
        super().__init__(parent)
        self._shown = Sight[dict[str, Any]](changed, QUIET)
        self._export: Export | None = None
        self._guarded: Callable[[], AbstractContextManager[None]]
        self._turned: Callable[[], None] = lambda: None
        self._feeding = QTimer(self, interval=TURN_MS)
        self._feeding.timeout.connect(self._feed)

    @property
    def state(self) -> State | None:
        """How the export stands that was asked for last."""
        return self._export.state if self._export else None

    @property
    def busy(self) -> bool:
        return not isinstance(self.state, Safe | Failed | None)

    @property
    def map(self) -> QJsonValue:
        return self._shown.map

    def begin(
        self,
        export: Callable[[], Export],
        guarded: Callable[[], AbstractContextManager[None]],
        turned: Callable[[], None],
    ) -> None:
        """Unless one is under way. guarded: inside it the journal is read and written."""
        if not self.busy:
            self._export, self._guarded, self._turned = export(), guarded, turned
            self._feeding.start()
            self._tell()

    def _feed(self) -> None:
        """A slice of the journal for the worker; looks again on the next turn."""
        assert self._export is not None
        with self._guarded():
            self._export.feed(SLICE_MS)
        self._tell()
        if not self.busy:
            self._feeding.stop()
        self._turned()

    def _tell(self) -> None:
        self._shown.show(_face(self.state))


def _face(filling: State | None) -> dict[str, Any]:
    match filling:
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
