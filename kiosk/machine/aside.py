"""Journals that were set aside when a new installation began: their facts travel too.

No fact is added to them. A station's data folder copied off a broken machine is such a
journal as well, wherever it is opened.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from db.journal import Journal, JournalDamaged, Row
from db.remains import Remains, Stretch
from kiosk.session.frame import heading
from kiosk.session.sealing import Unsealable, seal
from kiosk.trust.kit import Kit

PATTERN = "journal-*.sqlite"
SLICE = 1_000
MOST_PARTS = 32


def asides(data: Path) -> list[Path]:
    """The journals set aside in a data folder."""
    return sorted(data.glob(PATTERN))


def seal_aside(
    path: Path,
    outbox: Path,
    kit: Kit,
    *,
    content: str,
    program: str,
    known: Sequence[bytes] = (),
) -> Iterator[Path]:
    """The session files of such a journal, made in `outbox` one when the one before is done with;
    none when it has no fact of this festival.

    A whole journal is one file. Of a damaged one the good beginning is one, and each stretch of
    facts behind it another one, marked as a rest. Those of another festival stay: this festival's
    hub would refuse them. known: installations that a damaged one may be of. Raises
    JournalUnwritable, Unsealable, OSError.
    """

    def sealed(rows: Journal | Remains, installation: bytes, part: Stretch) -> Path:
        header = heading(
            kit,
            installation,
            first=part.first,
            before=part.before,
            last=part.last,
            content=content,
            program=program,
            rest=part.first > 1,
        )
        return seal(outbox, kit, header, _slices(rows, part.first, part.last))

    try:
        with closing(Journal(path, kit.festival)) as journal:
            next(journal.proved(), None)  # whose facts they are; sealing proves the others
            if journal.festival == kit.festival and journal.head.seq:
                whole = Stretch(journal.genesis, 1, journal.head.seq)
                yield sealed(journal, journal.installation, whole)
    except (JournalDamaged, Unsealable) as error:
        with closing(Remains(path, kit.festival, known)) as remains:
            if not _is_ours(remains, path):
                raise Unsealable(str(error)) from error
            for part in _longest(remains.stretches):
                yield sealed(remains, remains.installation, part)


def _is_ours(remains: Remains, path: Path) -> bool:
    """Whether it is sure whose facts these are: the first one is bound to the festival and the
    installation, and where it is lost the journal was called by what the witness knew."""
    if not remains.stretches or not remains.installation:
        return False
    return remains.beginning > 0 or (
        remains.of_festival and path.stem.split("-")[1] == remains.installation.hex()[:8]
    )


def _longest(parts: tuple[Stretch, ...]) -> list[Stretch]:
    """Those that travel, in order: a file that is dust would fill a stick with dust."""
    longest = sorted(parts, key=lambda part: part.first - part.last)[:MOST_PARTS]
    return sorted(longest, key=lambda part: part.first)


def _slices(journal: Journal | Remains, first: int, last: int) -> Iterator[list[Row]]:
    for at in range(first, last + 1, SLICE):
        yield journal.read(at, min(SLICE, last - at + 1))
