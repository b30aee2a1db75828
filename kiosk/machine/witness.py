"""What the station remembers outside its data folder: how far its journal went, and where.

A journal behind its witness was restored from a backup, one on another machine or in another
folder is a copy. Whoever goes on writing it would give facts and prize codes twice.
"""

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import msgspec
from platformdirs import user_state_path

from db.journal import Head, Journal
from kiosk.files import unwritten, write_durably
from kiosk.machine.identity import machine_id, machine_mark
from kiosk.machine.kept import kept, trusted
from kiosk.machine.past import Past
from kiosk.machine.tally import Tally
from kiosk.trust.kit import Kit
from kiosk.trust.signed import Hex16

Doubt = Literal["behind", "altered", "moved", "machine"]
"""Why a journal must not go on; see facts.InstallationBegan."""


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """seq, hash: the journal's head when this was written. day, given, copied, station: as in
    InstallationBegan; kit, unsure, released: as in Past. festival: its root's key and its name; ""
    of an older program.

    kept: the tally and its head, see kiosk/machine/kept.py; None when none was kept.

    What a later program says beside that is passed over, and not said again: it was of its moment.
    """

    installation: Hex16
    seq: int
    hash: Hex16
    data: str
    machine: str
    day: int
    given: dict[str, int]
    copied: int = 0
    kit: int = 0
    unsure: bool = False
    released: dict[str, int] = {}
    festival: str = ""
    station: str = ""
    kept: Any = None

    @property
    def past(self) -> Past:
        return Past(self.day, self.given, self.copied, self.kit, self.unsure, self.released)


def state_folder() -> Path:
    """Where statements are kept: KIOSK_STATE, or this user's own place for such things."""
    named = os.environ.get("KIOSK_STATE")
    return Path(named) if named else user_state_path("kiosk", appauthor=False)


class Witness:
    """One small file an installation, in `folder`. kept: whether the last one could be written.

    kit: of the festival and the station whose journals are spoken of.
    """

    def __init__(
        self,
        data: Path,
        kit: Kit,
        folder: Path | None = None,
        machine: Callable[[], str] = machine_id,
        *,
        durable: bool = True,
    ) -> None:
        """durable: False in a rehearsal alone."""
        # the same words whatever letters the system's locale makes of a folder's bytes
        self._data = os.fsencode(data.resolve()).decode("utf-8", "backslashreplace")
        self._folder = folder or state_folder()
        self._machine = machine()
        self._festival = f"{kit.root.hex()} {kit.festival}"
        self.station = kit.holder.station
        self.words = kit.words
        self._tally: Any = None  # the newest that was kept
        self._durable = durable
        self.kept = True

    def mark(self, journal: Journal) -> str:
        return machine_mark(self._machine, journal.installation)

    def keep(self, journal: Journal, tally: Tally) -> None:
        """Remember how far the journal is. Without a place to write no prize is given: see kept."""
        self._tally = kept(tally, journal.head) or self._tally
        statement = Statement(
            installation=journal.installation.hex(),
            seq=journal.head.seq,
            hash=journal.head.hash.hex(),
            data=self._data,
            machine=self.mark(journal),
            day=tally.day,
            given=tally.given,
            copied=tally.copied,
            kit=tally.serial,
            unsure=tally.unsure,
            released=tally.released,
            festival=self._festival,
            station=self.station,
            kept=self._tally,
        )
        path = self._path(journal)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write = write_durably if self._durable else Path.write_bytes
            write(path, msgspec.json.encode(statement))
            self.kept = True
        except OSError as error:
            self.kept = False
            logging.getLogger(__name__).error(
                "No prize is given until this is mended: %s KIOSK_STATE may name another folder.",
                unwritten(path, error),
            )

    def read(self, journal: Journal) -> Statement | None:
        """What is remembered of this journal; None when nothing is, or nothing that can be read."""
        return _read(self._path(journal))

    def tally(self, journal: Journal) -> Tally | None:
        """What was kept of this journal's tally; None when nothing was, or nothing to trust.

        Raises JournalUnwritable.
        """
        told = self.read(journal)
        tally = trusted(told.kept, journal) if told else None
        self._tally = told.kept if told and tally else None
        return tally

    def here(self) -> list[Statement]:
        """What is remembered of all journals of this festival that lay in this folder on this
        machine, the newest first."""
        try:
            files = sorted(self._folder.glob("*.json"), key=_written_ns, reverse=True)
        except OSError:
            return []
        return [told for file in files if (told := _read(file)) and self._is_here(told)]

    @property
    def known(self) -> tuple[bytes, ...]:
        """The installations that lay here, the newest first."""
        return tuple(bytes.fromhex(told.installation) for told in self.here())

    def _is_here(self, told: Statement) -> bool:
        mark = machine_mark(self._machine, bytes.fromhex(told.installation))
        same_machine = not mark or not told.machine or mark == told.machine
        return same_machine and told.data == self._data and told.festival == self._festival

    def doubt(self, journal: Journal, tally: Tally) -> Doubt | None:
        """Why this journal must not go on, or None. Raises JournalUnwritable."""
        mark, told = self.mark(journal), self.read(journal)
        marks = {tally.machine, told.machine if told else ""} - {""}
        if mark and marks - {mark}:
            return "machine"
        if told is None:
            return None
        if told.data != self._data:
            return "moved"
        if journal.head.seq < told.seq:
            return "behind"
        return None if journal.holds(Head(told.seq, bytes.fromhex(told.hash))) else "altered"

    def _path(self, journal: Journal) -> Path:
        return self._folder / f"{journal.installation.hex()}.json"


def _read(path: Path) -> Statement | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Statement)
    except (OSError, ValueError, RecursionError):
        return None


def _written_ns(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
