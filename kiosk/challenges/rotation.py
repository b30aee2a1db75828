"""The crane operator: which of three loads is the one on the plan, only turned?"""

from collections.abc import Iterable
from random import Random

import msgspec

from kiosk.challenges.challenge import Move, Trial, over

PROFESSIONS = ("overhead-crane-operator", "tower-crane-operator", "mobile-crane-operator")

Shape = tuple[tuple[int, int], ...]
"""Unit squares as (column, row), moved into the corner and sorted."""

SHAPES: tuple[Shape, ...] = (
    ((0, 0), (0, 1), (0, 2), (1, 2)),
    ((0, 1), (1, 0), (1, 1), (2, 0)),
    ((0, 0), (0, 1), (0, 2), (0, 3), (1, 1)),
    ((0, 1), (1, 0), (1, 1), (1, 2), (2, 0)),
    ((0, 0), (0, 1), (1, 1), (1, 2), (1, 3)),
    ((0, 0), (0, 1), (1, 0), (1, 1), (1, 2)),
)
"""None of them can be turned into its mirror image: else two answers would be right."""

IDS = ("left", "middle", "right")


class Load(msgspec.Struct, frozen=True):
    """One puzzle: the shape on the plan, and three loads of which one is it, turned."""

    plan: Shape
    loads: tuple[Shape, Shape, Shape]
    answer: str


class RotationTable(Trial, frozen=True, kw_only=True):
    puzzles: tuple[Load, ...]
    done: int = 0


def deal(seed: int) -> RotationTable:
    rng = Random(seed)
    puzzles = tuple(_puzzle(shape, rng) for shape in rng.sample(SHAPES, len(SHAPES)))
    return RotationTable(puzzles=puzzles, of=len(puzzles))


def play(table: RotationTable, move: Move, ms: int) -> RotationTable:
    """Move: {"load": "left", "middle" or "right"}; one try a puzzle."""
    if over(table, ms):
        return msgspec.structs.replace(table, finished=True)
    if move.get("load") not in IDS:
        return table
    right = move["load"] == table.puzzles[table.done].answer
    done = table.done + 1
    return msgspec.structs.replace(
        table, done=done, points=table.points + right, finished=done == len(table.puzzles)
    )


def turned(shape: Shape, quarters: int) -> Shape:
    """The shape after so many quarter turns to the right."""
    for _ in range(quarters % 4):
        shape = _cornered((-row, column) for column, row in shape)
    return shape


def mirrored(shape: Shape) -> Shape:
    return _cornered((-column, row) for column, row in shape)


def _puzzle(shape: Shape, rng: Random) -> Load:
    right = rng.choice([t for t in (turned(shape, q) for q in (1, 2, 3)) if t != shape])
    wrong = [turned(mirrored(shape), quarters) for quarters in rng.sample(range(4), 4)]
    different = list(dict.fromkeys(wrong))[:2]
    a, b, c = rng.sample([right, *different], 3)
    return Load(shape, (a, b, c), IDS[(a, b, c).index(right)])


def _cornered(squares: Iterable[tuple[int, int]]) -> Shape:
    found = list(squares)
    left, top = min(c for c, _ in found), min(r for _, r in found)
    return tuple(sorted((c - left, r - top) for c, r in found))
