"""A street's skyline at dusk, with the windows that children lit, as a picture for paper."""

import tomllib
from functools import cache

from kiosk.festival.skyline import HEIGHT, STREETS, WIDTH

NIGHT, LIGHT = "#26315A", "#FFE07A"


@cache
def windows_of(look: str) -> list[tuple[float, float, float, float]]:
    """x, y, width, height of each, in the order in which they light up."""
    raw = tomllib.loads((STREETS / look / "windows.toml").read_text("utf-8"))
    return [(x, y, width, height) for x, y, width, height in raw["windows"]]


def dusk(look: str, lit: int) -> bytes:
    """lit: how many windows; those that the picture has at most."""
    drawn = (STREETS / look / "skyline.svg").read_text("utf-8").rstrip().removesuffix("</svg>")
    night = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{NIGHT}" fill-opacity="0.62"/>'
    lights = "".join(
        f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{LIGHT}"/>'
        for x, y, width, height in windows_of(look)[: max(lit, 0)]
    )
    return f"{drawn}{night}{lights}</svg>".encode()
