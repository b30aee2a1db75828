"""From taps to what may be said of a child today: leading interests, doubt, and quality marks."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

import msgspec

from kiosk.interests.holland import LETTERS, Letter, Six
from kiosk.interests.items import Item
from kiosk.interests.posterior import Posterior, posterior
from kiosk.interests.triads import TAPS, Tap, picks

Mark = Literal["straight", "fast", "abandoned"]

ABANDONED: Mark = "abandoned"
"""It did not come to its end."""

STRAIGHT = 0.8
"""The share of taps at one place of the screen from which they are no answers: by lot 12 of 15
happen once in 1,000 tests, and an honest child's interests wander over the places."""

STRAIGHT_TAPS = 8
"""Fewer taps show no habit."""

FAST = 1 / 3
"""The share of taps too fast to have looked from which the rest is not trusted either."""

TIED = 0.6
"""An interest that is behind the first with a smaller probability than this stands level with it:
two children in five would be told the wrong order."""

TOLD = 0.4
"""Below this the first interest is more likely wrong than right by half again: nothing stands
out. A hand that taps by lot ends here one time in three."""


class Profile(msgspec.Struct, frozen=True):
    """counts: counted taps by interest. interests: their likeliest strengths, population 0 ± 1.

    leading: the two strongest, first first. level: those as strong as the first, itself included,
    strongest first: more than one is a tie. confidence, top_two: the probability that the
    child's strongest interest is the first, one of the two; in simulation well calibrated, not
    yet validated with children. flat: nothing stands out. marks: why it is left out of counts.
    """

    counts: dict[Letter, int]
    interests: Six
    leading: tuple[Letter, Letter]
    level: tuple[Letter, ...]
    confidence: float
    top_two: float
    flat: bool
    marks: tuple[Mark, ...]

    @property
    def counted(self) -> bool:
        """Whether it goes into the festival's counts, and is shown as a result."""
        return not self.marks


def profile(items: Sequence[Item], taps: Sequence[Tap], taps_asked: int = TAPS) -> Profile:
    """The same taps give the same profile, whatever the language on the screen."""
    made = picks(items, taps)
    known = posterior(made)
    order = ranked(known)
    first = known.first()
    level = [k for k in order if known.ahead(order[0], k) < TIED]
    counts = Counter(chosen for _, chosen in made)
    return Profile(
        counts={letter: counts[k] for k, letter in enumerate(LETTERS)},
        interests=known.peak,
        leading=(LETTERS[order[0]], LETTERS[order[1]]),
        level=tuple(LETTERS[k] for k in level),
        confidence=first[order[0]],
        top_two=first[order[0]] + first[order[1]],
        flat=first[order[0]] < TOLD,
        marks=marks(taps, taps_asked),
    )


def ranked(known: Posterior) -> list[int]:
    """Interests from the strongest down; equal ones in the order R I A S E C."""
    return sorted(range(6), key=lambda k: (-round(known.peak[k], 6), k))


def marks(taps: Sequence[Tap], taps_asked: int = TAPS) -> tuple[Mark, ...]:
    """What speaks against trusting these taps."""
    found: list[Mark] = []
    places = Counter(tap.offered.index(tap.chosen) for tap in taps if tap.chosen in tap.offered)
    if len(taps) >= STRAIGHT_TAPS and max(places.values(), default=0) >= STRAIGHT * len(taps):
        found.append("straight")
    if taps and sum(not tap.counted for tap in taps) > FAST * len(taps):
        found.append("fast")
    if len(taps) < taps_asked:
        found.append(ABANDONED)
    return tuple(found)
