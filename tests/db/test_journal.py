"""A journal keeps what it was given, in order, or says why it does not."""

import errno
import os
from pathlib import Path

import pytest

from db.chain import genesis, link
from db.journal import Journal, JournalFull, JournalInUse, JournalUnwritable, Row

FACTS = [b'{"kind":"a"}', b'{"kind":"b"}', b'{"kind":"c"}']


def test_facts_are_numbered_and_chained_from_the_installation_on(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal", "CITY")
    assert len(journal.installation) == 16
    assert journal.head == (0, genesis("CITY", journal.installation))
    journal.append(FACTS[:2])
    head = journal.append(FACTS[2:])
    rows, previous = [], journal.genesis
    for seq, fact in enumerate(FACTS, 1):
        previous = link(previous, fact)
        rows.append(Row(seq, fact, previous))
    assert journal.read(1, 10) == rows
    assert journal.read(2, 1) == rows[1:2]
    assert head == journal.head == (3, previous)
    journal.close()


def test_a_journal_opened_again_is_the_same_installation_and_goes_on(tmp_path: Path) -> None:
    first = Journal(tmp_path / "journal", "CITY")
    head = first.append(FACTS)
    first.close()
    second = Journal(tmp_path / "journal", "ANOTHER")
    assert (second.festival, second.installation) == ("CITY", first.installation)
    assert second.head == head
    assert second.append([b"{}"]).seq == 4
    second.close()


def test_two_journals_never_begin_with_the_same_hash(tmp_path: Path) -> None:
    journals = [Journal(tmp_path / name, "CITY") for name in ("a", "b")]
    assert journals[0].head.hash != journals[1].head.hash
    assert len({genesis("CITY", bytes(16)), genesis("CITX", bytes(16))}) == 2
    for journal in journals:
        journal.close()


def test_a_second_program_is_told_that_the_journal_is_in_use(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal", "CITY")
    with pytest.raises(JournalInUse):
        Journal(tmp_path / "journal", "CITY")
    assert journal._conn.execute("PRAGMA busy_timeout").fetchone() == (0,)  # told at once
    journal.close()
    Journal(tmp_path / "journal", "CITY").close()


@pytest.mark.parametrize("content", [None, b"no database, but long enough to be read as one" * 9])
def test_what_is_no_journal_is_an_error_and_stays_as_it_is(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "journal"
    path.mkdir() if content is None else path.write_bytes(content)
    with pytest.raises(JournalUnwritable):
        Journal(path, "CITY")
    assert path.is_dir() if content is None else path.read_bytes() == content


def test_a_full_disk_takes_no_fact_and_all_of_them_once_there_is_room(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal", "CITY")
    head = journal.append(FACTS)
    (pages,) = journal._conn.execute("PRAGMA page_count").fetchone()
    journal._conn.execute(f"PRAGMA max_page_count={pages}")
    large = [bytes(3_000)] * 3
    with pytest.raises(JournalFull):
        journal.append(large)
    assert journal.head == head
    assert len(journal.read(1, 10)) == 3
    journal._conn.execute("PRAGMA max_page_count=1000")
    assert journal.append(large).seq == 6
    assert [row.seq for row in journal.read(1, 10)] == [1, 2, 3, 4, 5, 6]
    journal.close()


def test_a_journal_that_cannot_be_read_any_more_says_so(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal", "CITY")
    journal.close()
    with pytest.raises(JournalUnwritable):
        journal.read(1, 1)


def test_a_journal_that_is_taken_away_while_open_can_be_put_back(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    journal = Journal(path, "CITY")
    head = journal.append(FACTS)
    assert journal.in_place
    path.unlink()
    assert not journal.in_place
    Journal(path, "OTHER").close()
    assert not journal.in_place, "another file is not this one"
    journal.copy(tmp_path / "copy")
    journal.close()
    (tmp_path / "copy").replace(path)
    journal.reopen()
    assert (journal.in_place, journal.festival, journal.head) == (True, "CITY", head)
    assert journal.append([b"{}"]).seq == 4
    journal.close()


def test_a_disk_that_does_not_answer_takes_no_journal_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sick(path: Path) -> os.stat_result:
        raise PermissionError(errno.EACCES, "sick")

    journal = Journal(tmp_path / "journal", "CITY")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", sick)
        assert journal.in_place
        with pytest.raises(JournalUnwritable, match="sick"):
            Journal(tmp_path / "other", "CITY")
    journal.close()
