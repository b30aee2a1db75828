"""What a guide's stick brings: a guide file opens the panel; news and receipts are taken by the
newsroom."""

import queue
from collections.abc import Callable
from pathlib import Path

from kiosk.machine.brought import Brought, drained, small_files
from kiosk.machine.drive import Drives
from kiosk.station.guide import Guide

PATTERN = "guide-*.kiosk"

FILE_MAX = 4096
"""A guide file has some 250 bytes; nothing larger is read."""

FILES_MAX = 16
"""More than one festival leaves on a guide's stick; a stick full of such names is not searched."""


class GuideFiles(Brought):
    """Guide files, and what else a stick brings; see Brought."""

    def __init__(self, drives: Drives) -> None:
        super().__init__(drives)
        self._found: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def hand_to(self, guide: Guide, take_news: Callable[[bytes], bool]) -> bool:
        """What was found to whom it is for; True when something to see has changed by it."""
        opened = [guide.awaits_file and guide.open_with_file(file) for file in self.taken()]
        came = [take_news(file) for file in self.news()]
        return any(opened) or any(came)

    def taken(self) -> list[bytes]:
        """The guide files found since the last time, each once."""
        return drained(self._found, FILES_MAX)

    def _take(self, folder: Path) -> None:
        for content in small_files(folder, PATTERN, FILE_MAX, FILES_MAX):
            self._found.put(content)
        super()._take(folder)
