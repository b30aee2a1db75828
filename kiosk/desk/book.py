"""The desk's book on the stick that stays in the laptop: written behind each hand-out by a worker.

Nobody waits for it. Must never write over a book that says what this desk does not know.
"""

import logging
import os
import queue
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from kiosk import facts
from kiosk.desk.pages import BookRefused, Lines, OldBook, Word, read_book
from kiosk.files import read_plain, write_durably
from kiosk.machine.drive import Absent, Drives, Full, ReadOnly, Ready, Unreadable
from kiosk.trust.kit import Kit

State = Literal["", "kept", "missing", "full", "read-only", "unreadable", "old"] | Word
"""How the stick stands: "" = not looked at yet; old = another book is being taken; a Word = what
lies there under the book's name is left alone."""

LOOK_S = 2.0
"""How often a stick is looked for, and what was written on it looked at."""

LAST_S = 5.0
"""How long the end of the program waits for the last line."""

MOST_BYTES = 64 * 1024**2
"""Some 200,000 lines: more than a festival's prizes."""


class Book:
    """state and found are read by whoever shows them. found: a book of this desk that says more
    than its own; take it, then call `taken`."""

    def __init__(self, kit: Kit, installation: bytes, drives: Drives) -> None:
        self.state: State = ""
        self.found: OldBook | None = None
        self._kit = kit
        self._drives = drives
        self._name = f"{kit.holder.station}-book.jsonl"
        self._lines = Lines(kit, installation)
        self._there: tuple[Path, int, int] | None = None  # file, its bytes, its lines
        self._asked: queue.SimpleQueue[facts.Written | threading.Event | None] = queue.SimpleQueue()
        self._worker = threading.Thread(target=self._work, name="book", daemon=True)
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
        self._asked.put(None)
        self._worker.join(LAST_S)

    # the worker

    def _work(self) -> None:
        while True:
            told = self._waiting()
            self._add(told)
            try:
                self.state = self._keep()
            except OSError as error:
                self._there = None
                self.state = "unreadable"
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

    def _add(self, told: Iterable[facts.Written | threading.Event | None]) -> None:
        for one in told:
            if one is not None and not isinstance(one, threading.Event):
                self._lines.add(one)

    def _keep(self) -> State:
        match self._drives.look():
            case Absent():
                self._there = None
                return "missing"
            case ReadOnly():
                return "read-only"
            case Unreadable():
                return "unreadable"
            case Full():
                return "full"
            case Ready(folder=folder):
                return self._keep_in(folder / self._name)

    def _keep_in(self, file: Path) -> State:
        lines = self._lines.all
        if self._there is not None and self._there[0] == file and file.exists():
            _, size, count = self._there
            if file.stat().st_size == size:
                self._append(file, size, count)
                return "kept"
        whole = b"".join(line + b"\n" for line in lines)
        there = read_plain(file, MOST_BYTES) if file.exists() else None
        if there is not None and not whole.startswith(there):
            if state := self._other(there):
                return state
        if there != whole:
            write_durably(file, whole)
        self._there = (file, len(whole), len(lines))
        return "kept"

    def _append(self, file: Path, size: int, count: int) -> None:
        more = b"".join(line + b"\n" for line in self._lines.all[count:])
        if not more:
            return
        self._there = None  # until it is there: what is half written is written anew
        with file.open("ab") as book:
            book.write(more)
            book.flush()
            os.fsync(book.fileno())
        self._there = (file, size + len(more), len(self._lines.all))

    def _other(self, there: bytes) -> State:
        """What to do with a file that is no beginning of this book; "" = it says nothing new."""
        if not there.strip(b"\0"):
            return ""  # what a power cut leaves of a file that was just made
        try:
            old = read_book(there, self._kit)
        except BookRefused as refused:
            ours = there.startswith(self._lines.all[0] + b"\n")
            return "" if ours else refused.word
        if self._lines.knows(old.keys) and self._has_begun(old):
            return ""
        self.found = old
        return "old"

    def _has_begun(self, old: OldBook) -> bool:
        """Whether an elder's book was taken already, be it an empty one."""
        return self._lines.has_elders or old.holder.generation == self._kit.holder.generation
