"""The rows derived from facts, a visit at a time. What they mean is decided in kiosk/hub."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

_OF_A_VISIT = ("visit", "round", "prize", "card", "discovery")


class Round(NamedTuple):
    """kind: 'quiz' or 'game'; engine is '' for a quiz."""

    kind: str
    name: str
    engine: str
    street: str
    area: str
    finished: bool
    points: int
    of: int


class Prize(NamedTuple):
    prize: str
    desk: int
    day: int
    issue: int


class Discovery(NamedTuple):
    """A diagnostic. first: the leading interest, or ""."""

    band: str
    first: str
    counted: bool


class Visit(NamedTuple):
    """first, last: the numbers of its facts; began: of the one it begins with, if that is here.

    players: how many played, as they said; 0 = nobody did.
    """

    visit: str
    first: int
    last: int
    began: int | None
    street: str
    area: str
    lang: str
    guide: bool
    begun_utc_ms: int
    lasted_ms: int
    finished: int
    ended: str | None
    players: int = 0


class VisitRows(NamedTuple):
    """A visit and all that hangs on it; cards: profession and how often it was opened."""

    visit: Visit
    rounds: Sequence[Round]
    prizes: Sequence[Prize]
    cards: Sequence[tuple[str, int]]
    discoveries: Sequence[Discovery] = ()


class Visits:
    """Reading facts to fold and writing what they were folded into."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def facts(self, key: int, first: int, last: int) -> list[tuple[int, bytes, bytes]]:
        """The facts (seq, fact, hash) first .. last of an installation that wait for nobody."""
        return list(self._facts(key, "seq BETWEEN ? AND ?", (first, last)))

    def all_facts(self, key: int, count: int) -> Iterator[list[tuple[int, bytes, bytes]]]:
        """Every such fact of an installation, `count` at a time."""
        seq, hash_ = 0, b""
        while batch := list(
            self._facts(key, "(seq, hash) > (?, ?)", (seq, hash_), f"LIMIT {count}")
        ):
            seq, _, hash_ = batch[-1]
            yield batch

    def _facts(
        self, key: int, where: str, values: tuple[object, ...], limit: str = ""
    ) -> sqlite3.Cursor:
        return self._conn.execute(
            f"""SELECT seq, fact, hash FROM fact WHERE installation = {key} AND {where}
            AND NOT EXISTS (
                SELECT 1 FROM waiting WHERE waiting.installation = fact.installation
                AND waiting.seq = fact.seq AND waiting.hash = fact.hash AND reason = 'fork'
            ) ORDER BY seq, hash {limit}""",
            values,
        )

    def known(
        self, key: int, visits: Iterable[str], first: int, last: int
    ) -> dict[str, tuple[int, int]]:
        """First and last number of every visit here that is one of these or reaches across
        the facts first .. last."""
        rows = self._conn.execute(
            """SELECT visit, first, last FROM visit WHERE installation = ?1
                AND visit IN (SELECT value FROM json_each(?2))
            UNION SELECT visit, first, last FROM visit INDEXED BY visit_last
                WHERE installation = ?1 AND last > ?3 AND first < ?4""",
            (key, msgspec.json.encode(list(visits)).decode(), first, last),
        )
        return {visit: (first, last) for visit, first, last in rows}

    def remove(self, key: int, visits: Iterable[str]) -> None:
        pairs = [(key, visit) for visit in visits]
        for table in _OF_A_VISIT:
            self._conn.executemany(
                f"DELETE FROM {table} WHERE installation = ? AND visit = ?", pairs
            )

    def clear(self, key: int) -> None:
        """Forget what was derived from an installation; facts waiting for a branch keep waiting."""
        for table in (*_OF_A_VISIT, "day"):
            self._conn.execute(f"DELETE FROM {table} WHERE installation = ?", (key,))
        self._conn.execute(
            "DELETE FROM waiting WHERE installation = ? AND reason = 'unknown'", (key,)
        )

    def put(self, key: int, visits: Iterable[VisitRows]) -> None:
        """Write visits that are not here."""
        rounds, prizes, cards, discoveries, begun = [], [], [], [], []
        for rows in visits:
            visit = rows.visit.visit
            begun.append(rows.visit)
            rounds += [(visit, n, *row) for n, row in enumerate(rows.rounds, 1)]
            prizes += [(visit, n, *row) for n, row in enumerate(rows.prizes, 1)]
            cards += [(visit, *row) for row in rows.cards]
            discoveries += [(visit, n, *row) for n, row in enumerate(rows.discoveries, 1)]
        self._insert("visit", key, begun)
        self._insert("round", key, rounds)
        self._insert("prize", key, prizes)
        self._insert("card", key, cards)
        self._insert("discovery", key, discoveries)

    def put_days(self, key: int, days: Sequence[tuple[int, int]]) -> None:
        """From fact `seq` on it is this `day` of the festival."""
        self._insert("day", key, days)

    def put_unknown(self, key: int, places: Iterable[tuple[int, bytes]]) -> None:
        """Facts (seq, hash) that this program has no word for."""
        self._insert("waiting", key, [(*place, "unknown") for place in places])

    def _insert(self, table: str, key: int, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            # OR IGNORE: two adopted branches may begin the same day with the same number
            self._conn.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({key}, {marks})", rows)
