"""Put word tiles into the gaps of a sentence."""

import random
import re
from collections.abc import Sequence

from kiosk.questions.question import (
    Card,
    Choice,
    Question,
    Verdict,
    card,
    places,
    repeated,
    unknown,
)
from kiosk.texts import Text


class FillTheGap(Question, frozen=True, kw_only=True, tag="fill-the-gap"):
    """sentence: its gaps are marked {1} {2} ... in every language, in the order each needs.

    gaps: the right tile's id for {1}, {2} ...; tiles beside them lead astray.
    Chosen: "tile>gap", as "hot>1". A point for each gap filled right.
    """

    sentence: Text
    tiles: tuple[Choice, ...]
    gaps: tuple[str, ...]

    def faults(self) -> list[str]:
        ids = [tile.id for tile in self.tiles]
        found = [] if len(ids) > 1 else ["tiles: write at least two"]
        found += [] if self.gaps else ["gaps: no gap; write the ids of the right tiles"]
        found += repeated("tiles", ids) + repeated("gaps", self.gaps)
        found += [unknown("gaps", gap, "tile", ids) for gap in self.gaps if gap not in ids]
        needed = sorted(self._numbers())
        for code, words in self.sentence.items():
            if words and sorted(re.findall(r"\{(\d+)\}", words)) != needed:
                marks = " ".join(f"{{{number}}}" for number in self._numbers())
                found.append(f"sentence: {code} does not have the gaps; write {marks} once each")
        return found

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        """The tiles; the gaps stand in the sentence."""
        ids = [tile.id for tile in self.tiles]
        return tuple(rng.sample(ids, len(ids)))

    def choice(self, choice_id: str) -> Card | None:
        return card(choice_id, self.tiles)

    def accepts(self, chosen: Sequence[str]) -> bool:
        """Some or all gaps filled, each tile in one gap and each gap with one tile."""
        put = places(chosen)
        gaps = list(put.values())
        known = set(put) <= {tile.id for tile in self.tiles} and set(gaps) <= set(self._numbers())
        return 0 < len(chosen) == len(put) == len(set(gaps)) and known

    def judge(self, chosen: Sequence[str]) -> Verdict:
        right = tuple(f"{tile}>{n}" for n, tile in zip(self._numbers(), self.gaps, strict=True))
        hits = len(set(chosen) & set(right)) if self.accepts(chosen) else 0
        return Verdict(hits, max(len(right), 1), right)

    def _numbers(self) -> list[str]:
        return [str(number) for number in range(1, len(self.gaps) + 1)]
