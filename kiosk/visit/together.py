"""Several who ask "Who could I be?" side by side: each a diagnostic of its own, on one screen.

Values, never changed. What one touches changes nothing of another one's, in whatever order.
"""

from collections.abc import Callable, Collection, Sequence
from random import Random

import msgspec

from kiosk.content.store import Content
from kiosk.visit import discovery
from kiosk.visit.discovery import Discovery

SIDES = "abcd"
"""Who stands where, from the left or from above: in a fact."""

INCH_MM = 25.4

ROOM_IN = ((54, 4), (31, 2))
"""From so many inches on, so many find room: a panel of 32 inches has 31.5, one of 55 has 54.6."""


def places(diagonal_mm: float) -> int:
    """How many may stand side by side at a screen of this diagonal."""
    inches = diagonal_mm / INCH_MM
    return next((places for least, places in ROOM_IN if inches >= least), 1)


class Side(msgspec.Struct, frozen=True):
    """One of them. lang: in which it is written and read aloud here, "" = as on the screen. face:
    the drawn one that wears the trades, or "". taking: the result lies there to be taken along."""

    discovery: Discovery
    lang: str = ""
    face: str = ""
    taking: bool = False

    @property
    def done(self) -> bool:
        return self.discovery.step == "result"


class Together(msgspec.Struct, frozen=True):
    sides: tuple[Side, ...]

    @property
    def begun(self) -> bool:
        """Somebody has said an age."""
        return any(side.discovery.band is not None for side in self.sides)

    @property
    def done(self) -> bool:
        return all(side.done for side in self.sides)


def begun(seed: int, count: int, number: int = 0) -> Together:
    """So many, each with triads of its own. number: how many diagnostics each place has told."""
    rng = Random(seed)
    seeds = [rng.getrandbits(32) for _ in range(count)]
    return Together(tuple(Side(_fresh(seed, number)) for seed in seeds))


def _fresh(seed: int, number: int) -> Discovery:
    return Discovery(seed=seed, number=number, quick=True)


def after(
    now: Together,
    place: int,
    act: str,
    word: str,
    took_ms: int,
    content: Content,
    touched: Collection[str],
) -> Together:
    """The same when the touch means nothing there. act: "lang", "face", "take", "back", or one of
    a diagnostic's, see kiosk/visit/discovery.py; took_ms: since this place's triad was shown."""
    replace = msgspec.structs.replace

    def changed(side: Side) -> Side:
        match act:
            case "lang":
                return replace(side, lang=word if word in content.festival.languages else side.lang)
            case "face" if side.done:
                return replace(side, face=word)
            case "take" if side.done:
                return replace(side, taking=True)
            case "back" if side.taking:
                return replace(side, taking=False)
            case "back":
                before = discovery.back(side.discovery, content, touched)
                return replace(side, discovery=before or side.discovery)
            case "age" | "item" | "look":
                then = discovery.after(side.discovery, act, word, took_ms, content, touched)
                return replace(side, discovery=then)
            case _:
                return side

    return _at(now, place, changed)


def _at(now: Together, place: int, change: Callable[[Side], Side]) -> Together:
    sides = [change(side) if n == place else side for n, side in enumerate(now.sides)]
    return Together(tuple(sides))


def known(now: Together, content: Content) -> Together:
    """As it was remembered. Raises LookupError when the pack no longer holds what was offered."""
    for side in now.sides:
        discovery.known(side.discovery, content)
    return now


def chosen(side: Side) -> list[str]:
    """The pictures that were looked at and tapped, each once, the last tapped first."""
    taps = [tap.chosen for tap in side.discovery.taps if tap.counted]
    return list(dict.fromkeys(reversed(taps)))


def shared(sides: Sequence[Side]) -> list[str]:
    """The pictures that two at least have chosen, of those who are done."""
    done = [chosen(side) for side in sides if side.done]
    once = dict.fromkeys(item for items in done for item in items)
    return [item for item in once if sum(item in items for items in done) > 1]
