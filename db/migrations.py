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


hub_migrations = Migrations("hub")

HUB_APPLICATION_ID = 0x4B687562  # "Khub": tells a hub from any other SQLite file


@hub_migrations()
def h001_facts(db: Database) -> None:
    db.execute(f"PRAGMA application_id = {HUB_APPLICATION_ID}")
    db.execute("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    # all of Kazakhstan is at UTC+5 since March 2024
    db.execute("INSERT INTO setting VALUES ('utc_offset_min', '300')")
    db.execute(
        """CREATE TABLE installation (
            id INTEGER PRIMARY KEY, installation BLOB NOT NULL UNIQUE,
            station TEXT NOT NULL, last INTEGER NOT NULL
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE intake (
            id INTEGER PRIMARY KEY, file TEXT NOT NULL, utc_ms INTEGER NOT NULL,
            facts INTEGER NOT NULL, new INTEGER NOT NULL, duplicate INTEGER NOT NULL,
            quarantined INTEGER NOT NULL, refused TEXT
        ) STRICT"""
    )
    _create_keyed(db, "fact", "seq, hash", "seq INTEGER, hash BLOB, intake INTEGER, fact BLOB")
    # the hash a file began on while the fact before it was not here: shows a fork across a gap
    _create_keyed(db, "before", "seq, hash", "seq INTEGER, hash BLOB")
    _create_keyed(db, "stretch", "first", "first INTEGER, last INTEGER")
    _create_keyed(db, "adopted", "seq, hash", "seq INTEGER, hash BLOB")


@hub_migrations()
def h002_derived(db: Database) -> None:
    _create_keyed(
        db,
        "branch",
        "seq, hash",
        "seq INTEGER, hash BLOB, last INTEGER, facts INTEGER, adopted INTEGER",
    )
    _create_keyed(db, "waiting", "seq, hash", "seq INTEGER, hash BLOB, reason TEXT")
    _create_keyed(db, "day", "seq, day", "seq INTEGER, day INTEGER")
    # began is NULL until the visit's first fact arrives; such a visit is counted nowhere
    db.execute(
        """CREATE TABLE visit (
            installation INTEGER NOT NULL, visit TEXT NOT NULL,
            first INTEGER NOT NULL, last INTEGER NOT NULL, began INTEGER,
            street TEXT NOT NULL, area TEXT NOT NULL, lang TEXT NOT NULL, guide INTEGER NOT NULL,
            begun_utc_ms INTEGER NOT NULL, lasted_ms INTEGER NOT NULL,
            finished INTEGER NOT NULL, ended TEXT,
            PRIMARY KEY (installation, visit)
        ) STRICT, WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX visit_last ON visit (installation, last, first)")
    _create_keyed(
        db,
        "round",
        "visit, n",
        "visit TEXT, n INTEGER, kind TEXT, name TEXT, engine TEXT, street TEXT, area TEXT,"
        " finished INTEGER, points INTEGER, of INTEGER",
    )
    _create_keyed(
        db,
        "prize",
        "visit, n",
        "visit TEXT, n INTEGER, prize TEXT, desk INTEGER, day INTEGER, issue INTEGER",
    )
    _create_keyed(db, "card", "visit, profession", "visit TEXT, profession TEXT, opened INTEGER")
    db.execute(
        """CREATE VIEW begun_visit AS
        SELECT visit.*, installation.station,
            (SELECT max(day) FROM day WHERE day.installation = visit.installation AND day.seq = (
                SELECT max(seq) FROM day
                WHERE day.installation = visit.installation AND day.seq < visit.began
            )) AS day,
            (begun_utc_ms / 60000
                + (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'utc_offset_min')
            ) / 60 % 24 AS hour
        FROM visit JOIN installation ON installation.id = visit.installation
        WHERE began IS NOT NULL"""
    )


@hub_migrations()
def h003_discovery(db: Database) -> None:
    # first: the leading interest, '' where there is none; counted: no mark speaks against it
    _create_keyed(
        db, "discovery", "visit, n", "visit TEXT, n INTEGER, band TEXT, first TEXT, counted INTEGER"
    )


@hub_migrations()
def h004_derived_from_structs(db: Database) -> None:
    # from here on the structs of kiosk/hub/tables.py say what is derived, and whenever they change
    # all is made anew: see Tables.make and keep_up. This table remembers what is there.
    db.execute("DROP VIEW begun_visit")
    for table in ("visit", "round", "prize", "card", "discovery", "day"):
        db.execute(f"DROP TABLE {table}")
    db.execute(
        "CREATE TABLE derived (name TEXT PRIMARY KEY, columns TEXT NOT NULL) STRICT, WITHOUT ROWID"
    )


def _create_keyed(db: Database, table: str, key: str, columns: str) -> None:
    """A table whose rows belong to an installation and lie in the order of their key."""
    filled = columns.replace(",", " NOT NULL,") + " NOT NULL"
    db.execute(
        f"CREATE TABLE {table} (installation INTEGER NOT NULL, {filled},"
        f" PRIMARY KEY (installation, {key})) STRICT, WITHOUT ROWID"
    )
