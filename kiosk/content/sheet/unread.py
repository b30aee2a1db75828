"""What an author put into a sheet and no cell holds: pictures, notes, hidden rows. It is named."""

import posixpath
import re
import zipfile
from collections.abc import Iterator


def related(parts: zipfile.ZipFile, sheet: str) -> bytes:
    """What belongs to the sheet at this path besides its cells: its relations, and theirs."""
    own = _relations(parts, sheet)
    drawings = re.findall(rb'Target="([^"]*drawings/drawing[^"]*)"', own)
    folder = posixpath.dirname(sheet)
    ways = [posixpath.normpath(posixpath.join(folder, way.decode())) for way in drawings]
    return own + b"".join(_relations(parts, way.lstrip("/")) for way in ways)


def _relations(parts: zipfile.ZipFile, of: str) -> bytes:
    folder, name = posixpath.split(of)
    try:
        return parts.read(f"{folder}/_rels/{name}.rels")
    except KeyError:
        return b""


def unread_of(
    xml: bytes, relations: bytes, hidden: bool, struck: list[int]
) -> Iterator[tuple[str, str]]:
    """Problem and remedy for each. xml: of the sheet; relations: see `related`; struck: rows."""
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
    if struck:
        are = f"row {struck[0]} is" if len(struck) == 1 else f"{len(struck)} rows are"
        yield (
            f"{are} struck out, and imported all the same",
            "delete what is not to be asked",
        )
