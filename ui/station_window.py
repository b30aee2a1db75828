"""The station's window: its face, its bridges and its fingers joined with a station."""

import math
from collections.abc import Callable

from PySide6.QtCore import QTimer

from kiosk.languages import LANGS
from kiosk.machine.trouble import Trouble
from kiosk.station.station import Station as Kiosk
from kiosk.visit.fingers import Fingers
from kiosk.visit.screens import Screen
from kiosk.visit.together import places
from ui.bridge.around import Around
from ui.bridge.bracket import Bracket
from ui.bridge.comfort import Comfort
from ui.bridge.discovery import Discovery
from ui.bridge.doctor import Doctor
from ui.bridge.doors import Doors
from ui.bridge.draft import Draft
from ui.bridge.excursion import Excursion
from ui.bridge.guide import Guide
from ui.bridge.handing import Handing
from ui.bridge.kit import Kit
from ui.bridge.learning import Learning
from ui.bridge.pictures import (
    DuskPictures,
    NotePictures,
    PackPictures,
    PagePictures,
    PersonPictures,
    QrPictures,
    ShadePictures,
    SightPictures,
    WidePictures,
)
from ui.bridge.placing import Placing
from ui.bridge.practice import Practice
from ui.bridge.shown import AtStation
from ui.bridge.signs import Signs
from ui.bridge.station import Station
from ui.bridge.together import Together
from ui.bridge.voice import Voice
from ui.fingers import FingerFilter
from ui.memory import give_back
from ui.screen import px_per_mm
from ui.sound import Silence, Sound
from ui.window import Face, Window

BRIDGES: tuple[type[AtStation], ...] = (
    Comfort,
    Discovery,
    Together,
    Excursion,
    Bracket,
    Voice,
    Draft,
    Doors,
    Kit,
    Placing,
    Doctor,
    Handing,
    Practice,
    Guide,
    Around,
    Signs,
    Learning,
    Station,
)
"""The child's screen comes last, when all that stands on it is there."""


class StationWindow(Window):
    """A loaded station on a screen, or the sentence that says why there is none."""

    def __init__(self, picture: Callable[[str], bytes | None]) -> None:
        """picture: the bytes of a picture of the pack."""
        pictures = {
            "pack": PackPictures(picture),
            "wide": WidePictures(picture),
            "shade": ShadePictures(picture),
            "person": PersonPictures(),
            "dusk": DuskPictures(),
            "sight": SightPictures(picture),
            "qr": QrPictures(),
            "note": NotePictures(),
            "page": PagePictures(),
        }
        super().__init__(Face("Main", BRIDGES, pictures))
        self.station = self.bridge(Station)
        self.guide = self.bridge(Guide)
        self.comfort = self.bridge(Comfort)
        self.discovery = self.bridge(Discovery)
        self.voice = self.bridge(Voice)
        self.around = self.bridge(Around)
        self.signs = self.bridge(Signs)
        self.learning = self.bridge(Learning)
        self.excursion = self.bridge(Excursion)
        self.draft = self.bridge(Draft)
        self.doors = self.bridge(Doors)
        self.kit = self.bridge(Kit)
        self.placing = self.bridge(Placing)
        self.doctor = self.bridge(Doctor)
        self.doctor.hear(self.voice.fitted)
        self.size: tuple[int, int] | None = None
        self.fingers: FingerFilter | None = None

    def join(self, kiosk: Kiosk) -> None:
        """The bridges and their station; before QML loads."""

        def tick() -> None:
            """A finger that is held, and a voice, are signs of life."""
            if self.fingers is not None:
                self.fingers.tick()
                if self.fingers.fingers.alive or self.voice.saying:
                    kiosk.visit.alive()
                self.make_room(kiosk)
                kiosk.quarters.look(self.quick.isExposed(), self.fingers.fingers.refused)
            kiosk.tick()

        def rest() -> None:
            if kiosk.screen == Screen.ATTRACT:
                QTimer.singleShot(0, self.engine, lambda: give_back(self.engine))

        for kind in BRIDGES:
            bridge = self.bridge(kind)
            bridge.begin(kiosk)
            bridge.heard.connect(self.voice.play)
        self.station.langChanged.connect(lambda: self.speak(kiosk.lang))
        self.station.screenChanged.connect(rest)
        self.begin(tick)
        self.speak(kiosk.lang)

    def watch_fingers(self, kiosk: Kiosk) -> None:
        """Every touch is judged before QML sees it; once QML has loaded."""
        fingers, rotate = Fingers(1, 1), kiosk.settings.screen.rotate
        self.fingers = FingerFilter(
            self.quick, fingers, kiosk.clock, self.station.px_per_mm, rotate
        )
        self.guide.watch(fingers)

    def measure(self, kiosk: Kiosk) -> None:
        """The glass as the settings have it now."""
        screen = kiosk.settings.screen
        self.station.px_per_mm = px_per_mm(self.size, screen.width_mm)
        self.station.started.emit()
        self.comfort.started.emit()
        self.make_room(kiosk)
        if self.fingers is not None:
            self.fingers.turn(self.station.px_per_mm, screen.rotate)

    def make_room(self, kiosk: Kiosk) -> None:
        """As many may stand side by side as the glass is large, as it is now."""
        glass = self.quick
        pixels = math.hypot(glass.width(), glass.height())
        kiosk.visit.places = places(pixels / self.station.px_per_mm)

    def close(self) -> None:
        self.voice.close()
        self.draft.close()
        if self.fingers is not None:
            self.fingers.close()
        super().close()


def open_window(
    kiosk: Kiosk | Trouble,
    size: tuple[int, int] | None,
    leave: Callable[[], None],
    sound: Sound | None = None,
    renew: Callable[[], None] = lambda: None,
) -> StationWindow:
    """Load the QML for a station, or for the sentence that says why there is none.

    leave: ends the program when a guide asks for it. renew: opens the station anew when it has
    taken a kit. sound: silent unless given, though it seems
    to speak: so a picture shows every button.
    """
    if isinstance(kiosk, Trouble):
        return _open_trouble(kiosk, size)
    window = StationWindow(kiosk.picture)
    window.size = size
    window.station.px_per_mm = px_per_mm(size, kiosk.settings.screen.width_mm)
    window.placing.watch(
        lambda: (window.quick.width(), window.quick.height(), window.station.px_per_mm),
        lambda: window.measure(kiosk),
    )
    window.voice.speak_with(sound or Silence(*LANGS))
    window.guide.left.connect(leave)
    window.kit.renewed.connect(renew)
    window.join(kiosk)
    window.load()
    window.watch_fingers(kiosk)
    window.show(size)
    window.make_room(kiosk)
    return window


def _open_trouble(trouble: Trouble, size: tuple[int, int] | None) -> StationWindow:
    window = StationWindow(lambda name: None)
    window.station.px_per_mm = px_per_mm(size, 0)
    window.station.begin_trouble(trouble)
    window.language.speak(trouble.lang)
    window.load()
    window.show(size)
    return window
