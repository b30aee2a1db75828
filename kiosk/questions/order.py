"""Put things in their right order: from rock to rail, from the smallest to the largest."""

import random
from bisect import bisect_left
from collections.abc import Sequence

from kiosk.questions.question import Card, Question, Verdict, card, repeated


class Order(Question, frozen=True, kw_only=True, tag="order"):
    """steps: in the right order. Chosen: the ids of all steps, in the child's order.

    Points: how many steps stand right behind one another, less one; so one step in a wrong place
    costs one point, wherever it stands.
    """

    steps: tuple[Card, ...]

    def faults(self) -> list[str]:
        ids = [step.id for step in self.steps]
        few = [] if len(ids) > 2 else ["steps: write at least three"]
        return few + repeated("steps", ids)

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        ids = [step.id for step in self.steps]
        shuffled = rng.sample(ids, len(ids))
        while shuffled == ids and len(set(ids)) > 1:
            shuffled = rng.sample(ids, len(ids))
        return tuple(shuffled)

    def choice(self, choice_id: str) -> Card | None:
        return card(choice_id, self.steps)

    def accepts(self, chosen: Sequence[str]) -> bool:
        return sorted(chosen) == sorted(step.id for step in self.steps)

    def judge(self, chosen: Sequence[str]) -> Verdict:
        right = tuple(step.id for step in self.steps)
        of = max(len(right) - 1, 1)
        if not self.accepts(chosen):
            return Verdict(0, of, right)
        return Verdict(_rising([right.index(step) for step in chosen]) - 1, of, right)


def _rising(ranks: Sequence[int]) -> int:
    """The length of the longest rising part, gaps allowed."""
    ends: list[int] = []
    for rank in ranks:
        at = bisect_left(ends, rank)
        ends[at : at + 1] = [rank]
    return len(ends)
