"""Pages for paper, set by typst: the report, the evening page, the press page."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import fonticon_mdi7
import fontpkg_nunito

from kiosk.festival.skyline import STREETS, look_of
from kiosk.hub.reported import Report
from kiosk.printable import printable
from kiosk.reports.cities import dusk, windows_of
from kiosk.reports.section import NoTypst
from kiosk.words import phrase, table

TEMPLATES = Path(__file__).parent / "typ"
_THOUSANDS = re.compile(r"(?<=[0-9]) (?=[0-9]{3}(?![0-9]))")
"""Where a number must not be broken."""

_UNBROKEN = "\u00a0"

_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


def set_page(
    page: str, data: Mapping[str, Any], pictures: Mapping[str, bytes] = MappingProxyType({})
) -> bytes:
    """A PDF. page: the name of its file in typ/; data: what it is filled with, plain. pictures:
    more files by name. Raises NoTypst."""
    try:
        # here, because only paper needs it, and it comes as an extra
        import typst
    except ImportError:
        raise NoTypst(phrase("paper.no typst")) from None
    files = {one.name: one.read_bytes() for one in TEMPLATES.glob("*.typ")}
    files["main.typ"] = files[f"{page}.typ"]
    files["data.json"] = json.dumps(as_set(data), ensure_ascii=False).encode()
    for look, lit in data["lit_of"].items():
        files[f"{look}.svg"] = (STREETS / look / "skyline.svg").read_bytes()
        files[f"{look}-dusk.svg"] = dusk(look, lit)
    files |= pictures
    made = typst.compile(  # type: ignore[call-overload]  # its stubs know no folder in memory
        files,
        font_paths=[str(Path(one.__path__[0])) for one in (fontpkg_nunito, fonticon_mdi7)],
        ignore_system_fonts=True,
        format="pdf",
        timestamp=int(_EPOCH.timestamp()),  # the same numbers are the same file
    )
    assert isinstance(made, bytes)
    return made


def as_set(told: Any) -> Any:
    """As it is handed to typst: what a stranger called a street has no effect on paper either."""
    if isinstance(told, str):
        # an author's own no-break space stays one, all else that does not print is told as such
        told = _UNBROKEN.join(map(printable, told.split(_UNBROKEN)))
        return _THOUSANDS.sub(_UNBROKEN, told)
    if isinstance(told, Mapping):
        return {key: as_set(value) for key, value in told.items()}
    if isinstance(told, list | tuple):
        return [as_set(value) for value in told]
    return told


def looks(told: Report) -> dict[str, int]:
    """The drawings of the streets that children came to, and how many windows they lit."""
    lit: dict[str, int] = {}
    for row in told.streets[:MOST_STREETS]:
        look = look_of(row.name)
        lit[look] = lit.get(look, 0) + row.finished
    return lit or {one.name: 0 for one in sorted(STREETS.iterdir()) if windows_of(one.name)}


MOST_STREETS = 12
"""Drawn side by side; more of them nobody has."""


def words(lang: str, *tables: str) -> dict[str, str]:
    """All words of these tables in a language."""
    return {name: str(said[lang]) for one in tables for name, said in table(one).items()}
