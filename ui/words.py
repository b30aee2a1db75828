"""The words of the program's own buttons: Qt Linguist files, read as they lie and switched."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.shipped import ASSETS

FOLDER = ASSETS / "lang"


def _one_or_more(n: int) -> int:
    return int(n != 1)


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


FORMS: dict[str, Callable[[int], int]] = {"ru": _slavic}
"""Which form of a word goes with a number, as Qt Linguist orders them; else two: one, more."""


_GONE = ("obsolete", "vanished")
"""Kept in the file for translators alone."""


class Words(QTranslator):
    """One language's words. Nothing is made of the file first: no tool is run, no folder needed."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._form = FORMS.get(file.stem, _one_or_more)
        self.said: dict[tuple[str, str], list[str]] = {}
        for context in ElementTree.parse(file).getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                told = message.find("translation")
                if told is not None and told.get("type") not in _GONE:
                    forms = [form.text or "" for form in told.iter("numerusform")]
                    said = self.said.setdefault((name, message.findtext("source", "")), [])
                    said[:] = forms or [told.text or ""]

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
        form = self._form(n) if n >= 0 else 0
        return forms[min(form, len(forms) - 1)] or None


def translators() -> dict[str, QTranslator]:
    """One translator a language, by code."""
    return {file.stem: Words(file) for file in sorted(FOLDER.glob("*.ts"))}


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
