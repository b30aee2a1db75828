"""Answers, counted in cells: a festival gives more of them than anybody will ever read one by one.

Tried: a row an answer cost the import a third of its speed, and a page of the report 1.5 s.
"""

from kiosk import facts as f
from kiosk.hub.bounds import cut, points
from kiosk.hub.tables import Answer

# written down when there are so many, however long the file is: some MB
_CELLS = 10_000
_NAMES = 100_000

Cell = tuple[int, str, str, str, str]
"""Day, question, content, language, band."""


class _Count:
    __slots__ = ("chosen", "n", "of", "points", "squares")

    def __init__(self) -> None:
        self.n = self.points = self.of = self.squares = 0
        self.chosen: dict[str, int] = {}


class Answers:
    """What came since the cells were last written down."""

    def __init__(self) -> None:
        self._counts: dict[Cell, _Count] = {}
        self._names = 0

    def add(self, cell: Cell, fact: f.Answered) -> None:
        count = self._counts.get(cell)
        if count is None:
            count = self._counts[cell] = _Count()
        got = points(fact.points)
        count.n += 1
        count.points += got
        count.of += points(fact.of)
        count.squares += got * got
        chosen = count.chosen
        for name in fact.chosen:
            if name in chosen:
                chosen[name] += 1
            else:
                self._names += 1
                chosen[name] = 1

    @property
    def many(self) -> bool:
        return len(self._counts) > _CELLS or self._names > _NAMES

    def rows(self) -> list[Answer]:
        """What each cell grows by; nothing is left of it here."""
        rows = [
            Answer(*cell, count.n, count.points, count.of, count.squares, _cut(count.chosen))
            for cell, count in self._counts.items()
        ]
        self._counts, self._names = {}, 0
        return rows


def _cut(chosen: dict[str, int]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for name, n in chosen.items():
        short = cut(name)
        counts[short] = counts.get(short, 0) + n
    return counts
