"""Things ride past, each is sent to its bin: ore or waste rock, steel or copper."""

import random
from typing import ClassVar, Literal, NamedTuple

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games.game import Game, Move, Table, twice, unlike, whole
from kiosk.texts import Text


class Pace(NamedTuple):
    """gap_ms: from one thing to the next; ride_ms: from one end of the belt to the other."""

    gap_ms: int
    ride_ms: int


PACE: dict[GameBand, Pace] = {
    "6-8": Pace(6_000, 14_000),  # who reads slowly still reads each twice
    "9-12": Pace(4_500, 11_000),
    "13-17": Pace(3_200, 8_000),
}


class Bin(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    text: Text
    picture: str | None = None


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """bin: the id of the bin where it belongs."""

    id: str
    text: Text
    bin: str
    picture: str | None = None


class ConveyorTable(Table, frozen=True, kw_only=True):
    """rides: the ids of the things in the order they come; ride n sets out at n * gap_ms.

    At `ms` it has gone (ms - n * gap_ms) / ride_ms of the belt. sorted: the bin each ride was sent
    to, "" while it rides or when it passed. last: the ride sorted just now, "" before the first.
    """

    rides: tuple[str, ...]
    sorted: tuple[str, ...]
    gap_ms: int
    ride_ms: int
    last: str = ""

    def riding(self) -> list[int]:
        """The rides on the belt, the one that leaves it first before all others."""
        first = max(0, (self.ms - self.ride_ms) // self.gap_ms + 1)
        last = min(len(self.rides), self.ms // self.gap_ms + 1)
        return [n for n in range(first, last) if not self.sorted[n]]

    def passed(self) -> int:
        """How many rode past and were not sorted."""
        gone = min(len(self.rides), max(0, (self.ms - self.ride_ms) // self.gap_ms + 1))
        return sum(not bin_ for bin_ in self.sorted[:gone])


class Conveyor(Game, frozen=True, kw_only=True, tag="conveyor"):
    """also: what else is made of these things, and its name; see kiosk/games/reuse.py. An
    inspector lets pass what belongs into the first bin."""

    versus: ClassVar[bool] = True

    bins: tuple[Bin, ...]
    items: tuple[Item, ...]
    also: dict[Literal["inspector", "odd-one-out"], Text] = msgspec.field(default_factory=dict)

    def faults(self) -> list[str]:
        bins = [bin_.id for bin_ in self.bins]
        found = super().faults()
        if not 2 <= len(bins) <= 4:
            found.append("bins: write two to four, so that each is large enough to tap")
        if len(self.items) < 6:
            found.append("items: write at least six")
        found += twice("bins", bins) + twice("items", (item.id for item in self.items))
        found += unlike("bins", (bin_.text for bin_ in self.bins))
        found += unlike("items", (item.text for item in self.items))
        for item in self.items:
            if item.bin not in bins:
                wrong = f'"{item.bin}" of "{item.id}" is no bin'
                found.append(f"items: {wrong}; write one of {', '.join(bins)}")
        empty = [bin_ for bin_ in bins if all(item.bin != bin_ for item in self.items)]
        found += [f'bins: nothing belongs into "{bin_}"; write an item for it' for bin_ in empty]
        return found

    def deal(self, seed: int, band: GameBand = MIDDLE) -> ConveyorTable:
        """Whole decks of all things one after another, so that none is drawn by luck."""
        rng, pace = random.Random(seed), PACE[band]
        count = (self.lasts_ms - pace.ride_ms) // pace.gap_ms + 1
        rides: list[str] = []
        while len(rides) < count:
            rides += rng.sample([item.id for item in self.items], len(self.items))
        return ConveyorTable(
            rides=tuple(rides[:count]),
            sorted=("",) * count,
            gap_ms=pace.gap_ms,
            ride_ms=pace.ride_ms,
            of=count,
            band=band,
        )

    def at(self, table: ConveyorTable, ms: int) -> ConveyorTable:
        if table.finished:
            return table
        now, last = max(ms, table.ms), (len(table.rides) - 1) * table.gap_ms + table.ride_ms
        return msgspec.structs.replace(table, ms=min(now, last), finished=now >= last)

    def made(self, table: ConveyorTable, move: Move) -> ConveyorTable | None:
        """Move: {"ride": its number, "bin": bin id, "ms": when}; it must be on the belt."""
        ride, bin_ = whole(move.get("ride", "")), move.get("bin", "")
        if ride not in table.riding() or all(bin_ != other.id for other in self.bins):
            return None
        bins = (*table.sorted[:ride], bin_, *table.sorted[ride + 1 :])
        right = bin_ == self._bin_of(table.rides[ride])
        return msgspec.structs.replace(
            table,
            sorted=bins,
            last=str(ride),
            points=table.points + right,
            finished=all(bins),
        )

    def hint(self, table: ConveyorTable) -> str:
        """The bin for the thing that leaves the belt first."""
        riding = table.riding()
        return self._bin_of(table.rides[riding[0]]) if riding else ""

    def slips(self, table: ConveyorTable) -> int:
        return sum(bool(bin_) for bin_ in table.sorted) - table.points

    def told(self, table: ConveyorTable) -> dict[str, int]:
        sorted_ = sum(bool(bin_) for bin_ in table.sorted)
        return {
            "right": table.points,
            "wrong": sorted_ - table.points,
            "passed": table.passed(),
            "of": table.of,
        }

    def _bin_of(self, item_id: str) -> str:
        return next(item.bin for item in self.items if item.id == item_id)
