"""A quiz whose right answers can be told without knowing anything: always the longest, always
the first."""

from collections.abc import Iterator
from math import exp, lgamma, log

from kiosk.content.finding import Finding, Spot
from kiosk.content.model import Pack, Quiz
from kiosk.questions.question import ChoiceQuestion
from kiosk.questions.true_false import TrueFalse

CHANCE = 0.02
"""So seldom would it happen by itself: among 70 quizzes about one is blamed wrongly."""
LONGER = 1.1
"""A tenth longer: less is seen by nobody."""


def giveaways(pack: Pack) -> Iterator[Finding]:
    for quiz in pack.quizzes:
        spot = Spot(f"quizzes/{quiz.id}.toml")
        chosen = [one for one in quiz.questions if isinstance(one, ChoiceQuestion)]
        for code in pack.festival.languages:
            longest = [_is_longest(one, code) for one in chosen]
            if _beyond_chance(longest, [1 / max(len(one.choices), 1) for one in chosen]):
                count = f"{sum(longest)} of {len(chosen)}"
                problem = f"the right answer is the longest in {count} questions ({code})"
                yield spot.warning(problem, "shorten it, or make a wrong one longer")
        yield from _positions(quiz, spot, chosen)
        yield from _claims(quiz, spot)


def _positions(quiz: Quiz, spot: Spot, chosen: list[ChoiceQuestion]) -> Iterator[Finding]:
    """The screen shuffles; a printed sheet or a GIFT file does not."""
    sound = [one for one in chosen if any(choice.id == one.answer for choice in one.choices)]
    places = [[choice.id for choice in one.choices].index(one.answer) for one in sound]
    chances = [1 / len(one.choices) for one in sound]
    for place in sorted(set(places)):
        hits = [at == place for at in places]
        if _beyond_chance(hits, chances):
            problem = f"{sum(hits)} of {len(hits)} right answers are written at place {place + 1}"
            yield spot.warning(problem, "mix the choices: on paper nobody shuffles them")


def _claims(quiz: Quiz, spot: Spot) -> Iterator[Finding]:
    answers = [one.answer for one in quiz.questions if isinstance(one, TrueFalse)]
    for answer in (True, False):
        if _beyond_chance([one is answer for one in answers], [0.5] * len(answers)):
            said = "true" if answer else "false"
            yield spot.warning(f"nearly every sentence is {said}", "turn some into the opposite")


def _is_longest(question: ChoiceQuestion, code: str) -> bool:
    lengths = {choice.id: len(choice.text.get(code, "")) for choice in question.choices}
    right = lengths.pop(question.answer, 0)
    return bool(right and lengths) and right >= LONGER * max(lengths.values())


def _beyond_chance(hits: list[bool], chances: list[float]) -> bool:
    """Would so many hits come by chance in fewer than CHANCE of all quizzes? (binomial tail)"""
    count, of = sum(hits), len(hits)
    if not count:
        return False
    chance = sum(chances) / of
    if chance >= 1:
        return False  # each has but one answer to give
    return sum(_exactly(n, of, chance) for n in range(count, of + 1)) < CHANCE


def _exactly(n: int, of: int, chance: float) -> float:
    """The chance of n hits. By logarithms: of a thousand questions no float holds the ways."""
    ways = lgamma(of + 1) - lgamma(n + 1) - lgamma(of - n + 1)
    return exp(ways + n * log(chance) + (of - n) * log(1 - chance))
