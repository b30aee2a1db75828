"""The system's voice, in a process of its own: `python -m ui.speech` speaks what it is sent.

Opening the voice takes seconds (it lists thousands of them) and its daemon may hang; neither may
stop a screen. Lines of JSON go both ways; without a voice the process ends at once.
"""

import ctypes
import os
import sys
import time
from threading import Thread

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QProcess, Qt, QTimer, Signal

from kiosk.languages import LANGS

RATE = -0.15
"""A little slower than a grown-up's: it is read to whoever cannot read yet."""


class Say(msgspec.Struct, tag="say"):
    """number comes back when the words have ended. volume: 0 to 1. No text: not a word more."""

    number: int
    text: str
    lang: str
    volume: float


class Speaks(msgspec.Struct, tag="speaks"):
    languages: list[str]


class Ended(msgspec.Struct, tag="ended"):
    number: int


class Speech(QObject):
    """The parent's end. `changed` when it has become known which languages there are."""

    changed = Signal()
    ended = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.languages: frozenset[str] = frozenset()
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._gone)
        self._process.start(sys.executable, ["-m", "ui.speech"])

    def say(self, number: int, text: str, lang: str, volume: float) -> None:
        said = Say(number, text, lang, volume)
        self._process.write(msgspec.json.encode(said) + b"\n")

    def close(self) -> None:
        """The process ends by itself when it hears no more."""
        self._process.finished.disconnect(self._gone)
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(1_000):
            self._process.kill()
            self._process.waitForFinished(1_000)

    def _hear(self) -> None:
        while self._process.canReadLine():
            line = self._process.readLine().data()
            match msgspec.json.decode(line, type=Speaks | Ended):
                case Speaks(languages=languages):
                    self.languages = frozenset(languages)
                    self.changed.emit()
                case Ended(number=number):
                    self.ended.emit(number)

    def _gone(self) -> None:
        self.languages = frozenset()
        self.changed.emit()


class _Ear(QObject):
    """Reads the lines on a thread of its own: Windows cannot wait for stdin in an event loop."""

    heard = Signal(bytes)
    closed = Signal()

    def listen(self) -> None:
        for line in sys.stdin.buffer:
            self.heard.emit(line)
        self.closed.emit()
        time.sleep(1)
        os._exit(0)  # the daemon hangs, and the screen has gone


def main() -> int:
    app = QCoreApplication(["kiosk-speech"])
    try:
        if sys.platform == "linux":
            ctypes.CDLL("libspeechd.so.2")
        from PySide6.QtTextToSpeech import QTextToSpeech
    except (ImportError, OSError):
        return 1
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    if not engines:
        return 1
    speech = QTextToSpeech(engines[0])
    speech.setRate(RATE)
    locales = {
        code: locale
        for locale in speech.availableLocales()
        for code in LANGS
        if locale.language() == QLocale(code).language()
    }
    number = 0

    def hear(line: bytes) -> None:
        nonlocal number
        said = msgspec.json.decode(line, type=Say)
        number = said.number
        if said.text and said.lang in locales:
            speech.setLocale(locales[said.lang])
            speech.setVolume(said.volume)
            speech.say(said.text)
        else:
            speech.stop()

    def turned(state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Ready:
            _tell(Ended(number))

    speech.stateChanged.connect(turned)
    ear = _Ear()
    ear.heard.connect(hear, Qt.ConnectionType.QueuedConnection)
    ear.closed.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(0, Thread(target=ear.listen, daemon=True).start)
    _tell(Speaks(list(locales)))
    return app.exec()


def _tell(news: Speaks | Ended) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(news) + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    raise SystemExit(main())
