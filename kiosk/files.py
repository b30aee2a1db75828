"""Small files written so that a power cut leaves the old one or the new one, never half of one."""

import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kiosk.rights import close_to_others
from kiosk.words import Phrase, beside, phrase, table

WAITS_S = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32)
"""On Windows a virus scanner, an indexer or a backup opens whatever was just written, for some
hundredths of a second; a screen that waits longer than this in all looks broken."""

SQLITE = {
    "database or disk is full": "ENOSPC",
    "attempt to write a readonly database": "EACCES",
    "disk I/O error": "EIO",
}
"""What the system said, as SQLite says it, which knows no other tongue."""

_HELD = (5, 32, 33)
"""Windows' numbers for a file that somebody has open: access denied, sharing, lock."""


def write_durably(path: Path, content: bytes) -> None:
    """When this returns the file stands at `path` and survives a power cut. Raises OSError, which
    names `path`."""
    _write(path, content, private=False)


def write_private(path: Path, content: bytes) -> None:
    """As write_durably, and nobody but this user may ever read the file. Raises OSError."""
    _write(path, content, private=True)


def replace(old: Path, new: Path) -> None:
    """`old` takes the place of `new`, a moment later where somebody has one of them open. Every
    file that is written aside goes through this door. Raises OSError."""
    for wait_s in WAITS_S:
        try:
            old.replace(new)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
        time.sleep(wait_s)
    old.replace(new)


@contextmanager
def open_plain(path: Path) -> Iterator[BinaryIO]:
    """A file that may be a stranger's, to be read: a pipe or a device is not begun. Raises OSError,
    whose strerror says why."""
    # without O_NONBLOCK a named pipe would be waited for without end
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with let_go(open(path, "rb", opener=lambda name, _: os.open(name, flags))) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, phrase("system.no plain file"), str(path))
        yield file


@contextmanager
def let_go(file: BinaryIO) -> Iterator[BinaryIO]:
    """Closed at the end: of a stick that is gone that fails too, and what was read was read."""
    try:
        yield file
    finally:
        with suppress(OSError):
            file.close()


def read_plain(path: Path, most_bytes: int) -> bytes:
    """As open_plain, all its bytes; nor is what is far too large begun."""
    with open_plain(path) as file:
        size = os.fstat(file.fileno()).st_size
        content = file.read(most_bytes + 1) if size <= most_bytes else None
    if content is None or len(content) > most_bytes:
        many = phrase("system.too many", n=max(size, most_bytes) // 2**20)
        raise OSError(errno.EFBIG, many, str(path))
    return content


def lies_in(path: Path, folder: Path) -> bool:
    """Whether a path is the folder or lies in it, links followed; not by Path.resolve(), which
    fails where a link leads to itself."""
    at, inside = Path(os.path.realpath(path)), Path(os.path.realpath(folder))
    return at == inside or inside in at.parents


def unwritten(path: Path, error: BaseException | None) -> str:
    """The sentence about a file that could not be written: which, why, what to do."""
    missing = isinstance(error, FileNotFoundError)
    what = phrase("system.do-folder") if missing else remedy(error)
    return phrase("system.unwritten", path=path, why=why(error), do=what)


def unread(path: str | Path, error: OSError) -> str:
    """The sentence about a file that could not be read: which, why, what to do."""
    return phrase("system.unread", path=path, why=why(error), do=remedy(error))


def why(error: BaseException | None) -> str:
    """What the system says went wrong: a part of a sentence."""
    said = (error.strerror if isinstance(error, OSError) else None) or str(error)
    if isinstance(said, Phrase):
        return said
    name = _name_of(error)
    return beside(said, f"system.{name}") if name in table("system") else said


def remedy(error: BaseException | None) -> str:
    """What to do about a file that cannot be read or written: the end of a sentence."""
    key = f"do-{_name_of(error)}"
    return phrase(f"system.{key}" if key in table("system") else "system.do-else")


def _name_of(error: BaseException | None) -> str:
    """ENOSPC, EACCES and the like."""
    if not isinstance(error, OSError):
        return SQLITE.get(str(error), "")
    return errno.errorcode.get(error.errno or 0, "")


def no_memory_on_disk() -> None:
    """A crash leaves no copy of this program's memory, in which keys lie. Windows leaves none."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def sync_folder(folder: Path) -> None:
    """Make the names in the folder durable. Windows has no such call: NTFS journals its names."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write(path: Path, content: bytes, *, private: bool) -> None:
    part = path.with_name(path.name + ".part")
    try:
        _write_aside(part, path, content, private)
    except OSError as error:
        error.filename = str(path)  # nobody asked for the one aside
        raise
    sync_folder(path.parent)


def _write_aside(part: Path, path: Path, content: bytes, private: bool) -> None:
    mode = 0o600 if private else 0o666
    part.unlink(missing_ok=True)
    try:
        with open(part, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            if private:
                close_to_others(part)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
