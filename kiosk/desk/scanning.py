"""What a scanner typed, whatever layout the keyboard has: a USB scanner is a keyboard that presses
the keys of a US one.

A Kazakh or Russian layout makes Cyrillic of `CP1…`, a French one signs of its digits; Caps Lock
turns letters small; some scanners put `]Q1` before (ISO/IEC 15424), forget Enter, or read twice.
Must never make one whole code of pieces.
"""

import re
from collections.abc import Iterator
from contextlib import suppress

from kiosk.prizes.short import NotShort, Short, read
from kiosk.prizes.token import CODE_LETTERS, PREFIX

_US = "qwertyuiopasdfghjklzxcvbnm1234567890;,"
_LAYOUTS = {
    "us": "qwertyuiopasdfghjklzxcvbnm1234567890;,",
    # Windows' and XKB's; what Shift makes of a key stands in _SHIFTED
    "ru": "йцукенгшщзфывапролдячсмить1234567890жб",
    "kk": 'йцукенгшщзфывапролдячсмить"әіңғ,.үұқжб',
    "de": "qwertzuiopasdfghjklyxcvbnm1234567890ö,",
    "fr": "azertyuiopqsdfghjklwxcvbn,&é\"'(-è_çàm;",
}
_SHIFTED = {"kk": {"!": "1", ";": "6", ":": "7"}, "fr": {"?": "m"}}

_MARK = re.compile(rf"{PREFIX}[A-Z2-7]{{{CODE_LETTERS - len(PREFIX)}}}")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
NOISE = 4
"""What a scanner is set to type around a code, like `]Q1`; more is a piece of another code."""

LONGEST = 4 * (CODE_LETTERS + NOISE)
"""More was typed by nobody who holds a scanner: a code read four times over."""


def _table(name: str) -> dict[int, str]:
    table: dict[int, str] = {}
    for there, here in zip(_LAYOUTS[name], _US, strict=True):
        table.setdefault(ord(there), here)
    table |= {ord(there): here for there, here in _SHIFTED.get(name, {}).items()}
    return table


_TABLES = {name: _table(name) for name in _LAYOUTS}


def readings(typed: str) -> Iterator[str]:
    """What the scanner may have pressed, in capitals, the likeliest first; each once."""
    small = typed.lower()
    seen = set()
    for table in _TABLES.values():
        pressed = small.translate(table).upper()
        if pressed not in seen:
            seen.add(pressed)
            yield pressed


def codes_in(typed: str) -> list[str]:
    """The prize codes that were typed, none believed; each once. Empty where more or less than
    whole codes came: of a mixture nothing is taken.

    Of several readings of one stream each gives its own: the signature tells which is meant.
    """
    letters = "".join(typed.split())
    if len(letters) > LONGEST:
        return []
    found: dict[str, None] = {}
    for pressed in readings(letters):
        between = _MARK.split(pressed)
        if len(between) > 1 and all(len(rest) <= NOISE for rest in between):
            found |= dict.fromkeys(_MARK.findall(pressed))
    return list(found)


def short_in(typed: str) -> Short | None:
    """The short code that a keeper typed, where its check letter holds: as it stands, and where
    the keyboard speaks Cyrillic by the places of its keys."""
    meant = [typed]
    if _CYRILLIC.search(typed):
        meant += [typed.lower().translate(_TABLES[name]).upper() for name in ("ru", "kk")]
    for one in meant:
        with suppress(NotShort):
            return read(one)
    return None
