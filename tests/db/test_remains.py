"""Of a damaged journal all is found that can be read and proved, and nothing else."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.chain import link
from db.journal import Head, Journal, JournalDamaged, JournalUnwritable, Row
from db.remains import Remains

COUNT = 600
FACTS = [b'{"kind":"a","n":%d,"more":"%s"}' % (n, b"x" * 80) for n in range(1, COUNT + 1)]


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    with closing(Journal(tmp_path / "journal", "CITY")) as journal:
        journal.append(FACTS)
    yield tmp_path / "journal"


def change(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute(statement, values)


def test_a_disk_that_opens_no_file_is_a_disk_to_be_tried_again(tmp_path: Path) -> None:
    """It had called a whole journal malformed a moment before, and the start ended in a crash."""
    with pytest.raises(JournalUnwritable):
        Remains(tmp_path / "nowhere" / "journal.sqlite", "CITY")


def misplace_a_key(path: Path) -> None:
    """Of the page that says on which pages the facts lie: each is there, and not where it is
    looked for."""
    whole = bytearray(path.read_bytes())
    pages = [at for at in range(0, len(whole), 4096) if whole[at] == 0x05 and at]
    page = max(pages, key=lambda at: int.from_bytes(whole[at + 3 : at + 5], "big"))
    cell = page + int.from_bytes(whole[page + 12 : page + 14], "big")
    key = cell + 4 + (whole[cell + 4] >= 0x80)  # the last byte of a number of one or two
    whole[key] -= 3
    path.write_bytes(whole)


def test_a_tree_out_of_order_is_a_damaged_journals(path: Path) -> None:
    """Read from the first fact on it was whole, read from one in its middle it was not: the station
    opened, and could give its facts to no stick."""
    misplace_a_key(path)
    with closing(Journal(path, "CITY")) as journal:
        assert [row.fact for row in journal.read(1, COUNT)] == FACTS
        with pytest.raises(JournalDamaged, match="out of order"):
            list(journal.proved())
    assert found(path) == [(1, COUNT)]


def found(path: Path) -> list[tuple[int, int]]:
    with closing(Remains(path, "CITY")) as remains:
        for part in remains.stretches:
            previous = part.before
            for row in remains.read(part.first, part.last - part.first + 1):
                previous = link(previous, row.fact)
                assert row.hash == previous
        told = [fact for part in remains.stretches for fact in FACTS[part.first - 1 : part.last]]
        assert list(remains.facts()) == told
        return [(part.first, part.last) for part in remains.stretches]


def broken(path: Path) -> bool:
    try:
        with closing(Journal(path, "CITY")) as journal:
            assert [fact for slice_ in journal.proved() for fact in slice_] == FACTS
    except JournalDamaged:
        return True
    return False


def test_a_whole_journal_is_one_stretch(path: Path) -> None:
    assert not broken(path)
    assert found(path) == [(1, COUNT)]


def test_a_changed_fact_is_left_out(path: Path) -> None:
    change(path, "UPDATE fact SET fact = x'00' WHERE seq = 300")
    assert broken(path)
    assert found(path) == [(1, 299), (301, COUNT)]


def test_a_changed_hash_takes_the_fact_behind_it_along(path: Path) -> None:
    change(path, "UPDATE fact SET hash = zeroblob(16) WHERE seq = 300")
    assert broken(path)
    assert found(path) == [(1, 299), (302, COUNT)]


def test_a_missing_fact_takes_the_next_one_along(path: Path) -> None:
    change(path, "DELETE FROM fact WHERE seq = 300")
    assert broken(path)
    assert found(path) == [(1, 299), (302, COUNT)]


def test_swapped_facts_are_left_out(path: Path) -> None:
    change(path, "UPDATE fact SET fact = ? WHERE seq = 10", FACTS[19])
    change(path, "UPDATE fact SET fact = ? WHERE seq = 20", FACTS[9])
    assert broken(path)
    assert found(path) == [(1, 9), (11, 19), (21, COUNT)]


def test_facts_with_other_numbers_are_none_of_this_journal(path: Path) -> None:
    change(path, "UPDATE fact SET seq = -seq")
    change(path, "UPDATE fact SET seq = 1 - seq")
    assert broken(path)
    with closing(Remains(path, "CITY")) as remains:
        assert remains.beginning == 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET festival = 'SITY'",
        "UPDATE journal SET installation = zeroblob(16)",
        "UPDATE journal SET installation = zeroblob(15)",
        "DELETE FROM journal",
        "INSERT INTO journal SELECT * FROM journal",
        "DROP TABLE journal",
        "UPDATE fact SET hash = zeroblob(3) WHERE seq = 600",
        "ALTER TABLE fact RENAME hash TO other",
    ],
)
def test_what_else_is_not_as_it_was_is_noticed(path: Path, statement: str) -> None:
    change(path, statement)
    assert broken(path)
    found(path)


def test_no_table_of_facts_leaves_nothing(path: Path) -> None:
    change(path, "DROP TABLE fact")
    assert broken(path)
    assert found(path) == []


def test_a_text_that_is_none_is_damage(path: Path) -> None:
    change(path, "UPDATE journal SET festival = CAST(x'ff' AS TEXT)")
    assert broken(path)
    with closing(Remains(path, "CITY")) as remains:
        assert (remains.of_festival, remains.beginning) == (False, COUNT)


def test_what_was_a_head_once_is_known(path: Path) -> None:
    with closing(Journal(path, "CITY")) as journal:
        head = journal.head
        assert journal.holds(head)
        assert journal.holds(Head(0, journal.genesis))
        assert not journal.holds(Head(0, head.hash))
        assert not journal.holds(Head(COUNT + 1, head.hash))
    with closing(Remains(path, "CITY")) as remains:
        assert remains.holds(head)
        assert not remains.holds(Head(1, head.hash))


def test_facts_are_proved_from_the_first_and_told_from_any(path: Path) -> None:
    with closing(Journal(path, "CITY")) as journal:
        journal.append(FACTS * 3)
        for after in (0, 1, COUNT, 1_000, 2_399, 2_400):
            told = [fact for slice_ in journal.proved(after) for fact in slice_]
            assert told == (FACTS * 4)[after:]


def test_a_file_cut_anywhere_is_damage_or_whole(path: Path, tmp_path: Path) -> None:
    whole = path.read_bytes()
    cut = tmp_path / "cut"
    for size in range(600, len(whole), 13_001):  # what is smaller is an empty file to SQLite
        cut.write_bytes(whole[:size])
        assert broken(cut)
        cut.write_bytes(whole[:size])
        assert all(1 <= first <= last <= COUNT for first, last in found(cut))


def test_a_fact_that_became_a_number_is_left_out_and_the_others_told(path: Path) -> None:
    """By its record's header, of which a bit flipped: as many bytes as the number says would be
    asked for, and a large one fills the memory. https://www.sqlite.org/fileformat.html, 2.1"""
    whole = bytearray(path.read_bytes())
    whole[whole.index(FACTS[6]) - 3] ^= 0x80
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as conn:
        kind = conn.execute("SELECT typeof(fact) FROM fact WHERE seq = 7").fetchone()
    assert kind == ("integer",)
    with closing(Remains(path, "CITY")) as remains:
        assert remains.read(7, 1) == []
        assert [row.seq for row in remains.read(5, 5)] == [5, 6, 8, 9]
        assert all(fact in FACTS for fact in remains.facts())


@given(at=st.integers(0, 2**20), bit=st.integers(0, 7))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_flipped_bit_is_damage_or_harmless(path: Path, at: int, bit: int) -> None:
    whole, other = path.read_bytes(), path.with_name("other")
    at %= len(whole)
    other.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << bit)]) + whole[at + 1 :])
    if broken(other):
        with closing(Remains(other, "CITY")) as remains:
            assert all(fact in FACTS for fact in remains.facts())


def test_what_reads_otherwise_a_second_time_is_left_out(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A flipped bit in a page between: another range found another row of the same number."""
    with closing(Remains(path, "CITY")) as remains:
        once = remains.read

        def again(first: int, count: int) -> list[Row]:
            return [
                one._replace(fact=b"{}") if one.seq == 300 else one for one in once(first, count)
            ]

        monkeypatch.setattr(remains, "read", again)
        assert list(remains.facts()) == FACTS[:299]


def test_the_first_fact_says_whose_journal_it_is(path: Path) -> None:
    with closing(Journal(path, "CITY")) as journal:
        own = journal.installation
    change(path, "UPDATE journal SET festival = 'SITY', installation = zeroblob(16)")
    for known, beginning in (((), 0), ((b"x" * 16, own), COUNT)):
        with closing(Remains(path, "CITY", known)) as remains:
            assert remains.beginning == beginning
            assert remains.of_festival == (beginning > 0)
