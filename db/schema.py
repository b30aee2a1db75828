"""Whether a database is built as its migrations built it: a stranger's trigger or view in it would
run as our own."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

_NAME_LETTERS = 40
_STATISTICS = {"sqlite_stat1", "sqlite_stat4", "sqlite_sequence"}

Built = dict[tuple[str, str], str | None]
"""(type, name) of a table, index, view or trigger: the words that made it."""


def foreign(db: Database, migrations: Migrations) -> str | None:
    """The first thing here that the migrations applied so far did not make, or made otherwise,
    like 'trigger boom'; None when there is none. Raises sqlite3.Error.

    A table, with its indexes, that the database's own list `derived` names is made of structs.
    """
    here = _built(db)
    if ("view", migrations.migrations_table) in here:  # asked what was applied it may never end
        return f"view {migrations.migrations_table}"
    made = _released(db, migrations)
    derived = _derived(db) if ("table", "derived") in made else set()
    for (kind, name), sql in sorted(here.items()):
        if (kind, name) in made:
            if made[kind, name] != sql:
                return _named(kind, name)
        elif not _harmless(db, kind, name, derived):
            return _named(kind, name)
    if missing := sorted(made.keys() - here.keys()):
        return _named(*missing[0])
    newer = sorted({step.name for step in migrations.applied(db)} - _steps(migrations))
    return _named("step", newer[0]) if newer else None


def _steps(migrations: Migrations) -> set[str]:
    """By name; to a database that is empty all of them are still to be applied."""
    empty = Database(memory=True)
    try:
        return {step.name for step in migrations.pending(empty)}
    finally:
        empty.close()


def _named(kind: str, name: str) -> str:
    return f"{kind} {name[:_NAME_LETTERS]}"


def _built(db: Database) -> Built:
    rows = db.conn.execute("SELECT type, name, sql FROM sqlite_schema")
    return {(kind, name): sql for kind, name, sql in rows}


def _released(db: Database, migrations: Migrations) -> Built:
    """What these migrations made, as far as they were applied here."""
    pending = [step.name for step in migrations.pending(db)]
    fresh = Database(memory=True)
    try:
        migrations.apply(fresh, stop_before=pending[:1])
        return _built(fresh)
    finally:
        fresh.close()


def _derived(db: Database) -> set[str]:
    return {name for (name,) in db.conn.execute("SELECT name FROM derived")}


def _harmless(db: Database, kind: str, name: str, derived: set[str]) -> bool:
    if kind not in ("table", "index"):
        return False
    if name in _STATISTICS or name in derived:
        return kind == "table"
    (of,) = db.conn.execute(
        "SELECT tbl_name FROM sqlite_schema WHERE type = ? AND name = ?", (kind, name)
    ).fetchone()
    return kind == "index" and (of in derived or of in _STATISTICS)
