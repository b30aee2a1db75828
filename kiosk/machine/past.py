"""The day a station had come to and the prizes given on it, whoever remembers them."""

from collections.abc import Iterable

import msgspec


class Past(msgspec.Struct, frozen=True):
    """given: pieces on that day, by prize id. copied: the day of which a copy has no share, 0 when
    there is none. kit: serial of the newest kit. unsure: of the next day that a guide confirms
    there is no share either."""

    day: int = 0
    given: dict[str, int] = {}
    copied: int = 0
    kit: int = 0
    unsure: bool = False


def latest(pasts: Iterable[Past]) -> Past:
    """All that they remember of the newest day. Each counted from the day's beginning on, some of
    them longer: of a prize the largest count holds."""
    told = Past()
    for past in pasts:
        told = _both(told, past)
    return told


def _both(one: Past, other: Past) -> Past:
    copied, kit = max(one.copied, other.copied), max(one.kit, other.kit)
    if one.day != other.day:
        later = max(one, other, key=lambda past: past.day)
        return msgspec.structs.replace(later, copied=copied, kit=kit)
    given = {
        prize: max(one.given.get(prize, 0), other.given.get(prize, 0))
        for prize in one.given | other.given
    }
    return Past(one.day, given, copied, kit, one.unsure or other.unsure)
