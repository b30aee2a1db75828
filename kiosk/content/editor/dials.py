"""Numbers: where the answers of all dials stand, and samples that differ in digits alone."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.asked import asked
from kiosk.content.finding import Finding, Spot
from kiosk.content.model import Pack
from kiosk.games.estimate import Estimate as Dials
from kiosk.games.inspector import Inspector, Sample
from kiosk.questions.estimate import Estimate

ENOUGH = 12
"""With fewer dials no place of them is a habit."""
LEAST_IN_A_THIRD = 0.2
"""Of all values; a third each would be even."""
LUCKY = 0.2
"""A finger that never moves may be right so often; by chance it is about a tenth."""
PLACES = 101


class Dial(NamedTuple):
    """at, room: the value and its tolerance, in fractions of the scale."""

    at: float
    room: float


def dials(pack: Pack) -> Iterator[Finding]:
    values = list(_dials(pack))
    if len(values) < ENOUGH:
        return
    spot = Spot("quizzes")
    for third, name in enumerate(("lower", "middle", "upper")):
        inside = sum(min(int(dial.at * 3), 2) == third for dial in values)
        if inside < LEAST_IN_A_THIRD * len(values):
            problem = f"only {inside} of {len(values)} dials have their value in the {name} third"
            yield spot.warning(problem, "give some another beginning or end of the scale")
    place, hits = _luckiest(values)
    if hits > LUCKY * len(values):
        problem = f"a dial left at {place:.0%} of its scale is right {hits} times of {len(values)}"
        yield spot.warning(problem, "spread the values over their scales")


def _luckiest(values: list[Dial]) -> tuple[float, int]:
    tried = [step / (PLACES - 1) for step in range(PLACES)]
    hits = [sum(abs(dial.at - place) <= dial.room for dial in values) for place in tried]
    return tried[hits.index(max(hits))], max(hits)


def _dials(pack: Pack) -> Iterator[Dial]:
    for _, question in asked(pack):
        if isinstance(question, Estimate) and question.maximum > question.minimum:
            wide = question.maximum - question.minimum
            yield Dial((question.value - question.minimum) / wide, question.tolerance / wide)
    for game in pack.games:
        if isinstance(game, Dials):
            for one in game.quantities:
                if one.high > one.low:
                    wide = one.high - one.low
                    yield Dial((one.value - one.low) / wide, one.tolerance / wide)


def samples(game: Inspector, spot: Spot, languages: tuple[str, ...]) -> Iterator[Finding]:
    """A fault must be seen: two samples that differ in digits alone need pictures that differ."""
    for code in languages:
        seen: dict[tuple[str, str | None], Sample] = {}
        for one in game.samples:
            key = (re.sub(r"[\d.,−\u00a0 ]+", "#", one.text.get(code, "")), one.picture)
            first = seen.setdefault(key, one)
            if first.verdict != one.verdict:
                both = f'"{first.text.get(code)}" and "{one.text.get(code)}"'
                problem = f"{both} differ in digits alone ({code})"
                yield spot.at("samples").warning(problem, "draw each: a fault must be seen")
                return
