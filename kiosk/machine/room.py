"""Room on the station's disk: a reserve that is given up when space runs out, so that whoever
plays can finish and a guide can fill a stick; then nobody begins until there is room again."""

import logging
import os
import shutil
from enum import StrEnum
from pathlib import Path

from kiosk.files import unwritten, write_durably

RESERVE_BYTES = 4 * 1024**2
"""A visit writes some 100 KiB and SQLite's log grows to 4 MB at most."""

SCARCE_BYTES = 1024**2
"""Below this the reserve is given up, before a child's answer runs into the wall."""

AGAIN_BYTES = 2 * RESERVE_BYTES
"""The reserve is made again when it leaves as much as it takes: else it would come and go."""

LOW_BYTES = 64 * 1024**2
"""A day of facts and their export, several times: time enough for a guide to tell someone."""


class Room(StrEnum):
    ENOUGH = "enough"
    LOW = "low"
    NONE = "none"


class Space:
    """The free space around the data folder. room: as it was when looked at last."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._reserve = data / "reserve"
        self.room = Room.NONE

    def look(self, *, at_rest: bool) -> None:
        """See how much room there is; at rest the reserve may be made, which takes a moment."""
        try:
            free = shutil.disk_usage(self._data).free
        except OSError:
            return  # a disk that does not answer is told by the journal
        if free < SCARCE_BYTES:
            self.release()
        elif at_rest and free >= AGAIN_BYTES and not self._reserve.exists():
            self._make()
        if free < AGAIN_BYTES and not self._reserve.exists():
            self.room = Room.NONE
        else:
            self.room = Room.LOW if free < LOW_BYTES else Room.ENOUGH

    def release(self) -> bool:
        """Give the reserve up; True when there was one."""
        try:
            self._reserve.unlink()
        except OSError:
            return False
        self.room = Room.NONE
        return True

    def _make(self) -> None:
        try:
            # random: a compressing file system would keep no room for zeros
            write_durably(self._reserve, os.urandom(RESERVE_BYTES))
        except OSError as error:
            logging.getLogger(__name__).error("%s", unwritten(self._reserve, error))
