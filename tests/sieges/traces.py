"""System calls of a child, seen or spoilt by strace; skipped where strace cannot be used."""

import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

_LINE = re.compile(rb"^\d+ +(\w+)\((.*)\) += (\d+)")
_STRING = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_BEGUN = re.compile(rb"^(\d+) +(\w+)\((.*)")
_RESUMED = re.compile(rb"^(\d+) +<\.\.\. \w+ resumed>")
_BY_NAME = (b"openat", b"unlink", b"rename", b"mkdir", b"newfstatat", b"statfs", b"access")
_DESCRIPTOR = re.compile(rb"^(\d+)<((?:\\x[0-9a-f]{2})*)>")


class Call(NamedTuple):
    """One system call that worked; arguments as strace prints them, strings in hex."""

    name: str
    arguments: bytes
    result: int

    @property
    def strings(self) -> list[Path]:
        return [Path(os.fsdecode(_bytes(found))) for found in _STRING.findall(self.arguments)]

    @property
    def written(self) -> bytes:
        found = _STRING.search(self.arguments)
        assert found, self
        return _bytes(found[1])

    @property
    def descriptor(self) -> int:
        found = _DESCRIPTOR.match(self.arguments)
        assert found, self
        return int(found[1])

    @property
    def path(self) -> Path:
        """Of the descriptor that the call is about."""
        found = _DESCRIPTOR.match(self.arguments)
        return Path(os.fsdecode(_bytes(found[2]))) if found else Path()

    @property
    def last_argument(self) -> bytes:
        return self.arguments.rpartition(b", ")[2]


def _bytes(hexed: bytes) -> bytes:
    return bytes.fromhex(hexed.replace(b"\\x", b"").decode("ascii"))


@contextmanager
def traced(pid: int, log: Path, *options: str) -> Iterator[None]:
    """strace attached to a process until the end of the block."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed: sudo apt-get install strace")
    command = [strace, "-f", "-y", "-xx", "-s", "100000", "-o", str(log), *options]
    with subprocess.Popen([*command, "-p", str(pid)], stderr=subprocess.PIPE) as tracer:
        assert tracer.stderr is not None
        said = tracer.stderr.readline()
        if b"attached" not in said:
            tracer.kill()
            pytest.skip(f"strace cannot be attached here: {said.decode().strip()}")
        try:
            yield
        finally:
            tracer.terminate()


def calls(log: Path) -> Iterator[Call]:
    """All calls that worked, in order."""
    with log.open("rb") as lines:
        for line in lines:
            if found := _LINE.match(line):
                yield Call(found[1].decode(), found[2], int(found[3]))


class Begun(NamedTuple):
    """The n-th call of this name by its thread, whether it worked or not; strace counts so."""

    name: str
    n: int
    path: Path
    injected: bool


def begun(log: Path) -> Iterator[Begun]:
    """All calls in a log without their bytes (-s 0), with the file that each is about."""
    seen, last = Counter[tuple[bytes, bytes]](), dict[bytes, Begun]()
    with log.open("rb") as lines:
        for line in lines:
            injected = b"(INJECTED)" in line
            if found := _BEGUN.match(line):
                thread, name, arguments = found.groups()
                seen[thread, name] += 1
                about = _about(name, arguments)
                last[thread] = Begun(name.decode(), seen[thread, name], about, injected)
                yield last[thread]
            elif injected and (resumed := _RESUMED.match(line)):  # another thread came between
                yield last[resumed[1]]._replace(injected=True)


def _about(name: bytes, arguments: bytes) -> Path:
    strings = [_bytes(string) for string in _STRING.findall(arguments)]
    if name in _BY_NAME and strings and strings[0]:
        return Path(os.fsdecode(strings[0]))
    found = _DESCRIPTOR.match(arguments)
    return Path(os.fsdecode(_bytes(found[2]))) if found else Path()
