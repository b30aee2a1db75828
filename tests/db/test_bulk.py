"""Many rows by few statements."""

import sqlite3

import pytest

from db.bulk import insert


@pytest.mark.parametrize("count", [0, 1, 299, 300, 301, 650])
def test_all_rows_are_inserted_in_order_and_counted(count: int) -> None:
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE TABLE pair (a, b)")
    rows = [(n, str(n)) for n in range(count)]
    changed = insert(conn, lambda n: f"INSERT INTO pair VALUES {', '.join(['(?, ?)'] * n)}", rows)
    assert changed == count
    assert conn.execute("SELECT a, b FROM pair ORDER BY rowid").fetchall() == rows
    conn.close()


def test_of_two_rows_with_one_key_the_later_stays() -> None:
    """As the last state of a round takes the place of the one before."""
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE TABLE pair (a PRIMARY KEY, b)")
    statement = "INSERT OR REPLACE INTO pair VALUES "
    rows = [(n % 7, n) for n in range(900)]
    insert(conn, lambda n: statement + ", ".join(["(?, ?)"] * n), rows)
    assert dict(conn.execute("SELECT a, b FROM pair")) == dict(rows)
    conn.close()
