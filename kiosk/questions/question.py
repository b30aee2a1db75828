"""What every kind of question is. Each kind is a file beside this one, its face in ui/questions.

An answer is a tuple of strings, the same everywhere: in a touch, in the journal, in `right`.
Where a thing is put in a place it is "thing>place". Each kind's docstring says what stands in it.
"""

import datetime
import random
from collections.abc import Sequence
from typing import Literal

import msgspec

from kiosk.ages import Band
from kiosk.texts import Text


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What can be tapped: words and perhaps a picture."""

    id: str
    text: Text
    picture: str | None = None


class Choice(Card, frozen=True, forbid_unknown_fields=True):
    """feedback: said when it was chosen. percent: what it is worth, when not all or nothing."""

    feedback: Text | None = None
    percent: float | None = None


class Verdict(msgspec.Struct, frozen=True):
    """What an answer is worth: points of `of`, and the answer that would have been right."""

    points: int
    of: int
    right: tuple[str, ...]


class Question(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"
):
    """`profession` is the slug of the trade it is about; `source` where the fact can be checked.

    bands: for whom, all when empty. difficulty: 1 easy, 3 hard. valid_until: the last day on which
    the fact holds. if_right, if_wrong: said before the explanation.
    """

    id: str
    text: Text
    explanation: Text
    profession: str | None = None
    picture: str | None = None
    source: str | None = None
    bands: tuple[Band, ...] = ()
    difficulty: Literal[1, 2, 3] = 2
    valid_until: datetime.date | None = None
    if_right: Text | None = None
    if_wrong: Text | None = None

    def faults(self) -> list[str]:
        """What is wrong with this question beyond its types, a sentence each: field, what to do."""
        return []

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        """The ids of the cards in the order they are shown; `rng` shuffles them."""
        raise TypeError(f"{type(self).__name__} offers nothing")

    def choice(self, choice_id: str) -> Card | None:
        """The card behind an id, or None when its words belong to the face (true, false)."""
        return None

    def accepts(self, chosen: Sequence[str]) -> bool:
        """Is this an answer to the question, right or wrong? Any other touch is ignored."""
        return bool(chosen) and set(chosen) <= set(self.offered(random.Random(0)))

    def judge(self, chosen: Sequence[str]) -> Verdict:
        """Never raises: what is unknown or malformed in `chosen` earns nothing."""
        raise TypeError(f"{type(self).__name__} judges nothing")

    def hint(self) -> str:
        """The id of a card that is a right first tap; a ghost hand points at it."""
        return self.judge(()).right[0].partition(">")[0]


class ChoiceQuestion(Question, frozen=True, kw_only=True):
    """Choices of which one is right. Chosen: its id.

    A choice with a percent earns that share, rounded to a half.
    """

    choices: tuple[Choice, ...]
    answer: str

    def faults(self) -> list[str]:
        ids = [choice.id for choice in self.choices]
        found = []
        if len(ids) < 2:
            found.append("choices: write at least two")
        found += repeated("choices", ids) + beyond(self.choices)
        if self.answer not in ids:
            found.append(unknown("answer", self.answer, "choice", ids))
        return found

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        ids = [choice.id for choice in self.choices]
        rng.shuffle(ids)
        return tuple(ids)

    def choice(self, choice_id: str) -> Card | None:
        return card(choice_id, self.choices)

    def judge(self, chosen: Sequence[str]) -> Verdict:
        percents = {choice.id: choice.percent or 0 for choice in self.choices}
        of = 2 if any(0 < percent < 100 for percent in percents.values()) else 1
        percents[self.answer] = 100
        percent = percents.get(chosen[0], 0) if len(chosen) == 1 else 0
        return Verdict(share(of, percent), of, (self.answer,))


def share(of: int, percent: float) -> int:
    """So many points of `of`, never below none nor above all; half a point counts as one."""
    return min(max(int(of * percent / 100 + 0.5), 0), of)


def card(card_id: str, cards: Sequence[Card]) -> Card | None:
    return next((one for one in cards if one.id == card_id), None)


def places(chosen: Sequence[str]) -> dict[str, str]:
    """ "thing>place" answers as thing -> place; a thing that stands twice is nowhere."""
    pairs = [one.partition(">")[::2] for one in chosen]
    things = [thing for thing, _ in pairs]
    return {thing: place for thing, place in pairs if things.count(thing) == 1}


def repeated(field: str, ids: Sequence[str]) -> list[str]:
    twice = len(set(ids)) < len(ids)
    return [f"{field}: two share one id; give each its own"] if twice else []


def unknown(field: str, word: str, what: str, known: Sequence[str]) -> str:
    return f'{field}: "{word}" is no {what}; write one of {", ".join(known)}'


def beyond(choices: Sequence[Choice]) -> list[str]:
    wrong = [one for one in choices if one.percent is not None and not -100 <= one.percent <= 100]
    return [f'choices: "{one.id}" is worth {one.percent:g} %; write -100 to 100' for one in wrong]
