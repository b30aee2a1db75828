"""One right choice among two to four, in words."""

from kiosk.questions.question import ChoiceQuestion


class SingleChoice(ChoiceQuestion, frozen=True, kw_only=True, tag="single-choice"):
    pass
