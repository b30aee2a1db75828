"""Looks for a guide file on the stick, off the screen's thread: a sick stick may never answer."""

import queue
import threading
from pathlib import Path

from kiosk.machine.drive import Absent, Drives, Unreadable

PATTERN = "guide-*.kiosk"

FILE_MAX = 4096
"""A guide file has some 250 bytes; nothing larger is read."""

FILES_MAX = 16
"""More than one festival leaves on a guide's stick; a stick full of such names is not searched."""


class GuideFiles:
    """One look at a time. What was found is taken on the thread that asked."""

    def __init__(self, drives: Drives) -> None:
        self._drives = drives
        self._found: queue.SimpleQueue[bytes] = queue.SimpleQueue()
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

    def taken(self) -> list[bytes]:
        """The files found since the last time, each once."""
        found = []
        while not self._found.empty():
            found.append(self._found.get())
        return found

    def _look(self) -> None:
        drive = self._drives.look()
        if isinstance(drive, Absent | Unreadable):
            return
        for content in _read(drive.folder):
            self._found.put(content)


def _read(folder: Path) -> list[bytes]:
    """The small plain files of that name; a stick may be pulled at any moment."""
    found = []
    try:
        for path in sorted(folder.glob(PATTERN))[:FILES_MAX]:
            if path.is_file() and not path.is_symlink() and path.stat().st_size <= FILE_MAX:
                found.append(path.read_bytes()[:FILE_MAX])
    except OSError:
        pass  # looked for again in a moment, if it is still there
    return found
