"""What is read aloud, and under which name: first what those need who cannot read yet."""

import random
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.ages import YOUNGEST
from kiosk.content.limits import word_count
from kiosk.content.model import Pack
from kiosk.questions.question import Question
from kiosk.texts import Text

WORDS_A_MINUTE = 100
"""Of whoever reads to children; the pauses between two texts are in it."""
LONGEST_MIN = 60
"""An hour a language: more nobody reads well in one day."""


class Line(NamedTuple):
    """id: the name of its sound. baked: a machine reads it while no person has."""

    id: str
    text: Text
    baked: bool


def lines(pack: Pack) -> Iterator[Line]:
    """Doors; questions for 6 to 8 years with their answers and reasons; then facts and cards."""
    for street in pack.streets:
        yield Line(f"street.{street.id}", _together(street.name, street.about), True)
        for area in street.areas:
            yield Line(f"area.{street.id}.{area.id}", _together(area.name, area.about), True)
    asked = [question for quiz in pack.quizzes for question in quiz.questions]
    for question in asked:
        if not question.bands or YOUNGEST in question.bands:
            yield from of_question(question, True)
    for game in pack.games:
        yield Line(f"{game.id}.fact", _together(game.name, game.fact), False)
    for trade in pack.professions:
        yield Line(f"{trade.id}.hook", _together(trade.name, trade.hook), False)


def of_question(question: Question, baked: bool) -> Iterator[Line]:
    """What is asked, each answer by itself (a screen shuffles them), and why."""
    yield Line(question.id, question.text, baked)
    for card_id in sorted(question.offered(random.Random(0))):
        card = question.choice(card_id)
        if card is not None and any(card.text.values()):
            yield Line(answer_id(question.id, card_id), card.text, baked)
    yield Line(f"{question.id}-why", question.explanation, baked)


def answer_id(question: str, card: str) -> str:
    """A file's name on every system."""
    return f"{question}.{card.replace('>', '_')}"


def an_hour(found: Iterable[Line], lang: str) -> list[Line]:
    """As many of the lines as one person reads in an hour, in their order."""
    left, kept = LONGEST_MIN * WORDS_A_MINUTE, []
    for line in found:
        left -= word_count(line.text.get(lang, ""))
        if left < 0:
            break
        kept.append(line)
    return kept


def _together(*texts: Text) -> Text:
    return {code: ". ".join(text.get(code, "") for text in texts) for code in texts[0]}
