"""Files chosen where nobody drags them: a folder's list, walked through.

The system's own dialogs are not used: where no desktop lends them Qt draws them itself, and so
tried they waited for Python for ever.
"""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import NamedTuple, Protocol

from kiosk.organizer.bureau import Bureau
from kiosk.organizer.intake import Intake

MOST = 500
"""Of a folder's entries: more nobody reads, and the folder may be taken whole."""

KNOWN = (".age", ".xlsx", ".key")
"""What a file that can be taken ends with; a session file is known by what it holds, and a folder
that is taken whole is looked through for it."""


class Entry(NamedTuple):
    path: Path
    folder: bool


class WithIntake(Bureau, Protocol):
    intake: Intake


class Choosing:
    """folder: the one that is looked into, None = nothing is being chosen. entries: folders first;
    unread: it cannot be looked into."""

    def __init__(self, office: WithIntake, home: Callable[[], Path] = Path.home) -> None:
        self._office, self._home = office, home
        self.folder: Path | None = None
        self.entries: list[Entry] = []
        self.unread = False

    def open(self) -> None:
        """At the stick that is in, else at home."""
        self.go(self._office.intake.stick or self._home())

    def go(self, folder: Path) -> None:
        """Look into a folder, aside: a dying stick may think for seconds."""
        self.folder, self.entries, self.unread = folder, [], False

        def told(done: Future[list[Entry]]) -> None:
            if self.folder == folder:
                try:
                    self.entries = done.result()
                except OSError:
                    self.unread = True

        self._office.look_into(lambda: entries_of(folder), told)

    def up(self) -> None:
        if self.folder is not None:
            self.go(self.folder.parent)

    def press(self, number: int) -> None:
        """A folder is looked into, a file is taken."""
        if number in range(len(self.entries)):
            entry = self.entries[number]
            if entry.folder:
                self.go(entry.path)
            else:
                self._take(entry.path)

    def take(self) -> None:
        """The folder that is looked into, whole."""
        if self.folder is not None:
            self._take(self.folder)

    def close(self) -> None:
        self.folder, self.entries = None, []

    def _take(self, path: Path) -> None:
        self.close()
        self._office.intake.take([path])


def entries_of(folder: Path) -> list[Entry]:
    """Nothing that is hidden. Raises OSError."""
    seen = [path for path in folder.iterdir() if not path.name.startswith(".")]
    folders = [Entry(path, True) for path in seen if _is_folder(path)]
    files = [Entry(path, False) for path in seen if path.suffix.lower() in KNOWN]
    files = [one for one in files if Entry(one.path, True) not in folders]
    key = _by_name
    return [*sorted(folders, key=key), *sorted(files, key=key)][:MOST]


def _by_name(entry: Entry) -> str:
    return entry.path.name.lower()


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
