"""Why a station or desk cannot work: a plain sentence for who stands in front of it."""

import os
from pathlib import Path

from db.journal import JournalDamaged
from kiosk.files import remedy
from kiosk.printable import path_text


class Trouble(Exception):
    """sentence: what, where, what to do. more: to read for who mends it."""

    def __init__(self, sentence: str, more: tuple[str, ...] = ()) -> None:
        self.sentence = path_text(sentence)
        self.more = tuple(map(path_text, more))
        super().__init__(self.sentence)


class Refused(Trouble):
    """What was asked of the program is at fault: told on the terminal, for no screen opens."""


class AlreadyRunning(Refused):
    """Another program has this data folder open."""


NO_ROOM = Trouble(
    "The station's disk is full: make room on it; the station goes on by itself then.",
)


def unwritable(data: Path, reason: object) -> Trouble:
    """Another folder is named as a way out only where no station is yet: in it the station would
    begin anew, without a memory of the prizes it gave."""
    if isinstance(reason, JournalDamaged):
        return Trouble(
            f"The journal in {data} is damaged ({reason}): end this program and start it again. It "
            "sets that file aside, keeps what can be read of it, and begins a new one."
        )
    why = (reason.strerror if isinstance(reason, OSError) else None) or reason
    what = "look after its disk, give this user the right to write there"
    if isinstance(reason, OSError):
        what = remedy(reason)
    begun = os.path.lexists(data / "journal.sqlite")
    return Trouble(
        f"The data folder {data} cannot be written ({why}); {what}"
        f"{'' if begun else ', or name another folder with --data'}."
    )
