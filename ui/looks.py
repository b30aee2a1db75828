"""What streets and people are drawn with: the files of assets/look, read when first asked for.

The names are those of the streets and the trades; whatever a pack adds borrows from them.
"""

import re
import zlib
from functools import cache

import msgspec

from kiosk.people import (
    Parts,
    Recipe,
    dressed,
    hat,
    held,
    portrait,
    read_children,
    read_parts,
    read_recipes,
    waving,
)
from kiosk.shipped import ASSETS

LOOK = ASSETS / "look"
STREETS, PORTRAITS = LOOK / "streets", LOOK / "portraits"

DUSK = {
    "far": ((0.93, 0.66, 0.80), "D9707A", 0.34),
    "skyline": ((0.60, 0.46, 0.74), "3A1F4A", 0.22),
    "front": ((0.80, 0.66, 0.76), "3A1F4A", 0.10),
}
"""What the evening leaves of red, green and blue, and what it adds, how much of it; by layer."""

_COLOUR = re.compile(r"#([0-9A-Fa-f]{6})\b")

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


def dusk(look: str, layer: str) -> bytes:
    """The SVG of a street's layer (far, skyline, front) in the evening: the day's, its colours
    darker, redder and mixed with the evening's own."""
    (red, green, blue), mixed, share = DUSK[layer]

    def evening(found: re.Match[str]) -> str:
        day = bytes.fromhex(found[1])
        seen = zip(day, (red, green, blue), bytes.fromhex(mixed), strict=True)
        return "#" + bytes(round(c * k * (1 - share) + m * share) for c, k, m in seen).hex()

    return _COLOUR.sub(evening, (STREETS / look / f"{layer}.svg").read_text("utf-8")).encode()


@cache
def trades() -> dict[str, Recipe]:
    """The portrait of every profession that has one, by its id."""
    return read_recipes(PORTRAITS)


@cache
def children() -> dict[str, Recipe]:
    """The faces that a child chooses from, by id, in order."""
    return read_children(PORTRAITS)


def person(name: str) -> bytes:
    """The SVG of TRADE, of TRADE/wave who lifts a hand, of child/CHILD in everyday clothes, of
    child/CHILD/TRADE, of hat/HEADGEAR/COLOUR alone where a head would wear it, or of held/TRADE:
    what stands in a trade's hands.

    Raises KeyError for whom nobody has drawn.
    """
    match name.split("/"):
        case ["held", trade]:
            return held(trades()[trade], _parts())
        case ["hat", headgear, colour]:
            return hat(headgear, colour, _parts())
        case [trade, "wave"]:
            return waving(trades()[trade], _parts())
        case ["child", child]:
            return portrait(children()[child], _parts())
        case ["child", child, trade]:
            return dressed(children()[child].face, trades()[trade], _parts())
        case _:
            return portrait(trades()[name], _parts())


@cache
def _parts() -> Parts:
    return read_parts(PORTRAITS)
