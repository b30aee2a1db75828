"""Every number says the same on another engine, asked of the same rows."""

import math
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest
import sqlglot
from sqlglot import exp

from db.hub import Hub
from db.numbers import Number, statement
from kiosk.hub.fold import keep_up
from kiosk.hub.numbers import NUMBERS
from tests.kiosk.hub.festivals import pour_festival
from tests.kiosk.hub.journals import Festival, open_festival

every_number = pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number.name)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory, festival: Festival) -> Iterator[Hub]:
    folder = tmp_path_factory.mktemp("engines")
    opened = Hub(folder / "hub.db", create=True)
    keep_up(opened)
    pour_festival(opened, [festival, open_festival(folder, "K08"), festival])
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def duck(hub: Hub) -> Iterator[duckdb.DuckDBPyConnection]:
    """All that numbers are asked of, in the other engine's own tables."""
    other = duckdb.connect()
    for table in (*hub.tables.digested(), "installation"):
        (made,) = hub._conn.execute(
            "SELECT sql FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
        # there INTEGER and REAL have 32 bits, and every table is strict
        made = made.partition(" STRICT")[0].replace("INTEGER", "BIGINT").replace("REAL", "DOUBLE")
        other.execute(made)
        rows = hub._conn.execute(f"SELECT * FROM {table}").fetchall()
        assert rows, f"the festival of this test fills {table}"
        other.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    yield other
    other.close()


def in_duckdb(sql: str) -> str:
    (one,) = sqlglot.transpile(sql, read="sqlite", write="duckdb")
    return one


def same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    """Means may differ in the last bit, for they may be added in another order."""
    return len(one) == len(other) and all(
        math.isclose(a, b, rel_tol=1e-12) if isinstance(a, float) else a == b
        for a, b in zip(one, other, strict=True)
    )


@every_number
def test_a_number_is_the_same_on_both_engines(
    number: Number, hub: Hub, duck: duckdb.DuckDBPyConnection
) -> None:
    ours = hub.ask(number)
    theirs = duck.execute(in_duckdb(statement(number))).fetchall()
    assert ours, "the festival of this test gives every number something to count"
    assert len(ours) == len(theirs)
    for one, other in zip(ours, theirs, strict=True):
        assert same(one, other)


ALLOWED = (
    exp.Count, exp.Sum, exp.Min, exp.Max, exp.Avg, exp.Coalesce, exp.RowNumber, exp.Case, exp.If,
)  # fmt: skip


@every_number
def test_a_number_keeps_to_what_engines_agree_on(number: Number) -> None:
    """No function but these, no division, and no column but by its name."""
    tree = sqlglot.parse_one(statement(number), read="sqlite")
    for called in tree.find_all(exp.Func):
        assert isinstance(called, (*ALLOWED, exp.And, exp.Or)), called.sql()
    assert not list(tree.find_all(exp.Div, exp.Mod, exp.JSONExtract, exp.Cast))
    for group in tree.find_all(exp.Group, exp.Order):
        assert not list(group.find_all(exp.Literal)), group.sql()


def test_the_hub_of_this_test_has_what_makes_counting_hard(hub: Hub) -> None:
    assert hub.gaps()
    assert sorted(side.adopted for side in hub.forks.branches()) == [False, True]
    assert set(hub.forks.waiting()) == {"fork", "unknown"}
    assert {row.station for row in hub.stations()} == {"K07", "K08"}
