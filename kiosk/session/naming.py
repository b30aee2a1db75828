"""What a session file is called: its station, installation, last fact and size.

A hint and no more: people rename files, copies get a number, FAT writes capitals. What a file
holds is asked of the file.
"""

import re
from typing import NamedTuple

from kiosk.trust.certificate import STATION

_NAME = re.compile(
    rf"({STATION})_([0-9a-f]{{8}})_([1-9][0-9]{{0,14}})_([1-9][0-9]{{0,14}})\.jsonl\.age"
)
# in the middle of any name; a station that follows another letter is not the whole of it
_WITHIN = re.compile(
    rf"(?:(?<![^\W_])({STATION}))?_([0-9A-Fa-f]{{8}})_([1-9][0-9]{{0,14}})_([1-9][0-9]{{0,14}})"
    r"(?![0-9])(.*)",
    re.DOTALL,
)
_ENDING = re.compile(r"jsonl|age", re.IGNORECASE)


class NameParts(NamedTuple):
    """station: "" where it is not told; installation: its first 8 hex digits; size: of the whole
    file in bytes."""

    station: str
    installation: str
    last: int
    size: int


def file_name(station: str, installation: bytes, last: int, size: int) -> str:
    return f"{name_stem(station, installation, last)}_{size}.jsonl.age"


def name_stem(station: str, installation: bytes, last: int) -> str:
    """The file's name before its size is known."""
    return f"{station}_{installation.hex()[:8]}_{last}"


def parse_name(name: str) -> NameParts | None:
    """None for every name that file_name would not give."""
    found = _NAME.fullmatch(name)
    return found and NameParts(found[1], found[2], int(found[3]), int(found[4]))


def hint(name: str) -> NameParts | None:
    """What is left of such a name in one that somebody changed."""
    found = _WITHIN.search(name)
    return found and NameParts(found[1] or "", found[2].lower(), int(found[3]), int(found[4]))


def is_named_like_ours(name: str) -> bool:
    """Whether a file of this name was once a session file; a photo's date looks like half of it."""
    found = _WITHIN.search(name)
    return found is not None and _ENDING.search(found[5]) is not None
