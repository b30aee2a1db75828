"""Putting one file on a stick so that it is there when the stick is pulled. Says how it went in
a word; must never call a file safe that was not read back from the device."""

import ctypes
import errno
import mmap
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from kiosk.files import replace, sync_folder
from kiosk.machine.uncached import open_uncached, read_uncached
from kiosk.session.naming import parse_name

# large enough for a stick's full speed, small enough that the progress moves
BLOCK = 1024 * 1024

Word = Literal[
    "no_stick",
    "full",
    "read_only",
    "unreadable",
    "pulled",
    "differs",
    "too_big",
    "not_sealed",
    "stopped",
]
Tell = Callable[[Literal["writing", "checking"], float], None]

_WORDS: dict[int | None, Word] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "too_big",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EIO: "pulled",
    errno.ENODEV: "pulled",
    errno.ENOENT: "pulled",
    errno.ENOTDIR: "pulled",
    errno.ENXIO: "pulled",
    errno.ESTALE: "pulled",
    errno.ENOTCONN: "pulled",
}

# Windows' own numbers of a drive that is not there any more: not ready, does not work, volume gone,
# disk changed, no answer, not connected, removed
_GONE = {21, 31, 1006, 1110, 1117, 1167, 1617}

# what the same become in Python's numbers there, as does a stick that is locked
_VAGUE = {errno.EACCES, errno.EINVAL}


class Undelivered(Exception):
    """The file is not safe on the stick; `word` says why."""

    def __init__(self, word: Word) -> None:
        super().__init__(word)
        self.word: Word = word


class Stick:
    """Every call to a stick's file system, one method each, so that a test can fail any of them."""

    def names(self, folder: Path) -> list[str]:
        return [path.name for path in folder.iterdir()]

    def size(self, path: Path) -> int:
        return path.stat().st_size

    def free(self, folder: Path) -> int:
        return shutil.disk_usage(folder).free

    def remove(self, path: Path) -> None:
        path.unlink()

    def create(self, path: Path) -> int:
        """Open a new file for writing; an existing one is an error."""
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        return os.open(path, flags, 0o666)

    def write(self, descriptor: int, block: memoryview) -> int:
        """How many bytes of the block were taken."""
        return os.write(descriptor, block)

    def sync(self, descriptor: int) -> None:
        os.fsync(descriptor)

    def open(self, path: Path) -> int:
        """Open for reading past the cache."""
        return open_uncached(path)

    def read(self, descriptor: int, buffer: mmap.mmap) -> int:
        return read_uncached(descriptor, buffer)

    def close(self, descriptor: int) -> None:
        os.close(descriptor)

    def rename(self, old: Path, new: Path) -> None:
        replace(old, new)

    def sync_folder(self, folder: Path) -> None:
        sync_folder(folder)

    def sync_all(self, folder: Path) -> None:
        """Write out all that the stick's file system still holds back."""
        if sys.platform == "linux":
            _syncfs(folder)
        elif sys.platform != "win32":
            os.sync()


def _syncfs(folder: Path) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if libc.syncfs(descriptor) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(folder))
    finally:
        os.close(descriptor)


def put(stick: Stick, source: Path, folder: Path, tell: Tell) -> Path:
    """Copy the local file `source` into the stick's `folder` under its own name, durably.

    tell is given what is being done and how much of it, 0 to 1; it may raise Undelivered
    to stop. Raises Undelivered; a file of that name is then on the stick only if whole.
    """
    target = folder / source.name
    part = folder / f"{source.name}.part"
    try:
        names = stick.names(folder)
        _remove_stale(stick, folder, names)
        if target.name not in names or not _same(stick, source, target, tell):
            if stick.free(folder) < _length(source):
                raise Undelivered("full")
            _write(stick, source, part, tell)
            if not _same(stick, source, part, tell):
                raise Undelivered("differs")
            stick.rename(part, target)
        stick.sync_folder(folder)
        stick.sync_all(folder)
        # a stick may say "renamed" and forget it; its bytes were compared above
        if target.name not in stick.names(folder) or stick.size(target) != _length(source):
            raise Undelivered("differs")
    except OSError as error:
        forget(stick, part)
        raise Undelivered(_word(stick, folder, error)) from error
    except Undelivered:
        forget(stick, part)
        raise
    return target


def _word(stick: Stick, folder: Path, error: OSError) -> Word:
    if error.errno in _VAGUE and (_is_gone(error) or not _answers(stick, folder)):
        return "pulled"
    return _WORDS.get(error.errno, "unreadable")


def _answers(stick: Stick, folder: Path) -> bool:
    """Whether the stick is still there, be it locked."""
    try:
        stick.names(folder)
    except OSError as error:
        return error.errno == errno.EACCES and not _is_gone(error)
    return True


def _is_gone(error: OSError) -> bool:
    return getattr(error, "winerror", None) in _GONE


def _remove_stale(stick: Stick, folder: Path, names: list[str]) -> None:
    """What an earlier try left behind: no one can use it, and it may fill the stick."""
    for name in names:
        if name.endswith(".part") and parse_name(name.removesuffix(".part")):
            stick.remove(folder / name)


def forget(stick: Stick, part: Path) -> None:
    try:
        stick.remove(part)
    except OSError:
        pass  # the stick is gone, or nothing was begun; the next try removes what is left


def _write(stick: Stick, source: Path, part: Path, tell: Tell) -> None:
    size, done = _length(source), 0
    with _open(stick, stick.create(part)) as descriptor:
        for block in _blocks(source):
            left = memoryview(block)
            while left:
                left = left[stick.write(descriptor, left) :]
            done += len(block)
            tell("writing", done / size)
        stick.sync(descriptor)


def _same(stick: Stick, source: Path, path: Path, tell: Tell) -> bool:
    """Whether the stick gives back the very bytes of `source`."""
    size, done = _length(source), 0
    if stick.size(path) != size:
        return False
    with _open(stick, stick.open(path)) as descriptor, mmap.mmap(-1, BLOCK) as buffer:
        for block in _blocks(source):
            if stick.read(descriptor, buffer) != len(block) or buffer[: len(block)] != block:
                return False
            done += len(block)
            tell("checking", done / size)
    return True


@contextmanager
def _open(stick: Stick, descriptor: int) -> Iterator[int]:
    try:
        yield descriptor
    except BaseException:
        try:
            stick.close(descriptor)
        except OSError:
            pass  # the first error is the one to tell
        raise
    stick.close(descriptor)


def _length(source: Path) -> int:
    try:
        return source.stat().st_size
    except OSError as error:
        raise Undelivered("not_sealed") from error


def _blocks(source: Path) -> Iterator[bytes]:
    """The local file in pieces of BLOCK bytes, the last one shorter."""
    try:
        with source.open("rb") as file:
            while block := file.read(BLOCK):
                yield block
    except OSError as error:
        raise Undelivered("not_sealed") from error
