"""Sort things into a few bins: what is metal, what is ore."""

import random
from collections.abc import Sequence

from kiosk.questions.question import (
    Card,
    Question,
    Verdict,
    card,
    places,
    repeated,
    unknown,
)


class Item(Card, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """bin: the id of the bin it belongs in."""

    bin: str


class Categorise(Question, frozen=True, kw_only=True, tag="categorise"):
    """Cards: "coal" is an item, ">fuel" a bin. Chosen: "item>bin" for each item put somewhere.

    A point for each item in its bin.
    """

    bins: tuple[Card, ...]
    items: tuple[Item, ...]

    def faults(self) -> list[str]:
        bins = [one.id for one in self.bins]
        found = [] if len(bins) > 1 else ["bins: write at least two"]
        found += [] if len(self.items) > 1 else ["items: write at least two"]
        found += repeated("bins", bins) + repeated("items", [item.id for item in self.items])
        lost = [item.bin for item in self.items if item.bin not in bins]
        return found + [unknown("items", one, "bin", bins) for one in lost]

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        """First the items, shuffled, then the bins as the author listed them."""
        ids = [item.id for item in self.items]
        return (*rng.sample(ids, len(ids)), *(f">{one.id}" for one in self.bins))

    def choice(self, choice_id: str) -> Card | None:
        if choice_id.startswith(">"):
            return card(choice_id[1:], self.bins)
        return card(choice_id, self.items)

    def accepts(self, chosen: Sequence[str]) -> bool:
        """Some or all items, each in one bin."""
        put = places(chosen)
        known = set(put) <= {item.id for item in self.items}
        bins = {one.id for one in self.bins}
        return 0 < len(chosen) == len(put) and known and set(put.values()) <= bins

    def judge(self, chosen: Sequence[str]) -> Verdict:
        put = places(chosen)
        hits = sum(put.get(item.id) == item.bin for item in self.items)
        right = tuple(f"{item.id}>{item.bin}" for item in self.items)
        return Verdict(hits, max(len(right), 1), right)
