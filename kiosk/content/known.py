"""What was found out before about the same bytes, so that nothing is read or proved twice.

An answer lies under the digest of all that it is about, and all of them under the digest of this
program: they spare finding an answer again and never change it.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from os import urandom
from pathlib import Path
from pyexpat import EXPAT_VERSION
from types import TracebackType
from typing import Any, TypeVar

import msgspec

from kiosk.files import write_durably

T = TypeVar("T")

ROOT = Path(__file__).parent.parent

SEAL_BYTES = 32


class Known:
    """Answers by their questions. As a context it writes down at its end what it knows."""

    def __init__(self, file: Path | None = None) -> None:
        """file: where answers outlive the program. One that is damaged, or was written by another
        program, is as good as none, and so is one that cannot be written: it only saves time."""
        self._file = file
        self._before = written_in(file) if file else {}
        self._asked: dict[bytes, bytes] = {}
        self._learnt = False

    def answer(self, question: str, about: bytes, kind: Any, find: Callable[[], T]) -> T:
        """What `find` finds, which depends on nothing but `about`. kind: the answer's type."""
        found: T | None = self.recall(question, about, kind)
        if found is None:
            found = find()
            self.note(question, about, found)
        return found

    def recall(self, question: str, about: bytes, kind: Any) -> Any | None:
        """The answer that was noted, if there is one."""
        key = _key(question, about)
        written = self._asked.get(key) or self._before.get(key)
        if written is None:
            return None
        self._asked[key] = written
        return _decoder(kind).decode(written)

    def note(self, question: str, about: bytes, found: object) -> None:
        self._asked[_key(question, about)] = msgspec.msgpack.encode(found)
        self._learnt = True

    def forget_others(self) -> None:
        """Whoever has asked all there is to ask leaves nothing behind of what was once so."""
        self._before = {}

    def __enter__(self) -> "Known":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file and self._learnt:
            body = msgspec.msgpack.encode(self._before | self._asked)
            with suppress(OSError):
                self._file.parent.mkdir(parents=True, exist_ok=True)
                write_durably(self._file, _seal(body) + body)


def written_in(file: Path) -> dict[bytes, bytes]:
    """The answers of a file by their keys; none where no file is, or none to be believed."""
    try:
        written = file.read_bytes()
    except OSError:
        return {}
    body = written[SEAL_BYTES:]
    if written[:SEAL_BYTES] != _seal(body):
        return {}
    return msgspec.msgpack.decode(body, type=dict[bytes, bytes])


def _key(question: str, about: bytes) -> bytes:
    total = blake2b(f"{question}\0".encode(), digest_size=16)
    total.update(about)
    return total.digest()


def _seal(body: bytes) -> bytes:
    return blake2b(body, digest_size=SEAL_BYTES, key=program()).digest()


@cache
def _decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(kind)


@cache
def program() -> bytes:
    """Names all that an answer depends on besides what it is about: the code that finds it.

    Where a program's code cannot be read, it is another program each time it starts.
    """
    import PIL  # here, because a station that starts from its built store asks nothing

    total = blake2b(digest_size=32)
    total.update(f"{sys.version} {msgspec.__version__} {PIL.__version__} {EXPAT_VERSION}".encode())
    code = sorted(ROOT.rglob("*.py"))
    for file in code:
        source = file.read_bytes()
        total.update(f"\0{file.relative_to(ROOT).as_posix()}\0{len(source)}\0".encode())
        total.update(source)
    return total.digest() if code else urandom(32)
