"""kiosk import and kiosk report as an organizer types them: nothing is silent, nothing is lost."""

import dataclasses
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from db.hub import Hub
from kiosk.cli import cli
from kiosk.hub.reported import Report
from kiosk.session.naming import parse_name
from kiosk.session.sealing import seal
from kiosk.trust.certificate import certify
from kiosk.trust.signed import public_bytes
from tests.kiosk.hub.journals import (
    INSTALLATION,
    V1,
    V2,
    Festival,
    chained,
    encoded,
    header,
    open_festival,
    quiz,
    sealed,
    visit,
)


def kiosk(*words: object) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words])


class Office:
    """An organizer's folder: a hub that is not there yet, a key, a folder of files."""

    def __init__(self, festival: Festival, folder: Path) -> None:
        self.festival, self.folder = festival, folder
        self.hub, self.key = folder / "festival.db", festival.folder / "demo/organizer.key"
        self.files = folder / "files"
        self.files.mkdir()
        rows = chained(encoded([*visit(V1, *quiz()), *visit(V2, *quiz())]), festival.kit)
        self.file = sealed(folder, rows, festival.kit)
        self.older = sealed(folder, rows, festival.kit, 1, 5)

    def pour(self, *paths: Path, more: tuple[str, ...] = ()) -> Result:
        named = paths or (self.files,)
        return kiosk("import", *named, "--hub", self.hub, "--key", self.key, *more)


@pytest.fixture
def office(festival: Festival, tmp_path: Path) -> Office:
    return Office(festival, tmp_path)


def test_a_folder_as_it_really_looks_is_taken_whole(office: Office) -> None:
    """Four copies of one file: deep, numbered, in FAT's capitals, copied."""
    name = office.file.name
    (office.files / "monday" / "K07").mkdir(parents=True)
    (office.files / "deep").mkdir()
    for copy in (
        f"monday/K07/{name}",
        f"deep/{name.removesuffix('.jsonl.age')} (1).jsonl.age",
        name.upper(),
        f"Copy of {name}",
    ):
        shutil.copy(office.file, office.files / copy)
    done = office.pour()
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"A new hub was made: {office.hub}.",
        "4 files, 40 facts: 10 new, 30 known already, 0 set aside.",
    ]


def test_the_newest_file_counts_though_it_was_renamed(office: Office) -> None:
    """Beside an older one with a good name; before, its day was missing without a word."""
    shutil.copy(office.older, office.files)
    shutil.copy(office.file, office.files / f"{office.file.name} (1)")
    assert "2 files, 15 facts: 10 new, 5 known already" in office.pour().stdout


NOTHING: dict[str, Callable[[Path], object]] = {
    "an empty folder": lambda folder: None,
    "photos": lambda folder: (folder / "photo.jpg").write_bytes(b"\xff\xd8"),
    "a zip": lambda folder: (folder / "stick.zip").write_bytes(b"PK\x03\x04"),
    "folders in folders": lambda folder: (folder / "a" / "b").mkdir(parents=True),
    "the festival's own": lambda folder: (folder / "guide-DEMO.kiosk").write_bytes(b"{}"),
}


@pytest.mark.parametrize("what", NOTHING)
def test_an_import_that_takes_nothing_says_so_and_makes_no_hub(office: Office, what: str) -> None:
    NOTHING[what](office.files)
    done = office.pour()
    assert (done.exit_code, done.stdout) == (1, "Nothing was taken.\n")
    *passed, last = done.stderr.splitlines()
    assert len(passed) == sum(path.is_file() for path in office.files.iterdir())
    assert all(line.startswith("Passed over: ") for line in passed)
    assert last == (
        f"Error: There is no session file in {office.files}: look for the right folder."
    )
    assert not office.hub.exists()


def test_a_name_that_is_not_there_is_no_file(office: Office) -> None:
    done = office.pour(office.folder / "nosuch")
    assert (done.exit_code, done.stdout) == (1, "Nothing was taken.\n")
    assert done.stderr == (
        f"Error: {office.folder / 'nosuch'} is not there: look at its name, or put the stick in "
        "again.\n"
    )
    assert not office.hub.exists()


def test_one_unreadable_path_stops_no_other(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even root may be refused, by a stick that was made for another system."""
    closed = office.folder / "closed.jsonl.age"
    shutil.copy(office.file, closed)
    open_ = os.open

    def refusing(path: object, *how: object, **more: object) -> int:
        if str(path) == str(closed):
            raise PermissionError(13, "Permission denied", str(path))
        return open_(path, *how, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refusing)
    done = office.pour(office.file, closed)
    assert done.exit_code == 1
    assert "1 file, 10 facts: 10 new" in done.stdout
    assert done.stderr == (
        f"Error: {closed} cannot be read: give this user the right to read it.\n"
    )


def test_a_wrong_key_leaves_no_hub_behind(office: Office, tmp_path: Path) -> None:
    other = open_festival(tmp_path / "other")
    office.key = other.folder / "demo/organizer.key"
    done = office.pour(office.file)
    assert (done.exit_code, done.stdout) == (1, "Nothing was taken.\n")
    assert "was sealed for another organizer's key" in done.stderr
    assert not office.hub.exists()


def test_what_is_passed_over_beside_good_files_ends_with_1_unless_it_is_nobodys(
    office: Office,
) -> None:
    shutil.copy(office.file, office.files)
    (office.files / "System Volume Information").mkdir()
    (office.files / "K07.kit").write_bytes(b"{}")
    assert office.pour().exit_code == 0
    (office.files / "stick.zip").write_bytes(b"PK\x03\x04")
    done = office.pour(more=("--json",))
    assert done.exit_code == 1
    told = msgspec.json.decode(done.stdout)
    assert [one["why"] for one in told["passed_over"]] == ["ours", "system", "archive"]
    assert told["hub_is_new"] is False


def test_so_many_are_named_and_the_rest_is_counted(office: Office) -> None:
    for number in range(103):
        (office.files / f"{number:03}.jpg").write_bytes(b"\xff\xd8")
    passed = office.pour().stderr.splitlines()[:-1]
    assert len(passed) == 101
    assert passed[-1] == "Passed over: 3 more; --json names them all."
    told = msgspec.json.decode(office.pour(more=("--json",)).stdout)
    assert len(told["passed_over"]) == 103


def test_of_two_files_with_one_name_the_bad_one_is_named_with_its_folder(office: Office) -> None:
    for day in ("monday", "tuesday"):
        (office.files / day).mkdir()
        shutil.copy(office.file, office.files / day)
    bad = office.files / "tuesday" / office.file.name
    bad.write_bytes(bad.read_bytes()[:-9])
    assert office.pour().stderr.startswith(f"Error: {bad} is incomplete (")


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_a_key_that_an_editor_saved_is_read(office: Office, mark: str, tmp_path: Path) -> None:
    words = office.key.read_text("utf-8")
    office.key = tmp_path / "organizer.key"
    office.key.write_bytes(words.replace("\n", "\r\n").encode(mark))
    assert office.pour(office.file).exit_code == 0


HUBS: dict[str, tuple[Callable[[Path], object], str]] = {
    "a folder": (lambda hub: hub.mkdir(), "is a folder: name the hub's file in it."),
    "text": (
        lambda hub: hub.write_text("dear organizer\n" * 100),
        "is another kind of file, not a hub: look at its name.",
    ),
    "another database": (
        lambda hub: sqlite3.connect(hub).execute("CREATE TABLE t (x)").connection.close(),
        "is another kind of file, not a hub: look at its name.",
    ),
}


@pytest.mark.parametrize("what", HUBS)
def test_what_is_no_hub_is_said_before_anything_is_done(office: Office, what: str) -> None:
    make, words = HUBS[what]
    make(office.hub)
    before = office.hub.read_bytes() if office.hub.is_file() else None
    for done in (office.pour(office.file), kiosk("report", "--hub", office.hub)):
        assert (done.exit_code, done.stderr) == (1, f"Error: {office.hub} {words}\n")
    assert (office.hub.read_bytes() if office.hub.is_file() else None) == before


def test_a_hub_in_a_folder_that_is_not_there_is_said(office: Office) -> None:
    office.hub = office.folder / "no" / "such" / "h.db"
    for done in (office.pour(office.file), kiosk("report", "--hub", office.hub)):
        assert done.exit_code == 1
        assert done.stderr == (
            f"Error: There is no folder {office.hub.parent} for the hub: make it, or look at the "
            "name.\n"
        )


def test_a_hub_with_a_strangers_trigger_is_not_used(office: Office) -> None:
    office.pour(office.file)
    with closing(sqlite3.connect(office.hub)) as conn:
        conn.execute("CREATE TRIGGER guides AFTER INSERT ON fact BEGIN DELETE FROM fact; END")
    for done in (office.pour(office.file), kiosk("report", "--hub", office.hub)):
        assert done.exit_code == 1
        (line,) = done.stderr.splitlines()
        assert "was changed by another program" in line and "(trigger guides)" in line
        assert line.endswith(
            "Take a copy of the hub from before, or pour the sticks into a new one."
        )


def test_a_report_is_never_written_over_its_hub(office: Office) -> None:
    office.pour(office.file)
    before = office.hub.read_bytes()
    for form in ("text", "json"):
        done = kiosk("report", "--hub", office.hub, "--format", form, "--out", office.hub)
        assert (done.exit_code, done.stderr) == (
            1,
            f"Error: {office.hub} is what this command reads: name another file for its result.\n",
        )
    assert office.hub.read_bytes() == before


def test_a_report_takes_the_place_of_a_report_and_of_nothing_else(office: Office) -> None:
    office.pour(office.file)
    out = office.folder / "report.txt"
    for words in (("--lang", "kk"), ("--lang", "en"), ("--json",)):
        assert kiosk("report", "--hub", office.hub, "--out", out, *words).exit_code == 0
    assert msgspec.json.decode(out.read_bytes(), type=Report).children.visits == 2
    out.write_text("my thesis")
    done = kiosk("report", "--hub", office.hub, "--out", out)
    assert done.exit_code == 1
    assert "is there already and is another kind of file" in done.stderr
    assert out.read_text() == "my thesis"
    done = kiosk("report", "--hub", office.hub, "--out", office.folder)
    assert done.stderr == f"Error: {office.folder} is a folder: name a file in it.\n"


def test_json_has_two_names(office: Office) -> None:
    office.pour(office.file)
    one = kiosk("report", "--hub", office.hub, "--json").stdout
    assert one == kiosk("report", "--hub", office.hub, "--format", "json").stdout
    assert msgspec.json.decode(one)["children"]["visits"] == 2


def test_two_demo_stations_are_told_apart(office: Office, tmp_path: Path) -> None:
    """Each makes keys of its own, and both are called DEMO."""
    office.pour(office.file)
    other = open_festival(tmp_path / "other", "K08")
    file = sealed(office.files, chained(encoded(visit(V2)), other.kit), other.kit)
    office.key = other.folder / "demo/organizer.key"
    done = office.pour(file)
    assert done.exit_code == 1
    assert "is of another organizer's festival DEMO than the one in this hub" in done.stderr


def another_station(festival: Festival, name: str) -> Festival:
    """The same festival's other station, certified as it should be."""
    root = load_pem_private_key((festival.folder / "demo/root.key").read_bytes(), None)
    assert isinstance(root, Ed25519PrivateKey)
    key = Ed25519PrivateKey.generate()
    holder = msgspec.structs.replace(
        festival.kit.holder, station=name, public_key=public_bytes(key).hex()
    )
    kit = dataclasses.replace(
        festival.kit, key=key, certificate=certify(root, holder), holder=holder
    )
    return festival._replace(kit=kit)


@pytest.mark.parametrize("order", [1, -1])
def test_what_another_station_says_of_an_installation_is_its_own(
    office: Office, order: int
) -> None:
    """Whoever knows a number of 16 bytes puts nobody's facts out of the count."""
    liar = another_station(office.festival, "K99")
    rows = chained(encoded(visit("9" * 32, street="lies")), liar.kit, INSTALLATION)
    (office.folder / "lies").mkdir()
    lie = seal(office.folder / "lies", liar.kit, header(rows, liar.kit, 1, len(rows)), [rows])
    assert parse_name(lie.name)
    done = [office.pour(file) for file in [office.file, lie][::order]]
    assert [one.exit_code for one in done] == [0, 0]
    assert "is known as" in done[1].stderr and "kept apart" in done[1].stderr
    told = msgspec.json.decode(kiosk("report", "--hub", office.hub, "--json").stdout, type=Report)
    assert [(seen.station, seen.facts) for seen in told.stations] == [("K07", 10), ("K99", 2)]
    assert (told.children.visits, told.waiting, told.branches) == (3, {}, [])
    again = office.pour(lie, office.file)
    assert "2 files, 12 facts: 0 new, 12 known already" in again.stdout


def test_a_station_that_was_renamed_goes_on(office: Office) -> None:
    renamed = another_station(office.festival, "K70")
    old = chained(encoded([*visit(V1, *quiz()), *visit(V2, *quiz())]), office.festival.kit)
    rows = [*old, *chained(encoded(visit("3" * 32)), renamed.kit, start=old[-1])]
    (office.folder / "renamed").mkdir()
    file = seal(
        office.folder / "renamed", renamed.kit, header(rows, renamed.kit, 1, len(rows)), [rows]
    )
    assert "12 facts: 12 new" in office.pour(file).stdout
    done = office.pour(office.file)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "0 new, 10 known already" in done.stdout
    with closing(Hub(office.hub)) as hub:
        assert [(seen.station, seen.facts) for seen in hub.stations()] == [("K70", 12)]


def test_a_renamed_stations_later_facts_go_on_from_what_is_known(office: Office) -> None:
    renamed = another_station(office.festival, "K70")
    old = chained(encoded([*visit(V1, *quiz()), *visit(V2, *quiz())]), office.festival.kit)
    rows = [*old, *chained(encoded(visit("3" * 32)), renamed.kit, start=old[-1])]
    (office.folder / "renamed").mkdir()
    told = header(rows, renamed.kit, 11, 12)
    file = seal(office.folder / "renamed", renamed.kit, told, [rows[10:]])
    done = office.pour(office.file, file)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "2 files, 12 facts: 12 new" in done.stdout


def test_a_report_without_a_hub_says_how_to_make_one(office: Office) -> None:
    done = kiosk("report", "--hub", office.hub)
    assert (done.exit_code, done.stderr) == (
        1,
        f"Error: There is no hub at {office.hub}: look at its name, or make one with "
        "`kiosk import`.\n",
    )
    assert not office.hub.exists()


def test_a_folder_without_room_beside_the_hub_is_said_as_that(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(dir: Path | None = None) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.TemporaryFile", full)
    done = office.pour(office.file)
    assert done.exit_code == 1
    assert done.stderr == (
        f"Error: The folder {office.folder} cannot be written (No space left on device): put the "
        "hub where there is room and the right to write.\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a name may not hold these letters there")
def test_no_name_has_an_effect_on_the_terminal(office: Office) -> None:
    name = "\x1b]0;OWNED\x07\nError: all is well"
    (office.files / f"{name}.age").write_bytes(office.file.read_bytes())
    (office.files / f"{name}.jpg").write_bytes(b"\xff\xd8")
    done = office.pour(more=("--json",))
    assert done.exit_code == 1
    for line in [*done.stdout.splitlines(), *done.stderr.splitlines()]:
        assert line.isprintable()
    assert done.stderr.count("\n") == 1
