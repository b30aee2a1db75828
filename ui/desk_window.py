"""The desk's window: its face, its bridge and its keys joined with a desk."""

from collections.abc import Callable

from kiosk.desk.desk import Desk as Kiosk
from kiosk.desk.table import Table
from ui.bridge.desk import Desk
from ui.bridge.pictures import PackPictures
from ui.desk_keys import DeskKeys
from ui.sound import Silence, Sound
from ui.window import Face, Window

LOUD = 0.8
"""A desk has no volume of its own: the laptop's keys have."""


class DeskWindow(Window):
    """A desk on a laptop's screen."""

    def __init__(self, kiosk: Kiosk, lang: str, leave: Callable[[], None]) -> None:
        """leave: ends the program when a keeper asks for it."""
        super().__init__(Face("PrizeDesk", (Desk,), {"pack": PackPictures(kiosk.picture)}))
        self.table = Table(kiosk)
        self.desk = self.bridge(Desk)
        self._sound: Sound = Silence()
        self.desk.begin(self.table, lang)
        self.desk.langChanged.connect(lambda: self.speak(str(self.desk.lang)))
        self.desk.left.connect(leave)
        self.desk.heard.connect(self._play)
        self.begin(self.table.tick)
        self.speak(lang)
        self.load()
        self.keys = DeskKeys(self.quick, self.desk)

    def sound_with(self, sound: Sound) -> None:
        """Again when a better sound is found."""
        self._sound.close()
        self._sound = sound

    def _play(self, name: str) -> None:
        self._sound.play(name, LOUD)

    def show(self, size: tuple[int, int] | None) -> None:
        """In this size, or over the full screen; a keeper may leave it as any window."""
        if size:
            super().show(size)
        else:
            self.quick.showFullScreen()

    def close(self) -> None:
        self._sound.close()
        super().close()


def open_desk_window(
    kiosk: Kiosk,
    size: tuple[int, int] | None,
    lang: str,
    leave: Callable[[], None],
    sound: Sound | None = None,
) -> DeskWindow:
    """Load the QML for a desk. sound: silent unless given."""
    window = DeskWindow(kiosk, lang, leave)
    window.sound_with(sound or Silence())
    window.show(size)
    return window
