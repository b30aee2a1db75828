"""Session files into a hub: every fact accounted for, and a bad file never stops the others."""

import errno
import os
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner

import kiosk.hub.fold
from db.hub import Hub, HubUnreadable
from db.intake import Intake, IntakeCounts
from kiosk.cli import cli
from kiosk.hub import importer
from kiosk.hub.fold import keep_up
from kiosk.hub.importer import ImportResult, import_paths
from kiosk.hub.report import report
from kiosk.session.frame import Header
from kiosk.session.refusal import SessionRefused
from kiosk.session.sealing import seal
from kiosk.trust.demo import make_demo
from kiosk.trust.organizer import Organizer, read_organizer_key
from tests.kiosk.hub.journals import (
    INSTALLATION,
    V1,
    V2,
    V3,
    Festival,
    chained,
    encoded,
    game,
    header,
    open_festival,
    quiz,
    sealed,
    visit,
)

UNKNOWN = b'{"kind":"flew_away"}'


def _import(festival: Festival, hub: Hub, *paths: Path) -> ImportResult:
    return import_paths(paths, hub, festival.organizer)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_stick_is_taken_once_however_often_it_comes(
    festival: Festival, hub: Hub, stick: Path
) -> None:
    rows = chained(encoded([*visit(V1, *quiz()), *visit(V2, *game())]), festival.kit)
    sealed(stick, rows, festival.kit)
    first, second = _import(festival, hub, stick), _import(festival, hub, stick)
    assert (first.files, first.facts, first.new, first.duplicate) == (1, len(rows), len(rows), 0)
    assert (second.facts, second.new, second.duplicate) == (len(rows), 0, len(rows))
    assert report(hub).children.visits == 2


def test_the_result_is_what_scripts_read(festival: Festival, hub: Hub, stick: Path) -> None:
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    sealed(stick, rows, festival.kit, 3, 4)
    (stick / "photo.jpg").write_bytes(b"not ours")
    told = msgspec.to_builtins(_import(festival, hub, stick, stick / "photo.jpg"), enc_hook=str)
    assert list(told) == [
        "files", "facts", "new", "duplicate", "quarantined", "forks", "gaps", "refused",
        "remarks", "passed_over", "hub_is_new", "branches",
    ]  # fmt: skip
    assert told["gaps"] == [
        {"station": "K07", "installation": INSTALLATION.hex(), "first": 1, "last": 2}
    ]
    (refused,) = told["refused"]
    assert refused["file"] == str(stick / "photo.jpg")
    assert "no session file" in refused["reason"]
    assert (told["files"], told["new"]) == (1, 2)
    assert told["passed_over"] == [
        {"file": str(stick / "photo.jpg"), "reason": "it is no session file", "why": "other"}
    ]


@pytest.mark.parametrize(
    ("first", "words"),
    [(2, "1 fact of K07 has not come (number 1,"), (4, "3 facts of K07 have not come (1 to 3,")],
)
def test_what_is_missing_is_told_in_a_sentence(
    festival: Festival, stick: Path, tmp_path: Path, first: int, words: str
) -> None:
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    sealed(stick, rows, festival.kit, first)
    key = festival.folder / "demo/organizer.key"
    arguments = ["import", stick, "--hub", tmp_path / "new.db", "--key", key]
    done = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines()[2:] == [
        f"{words} in files that begin with K07_{INSTALLATION.hex()[:8]}): fill a stick at "
        "K07 once more and import it."
    ]


class LaterHeader(Header, frozen=True, kw_only=True):
    mood: str = "good"


def test_what_a_later_program_says_more_in_its_headers_is_told_once(
    festival: Festival, hub: Hub, stick: Path
) -> None:
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    for last in (3, 5):
        words = msgspec.structs.asdict(header(rows, festival.kit, 1, last))
        seal(stick, festival.kit, LaterHeader(**words), [rows[:last]])
    result = _import(festival, hub, stick)
    assert (result.new, result.duplicate, result.refused) == (5, 3, [])
    (told,) = result.remarks
    assert "K07_" in told and " names mood, " in told


def test_facts_behind_a_damage_are_taken_and_told_as_such(
    festival: Festival, hub: Hub, stick: Path
) -> None:
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    told = msgspec.structs.replace(header(rows, festival.kit, 4, 5), rest=True)
    seal(stick, festival.kit, told, [rows[3:5]])
    result = _import(festival, hub, stick)
    assert (result.new, result.refused) == (2, [])
    (remark,) = result.remarks
    assert "holds facts 4 to 5 of a damaged journal of K07" in remark


def test_every_fact_is_new_duplicate_or_quarantined(
    festival: Festival, hub: Hub, tmp_path: Path
) -> None:
    shared = chained([*encoded(visit(V1, *quiz())), UNKNOWN], festival.kit)
    left = [*shared, *chained(encoded(visit(V2)), festival.kit, start=shared[-1])]
    right = [*shared, *chained(encoded(visit(V3)), festival.kit, start=shared[-1])]
    files = []
    for name, rows in (("left", left), ("right", right)):
        (tmp_path / name).mkdir()
        files.append(sealed(tmp_path / name, rows, festival.kit))
    result = _import(festival, hub, *files)
    assert result.facts == len(left) + len(right)
    assert result.new + result.duplicate + result.quarantined == result.facts
    assert (result.duplicate, result.quarantined, result.forks) == (len(shared), 1 + 2, 1)


def test_a_bad_file_never_stops_the_others(festival: Festival, hub: Hub, stick: Path) -> None:
    good = chained(encoded(visit(V1, *quiz())), festival.kit)
    other = bytes(reversed(INSTALLATION))
    sealed(stick, good, festival.kit)
    bad = sealed(stick, chained(encoded(visit(V2)), festival.kit, other), festival.kit, 1, 2, other)
    whole = bad.read_bytes()
    bad.write_bytes(whole[:-40])
    result = _import(festival, hub, stick)
    assert (result.files, result.new) == (1, len(good))
    assert [Path(one.file) for one in result.refused] == [bad]
    assert "incomplete" in result.refused[0].reason


def test_a_file_that_fails_at_its_end_leaves_nothing(
    festival: Festival, hub: Hub, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its last facts are altered; thousands before them were already in the transaction."""
    rows = chained(encoded([*visit(V1, *quiz(), *game())]) * 2000, festival.kit)
    wrong = rows[-1]._replace(fact=rows[-1].fact.replace(b"goodbye", b"badbyes"))
    monkeypatch.setattr("kiosk.session.sealing._check", lambda rows, seq, before: rows[-1].hash)
    file = sealed(stick, [*rows[:-1], wrong], festival.kit)
    monkeypatch.undo()
    before = hub.digest()
    result = _import(festival, hub, file)
    assert (result.facts, len(result.refused)) == (0, 1)
    assert "altered" in result.refused[0].reason
    assert (hub.digest(), hub.stations()) == (before, [])


def test_a_refused_file_is_remembered_in_the_log(festival: Festival, hub: Hub, stick: Path) -> None:
    (stick / "letter.txt").write_text("dear organizer")
    _import(festival, hub, stick / "letter.txt", stick / "missing.jsonl.age")
    reasons = [row.refused for row in hub.taken()]
    assert [reason is not None for reason in reasons] == [True, True]
    assert "put the stick in again" in str(reasons[1])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_refused_and_not_waited_for(
    festival: Festival, hub: Hub, stick: Path
) -> None:
    os.mkfifo(stick / "pipe")
    result = _import(festival, hub, stick / "pipe")
    assert result.refused[0].reason == ("pipe is no session file: it is not even a plain file.")
    with pytest.raises(SessionRefused) as told, importer._opened(stick / "pipe"):
        pass
    assert told.value.reason == "not_a_session"


def test_another_festivals_files_are_refused(
    festival: Festival, hub: Hub, stick: Path, tmp_path: Path
) -> None:
    sealed(stick, chained(encoded(visit(V1)), festival.kit), festival.kit)
    _import(festival, hub, stick)
    other = open_festival(tmp_path / "other")
    theirs = chained(encoded(visit(V2)), other.kit)
    (tmp_path / "theirs").mkdir()
    file = sealed(tmp_path / "theirs", theirs, other.kit)
    result = import_paths([file], hub, other.organizer)
    assert (result.new, len(result.refused)) == (0, 1)
    assert result.refused[0].reason == (
        f"{file.name} is of another organizer's festival DEMO than the one in this hub; each "
        "station without a kit makes keys of its own: take another hub."
    )
    assert hub.setting("festival") == f"{festival.organizer.root.hex()} DEMO"


def test_a_hub_is_of_the_festival_that_came_first(festival: Festival, hub: Hub) -> None:
    importer._bind(hub, "City of Professions", festival.organizer, "x.age")
    importer._bind(hub, "City of Professions", festival.organizer, "x.age")
    with pytest.raises(SessionRefused) as told:
        importer._bind(hub, "Another City", festival.organizer, "x.age")
    assert told.value.reason == "untrusted"
    assert str(told.value) == (
        "x.age is of the festival Another City, this hub holds City of Professions: "
        "take another hub."
    )
    stranger = Organizer(festival.organizer.identity, b"r" * 32)
    with pytest.raises(SessionRefused):
        importer._bind(hub, "City of Professions", stranger, "x.age")


def test_what_is_decrypted_lies_beside_the_hub_and_has_no_name(
    festival: Festival, hub: Hub, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in the system's folder for such things: that may be small, or a stranger's."""
    folders, pristine = [], tempfile.TemporaryFile

    def seen(dir: Path | None = None) -> Any:
        folders.append(dir)
        return pristine(dir=dir)

    monkeypatch.setattr("tempfile.TemporaryFile", seen)
    sealed(stick, chained(encoded(visit(V1)), festival.kit), festival.kit)
    _import(festival, hub, stick)
    assert folders == [hub.path.parent]


def test_the_log_names_each_file_by_its_whole_path(
    festival: Festival, hub: Hub, stick: Path
) -> None:
    file = sealed(stick, chained(encoded(visit(V1)), festival.kit), festival.kit)
    _import(festival, hub, stick)
    assert [(row.file, row.new) for row in hub.taken()] == [(str(file), 2)]


def test_a_file_for_another_key_is_refused(
    festival: Festival, hub: Hub, stick: Path, tmp_path: Path
) -> None:
    make_demo(tmp_path / "demo", "K09")
    stranger: Organizer = read_organizer_key(tmp_path / "demo/organizer.key")
    sealed(stick, chained(encoded(visit(V1)), festival.kit), festival.kit)
    assert import_paths([stick], hub, stranger).refused[0].reason


def test_a_folder_that_cannot_be_listed_is_refused_as_one_file(
    festival: Festival, hub: Hub, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dead(folder: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("kiosk.hub.gathering.os.scandir", dead)
    result = _import(festival, hub, stick)
    assert [one.file for one in result.refused] == [str(stick)]
    assert result.refused[0].reason == (
        f"{stick} cannot be read (Input/output error): put the stick in again."
    )


def test_a_folder_with_more_files_than_a_festival_has_is_refused(
    festival: Festival, hub: Hub, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = chained(encoded(visit(V1)), festival.kit)
    for last in (1, 2):
        sealed(stick, rows, festival.kit, 1, last)
    monkeypatch.setattr("kiosk.hub.gathering.FILES_MAX", 1)
    result = _import(festival, hub, stick)
    assert (result.files, result.facts) == (0, 0)
    assert result.refused[0].file == str(stick)
    assert result.refused[0].reason == (
        f"{stick} holds more than 1 session files: it is no stick of ours, "
        "name the good files one by one."
    )
    monkeypatch.setattr("kiosk.hub.gathering.FILES_MAX", 2)
    assert _import(festival, hub, stick).new == 2


@pytest.mark.parametrize("at", ["open", "fstat"])
def test_a_stick_that_dies_is_said_and_the_others_are_taken(
    festival: Festival, hub: Hub, stick: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    rows = chained(encoded(visit(V1)), festival.kit)
    dead, living = sealed(stick, rows, festival.kit, 1, 1), sealed(stick, rows, festival.kit)
    pristine, open_ = getattr(os, at), os.open
    opened = {}

    def noted(path: Any, *how: Any, **more: Any) -> int:
        descriptor = open_(path, *how, **more)
        opened[descriptor] = str(path)
        return descriptor

    def dying(path: Any, *how: Any, **more: Any) -> Any:
        if opened.get(path, str(path)) == str(dead):
            raise OSError(errno.EIO, "Input/output error")
        return pristine(path, *how, **more)

    monkeypatch.setattr(os, "open", noted)
    monkeypatch.setattr(os, at, dying)
    result = _import(festival, hub, stick)
    assert result.new == len(rows), living
    assert [one.file for one in result.refused] == [str(dead)]
    assert "put the stick in again" in result.refused[0].reason


def test_a_full_disk_beside_the_hub_is_no_fault_of_the_file(
    festival: Festival, hub: Hub, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(dir: Path | None = None) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    sealed(stick, chained(encoded(visit(V1)), festival.kit), festival.kit)
    monkeypatch.setattr("tempfile.TemporaryFile", full)
    with pytest.raises(HubUnreadable, match=r"\(No space left on device\): put the hub where"):
        _import(festival, hub, stick)
    assert hub.taken() == []


@pytest.mark.parametrize(
    "lie",
    [(4, 5, 0, 0), (5, 4, 0, 0), (5, 5, 1, 0), (5, 5, 0, 1), (5, 6, 0, -1), (6, 6, 0, 0)],
)
def test_an_import_that_loses_count_takes_nothing(
    festival: Festival, hub: Hub, stick: Path, monkeypatch: pytest.MonkeyPatch, lie: Any
) -> None:
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    assert len(rows) == 5
    sealed(stick, rows, festival.kit)
    before = hub.digest()
    monkeypatch.setattr(Intake, "counts", lambda intake: IntakeCounts(*lie))
    with pytest.raises(AssertionError, match="5 facts came, and the hub counts"):
        _import(festival, hub, stick)
    assert (hub.digest(), hub.taken()) == (before, [])


@pytest.mark.parametrize("name", [b"\x1b[2J\n.age", b"\xff\xfe.age", "\u202eega.age".encode()])
def test_a_name_that_does_not_print_is_told_escaped(
    festival: Festival, hub: Hub, stick: Path, name: bytes
) -> None:
    file = stick / os.fsdecode(name)
    file.write_bytes(b"not ours")
    refused = _import(festival, hub, file).refused[0]
    assert refused.file.isprintable()
    assert refused.reason.isprintable()
    assert [row.file for row in hub.taken()] == [refused.file]


def test_nothing_is_left_beside_the_hub(festival: Festival, hub: Hub, stick: Path) -> None:
    sealed(stick, chained(encoded(visit(V1)), festival.kit), festival.kit)
    (stick / "letter.txt").write_text("dear organizer")
    _import(festival, hub, stick, stick / "letter.txt")
    assert {path.name for path in hub.path.parent.iterdir()} == {"hub.db", "stick"}


def test_progress_never_goes_back_and_ends_at_the_whole(
    festival: Festival, hub: Hub, stick: Path
) -> None:
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    sealed(stick, rows, festival.kit)
    sealed(stick, rows, festival.kit, 1, 3)
    seen: list[tuple[int, int]] = []
    import_paths([stick], hub, festival.organizer, lambda done, total: seen.append((done, total)))
    size = sum(file.stat().st_size for file in stick.iterdir())
    assert seen == sorted(seen)
    assert seen[-1] == (size, size)
    seen.clear()
    missing = stick / "missing"
    import_paths([missing], hub, festival.organizer, lambda done, total: seen.append((done, total)))
    assert seen == [(0, 0)]


def test_what_an_import_that_was_cut_off_left_is_settled_by_the_next_look(
    festival: Festival, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = chained(encoded([*visit(V1, *quiz()), *visit(V2)]), festival.kit)
    files = []
    for name, first, last in (("late", 6, 7), ("early", 1, 5)):
        (tmp_path / name).mkdir()
        files.append(sealed(tmp_path / name, rows, festival.kit, first, last))

    def cut(hub: Hub) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.hub.importer.settle", cut)
    with pytest.raises(KeyboardInterrupt):
        _import(festival, hub, *files)
    monkeypatch.undo()
    assert report(hub).children.visits < 2
    keep_up(hub)
    assert report(hub).children.visits == 2
    with closing(Hub(tmp_path / "whole.db", create=True)) as whole:
        _import(festival, whole, *files)
        assert whole.digest() == hub.digest()


def test_an_installation_is_folded_whole_once_an_import(
    festival: Festival, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = chained(encoded([*visit(V1, *quiz()), *visit(V2), *visit(V3)]), festival.kit)
    files = []
    for first, last in ((8, 9), (6, 7), (3, 5), (1, 2)):
        (tmp_path / str(first)).mkdir()
        files.append(sealed(tmp_path / str(first), rows, festival.kit, first, last))
    folded: list[int] = []

    def fold_whole(hub: Hub, key: int) -> None:
        folded.append(key)
        before(hub, key)

    before = kiosk.hub.fold.fold_whole
    monkeypatch.setattr("kiosk.hub.fold.fold_whole", fold_whole)
    result = _import(festival, hub, *files)
    assert len(folded) == 1
    assert (result.new, report(hub).children.visits) == (9, 3)
    assert sum(row.new for row in hub.taken()) == 9
