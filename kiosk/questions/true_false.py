"""Is the sentence true?"""

import random
from collections.abc import Sequence

from kiosk.questions.question import Question, Verdict


class TrueFalse(Question, frozen=True, kw_only=True, tag="true-false"):
    answer: bool

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        # never shuffled: a child learns once on which side "true" stands
        return ("true", "false")

    def judge(self, chosen: Sequence[str]) -> Verdict:
        right = "true" if self.answer else "false"
        return Verdict(int(tuple(chosen) == (right,)), 1, (right,))
