"""What every kind of question is. Each kind is a file beside this one, its face in ui/questions."""

import random
from collections.abc import Sequence

import msgspec

Text = dict[str, str]
"""One text in every language of the festival: {"kk": ..., "ru": ..., "en": ...}."""


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    text: Text
    picture: str | None = None


class Verdict(msgspec.Struct, frozen=True):
    """What an answer is worth: points of `of`, and the ids that would have been right."""

    points: int
    of: int
    right: tuple[str, ...]


class Question(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"
):
    """`profession` is the slug of the trade it is about; `source` where the fact can be checked."""

    id: str
    text: Text
    explanation: Text
    profession: str | None = None
    picture: str | None = None
    source: str | None = None

    def faults(self) -> list[str]:
        """What is wrong with this question beyond its types, a sentence each: field, what to do."""
        return []

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        """The ids of the choices in the order they are shown; `rng` shuffles them."""
        raise TypeError(f"{type(self).__name__} offers nothing")

    def choice(self, choice_id: str) -> Choice | None:
        """The choice behind an id, or None when its words belong to the face (true, false)."""
        return None

    def judge(self, chosen: Sequence[str]) -> Verdict:
        raise TypeError(f"{type(self).__name__} judges nothing")


class ChoiceQuestion(Question, frozen=True, kw_only=True):
    """A question with written choices of which one is right."""

    choices: tuple[Choice, ...]
    answer: str

    def faults(self) -> list[str]:
        ids = [choice.id for choice in self.choices]
        found = []
        if len(ids) < 2:
            found.append("choices: write at least two")
        if len(set(ids)) < len(ids):
            found.append("choices: two share one id; give each its own")
        if self.answer not in ids:
            found.append(f'answer: "{self.answer}" is no choice; write one of {", ".join(ids)}')
        return found

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        ids = [choice.id for choice in self.choices]
        rng.shuffle(ids)
        return tuple(ids)

    def choice(self, choice_id: str) -> Choice | None:
        return next(choice for choice in self.choices if choice.id == choice_id)

    def judge(self, chosen: Sequence[str]) -> Verdict:
        return Verdict(int(tuple(chosen) == (self.answer,)), 1, (self.answer,))
