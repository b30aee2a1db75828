"""The line that a steady hand follows: lengths and distances in whole numbers, so that every
machine measures a stroke alike. One unit is a ten-thousandth of the field's width."""

from functools import lru_cache
from itertools import pairwise
from math import isqrt
from typing import NamedTuple

UNITS = 10_000

Points = tuple[tuple[float, float], ...]


class Leg(NamedTuple):
    """A straight part, `length` long; it begins `begins` units after the seam's start."""

    x: int
    y: int
    dx: int
    dy: int
    length: int
    begins: int


class Near(NamedTuple):
    """The place on the seam nearest to a finger: how far along, and how far beside it."""

    along: int
    beside: int


@lru_cache(maxsize=64)
def legs(path: Points) -> tuple[Leg, ...]:
    """The parts of a path given in fractions of the field's width."""
    units = [(round(x * UNITS), round(y * UNITS)) for x, y in path]
    found: list[Leg] = []
    begins = 0
    for (x, y), (to_x, to_y) in pairwise(units):
        length = isqrt((to_x - x) ** 2 + (to_y - y) ** 2)
        if length:
            found.append(Leg(x, y, to_x - x, to_y - y, length, begins))
            begins += length
    return tuple(found)


def length(path: Points) -> int:
    parts = legs(path)
    return parts[-1].begins + parts[-1].length if parts else 0


def nearest(path: Points, x: int, y: int, least: int, most: int) -> Near:
    """The nearest place to a point among those from `least` to `most` along the seam."""
    found = Near(least, 10 * UNITS)
    for leg in legs(path):
        if leg.begins > most or leg.begins + leg.length < least:
            continue
        on = ((x - leg.x) * leg.dx + (y - leg.y) * leg.dy) // leg.length
        on = min(max(on, least - leg.begins, 0), most - leg.begins, leg.length)
        beside = isqrt(
            (x - leg.x - leg.dx * on // leg.length) ** 2
            + (y - leg.y - leg.dy * on // leg.length) ** 2
        )
        if beside < found.beside:
            found = Near(leg.begins + on, beside)
    return found


def place(path: Points, along: int) -> tuple[int, int]:
    """The point so far along the seam."""
    leg = next((leg for leg in reversed(legs(path)) if leg.begins <= along), legs(path)[0])
    on = min(along - leg.begins, leg.length)
    return leg.x + leg.dx * on // leg.length, leg.y + leg.dy * on // leg.length
