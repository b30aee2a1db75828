"""Where an excavator's links are: whole numbers, the same on any machine.

Lengths are tenths of a millimetre of the stage, angles half degrees, downwards positive.
"""

from bisect import bisect_left
from functools import lru_cache
from math import pi, sin
from operator import itemgetter

SIN = tuple(round(10_000 * sin(pi * half / 360)) for half in range(720))
FALLING = tuple(-SIN[(half + 180) % 720] for half in range(361))
"""Minus the cosine of 0 to 180 degrees, for bisect: it must grow."""

PIVOT, BOOM, STICK = (1120, 1030), 1200, 900
SHAPE: tuple[tuple[int, int], ...] = (
    *((-42, 3), (-40, 9), (-37, 14), (-33, 19), (-28, 23), (-22, 26)),
    *((-15, 27), (-8, 25), (-2, 21), (3, 16), (6, 10)),
)
"""The bucket from its teeth along its bowl, from where it hangs, millimetres, when it carries."""

LIMITS = {"boom": (-140, 16), "stick": (40, 300), "bucket": (-300, 12)}

Point = tuple[int, int]


@lru_cache(maxsize=4096)
def hangs(boom: int, stick: int) -> Point:
    end = boom + stick
    return (
        PIVOT[0] + (BOOM * SIN[(boom + 180) % 720] + STICK * SIN[(end + 180) % 720]) // 10_000,
        PIVOT[1] + (BOOM * SIN[boom % 720] + STICK * SIN[end % 720]) // 10_000,
    )


_Y = itemgetter(1)


@lru_cache(maxsize=1024)
def turned(bucket: int) -> tuple[Point, ...]:
    """The bucket's shape at its angle, from where it hangs; teeth first."""
    across, down = SIN[(bucket + 180) % 720], SIN[bucket % 720]
    return tuple(
        ((x * across - y * down) // 1000, (x * down + y * across) // 1000) for x, y in SHAPE
    )


@lru_cache(maxsize=4096)
def placed(boom: int, stick: int, bucket: int) -> tuple[Point, ...]:
    x, y = hangs(boom, stick)
    return tuple((x + dx, y + dy) for dx, dy in turned(bucket))


def lowest(points: tuple[Point, ...]) -> int:
    return max(points, key=_Y)[1]


@lru_cache(maxsize=4096)
def reach(x: int, y: int) -> tuple[int, int]:
    """Boom and stick that bring the wrist there, or as near as they can."""
    dx, dy = x - PIVOT[0], y - PIVOT[1]
    square = max(dx * dx + dy * dy, 1)
    cosine = 10_000 * (square - BOOM**2 - STICK**2) // (2 * BOOM * STICK)
    stick = min(max(bisect_left(FALLING, -cosine), LIMITS["stick"][0]), LIMITS["stick"][1])
    along = BOOM + STICK * SIN[(stick + 180) % 720] // 10_000
    aside = STICK * SIN[stick % 720] // 10_000
    length = max(along * along + aside * aside, 1)
    boom = bisect_left(FALLING, -10_000 * (along * dx + aside * dy) // length)
    boom = -boom if along * dy < aside * dx else boom
    return min(max(boom, LIMITS["boom"][0]), LIMITS["boom"][1]), stick
