"""How a child likes the screen: for as long as the visit, never a fact, nothing about the child."""

import msgspec

TEXT_SCALES = (1.0, 1.2, 1.4)
"""A, A+ and A++."""

MUTE_MS = 5 * 60_000
"""Longer than any visit with a neighbour who is disturbed; then the sound is back by itself."""

WISHES = ("contrast", "still", "calm", "reach")


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

    def with_text(self, size: int) -> "Comfort":
        """size: 0, 1 or 2 for A, A+ or A++; another one changes nothing."""
        known = 0 <= size < len(TEXT_SCALES)
        return msgspec.structs.replace(self, text=size) if known else self

    def wished(self, wish: str, wanted: bool) -> "Comfort":
        """wish: one of WISHES; another one changes nothing."""
        return msgspec.structs.replace(self, **{wish: wanted}) if wish in WISHES else self

    def muted(self, wanted: bool, now_ms: int) -> "Comfort":
        """No sound for five minutes or until the visit's end, whichever is first."""
        until_ms = now_ms + MUTE_MS if wanted else 0
        return msgspec.structs.replace(self, muted_until_ms=until_ms)
