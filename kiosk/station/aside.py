"""Journals that were set aside when a new installation began: their facts travel too.

No fact is added to them. A station's data folder copied off a broken machine is such a
journal as well, wherever it is opened.
"""

from collections.abc import Iterator
from pathlib import Path

from db.journal import Journal, Row
from kiosk.sessionfile import heading, seal
from kiosk.station.stick import Stick, Tell, put
from kiosk.trust import Kit

PATTERN = "journal-*.sqlite"
SLICE = 1_000


def export_asides(
    data: Path,
    kit: Kit,
    folder: Path,
    *,
    content: str,
    program: str,
    tell: Tell = lambda doing, done: None,
) -> list[Path]:
    """Put a session file of each journal set aside in `data` into `folder`; their paths there.

    Those of another festival stay: this festival's hub would refuse them. Raises Undelivered,
    JournalUnwritable, Unsealable, OSError.
    """
    outbox = data / "outbox"
    outbox.mkdir(exist_ok=True)
    paths = []
    for path in sorted(data.glob(PATTERN)):
        sealed = _seal(path, kit, outbox, content, program)
        if sealed is not None:
            try:
                paths.append(put(Stick(), sealed, folder, tell))
            finally:
                sealed.unlink()
    return paths


def _seal(path: Path, kit: Kit, outbox: Path, content: str, program: str) -> Path | None:
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
