"""An author's pack, looked at once a second while the station runs from it."""

from pathlib import Path

from kiosk.content.finding import Finding, PackUnreadable
from kiosk.content.pack import looks
from kiosk.content.store import Content, StoreUnreadable, StoreUnwritable, build_store

LOOK_MS = 1_000
"""An author who has saved a file looks up from the keyboard; no pack is read for nothing."""


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


class Preview:
    """findings: what is wrong with the pack as it lies there now; the station keeps what it has."""

    def __init__(self, pack: Path, data: Path) -> None:
        self._pack = pack
        self._data = data
        self._changes = Changes(pack)
        self._built = 0
        self.findings: tuple[Finding | str, ...] = ()

    def look(self) -> Content | None:
        """The content of a pack that has changed and is in order; else None."""
        if not self._changes.seen():
            return None
        # the file that is played from is never written to
        out = self._data / f"preview-{self._built % 2}.sqlite"
        try:
            build_store(self._pack, out)
            content = Content.open(out)
        except PackUnreadable as error:
            self.findings = tuple(error.findings)
            return None
        except (StoreUnreadable, StoreUnwritable, OSError) as error:
            self.findings = (str(error),)
            return None
        self._built += 1
        self.findings = ()
        return content
