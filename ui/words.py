"""The words of the program's own buttons: Qt Linguist files, read as they lie and switched."""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.languages import LANGS, form
from kiosk.shipped import ASSETS

FOLDER = ASSETS / "lang"

_GONE = ("obsolete", "vanished")
"""Kept in the file for translators alone."""


@cache
def _read(file: Path) -> dict[tuple[str, str], list[str]]:
    """What is said in each context for each source: once, however many windows are opened."""
    read: dict[tuple[str, str], list[str]] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            if told is not None and told.get("type") not in _GONE:
                forms = [one.text or "" for one in told.iter("numerusform")]
                read[name, message.findtext("source", "")] = forms or [told.text or ""]
    return read


class Words(QTranslator):
    """One language's words. Nothing is made of the file first: no tool is run, no folder needed."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._code = file.stem
        self.said = _read(file)

    # Qt's names

    def isEmpty(self) -> bool:
        return not self.said

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """None where this language has no word of its own: then Qt shows the source's."""
        forms = self.said.get((context, source))
        if forms is None:
            return None
        which = form(self._code, n) if n >= 0 else 0
        return forms[min(which, len(forms) - 1)] or None


def translators() -> dict[str, QTranslator]:
    """One translator a language, by code."""
    return {file.stem: Words(file) for file in sorted(FOLDER.glob("*.ts"))}


def said_in(code: str, context: str, source: str) -> str:
    """A word of a screen in one language, whatever Qt speaks now."""
    forms = _read(FOLDER / f"{code}.ts").get((context, source)) if code in LANGS else None
    return (forms and forms[0]) or source


class Language:
    """The language Qt speaks now."""

    def __init__(self) -> None:
        self._translators = translators()
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
