"""A hub is opened as its migrations built it, or not at all."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.hub import Hub, HubUnreadable

GOLDEN = Path(__file__).parent.parent / "golden"


def changed(path: Path, sql: str) -> Path:
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(sql)
    return path


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    Hub(tmp_path / "hub.db", create=True).close()
    return tmp_path / "hub.db"


STRANGE = {
    "a trigger": ("CREATE TRIGGER boom AFTER INSERT ON fact BEGIN DELETE FROM fact; END", "boom"),
    "a trigger on the list of migrations": (
        "CREATE TRIGGER b AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM fact; END",
        "trigger b",
    ),
    "a view": ("CREATE VIEW v AS SELECT 1", "view v"),
    "a table": ("CREATE TABLE foreigner (x)", "table foreigner"),
    "an index": ("CREATE INDEX slow ON fact (seq)", "index slow"),
    "a table that became a view": (
        "ALTER TABLE setting RENAME TO old; CREATE VIEW setting AS SELECT * FROM old",
        "old",
    ),
    "a view without end": (
        "DROP TABLE _sqlite_migrations; CREATE VIEW _sqlite_migrations AS WITH RECURSIVE"
        " r (migration_set) AS (SELECT 'hub' UNION ALL SELECT migration_set FROM r)"
        " SELECT migration_set, 'x' AS name, '' AS applied_at FROM r",
        "view _sqlite_migrations",
    ),
    "a table that lacks": ("DROP TABLE intake", "intake"),
    "a column more": ("ALTER TABLE setting ADD COLUMN more TEXT", "table setting"),
    "a step of a newer program that added no table": (
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('hub', 'counts_anew', '2027')",
        "step counts_anew",
    ),
    "a name that goes on": (f"CREATE TABLE {'x' * 9000} (y)", "table " + "x" * 40 + ")"),
}


@pytest.mark.parametrize("what", STRANGE)
@pytest.mark.parametrize("create", [True, False])
def test_what_the_migrations_did_not_make_is_refused_by_name(
    hub: Path, what: str, create: bool
) -> None:
    sql, name = STRANGE[what]
    before = changed(hub, sql).read_bytes()
    with pytest.raises(HubUnreadable, match="was changed by another program") as told:
        Hub(hub, create=create)
    assert name in str(told.value)
    assert hub.read_bytes() == before


def test_statistics_that_somebody_made_are_no_harm(hub: Path) -> None:
    Hub(changed(hub, "ANALYZE")).close()


def test_hubs_of_released_programs_open(tmp_path: Path) -> None:
    released = sorted(GOLDEN.rglob("hub.sqlite"))
    assert released
    for number, file in enumerate(released):
        copy = tmp_path / f"{number}.sqlite"
        shutil.copy(file, copy)
        Hub(copy).close()
        Hub(copy).close()
