"""Tap the right place on a picture."""

from collections.abc import Sequence

from kiosk.questions.question import Verdict
from kiosk.questions.regions import RegionQuestion


class Hotspot(RegionQuestion, frozen=True, kw_only=True, tag="hotspot"):
    """Chosen: the id of the one region tapped. With several answers any of them is right."""

    def accepts(self, chosen: Sequence[str]) -> bool:
        return len(chosen) == 1 and super().accepts(chosen)

    def judge(self, chosen: Sequence[str]) -> Verdict:
        hit = len(chosen) == 1 and chosen[0] in self.answers
        return Verdict(int(hit), 1, self.answers)
