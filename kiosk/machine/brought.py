"""Looks for what a stick brings, off the screen's thread: a sick stick may never answer."""

import queue
import threading
from collections.abc import Iterator
from pathlib import Path

from kiosk.machine import news
from kiosk.machine.drive import Absent, Drives, Unreadable
from kiosk.trust.news import MOST_BYTES

NEWS_MAX = 300
"""A receipt of every station that there can be, and the news of a few festivals."""

TURN = 8
"""News and receipts that are looked at in one turn of the screen's thread: some 3 ms."""


class Brought:
    """News and receipts on sticks; one look at a time. What was found is taken on the thread that
    asked. empty: the last look found no stick."""

    def __init__(self, drives: Drives) -> None:
        self._drives = drives
        self.empty = True
        self._news: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._told: set[bytes] = set()
        self._worker = threading.Thread(target=lambda: None)

    def look(self) -> None:
        """Begin to look, unless the last look has not ended yet."""
        if not self._worker.is_alive():
            # daemon: a stick that never answers must not keep the program from ending
            self._worker = threading.Thread(target=self._look, daemon=True)
            self._worker.start()

    def wait(self) -> None:
        """Until the look that was begun has ended."""
        self._worker.join()

    def news(self) -> list[bytes]:
        """Of the news and receipts found some more, each once while its stick stays in."""
        return drained(self._news, TURN)

    def _look(self) -> None:
        drive = self._drives.look()
        self.empty = isinstance(drive, Absent | Unreadable)
        if isinstance(drive, Absent | Unreadable):
            self._told.clear()
        else:
            self._take(drive.folder)

    def _take(self, folder: Path) -> None:
        for pattern in news.PATTERNS:
            for content in beginnings(folder, pattern, MOST_BYTES, NEWS_MAX):
                if content not in self._told:
                    self._told.add(content)
                    self._news.put(content)


def drained(found: "queue.SimpleQueue[bytes]", most: int) -> list[bytes]:
    told: list[bytes] = []
    while len(told) < most and not found.empty():
        told.append(found.get())
    return told


def small_files(folder: Path, pattern: str, file_max: int, files_max: int) -> Iterator[bytes]:
    """The small plain files of that name; a stick may be pulled at any moment."""
    for content in beginnings(folder, pattern, file_max, files_max):
        if len(content) <= file_max:
            yield content


def beginnings(folder: Path, pattern: str, file_max: int, files_max: int) -> Iterator[bytes]:
    """The plain files of that name, of larger ones one byte more than they may have."""
    try:
        for path in sorted(folder.glob(pattern))[:files_max]:
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as file:
                    yield file.read(file_max + 1)
    except OSError:
        pass  # looked for again in a moment, if it is still there
