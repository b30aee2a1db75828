"""What can be heard: short sounds after a deed, and texts read aloud when a child asks."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.station.station import Station as Kiosk
from kiosk.visit.hearing import Hearing, wanted
from kiosk.visit.screens import Screen
from kiosk.visit.sounds import named, of_round
from ui.bridge.shown import AtStation
from ui.sound import Silence, Sound

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_MS = 90_000
"""The longest card, read slowly; a voice that has not told its end by then never will."""

Recording = Callable[[str, str], bytes | None]
"""From a language and a text's id to the pack's own recording of it, or None."""


@QmlElement
@QmlSingleton
class Voice(AtStation):
    """speaks: texts can be read aloud now, in the language of the screen.

    saying: the id of the text being read, or "".
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound: Sound = Silence()
        self._hearing = Hearing()
        self._recording: Recording = self._in_the_pack
        self._to_come: list[bytes] = []
        self._saying = ""
        self._since_ms = 0
        self._was: tuple[object, ...] = ()

    def speak_with(self, sound: Sound, recording: Recording | None = None) -> None:
        """Again when a better sound is found. recording: in place of the pack's own."""
        self._sound.close()
        self._sound, self._recording = sound, recording or self._in_the_pack
        sound.listen(self.changed.emit, self._ended)
        self.changed.emit()

    def fitted(self) -> tuple[str, ...] | None:
        """The languages that can be read aloud here; None where nothing sounds at all."""
        mute = isinstance(self._sound, Silence) and not self._sound.languages
        return None if mute else tuple(sorted(self._sound.languages))

    def play(self, moment: str) -> None:
        """A moment of kiosk/visit/hearing.py, as it sounds where the child is."""
        if not moment or not self._volume or self._kiosk is None:
            return
        state, now_ms = self._kiosk.visit.state, self._kiosk.clock.ms()
        contest = self._kiosk.hosting.now
        held = contest.round if contest else None
        name = of_round(held, moment) if held else named(state, moment)
        if not name or not wanted(moment, state.comfort, bool(self._saying)):
            return
        ends = self._hearing.admit(moment, name, now_ms)
        if ends is None:
            return
        if ends:
            self._sound.stop(ends)
        self._sound.play(name, self._volume)

    def _look(self, kiosk: Kiosk) -> None:
        """Notice what else decides: the language, the mute, the volume, and what is shown.

        A text that is no longer in sight is not read on.
        """
        state = kiosk.visit.state
        asked = state.round.asked if state.round else None
        here = (kiosk.screen, state.lang, state.profession, asked, self._volume > 0)
        endless = self._saying and kiosk.clock.ms() - self._since_ms >= LONGEST_MS
        if here == self._was and not endless:
            return
        self._was = here
        self.hush()
        self.changed.emit()

    def close(self) -> None:
        self._sound.close()

    # what QML reads

    @Property(bool, notify=changed)
    def speaks(self) -> bool:
        return bool(self._volume) and self._lang in self._sound.languages

    @Property("QStringList", notify=changed)
    def tongues(self) -> list[str]:
        """The languages that can be read aloud now, for places that have one of their own."""
        return sorted(self._sound.languages) if self._volume else []

    @Property(str, notify=changed)
    def saying(self) -> str:
        return self._saying

    @Slot(str, result=bool)
    def recorded(self, text_id: str) -> bool:
        """The pack has its own recording of this text, in the language of the screen."""
        return bool(self._volume) and self._recording(self._lang, text_id) is not None

    # what a touch asks, and what a stage shows

    @Slot(str)
    def moment(self, moment: str) -> None:
        """What is seen just now on the stage where a child plays, or two of a contest."""
        if self._kiosk is not None and self._kiosk.screen in (Screen.GAME, "Bracket"):
            self.play(moment)

    @Slot(str, str, str)
    def say(self, text_id: str, text: str, parts: str = "") -> None:
        """Read aloud; once more asked for, it is silent.

        parts: the ids of what follows it in the text, with blanks between: a recording of each.
        """
        again = self._saying == text_id
        self.hush()
        if again or not self._volume or self._kiosk is None:
            return
        recording = self._recording(self._lang, text_id)
        if recording is not None:
            others = (self._recording(self._lang, part) for part in parts.split())
            self._to_come = [one for one in others if one is not None]
            self._sound.replay(recording, self._volume)
        else:
            self._sound.say(text, self._lang, self._volume)
        self._saying, self._since_ms = text_id, self._kiosk.clock.ms()
        self.changed.emit()

    @Slot(str, str, str)
    def sayIn(self, text_id: str, text: str, lang: str) -> None:
        """Read aloud in a language of its own; once more asked for, it is silent."""
        again = self._saying == text_id
        self.hush()
        if again or not self._volume or self._kiosk is None:
            return
        self._sound.say(text, lang, self._volume)
        self._saying, self._since_ms = text_id, self._kiosk.clock.ms()
        self.changed.emit()

    @Slot()
    def hush(self) -> None:
        self._to_come = []
        if self._saying:
            self._sound.hush()
            self._ended()

    def _in_the_pack(self, lang: str, text_id: str) -> bytes | None:
        if self._kiosk is None or not text_id:
            return None
        with self._kiosk.restoring.guarded():
            return self._kiosk.content.sound(lang, text_id)
        return None

    def _ended(self) -> None:
        if self._to_come:
            self._sound.replay(self._to_come.pop(0), self._volume)
            return
        self._saying = ""
        self.changed.emit()

    @property
    def _lang(self) -> str:
        return self._kiosk.visit.state.lang if self._kiosk else ""

    @property
    def _volume(self) -> float:
        """0 to 1: what the guide has set, 0 while a child has muted it."""
        if self._kiosk is None or self._kiosk.visit.muted:
            return 0
        return self._kiosk.recorder.tally.volume / 100
