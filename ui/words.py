"""The words of the program's own buttons: Qt Linguist files, made ready for Qt and switched."""

import subprocess
import tempfile
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).parent.parent / "assets" / "lang"
_LRELEASE = next(Path(PySide6.__file__).parent.glob("lrelease*"))


def translators(cache: Path) -> dict[str, QTranslator]:
    """One translator a language, by code; released into `cache` when a file is new or changed.

    Where `cache` cannot be written the words are released anew at each start.
    """
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError:
        cache = Path(tempfile.mkdtemp(prefix="kiosk-words-"))
    found = {}
    for source in sorted(FOLDER.glob("*.ts")):
        released = cache / source.with_suffix(".qm").name
        if not released.exists() or released.stat().st_mtime < source.stat().st_mtime:
            subprocess.run(
                [_LRELEASE, "-silent", source, "-qm", released], check=True, capture_output=True
            )
        translator = QTranslator()
        translator.load(str(released))
        found[source.stem] = translator
    return found


class Language:
    """The language Qt speaks now."""

    def __init__(self, cache: Path) -> None:
        self._translators = translators(cache)
        self._spoken: QTranslator | None = None

    def hush(self) -> None:
        """Speak as the program was written."""
        if self._spoken is not None:
            QCoreApplication.removeTranslator(self._spoken)
        self._spoken = None

    def speak(self, code: str) -> None:
        self.hush()
        self._spoken = self._translators.get(code)
        if self._spoken is not None:
            QCoreApplication.installTranslator(self._spoken)
