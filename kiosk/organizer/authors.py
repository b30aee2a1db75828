"""Authors' files dropped on the window: taken as `kiosk content import FOLDER` takes them, into the
festival's own content; copies with remarks lie beside them, to be sent back.

What came with the program is never changed: a festival that plays it gets a copy of its own first.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from kiosk.content.finding import Finding, in_order
from kiosk.content.sheet.reviewed import is_review
from kiosk.content.sheet.tables import tables
from kiosk.content.sheet.workbook import NoWorkbook, read_workbook
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.many import MOST_BYTES, Folder, brought, take_files
from kiosk.content.taking.source import SHEETS
from kiosk.content.taking.told import became, to_mend
from kiosk.content.tongues import sentence
from kiosk.festival.columns import FESTIVAL
from kiosk.festival.folder import KEY, Festival, FestivalRefused, open_festival
from kiosk.festival.plan import FILE
from kiosk.files import read_plain
from kiosk.languages import Lang
from kiosk.organizer.places import pack_of
from kiosk.organizer.preparing import Said
from kiosk.shipped import SHIPPED_PACK
from kiosk.trust.organizer import Organizer
from kiosk.words import phrase

PACK = "pack"
"""The folder beside the plan that the festival's own content lies in."""

WRITTEN = (*SHEETS, ".gift")
"""What only an author writes ends so; a text file may be anybody's."""

ASKED = Asked("", "kk", guessed=True)
"""As nobody is asked here what a text file speaks; each says its quiz by its own name."""

MOST_REMARKS = 5
"""Of one file; all of them stand in the copy that goes back."""


def is_authors(path: Path) -> bool:
    """Whether a folder or file that was dropped comes from authors. Raises OSError."""
    if path.is_dir():
        # where a festival lies there are workbooks, too
        ours = any((path / name).exists() for name in (FILE, KEY))
        return not ours and any(_wrote(file, broken=True) for file in brought(path))
    return _wrote(path, broken=False)


def _wrote(file: Path, *, broken: bool) -> bool:
    """A workbook is an author's when it has a sheet that plans have not. broken: what is said of
    one that cannot be read; alone it may be a plan, and whoever reads that says what is wrong."""
    ends = file.suffix.lower()
    if ends != ".xlsx":
        return ends in WRITTEN
    try:
        grids = read_workbook(read_plain(file, MOST_BYTES))
    except (NoWorkbook, OSError):
        return broken
    own = tables().keys() - {FESTIVAL}
    return any(is_review(grid) or grid.name.strip().lower() in own for grid in grids)


def take_authors(
    folder: Path,
    organizer: Organizer,
    paths: Sequence[Path],
    utc_ms: int,
    lang: Lang,
    tell: Callable[[float], None],
) -> Iterator[Said]:
    """folder: the festival's. paths: files, and folders of files. lang: what remarks are written
    in. Raises FestivalRefused, PackUnreadable, PackUnwritable, OSError."""
    held = open_festival(folder, organizer)
    files = [file for path in paths for file in (brought(path) if path.is_dir() else [path])]
    own = _own(held)
    pack = own or _copied(folder)
    went_in = False
    try:
        done = take_files(files, pack, ASKED, partial=False, lang=lang, tell=tell)
        went_in = any(one.taken and one.taken.counts for one in done.files)
    finally:
        if own is None and not went_in:
            shutil.rmtree(pack, ignore_errors=True)
    yield from _told(done)
    if own is None and went_in:
        held.change_plan(msgspec.structs.replace(held.plan, pack=pack.name), utc_ms)
        yield Said(phrase("prepare.own content", folder=pack))
    if went_in:
        yield Said(phrase("prepare.new content"))


def _own(held: Festival) -> Path | None:
    """The folder of the festival's content, None of one that plays what came with the program.
    Raises FestivalRefused."""
    if not held.plan.pack:
        return None
    pack = pack_of(held.plan, held.folder)
    if not pack.is_dir():
        told = phrase("prepare.built content", pack=held.plan.pack, plan=held.folder / FILE)
        raise FestivalRefused(told)
    return pack


def _copied(folder: Path) -> Path:
    """What came with the program, where nothing lies yet. Raises OSError."""
    pack, number = folder / PACK, 2
    while pack.exists():
        pack, number = folder / f"{PACK}-{number}", number + 1
    shutil.copytree(SHIPPED_PACK, pack)
    return pack


def _told(done: Folder) -> Iterator[Said]:
    wrong = to_mend(done.files)
    for one in done.files:
        yield Said(phrase("content.file", file=one.name, said=became(one)), one not in wrong)
        yield from _remarks(in_order(one.taken.findings) if one.taken else [])
        if one.back:
            yield Said(phrase("prepare.send back", file=one.back), good=False)
    for twice in done.twice:
        first, second = (
            phrase("prepare.asked", quiz=quiz, id=name, text=text)
            for quiz, name, text in (twice.one, twice.other)
        )
        yield Said(phrase("prepare.twice", lang=twice.lang, one=first, other=second), good=False)


def _remarks(found: Sequence[Finding]) -> Iterator[Said]:
    for finding in found[:MOST_REMARKS]:
        yield Said(sentence(finding), good=finding.severity != "error")
    if found[MOST_REMARKS:]:
        yield Said(phrase("content.more", n=len(found) - MOST_REMARKS), good=False)
