"""An author's pack, looked at and built off the screen's thread while the station runs from it."""

import queue
import threading
from collections.abc import Callable
from contextlib import nullcontext, suppress
from pathlib import Path

from kiosk.content.drawer import OpenDrawer
from kiosk.content.finding import Finding, PackUnreadable
from kiosk.content.known import Known
from kiosk.content.pack import looks
from kiosk.content.store import KNOWN, Content, StoreUnreadable, StoreUnwritable, build_store

LOOK_MS = 1_000
"""An author who has saved a file looks up from the keyboard; no pack is read for nothing."""

Findings = tuple[Finding | str, ...]


class Changes:
    """Whether the files of a folder were changed since the last look."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._looks = self._look()

    def seen(self) -> bool:
        before, self._looks = self._looks, self._look()
        return before != self._looks

    def _look(self) -> str:
        try:
            return looks(self._folder)
        except PackUnreadable:
            return "gone"


class Draft:
    """One look at a time. What was built is taken on the thread that asked.

    findings: what is wrong with the pack as it was taken last; the station keeps what it has.
    """

    def __init__(
        self, pack: Path, data: Path, drawer: Callable[[], OpenDrawer] = nullcontext
    ) -> None:
        """drawer: opens who tries the pictures."""
        self._pack = pack
        self._drawer = drawer
        self._data = data
        self._changes = Changes(pack)
        self._number = 0
        self._built: queue.SimpleQueue[Content | Findings] = queue.SimpleQueue()
        self._worker = threading.Thread(target=lambda: None)
        self._closed = False
        self.findings: Findings = ()

    @property
    def busy(self) -> bool:
        """The look that was begun has not ended yet."""
        return self._worker.is_alive()

    def look(self) -> None:
        """Begin to look, unless the last look has not ended yet."""
        if not self.busy:
            # daemon: a folder that never answers must not keep the program from ending
            self._worker = threading.Thread(target=self._look, daemon=True)
            self._worker.start()

    def wait(self) -> None:
        """Until the look that was begun has ended."""
        self._worker.join()

    def taken(self) -> Content | None:
        """The content of a pack that has changed and is in order, once; else None."""
        built = self._newest()
        if isinstance(built, Content):
            self.findings = ()
            return built
        if built is not None:
            self.findings = built
        return None

    def close(self) -> None:
        """Waits for nobody: what is still being built is thrown away when it is done."""
        self._closed = True
        _drop(self._newest())

    def _look(self) -> None:
        """Builds until nobody saves meanwhile: what a newer save has overtaken is never shown."""
        built: Content | Findings | None = None
        while self._changes.seen():
            _drop(built)
            built = self._build()
        if built is not None:
            self._built.put(built)
        if self._closed:
            _drop(self._newest())

    def _build(self) -> Content | Findings:
        try:
            out = self._place()
            with Known(self._data / KNOWN) as known, self._drawer() as drawer:
                build_store(self._pack, out, known, drawer)
            return Content.open(out)
        except PackUnreadable as error:
            return tuple(error.findings)
        except (StoreUnreadable, StoreUnwritable, OSError) as error:
            return (str(error),)

    def _place(self) -> Path:
        """A file that nobody plays from. The others go; what is open stays readable until then."""
        for old in self._data.glob("preview-*.sqlite*"):
            with suppress(OSError):  # Windows keeps what somebody plays from
                old.unlink()
        self._number += 1
        return self._data / f"preview-{self._number}.sqlite"

    def _newest(self) -> Content | Findings | None:
        """What was built last and taken by nobody; whatever was built before it is dropped."""
        newest: Content | Findings | None = None
        with suppress(queue.Empty):
            while True:
                built = self._built.get_nowait()
                _drop(newest)
                newest = built
        return newest


def _drop(built: Content | Findings | None) -> None:
    if isinstance(built, Content):
        built.close()
