"""Which profession a round was about: what the result dresses the child's face for."""

from kiosk.content.store import Content
from kiosk.visit.rounds import QuizRound, Round


def trade_of(round_: Round, content: Content) -> str:
    """A profession's id: of a quiz, what its last right answer was about, else its first question
    that names one; of a game, one of its area's. "" where the street has none."""
    named = _named(round_) if isinstance(round_, QuizRound) else []
    if named:
        return named[-1]
    place = round_.quiz if isinstance(round_, QuizRound) else round_.game
    here = content.professions(place.street, place.area) or content.professions(place.street)
    return here[round_.seed % len(here)].id if here else ""


def _named(round_: QuizRound) -> list[str]:
    """The professions that the quiz names: the first of all, then those answered right."""
    asked = list(zip(round_.questions, round_.verdicts, strict=False))
    first = [question.profession for question in round_.questions if question.profession][:1]
    right = [question.profession for question, v in asked if v.points == v.of]
    return first + [profession for profession in right if profession]
