"""What an author put into a sheet and no cell holds: pictures, notes, hidden rows. It is named."""

import posixpath
import re
import zipfile
from collections.abc import Iterator

MOST_COLUMNS = 2**14
"""Excel has no more."""

SIGNED = "kiosk"
"""By whom a note is that tells of a remark of ours."""


def related(parts: zipfile.ZipFile, sheet: str) -> bytes:
    """What belongs to the sheet at this path besides its cells: its relations, and theirs."""
    own = _relations(parts, sheet)
    drawings = re.findall(rb'Target="([^"]*drawings/drawing[^"]*)"', own)
    folder = posixpath.dirname(sheet)
    notes = re.findall(rb'Target="([^"]*comments[^"]*\.xml)"', own)
    ways = [posixpath.normpath(posixpath.join(folder, way.decode())) for way in notes]
    if notes and all(_is_ours(parts, way.lstrip("/")) for way in ways):
        own = re.sub(rb'Target="[^"]*comments[^"]*"', b"", own)
    ways = [posixpath.normpath(posixpath.join(folder, way.decode())) for way in drawings]
    return own + b"".join(_relations(parts, way.lstrip("/")) for way in ways)


def _is_ours(parts: zipfile.ZipFile, notes: str) -> bool:
    """Notes that a copy with remarks was sent back with; whoever mended it need not delete them."""
    try:
        return set(re.findall(rb"<author>(.*?)</author>", parts.read(notes))) == {SIGNED.encode()}
    except KeyError:
        return False


def _relations(parts: zipfile.ZipFile, of: str) -> bytes:
    folder, name = posixpath.split(of)
    try:
        return parts.read(f"{folder}/_rels/{name}.rels")
    except KeyError:
        return b""


def unread_of(
    xml: bytes, relations: bytes, hidden: bool, struck: list[int], filled: set[int]
) -> Iterator[tuple[str, str]]:
    """Problem and remedy for each. xml: of the sheet; relations: see `related`; struck: rows.

    filled: columns from 0; many people hide all that are empty.
    """
    if pictures := len(re.findall(rb'Target="[^"]*media/', relations)):
        has = "a picture stands" if pictures == 1 else f"{pictures} pictures stand"
        yield f"{has} in it", "save each into pictures/, and write its name into its cell"
    if re.search(rb'Target="[^"]*comments', relations):
        yield "notes hang on its cells; nobody reads them", "write into the cells what must be said"
    if hidden:
        yield "it is hidden, and imported all the same", "show it, or delete it"
    if rows := len(re.findall(rb'<(?:\w+:)?row [^>]*?hidden="(?:1|true)"', xml)):
        has = "a row is" if rows == 1 else f"{rows} rows are"
        yield f"{has} hidden, and imported all the same", "show them, or delete them"
    # here, because a station must not pay for loading it
    from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]

    if columns := [get_column_letter(at + 1) for at in sorted(filled & _hidden_columns(xml))]:
        are = f"column {columns[0]} is" if len(columns) == 1 else f"{len(columns)} columns are"
        shown = "show it, or delete it" if len(columns) == 1 else "show them, or delete them"
        yield f"{are} hidden, and imported all the same", shown
    if struck:
        are = f"row {struck[0]} is" if len(struck) == 1 else f"{len(struck)} rows are"
        yield (
            f"{are} struck out, and imported all the same",
            "delete what is not to be asked",
        )


def _hidden_columns(xml: bytes) -> set[int]:
    hidden: set[int] = set()
    for words in re.findall(rb'<(?:\w+:)?col ([^>]*?hidden="(?:1|true)"[^>]*)', xml):
        ends = [re.search(name + rb'="([0-9]{1,5})"', words) for name in (rb"\bmin", rb"\bmax")]
        first, last = (int(end[1]) if end else 0 for end in ends)
        hidden |= set(range(first - 1, min(last, MOST_COLUMNS)))
    return hidden
