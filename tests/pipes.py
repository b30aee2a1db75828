"""A file that does not answer until somebody lets it: a slow disk, a folder on a sick network."""

import os
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")

MERCY_S = 60.0
"""Who waits for the file in vain fails its test and does not hang it."""


class Stuck:
    """A file at `path` whose reader waits until `answer`."""

    def __init__(self, path: Path, content: bytes, aside: Path) -> None:
        """aside: a folder on the same disk that nobody looks into."""
        self._path, self._content = path, content
        self._pipe, self._plain = aside / "pipe", aside / "plain"
        os.mkfifo(self._pipe)
        os.link(self._pipe, path)
        self._writer: int | None = None
        self._mercy = threading.Timer(MERCY_S, self.answer)
        self._mercy.daemon = True
        self._mercy.start()

    def is_read(self) -> bool:
        """Somebody reads the file, and waits."""
        if self._writer is None:
            with suppress(OSError):  # so says the system where nobody reads
                self._writer = os.open(self._pipe, os.O_WRONLY | os.O_NONBLOCK)
        return self._writer is not None

    def wait_for_reader(self) -> None:
        for _ in range(int(MERCY_S / 0.01)):
            if self.is_read():
                return
            time.sleep(0.01)
        raise TimeoutError(f"nobody reads {self._path}")

    def heal(self) -> None:
        """The next reader finds a plain file; who reads already still waits."""
        self._plain.write_bytes(self._content)
        self._plain.replace(self._path)

    def answer(self) -> None:
        """Who reads already gets the content."""
        self._mercy.cancel()
        if self.is_read() and self._writer is not None:
            os.write(self._writer, self._content)
            os.close(self._writer)
            self._writer = None
