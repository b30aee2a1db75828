"""Which questions a round asks: those this screen has shown least, and as hard as the child can.

Pure: the screen's memory of what it showed is handed in, so a neighbour who watched sees others.
"""

import random
from collections.abc import Iterable, Mapping, Sequence

from kiosk.ages import BANDS, Band
from kiosk.questions.question import Question

EASIEST, HARDEST, MIDDLE = 1, 3, 2
STREAK = 2
"""After two alike answers in a row: one may be luck, and after three a child is bored or lost."""


def draw(
    questions: Sequence[Question],
    seed: int,
    count: int,
    band: Band | None,
    seen: Mapping[str, int],
) -> tuple[Question, ...]:
    """At most `count` questions for this age, in the order they are asked.

    seen: how often each question's id was shown here lately. The least seen come first into the
    round, chance decides among equals. Where none is for this age, age is no matter.
    """
    rng = random.Random(seed)
    fitting = [one for one in questions if band is None or not one.bands or band in one.bands]
    bank = fitting or list(questions)
    shuffled = rng.sample(bank, len(bank))
    drawn = sorted(shuffled, key=lambda one: seen.get(one.id, 0))[:count]
    return tuple(rng.sample(drawn, len(drawn)))


def near(questions: Sequence[Question], band: Band, enough: int) -> list[Question]:
    """Those for this age; while they are fewer than enough, those one age further off as well."""
    fitting: list[Question] = []
    for reach in range(len(BANDS)):
        fitting = [one for one in questions if _distance(one, band) <= reach]
        if len(fitting) >= enough:
            break
    return fitting


def _distance(question: Question, band: Band) -> int:
    """Ages between the child and the nearest one that it is written for."""
    here = BANDS.index(band)
    return min((abs(BANDS.index(one) - here) for one in question.bands), default=0)


def next_difficulty(history: Iterable[bool], start: int = MIDDLE) -> int:
    """1 to 3, from the answers so far (right or not): one up or down after two alike."""
    difficulty, streak, last = start, 0, None
    for right in history:
        streak = streak + 1 if right is last else 1
        last = right
        if streak == STREAK:
            difficulty = min(max(difficulty + (1 if right else -1), EASIEST), HARDEST)
            streak = 0
    return difficulty


def next_question(left: Sequence[Question], difficulty: int) -> Question:
    """Of the questions left, the first that is closest to this difficulty."""
    return min(left, key=lambda one: abs(one.difficulty - difficulty))
