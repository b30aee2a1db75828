"""A window that keeps the whole screen: what is put away, covered or resized comes back."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

BEAT_MS = 500
"""Who hid the window sees it again before knowing what to do with what lies below."""

UNSEEN_BEATS = 2
"""A window that is just coming up is not seen either."""

STEPS_FORWARD = ("xcb", "windows", "cocoa")
"""Qt's platforms where a window may come to the front by itself. Wayland lets none: there a
compositor that shows one program alone keeps it."""

TELL_UNSEEN = ("xcb", "windows")
"""Where a window is unseen when somebody took it away, but not when the glass is dark."""


class Front(QObject):
    """From when it is made until `let_go`, a beat looks after the window.

    Looked at and not listened to: without a window manager nobody says that something covers it.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window = window
        self._unseen = 0
        window.setFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._fill()
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self.hold)
        self._beat.start()

    def hold(self) -> None:
        """Visible, as large as its screen, above all others, and the one that keys go to."""
        window, platform = self._window, QGuiApplication.platformName()
        self._unseen = 0 if self.seen() else self._unseen + 1
        if self._unseen >= UNSEEN_BEATS and platform in TELL_UNSEEN:
            # "show the desktop" takes a window away without telling it: only a new one comes back
            window.hide()
            self._unseen = 0
        full = window.windowState() == Qt.WindowState.WindowFullScreen
        if not (full and window.isVisible() and window.geometry() == _glass()):
            self._fill()
        if platform in STEPS_FORWARD:
            window.raise_()
            # active or not: on X11 this also sends what raise_() only writes down
            window.requestActivate()

    def seen(self) -> bool:
        return self._window.isExposed()

    def let_go(self) -> None:
        self._beat.stop()

    def _fill(self) -> None:
        # full screen is a wish to a window manager; where there is none nobody grants it
        self._window.setGeometry(_glass())
        self._window.showFullScreen()


def _glass() -> QRect:
    """Not of QWindow.screen(): PySide deletes that screen together with the window."""
    return QGuiApplication.primaryScreen().geometry()
