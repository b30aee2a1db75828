"""Session files into a hub: every fact accounted for, and a bad file never stops the others."""

import os
import shutil
from pathlib import Path

import msgspec
import pytest

from db.hub import Hub
from kiosk.hub.importer import ImportResult, import_paths
from kiosk.trust import Organizer, make_demo, read_organizer_key
from tests.kiosk.hub.journals import (
    INSTALLATION,
    V1,
    V2,
    V3,
    Festival,
    chained,
    encoded,
    game,
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
    assert hub.counts.total().visits == 2


def test_the_result_is_what_scripts_read(festival: Festival, hub: Hub, stick: Path) -> None:
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    sealed(stick, rows, festival.kit, 3, 4)
    (stick / "photo.jpg").write_bytes(b"not ours")
    told = msgspec.to_builtins(_import(festival, hub, stick, stick / "photo.jpg"))
    assert list(told) == [
        "files", "facts", "new", "duplicate", "quarantined", "forks", "gaps", "refused"
    ]  # fmt: skip
    assert told["gaps"] == [
        {"station": "K07", "installation": INSTALLATION.hex(), "first": 1, "last": 2}
    ]
    (refused,) = told["refused"]
    assert refused["file"] == str(stick / "photo.jpg")
    assert "no session file" in refused["reason"]
    assert (told["files"], told["new"]) == (2, 2)


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
    assert (result.files, result.new) == (2, len(good))
    assert [Path(one.file) for one in result.refused] == [bad]
    assert "incomplete" in result.refused[0].reason


def test_a_file_that_fails_at_its_end_leaves_nothing(
    festival: Festival, hub: Hub, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its last facts are altered; thousands before them were already in the transaction."""
    rows = chained(encoded([*visit(V1, *quiz(), *game())]) * 2000, festival.kit)
    wrong = rows[-1]._replace(fact=rows[-1].fact.replace(b"goodbye", b"badbyes"))
    monkeypatch.setattr("kiosk.sessionfile._check", lambda rows, seq, before: rows[-1].hash)
    file = sealed(stick, [*rows[:-1], wrong], festival.kit)
    monkeypatch.undo()
    before = hub.digest()
    result = _import(festival, hub, file)
    assert (result.facts, len(result.refused)) == (0, 1)
    assert "altered" in result.refused[0].reason
    assert (hub.digest(), hub.counts.stations()) == (before, [])


def test_a_refused_file_is_remembered_in_the_log(festival: Festival, hub: Hub, stick: Path) -> None:
    (stick / "letter.txt").write_text("dear organizer")
    _import(festival, hub, stick / "letter.txt", stick / "missing.jsonl.age")
    reasons = [row.refused for row in hub.taken()]
    assert [reason is not None for reason in reasons] == [True, True]
    assert "put the stick in again" in str(reasons[1])


def test_in_a_folder_only_plain_files_with_a_session_name_are_read(
    festival: Festival, hub: Hub, stick: Path, tmp_path: Path
) -> None:
    rows = chained(encoded(visit(V1)), festival.kit)
    away = tmp_path / "away"
    away.mkdir()
    file = sealed(away, rows, festival.kit)
    (stick / file.name).symlink_to(file)
    shutil.copy(file, stick / f"{file.name}.part")
    (stick / "K08_00010203_2_99.jsonl.age").mkdir()
    assert _import(festival, hub, stick).files == 0
    renamed = stick / "from the guide.age"
    shutil.copy(file, renamed)
    assert _import(festival, hub, renamed).new == len(rows)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_refused_and_not_waited_for(
    festival: Festival, hub: Hub, stick: Path
) -> None:
    os.mkfifo(stick / "pipe")
    result = _import(festival, hub, stick / "pipe")
    assert "not even a plain file" in result.refused[0].reason


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
    assert "another hub" in result.refused[0].reason


def test_a_file_for_another_key_is_refused(
    festival: Festival, hub: Hub, stick: Path, tmp_path: Path
) -> None:
    make_demo(tmp_path / "demo", "K09")
    stranger: Organizer = read_organizer_key(tmp_path / "demo/organizer.key")
    sealed(stick, chained(encoded(visit(V1)), festival.kit), festival.kit)
    assert import_paths([stick], hub, stranger).refused[0].reason


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
