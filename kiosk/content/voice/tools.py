"""The two programs of others that make sound: espeak-ng speaks, ffmpeg trims, levels and packs.

Neither comes with kiosk; where one is missing, whoever asks is told and goes on without.
"""

import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from kiosk.words import phrase

LEVEL = "loudnorm=I=-18:TP=-2:LRA=7"
"""Speech at -18 LUFS, as audio books are: two readers and a machine are equally loud."""
_SILENCE = "silenceremove=start_periods=1:start_threshold=-45dB:start_silence=0.05"
TRIM = f"{_SILENCE},areverse,{_SILENCE},areverse"
PACKED = ("-ac", "1", "-ar", "22050", "-c:a", "libvorbis", "-q:a", "1")
SAME_BYTES = ("-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1")
WORDS_A_MINUTE = "140"
"""Slower than espeak's 175: it is read to whoever cannot read yet."""
LONGEST_S = 60


class NoVoice(Exception):
    """A program is missing or could not do it; the message says which and what to do."""


class Tools(NamedTuple):
    """Where the programs lie, or None."""

    espeak: str | None
    ffmpeg: str | None

    @property
    def lack(self) -> list[str]:
        """What is missing to bake voices."""
        named = {"espeak-ng": self.espeak, "ffmpeg": self.ffmpeg}
        return [name for name, where in named.items() if where is None]

    def spoken(self, text: str, lang: str) -> bytes:
        """A WAV file. Raises NoVoice."""
        if self.espeak is None:
            raise NoVoice("espeak-ng is not installed")
        way = [self.espeak, "-v", lang, "-s", WORDS_A_MINUTE, "--stdin", "--stdout"]
        return _run(way, text.encode())

    def levelled(self, sound: bytes | Path) -> bytes:
        """Any file of sound without its silence and as loud as all others: Ogg. Raises NoVoice."""
        if self.ffmpeg is None:
            raise NoVoice(phrase("voice.no ffmpeg"))
        source, given = (str(sound), b"") if isinstance(sound, Path) else ("pipe:0", sound)
        way = [self.ffmpeg, "-v", "error", "-i", source, "-af", f"{TRIM},{LEVEL}", *PACKED]
        return _run([*way, *SAME_BYTES, "-f", "ogg", "pipe:1"], given)


def found() -> Tools:
    return Tools(shutil.which("espeak-ng"), shutil.which("ffmpeg"))


def _run(way: list[str], given: bytes) -> bytes:
    try:
        done = subprocess.run(way, input=given, capture_output=True, timeout=LONGEST_S, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise NoVoice(phrase("voice.could not", tool=way[0], why=type(error).__name__)) from error
    if not done.stdout:
        raise NoVoice(phrase("voice.heard nothing", tool=way[0]))
    return done.stdout
