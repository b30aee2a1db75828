"""A session file is known by what it holds; whatever is passed over is named."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hub import gathering
from kiosk.hub.gathering import Gathered, PassedOver, gather
from kiosk.session.age import MAGIC
from kiosk.session.naming import hint, is_named_like_ours
from kiosk.words import phrase

NAME = "K01_0f1e2d3c_27_4968.jsonl.age"
SEALED = MAGIC + b"-> X25519 and so on"

# as Explorer, Finder, browsers, mail programs, FAT and people call a copy
RENAMED = (
    NAME,
    "K01_0f1e2d3c_27_4968.jsonl (2).age",
    "K01_0f1e2d3c_27_4968 (1).jsonl.age",
    f"Copy of {NAME}",
    f"{NAME}.txt",
    f"{NAME}~",
    f"{NAME}.part",
    f"{NAME}.crdownload",
    NAME.upper(),
    "K01_0f1e2d3c_27_4968",
    f" {NAME}",
    NAME.replace("K", "\u041a"),
    "копия.age",
    "K01_0f1e2d3c_27_4968_jsonl.age",
    "day 2",
)


def why(gathered: Gathered) -> dict[str, str]:
    return {Path(one.file).name: one.why for one in gathered.passed_over}


@pytest.mark.parametrize("name", RENAMED)
@pytest.mark.parametrize("inside", ["", "K07", "deep/er/still"])
def test_a_copy_is_found_whatever_it_is_called_and_however_deep(
    tmp_path: Path, name: str, inside: str
) -> None:
    file = tmp_path / inside / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(SEALED)
    assert gather([tmp_path]) == Gathered([file], [], [], [])


OTHERS = {
    "photo.jpg": (b"\xff\xd8\xff", "other"),
    "letter.txt": (b"dear organizer", "other"),
    "nothing": (b"", "empty"),
    "stick.zip": (b"PK\x03\x04 and so on", "archive"),
    f"{NAME}.gz": (b"\x1f\x8b and so on", "archive"),
    f"{NAME}.lnk": (b"L\0\0\0\x01\x14\x02\0 and so on", "link"),
    f"._{NAME}": (b"\0\x05\x16\x07 and so on", "system"),
    "Thumbs.db": (b"\xd0\xcf", "system"),
    "guide-DEMO.kiosk": (b"{}", "ours"),
    "K07.kit": (b"{}", "ours"),
    "K07.kit.taken": (b"{}", "ours"),
    "D01-book.jsonl": (b"{}", "ours"),
    "IMG_20261129_101112_123.jpg": (b"\xff\xd8\xff", "other"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_passed_over_is_named_with_its_reason(tmp_path: Path, name: str) -> None:
    content, reason = OTHERS[name]
    (tmp_path / name).write_bytes(content)
    (passed,) = gather([tmp_path]).passed_over
    assert passed == PassedOver(str(tmp_path / name), phrase(gathering.REASONS[reason]), reason)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there that few have")
def test_links_pipes_and_the_systems_own_are_passed_over(tmp_path: Path) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    (stick / "System Volume Information").mkdir(parents=True)
    away.mkdir()
    (away / NAME).write_bytes(SEALED)
    (stick / NAME).symlink_to(away / NAME)
    (stick / "folder").symlink_to(away)
    (stick / "loop").symlink_to(stick)
    (stick / "nowhere.age").symlink_to("nowhere")
    os.mkfifo(stick / "pipe")
    assert why(gather([stick])) == {
        NAME: "link",
        "System Volume Information": "system",
        "folder": "link",
        "loop": "link",
        "nowhere.age": "link",
        "pipe": "special",
    }
    assert gather([stick / NAME, stick / "folder"]).files == [stick / NAME, stick / "folder" / NAME]


def test_what_was_a_session_file_by_its_name_is_judged(tmp_path: Path) -> None:
    """Emptied or damaged at its beginning, it is no stranger's file: whoever opens it says so."""
    (tmp_path / NAME).write_bytes(b"")
    (tmp_path / f"Copy of {NAME}").write_bytes(b"\0" * 4968)
    assert len(gather([tmp_path]).files) == 2


def test_the_hub_and_its_key_are_not_strangers_in_their_own_folder(tmp_path: Path) -> None:
    hub, key = tmp_path / "festival.db", tmp_path / "organizer.key"
    for file in (hub, key, tmp_path / "other.key"):
        file.write_bytes(b"something")
    assert why(gather([tmp_path], own=(hub, key))) == {"other.key": "other"}


def test_a_folder_that_cannot_be_listed_is_refused_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dead").mkdir()
    (tmp_path / "living").mkdir()
    (tmp_path / "living" / NAME).write_bytes(SEALED)
    pristine = os.scandir

    def scandir(folder: Path) -> object:
        if folder.name == "dead":
            raise OSError(5, "Input/output error")
        return pristine(folder)

    monkeypatch.setattr("kiosk.hub.gathering.os.scandir", scandir)
    gathered = gather([tmp_path])
    assert gathered.files == [tmp_path / "living" / NAME]
    (refused,) = gathered.refused
    assert refused.file == str(tmp_path / "dead")
    assert "put the stick in again" in refused.reason


def test_a_file_that_cannot_be_opened_is_refused_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("closed", "open"):
        (tmp_path / name).write_bytes(SEALED)
    pristine = Path.open

    def refusing(path: Path, *how: Any, **more: Any) -> Any:
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return pristine(path, *how, **more)

    monkeypatch.setattr(Path, "open", refusing)
    gathered = gather([tmp_path])
    assert gathered.files == [tmp_path / "open"]
    (refused,) = gathered.refused
    assert refused.reason == (
        f"{tmp_path / 'closed'} cannot be read: give this user the right to read it."
    )


def test_so_many_other_files_are_looked_at_and_the_rest_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For what is named like ours there is always time."""
    monkeypatch.setattr(gathering, "LOOKED_MAX", 3)
    for number in range(10):
        (tmp_path / f"a{number}").write_bytes(b"x")
    (tmp_path / NAME).write_bytes(SEALED)
    gathered = gather([tmp_path])
    assert gathered.files == [tmp_path / NAME]
    crowd, *looked = gathered.passed_over
    assert (crowd.why, len(looked)) == ("crowd", 3)
    assert "more than 3 files, and 7 were not looked at" in crowd.reason


class Entry:
    """An entry of a folder that no test could lay down in time: always the same real file."""

    def __init__(self, name: str, file: Path) -> None:
        self.name, self.path = name, str(file)

    def is_symlink(self) -> bool:
        return False

    def stat(self, *, follow_symlinks: bool) -> os.stat_result:
        return Path(self.path).stat(follow_symlinks=follow_symlinks)

    def is_dir(self, *, follow_symlinks: bool) -> bool:
        return False

    def is_file(self, *, follow_symlinks: bool) -> bool:
        return True


class Junction(Entry):
    """As Windows gives one: a folder to whoever asks, and a point where the way leads on."""

    def stat(self, *, follow_symlinks: bool) -> Any:
        return SimpleNamespace(st_file_attributes=0x400 | 0x10)

    def is_dir(self, *, follow_symlinks: bool) -> bool:
        return True


def test_a_junction_of_windows_is_a_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def listed(folder: Path) -> Iterator[Iterator[Entry]]:
        yield iter([Junction("to its own folder", tmp_path)])

    monkeypatch.setattr("kiosk.hub.gathering.os.scandir", listed)
    assert [one.why for one in gather([tmp_path]).passed_over] == ["link"]


def test_no_more_names_are_looked_at_than_are_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_out = 0

    @contextmanager
    def crowd(folder: Path) -> Iterator[Iterator[Entry]]:
        def entries() -> Iterator[Entry]:
            nonlocal given_out
            for number in range(1, 1000):
                given_out += 1
                yield Entry(f"K07_00010203_{number}_9.jsonl.age", tmp_path)

        yield entries()

    monkeypatch.setattr(gathering, "FILES_MAX", 10)
    monkeypatch.setattr("kiosk.hub.gathering.os.scandir", crowd)
    (refused,) = gather([tmp_path]).refused
    assert "holds more than 10 session files" in refused.reason
    assert given_out == 11


names = st.text(
    st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=20
)
contents = st.sampled_from([SEALED, b"", b"PK\x03\x04", b"\xff\xd8", MAGIC, MAGIC[:-1]])


@given(st.dictionaries(names, contents, max_size=6), st.lists(names, max_size=3))
def test_everything_in_a_folder_is_found_or_named(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes], folders: list[str]
) -> None:
    """For every folder, whatever lies in it: nothing is dropped without a word."""
    top = tmp_path_factory.mktemp("stick")
    inside, laid = top, []
    for part in ["", *folders]:
        inside = _made(inside / part) or inside
        for name, content in files.items():
            try:
                if not (inside / name).exists():
                    (inside / name).write_bytes(content)
                    laid.append(str(inside / name))
            except OSError:
                continue  # no file system takes such a name
    gathered = gather([top])
    seen = [*map(str, gathered.files), *(one.file for one in gathered.refused)]
    seen += [one.file for one in gathered.passed_over]
    swallowed = [one for one in gathered.passed_over if one.why == "system"]
    assert len(seen) == len(laid) or swallowed
    assert all(one.file.isprintable() for one in gathered.passed_over)
    shutil.rmtree(top)


def _made(folder: Path) -> Path | None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return None
    return folder if folder.is_dir() else None


@given(st.text(max_size=300))
def test_any_name_may_be_asked_for_a_hint(name: str) -> None:
    hint(name)
    is_named_like_ours(name)


@given(
    st.sampled_from(["", "Copy of ", "копия ", " ", "2_", "~$"]),
    st.sampled_from([".jsonl.age", " (3).jsonl.age", ".JSONL.AGE", ".age.txt", "_jsonl.age.part"]),
    st.integers(1, 10**14),
)
def test_a_changed_name_still_says_how_long_the_whole_file_is(
    before: str, after: str, size: int
) -> None:
    parts = hint(f"{before}K07_0f1e2d3c_27_{size}{after}")
    assert parts is not None
    assert (parts.station, parts.last, parts.size) == ("K07", 27, size)
    assert is_named_like_ours(f"{before}K07_0f1e2d3c_27_{size}{after}")


@pytest.mark.parametrize(
    ("name", "station"),
    [("К07_0f1e2d3c_27_4968.jsonl.age", ""), ("_0f1e2d3c_27_4968.age", ""), (NAME, "K01")],
)
def test_half_a_stations_name_is_no_name(name: str, station: str) -> None:
    """A Cyrillic К is another letter; "07" is no station."""
    parts = hint(name)
    assert parts is not None
    assert (parts.station, parts.size) == (station, 4968)
