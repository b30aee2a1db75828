"""What really happened, counted by whoever played it: the hub must come to the same numbers.

Each is counted under the hub's own name for it, see kiosk/words/numbers.toml, and by none of the
hub's code: nothing here reads a session file.
"""

from collections import Counter

import msgspec

SHARES = "shares"
"""The column in which shares of finished rounds are summed; told as their mean."""

DWELL = "dwell"


class Truth(msgspec.Struct, kw_only=True):
    """counts: by number, by group ("metallurgists 2"; "" where there is none), by column. lasted:
    milliseconds of each child's visit by street. facts: that lie on sticks."""

    counts: dict[str, dict[str, Counter[str]]] = {}
    lasted: dict[str, list[int]] = {}
    facts: int = 0

    def count(self, number: str, *group: object, **columns: float) -> None:
        """Add to the columns of a group; columns of 0 are told too."""
        row = self.counts.setdefault(number, {}).setdefault(" ".join(map(str, group)), Counter())
        for column, more in columns.items():
            row[column] += more  # type: ignore[assignment]  # of shares a part of one

    def last(self, street: str, ms: int) -> None:
        self.lasted.setdefault(street, []).append(ms)

    def total(self, number: str, column: str) -> int:
        return sum(row[column] for row in self.counts.get(number, {}).values())

    def add(self, other: "Truth") -> None:
        """What another machine, or another day, counted."""
        for number, groups in other.counts.items():
            for group, row in groups.items():
                self.count(number, group, **row)
        for street, lasted in other.lasted.items():
            self.lasted.setdefault(street, []).extend(lasted)
        self.facts += other.facts

    def told(self) -> dict[str, dict[str, dict[str, float]]]:
        """Plain values, in one order."""
        made = {
            number: {group: _told(row) for group, row in sorted(groups.items())}
            for number, groups in self.counts.items()
        }
        streets = sorted(self.lasted.items())
        made["dwell_by_street"] = {street: _ranks(lasted) for street, lasted in streets}
        whole = [ms for _, lasted in streets for ms in lasted]
        made[DWELL] = {"": _ranks(whole)} if whole else {}
        return dict(sorted(made.items()))

    def written(self) -> bytes:
        """As JSON: the same counts, the same bytes."""
        told = {"facts": self.facts, "numbers": self.told()}
        return msgspec.json.format(msgspec.json.encode(told)) + b"\n"


def _told(row: Counter[str]) -> dict[str, float]:
    made: dict[str, float] = {name: n for name, n in sorted(row.items()) if name != SHARES}
    if SHARES in row and row["finished"]:
        made["share"] = round(row[SHARES] / row["finished"], 9)
    return made


def _ranks(lasted: list[int]) -> dict[str, float]:
    """By the nearest rank: half last at most the one, nine of ten the other."""
    ordered = sorted(lasted)
    return {
        name: ordered[-(-len(ordered) * percent // 100) - 1]
        for name, percent in (("median_ms", 50), ("most_ms", 90))
    }
