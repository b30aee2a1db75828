"""What is seen through the glass of a cab: a way that comes nearer, in perspective.

Aside: metres to the right of the way's middle. Ahead: metres beyond the way's end; what lies before
it is less than 0.
"""

from collections.abc import Iterator
from typing import Literal

import msgspec

Pair = tuple[float, float]


class Far(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What never comes nearer: sky, mountains, the ground to the horizon; one drawing that leans
    as the cab does. eye: the point of the drawing where all lines meet, millimetres; at: where it
    stands on the stage. focal: millimetres of a thing as wide as it is far. shifts: millimetres
    that it moves for each metre aside.
    """

    part: str
    size: Pair
    eye: Pair
    at: Pair
    focal: float
    shifts: float = 0.1


class Lying(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A patch of the ground. at: aside, ahead, of its nearer left corner; size: across and along.

    every: it comes again after so many metres, `count` times; 0 = without an end. sways: metres
    that those that come again lie aside of each other at most. up: metres above the ground.
    sees: metres at which it comes into sight, where that is less than the world's.
    """

    colour: str
    at: Pair
    size: Pair
    every: float = 0.0
    count: int = 0
    sways: float = 0.0
    up: float = 0.0
    sees: float = 0.0


class Light(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`count` lamps on the ground, each so many metres aside and ahead of the one before."""

    colour: str
    at: Pair
    count: int = 1
    step: Pair = (0, 0)
    size: float = 1.0


class Beside(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A thing that stands beside the way. size: metres; up: of its foot above the ground.

    every, sways: as for what lies. frames: PART-0.svg, PART-1.svg, …, each for every_ms, in a wind
    `windy` as quick. when: only while the way goes on, or only once it has ended well. boards: the
    how manieth gets on where the way ends; 0 = stays there.
    """

    part: str
    at: Pair
    size: Pair
    up: float = 0.0
    every: float = 0.0
    sways: float = 0.0
    frames: int = 1
    every_ms: int = 300
    when: Literal["", "going", "there"] = ""
    boards: int = 0

    @property
    def files(self) -> list[str]:
        one = self.frames == 1
        return [self.part] if one else [f"{self.part}-{n}" for n in range(self.frames)]


class World(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """eye: metres above the ground where the way ends. slope: metres down for each metre ahead.

    past: metres which are rolled on after the end; of these `floats` before the ground is reached.
    lands: metres which are sunk after an end that is well.
    nose: metres from the eye to what has to stand at the mark.
    gate: PART and PART-next, as wide and high as a gate of half the size `width` = 1; foot: which
    part of its height is under its middle. sees: metres ahead at which things come into sight.
    slope_lights: where four lamps show the height, and metres between them; two white, two red is
    right. leans: degrees for each metre a second aside.
    """

    eye: float
    past: float
    gate: Pair | None = None
    nose: float = 0.0
    lands: float = 0.0
    slope: float = 0.0
    floats: float = 0.0
    foot: float = 0.5
    sees: float = 900.0
    gate_sees: float = 430.0
    leans: float = 0.55
    lying: tuple[Lying, ...] = ()
    lights: tuple[Light, ...] = ()
    beside: tuple[Beside, ...] = ()
    slope_lights: tuple[float, float, float] | None = None

    def files(self) -> Iterator[str]:
        yield from ("gate", "gate-next") if self.gate else ()
        for thing in self.beside:
            yield from thing.files
