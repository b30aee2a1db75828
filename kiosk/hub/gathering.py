"""What lies in the paths that an organizer names: session files, known by what they hold, and what
is passed over. Nothing goes unnamed."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk.printable import path_text
from kiosk.session.age import MAGIC
from kiosk.session.naming import is_named_like_ours
from kiosk.session.refusal import SessionRefused, unreadable
from kiosk.words import message, phrase

# forty stations filled five times a day for five days are a thousand; beyond this it is no stick
FILES_MAX = 5000

# a laptop's whole home; each file is opened for its first bytes, on a slow stick a millisecond
LOOKED_MAX = 20_000

REASONS = {
    "link": "hub.link",
    "special": "hub.not-plain",
    "archive": "hub.archive",
    "empty": "hub.empty",
    "other": "hub.no-session",
    "system": "hub.system",
    "ours": "hub.ours",
    "crowd": "hub.crowd",
}
"""Why a thing is passed over, and the key of what is said then."""

HARMLESS = ("system", "ours")
"""Nobody ever meant these to be imported: for them no script has to be stopped."""

_BEGINNINGS = {
    b"PK\x03\x04": "archive",
    b"PK\x05\x06": "archive",
    b"7z\xbc\xaf\x27\x1c": "archive",
    b"Rar!": "archive",
    b"\x1f\x8b": "archive",
    b"L\0\0\0\x01\x14\x02\0": "link",  # a shortcut of Windows
    b"book\0\0\0\0mark": "link",  # an alias of macOS
    b"\0\x05\x16\x07": "system",  # what macOS knows of a file on FAT: "._NAME"
}
_LONGEST = max(map(len, (MAGIC, *_BEGINNINGS)))
_OF_SYSTEMS = {
    "system volume information", "$recycle.bin", "recycler", "lost+found", "lost.dir",
    ".fseventsd", ".spotlight-v100", ".trashes", ".temporaryitems", ".ds_store", "thumbs.db",
    "desktop.ini", "autorun.inf", ".metadata_never_index",
}  # fmt: skip
_OF_FESTIVAL = (".kiosk", ".kit", ".kit.taken", "-book.jsonl")
_REPARSE_POINT = 0x400  # Windows: a junction, which Python 3.11 takes for a folder


class Refused(msgspec.Struct, frozen=True):
    """A file that was to be taken and was not; for scripts."""

    file: str
    reason: str


class PassedOver(msgspec.Struct, frozen=True):
    """A thing in a folder that is not taken. why: a key of REASONS."""

    file: str
    reason: str
    why: str


class Gathered(NamedTuple):
    """files: to be judged; refused: what cannot even be looked at; news: what may be news of the
    festival, read before all files."""

    files: list[Path]
    refused: list[Refused]
    passed_over: list[PassedOver]
    news: list[Path]


def gather(paths: Iterable[Path], own: Sequence[Path] = ()) -> Gathered:
    """A file named by the user is judged whatever it is; in a folder, however deep, what it holds
    decides. own: files of ours that may lie among them, the hub and its key."""
    gathered = Gathered([], [], [], [])
    for path in paths:
        try:
            if path.is_dir():
                _Walk(path, own, gathered).go()
            else:
                gathered.files.append(path)
        except SessionRefused as error:
            gathered.refused.append(refused(path, error))
        except OSError as error:
            gathered.refused.append(refused(path, unreadable(path_text(path), error)))
    return gathered


def refused(path: Path, error: SessionRefused) -> Refused:
    return Refused(path_text(path), message(error))


class _Walk:
    """One folder that the user named, to its last corner; links are not followed."""

    def __init__(self, folder: Path, own: Sequence[Path], gathered: Gathered) -> None:
        self._folder, self._own, self._gathered = folder, own, gathered
        self._found: list[Path] = []
        self._left = LOOKED_MAX

    def go(self) -> None:
        """Raises OSError when the folder cannot be listed, SessionRefused when it holds more
        session files than a festival has; then none of them is taken."""
        waiting = [self._folder]
        while waiting:
            here = waiting.pop()
            try:
                entries = self._entries(here)
            except OSError as error:
                if here == self._folder:
                    raise
                self._refuse(here, error)
                continue
            folders = [Path(entry.path) for entry in entries if self._is_folder(entry)]
            waiting += reversed(folders)
        self._gathered.files.extend(self._found)

    def _entries(self, here: Path) -> list["os.DirEntry[str]"]:
        """By name; for those that are named like ours there is always time to look."""
        named, others, unseen = [], [], 0
        with os.scandir(here) as listed:
            for entry in listed:
                if is_named_like_ours(entry.name):
                    named.append(entry)
                    self._bound(len(named))
                elif self._left:
                    others.append(entry)
                    self._left -= 1
                else:
                    unseen += 1
        if unseen:
            self._pass_over(here, "crowd", most=LOOKED_MAX, count=unseen)
        return sorted([*named, *others], key=lambda entry: entry.name)

    def _bound(self, files: int) -> None:
        if files > FILES_MAX:
            raise SessionRefused("too_many", name=path_text(self._folder), most=FILES_MAX)

    def _is_folder(self, entry: "os.DirEntry[str]") -> bool:
        """What is no folder is found or passed over."""
        path = Path(entry.path)
        try:
            what = _look(entry)
        except OSError as error:
            self._refuse(path, error)
            return False
        if what == "session":
            self._found.append(path)
            self._bound(len(self._found))
        elif what != "folder" and not self._is_own(path):
            self._pass_over(path, what)
            if what == "ours":
                self._gathered.news.append(path)
        return what == "folder"

    def _is_own(self, path: Path) -> bool:
        return any(path.name == own.name and path.samefile(own) for own in self._own)

    def _refuse(self, path: Path, error: OSError) -> None:
        self._gathered.refused.append(refused(path, unreadable(path_text(path), error)))

    def _pass_over(self, path: Path, why: str, **values: object) -> None:
        reason = phrase(REASONS[why], **values)
        self._gathered.passed_over.append(PassedOver(path_text(path), reason, why))


def _look(entry: "os.DirEntry[str]") -> str:
    """ "folder", "session" or why it is passed over. Raises OSError."""
    name = entry.name.casefold()
    if _is_link(entry):
        return "link"
    if name in _OF_SYSTEMS and not is_named_like_ours(name):
        return "system"
    if entry.is_dir(follow_symlinks=False):
        return "folder"
    if not entry.is_file(follow_symlinks=False):
        return "special"
    return _look_inside(Path(entry.path))


def _look_inside(file: Path) -> str:
    with file.open("rb") as opened:
        beginning = opened.read(_LONGEST)
    if beginning.startswith(MAGIC):
        return "session"
    for known, why in _BEGINNINGS.items():
        if beginning.startswith(known):
            return why
    if is_named_like_ours(file.name):
        return "session"  # it was one, and whoever opens it says what became of it
    if file.name.casefold().endswith(_OF_FESTIVAL):
        return "ours"
    return "other" if beginning else "empty"


def _is_link(entry: "os.DirEntry[str]") -> bool:
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return entry.is_symlink() or bool(attributes & _REPARSE_POINT)
