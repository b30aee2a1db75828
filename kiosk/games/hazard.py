"""Find the faults in a scene before anybody gets hurt; what is in order may be left alone."""

from collections.abc import Iterator
from itertools import combinations
from typing import ClassVar

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games.game import Game, Move, Table, to_come, twice, whole
from kiosk.texts import Text

ENOUGH: dict[GameBand, int] = {"6-8": 4, "9-12": 6, "13-17": 10}
"""How many of the faults are enough to have done the job."""

LOOKS: dict[GameBand, int] = {"6-8": 3, "9-12": 2, "13-17": 1}
"""Wrong taps in a row after which the next find is luck: who taps everywhere has not looked."""

REACH = 0.015
"""A finger that lands so far beside a spot, in fractions of the scene, still means it."""

SMALLEST = 0.05
"""A spot's least side: with its reach, a finger's width on the smallest screen."""

Box = tuple[float, float, float, float]


class Hotspot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """box: left, top, width and height in fractions of the scene. text: what it is, as feedback."""

    id: str
    text: Text
    box: Box

    def covers(self, x: float, y: float) -> bool:
        left, top, width, height = self.box
        beside, above = max(left - x, x - left - width), max(top - y, y - top - height)
        return beside <= REACH and above <= REACH


class HazardTable(Table, frozen=True, kw_only=True):
    """found: ids of faults, in order; lucky: those found by tapping about, they earn no point.

    decoys: ids of things in order that were taken for faults; last: what the last tap hit, or "".
    astray: wrong taps since the last find.
    """

    found: tuple[str, ...] = ()
    lucky: tuple[str, ...] = ()
    decoys: tuple[str, ...] = ()
    last: str = ""
    astray: int = 0


class Hazard(Game, frozen=True, kw_only=True, tag="hazard"):
    """picture: the scene. hotspots: its faults. decoys: what looks dangerous and is in order."""

    shrinks: ClassVar[bool] = True
    shown_moves: ClassVar[int] = 0  # of a scene nothing is given away

    picture: str
    hotspots: tuple[Hotspot, ...]
    decoys: tuple[Hotspot, ...] = ()

    def faults(self) -> list[str]:
        found = super().faults()
        if len(self.hotspots) < 4:
            found.append("hotspots: write at least four")
        everything = (*self.hotspots, *self.decoys)
        found += twice("hotspots", (spot.id for spot in everything))
        found += [said for spot in everything for said in self._misplaced(spot)]
        for one, other in combinations(everything, 2):
            if _touch(one.box, other.box):
                wrong = f'"{one.id}" and "{other.id}" lie too close to tap one of them'
                found.append(f"hotspots: {wrong}; move their boxes apart by {2 * REACH:g}")
        return found

    def _misplaced(self, spot: Hotspot) -> Iterator[str]:
        left, top, width, height = spot.box
        field = "hotspots" if spot in self.hotspots else "decoys"
        if min(left, top) < 0 or left + width > 1 or top + height > 1:
            yield f'{field}: "{spot.id}" leaves the scene; write its box in fractions from 0 to 1'
        if min(width, height) < SMALLEST:
            yield f'{field}: "{spot.id}" is too small to tap; write sides of at least {SMALLEST:g}'

    def deal(self, seed: int, band: GameBand = MIDDLE) -> HazardTable:
        """Every seed finds the same scene: it is the eye that must be new."""
        return HazardTable(of=min(ENOUGH[band], len(self.hotspots)), band=band)

    def made(self, table: HazardTable, move: Move) -> HazardTable | None:
        """Moves: {"x": .., "y": ..} in thousandths of the scene, or {"done": "yes"}."""
        if move.get("done") == "yes":
            return msgspec.structs.replace(table, finished=True)
        x, y = whole(move.get("x", "")), whole(move.get("y", ""))
        if x is None or y is None or max(x, y) > 1000:
            return None
        everything = (*self.hotspots, *self.decoys)
        hit = next((spot for spot in everything if spot.covers(x / 1000, y / 1000)), None)
        if hit is None or hit in self.decoys:
            return self._astray(table, hit)
        return None if hit.id in table.found else self._found(table, hit.id)

    def _astray(self, table: HazardTable, decoy: Hotspot | None) -> HazardTable:
        name = decoy.id if decoy else ""
        fresh = (name,) if name and name not in table.decoys else ()
        return msgspec.structs.replace(
            table, last=name, decoys=table.decoys + fresh, astray=table.astray + 1
        )

    def _found(self, table: HazardTable, spot: str) -> HazardTable:
        lucky = (spot,) if table.astray > LOOKS[table.band] else ()
        found = (*table.found, spot)
        return msgspec.structs.replace(
            table,
            last=spot,
            found=found,
            lucky=table.lucky + lucky,
            astray=0,
            points=table.points + (not lucky),
            finished=len(found) >= table.of,
        )

    def hint(self, table: HazardTable) -> str:
        return next((spot.id for spot in self.hotspots if spot.id not in table.found), "")

    def demo(self, table: HazardTable) -> str:
        """A sample that lies in no scene: whoever is shown the first fault has not found it."""
        return "sample"

    def slips(self, table: HazardTable) -> int:
        return len(table.decoys) + len(table.lucky)

    def marks(self, table: HazardTable) -> list[int]:
        return to_come([int(spot not in table.lucky) for spot in table.found], table.of)

    def told(self, table: HazardTable) -> dict[str, int]:
        return {
            "found": len(table.found),
            "of": table.of,
            "sharp": table.points,
            "decoys": len(table.decoys),
        }


def _touch(one: Box, other: Box) -> bool:
    """Whether a finger could mean both."""
    beside = max(other[0] - one[0] - one[2], one[0] - other[0] - other[2])
    above = max(other[1] - one[1] - one[3], one[1] - other[1] - other[3])
    return max(beside, above) <= 2 * REACH
