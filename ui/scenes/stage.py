"""A station in a folder of its own, on which a scene is played."""

import math
from collections.abc import Callable
from datetime import time
from pathlib import Path

import msgspec
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlExpression
from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.festival.plan import Hand
from kiosk.machine.records import installed
from kiosk.machine.settings import Settings
from kiosk.station.opening import open_station
from ui.looks import windows
from ui.scenes.festival import at, lay_kit
from ui.station_window import StationWindow, open_window
from ui.window import Window

SETTLE_MS = 700
"""Longer than any screen change, where frames come in time."""

PATIENCE_MS = 30_000
"""A machine that is slower draws what there is."""

LOOK_MS = 40
"""Between two looks at what holds still: longer than a frame takes."""


UNWRITTEN = {
    "builders": {
        "kk": "Құрылысшылар көшесі",
        "ru": "Улица Строителей",
        "en": "Builders Street",
    },
    "care": {
        "kk": "Денсаулық, қамқорлық және құтқару көшесі",
        "ru": "Улица Здоровья, заботы и спасения",
        "en": "Health, Care and Rescue Street",
    },
    "farm": {
        "kk": "Ауыл еңбеккерлері көшесі",
        "ru": "Улица Тружеников села",
        "en": "Farm and Food Street",
    },
    "masters": {
        "kk": "Шеберлер, сервис және экология көшесі",
        "ru": "Улица Мастеров, сервиса и экологии",
        "en": "Crafts, Service and Ecology Street",
    },
}
"""The festival's names of streets that are drawn and have no content yet."""


def hold_still(window: Window) -> None:
    """From now on nothing moves by itself but the games: changes are done at once."""
    main = window.engine.contextForObject(window.quick)
    told = QQmlExpression(main, window.quick, "Style.still = true")
    told.evaluate()
    assert not told.hasError(), told.error().toString()


def settle(window: Window) -> None:
    """Wait for what moves once; however busy the machine is, until the screen before has left."""
    window.quick.grabWindow()  # a first frame, or a busy machine begins too late to move
    QTest.qWait(SETTLE_MS)
    main = window.engine.contextForObject(window.quick)
    changing = QQmlExpression(main, window.quick, "stage.changing")
    for _ in range(PATIENCE_MS // LOOK_MS):
        told = changing.evaluate()
        assert not changing.hasError(), changing.error().toString()
        if not (told[0] if isinstance(told, tuple) else told):
            return
        QTest.qWait(LOOK_MS)


def settled(window: Window) -> QImage:
    """What a window that holds still shows as soon as it stays the same; soon where a game runs."""
    picture = window.quick.grabWindow()
    for _ in range(SETTLE_MS // LOOK_MS):
        before = picture
        QTest.qWait(LOOK_MS)
        picture = window.quick.grabWindow()
        if picture == before:
            break
    return picture


class Stage:
    """A station in a folder of its own, played to the moment of each picture."""

    def __init__(
        self,
        folder: Path,
        pack: Path,
        size: tuple[int, int],
        lang: str,
        inches: float = 43,
        street: str = "",
        floor_mm: int = 0,
        still: bool = False,
    ) -> None:
        """still: the same moment gives the same picture, however busy the machine is."""
        self.clock = SetClock()
        self.folder, self.lang = folder, lang
        self.size, self.pack = size, pack
        self._glass = (inches, floor_mm)
        self._open(street, still)

    def _open(self, street: str, still: bool) -> None:
        size, lang, pack = self.size, self.lang, self.pack
        given = None if installed(self.folder / "data") else pack
        self.station = open_station(
            self.folder / "data", given, self.clock, lang=lang, state=self.folder / "state"
        )
        glass = _on_a_screen(self.station.settings, size, *self._glass)
        self.station.machine.settings = glass
        written = street in {written.id for written in self.content.streets()}
        if written:
            settings = msgspec.structs.replace(self.station.settings, street=street)
            self.station.machine.settings = settings
        self.station.start(seed=7)
        self.window: StationWindow = open_window(self.station, size, lambda: None)
        self.still = still
        if still:
            hold_still(self.window)
        if street and not written:
            self.window.station.disguise = {
                "name": UNWRITTEN[street][lang],
                "look": street,
                "windows": windows(street),
            }

    def take_kit(
        self,
        holder: str,
        day: int,
        hour: int,
        minute: int = 0,
        hand: Hand = "desk",
        begins: time | None = None,
    ) -> None:
        """Go on as a station of a festival of its own, at an hour of one of its days; day 0 is the
        one before. hand, begins: see make_stick."""
        self.window.close()
        self.station.close()
        lay_kit(self.folder, self.pack, holder, hand, begins)
        self.clock = SetClock(at(day, hour, minute))
        self._open("", self.still)

    def on_glass(self, inches: float) -> None:
        """On a screen of at least this diagonal, where fewer have no room."""
        least, floor_mm = max(inches, self._glass[0]), self._glass[1]
        glass = _on_a_screen(self.station.settings, self.size, least, floor_mm)
        self.station.machine.settings = glass
        self.window.measure(self.station)

    @property
    def content(self) -> Content:
        return self.station.content

    def show(self) -> None:
        self.window.station.refresh()
        self.window.pulse.stop()
        if self.still:
            settled(self.window)
            return
        settle(self.window)

    def close(self) -> None:
        self.window.close()
        self.station.close()


def _on_a_screen(
    settings: Settings, size: tuple[int, int], inches: float, floor_mm: int
) -> Settings:
    """The settings of a station whose screen has this size and diagonal, so far above the floor."""
    width_mm = round(inches * 25.4 * size[0] / math.hypot(*size))
    screen = msgspec.structs.replace(settings.screen, width_mm=width_mm, floor_mm=floor_mm)
    return msgspec.structs.replace(settings, screen=screen)


Scene = Callable[[Stage], None]
