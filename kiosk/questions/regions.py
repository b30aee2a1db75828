"""Named places on a picture, for the questions that are answered by tapping it."""

import random
from collections.abc import Sequence

import msgspec

from kiosk.questions.question import Card, Question, Verdict, card, repeated, unknown
from kiosk.texts import Text

SMALLEST = 0.04
"""Of a picture half a metre wide: a touch target of 20 mm."""


class Region(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A rectangle in fractions 0..1 of the picture, from its upper left corner.

    text: what is there, said with the answer.
    """

    id: str
    text: Text
    x: float
    y: float
    width: float
    height: float

    def faults(self) -> list[str]:
        sides = (self.x, self.x + self.width, self.y, self.y + self.height)
        if not all(-1e-9 <= side <= 1 + 1e-9 for side in sides):
            return [f'regions: "{self.id}" leaves the picture; write fractions from 0 to 1']
        if min(self.width, self.height) < SMALLEST:
            return [f'regions: "{self.id}" is too small for a finger; write at least {SMALLEST}']
        return []


class RegionQuestion(Question, frozen=True, kw_only=True):
    """A picture with regions of which some are right; the others are there to be mistaken."""

    regions: tuple[Region, ...]
    answers: tuple[str, ...]

    def faults(self) -> list[str]:
        ids = [region.id for region in self.regions]
        found = [] if self.picture else ['picture: no picture; write picture = "…"']
        found += [] if ids else ["regions: write at least one"]
        found += repeated("regions", ids) + repeated("answers", self.answers)
        found += [fault for region in self.regions for fault in region.faults()]
        if not self.answers:
            found.append("answers: no right answer; write the ids of the right regions")
        return found + [unknown("answers", a, "region", ids) for a in self.answers if a not in ids]

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        """As the author listed them: regions have their place already."""
        return tuple(region.id for region in self.regions)

    def choice(self, choice_id: str) -> Card | None:
        return card(choice_id, [Card(region.id, region.text) for region in self.regions])

    def judge(self, chosen: Sequence[str]) -> Verdict:
        tapped = set(chosen) & {region.id for region in self.regions}
        hits = len(tapped & set(self.answers))
        of = max(len(self.answers), 1)
        return Verdict(max(2 * hits - len(tapped), 0), of, self.answers)
