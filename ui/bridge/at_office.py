"""What the bridges of the organizer's window are made of."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from kiosk.organizer.office import Office
from kiosk.texts import Text
from kiosk.words import in_words
from ui.bridge.shown import Shown


class AtOffice(Shown):
    """Without an office it shows that nothing is there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office: Office | None = None

    def begin(self, office: Office) -> None:
        """Give the bridge its office; called once, before QML loads."""
        self._office = office

    def look(self) -> None:
        if self._office is not None:
            self._look(self._office)

    def _look(self, office: Office) -> None:
        """Show what is true now."""

    def _ask(self, deed: Callable[[Office], Any]) -> None:
        """One call down, then all look."""
        if self._office is not None:
            deed(self._office)
            self.refresh()


def name_of(known: Text | None, lang: str, id_: str) -> str:
    """In this language; the id, where the pack does not know it any more."""
    return (known or {}).get(lang) or id_


def said(phrase: str, lang: str) -> str:
    return in_words(phrase, lang)


def clock_of(utc_ms: int) -> str:
    """By this laptop's own clock."""
    return f"{datetime.fromtimestamp(utc_ms / 1000):%H:%M}"
