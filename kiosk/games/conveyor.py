"""Things ride past, each is sent to its bin: ore or waste rock, steel or copper."""

import random
from typing import ClassVar, Literal, NamedTuple

import msgspec

from kiosk.ages import GAME_BANDS, MIDDLE, GameBand
from kiosk.games.game import MOST_HANDS, Game, Move, Table, twice, unlike, whole
from kiosk.games.operators import HAND_MS
from kiosk.texts import Text


class Pace(NamedTuple):
    """gap_ms: the longest from one thing to the next; ride_ms: from one end of the belt to the
    other. Both hold for a belt that runs at 100 per cent."""

    gap_ms: int
    ride_ms: int


PACE: dict[GameBand, Pace] = {
    "6-8": Pace(6_000, 14_000),  # who reads slowly still reads each twice
    "9-12": Pace(4_500, 11_000),
    "13-17": Pace(3_200, 8_000),
}

POUR_MS = 400
"""So soon after a thing was sent the next one is poured: a child never looks at an empty belt."""

APART = 8
"""Two things are at least ride_ms / APART apart, so that a finger can tell them."""

FASTER, SLOWER = 8, 12
"""Per cent by which two right in a row make the belt quicker, and a wrong one slower."""

WAGON = 5
"""So many things fill what stands under a gate; then it leaves."""

WAGONS: dict[GameBand, int] = {"6-8": 0, "9-12": 2, "13-17": 4}
"""A crew fills so many and one more for each of its hands: one quick hand could just do it."""

SLOWEST, FASTEST = 76, 132
"""Per cent of the band's own pace between which the belt follows the child."""


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
    """rides: the ids of the things in the order they come. starts: where the belt was when each
    set out that has; due: where it will be when the next does.

    The belt has gone `run` at `run_ms` and goes `pace` per cent of a millisecond's way in each one
    since; at the belt's place b a ride has gone (b - start) / ride_ms of it.
    sorted: the bin each ride was sent to, "" while it rides or when it passed. streak: right ones
    in a row. last: the ride sorted just now, "" before the first. of: as many things as come by
    themselves, and more where a quick child was offered more.
    wagons: of the train that a crew fills, 0 where nobody does; then points are things that lie in
    the fullest ones, `of` what the train holds, and the round is over once it is full.
    """

    rides: tuple[str, ...]
    starts: tuple[int, ...]
    sorted: tuple[str, ...]
    gap_ms: int
    ride_ms: int
    due: int
    closes_ms: int
    run: int = 0
    run_ms: int = 0
    pace: int = 100
    streak: int = 0
    last: str = ""
    wagons: int = 0

    def belt(self, ms: int) -> int:
        """How far the belt has gone."""
        return self.run + (ms - self.run_ms) * self.pace // 100

    def riding(self) -> list[int]:
        """The rides on the belt, the one that leaves it first before all others."""
        gone = self.belt(self.ms) - self.ride_ms
        return [n for n, start in enumerate(self.starts) if start > gone and not self.sorted[n]]

    def passed(self) -> int:
        """How many rode past and were not sorted."""
        gone = self.belt(self.ms) - self.ride_ms
        return sum(start <= gone and not self.sorted[n] for n, start in enumerate(self.starts))

    def more(self) -> bool:
        """Whether another thing will set out."""
        return len(self.starts) < len(self.rides) and self._when(self.due) <= self.closes_ms

    def _when(self, belt: int) -> int:
        """The first millisecond at which the belt has gone so far."""
        return self.run_ms + -(-100 * max(0, belt - self.run) // self.pace)


class Conveyor(Game, frozen=True, kw_only=True, tag="conveyor"):
    """also: what else is made of these things, and its name; see kiosk/games/reuse.py. An
    inspector lets pass what belongs into the first bin."""

    versus: ClassVar[bool] = True
    crew: ClassVar[bool] = True

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

    def proof(self) -> list[str]:
        """One hand that never errs fills the train of the largest crew."""
        for band in GAME_BANDS:
            table = self.deal_crew(0, band, MOST_HANDS)
            while not table.finished:
                table = self.at(table, table.ms + HAND_MS[band])
                if riding := table.riding():
                    move = {"ride": str(riding[0]), "bin": self.hint(table)}
                    table = self.made(table, move) or table
            if table.points < table.of:
                wrong = f"at {band} a crew fills {table.points} of {table.of} places in its train"
                return [f"lasts_ms: {wrong}; write a longer round"]
        return []

    def deal(self, seed: int, band: GameBand = MIDDLE) -> ConveyorTable:
        """Whole decks of all things one after another, so that none is drawn by luck."""
        rng, pace = random.Random(seed), PACE[band]
        count = (self.lasts_ms - pace.ride_ms) * FASTEST // 100 * APART // pace.ride_ms + 2
        rides: list[str] = []
        while len(rides) < count:
            rides += rng.sample([item.id for item in self.items], len(self.items))
        return ConveyorTable(
            rides=tuple(rides[:count]),
            starts=(0,),
            sorted=("",),
            gap_ms=pace.gap_ms,
            ride_ms=pace.ride_ms,
            due=2 * pace.ride_ms // APART,
            closes_ms=self.lasts_ms - pace.ride_ms,
            of=(self.lasts_ms - pace.ride_ms) // pace.gap_ms + 1,
            band=band,
        )

    def deal_crew(self, seed: int, band: GameBand, hands: int) -> ConveyorTable:
        """One train for all."""
        wagons = WAGONS[band] + hands
        return msgspec.structs.replace(self.deal(seed, band), wagons=wagons, of=wagons * WAGON)

    def at(self, table: ConveyorTable, ms: int) -> ConveyorTable:
        """Things set out as the belt brings them; at lasts_ms it stops."""
        if table.finished:
            return table
        now = min(max(ms, table.ms), self.lasts_ms)
        belt, starts, due = table.belt(min(now, table.closes_ms)), list(table.starts), table.due
        while due <= belt and len(starts) < len(table.rides):
            starts.append(due)
            due += table.gap_ms
        new = len(starts) - len(table.starts)
        passed = msgspec.structs.replace(
            table,
            ms=now,
            starts=tuple(starts),
            sorted=table.sorted + ("",) * new,
            due=due,
            of=table.of if table.wagons else max(table.of, len(starts)),
        )
        over = now >= self.lasts_ms or not (passed.more() or passed.riding())
        return msgspec.structs.replace(passed, finished=over)

    def made(self, table: ConveyorTable, move: Move) -> ConveyorTable | None:
        """Move: {"ride": its number, "bin": bin id, "ms": when}; it must be on the belt."""
        ride, bin_ = whole(move.get("ride", "")), move.get("bin", "")
        if ride not in table.riding() or all(bin_ != other.id for other in self.bins):
            return None
        right = bin_ == self._bin_of(table.rides[ride])
        sent = msgspec.structs.replace(
            table,
            sorted=(*table.sorted[:ride], bin_, *table.sorted[ride + 1 :]),
            last=str(ride),
            streak=table.streak + 1 if right else 0,
            run=table.belt(table.ms),
            run_ms=table.ms,
        )
        paced = msgspec.structs.replace(sent, pace=_pace_after(sent), due=_due_after(sent))
        points = self._loaded(paced) if table.wagons else table.points + right
        full = bool(table.wagons) and points == table.of
        over = full or not (paced.more() or paced.riding())
        return msgspec.structs.replace(paced, points=points, finished=over)

    def _loaded(self, table: ConveyorTable) -> int:
        """Things in the wagons of a crew's train: those that left full, then the fullest."""
        lie = [self._right(table, bin_.id) for bin_ in self.bins]
        full = [WAGON] * sum(count // WAGON for count in lie)
        begun = sorted((count % WAGON for count in lie), reverse=True)
        return sum((full + begun)[: table.wagons])

    def _right(self, table: ConveyorTable, bin_: str) -> int:
        """How many were sent to this bin that belong there."""
        sent = zip(table.rides, table.sorted, strict=False)
        return sum(to == bin_ == self._bin_of(item) for item, to in sent)

    def hint(self, table: ConveyorTable) -> str:
        """The bin for the thing that leaves the belt first."""
        riding = table.riding()
        return self._bin_of(table.rides[riding[0]]) if riding else ""

    def slips(self, table: ConveyorTable) -> int:
        return sum(map(bool, table.sorted)) - self._all_right(table)

    def told(self, table: ConveyorTable) -> dict[str, int]:
        """wagons: that a crew filled, of so many: 0 of 0 where there was none."""
        right = self._all_right(table)
        full = sum(self._right(table, bin_.id) // WAGON for bin_ in self.bins)
        return {
            "right": right,
            "wrong": sum(map(bool, table.sorted)) - right,
            "passed": table.passed(),
            "of": len(table.starts),
            "wagons": min(full, table.wagons),
            "train": table.wagons,
        }

    def _all_right(self, table: ConveyorTable) -> int:
        return sum(self._right(table, bin_.id) for bin_ in self.bins)

    def _bin_of(self, item_id: str) -> str:
        return next(item.bin for item in self.items if item.id == item_id)


def _pace_after(table: ConveyorTable) -> int:
    """The belt follows the child: quicker for two right in a row, slower for a wrong one."""
    if not table.streak:
        return max(SLOWEST, table.pace - SLOWER)
    return table.pace if table.streak % 2 else min(FASTEST, table.pace + FASTER)


def _due_after(table: ConveyorTable) -> int:
    """For each thing that is sent the next one comes at once, though not onto the one before."""
    apart = table.starts[-1] + table.ride_ms // APART
    return min(table.due, max(table.run + POUR_MS, apart))
