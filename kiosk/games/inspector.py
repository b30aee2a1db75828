"""Hold each sample against the spec card: pass it or reject it, or hand over what it lacks."""

import random
from typing import ClassVar

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games.game import Game, Move, Table, to_come, twice, unlike
from kiosk.texts import Text

MOST: dict[GameBand, int] = {"6-8": 6, "9-12": 9, "13-17": 12}
"""How many samples a round has: eight seconds of looking for each."""


class Point(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of the spec card."""

    id: str
    text: Text
    picture: str | None = None


class Sample(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """breaks: the ids of the points it does not meet; a good one breaks none.

    picture_after: how it looks once it was given what it lacked.
    """

    id: str
    text: Text
    picture: str | None = None
    picture_after: str | None = None
    breaks: tuple[str, ...] = ()

    @property
    def verdict(self) -> str:
        return "reject" if self.breaks else "pass"


class InspectorTable(Table, frozen=True, kw_only=True):
    """waiting: sample ids, the first of them lies under the lamp.

    judged: (sample, verdict) in order; right: the samples judged rightly. given: the points whose
    thing the first one was handed; stumbled: the samples at which a hand was wrong; last: what it
    did wrong just now, a point's id or "pass".
    """

    waiting: tuple[str, ...]
    given: tuple[str, ...] = ()
    stumbled: tuple[str, ...] = ()
    last: str = ""
    judged: tuple[tuple[str, str], ...] = ()
    right: tuple[str, ...] = ()


class Inspector(Game, frozen=True, kw_only=True, tag="inspector"):
    """gives: nobody is turned away. Who lacks something is handed it, then all go through."""

    versus: ClassVar[bool] = True
    shrinks: ClassVar[bool] = True

    gives: bool = False

    spec: tuple[Point, ...]
    samples: tuple[Sample, ...]

    @property
    def alike(self) -> bool:
        return not self.gives

    def faults(self) -> list[str]:
        points = [point.id for point in self.spec]
        found = super().faults()
        if not 1 <= len(points) <= 4:
            found.append("spec: write one to four points, so that the card is read at a glance")
        found += twice("spec", points) + twice("samples", (one.id for one in self.samples))
        found += unlike("samples", (sample.text for sample in self.samples))
        for verdict in ("pass", "reject"):
            if sum(sample.verdict == verdict for sample in self.samples) < 3:
                found.append(f"samples: write at least three to {verdict}")
        for sample in self.samples:
            for point in sample.breaks:
                if point not in points:
                    wrong = f'"{point}" of "{sample.id}" is no point of the spec'
                    found.append(f"samples: {wrong}; write one of {', '.join(points)}")
        found += self._ungiven()
        kept = [point for point in points if all(point not in one.breaks for one in self.samples)]
        found += [f'spec: no sample breaks "{point}"; write one that does' for point in kept]
        return found

    def _ungiven(self) -> list[str]:
        """What keeps things from being handed over."""
        if not self.gives:
            return []
        bare = [point.id for point in self.spec if not point.picture]
        found = [f'spec: "{point}" has no picture; it is the thing handed over' for point in bare]
        for one in self.samples:
            if one.breaks and (len(one.breaks) > 1 or not one.picture_after):
                wrong = f'"{one.id}" is to be given one thing and be drawn with it'
                found.append(f"samples: {wrong}; write one point in breaks, and picture_after")
        return found

    def deal(self, seed: int, band: GameBand = MIDDLE) -> InspectorTable:
        """As many to pass as to reject, as far as there are, in an order that tells nothing."""
        rng = random.Random(seed)
        shuffled = rng.sample(self.samples, len(self.samples))
        passed = [sample.id for sample in shuffled if not sample.breaks]
        rejected = [sample.id for sample in shuffled if sample.breaks]
        count = min(MOST[band], len(shuffled))
        bad = max(min(len(rejected), count // 2), count - len(passed))
        waiting = passed[: count - bad] + rejected[:bad]
        rng.shuffle(waiting)
        return InspectorTable(waiting=tuple(waiting), of=count, band=band)

    def made(self, table: InspectorTable, move: Move) -> InspectorTable | None:
        """Move: {"sample": the one under the lamp, "verdict": "pass" or "reject"}; where things
        are handed over {"sample": …, "give": a point} or {"sample": …, "verdict": "pass"}.
        """
        sample, verdict = move.get("sample", ""), move.get("verdict", "")
        if table.waiting[0] != sample:
            return None
        if self.gives:
            return self._handed(table, move.get("give", ""), verdict)
        return self._judged(table, verdict) if verdict in ("pass", "reject") else None

    def _handed(self, table: InspectorTable, give: str, verdict: str) -> InspectorTable | None:
        """Too early a pass and a thing nobody lacks change nothing: the hand has only stumbled."""
        sample = self._sample(table.waiting[0])
        if give in sample.breaks and give not in table.given:
            return msgspec.structs.replace(table, given=(*table.given, give), last="")
        if verdict == "pass" and set(sample.breaks) == set(table.given):
            return self._judged(table, verdict)
        wrong = verdict if verdict == "pass" else give
        if wrong != "pass" and wrong not in (point.id for point in self.spec):
            return None
        stumbled = {*table.stumbled, sample.id}
        kept = tuple(one.id for one in self.samples if one.id in stumbled)
        return msgspec.structs.replace(table, stumbled=kept, last=wrong)

    def _judged(self, table: InspectorTable, verdict: str) -> InspectorTable:
        sample = table.waiting[0]
        if self.gives:
            right = sample not in table.stumbled
        else:
            right = verdict == self._sample(sample).verdict
        return msgspec.structs.replace(
            table,
            waiting=table.waiting[1:],
            judged=(*table.judged, (sample, verdict)),
            right=table.right + ((sample,) if right else ()),
            given=(),
            last="",
            points=table.points + right,
            finished=len(table.waiting) == 1,
        )

    def hint(self, table: InspectorTable) -> str:
        """ "pass" or "reject"; where things are handed over, first the point that is lacking."""
        if not table.waiting:
            return ""
        sample = self._sample(table.waiting[0])
        if self.gives:
            lacking = (point for point in sample.breaks if point not in table.given)
            return next(lacking, "pass")
        return sample.verdict

    def slips(self, table: InspectorTable) -> int:
        return len(table.stumbled) if self.gives else len(table.judged) - len(table.right)

    def marks(self, table: InspectorTable) -> list[int]:
        return to_come([int(sample in table.right) for sample, _ in table.judged], table.of)

    def told(self, table: InspectorTable) -> dict[str, int]:
        """slipped: bad ones that were passed; wasted: good ones that were rejected. Where things
        are handed over nobody slips through."""
        if self.gives:
            return {"right": table.points, "of": table.of, "slipped": 0, "wasted": 0}
        wrong = [verdict for sample, verdict in table.judged if sample not in table.right]
        return {
            "right": table.points,
            "of": table.of,
            "slipped": wrong.count("pass"),
            "wasted": wrong.count("reject"),
        }

    def _sample(self, sample_id: str) -> Sample:
        return next(sample for sample in self.samples if sample.id == sample_id)
