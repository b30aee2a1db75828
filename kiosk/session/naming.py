"""What a session file is called: its station, installation, last fact and size."""

import re
from typing import NamedTuple

from kiosk.trust.certificate import STATION

_NAME = re.compile(
    rf"({STATION})_([0-9a-f]{{8}})_([1-9][0-9]{{0,14}})_([1-9][0-9]{{0,14}})\.jsonl\.age"
)


class NameParts(NamedTuple):
    """installation: its first 8 hex digits; size: of the whole file in bytes."""

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
