"""What a hub is asked after: each method one question to the derived tables."""

import sqlite3
from typing import Literal

import msgspec

Trait = Literal["street", "place", "day", "hour", "lang", "players"]


class Visited(msgspec.Struct, frozen=True):
    """finished: visits with at least one finished round."""

    name: str
    visits: int
    finished: int


class Played(msgspec.Struct, frozen=True):
    """share: the mean of points / of over finished rounds, None when there are none."""

    name: str
    played: int
    finished: int
    share: float | None


class Opened(msgspec.Struct, frozen=True):
    """visits: in how many visits the profession's card was opened; opened: how often."""

    profession: str
    visits: int
    opened: int


class Won(msgspec.Struct, frozen=True):
    prize: str
    day: int
    won: int


class Chosen(msgspec.Struct, frozen=True):
    """children: how many at this place, of this age, chose this interest first."""

    street: str
    area: str
    band: str
    first: str
    children: int


class Seen(msgspec.Struct, frozen=True):
    """One installation of a station. last: its highest fact; missing: facts absent before it."""

    station: str
    installation: str
    last: int
    facts: int
    missing: int


class Total(msgspec.Struct, frozen=True):
    visits: int
    finished: int
    lasted_ms: int


class Counts:
    """Children's visits everywhere, but where a method says that it is about guides."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def total(self, *, guide: bool = False) -> Total:
        """lasted_ms: all visits together."""
        row = self._conn.execute(
            "SELECT count(*), count(nullif(finished, 0)), coalesce(sum(lasted_ms), 0)"
            f" FROM visit WHERE {'guide' if guide else 'counted'} = 1"
        ).fetchone()
        return Total(*row)

    def by(self, trait: Trait) -> list[Visited]:
        """Visits by where, when, in what language or by how many they were, as they said.

        A visit before any day is day 0, one of which nobody said it has 0 players.
        """
        rows = self._conn.execute(
            f"SELECT {trait}, count(*), count(nullif(finished, 0))"
            f" FROM visit WHERE counted GROUP BY 1 ORDER BY 1"
        )
        return [Visited(str(name), visits, finished) for name, visits, finished in rows]

    def rounds(self, kind: Literal["quiz", "game"]) -> list[Played]:
        rows = self._conn.execute(
            """SELECT name, count(*), sum(finished), avg(share) FROM round
            WHERE kind = ? AND counted GROUP BY name ORDER BY name""",
            (kind,),
        )
        return [Played(*row) for row in rows]

    def cards(self) -> list[Opened]:
        rows = self._conn.execute(
            """SELECT profession, count(*), sum(opened)
            FROM card WHERE counted GROUP BY profession ORDER BY profession"""
        )
        return [Opened(*row) for row in rows]

    def prizes(self) -> list[Won]:
        rows = self._conn.execute(
            """SELECT prize, won_on, count(*) FROM prize WHERE counted
            GROUP BY prize, won_on ORDER BY prize, won_on"""
        )
        return [Won(*row) for row in rows]

    def first_choices(self) -> list[Chosen]:
        """Of trusted diagnostics, by where and at what age; a guide's are left out."""
        rows = self._conn.execute(
            """SELECT street, area, band, interest, count(*)
            FROM discovery WHERE counted AND trusted AND interest <> ''
            GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"""
        )
        return [Chosen(*row) for row in rows]

    def stations(self) -> list[Seen]:
        rows = self._conn.execute(
            """SELECT station, lower(hex(installation.installation)), max(stretch.last),
                sum(stretch.last - first + 1), max(stretch.last) - sum(stretch.last - first + 1)
            FROM stretch JOIN installation ON installation.id = stretch.installation
            GROUP BY stretch.installation ORDER BY station, installation.installation"""
        )
        return [Seen(*row) for row in rows]

    def waiting(self) -> dict[str, int]:
        """Stored but not counted facts by their reason: 'fork', 'unknown'."""
        return dict(self._conn.execute("SELECT reason, count(*) FROM waiting GROUP BY reason"))

    def headless(self) -> int:
        """Visits whose beginning lies in a gap."""
        (visits,) = self._conn.execute(
            "SELECT count(*) FROM visit WHERE NOT counted AND NOT guide"
        ).fetchone()
        return int(visits)
