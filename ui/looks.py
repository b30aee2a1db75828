"""What streets and people are drawn with: the files of assets/look, read when first asked for.

The names are those of the streets and the trades; whatever a pack adds borrows from them.
"""

import zlib
from functools import cache

import msgspec

from kiosk.people import (
    Parts,
    Recipe,
    dressed,
    held,
    portrait,
    read_children,
    read_parts,
    read_recipes,
)
from kiosk.shipped import ASSETS

LOOK = ASSETS / "look"
STREETS, PORTRAITS = LOOK / "streets", LOOK / "portraits"

Box = tuple[float, float, float, float]
"""x, y, width, height in units of a skyline's drawing, which is 3840 x 900."""


class Windows(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A street's windows.toml."""

    windows: tuple[Box, ...]


@cache
def streets() -> tuple[str, ...]:
    """Every street that is drawn."""
    return tuple(sorted(path.name for path in STREETS.iterdir() if path.is_dir()))


def look_of(street: str) -> str:
    """The drawing of a street; one that has none borrows another's, always the same."""
    drawn = streets()
    return street if street in drawn else drawn[zlib.crc32(street.encode()) % len(drawn)]


@cache
def windows(look: str) -> tuple[Box, ...]:
    """The dark windows of a street's skyline, in the order in which they light up."""
    raw = (STREETS / look / "windows.toml").read_bytes()
    return msgspec.toml.decode(raw, type=Windows).windows


@cache
def trades() -> dict[str, Recipe]:
    """The portrait of every profession that has one, by its id."""
    return read_recipes(PORTRAITS)


@cache
def children() -> dict[str, Recipe]:
    """The faces that a child chooses from, by id, in order."""
    return read_children(PORTRAITS)


def person(name: str) -> bytes:
    """The SVG of TRADE, of child/CHILD in everyday clothes, of child/CHILD/TRADE, or of what
    stands in a trade's hands: held/TRADE.

    Raises KeyError for whom nobody has drawn.
    """
    match name.split("/"):
        case ["held", trade]:
            return held(trades()[trade], _parts())
        case ["child", child]:
            return portrait(children()[child], _parts())
        case ["child", child, trade]:
            return dressed(children()[child].face, trades()[trade], _parts())
        case _:
            return portrait(trades()[name], _parts())


@cache
def _parts() -> Parts:
    return read_parts(PORTRAITS)
