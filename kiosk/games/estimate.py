"""Do it until you think it is right: how hot is liquid steel, how deep is the mine?"""

import random
from typing import ClassVar

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games.game import Game, Move, Table, to_come, twice, whole
from kiosk.texts import Text

MOST: dict[GameBand, int] = {"6-8": 4, "9-12": 5, "13-17": 6}
"""How many quantities a round has: about twelve seconds for each."""

ROOM: dict[GameBand, int] = {"6-8": 150, "9-12": 100, "13-17": 75}
"""Per cent of the author's tolerance that still counts as exact."""


class Landmark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A thing that stands beside the scale at its own value: what is asked is hotter than ice.

    picture_after: how it looks once that has been reached; ice is a puddle.
    """

    value: int
    picture: str
    picture_after: str | None = None


class Quantity(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A dial from low to high in steps, in whole numbers of which the last `decimals` digits
    stand behind the point: 25 with decimals = 1 is shown as 2.5.

    hidden: the stage does not change as the value does, where the change would be the answer.
    picture_after: how it looks once its true value has been reached; tin is a puddle.
    """

    id: str
    text: Text
    unit: Text
    low: int
    high: int
    value: int
    tolerance: int
    step: int = 1
    decimals: int = 0
    picture: str | None = None
    picture_after: str | None = None
    landmarks: tuple[Landmark, ...] = ()
    hidden: bool = False

    def faults(self) -> list[str]:
        if not self.low < self.high or self.step < 1 or not 0 <= self.decimals <= 3:
            return ["no dial is made of these; write low < high, step >= 1, decimals 0 to 3"]
        found = []
        if not self.low <= self.value <= self.high or (self.value - self.low) % self.step:
            found.append(f"{self.value} is not on the dial; write a value that its steps reach")
        if 2 * self.tolerance < self.step:
            found.append("the tolerance is less than half a step; write a wider one")
        if 15 * self.tolerance > self.high - self.low:
            found.append("blind luck hits too often; write a smaller tolerance or a longer dial")
        if self.value - self.low <= 3 * self.tolerance:
            found.append("the dial begins almost at the value; write a smaller low")
        lost = [one.value for one in self.landmarks if not self._stands(one.value)]
        return found + [self._misplaced(value) for value in lost]

    def _stands(self, landmark: int) -> bool:
        return self.low <= landmark <= self.high and abs(landmark - self.value) > 2 * self.tolerance

    def _misplaced(self, landmark: int) -> str:
        if not self.low <= landmark <= self.high:
            return f"a landmark at {landmark} is not on the dial; write one from low to high"
        return f"a landmark at {landmark} tells the value; write one farther from it"


class EstimateTable(Table, frozen=True, kw_only=True):
    """waiting: quantity ids, the first of them is asked now; its dial begins at its low.

    given: (quantity, what was set) in order. exact, close: which of them were within the room,
    and within twice of it. room: of every quantity asked, the tolerance for this band.
    """

    waiting: tuple[str, ...]
    room: dict[str, int]
    given: tuple[tuple[str, int], ...] = ()
    exact: tuple[str, ...] = ()
    close: tuple[str, ...] = ()


class Estimate(Game, frozen=True, kw_only=True, tag="estimate"):
    plays_out: ClassVar[bool] = True  # first the truth comes out
    versus: ClassVar[bool] = True
    shrinks: ClassVar[bool] = True
    held: ClassVar[bool] = True

    quantities: tuple[Quantity, ...]

    def faults(self) -> list[str]:
        found = super().faults()
        if len(self.quantities) < 4:
            found.append("quantities: write at least four")
        found += twice("quantities", (quantity.id for quantity in self.quantities))
        for quantity in self.quantities:
            found += [f'quantities: "{quantity.id}": {said}' for said in quantity.faults()]
        return found

    def deal(self, seed: int, band: GameBand = MIDDLE) -> EstimateTable:
        count = min(MOST[band], len(self.quantities))
        asked = random.Random(seed).sample(self.quantities, count)
        room = {one.id: max(1, one.tolerance * ROOM[band] // 100) for one in asked}
        return EstimateTable(waiting=tuple(room), room=room, of=2 * count, band=band)

    def made(self, table: EstimateTable, move: Move) -> EstimateTable | None:
        """Move: {"quantity": the one asked now, "value": a whole number, may begin with "-"}.

        Two points within the room, one within twice of it.
        """
        name, said = move.get("quantity", ""), move.get("value", "")
        size = whole(said.removeprefix("-"))
        if table.waiting[0] != name or size is None:
            return None
        quantity, value = self._quantity(name), -size if said.startswith("-") else size
        if not quantity.low <= value <= quantity.high:
            return None
        off = abs(value - quantity.value)
        exact, close = off <= table.room[name], off <= 2 * table.room[name]
        return msgspec.structs.replace(
            table,
            waiting=table.waiting[1:],
            given=(*table.given, (name, value)),
            exact=table.exact + ((name,) if exact else ()),
            close=table.close + ((name,) if close and not exact else ()),
            points=table.points + exact + close,
            finished=len(table.waiting) == 1,
        )

    def hint(self, table: EstimateTable) -> str:
        """The value to set, as a move spells it."""
        return str(self._quantity(table.waiting[0]).value) if table.waiting else ""

    def slips(self, table: EstimateTable) -> int:
        return len(table.given) - len(table.exact) - len(table.close)

    def marks(self, table: EstimateTable) -> list[int]:
        near = table.exact + table.close
        return to_come([int(name in near) for name, _ in table.given], table.of // 2)

    def told(self, table: EstimateTable) -> dict[str, int]:
        return {"exact": len(table.exact), "close": len(table.close), "of": table.of // 2}

    def _quantity(self, quantity_id: str) -> Quantity:
        return next(one for one in self.quantities if one.id == quantity_id)
