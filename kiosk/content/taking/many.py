"""A folder of authors' files into a pack, one after another; what is to be mended goes back."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.content.alike import doubles
from kiosk.content.asked import words_asked
from kiosk.content.finding import Finding, in_order
from kiosk.content.known import Known
from kiosk.content.model import Pack
from kiosk.content.sheet.remarks import with_remarks
from kiosk.content.sheet.workbook import NoWorkbook, read_workbook
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.intake import Taken, take_in, target
from kiosk.content.taking.source import SHEETS, SourceUnreadable, read_source
from kiosk.content.tongues import sentence
from kiosk.files import read_plain, why, write_durably
from kiosk.languages import Lang
from kiosk.words import in_words, message, phrase

MOST_BYTES = 200 * 2**20
"""More is read into no memory; what a workbook may have is a quarter of it."""
BACK = "back"
"""The folder beside the authors' files in which what goes back to them lies."""
BROUGHT = (*SHEETS, ".gift", ".txt")


class File(NamedTuple):
    """taken: what of it went in; None where nothing could be read, and then `refused` says why.

    back: what goes back to its author, or None where there is nothing to mend.
    """

    name: str
    taken: Taken | None
    refused: str = ""
    back: Path | None = None


class Twice(NamedTuple):
    """One question under two names: (quiz, id, what a child reads), the earlier one first."""

    lang: str
    one: tuple[str, str, str]
    other: tuple[str, str, str]


class Folder(NamedTuple):
    files: list[File]
    twice: list[Twice]


def brought(folder: Path) -> list[Path]:
    """The authors' files in a folder, in the order of their names; Excel's own locks are none."""
    return sorted(
        file
        for file in folder.iterdir()
        if file.is_file()
        and file.suffix.lower() in BROUGHT
        and not file.name.startswith(("~$", "."))
    )


def take_files(
    some: Sequence[Path],
    into: Path,
    asked: Asked,
    *,
    partial: bool,
    lang: Lang,
    tell: Callable[[float], None] = lambda share: None,
) -> Folder:
    """asked: what holds for every text file among them. lang: the authors'. tell: how far it is,
    0 to 1.

    Raises PackUnreadable, PackUnwritable and OSError; what one file lacks stops no other.
    """
    pack, answers = target(into), Known()
    files, new = [], set[str]()
    for number, file in enumerate(some):
        tell(number / len(some))
        one = _taken(file, pack, into, asked._replace(file=file.name), partial, answers)
        if one.taken and one.taken.counts:
            pack = one.taken.pack
            new |= one.taken.new
        files.append(one._replace(back=_send_back(file, one, lang)))
    tell(1.0)
    return Folder(files, list(_twice(pack, new)) if pack else [])


def _taken(
    file: Path, pack: Pack | None, into: Path, asked: Asked, partial: bool, answers: Known
) -> File:
    try:
        incoming = read_source(read_plain(file, MOST_BYTES), pack, asked)
    except SourceUnreadable as error:
        return File(file.name, None, message(error))
    except OSError as error:
        return File(file.name, None, phrase("content.cannot read", file=file.name, why=why(error)))
    return File(file.name, take_in(incoming, pack, into, partial=partial, answers=answers))


def _send_back(file: Path, one: File, lang: Lang) -> Path | None:
    findings = in_order(one.taken.findings) if one.taken else []
    if not findings and not one.refused:
        return None
    content, ending = _copy(file, one, findings, lang)
    folder = file.parent / BACK
    folder.mkdir(exist_ok=True)
    out = _free(folder, file.stem, ending)
    write_durably(out, content)
    return out


def _copy(file: Path, one: File, findings: list[Finding], lang: Lang) -> tuple[bytes, str]:
    """A workbook with notes; of what is none, and cannot be opened, the remarks alone."""
    if findings and file.suffix.lower() in SHEETS:
        content = file.read_bytes()
        try:
            read_workbook(content)
            return with_remarks(content, findings, lang), ".xlsx"
        except NoWorkbook:
            pass  # it was read a moment ago; somebody is saving it now
    lines = [one.refused] if one.refused else []
    lines = [in_words(said, lang) for said in (*lines, *map(sentence, findings))]
    return "".join(f"{line}\n" for line in lines).encode(), f"{file.suffix}.remarks.txt"


def _free(folder: Path, stem: str, ending: str) -> Path:
    """What was sent back before is never written over."""
    out, number = folder / f"{stem}{ending}", 2
    while out.exists():
        out, number = folder / f"{stem} {number}{ending}", number + 1
    return out


def _twice(pack: Pack, new: set[str]) -> Iterator[Twice]:
    for double in doubles(pack):
        (place, first), (spot, second) = double.first, double.second
        if {first.id, second.id} & new:
            said = [" · ".join(words_asked(one, double.lang)) for one in (first, second)]
            quizzes = [
                where.file.rpartition("/")[2].removesuffix(".toml") for where in (place, spot)
            ]
            yield Twice(
                double.lang, (quizzes[0], first.id, said[0]), (quizzes[1], second.id, said[1])
            )
