"""From a profile to the professions worth a look today, each with the reason as data.

Compared is the shape: Pearson's correlation of the child's interests with a profession's, from
which the mean profile of all professions has been taken; raw, nearly all trades look alike.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from math import sqrt
from typing import Literal, Protocol

import msgspec

from kiosk.ages import Band
from kiosk.interests.holland import LETTERS, Klimov, Letter, Six
from kiosk.interests.items import Item
from kiosk.interests.posterior import Posterior, posterior
from kiosk.interests.profile import Profile
from kiosk.interests.triads import Tap, picks

INTERESTS, OBJECT, STREET = 0.70, 0.15, 0.15
"""Interests lead; what the work is about and where it was met break what they leave open."""

THIS_TRY, TRIED = 0.10, 0.05
"""What one challenge and "I have tried it" may add, together 15 %: a try is no aptitude."""

TOLD = 1 - THIS_TRY - TRIED
"""What the taps themselves weigh."""

PER_CODE = 2
"""Professions that share an O*NET code share its profile: two stand for all of them."""

LISTED: dict[Band, int] = {"6-8": 0, "9-12": 6, "13-17": 10, "18+": 10}
"""6 to 8 years: streets only. 9 to 12: six to look at. From 13 a ranked list."""

FIRM: tuple[Band, ...] = ("13-17", "18+")
"""Who is told how firmly a profession stands in the list."""

FLAT = 1e-9
"""A difference between six numbers that is only the computer's rounding."""

DRAWS = 64
"""Points of the posterior that ask how firmly a profession stands in the list."""


class Trade(Protocol):
    """What a profession must say of itself to be compared. interests: 1 to 7; onet: its code."""

    @property
    def id(self) -> str: ...
    @property
    def street(self) -> str: ...
    @property
    def onet(self) -> str: ...
    @property
    def klimov(self) -> Klimov: ...
    @property
    def interests(self) -> Mapping[Letter, float]: ...


class Reason(msgspec.Struct, frozen=True):
    """Why a profession is named. id: a letter, an object of work, a street or a profession.

    items: what the child tapped that speaks for it, at most two.
    """

    kind: Literal["interest", "object", "street", "this try", "tried"]
    id: str
    items: tuple[str, ...] = ()


class Match(msgspec.Struct, frozen=True):
    """score: 0 to 1, for ordering alone. alike: centred Pearson; below 0 it is only the nearest
    of what the pack holds. level_with_next: equal, told as a tie.

    firmness: in how many of the ways the taps may be read, 0 to 1, it is in this list; only from
    13 years, else None. reasons: strongest first, may be empty.
    """

    profession: str
    score: float
    alike: float
    firmness: float | None
    level_with_next: bool
    reasons: tuple[Reason, ...]


class Visited(msgspec.Struct, frozen=True):
    """What else the child did today. streets: those it touched; challenge: professions its one
    challenge belongs to, and its score 0 to 1; tried: professions marked "I have tried it"."""

    streets: Collection[str] = ()
    challenge: Collection[str] = ()
    this_try: float = 0.0
    tried: Collection[str] = ()


def centred_pearson(interests: Six, profession: Mapping[Letter, float], mean: Six) -> float:
    """-1 to 1; 0 where either side is flat."""
    theirs = [profession[letter] - m for letter, m in zip(LETTERS, mean, strict=True)]
    return sum(a * b for a, b in zip(_unit(interests), _unit(theirs), strict=True))


def matches(
    said: Profile,
    items: Sequence[Item],
    taps: Sequence[Tap],
    professions: Sequence[Trade],
    mean: Six,
    band: Band,
    visited: Visited | None = None,
) -> list[Match]:
    """The list for this age, best first; equal scores in the order of slugs.

    Empty for 6 to 8 years, and when the taps are not to be trusted.
    """
    if not said.counted:
        return []
    leanings = Leanings(items, taps, visited or Visited())
    ordered = sorted(professions, key=lambda one: one.id)
    standing = [_stands(one, mean, leanings.share(one)) for one in ordered]
    most = LISTED[band]
    scores = _scores(standing, _unit(said.interests))
    best = _first(ordered, scores, most + 1)
    scored = dict(zip((one.id for one in ordered), scores, strict=True))
    level = {a.id for a, b in pairwise(best) if scored[a.id] == scored[b.id]}
    known = posterior(picks(items, taps)) if band in FIRM else None
    firm = _firmness(ordered, standing, known, most) if known else {}
    return [
        Match(
            profession=one.id,
            score=scored[one.id],
            alike=centred_pearson(said.interests, one.interests, mean),
            firmness=firm.get(one.id),
            level_with_next=one.id in level,
            reasons=tuple(leanings.reasons(said, one, mean)),
        )
        for one in best[:most]
    ]


Standing = tuple[float, float, float, float, float, float, float]
"""What of a profession does not change while the taps are read in other ways: its interests less
the mean, brought to length 1, so that a product with another such is Pearson's correlation; and
what is not interests, 0 to 1 - TOLD * INTERESTS."""


def _stands(profession: Trade, mean: Six, rest: float) -> Standing:
    above = [profession.interests[le] - m for le, m in zip(LETTERS, mean, strict=True)]
    a, b, c, d, e, f = _unit(above)
    return a, b, c, d, e, f, rest


def _scores(standing: Sequence[Standing], interests: Sequence[float]) -> list[float]:
    """interests: brought to length 1. Rounded, so that equal ones are equal."""
    u, v, w, x, y, z = interests
    weight = TOLD * INTERESTS
    return [  # written out: a child waits for it
        round(weight * (a * u + b * v + c * w + d * x + e * y + f * z + 1) / 2 + rest, 6)
        for a, b, c, d, e, f, rest in standing
    ]


class Leanings:
    """What the taps say besides interests: objects of work and streets, by how often each was
    chosen when shown. Half a chance tap is added, so that one picture does not decide."""

    def __init__(self, items: Sequence[Item], taps: Sequence[Tap], visited: Visited) -> None:
        known = {item.id: item for item in items}
        counted = [t for t in taps if t.counted and all(i in known for i in t.offered)]
        self._shown = [known[item_id] for tap in counted for item_id in tap.offered]
        self._chosen = [known[tap.chosen] for tap in counted if tap.chosen in tap.offered]
        self._visited = visited
        self.objects = _lean(
            [item.klimov for item in self._chosen], [item.klimov for item in self._shown]
        )
        self.streets = _lean(
            [item.street for item in self._chosen], [item.street for item in self._shown]
        )

    def share(self, profession: Trade) -> float:
        """What a profession earns besides interests: object, street, this try."""
        street = 1.0 if profession.street in self._visited.streets else 0.0
        street = (street + self.streets.get(profession.street, 0.5)) / 2
        told = OBJECT * self.objects.get(profession.klimov, 0.5) + STREET * street
        extra = THIS_TRY * self._visited.this_try * (profession.id in self._visited.challenge)
        return TOLD * told + extra + TRIED * (profession.id in self._visited.tried)

    def reasons(self, said: Profile, profession: Trade, mean: Six) -> list[Reason]:
        found = []
        above = {
            letter: profession.interests[letter] - m
            for letter, m in zip(LETTERS, mean, strict=True)
        }
        for letter in (*said.leading, *said.level[2:]):
            if above[letter] > 0 and said.counts[letter]:
                found.append(Reason("interest", letter, self._spoke(profession, scale=letter)))
        if self.objects.get(profession.klimov, 0) > 0.5:
            spoke = self._spoke(profession, klimov=profession.klimov)
            found.append(Reason("object", profession.klimov, spoke))
        if profession.street in self._visited.streets:
            found.append(Reason("street", profession.street))
        elif self.streets.get(profession.street, 0) > 0.5:
            spoke = self._spoke(profession, street=profession.street)
            found.append(Reason("street", profession.street, spoke))
        if profession.id in self._visited.challenge and self._visited.this_try > 0:
            found.append(Reason("this try", profession.id))
        if profession.id in self._visited.tried:
            found.append(Reason("tried", profession.id))
        return found

    def _spoke(self, profession: Trade, **fields: str) -> tuple[str, ...]:
        """At most two tapped items with these fields, those nearest to the profession first."""
        own = [i for i in self._chosen if all(getattr(i, k) == v for k, v in fields.items())]
        own.sort(key=lambda i: (i.klimov != profession.klimov, i.street != profession.street))
        return tuple(item.id for item in own[:2])


def _lean(chosen: Sequence[str], shown: Sequence[str]) -> dict[str, float]:
    """For each that was shown, 0 to 1: 0.5 = tapped as often as by lot."""
    taps, times = Counter(chosen), Counter(shown)
    share = {one: (taps[one] + 0.5) / (times[one] + 1.5) for one in times}
    return {one: share[one] / (share[one] + 1 / 3) for one in times}


def _first(ordered: Sequence[Trade], scores: Sequence[float], most: int) -> list[Trade]:
    """The best ones. ordered: by id, and so are equal ones told."""
    codes: Counter[str] = Counter()
    found: list[Trade] = []
    # a reversed sort leaves equal ones as they were
    for n in sorted(range(len(scores)), key=scores.__getitem__, reverse=True):
        if len(found) == most:
            break
        one = ordered[n]
        codes[one.onet] += 1
        if codes[one.onet] <= PER_CODE:
            found.append(one)
    return found


def _firmness(
    ordered: Sequence[Trade], standing: Sequence[Standing], known: Posterior, most: int
) -> dict[str, float]:
    times: Counter[str] = Counter()
    for point in known.points(DRAWS):
        first = _first(ordered, _scores(standing, _unit(point)), most)
        times.update(one.id for one in first)
    return {one.id: times[one.id] / DRAWS for one in ordered}


def _unit(six: Sequence[float]) -> list[float]:
    """Centred and of length 1; nothing but noughts where it is flat."""
    middle = sum(six) / 6
    away = [x - middle for x in six]
    length = sqrt(sum(x * x for x in away))
    return [x / length for x in away] if length > FLAT else [0.0] * 6
