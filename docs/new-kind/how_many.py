"""How many are there? A number from one to five is tapped."""

import random
from collections.abc import Sequence

from kiosk.questions.question import Question, Verdict

NUMBERS = ("1", "2", "3", "4", "5")


class HowMany(Question, frozen=True, kw_only=True, tag="how-many"):
    """answer: 1 to 5. Chosen: the number's digit."""

    answer: int

    def faults(self) -> list[str]:
        if str(self.answer) in NUMBERS:
            return []
        return [f"answer: {self.answer} cannot be tapped; write a number from 1 to 5"]

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        # numbers stand in their order: a child looks for them there
        return NUMBERS

    def accepts(self, chosen: Sequence[str]) -> bool:
        return len(chosen) == 1 and chosen[0] in NUMBERS

    def judge(self, chosen: Sequence[str]) -> Verdict:
        right = (str(self.answer),)
        return Verdict(int(tuple(chosen) == right), 1, right)
