"""The hub's file: one per festival, told from any other, and true to what was put in."""

import sqlite3
import stat
import sys
from collections.abc import Iterator
from itertools import product
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


def _intake(
    hub: Hub,
    first: int,
    last: int,
    rows: list[tuple[int, bytes, bytes]] = _TEN,
    installation: bytes = INSTALLATION,
) -> Intake:
    """Facts first .. last as a file brings them, two at a time."""
    before = rows[first - 2][2] if first > 1 else genesis("F", INSTALLATION)
    with hub.transaction():
        intake = hub.begin_intake(installation, "K07", first, last, before)
        for at in range(first - 1, last, 2):
            intake.add(rows[at : min(at + 2, last)])
        intake.end()
        if intake.forked:
            hub.forks.settle(intake.key)
        hub.log("a file", 1, intake.counts())
    return intake


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_new_hub_is_for_its_organizer_alone_and_one_that_was_opened_to_others_stays_so(
    tmp_path: Path,
) -> None:
    path = tmp_path / "hub.db"
    Hub(path, create=True).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    Hub(path, create=True).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_there_is_no_hub_where_nobody_made_one(tmp_path: Path) -> None:
    with pytest.raises(HubUnreadable, match="no hub at"):
        Hub(tmp_path / "hub.db")
    assert not (tmp_path / "hub.db").exists()


def test_a_place_that_cannot_even_be_looked_at_holds_no_hub() -> None:
    with pytest.raises(HubUnreadable, match="There is no hub at"):
        Hub(Path("x" * 300))


@pytest.mark.parametrize("content", [b"", b"a letter, not a database" * 100])
def test_a_file_that_is_no_hub_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "hub.db"
    file.write_bytes(content)
    with pytest.raises(HubUnreadable, match=r"hub\.db (is another kind|cannot be used)"):
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
    with pytest.raises(HubUnreadable, match=r"nowhere.hub\.db .*unable to open"):
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
    assert (intake.late, intake.follows) == (True, False)


def test_gaps_close_as_facts_come_in_any_order(hub: Hub) -> None:
    _intake(hub, 8, 9)
    _intake(hub, 3, 4)
    assert [(gap.first, gap.last) for gap in hub.gaps()] == [(1, 2), (5, 7)]
    _intake(hub, 5, 7)
    assert [(gap.first, gap.last) for gap in hub.gaps()] == [(1, 2)]
    _intake(hub, 1, 3)
    assert hub.gaps() == []


_PIECES = [(first, last) for first in range(1, 6) for last in range(first, 6)]


def test_any_two_pieces_of_a_journal_are_counted_once_and_leave_just_their_gap(
    tmp_path: Path, hub: Hub
) -> None:
    again = Hub(tmp_path / "again.db", create=True)
    with hub.transaction(), again.transaction():
        for number, (one, two) in enumerate(product(_PIECES, _PIECES)):
            installation = number.to_bytes(16, "big")
            before, now = (set(range(first, last + 1)) for first, last in (one, two))
            _intake(hub, *one, installation=installation)
            intake = _intake(hub, *two, installation=installation)
            assert intake.counts() == (len(now), len(now - before), len(now & before), 0)
            assert not intake.forked
            missing = {
                seq
                for gap in hub.gaps()
                if gap.installation == installation.hex()
                for seq in range(gap.first, gap.last + 1)
            }
            assert missing == set(range(1, max(before | now))) - before - now
            for piece in (two, one):
                _intake(again, *piece, installation=installation)
    assert again.digest() == hub.digest()
    again.close()


def test_no_fact_is_taken_without_the_file_that_brought_it(hub: Hub) -> None:
    with pytest.raises(HubUnreadable, match="NOT NULL"), hub.transaction():
        hub._conn.execute("INSERT INTO fact VALUES (1, 1, x'00', NULL, x'00')")


def test_the_log_tells_what_became_of_each_file(hub: Hub) -> None:
    _intake(hub, 1, 4)
    _intake(hub, 3, 6)
    with hub.transaction():
        hub.log("bad", 7, IntakeCounts(), "altered")
    told = [(row.file, row.new, row.duplicate, row.refused) for row in hub.taken()]
    assert told == [("a file", 4, 0, None), ("a file", 2, 2, None), ("bad", 0, 0, "altered")]


def test_the_digest_tells_two_hubs_apart_by_one_letter(tmp_path: Path, hub: Hub) -> None:
    other = Hub(tmp_path / "other.db", create=True)
    for one, last in ((hub, b"kk"), (other, b"ru")):
        _intake(one, 1, 2, _rows([b"same", last]))
    assert other.digest() != hub.digest()
    other.close()


def test_the_digest_forgets_the_log_and_sees_every_fact(tmp_path: Path, hub: Hub) -> None:
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
    assert [row.station for row in hub.stations()] == ["K08"]


def test_adopting_what_is_not_here_is_an_error(hub: Hub) -> None:
    with pytest.raises(KeyError), hub.transaction():
        hub.forks.adopt(INSTALLATION, Place(1, b"x" * 16))


def test_adopting_a_fact_of_a_journal_that_never_forked_makes_no_branch(hub: Hub) -> None:
    key = _intake(hub, 1, 3).key
    with hub.transaction():
        assert hub.forks.adopt(INSTALLATION, Place(2, _TEN[1][2])) == key
    assert (hub.forks.branches(), hub.forks.waiting()) == ([], {})


def test_facts_are_read_again_a_few_at_a_time(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    key = _intake(hub, 1, 10).key
    monkeypatch.setattr("db.hub._BATCH", 4)
    batches = list(hub.facts(key))
    assert [len(batch) for batch in batches] == [4, 4, 2]
    assert [row for batch in batches for row in batch] == _TEN


def test_both_sides_of_a_fork_are_told_with_their_station_and_length(hub: Hub) -> None:
    other = _rows([b"other", b"than", b"these"], (_TEN[1][0], _TEN[1][2]))
    _intake(hub, 1, 4)
    _intake(hub, 1, 5, [*_TEN[:2], *other])
    sides = sorted((side.station, side.seq, side.last, side.facts) for side in hub.forks.branches())
    assert sides == [("K07", 3, 4, 2), ("K07", 3, 5, 3)]
    assert {side.hash for side in hub.forks.branches()} == {_TEN[2][2].hex(), other[0][2].hex()}
    assert {side.installation for side in hub.forks.branches()} == {INSTALLATION.hex()}


@pytest.mark.parametrize("cut", [1, 2, 3])
@pytest.mark.parametrize("left_first", [True, False])
def test_a_piece_that_does_not_follow_the_one_before_is_a_fork(
    hub: Hub, cut: int, left_first: bool
) -> None:
    """No number is claimed twice; only the hash that a piece begins on tells."""
    right = _rows([b"quite", b"another", b"story", b"told", b"here"])
    pieces = [(1, cut, _TEN), (cut + 1, 5, right)]
    intakes = [_intake(hub, *piece) for piece in (pieces if left_first else pieces[::-1])]
    assert [intake.forked for intake in intakes] == [False, True]
    sides = [(side.seq, side.last) for side in hub.forks.branches()]
    assert sides == [(cut, cut), (cut + 1, 5)]


def test_after_a_fork_every_piece_is_judged_with_it(hub: Hub) -> None:
    """One that is known in part, and one beyond a gap."""
    _intake(hub, 1, 4)
    _intake(hub, 3, 4, [*_TEN[:2], *_rows([b"other", b"ones"], (_TEN[1][0], _TEN[1][2]))])
    for first, last in ((3, 6), (9, 10)):
        intake = _intake(hub, first, last)
        assert intake.forked
        assert intake.counts().new == 0
    assert hub.forks.waiting() == {"fork": 8}


def test_a_branch_that_forks_again_ends_there() -> None:
    left = _rows([b"a", b"b"])
    first = _rows([b"c"], (left[-1][0], left[-1][2]))
    second = _rows([b"d"], (left[-1][0], left[-1][2]))
    right = _rows([b"z"])
    rows = sorted([*left, *first, *second, *right], key=lambda row: (row[0], row[2]))
    a, b, c = (Place(row[0], row[2]) for row in (*left, *first))
    steps = {step.place: step for step in walk([(*row, 1) for row in rows], {a})}
    assert steps[b].branch == a
    assert steps[c].branch == c
    assert [step.counts for step in steps.values()].count(True) == 2


def test_a_branch_ends_where_facts_are_missing() -> None:
    steps = list(walk([(*_TEN[at], 1) for at in (0, 1, 3, 4)], set()))
    assert [step.branch.seq for step in steps] == [1, 1, 4, 4]
