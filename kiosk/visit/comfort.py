"""How a child likes the screen: for as long as the visit, never a fact, nothing about the child."""

import msgspec

TEXT_SCALES = (1.0, 1.2, 1.4)
"""A, A+ and A++."""

MUTE_MS = 5 * 60_000
"""Longer than any visit with a neighbour who is disturbed; then the sound is back by itself."""


class Comfort(msgspec.Struct, frozen=True, kw_only=True):
    """text: an index of TEXT_SCALES. still: nothing moves. calm: no clock, no confetti.

    reach: the working area moved down, or None as the station's height asks for.
    muted_until_ms: by the clock; 0 = heard.
    """

    text: int = 0
    contrast: bool = False
    still: bool = False
    calm: bool = False
    reach: bool | None = None
    muted_until_ms: int = 0
