"""What may stand on a disk after a power cut, from the system calls that a program made.

The model is the harshest that POSIX allows: what was not synced is there, or not, or half, in
any combination; a name is there for sure only once its folder was synced.
"""

import random
from dataclasses import dataclass, field
from pathlib import Path

from tests.sieges.traces import Call

SECTOR = 512


@dataclass
class _File:
    """durable: what is on the disk for sure. waiting: writes (offset, bytes), or a new length."""

    durable: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes] | int] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.waiting:
            _apply(self.durable, change)
        self.waiting.clear()


_Names = dict[Path, _File | None]


def _apply(content: bytearray, change: tuple[int, bytes] | int) -> None:
    if isinstance(change, int):
        del content[change:]
        content.extend(bytes(change - len(content)))
    else:
        offset, written = change
        content.extend(bytes(max(0, offset - len(content))))
        content[offset : offset + len(written)] = written


class Disk:
    """The files below some folders while the calls of a program go by."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self._seen: dict[Path, _File] = {}
        self._durable: dict[Path, _File] = {}
        self._renamed: list[_Names] = []
        self._at: dict[int, int] = {}

    def follow(self, call: Call) -> None:
        match call.name:
            case "openat":
                self._open(call)
            case "pwrite64":
                self._write(call, int(call.last_argument))
            case "write":
                self._write(call, self._at.get(call.descriptor, 0))
            case "ftruncate":
                if file := self._seen.get(call.path):
                    file.waiting.append(int(call.last_argument))
            case "fsync" | "fdatasync":
                self._sync(call.path)
            case "unlink":
                self._rename({call.strings[0]: None})
            case "rename":
                old, new = call.strings
                self._rename({old: None, new: self._seen.get(old)})

    def _ours(self, path: Path) -> bool:
        return path.parent in self._folders

    def _open(self, call: Call) -> None:
        self._at[call.result] = 0
        path = call.strings[0]
        if self._ours(path) and b"O_CREAT" in call.arguments and path not in self._seen:
            self._rename({path: _File()})

    def _write(self, call: Call, offset: int) -> None:
        file = self._seen.get(call.path)
        if file is not None:
            written = call.written[: call.result]
            file.waiting.append((offset, written))
            self._at[call.descriptor] = offset + len(written)

    def _sync(self, path: Path) -> None:
        if path in self._folders:
            # one folder's sync commits all names: file systems keep them in one log
            for names in self._renamed:
                _name(self._durable, names)
            self._renamed.clear()
        elif file := self._seen.get(path):
            file.sync()

    def _rename(self, names: _Names) -> None:
        if all(self._ours(path) for path in names):
            _name(self._seen, names)
            self._renamed.append(names)

    # images

    def nothing_more(self) -> dict[Path, bytes]:
        """Only what was synced."""
        return {path: bytes(file.durable) for path, file in self._durable.items()}

    def everything(self) -> dict[Path, bytes]:
        return {path: _content(file, file.waiting) for path, file in self._seen.items()}

    def anything(self, rng: random.Random) -> dict[Path, bytes]:
        """Some of the names in their order, any of the writes, any of their sectors."""
        names = dict(self._durable)
        for change in self._renamed[: rng.randint(0, len(self._renamed))]:
            _name(names, change)
        return {path: _content(file, _some(file.waiting, rng)) for path, file in names.items()}


def _name(names: dict[Path, _File], change: _Names) -> None:
    for path, file in change.items():
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file


def _content(file: _File, changes: list[tuple[int, bytes] | int]) -> bytes:
    content = bytearray(file.durable)
    for change in changes:
        _apply(content, change)
    return bytes(content)


def _some(
    waiting: list[tuple[int, bytes] | int], rng: random.Random
) -> list[tuple[int, bytes] | int]:
    kept: list[tuple[int, bytes] | int] = []
    for change in waiting:
        fate = rng.random()
        if fate < 0.4:
            kept.append(change)
        elif fate < 0.7 and not isinstance(change, int):
            kept += [piece for piece in _sectors(*change) if rng.random() < 0.5]
    return kept


def _sectors(offset: int, written: bytes) -> list[tuple[int, bytes]]:
    """A write in pieces that a disk writes whole or not at all."""
    pieces = []
    start = 0
    while start < len(written):
        end = min(len(written), (offset + start) // SECTOR * SECTOR + SECTOR - offset)
        pieces.append((offset + start, written[start:end]))
        start = end
    return pieces
