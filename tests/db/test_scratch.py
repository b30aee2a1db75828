"""The row that must not outlive its visit."""

from pathlib import Path

from db.scratch import Scratch


def test_a_row_is_read_back_by_its_visit_alone(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path / "scratch.sqlite")
    scratch.put("v1", b"one")
    scratch.put("v1", b"two")
    scratch.close()
    again = Scratch(tmp_path / "scratch.sqlite")
    assert again.read("v1") == b"two"
    assert again.read("v2") is None
    again.close()
    again.close()
    assert again.read("v1") == b"two"
    again.close()


def test_what_is_wiped_or_replaced_is_nowhere_in_the_files(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path / "scratch.sqlite")
    for number in range(200):
        scratch.put("v1", b"tapped-%d " % number * 400)
    assert b"tapped-199" in raw(tmp_path)
    assert b"tapped-198 " not in raw(tmp_path)
    scratch.put("v2", b"another child")
    assert b"tapped" not in raw(tmp_path)
    scratch.wipe()
    assert b"another" not in raw(tmp_path)
    scratch.close()
    assert b"another" not in raw(tmp_path)


def test_nothing_is_written_before_it_is_needed(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path / "scratch.sqlite")
    assert scratch.read("v1") is None
    scratch.wipe()
    scratch.close()
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_thrown_away(tmp_path: Path) -> None:
    path = tmp_path / "scratch.sqlite"
    for use in ("read", "wipe", "put"):
        path.write_bytes(b"tapped " * 1_000)
        scratch = Scratch(path)
        if use == "put":
            scratch.put("v1", b"one")
        elif use == "read":
            assert scratch.read("v1") is None
        else:
            scratch.wipe()
        assert b"tapped" not in raw(tmp_path)
        scratch.put("v1", b"two")
        assert scratch.read("v1") == b"two"
        scratch.close()


def test_a_damaged_file_goes_with_its_log(tmp_path: Path) -> None:
    for name in ("scratch.sqlite", "scratch.sqlite-journal"):
        (tmp_path / name).write_bytes(b"tapped " * 1_000)
    Scratch(tmp_path / "scratch.sqlite").wipe()
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_thrown_away_harms_nobody_and_its_log_goes(tmp_path: Path) -> None:
    path = tmp_path / "scratch.sqlite"
    path.mkdir()
    (tmp_path / "scratch.sqlite-journal").write_bytes(b"tapped")
    scratch = Scratch(path)
    scratch.put("v1", b"one")
    assert scratch.read("v1") is None
    scratch.wipe()
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_row_again_does_not_wear_the_disk(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path / "scratch.sqlite")
    scratch.put("v1", b"one")
    before = raw(tmp_path)
    scratch.put("v1", b"one")
    assert raw(tmp_path) == before
    scratch.put("v1", b"two")
    assert scratch.read("v1") == b"two"
    scratch.close()


def test_no_child_waits_for_a_file_that_another_program_holds(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path / "scratch.sqlite")
    scratch.put("v1", b"one")
    assert scratch._conn is not None
    assert scratch._conn.execute("PRAGMA busy_timeout").fetchone() == (0,)
    scratch.close()


def raw(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())
