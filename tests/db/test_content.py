import errno
import os
import sqlite3
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from db.content import (
    ContentStore,
    Sound,
    StoreUnreadable,
    StoreUnwritable,
    Thing,
    build,
    extend,
    uri_of,
)

THINGS = [
    Thing("quiz", "b", "metal", "mine", 1, "{}"),
    Thing("quiz", "a", "metal", "smelter", 2, "[]"),
    Thing("quiz", "c", "sea", "port", 0, "3"),
    Thing("game", "a", "metal", "mine", 0, '"game"'),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "content #1?.sqlite"


def test_things_come_back_by_kind_and_place_in_their_order(path: Path) -> None:
    build(path, THINGS, {"a.svg": b"\0svg"}, {"format": "1"})
    with ContentStore(path) as store:
        assert store.meta == {"format": "1"}
        assert store.things("quiz") == ["3", "{}", "[]"]
        assert store.things("quiz", "metal") == ["{}", "[]"]
        assert store.things("quiz", "metal", "smelter") == ["[]"]
        assert store.thing("game", "a") == '"game"'
        assert store.thing("game", "b") is None
        assert store.picture("a.svg") == b"\0svg"
        assert store.picture("b.svg") is None


def test_a_text_read_aloud_is_found_by_its_language_and_told_by_who_read_it(path: Path) -> None:
    build(path, THINGS, {}, {}, sounds=[Sound("kk", "a", 0, b"read"), Sound("kk", "b", 1, b"made")])
    with ContentStore(path) as store:
        assert (store.sound("kk", "a"), store.sound("ru", "a")) == (b"read", None)
        assert store.voices() == {"kk": (1, 1)}


def test_a_store_without_sounds_says_nothing_aloud(path: Path) -> None:
    build(path, THINGS, {}, {})
    with ContentStore(path) as store:
        assert (store.sound("kk", "a"), store.voices()) == (None, {})


def test_a_store_gives_all_that_it_holds(path: Path) -> None:
    build(path, THINGS, {"a.svg": b"a", "b.svg": b"b"}, {})
    with ContentStore(path) as store:
        store.require_sound()
        assert sorted(store.rows()) == sorted(THINGS)
        assert store.pictures() == {"a.svg": b"a", "b.svg": b"b"}


def test_a_page_that_was_written_over_is_found_where_all_are_read(path: Path) -> None:
    build(path, THINGS, {"a": bytes(20_000)}, {})
    with sqlite3.connect(path) as conn:
        conn.execute("UPDATE picture SET bytes = zeroblob(9)")
        conn.execute("PRAGMA writable_schema = ON")
        conn.execute("UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'picture'")
    conn.close()
    with ContentStore(path) as store, pytest.raises(StoreUnreadable, match="damaged"):
        store.require_sound()


@pytest.mark.parametrize(
    "deed",
    [
        "CREATE VIEW more AS SELECT 1",
        "CREATE TRIGGER more AFTER INSERT ON meta BEGIN SELECT 1; END",
        "DROP INDEX thing_by_place",
    ],
)
def test_tables_that_are_not_ours_to_the_letter_are_refused(path: Path, deed: str) -> None:
    build(path, THINGS, {}, {})
    with sqlite3.connect(path) as conn:
        conn.execute(deed)
    conn.close()
    with pytest.raises(StoreUnreadable, match="not those of a content store"):
        ContentStore(path)


def test_the_order_in_which_rows_are_given_leaves_no_trace(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    build(first, THINGS, {"a": b"1", "b": b"2"}, {"x": "1", "y": "2"})
    build(second, THINGS[::-1], {"b": b"2", "a": b"1"}, {"y": "2", "x": "1"})
    assert first.read_bytes() == second.read_bytes()


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was brought safely to the disk, in order."""
    kinds, fsync = [], os.fsync

    def watched(opened: int) -> None:
        kinds.append("folder" if stat.S_ISDIR(os.fstat(opened).st_mode) else "file")
        fsync(opened)

    monkeypatch.setattr("db.content.os.fsync", watched)
    return kinds


def test_a_store_is_on_the_disk_before_its_name_and_then_its_name_too(
    path: Path, synced: list[str]
) -> None:
    build(path, THINGS, {}, {})
    assert synced == (["file"] if os.name == "nt" else ["file", "folder"])


def test_windows_is_not_asked_to_keep_a_folders_names(
    path: Path, synced: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It cannot open a folder, and needs not."""
    with monkeypatch.context() as windows:
        windows.setattr("db.content.os.name", "nt")
        build(path, THINGS, {}, {})
    assert synced == ["file"]
    with ContentStore(path) as store:
        assert store.thing("game", "a") == '"game"'


def test_a_store_may_be_built_where_there_is_no_folder_yet(tmp_path: Path) -> None:
    path = tmp_path / "data" / "content" / "store"
    build(path, THINGS, {}, {})
    with ContentStore(path) as store:
        assert store.thing("game", "a") == '"game"'


def test_a_store_cannot_be_written_to(path: Path) -> None:
    build(path, THINGS, {}, {})
    before = path.read_bytes()
    with ContentStore(path) as store, pytest.raises(sqlite3.OperationalError, match="readonly"):
        store._conn.execute("DELETE FROM thing")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_build_that_fails_leaves_the_old_store_and_no_rest(path: Path) -> None:
    build(path, THINGS, {}, {"format": "1"})
    with pytest.raises(StoreUnwritable, match="UNIQUE constraint"):
        build(path, [THINGS[0], THINGS[0]], {}, {"format": "2"})
    with ContentStore(path) as store:
        assert store.meta == {"format": "1"}
    assert list(path.parent.iterdir()) == [path]


def test_a_store_that_cannot_be_added_to_leaves_no_rest(path: Path) -> None:
    build(path, THINGS, {}, {"format": "1"})
    out = path.with_name("more.sqlite")
    with pytest.raises(StoreUnwritable, match="UNIQUE constraint"):
        extend(path, out, [THINGS[0]])
    assert list(path.parent.iterdir()) == [path]


def test_the_rest_of_a_build_cut_off_by_power_is_overwritten(path: Path) -> None:
    path.with_name(path.name + ".part").write_bytes(b"half a store")
    build(path, THINGS, {}, {})
    assert list(path.parent.iterdir()) == [path]


def test_every_file_that_is_no_store_is_refused(path: Path) -> None:
    with pytest.raises(StoreUnreadable, match="unable to open"):
        ContentStore(path)
    path.write_bytes(b"")
    with pytest.raises(StoreUnreadable, match="no content store"):
        ContentStore(path)
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(StoreUnreadable, match="not a database"):
        ContentStore(path)
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE meta (key, value)")
    other.close()
    with pytest.raises(StoreUnreadable, match="no content store"):
        ContentStore(path)


def test_a_store_cut_short_anywhere_is_refused_or_says_so_when_read(path: Path) -> None:
    build(path, THINGS, {"a": bytes(20_000)}, {})
    whole = path.read_bytes()
    for size in [*range(0, len(whole), 1111), *range(0, len(whole), 4096), len(whole) - 1]:
        path.write_bytes(whole[:size])
        with pytest.raises(StoreUnreadable), ContentStore(path) as store:
            store.things("quiz")
            store.picture("a")
    with pytest.raises(StoreUnreadable, match="cut short"):
        ContentStore(path)


def test_threads_may_ask_at_once(path: Path) -> None:
    build(path, THINGS, {str(number): bytes([number]) * 9000 for number in range(50)}, {})
    with ContentStore(path) as store, ThreadPoolExecutor(8) as threads:
        pictures = list(threads.map(store.picture, map(str, range(50))))
    assert pictures == [bytes([number]) * 9000 for number in range(50)]


def test_a_store_on_a_share_of_the_network_has_an_address_that_sqlite_takes() -> None:
    """After file:// it allows no server's name: the path has both slashes of its own."""
    assert (
        uri_of(PureWindowsPath(r"\\server\share\a b.sqlite"))
        == "file:////server/share/a%20b.sqlite"
    )
    assert uri_of(PureWindowsPath(r"C:\data\a.sqlite")) == "file:///C:/data/a.sqlite"
    assert uri_of(PurePosixPath("/data/қ?#.sqlite")) == "file:///data/%D2%9B%3F%23.sqlite"


def test_a_full_disk_is_called_by_its_name_whoever_says_so(path: Path) -> None:
    def things() -> Iterator[Thing]:
        yield THINGS[0]
        full = sqlite3.OperationalError("database or disk is full")
        full.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise full

    with pytest.raises(StoreUnwritable, match=os.strerror(errno.ENOSPC)):
        build(path, things(), {}, {"format": "1"})
    assert not path.exists()
