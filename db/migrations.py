"""The shapes of our databases: numbered steps, strict tables, never edited once released."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

journal_migrations = Migrations("journal")


@journal_migrations()
def m001_facts(db: Database) -> None:
    db.execute("CREATE TABLE journal (festival TEXT NOT NULL, installation BLOB NOT NULL) STRICT")
    db.execute(
        "CREATE TABLE fact (seq INTEGER PRIMARY KEY, fact BLOB NOT NULL, hash BLOB NOT NULL) STRICT"
    )
