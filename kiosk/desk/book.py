"""The desk's book on the stick that stays in the laptop: written behind each hand-out by a worker.

Nobody waits for it. Must never write over a book that says what this desk does not know.
"""

import errno
import logging
import os
import queue
import threading
from pathlib import Path
from typing import Literal

from kiosk import facts
from kiosk.desk.pages import Lines, OldBook, Word
from kiosk.files import read_plain, write_durably
from kiosk.machine.drive import Absent, Drive, Drives, Full, ReadOnly, Ready, Unreadable
from kiosk.trust.kit import Kit

State = Literal["", "kept", "missing", "full", "read-only", "unreadable", "old"] | Word
"""How the stick stands: "" = not looked at yet; old = another book is being taken; a Word = what
lies there under the book's name is left alone."""

LOOK_S = 2.0
"""How often a stick is looked for, and what was written on it looked at."""

LAST_S = 5.0
"""How long the end of the program waits for the last line."""

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))

MOST_BYTES = 64 * 1024**2
"""Some 200,000 lines: more than a festival's prizes."""


_WORDS: dict[type[Drive], State] = {
    Absent: "missing",
    Full: "full",
    ReadOnly: "read-only",
    Unreadable: "unreadable",
}


class Book:
    """state and found are read by whoever shows them. found: a book of this desk that says more
    than its own; take it, then call `taken`."""

    def __init__(self, kit: Kit, installation: bytes, drives: Drives) -> None:
        self.state: State = ""
        self.found: OldBook | None = None
        self._drives = drives
        self._name = f"{kit.holder.station}-book.jsonl"
        self._lines = Lines(kit, installation)
        self._there: tuple[Path, int, int] | None = None  # file, its bytes, its lines
        self._asked: queue.SimpleQueue[facts.Written | threading.Event | None] = queue.SimpleQueue()
        self._worker = threading.Thread(target=self._work, name="book", daemon=True)

    def begin(self) -> None:
        """Look at the stick from now on: all that the journal holds was told."""
        self._worker.start()

    def add(self, *told: facts.Written) -> None:
        """What was written down, in its order."""
        for fact in told:
            self._asked.put(fact)

    def settle(self, timeout_s: float = LAST_S) -> bool:
        """Wait until all that was told is on the stick, or is known not to be."""
        done = threading.Event()
        self._asked.put(done)
        return done.wait(timeout_s)

    def close(self) -> None:
        """Once begun: when this returns the last line is there, or its stick does not answer."""
        self._asked.put(None)
        if self._worker.ident is not None:
            self._worker.join(LAST_S)

    # the worker

    def _work(self) -> None:
        while True:
            told = self._waiting()
            for one in told:
                if one is not None and not isinstance(one, threading.Event):
                    self._lines.add(one)
            try:
                self.state = self._keep()
            except OSError as error:
                self._there = None
                self.state = "full" if error.errno in _FULL else "unreadable"
                logging.getLogger(__name__).warning("the desk's book: %s", error)
            for one in told:
                if isinstance(one, threading.Event):
                    one.set()
            if None in told:
                return

    def _waiting(self) -> list[facts.Written | threading.Event | None]:
        """All that was asked, at least after a while."""
        told: list[facts.Written | threading.Event | None] = []
        try:
            told.append(self._asked.get(timeout=LOOK_S))
            while True:
                told.append(self._asked.get_nowait())
        except queue.Empty:
            return told

    def _keep(self) -> State:
        drive = self._drives.look()
        if isinstance(drive, Ready):
            return self._keep_in(drive.folder / self._name)
        self._there = None
        return _WORDS[type(drive)]

    def _keep_in(self, file: Path) -> State:
        if self._there is not None and self._there[0] == file and file.exists():
            _, size, count = self._there
            if file.stat().st_size == size:
                self._append(file, size, count)
                return "kept"
        there = read_plain(file, MOST_BYTES) if file.exists() else b""
        match self._lines.judge(there):
            case OldBook() as old:
                self.found = old
                return "old"
            case str() as word:
                return word
        whole = self._lines.whole
        if there != whole:
            write_durably(file, whole)
        self._there = (file, len(whole), len(self._lines.all))
        return "kept"

    def _append(self, file: Path, size: int, count: int) -> None:
        more = b"".join(line + b"\n" for line in self._lines.all[count:])
        if not more:
            return
        self._there = None  # until it is there: what is half written is written anew
        try:
            with file.open("ab") as book:
                book.write(more)
                book.flush()
                os.fsync(book.fileno())
        except PermissionError:  # some drivers take no more into a file that stands
            write_durably(file, self._lines.whole)
        self._there = (file, size + len(more), len(self._lines.all))
