"""A window: one face on a screen. Knows no station; a desk and a hub get one each the same way."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from ui.bridge.icons import Icons
from ui.bridge.pulse import Pulse
from ui.bridge.shown import Shown
from ui.front import Front
from ui.words import Language

ROOT = Path(__file__).parent.parent

T = TypeVar("T", bound=QObject)


class Face(NamedTuple):
    """What a window shows. root: the QML type that is loaded. bridges: in the order in which they
    look. pictures: who draws them, by the first part of their addresses."""

    root: str
    bridges: tuple[type[Shown], ...]
    pictures: Mapping[str, QQuickImageProvider]


class Window:
    """Keep it alive while it is shown; `close` it at the end."""

    def __init__(self, face: Face) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ROOT))
        self.language = Language()
        self.pulse = Pulse()
        self._root = face.root
        self.front: Front | None = None
        self._bridges = [self.bridge(kind) for kind in face.bridges]
        self.bridge(Icons)
        for name, provider in face.pictures.items():
            self.engine.addImageProvider(name, provider)

    def bridge(self, kind: type[T]) -> T:
        """The one of its kind in this window."""
        found: Any = self.engine.singletonInstance("ui.bridge", kind.__name__)
        assert isinstance(found, kind)
        return found

    def begin(self, tick: Callable[[], Any]) -> None:
        """Let time pass by `tick` from now on, and show what is true."""
        self.pulse.begin(tick, self._bridges)

    def speak(self, lang: str) -> None:
        self.language.speak(lang)
        self.engine.retranslate()

    def load(self) -> None:
        self.engine.loadFromModule("ui", self._root)
        if not self.engine.rootObjects():
            raise RuntimeError(f"ui/{self._root}.qml did not load")

    def show(self, size: tuple[int, int] | None) -> None:
        """In this size, or over the full screen, where it stays whatever is tried."""
        if size:
            self.quick.resize(QSize(*size))
            self.quick.show()
        else:
            self.quick.setProperty("held", True)
            self.front = Front(self.quick)

    def when_shown(self, deed: Callable[[], Any]) -> None:
        """Done once there is a picture to touch."""

        def shown() -> None:
            self.quick.frameSwapped.disconnect(shown)
            QTimer.singleShot(0, deed)

        self.quick.frameSwapped.connect(shown)

    @property
    def quick(self) -> QQuickWindow:
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return window

    def close(self) -> None:
        self.pulse.stop()
        if self.front is not None:
            self.front.let_go()
        self.language.hush()
        self.quick.setProperty("done", True)
        self.quick.close()
        self.engine.deleteLater()
        # now: what still moves in a closed window would ask a closed station
        QGuiApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)
        QGuiApplication.processEvents()
