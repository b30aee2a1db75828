"""Every question of a pack, its place and its words."""

from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.content.finding import Spot
from kiosk.content.model import Pack, Quiz
from kiosk.questions.question import Question

SAID_LATER = {"explanation", "if_right", "if_wrong", "feedback"}


def asked(pack: Pack) -> Iterator[tuple[Spot, Question]]:
    for quiz in pack.quizzes:
        yield from questions(Spot(f"quizzes/{quiz.id}.toml"), quiz)


def questions(spot: Spot, quiz: Quiz) -> Iterator[tuple[Spot, Question]]:
    """The questions of a quiz that stands at `spot`."""
    for position, question in enumerate(quiz.questions):
        yield spot.at("question").item(position, question.id), question


def words_asked(thing: Any, code: str) -> Iterator[str]:
    """The texts in this language that a child reads before answering."""
    if isinstance(thing, msgspec.Struct):
        for name in thing.__struct_fields__:
            if name not in SAID_LATER:
                yield from words_asked(getattr(thing, name), code)
    elif isinstance(thing, tuple):
        for part in thing:
            yield from words_asked(part, code)
    elif isinstance(thing, dict) and isinstance(thing.get(code), str):
        yield thing[code]
