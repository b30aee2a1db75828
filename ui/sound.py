"""The door to what can be heard: short sounds, the system's speech, a pack's recordings.

Nothing is opened before a device is found: without one, Qt warns and waits.
"""

import os
import sys
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QLoggingCategory, QUrl

from kiosk.games.sounding import SOUNDS
from ui.speech import Speech

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

OPEN = 16
"""Short sounds that are kept ready: those of a stage and those of everywhere. Each one holds a
stream of the machine's sound server."""

SPEECH = 0.5
"""A voice is dense where a plucked string is brief: at the same figure it seems far louder."""

Told = Callable[[], None]


class Sound(Protocol):
    """What a station can be heard with. Volumes are 0 to 1, as loud as they seem to the ear."""

    @property
    def languages(self) -> frozenset[str]:
        """The codes of the languages it can speak."""

    def listen(self, changed: Told, ended: Told) -> None:
        """changed: the languages have; ended: what was said or replayed came to its end."""

    def play(self, name: str, volume: float) -> None:
        """A short sound: a file of assets/sounds by its name without .wav."""

    def stop(self, name: str) -> None:
        """Another one takes its place."""

    def say(self, text: str, lang: str, volume: float) -> None:
        """Read aloud."""

    def replay(self, recording: bytes, volume: float) -> None:
        """A recording, as its file holds it."""

    def hush(self) -> None:
        """Not a word more."""

    def close(self) -> None:
        """The end."""


class Silence:
    """The fake that ships: without a device, in tests and for pictures. Remembers what it got."""

    def __init__(self, *languages: str) -> None:
        self.languages = frozenset(languages)
        self.played: list[str] = []
        self.stopped: list[str] = []
        self.said: list[tuple[str, str]] = []
        self.ended: Told = lambda: None

    def listen(self, changed: Told, ended: Told) -> None:
        self.ended = ended

    def play(self, name: str, volume: float) -> None:
        self.played.append(name)

    def stop(self, name: str) -> None:
        self.stopped.append(name)

    def say(self, text: str, lang: str, volume: float) -> None:
        self.said.append((lang, text))

    def replay(self, recording: bytes, volume: float) -> None:
        self.said.append(("recording", recording.decode(errors="replace")))

    def hush(self) -> None:
        pass

    def close(self) -> None:
        pass


class Loudspeaker:
    """The machine's own loudspeaker and voice, by way of Qt."""

    def __init__(self) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        self._effects: OrderedDict[str, QSoundEffect] = OrderedDict()
        self._output = QAudioOutput()
        self._player = QMediaPlayer()
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._replayed)
        self._bytes = QBuffer()
        self._speech = Speech()
        self._speech.changed.connect(self._tell_changed)
        self._speech.ended.connect(self._spoke)
        self._number = 0
        self._changed: Told = lambda: None
        self._ended: Told = lambda: None

    @property
    def languages(self) -> frozenset[str]:
        return self._speech.languages

    def listen(self, changed: Told, ended: Told) -> None:
        self._changed, self._ended = changed, ended

    def play(self, name: str, volume: float) -> None:
        effect = self._ready(name)
        effect.setVolume(_linear(volume))
        effect.play()

    def stop(self, name: str) -> None:
        if name in self._effects:
            self._effects[name].stop()

    def _ready(self, name: str) -> "QSoundEffect":
        """Opened when it is first wanted; the one that was longest unheard makes room."""
        from PySide6.QtMultimedia import QSoundEffect

        if name not in self._effects:
            self._effects[name] = QSoundEffect()
            self._effects[name].setSource(QUrl.fromLocalFile(str(SOUNDS / f"{name}.wav")))
        self._effects.move_to_end(name)
        if len(self._effects) > OPEN:
            self._effects.popitem(last=False)
        return self._effects[name]

    def say(self, text: str, lang: str, volume: float) -> None:
        self.hush()
        self._speech.say(self._number, text, lang, volume * SPEECH)

    def replay(self, recording: bytes, volume: float) -> None:
        self.hush()
        self._bytes.close()
        self._bytes.setData(QByteArray(recording))
        self._bytes.open(QBuffer.OpenModeFlag.ReadOnly)
        self._output.setVolume(_linear(volume))
        self._player.setSourceDevice(self._bytes)
        self._player.play()

    def hush(self) -> None:
        self._number += 1
        self._player.stop()
        self._speech.say(self._number, "", "", 0)

    def close(self) -> None:
        self.hush()
        self._speech.close()

    def _tell_changed(self) -> None:
        self._changed()

    def _spoke(self, number: int) -> None:
        if number == self._number:
            self._ended()

    def _replayed(self, status: object) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        if status in (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia):
            self._ended()


def _linear(volume: float) -> float:
    """Qt's gain for a loudness as the ear feels it."""
    from PySide6.QtMultimedia import QtAudio

    scale = QtAudio.VolumeScale
    return QtAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)


def open_sound() -> Sound:
    """The machine's own sound, or silence where it has no device to be heard with."""
    if not device_is_there():
        return Silence()
    # what a machine lacks is no news for whoever reads the log
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    try:
        from PySide6.QtMultimedia import QMediaDevices

        return Loudspeaker() if QMediaDevices.audioOutputs() else Silence()
    except ImportError:  # the system lacks libpulse, which Qt's library wants
        return Silence()


def device_is_there() -> bool:
    """Whether asking Qt for sound is worth while: a sound card, or a sound server's door."""
    if sys.platform != "linux":
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
    doors = (runtime / "pulse" / "native", runtime / "pipewire-0")
    cards = Path("/dev/snd").glob("pcmC*D*p")
    return "PULSE_SERVER" in os.environ or any(door.exists() for door in doors) or any(cards)
