"""DIR/log.jsonl: what was done with a festival, a line each, each with the hash of the one before.

Two copies of the folder that both went on have different lines. Kits and news carry number and
hash of the line that made them, so that the next command sees it: kiosk/festival/copies.py.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.files import WAITS_S, write_private
from kiosk.trust.signed import MALFORMED, Hex16
from kiosk.words import phrase

FILE, LOCK = "log.jsonl", "log.lock"
LEFT_S = 60
"""A line is written in a moment: an older lock was left by a power cut."""

Value = str | int | list[str] | dict[str, int]
_BEGIN = b"kiosk-festival-log-1"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """number: greater than that of the line before, most often by 1. did: the command's word. of:
    what it was done to. before: hash of the line before."""

    number: Annotated[int, Meta(ge=1)]
    utc_ms: int
    did: str
    of: dict[str, Value] = {}
    before: Hex16

    @property
    def mark(self) -> str:
        """The line's hash, by which it is known elsewhere."""
        return _hash(msgspec.json.encode(self))


class LogDamaged(Exception):
    """The message is one plain sentence."""


class LogBusy(Exception):
    """Another command writes a line."""


def read_log(folder: Path) -> list[Line]:
    """Every line, its chain proved. Raises LogDamaged, OSError."""
    path = folder / FILE
    before, lines = _hash(_BEGIN), list[Line]()
    for n, raw in enumerate(path.read_bytes().split(b"\n")[:-1], 1):
        try:
            line = msgspec.json.decode(raw, type=Line)
        except MALFORMED as error:
            raise _damaged(path, n) from error
        if line.before != before or line.number <= (lines[-1].number if lines else 0):
            raise _damaged(path, n)
        lines.append(line)
        before = _hash(raw)
        if line.mark != before:  # written by no program of ours
            raise _damaged(path, n)
    if not lines:
        raise LogDamaged(phrase("festival.log empty", path=path))
    return lines


def read_settled(folder: Path) -> list[Line]:
    """The log of whose every line it is also done what it says: whoever has written one holds the
    lock until then. What is read of the folder afterwards is at least as new as the lines.

    Raises LogBusy, LogDamaged, OSError."""
    for wait_s in (*WAITS_S, 0):
        lines = read_log(folder)
        if not _held(folder / LOCK):
            return lines
        time.sleep(wait_s)
    raise LogBusy


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody else writes a line meanwhile. Raises LogBusy, OSError.

    A file and no lock of the system's: DIR may lie on a stick or on a network's disk.
    """
    lock = folder / LOCK
    for wait_s in (*WAITS_S, 0):
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL, 0o600))
            break
        except FileExistsError:
            time.sleep(wait_s)
    else:
        if _held(lock):
            raise LogBusy
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def add_line(folder: Path, utc_ms: int, number: int, did: str, **of: Value) -> Line:
    """Write down what is about to be done. Raises LogDamaged, OSError."""
    path = folder / FILE
    lines = read_log(folder) if path.exists() else []
    content = path.read_bytes() if lines else b""
    before = lines[-1].mark if lines else _hash(_BEGIN)
    line = Line(number=number, utc_ms=utc_ms, did=did, of=of, before=before)
    write_private(path, content + msgspec.json.encode(line) + b"\n")
    return line


def _held(lock: Path) -> bool:
    """A lock that is older was left by a power cut."""
    try:
        return time.time() - lock.stat().st_mtime < LEFT_S
    except FileNotFoundError:
        return False


def _hash(raw: bytes) -> str:
    return blake2b(raw, digest_size=16).hexdigest()


def _damaged(path: Path, number: int) -> LogDamaged:
    return LogDamaged(phrase("festival.log damaged", path=path, n=number))
