"""The six interests of Holland (1959, 1997) and the hexagon they stand on."""

from typing import Literal, get_args

Letter = Literal["R", "I", "A", "S", "E", "C"]
Klimov = Literal["N", "T", "S", "H", "A"]

LETTERS: tuple[Letter, ...] = get_args(Letter)
OBJECTS: tuple[Klimov, ...] = get_args(Klimov)
"""What work is about, after Klimov (1974): nature, technics, signs, humans, artistic image."""

Six = tuple[float, float, float, float, float, float]
"""One number an interest, in the order of LETTERS."""


def distance(one: str, other: str) -> int:
    """Steps along the hexagon: 0 the same, 1 adjacent, 2 alternate, 3 opposite.

    Raises ValueError when a letter is none of the six.
    """
    steps = abs(LETTERS.index(one) - LETTERS.index(other))
    return min(steps, 6 - steps)
