"""Journals that were set aside when a new installation began: their facts travel too.

No fact is added to them. A station's data folder copied off a broken machine is such a
journal as well, wherever it is opened.
"""

from collections.abc import Iterator
from pathlib import Path

from db.journal import Journal, Row
from kiosk.session.frame import heading
from kiosk.session.sealing import seal
from kiosk.trust.kit import Kit

PATTERN = "journal-*.sqlite"
SLICE = 1_000


def asides(data: Path) -> list[Path]:
    """The journals set aside in a data folder."""
    return sorted(data.glob(PATTERN))


def seal_aside(path: Path, outbox: Path, kit: Kit, *, content: str, program: str) -> Path | None:
    """The session file of such a journal, in `outbox`; None when it has no fact of this festival.

    Those of another festival stay: this festival's hub would refuse them. Raises
    JournalUnwritable, Unsealable, OSError.
    """
    journal = Journal(path, kit.festival)
    try:
        last = journal.head.seq
        if journal.festival != kit.festival or last == 0:
            return None
        header = heading(kit, journal.installation, last=last, content=content, program=program)
        return seal(outbox, kit, header, _slices(journal, last))
    finally:
        journal.close()


def _slices(journal: Journal, last: int) -> Iterator[list[Row]]:
    for first in range(1, last + 1, SLICE):
        yield journal.read(first, SLICE)
