"""The reading script that goes out, and the folder of recordings that comes back."""

import io
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.content.model import Pack
from kiosk.content.sheet.rows import letter
from kiosk.content.sheet.writing import put
from kiosk.content.voice.script import an_hour, lines
from kiosk.content.voice.tools import NoVoice, Tools
from kiosk.files import why, write_durably
from kiosk.words import message, phrase

HEADINGS = ("nr", "file", "read aloud")
WIDTHS = (8, 44, 110)
MOST_BYTES = 32 * 2**20
"""Of one recording: minutes of it, unpacked."""
SOUNDS = (".wav", ".ogg", ".opus", ".mp3", ".m4a", ".flac")


class Took(NamedTuple):
    """taken: how many by language. unknown: files that are no text's. failed: file, and why."""

    taken: dict[str, int]
    unknown: list[str]
    failed: dict[str, str]


def write_script(pack: Pack) -> tuple[bytes, dict[str, int]]:
    """The bytes of an .xlsx file with a sheet a language, and how many texts each has to read.

    What was read already is left out. Raises SheetUnwritable.
    """
    from openpyxl import Workbook  # type: ignore[import-untyped]

    book = Workbook()
    book.remove(book.active)
    counts = {}
    everything = list(lines(pack))
    for lang in pack.festival.languages:
        left = [line for line in everything if f"{lang}/{line.id}" not in pack.voices]
        chosen = an_hour(left, lang)
        counts[lang] = len(chosen)
        sheet = _headed(book.create_sheet(lang))
        for nr, line in enumerate(chosen, start=1):
            put(sheet, nr + 1, 1, nr)
            put(sheet, nr + 1, 2, f"{lang}/{line.id}")
            put(sheet, nr + 1, 3, line.text.get(lang, ""))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), counts


def _headed(sheet: Any) -> Any:
    from openpyxl.styles import Font  # type: ignore[import-untyped]

    for at, (heading, width) in enumerate(zip(HEADINGS, WIDTHS, strict=True), start=1):
        sheet.cell(1, at, heading).font = Font(bold=True)
        sheet.column_dimensions[letter(at - 1)].width = width
    sheet.freeze_panes = "A2"
    return sheet


def _plain(file: Path) -> Path:
    """The file, if it is one that may be opened: what some phones write is read from its end."""
    if not file.is_file():
        raise NoVoice(phrase("system.no plain file"))
    if file.stat().st_size > MOST_BYTES:
        raise NoVoice(phrase("voice.too large"))
    return file.resolve()


def take(folder: Path, into: Path, pack: Pack, tools: Tools) -> Took:
    """Every recording <lang>/<text's id>.* of a folder into the pack's voice/, trimmed, levelled.

    Raises OSError where the pack's folder cannot be written.
    """
    known = {line.id for line in lines(pack)}
    taken: Counter[str] = Counter()
    unknown: list[str] = []
    failed: dict[str, str] = {}
    for file in sorted(folder.glob("*/*")):
        lang, name = file.parent.name, file.relative_to(folder).as_posix()
        if file.suffix.lower() not in SOUNDS or file.name.startswith("."):
            continue
        if lang not in pack.festival.languages or file.stem not in known:
            unknown.append(name)
            continue
        try:
            sound = tools.levelled(_plain(file))
        except (NoVoice, OSError) as error:
            failed[name] = why(error) if isinstance(error, OSError) else message(error)
            continue
        out = into / "voice" / lang / f"{file.stem}.ogg"
        out.parent.mkdir(parents=True, exist_ok=True)
        write_durably(out, sound)
        taken[lang] += 1
    return Took(dict(taken), unknown, failed)
