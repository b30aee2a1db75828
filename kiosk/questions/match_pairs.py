"""Which belongs to which: a trade and its tool, an ore and its metal."""

import random
from collections.abc import Sequence

import msgspec

from kiosk.questions.question import Card, Question, Verdict, places, repeated
from kiosk.texts import Text


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """picture: shown on the left card."""

    id: str
    left: Text
    right: Text
    picture: str | None = None


class MatchPairs(Question, frozen=True, kw_only=True, tag="match-pairs"):
    """Cards: "arc" is the left card of the pair "arc", ">arc" its right card.

    Chosen: "left>right" for each pair made, so "arc>arc" is right and "arc>lamp" is not.
    A point for each right pair.
    """

    pairs: tuple[Pair, ...]

    def faults(self) -> list[str]:
        few = [] if len(self.pairs) > 1 else ["pairs: write at least two"]
        return few + repeated("pairs", [pair.id for pair in self.pairs])

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        """First the left cards, then as many right ones."""
        ids = [pair.id for pair in self.pairs]
        rights = (f">{pair}" for pair in rng.sample(ids, len(ids)))
        return (*rng.sample(ids, len(ids)), *rights)

    def choice(self, choice_id: str) -> Card | None:
        for pair in self.pairs:
            if choice_id == pair.id:
                return Card(choice_id, pair.left, pair.picture)
            if choice_id == f">{pair.id}":
                return Card(choice_id, pair.right)
        return None

    def accepts(self, chosen: Sequence[str]) -> bool:
        """Some or all pairs; no card in two of them."""
        ids = {pair.id for pair in self.pairs}
        made = places(chosen)
        rights = list(made.values())
        known = set(made) <= ids and set(rights) <= ids
        return 0 < len(chosen) == len(made) == len(set(rights)) and known

    def judge(self, chosen: Sequence[str]) -> Verdict:
        right = tuple(f"{pair.id}>{pair.id}" for pair in self.pairs)
        made = places(chosen)
        hits = sum(made.get(pair.id) == pair.id for pair in self.pairs)
        return Verdict(hits if self.accepts(chosen) else 0, max(len(right), 1), right)
