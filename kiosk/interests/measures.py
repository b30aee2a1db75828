"""Published measures of interest research, so that our scoring can be checked against theirs."""

from collections.abc import Mapping, Sequence
from math import sqrt

from kiosk.interests.holland import LETTERS, Letter, distance

ORDER_60 = "RRIIAASSEECC" * 5
"""O*NET Interest Profiler Short Form (Rounds, Su, Lewis and Rivkin 2010): its 60 statements stand
two of an interest together, R R I I A A S S E E C C, five times over."""

ORDER_30 = "RIASEC" * 5
"""Assumed for the 30 of the Mini Interest Profiler (Rounds, Ming, Cao, Song and Lewis 2016): one
of an interest after the other, R I A S E C, five times over. Pass `order` if yours differs."""

Scores = dict[Letter, int]


def scores(answers: Sequence[int], order: str | None = None) -> Scores:
    """The sum of the answers (1 to 5) to each interest's items.

    order: the interest of each item as a letter; without it ORDER_30 or ORDER_60 by the number of
    answers. Raises ValueError for an answer outside 1 to 5 or an unknown length.
    """
    if order is None:
        order = {30: ORDER_30, 60: ORDER_60}.get(len(answers), "")
    if len(order) != len(answers) or not answers:
        raise ValueError(f"{len(answers)} answers; expected 30, 60 or the length of the order")
    if any(answer not in (1, 2, 3, 4, 5) for answer in answers):
        raise ValueError("an answer is a whole number from 1 to 5")
    found: Scores = dict.fromkeys(LETTERS, 0)
    for letter, answer in zip(order, answers, strict=True):
        found[LETTERS[LETTERS.index(letter)]] += answer
    return found


def pearson(one: Sequence[float], other: Sequence[float]) -> float:
    """Product-moment correlation (Pearson 1896). Raises ValueError when either does not vary."""
    if len(one) != len(other) or len(one) < 2:
        raise ValueError("two lists of one length, at least two long")
    middle, centre = sum(one) / len(one), sum(other) / len(other)
    a = [x - middle for x in one]
    b = [y - centre for y in other]
    size = sqrt(sum(x * x for x in a) * sum(y * y for y in b))
    if size == 0:
        raise ValueError("a list that does not vary has no correlation")
    return sum(x * y for x, y in zip(a, b, strict=True)) / size


def correlations(
    person: Mapping[Letter, float], occupations: Mapping[str, Mapping[Letter, float]]
) -> list[tuple[str, float]]:
    """Occupations with their Pearson correlation to a person's six scores, best first, equal ones
    by name: the linking of the O*NET Interest Profiler (Rounds, Smith, Hubert, Lewis and Rivkin
    1999). An occupation whose six scores are equal has no correlation and is left out."""
    own = [person[letter] for letter in LETTERS]
    found = []
    for name, theirs in occupations.items():
        profile = [theirs[letter] for letter in LETTERS]
        if len(set(profile)) > 1:
            found.append((name, pearson(own, profile)))
    return sorted(found, key=lambda one: (-round(one[1], 12), one[0]))


def high_points(profile: Mapping[Letter, float], most: int = 3) -> str:
    """The letters of the highest scores, highest first: a Holland code (Holland 1959, 1997).

    Equal scores stand in the order R I A S E C; `ties` tells that they are equal.
    """
    order = sorted(LETTERS, key=lambda letter: -profile[letter])
    return "".join(order[:most])


def ties(profile: Mapping[Letter, float]) -> list[str]:
    """Groups of interests with equal scores, highest first."""
    levels = sorted(set(profile.values()), reverse=True)
    groups = ["".join(le for le in LETTERS if profile[le] == level) for level in levels]
    return [group for group in groups if len(group) > 1]


def c_index(person: str, environment: str) -> int:
    """Congruence of two three-letter codes, 0 to 18 (Brown and Gore 1994): C = 3 X1 + 2 X2 + X3.

    X compares the letters at a place on Holland's hexagon: 3 the same, 2 adjacent, 1 alternate,
    0 opposite. Raises ValueError unless both codes have three letters of RIASEC.
    """
    _three(person, environment)
    near = [3 - distance(a, b) for a, b in zip(person, environment, strict=True)]
    return 3 * near[0] + 2 * near[1] + near[2]


M_WEIGHTS = ((22, 10, 4), (10, 5, 2), (4, 2, 1))


def m_index(person: str, environment: str) -> int:
    """Agreement of two three-letter codes, 0 to 28 (Iachan 1984): a letter that both codes have
    counts M_WEIGHTS[its place in one][its place in the other].

    Raises ValueError unless both codes have three different letters of RIASEC.
    """
    _three(person, environment)
    if len(set(person)) < 3 or len(set(environment)) < 3:
        raise ValueError("a code has three different letters")
    return sum(
        M_WEIGHTS[place][environment.index(letter)]
        for place, letter in enumerate(person)
        if letter in environment
    )


def cronbach_alpha(people: Sequence[Sequence[float]]) -> float:
    """Internal consistency (Cronbach 1951): k/(k-1) (1 - sum of item variances / variance of sums).

    people: one row a person, one column an item. Raises ValueError for fewer than two of either,
    uneven rows, or sums that do not vary.
    """
    if len(people) < 2 or len({len(row) for row in people}) != 1 or len(people[0]) < 2:
        raise ValueError("at least two people who answered the same two or more items")
    items = len(people[0])
    of_sums = variance([sum(row) for row in people])
    if of_sums == 0:
        raise ValueError("all sums are equal")
    of_items = sum(variance(column) for column in zip(*people, strict=True))
    return items / (items - 1) * (1 - of_items / of_sums)


def variance(values: Sequence[float]) -> float:
    """Sample variance, over n - 1."""
    middle = sum(values) / len(values)
    return sum((x - middle) ** 2 for x in values) / (len(values) - 1)


def spearman_brown(reliability: float, times: float) -> float:
    """The reliability of a test made `times` as long (Spearman 1910, Brown 1910): n r/(1+(n-1) r).

    Raises ValueError where the formula has no meaning.
    """
    below = 1 + (times - 1) * reliability
    if times <= 0 or below <= 0:
        raise ValueError("a length above 0, and a reliability that this length allows")
    return times * reliability / below


def _three(*codes: str) -> None:
    for code in codes:
        if len(code) != 3 or any(letter not in LETTERS for letter in code):
            raise ValueError(f'"{code}" is no code of three letters of RIASEC')
