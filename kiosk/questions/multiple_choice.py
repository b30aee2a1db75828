"""Several right choices: tap all of them."""

import random
from collections.abc import Sequence

from kiosk.questions.question import (
    Card,
    Choice,
    Question,
    Verdict,
    beyond,
    card,
    repeated,
    share,
    unknown,
)


class MultipleChoice(Question, frozen=True, kw_only=True, tag="multiple-choice"):
    """Chosen: the ids of the choices tapped, in any order.

    A point for each right choice; a wrong one takes a point away. A choice's own percent, of the
    whole question, replaces that.
    """

    choices: tuple[Choice, ...]
    answers: tuple[str, ...]

    def faults(self) -> list[str]:
        ids = [choice.id for choice in self.choices]
        found = [] if len(ids) > 1 else ["choices: write at least two"]
        found += repeated("choices", ids) + beyond(self.choices)
        if not self.answers:
            found.append("answers: no right answer; write the ids of the right choices")
        found += repeated("answers", self.answers)
        return found + [unknown("answers", a, "choice", ids) for a in self.answers if a not in ids]

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        ids = [choice.id for choice in self.choices]
        return tuple(rng.sample(ids, len(ids)))

    def choice(self, choice_id: str) -> Card | None:
        return card(choice_id, self.choices)

    def judge(self, chosen: Sequence[str]) -> Verdict:
        of = len(self.answers)
        percent = sum(self.worth(choice) for choice in self.choices if choice.id in chosen)
        return Verdict(share(of, percent), of, self.answers)

    def worth(self, choice: Choice) -> float:
        """Percent of the whole question."""
        if choice.percent is not None:
            return choice.percent
        part = 100 / max(len(self.answers), 1)
        return part if choice.id in self.answers else -part
