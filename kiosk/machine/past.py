"""The day a station had come to and the prizes given on it, whoever remembers them."""

from collections.abc import Iterable

import msgspec


class Past(msgspec.Struct, frozen=True):
    """given: pieces on that day, by prize id. copied: the day of which a copy has no share, 0 when
    there is none. kit: serial of the newest kit. unsure: of the next day that a guide confirms
    there is no share either. released: pieces that went to other stations, by move."""

    day: int = 0
    given: dict[str, int] = {}
    copied: int = 0
    kit: int = 0
    unsure: bool = False
    released: dict[str, int] = {}


def latest(pasts: Iterable[Past]) -> Past:
    """All that they remember of the newest day. Each counted from the day's beginning on, some of
    them longer: of a prize the largest count holds."""
    told = Past()
    for past in pasts:
        told = _both(told, past)
    return told


def _both(one: Past, other: Past) -> Past:
    later = max(one, other, key=lambda past: past.day)
    same_day = one.day == other.day
    return Past(
        later.day,
        _most(one.given, other.given) if same_day else later.given,
        max(one.copied, other.copied),
        max(one.kit, other.kit),
        one.unsure or other.unsure if same_day else later.unsure,
        _most(one.released, other.released),
    )


def _most(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {name: max(one.get(name, 0), other.get(name, 0)) for name in one | other}
