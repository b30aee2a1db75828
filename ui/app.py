"""Builds and joins the station's window; the only file that makes a QGuiApplication."""

import math
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Literal, TypeVar

import fonticon_mdi7
import fontpkg_nunito
from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.draft import LOOK_MS, Changes
from kiosk.languages import LANGS
from kiosk.machine.trouble import Trouble
from kiosk.station.station import Station
from kiosk.visit.fingers import Fingers
from kiosk.visit.story import Screen
from ui.bridge.comfort import Comfort
from ui.bridge.compass import Compass
from ui.bridge.excursion import Tour
from ui.bridge.guide import Guide as GuideBridge
from ui.bridge.icons import Icons
from ui.bridge.pictures import NotePictures, PackPictures, PersonPictures, QrPictures
from ui.bridge.preview import Preview
from ui.bridge.station import Station as StationBridge
from ui.bridge.voice import Voice
from ui.fingers import FingerFilter
from ui.memory import give_back
from ui.paper import remarks_on
from ui.sound import Silence, Sound, open_sound
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
    comfort: Comfort
    compass: Compass
    voice: Voice
    tour: Tour
    preview: Preview
    language: Language
    ticking: QTimer
    fingers: FingerFilter | None = None

    @property
    def quick(self) -> QQuickWindow:
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return window

    def close(self) -> None:
        self.ticking.stop()
        self.language.hush()
        self.voice.close()
        self.preview.close()
        if self.fingers is not None:
            self.fingers.close()
        self.quick.setProperty("done", True)
        self.quick.close()
        self.engine.deleteLater()
        # now: what still moves in a closed window would ask a closed station
        QGuiApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)
        QGuiApplication.processEvents()


def open_window(
    kiosk: Station | Trouble,
    size: tuple[int, int] | None,
    leave: Callable[[], None],
    sound: Sound | None = None,
) -> Window:
    """Load the QML for a station, or for the sentence that says why there is none.

    sound: silent unless given, though it seems to speak: so a picture shows every button.
    """
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT))
    station = _singleton(engine, "Station", StationBridge)
    guide = _singleton(engine, "Guide", GuideBridge)
    comfort = _singleton(engine, "Comfort", Comfort)
    compass = _singleton(engine, "Compass", Compass)
    voice = _singleton(engine, "Voice", Voice)
    tour = _singleton(engine, "Tour", Tour)
    preview = _singleton(engine, "Preview", Preview)
    _singleton(engine, "Icons", Icons)
    language = Language()
    ticking = QTimer(interval=TICK_MS)
    window = Window(
        engine, station, guide, comfort, compass, voice, tour, preview, language, ticking
    )
    engine.addImageProvider("qr", QrPictures())
    engine.addImageProvider("note", NotePictures())
    if isinstance(kiosk, Station):
        engine.addImageProvider("pack", PackPictures(lambda name: kiosk.content.picture(name)))
        engine.addImageProvider("person", PersonPictures())
        voice.begin(kiosk, sound or Silence(*LANGS))
        _join(window, kiosk, leave, px_per_mm(size, kiosk.settings.screen.width_mm))
    else:
        language.speak("kk")
        station.begin_trouble(kiosk, px_per_mm(size, 0))
    engine.loadFromModule("ui", "Main")
    if not engine.rootObjects():
        raise RuntimeError("ui/Main.qml did not load")
    if isinstance(kiosk, Station):
        _watch_fingers(window, kiosk)
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
        if kiosk.lang != spoken:
            spoken = kiosk.lang
            window.language.speak(spoken)
            window.engine.retranslate()

    def tick() -> None:
        if kiosk.tick() or kiosk.screen == Screen.ATTRACT:
            window.station.refresh()
            window.guide.changed.emit()
        window.station.refresh_ring()
        if kiosk.guide.locked_ms or kiosk.guide.wiping_ms:
            window.guide.changed.emit()
        look()

    def look() -> None:
        window.comfort.refresh()
        window.tour.refresh()
        window.voice.refresh()

    def rest() -> None:
        if kiosk.screen == Screen.ATTRACT:
            QTimer.singleShot(0, window.engine, lambda: give_back(window.engine))

    window.station.screenChanged.connect(rest)
    window.comfort.begin(kiosk)
    window.comfort.stationChanged.connect(window.station.refresh)
    window.compass.begin(kiosk)
    window.compass.stationChanged.connect(window.station.refresh)
    window.compass.heard.connect(window.voice.play)
    window.tour.begin(kiosk)
    window.tour.stationChanged.connect(window.station.refresh)
    window.station.looked.connect(look)
    window.station.looked.connect(window.compass.refresh)
    window.station.heard.connect(window.voice.play)
    window.station.langChanged.connect(speak)
    window.station.begin(kiosk, scale)
    speak()
    window.guide.begin(kiosk, leave)
    window.guide.stationChanged.connect(window.station.refresh)
    window.ticking.timeout.connect(tick)
    window.ticking.start()


def _watch_fingers(window: Window, kiosk: Station) -> None:
    """Every touch is judged before QML sees it; a finger that is held is a sign of life."""
    fingers = Fingers(1, 1)
    window.fingers = watch = FingerFilter(
        window.quick, fingers, kiosk.clock, window.station.scale, kiosk.settings.screen.rotate
    )

    def tick() -> None:
        watch.tick()
        if fingers.alive or window.voice.saying:
            kiosk.visit.alive()

    window.guide.watch(fingers)
    window.ticking.timeout.connect(tick)


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


def _when_shown(window: Window, deed: Callable[[], None]) -> None:
    """Done once there is a picture to touch."""

    def shown() -> None:
        window.quick.frameSwapped.disconnect(shown)
        QTimer.singleShot(0, deed)

    window.quick.frameSwapped.connect(shown)


def _say_when_shown(window: Window, sentence: str) -> None:
    """One line for whoever started the program."""
    _when_shown(window, lambda: print(sentence, file=sys.stderr, flush=True))


def told_when_open(kiosk: Station) -> Iterator[str]:
    """Lines for whoever started the program: which station this is, and what cannot be right."""
    new = (
        ". It is a new one, with a PIN and keys of its own: if this station was set up before, end "
        "this program and name the folder of then with --data."
    )
    told = f"Station {kiosk.settings.station} is open; its data: {kiosk.data}"
    yield told + new * bool(kiosk.first_pin)
    yield from kiosk.remarks
    yield from remarks_on(kiosk.settings.printer)


def _tell(trouble: Trouble) -> None:
    """On the terminal, as on the screen."""
    print("\n".join((f"Error: {trouble.sentence}", *trouble.more)), file=sys.stderr, flush=True)


def run(
    kiosk: Station | Trouble,
    size: tuple[int, int] | None,
    follow: Path | None = None,
    again: Callable[[], Station | Trouble] | None = None,
    guest: Callable[[Window], None] | None = None,
) -> int:
    """Show the station until someone ends it. 0 = ended in order, 1 = it could not open.

    follow: the pack's folder, when somebody is writing it. again: opens a station that could not
    open; asked whenever that folder has changed. guest: begins to play once there is a picture.
    """
    app = application()
    reason: Literal["guide", "signal", "window"] = "window"

    # exit, not quit: that closes the window, and a frame still asked for then ends in a crash
    def leave() -> None:
        nonlocal reason
        reason = "guide"
        app.exit(0)

    def interrupted(number: int, frame: FrameType | None) -> None:
        nonlocal reason
        reason = "signal"
        # not at once: before the loop has begun that would be forgotten
        QTimer.singleShot(0, app, lambda: app.exit(0))

    signal.signal(signal.SIGINT, interrupted)
    signal.signal(signal.SIGTERM, interrupted)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, interrupted)  # the terminal it was started from is closed

    def show(kiosk: Station | Trouble) -> Window:
        window = open_window(kiosk, size, leave, Silence())
        if isinstance(kiosk, Station):
            if follow is not None:
                window.preview.begin(kiosk, follow, window.station.refresh)
            _when_shown(window, lambda: window.voice.begin(kiosk, open_sound()))
            if guest is not None:
                _when_shown(window, partial(guest, window))
            # a guest plays aside, where neither day nor printer matters
            told = "\n".join([*told_when_open(kiosk)][: 1 if guest else None])
        else:
            _tell(kiosk)
            until = "the files are mended" if follow else "this program is ended"
            told = f"The screen says so until {until}."
        _say_when_shown(window, told)
        return window

    window = show(kiosk)

    def mend(changes: Changes) -> None:
        nonlocal kiosk, window
        if isinstance(kiosk, Station) or again is None or not changes.seen():
            return
        kiosk, before = again(), window
        if isinstance(kiosk, Trouble):
            _tell(kiosk)
            window.station.begin_trouble(kiosk, window.station.scale)
            return
        # the old window goes last: without any the program would end
        window = show(kiosk)
        before.close()

    mending = QTimer(interval=LOOK_MS)
    if follow is not None and isinstance(kiosk, Trouble):
        mending.timeout.connect(partial(mend, Changes(follow)))
        mending.start()
    # Python sees a signal only when it runs; without a station nothing else would make it run
    heartbeat = QTimer(interval=TICK_MS)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    app.exec()
    window.close()
    if isinstance(kiosk, Trouble):
        return 1
    kiosk.stop(reason)
    return 0
