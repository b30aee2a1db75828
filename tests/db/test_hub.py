"""The hub's file: one per festival, told from any other, and true to what was put in."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.chain import genesis, link
from db.forks import Place, walk
from db.hub import Hub, HubUnreadable
from db.intake import Intake, IntakeCounts

INSTALLATION = bytes(range(16))


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    opened = Hub(tmp_path / "hub.db", create=True)
    yield opened
    opened.close()


def _rows(
    facts: list[bytes], start: tuple[int, bytes] | None = None
) -> list[tuple[int, bytes, bytes]]:
    seq, previous = start or (0, genesis("F", INSTALLATION))
    rows = []
    for fact in facts:
        seq, previous = seq + 1, link(previous, fact)
        rows.append((seq, fact, previous))
    return rows


_TEN = _rows([b"%d" % number for number in range(10)])


def _intake(hub: Hub, first: int, last: int, rows: list[tuple[int, bytes, bytes]] = _TEN) -> Intake:
    before = rows[first - 2][2] if first > 1 else genesis("F", INSTALLATION)
    with hub.transaction():
        intake = hub.begin_intake(INSTALLATION, "K07", first, last, before)
        intake.add(rows[first - 1 : last])
        intake.end()
        if intake.forked:
            hub.forks.settle(intake.key)
        hub.log("a file", 1, intake.counts())
    return intake


def test_there_is_no_hub_where_nobody_made_one(tmp_path: Path) -> None:
    with pytest.raises(HubUnreadable, match="no hub at"):
        Hub(tmp_path / "hub.db")
    assert not (tmp_path / "hub.db").exists()


@pytest.mark.parametrize("content", [b"", b"a letter, not a database" * 100])
def test_a_file_that_is_no_hub_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "hub.db"
    file.write_bytes(content)
    with pytest.raises(HubUnreadable):
        Hub(file)
    assert file.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    conn = sqlite3.connect(tmp_path / "other.db")
    conn.execute("CREATE TABLE contact (name TEXT)")
    conn.close()
    with pytest.raises(HubUnreadable, match="another kind of file"):
        Hub(tmp_path / "other.db", create=True)


def test_a_hub_is_found_again_as_it_was(tmp_path: Path, hub: Hub) -> None:
    _intake(hub, 1, 3)
    again = Hub(hub.path)
    assert again.digest() == hub.digest()
    assert again.setting("utc_offset_min") == "300"
    again.close()


def test_a_folder_that_is_not_there_is_a_plain_error(tmp_path: Path) -> None:
    with pytest.raises(HubUnreadable):
        Hub(tmp_path / "nowhere" / "hub.db", create=True)


def test_a_full_disk_is_a_plain_error_and_keeps_what_was_there(hub: Hub) -> None:
    _intake(hub, 1, 2)
    digest = hub.digest()
    (pages,) = hub._conn.execute("PRAGMA page_count").fetchone()
    hub._conn.execute(f"PRAGMA max_page_count = {pages}")
    big = _rows([b"x" * 60_000] * 10, (_TEN[1][0], _TEN[1][2]))
    with pytest.raises(HubUnreadable, match="full"):
        _intake(hub, 3, 12, [*_TEN[:2], *big])
    assert hub.digest() == digest


def test_only_what_was_not_here_comes_back_as_fresh(hub: Hub) -> None:
    _intake(hub, 3, 5)
    with hub.transaction():
        intake = hub.begin_intake(INSTALLATION, "K07", 1, 10, genesis("F", INSTALLATION))
        fresh = [seq for seq, _, _ in intake.add(_TEN)]
    assert fresh == [1, 2, 6, 7, 8, 9, 10]
    assert (intake.facts, intake.duplicate, intake.forked) == (10, 3, False)


def test_gaps_close_as_facts_come_in_any_order(hub: Hub) -> None:
    _intake(hub, 8, 9)
    _intake(hub, 3, 4)
    assert [(gap.first, gap.last) for gap in hub.gaps()] == [(1, 2), (5, 7)]
    _intake(hub, 5, 7)
    assert [(gap.first, gap.last) for gap in hub.gaps()] == [(1, 2)]
    _intake(hub, 1, 3)
    assert hub.gaps() == []


def test_the_log_tells_what_became_of_each_file(hub: Hub) -> None:
    _intake(hub, 1, 4)
    _intake(hub, 3, 6)
    with hub.transaction():
        hub.log("bad", 7, IntakeCounts(), "altered")
    told = [(row.file, row.new, row.duplicate, row.refused) for row in hub.taken()]
    assert told == [("a file", 4, 0, None), ("a file", 2, 2, None), ("bad", 0, 0, "altered")]


def test_the_digest_forgets_the_log_and_sees_every_byte(tmp_path: Path, hub: Hub) -> None:
    _intake(hub, 1, 6)
    other = Hub(tmp_path / "other.db", create=True)
    _intake(other, 4, 6)
    _intake(other, 1, 5)
    assert other.digest() == hub.digest()
    _intake(other, 7, 7)
    assert other.digest() != hub.digest()
    other.close()


def test_a_renamed_station_goes_by_its_latest_name_in_any_order(hub: Hub) -> None:
    for station, last in (("K07", 2), ("K08", 4), ("K07", 3)):
        with hub.transaction():
            hub.begin_intake(INSTALLATION, station, 1, last, genesis("F", INSTALLATION)).end()
    assert [row.station for row in hub.counts.stations()] == ["K08"]


def test_adopting_what_is_not_here_is_an_error(hub: Hub) -> None:
    with pytest.raises(KeyError), hub.transaction():
        hub.forks.adopt(INSTALLATION, Place(1, b"x" * 16))


def test_a_branch_that_forks_again_ends_there() -> None:
    left = _rows([b"a", b"b"])
    first = _rows([b"c"], (left[-1][0], left[-1][2]))
    second = _rows([b"d"], (left[-1][0], left[-1][2]))
    right = _rows([b"z"])
    rows = sorted([*left, *first, *second, *right], key=lambda row: (row[0], row[2]))
    a, b, c = (Place(row[0], row[2]) for row in (*left, *first))
    steps = {step.place: step for step in walk(rows, {a})}
    assert steps[b].branch == a
    assert steps[c].branch == c
    assert [step.counts for step in steps.values()].count(True) == 2


def test_a_branch_ends_where_facts_are_missing() -> None:
    steps = list(walk([_TEN[0], _TEN[1], _TEN[3], _TEN[4]], set()))
    assert [step.branch.seq for step in steps] == [1, 1, 4, 4]
