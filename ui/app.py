"""Runs the station's window; the only file that makes a QGuiApplication."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import fonticon_mdi7
import fontpkg_nunito
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.commands.terminal import spoken
from kiosk.content.draft import LOOK_MS, Changes
from kiosk.desk.desk import Desk
from kiosk.machine.trouble import Trouble
from kiosk.station.station import Station
from kiosk.words import phrase
from ui.paper import remarks_on
from ui.sound import Silence, open_sound
from ui.station_window import StationWindow, open_window

if TYPE_CHECKING:
    from kiosk.organizer.office import Office

ENDS = [signal.SIGINT, signal.SIGTERM]
if sys.platform != "win32":
    ENDS.append(signal.SIGHUP)  # the terminal it was started from is closed

HEARTBEAT_MS = 100
"""How long a signal waits for Python at most."""


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


class Show:
    """What is on the screen, and why it ends. kiosk: a station, or why none could open."""

    def __init__(
        self,
        kiosk: Station | Trouble,
        size: tuple[int, int] | None,
        follow: Path | None,
        guest: Callable[[StationWindow], None] | None,
        renewed: Callable[[], Station | Trouble] | None = None,
    ) -> None:
        """renewed: opens the station that a kit has made of this one."""
        self._renewed = renewed
        self.kiosk = kiosk
        self.reason: Literal["guide", "signal", "window"] = "window"
        self._size, self._follow, self._guest = size, follow, guest
        self._window = self._open()

    def _open(self) -> StationWindow:
        kiosk, follow = self.kiosk, self._follow
        leave = partial(self.end, "guide")
        # not at once: the bridge that asks for it goes with the window
        renew = partial(QTimer.singleShot, 0, self.renew)
        window = open_window(kiosk, self._size, leave, Silence(), renew)
        if isinstance(kiosk, Station):
            if follow is not None:
                window.draft.follow(kiosk, follow)
            window.when_shown(lambda: window.voice.speak_with(open_sound()))
            if self._guest is not None:
                window.when_shown(partial(self._guest, window))
            # a guest plays aside, where neither day nor printer matters
            told = "\n".join([*map(spoken, told_when_open(kiosk))][: 1 if self._guest else None])
        else:
            _tell(kiosk)
            told = spoken(phrase("station.until mended" if follow else "station.until ended"))
        window.when_shown(lambda: print(told, file=sys.stderr, flush=True))
        return window

    def mend(self, changes: Changes, again: Callable[[], Station | Trouble]) -> None:
        """Try once more to open a station, when somebody has changed a file."""
        if isinstance(self.kiosk, Station) or not changes.seen():
            return
        self.kiosk, before = again(), self._window
        if isinstance(self.kiosk, Trouble):
            _tell(self.kiosk)
            before.station.begin_trouble(self.kiosk)
            return
        # the old window goes last: without any the program would end
        self._window = self._open()
        before.close()

    def renew(self) -> None:
        """The station has taken a kit: it ends in order, and the one that it is now begins."""
        if self._renewed is None or isinstance(self.kiosk, Trouble):
            return
        old, before = self.kiosk, self._window
        before.pulse.stop()
        old.stop("guide")
        self.kiosk = self._renewed()
        # the old window goes last: without any the program would end
        self._window = self._open()
        before.close()
        self._window.placing.begin_fresh()

    def end(self, reason: Literal["guide", "signal"]) -> None:
        # exit, not quit: that closes the window, and a frame still asked for then ends in a crash
        self.reason = reason
        QGuiApplication.exit(0)

    def close(self) -> int:
        """0 = ended in order, 1 = it could not open."""
        self._window.close()
        if isinstance(self.kiosk, Trouble):
            return 1
        self.kiosk.stop(self.reason)
        return 0


def run(
    kiosk: Station | Trouble,
    size: tuple[int, int] | None,
    follow: Path | None = None,
    again: Callable[[], Station | Trouble] | None = None,
    guest: Callable[[StationWindow], None] | None = None,
    renewed: Callable[[], Station | Trouble] | None = None,
) -> int:
    """Show the station until someone ends it. 0 = ended in order, 1 = it could not open.

    follow: the pack's folder, when somebody is writing it. again: opens a station that could not
    open; asked whenever that folder has changed. guest: begins to play once there is a picture.
    renewed: opens the station that a kit from a stick has made of this one.
    """
    app = application()
    # before there is a window: an end that comes while it is made waits until it is there
    beat = hear_ends(lambda: show.end("signal"))
    show = Show(kiosk, size, follow, guest, renewed)
    mending = QTimer(interval=LOOK_MS)
    if follow is not None and again is not None and isinstance(kiosk, Trouble):
        mending.timeout.connect(partial(show.mend, Changes(follow), again))
        mending.start()
    live(app, beat)
    return show.close()


def run_desk(kiosk: Desk, size: tuple[int, int] | None, lang: str) -> None:
    """Show the desk until its keeper or a signal ends it."""
    from ui.desk_window import open_desk_window

    app = application()
    ended: list[Literal["guide", "signal"]] = []

    def end(reason: Literal["guide", "signal"]) -> None:
        ended.append(reason)
        QGuiApplication.exit(0)

    beat = hear_ends(partial(end, "signal"))
    window = open_desk_window(kiosk, size, lang, partial(end, "guide"))
    window.when_shown(lambda: window.sound_with(open_sound()))
    live(app, beat)
    window.close()
    kiosk.close(ended[-1] if ended else "window")


def run_hub(office: "Office", size: tuple[int, int] | None) -> None:
    """Show the organizer's window until somebody or a signal ends it."""
    from ui.hub_window import open_hub_window

    app = application()
    end = partial(QGuiApplication.exit, 0)
    beat = hear_ends(end)
    office.open()
    window = open_hub_window(office, size, end)
    live(app, beat)
    window.close()
    office.close()


def hear_ends(end: Callable[[], None]) -> Callable[[], None]:
    """end: what a signal asks for from now on, as soon as somebody asks what is given back."""
    heard: list[int] = []
    for number in ENDS:
        signal.signal(number, lambda number, frame: heard.append(number))
    return lambda: end() if heard else None


def live(app: QGuiApplication, beat: Callable[[], None]) -> None:
    """Let the window live until something ends the application. beat: see hear_ends."""
    # Python sees a signal only when it runs; without a station nothing else would make it run.
    # Asked again and again: an exit is forgotten before the loop has begun, and while a window is
    # made, loops of its own come and go
    heartbeat = QTimer(interval=HEARTBEAT_MS)
    heartbeat.timeout.connect(beat)
    heartbeat.start()
    app.exec()


def told_when_open(kiosk: Station) -> Iterator[str]:
    """Lines for whoever started the program: which station this is, and what cannot be right."""
    key = "station.open new" if kiosk.machine.first_pin else "station.open"
    yield phrase(key, station=kiosk.settings.station, data=kiosk.data)
    yield from kiosk.remarks
    yield from remarks_on(kiosk.settings.printer)


def _tell(trouble: Trouble) -> None:
    """On the terminal, as on the screen."""
    first = phrase("terminal.error", said=trouble.sentence)
    print("\n".join(map(spoken, (first, *trouble.more))), file=sys.stderr, flush=True)
