"""DIR/codes.toml and DIR/pins.toml: what opens kits, panels and desks."""

import tomllib
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
import tomli_w
from msgspec import Meta

from kiosk.byhand import decoded
from kiosk.festival.refused import FestivalRefused
from kiosk.files import write_private
from kiosk.trust.code import CODE_LETTERS, LETTERS
from kiosk.words import phrase

T = TypeVar("T")

PINS, CODES = "pins.toml", "codes.toml"
_SECRET = "# Secret: whoever reads this file"
_PINS = f"{_SECRET} opens every guide's panel and overrules every desk.\n"
_CODES = f"{_SECRET} and holds a stick with kits can be any station.\n"


Code = Annotated[str, Meta(pattern=rf"\A[{LETTERS}]{{{CODE_LETTERS}}}\Z")]
Digits = Annotated[str, Meta(pattern=r"\A[0-9]{6}\Z")]


class Codes(msgspec.Struct, frozen=True):
    """by_id: each station's and desk's code by generation ("0" is the first)."""

    by_id: dict[str, dict[str, Code]]


class Pins(msgspec.Struct, frozen=True, kw_only=True):
    """guides: of every station's panel. keepers: by desk."""

    guides: Digits
    keepers: dict[str, Digits]


def write_pins(folder: Path, pins: Pins) -> None:
    write_private(folder / PINS, (_PINS + tomli_w.dumps(msgspec.to_builtins(pins))).encode())


def write_codes(folder: Path, codes: Codes) -> None:
    write_private(folder / CODES, (_CODES + tomli_w.dumps(codes.by_id)).encode())


def read_codes(folder: Path) -> Codes:
    return _converted(folder / CODES, {"by_id": _toml(folder / CODES)}, Codes)


def read_pins(folder: Path) -> Pins:
    return _converted(folder / PINS, _toml(folder / PINS), Pins)


def _toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(decoded(path.read_bytes()))
    except ValueError as error:
        raise _damaged(path) from error


def _converted(path: Path, raw: object, kind: type[T]) -> T:
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> FestivalRefused:
    if path.name == PINS:
        return FestivalRefused(phrase("festival.pins damaged", path=path))
    return FestivalRefused(phrase("festival.damaged", path=path))
