"""Draw a seam with a steady hand: on the line, neither too fast nor too slow."""

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar, NamedTuple

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games import seam
from kiosk.games.game import Game, Move, Table, whole
from kiosk.texts import Text

CELLS = 40
"""A seam is judged in so many equal pieces."""

MARKS = 10
"""Who only taps, taps the ends of so many equal stretches."""

FIELD_HEIGHT = 0.6
"""The field's height in its widths; a path's points lie between 0 and 1, and 0 and this."""

SAMPLES = 1_000
"""Ten samples a second tell a hand's speed, and a round has no more; what is longer is cut."""

LATE_MS = 2_000
"""A stroke that was being drawn when time ran out may still be handed in."""

UNTOUCHED, EVEN, COLD, BURNT, OFF = ".ecbo"
"""What a cell of the seam can be: cold = drawn too fast, burnt = too slowly, off = beside it."""


class Room(NamedTuple):
    """Per cent of the author's width, least speed and greatest speed that are allowed."""

    width: int
    least: int
    most: int


ROOM: dict[GameBand, Room] = {
    "6-8": Room(140, 60, 150),
    "9-12": Room(100, 100, 100),
    "13-17": Room(80, 110, 90),
}


class Sample(NamedTuple):
    """Where a finger was, in units of the seam, and when."""

    x: int
    y: int
    ms: int


class Cell(NamedTuple):
    """How a cell was drawn: how much of it (units), for how long, and how far beside at most."""

    number: int
    drawn: int
    took_ms: int
    beside: int


class SteadyTable(Table, frozen=True, kw_only=True):
    """seam: one letter a cell, see the letters above. tapped: the last mark tapped, -1 before.

    width: of the band, units across; least, most: the speed, units a second.
    """

    seam: str = UNTOUCHED * CELLS
    width: int
    least: int
    most: int
    tapped: int = -1
    tapped_ms: int = 0


class Steady(Game, frozen=True, kw_only=True, tag="steady"):
    """path: points in fractions of the field's width, from start to end. width: across the seam.

    speed: the least and the greatest, in field widths a second. picture: what is being joined.
    too_slow, too_fast: what the job calls such places, for the result: "burns", "missed places".
    """

    flowing: ClassVar[bool] = True
    shown_moves: ClassVar[int] = 5  # a stretch of the seam

    path: tuple[tuple[float, float], ...]
    width: float
    speed: tuple[float, float]
    picture: str | None = None
    too_slow: Text | None = None
    too_fast: Text | None = None

    def faults(self) -> list[str]:
        found = super().faults()
        if any(not 0 <= x <= 1 or not 0 <= y <= FIELD_HEIGHT for x, y in self.path):
            wrong = "a point lies outside the field"
            found.append(f"path: {wrong}; write x from 0 to 1 and y from 0 to {FIELD_HEIGHT:g}")
        if len(self.path) < 2 or seam.length(self.path) < seam.UNITS // 2:
            return [*found, "path: the seam is too short; write points at least 0.5 apart"]
        if not 0.03 <= self.width <= 0.2:
            found.append("width: write a number from 0.03, a finger, to 0.2")
        elif self._turns_back():
            found.append("path: it comes too near itself; keep its parts two widths apart")
        return found + list(self._speed_faults())

    def _speed_faults(self) -> Iterator[str]:
        least, most = self.speed
        if not 0 < least < most:
            yield "speed: write the least and the greatest, both above 0"
        elif least * ROOM["13-17"].least * 1.2 > most * ROOM["13-17"].most:
            yield "speed: no hand keeps so exact a speed; write the greatest 1.5 times the least"
        elif seam.length(self.path) / seam.UNITS / least > 0.8 * self.lasts_ms / 1000:
            yield "speed: the seam cannot be finished in time; write a greater least speed"

    def _turns_back(self) -> bool:
        """Whether one could be on two parts of the seam at once."""
        width = round(self.width * seam.UNITS) * ROOM["6-8"].width // 100
        whole_length = seam.length(self.path)
        for along in range(0, whole_length, width // 2):
            x, y = seam.place(self.path, along)
            after = along + 2 * width
            if (
                after < whole_length
                and seam.nearest(self.path, x, y, after, whole_length).beside < width
            ):
                return True
        return False

    @property
    def length(self) -> int:
        """Of the seam, in its units."""
        return seam.length(self.path)

    def deal(self, seed: int, band: GameBand = MIDDLE) -> SteadyTable:
        """Every seed deals the same seam: it is the hand that differs."""
        room = ROOM[band]
        return SteadyTable(
            width=round(self.width * seam.UNITS) * room.width // 100,
            least=round(self.speed[0] * seam.UNITS) * room.least // 100,
            most=round(self.speed[1] * seam.UNITS) * room.most // 100,
            of=CELLS,
            band=band,
        )

    def at(self, table: SteadyTable, ms: int) -> SteadyTable:
        if table.finished:
            return table
        ms, last = max(ms, table.ms), self.lasts_ms + LATE_MS
        return msgspec.structs.replace(table, ms=min(ms, last), finished=ms >= last)

    def made(self, table: SteadyTable, move: Move) -> SteadyTable | None:
        """Moves: {"stroke": "x,y,ms x,y,ms ..."}, x and y in thousandths of the field's width;
        {"tap": number of the next mark, 0 to MARKS}; {"done": "yes"}.

        A cell keeps how it was drawn first: what is welded stays welded.
        """
        if move.get("done") == "yes":
            return msgspec.structs.replace(table, finished=True)
        if "stroke" in move:
            samples = _samples(move["stroke"], self.lasts_ms)
            return self._welded(table, list(self._cells(samples, table.width)))
        mark = whole(move.get("tap", ""))
        if mark != table.tapped + 1 or mark > MARKS:
            return None
        cells = self._tapped(table, mark) if mark else []
        tapped = msgspec.structs.replace(table, tapped=mark, tapped_ms=table.ms)
        return self._welded(tapped, cells) or tapped

    def _cells(self, samples: list[Sample], width: int) -> Iterator[Cell]:
        """The cells that a stroke went through, on its way from the seam's start to its end."""
        end = seam.length(self.path)
        near: seam.Near | None = None
        drawn_from = began_ms = beside = 0
        for before, sample in pairwise(samples):
            if near is None:  # the arc strikes where a finger first comes near
                found = seam.nearest(self.path, before.x, before.y, 0, end)
                near = found if found.beside <= width else None
                drawn_from, began_ms, beside = found.along, before.ms, found.beside
            if near is None:
                continue
            # a finger cannot leave a part of the seam out, nor jump back: so far it may go
            reach = min(end, near.along + 2 * width)
            to = seam.nearest(self.path, sample.x, sample.y, near.along, reach)
            beside = max(beside, to.beside)
            number = _cell_of(drawn_from, end)
            while number < CELLS - 1 and to.along >= end * (number + 1) // CELLS:
                edge = end * (number + 1) // CELLS
                gone, way = edge - near.along, to.along - near.along
                edge_ms = before.ms + (sample.ms - before.ms) * gone // max(way, 1)
                yield Cell(number, edge - drawn_from, edge_ms - began_ms, beside)
                drawn_from, began_ms, beside = edge, edge_ms, to.beside
                number += 1
            near = to
            if end - near.along < end // CELLS // 4:
                break  # at the end; a finger that rests there burns nothing
        if near is not None and near.along > drawn_from:
            number = _cell_of(drawn_from, end)
            yield Cell(number, near.along - drawn_from, sample.ms - began_ms, beside)

    def _tapped(self, table: SteadyTable, mark: int) -> list[Cell]:
        """The cells between a mark and the one before it, drawn as fast as they were tapped."""
        stretch = seam.length(self.path) // MARKS
        took_ms, cells = table.ms - table.tapped_ms, CELLS // MARKS
        first = (mark - 1) * cells
        return [Cell(n, stretch // cells, took_ms // cells, 0) for n in range(first, first + cells)]

    def _welded(self, table: SteadyTable, cells: list[Cell]) -> SteadyTable | None:
        letters = list(table.seam)
        least_drawn = seam.length(self.path) // CELLS // 2
        for cell in cells:
            if letters[cell.number] == UNTOUCHED and cell.drawn >= least_drawn:
                letters[cell.number] = _judged(cell, table)
        welded = "".join(letters)
        if welded == table.seam:
            return None
        return msgspec.structs.replace(
            table,
            seam=welded,
            points=welded.count(EVEN),
            finished=UNTOUCHED not in welded,
        )

    def hint(self, table: SteadyTable) -> str:
        """The number of the mark to tap next."""
        return str(table.tapped + 1) if table.tapped < MARKS else ""

    @property
    def told_words(self) -> dict[str, Text]:
        words = {"slow": self.too_slow, "fast": self.too_fast}
        return {name: text for name, text in words.items() if text}

    def told(self, table: SteadyTable) -> dict[str, int]:
        return {
            "even_percent": 100 * table.points // table.of,
            "burns": table.seam.count(BURNT),
            "cold": table.seam.count(COLD),
            "off": table.seam.count(OFF),
            "open": table.seam.count(UNTOUCHED),
        }


def _judged(cell: Cell, table: SteadyTable) -> str:
    if cell.beside > table.width // 2:
        return OFF
    speed = cell.drawn * 1000 // max(cell.took_ms, 1)
    if speed > table.most:
        return COLD
    return BURNT if speed < table.least else EVEN


def _cell_of(along: int, end: int) -> int:
    """The cell that begins here or around here."""
    number = min(along * CELLS // end, CELLS - 1)
    return number + 1 if number < CELLS - 1 and along >= end * (number + 1) // CELLS else number


def _samples(stroke: str, until_ms: int) -> list[Sample]:
    """A stroke as the face writes it; none at all when a part of it is no sample."""
    found: list[Sample] = []
    for part in stroke.split(" ", SAMPLES)[:SAMPLES]:
        numbers = [whole(number) for number in part.split(",")]
        if len(numbers) != 3 or None in numbers:
            return []
        x, y, ms = (number or 0 for number in numbers)
        if max(x, y) > 1000 or (found and ms < found[-1].ms):
            return []
        if ms < until_ms:
            found.append(Sample(x * seam.UNITS // 1000, y * seam.UNITS // 1000, ms))
    return found
