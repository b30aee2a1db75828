"""Builds and joins the station's window; the only file that makes a QGuiApplication."""

import math
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Literal, TypeVar

import fonticon_mdi7
import fontpkg_nunito
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.station.station import Station, StationTrouble
from kiosk.visit.story import Screen
from ui.bridge.guide import Guide as GuideBridge
from ui.bridge.icons import Icons
from ui.bridge.pictures import PackPictures, QrPictures
from ui.bridge.station import Station as StationBridge
from ui.words import Language

T = TypeVar("T")

ROOT = Path(__file__).parent.parent

TICK_MS = 100
"""Ten looks a second: a ring that shrinks smoothly, and nothing to pay while all is quiet."""

PLAUSIBLE_MM = 200
"""A screen that calls itself smaller reports nonsense; then a 43-inch one is assumed."""

ASSUMED_DIAGONAL_MM = 43 * 25.4


def application() -> QGuiApplication:
    """The process's one application, with the program's fonts."""
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    assert isinstance(app, QGuiApplication)
    app.setApplicationName("kiosk")
    for package in (fontpkg_nunito, fonticon_mdi7):
        for font in Path(package.__path__[0]).rglob("*.ttf"):
            QFontDatabase.addApplicationFont(str(font))
    return app


@dataclass
class Window:
    """A loaded station on a screen. Keep it alive while it is shown; `close` it at the end."""

    engine: QQmlApplicationEngine
    station: StationBridge
    guide: GuideBridge
    language: Language
    ticking: QTimer

    @property
    def quick(self) -> QQuickWindow:
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return window

    def close(self) -> None:
        self.ticking.stop()
        self.quick.close()
        self.engine.deleteLater()
        QGuiApplication.processEvents()


def open_window(
    kiosk: Station | StationTrouble,
    size: tuple[int, int] | None,
    leave: Callable[[], None],
    cache: Path,
) -> Window:
    """Load the QML for a station, or for the sentence that says why there is none."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT))
    station = _singleton(engine, "Station", StationBridge)
    guide = _singleton(engine, "Guide", GuideBridge)
    _singleton(engine, "Icons", Icons)
    language = Language(cache)
    ticking = QTimer(interval=TICK_MS)
    window = Window(engine, station, guide, language, ticking)
    engine.addImageProvider("qr", QrPictures())
    if isinstance(kiosk, Station):
        engine.addImageProvider("pack", PackPictures(kiosk.content))
        _join(window, kiosk, leave, px_per_mm(size, kiosk.settings.screen.width_mm))
    else:
        language.speak("kk")
        station.begin_trouble(kiosk, px_per_mm(size, 0))
    engine.loadFromModule("ui", "Main")
    if not engine.rootObjects():
        raise RuntimeError("ui/Main.qml did not load")
    if size:
        window.quick.resize(QSize(*size))
        window.quick.show()
    else:
        window.quick.showFullScreen()
    return window


def _join(window: Window, kiosk: Station, leave: Callable[[], None], scale: float) -> None:
    spoken = ""

    def speak() -> None:
        nonlocal spoken
        if kiosk.visit.state.lang != spoken:
            spoken = kiosk.visit.state.lang
            window.language.speak(spoken)
            window.engine.retranslate()

    def tick() -> None:
        if kiosk.tick() or kiosk.screen == Screen.ATTRACT:
            window.station.refresh()
            window.guide.changed.emit()
        if kiosk.visit.ring_ms:
            window.station.ticked.emit()
        if kiosk.guide.locked_ms or kiosk.guide.wiping_ms:
            window.guide.changed.emit()

    window.station.langChanged.connect(speak)
    window.station.begin(kiosk, scale)
    speak()
    window.guide.begin(kiosk, leave)
    window.guide.stationChanged.connect(window.station.refresh)
    window.ticking.timeout.connect(tick)
    window.ticking.start()


def _singleton(engine: QQmlApplicationEngine, name: str, kind: type[T]) -> T:
    found = engine.singletonInstance("ui.bridge", name)
    assert isinstance(found, kind)
    return found


def px_per_mm(size: tuple[int, int] | None, width_mm: int) -> float:
    """Pixels a millimetre: from the settings, else from the screen, else as if it had 43 inches."""
    screen = QGuiApplication.primaryScreen()
    pixels = QSize(*size) if size else screen.size()
    if width_mm:
        return pixels.width() / width_mm
    reported = screen.physicalSize()
    if size is None and max(reported.width(), reported.height()) >= PLAUSIBLE_MM:
        return screen.size().width() / reported.width()
    return math.hypot(pixels.width(), pixels.height()) / ASSUMED_DIAGONAL_MM


def _say_when_shown(window: Window, sentence: str) -> None:
    """One line for whoever started the program, once there is a picture to touch."""

    def say() -> None:
        window.quick.frameSwapped.disconnect(say)
        print(sentence, file=sys.stderr, flush=True)

    window.quick.frameSwapped.connect(say)


def run(kiosk: Station | StationTrouble, size: tuple[int, int] | None, cache: Path) -> int:
    """Show the station until someone ends it. 0 = ended in order, 1 = it could not open."""
    app = application()
    reason: Literal["guide", "signal", "window"] = "window"

    def leave() -> None:
        nonlocal reason
        reason = "guide"
        app.quit()

    def interrupted(number: int, frame: FrameType | None) -> None:
        nonlocal reason
        reason = "signal"
        app.quit()

    signal.signal(signal.SIGINT, interrupted)
    signal.signal(signal.SIGTERM, interrupted)
    window = open_window(kiosk, size, leave, cache)
    if isinstance(kiosk, Station):
        _say_when_shown(window, f"Station {kiosk.settings.station} is open; its data: {kiosk.data}")
    else:
        _say_when_shown(window, "The screen says so until this program is ended.")
    # Python sees a signal only when it runs; without a station nothing else would make it run
    heartbeat = QTimer(interval=TICK_MS)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    app.exec()
    window.close()
    if isinstance(kiosk, StationTrouble):
        return 1
    kiosk.stop(reason)
    return 0
