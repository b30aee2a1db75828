"""The six interests of Holland (1959, 1997) and the hexagon they stand on."""

from typing import Literal

Letter = Literal["R", "I", "A", "S", "E", "C"]
Klimov = Literal["N", "T", "S", "H", "A"]
Band = Literal["6-8", "9-12", "13-17", "18+"]

LETTERS: tuple[Letter, ...] = ("R", "I", "A", "S", "E", "C")
OBJECTS: tuple[Klimov, ...] = ("N", "T", "S", "H", "A")
"""What work is about, after Klimov (1974): nature, technics, signs, humans, artistic image."""

BANDS: tuple[Band, ...] = ("6-8", "9-12", "13-17", "18+")

Six = tuple[float, float, float, float, float, float]
"""One number an interest, in the order of LETTERS."""


def distance(one: str, other: str) -> int:
    """Steps along the hexagon: 0 the same, 1 adjacent, 2 alternate, 3 opposite.

    Raises ValueError when a letter is none of the six.
    """
    steps = abs("RIASEC".index(one) - "RIASEC".index(other))
    return min(steps, 6 - steps)
