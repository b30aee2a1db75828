"""A file whose schema holds names that are no text: SQLite's complaint quotes them, and Python
cannot say it. Whoever opens such a file says that it is damaged."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.content import ContentStore, StoreUnreadable, build
from db.hub import Hub, HubUnreadable
from db.journal import Journal, JournalDamaged
from db.remains import Remains
from db.scratch import Scratch


def spoil(path: Path) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("CREATE TABLE IF NOT EXISTS any_one (value)")
        conn.execute("PRAGMA writable_schema = ON")
        conn.execute("UPDATE sqlite_master SET name = CAST(x'd4ff' AS TEXT), sql = 'CREATE TABLE'")
    return path


def test_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with closing(Journal(path, "CITY")) as journal:
        journal.append([b"one"])
    with pytest.raises(JournalDamaged):
        Journal(spoil(path), "CITY")
    with closing(Remains(path, "CITY")) as remains:
        assert remains.stretches == ()


def test_a_hub(tmp_path: Path) -> None:
    path = tmp_path / "hub.db"
    Hub(path, create=True).close()
    with pytest.raises(HubUnreadable, match="malformed database schema"):
        Hub(spoil(path), create=False)


def test_a_store(tmp_path: Path) -> None:
    path = tmp_path / "content.sqlite"
    build(path, [], {}, {})
    with pytest.raises(StoreUnreadable, match="malformed database schema"):
        ContentStore(spoil(path)).things("question")


def test_what_a_crash_left(tmp_path: Path) -> None:
    path = spoil(tmp_path / "scratch.sqlite")
    with closing(Scratch(path)) as scratch:
        assert scratch.read("v1") is None
