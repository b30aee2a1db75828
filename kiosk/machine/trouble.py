"""Why a station or desk cannot work: a plain sentence for who stands in front of it."""

import os
from pathlib import Path

from db.journal import JournalDamaged
from kiosk.files import SQLITE, remedy, why
from kiosk.languages import LANGS
from kiosk.printable import path_text
from kiosk.words import Phrase, phrase


class Trouble(Exception):
    """sentence: what, where, what to do. more: to read for who mends it.

    lang: what is spoken where a screen shows it, if that is known.
    """

    lang: str = LANGS[0]

    def __init__(self, sentence: str, more: tuple[str, ...] = ()) -> None:
        self.sentence = _fit(sentence)
        self.more = tuple(map(_fit, more))
        super().__init__(self.sentence)


class Refused(Trouble):
    """What was asked of the program is at fault: told on the terminal, for no screen opens."""


class AlreadyRunning(Refused):
    """Another program has this data folder open."""


def _fit(said: str) -> str:
    """To print; a phrase is."""
    return said if isinstance(said, Phrase) else path_text(said)


def no_room() -> Trouble:
    return Trouble(phrase("station.no room"))


def unwritable(data: Path, reason: object) -> Trouble:
    """Another folder is named as a way out only where no station is yet: in it the station would
    begin anew, without a memory of the prizes it gave."""
    said: str = str(reason)
    if isinstance(reason, JournalDamaged):
        return Trouble(phrase("station.damaged", data=data, why=said))
    what: str = phrase("station.do right")
    if isinstance(reason, OSError) or said in SQLITE:
        error = reason if isinstance(reason, OSError) else Exception(said)
        said, what = why(error), remedy(error)
    begun = os.path.lexists(data / "journal.sqlite")
    key = "station.unwritable" if begun else "station.unwritable yet"
    return Trouble(phrase(key, data=data, why=said, do=what))
