"""Tries strangers' pictures in a process of their own, which is ended when one hangs."""

import queue
import subprocess
import sys
import threading
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from struct import Struct
from types import TracebackType

from PySide6.QtCore import qVersion

from kiosk.content.drawer import Drawn, NotDrawing

LIMIT_S = 5.0
"""For one picture. The slowest that we ship takes a hundredth of it."""

START_S = 60.0
"""Qt read from a cold disk, on a busy machine."""

HEAD = Struct("<II")
"""Bytes of the name, bytes of the picture; name and picture follow."""

READY = b"!"
ANSWERS: dict[bytes, Drawn] = {b"d": "drawn", b"b": "blank", b"u": "unreadable"}

HERE = Path(__file__).parent


class ChildDrawer:
    """A kiosk.content.drawer.Drawer; a context that ends its process."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self._child: _Child | None = None
        self.version = f"Qt {qVersion()} {_code()}"

    def draw(self, name: str, content: bytes) -> Drawn:
        """Raises NotDrawing when no process can be begun."""
        child = self._child or _Child()
        self._child = child
        letter = child.ask(name, content, self._limit_s)
        if letter in ANSWERS:
            return ANSWERS[letter]
        self.close()  # the next picture gets another process
        return "slow" if letter is None else "deadly"

    def close(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()

    def __enter__(self) -> "ChildDrawer":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class _Child:
    """A running `python -m ui.trial`."""

    def __init__(self) -> None:
        """Raises NotDrawing."""
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "ui.trial"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=HERE.parent,  # where the packages are found, from wherever we are called
                # on Windows a console would flash over the station
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise NotDrawing(str(error.strerror)) from error
        self._told: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()
        if self._heard(START_S) != READY:
            self.end()
            raise NotDrawing("Qt does not begin")

    def ask(self, name: str, content: bytes, limit_s: float) -> bytes | None:
        """Its letter; b"" when it died of the picture, None when it still draws."""
        assert self._process.stdin is not None
        named = name.encode(errors="replace")
        try:
            self._process.stdin.write(HEAD.pack(len(named), len(content)) + named + content)
            self._process.stdin.flush()
        except OSError:
            return b""
        return self._heard(limit_s)

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what it no longer reads
                    pipe.close()

    def _heard(self, limit_s: float) -> bytes | None:
        try:
            return self._told.get(timeout=limit_s)
        except queue.Empty:
            return None

    def _listen(self) -> None:
        """A pipe cannot be asked whether something is in it, on Windows; a thread waits for it."""
        assert self._process.stdout is not None
        with suppress(OSError, ValueError):  # closed meanwhile
            while letter := self._process.stdout.read(1):
                self._told.put(letter)
        self._told.put(b"")


def _code() -> str:
    """Names the code that draws."""
    total = blake2b(digest_size=8)
    for name in ("trial.py", "drawing.py"):
        with suppress(OSError):
            total.update((HERE / name).read_bytes())
    return total.hexdigest()
