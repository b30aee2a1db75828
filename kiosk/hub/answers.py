"""Answers, counted in cells: a festival gives more of them than anybody will ever read one by one.

Tried: a row an answer cost the import a third of its speed, and a page of the report 1.5 s.
"""

from collections import Counter

from kiosk.hub.bounds import cut, points
from kiosk.hub.tables import Answer

# of facts; what they are counted in takes some MB, of a forger's some hundred
_BYTES = 16 * 2**20


Given = tuple[int, str, str, str, str, tuple[str, ...], int, int]
"""Day, question, content, language, band; choices, points, of how many."""


Cell = tuple[int, str, str, str, str]


class Answers:
    """What came since the cells were last written down."""

    def __init__(self) -> None:
        self.given: list[Given] = []
        self._counts: Counter[Given] = Counter()
        self._bytes = 0

    def count(self, bytes_read: int) -> bool:
        """After some facts; True when it is time to write the cells down."""
        self._counts.update(self.given)
        self.given.clear()
        self._bytes += bytes_read
        return self._bytes > _BYTES

    def rows(self) -> list[Answer]:
        """What each cell grows by; nothing is left of it here."""
        cells: dict[Cell, list[int]] = {}
        names: dict[Cell, dict[str, int]] = {}
        for (day, question, content, lang, band, chosen, got, of), n in self._counts.items():
            cell = day, cut(question), content, lang, band
            got = points(got)
            sums = cells.setdefault(cell, [0, 0, 0, 0])
            for at, value in enumerate((1, got, points(of), got * got)):
                sums[at] += n * value
            counts = names.setdefault(cell, {})
            for name in map(cut, chosen):
                counts[name] = counts.get(name, 0) + n
        self._counts, self._bytes = Counter(), 0
        return [
            Answer(*cell, n, got, of, squares, names[cell])
            for cell, (n, got, of, squares) in cells.items()
        ]
