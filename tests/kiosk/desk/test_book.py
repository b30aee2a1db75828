"""The desk's book is kept twice: what the journal lost with a laptop stands on the stick."""

import errno
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from kiosk import facts
from kiosk.desk.book import Book
from kiosk.desk.desk import Desk
from kiosk.desk.pages import BookRefused, Lines, OldBook, read_book
from kiosk.festival.folder import Festival
from kiosk.festival.kits import make_kits
from kiosk.machine.drive import Absent, Drive, Full, ReadOnly, Ready, Unreadable
from kiosk.machine.kits import take_kit
from kiosk.machine.records import installed
from tests.festivals import Hall, at
from tests.kiosk.desk.codes import code_of, pass_to, pin_of
from tests.kiosk.desk.conftest import NOON
from tests.sieges.sticks import FatStick
from tests.stations import PACK, TestStation

FILE = "D01-book.jsonl"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def kept(hall: Hall, stick: Path) -> Iterator[Desk]:
    """A desk with its stick in."""
    desk = hall.desk("D01", NOON, stick)
    yield desk
    desk.close()


def settled(desk: Desk) -> str:
    assert desk.book is not None
    return state_of(desk.book)


def state_of(book: Book) -> str:
    assert book.settle()
    return book.state


def book_of(stick: Path, desk: Desk) -> frozenset[str]:
    return read_book((stick / FILE).read_bytes(), desk.machine.kit).keys


def test_each_hand_out_stands_on_the_stick(kept: Desk, station: TestStation, stick: Path) -> None:
    kept.restock({"badge": 5})
    kept.redeem(code_of(station, 1))
    kept.redeem(code_of(station, 2))
    assert settled(kept) == "kept"
    told = read_book((stick / FILE).read_bytes(), kept.machine.kit)
    assert told.keys == {str(key) for key in kept.ledger.handed} and len(told.keys) == 2
    assert told.stock == {"badge": 3} and not told.torn


def test_a_stick_that_takes_nothing_more_into_a_file_gets_the_book_anew(
    hall: Hall, station: TestStation, tmp_path: Path
) -> None:
    fat = FatStick(tmp_path)  # its driver writes a file whole or not at all
    desk = hall.desk("D01", NOON, fat.place)
    try:
        for number in (1, 2):
            desk.redeem(code_of(station, number))
            assert settled(desk) == "kept"
            assert len(book_of(fat.place, desk)) == number
    finally:
        desk.close()
        fat.remove()


def test_what_was_undone_is_not_in_the_book(
    kept: Desk, station: TestStation, stick: Path, hall: Hall
) -> None:
    kept.redeem(code_of(station))
    kept.undo(code_of(station), pin_of(hall))
    settled(kept)
    assert book_of(stick, kept) == frozenset()


def test_a_missing_stick_is_told_and_hands_out_all_the_same(
    hall: Hall, station: TestStation, stick: Path
) -> None:
    stick.rmdir()
    desk = hall.desk("D01", NOON, stick)
    assert desk.redeem(code_of(station)).result == "handed"
    assert settled(desk) == "missing"
    stick.mkdir()
    assert settled(desk) == "kept"
    assert len(book_of(stick, desk)) == 1
    desk.close()


def test_a_book_that_was_cut_is_written_anew_from_the_journal(
    kept: Desk, station: TestStation, stick: Path, hall: Hall
) -> None:
    kept.redeem(code_of(station, 1))
    settled(kept)
    whole = (stick / FILE).read_bytes()
    for torn in (
        whole[:-9],
        whole[:-9] + bytes(500),
        whole.replace(b"badge", b"bad"),
        b"",
        bytes(9),
    ):
        (stick / FILE).write_bytes(torn)
        assert settled(kept) == "kept"
        assert (stick / FILE).read_bytes() == whole


def test_a_book_grows_by_its_last_line_alone(kept: Desk, station: TestStation, stick: Path) -> None:
    kept.redeem(code_of(station, 1))
    settled(kept)
    inode = (stick / FILE).stat().st_ino
    kept.redeem(code_of(station, 2))
    settled(kept)
    assert (stick / FILE).stat().st_ino == inode
    again = (stick / FILE).read_bytes()
    assert len(again.splitlines()) == 3


def test_the_same_desk_goes_on_with_its_book(hall: Hall, station: TestStation, stick: Path) -> None:
    first = hall.desk("D01", NOON, stick)
    first.redeem(code_of(station, 1))
    first.close()
    before = (stick / FILE).read_bytes()
    again = hall.desk("D01", NOON, stick)
    again.redeem(code_of(station, 2))
    again.close()
    assert (stick / FILE).read_bytes().startswith(before)


# a desk that takes another one's place


@pytest.fixture
def own(tmp_path: Path) -> Hall:
    """A festival whose keys this test may replace."""
    return Hall(tmp_path)


def replaced(hall: Hall) -> None:
    """The organizer makes the next generation's kit of D01; another laptop takes it."""
    festival: Festival = hall.festival
    festival.add(0, "revoke", id="D01", generation=festival.generation("D01"), day=1)
    kits = hall.folder / "kits"
    make_kits(festival, kits, ["D01"], PACK, 0)
    data = hall.folder / "D01-second"
    data.mkdir()
    take_kit(data, kits / "D01.kit", festival.code("D01"), installed(data))
    (hall.folder / "D01").rename(hall.folder / "D01-lost")
    data.rename(hall.folder / "D01")


def lost_at_noon(hall: Hall, station: TestStation, stick: Path | None) -> Desk:
    """What the second desk is, after the first handed two prizes out and its laptop was lost."""
    first = hall.desk("D01", NOON, stick)
    first.restock({"badge": 10})
    first.redeem(code_of(station, 1))
    first.redeem(code_of(station, 2))
    first.close()
    replaced(hall)
    return hall.desk("D01", NOON + 60_000, stick)


@pytest.mark.slow("a festival of its own, with three kits")
def test_a_replacement_begins_from_the_old_desks_book(own: Hall, stick: Path) -> None:
    station = own.station("K01", NOON)
    second = lost_at_noon(own, station, stick)
    assert not second.needs_book and second.stock["badge"] == 8
    assert second.redeem(code_of(station, 1)).result == "already"
    assert second.redeem(code_of(station, 3)).result == "handed"
    assert settled(second) == "kept"
    assert len(book_of(stick, second)) == 3
    second.close()
    third = own.desk("D01", NOON + 120_000, stick)
    assert third.redeem(code_of(station, 2)).result == "already"
    third.close()
    station.close()


@pytest.mark.slow("a festival of its own, with three kits")
def test_without_the_book_codes_until_today_ask_for_the_keeper(own: Hall, stick: Path) -> None:
    station = own.station("K01", NOON)
    second = lost_at_noon(own, station, None)
    told = second.redeem(code_of(station, 1))
    assert (told.result, told.why, told.pin) == ("refused", "book", True)
    assert second.redeem(code_of(station, 1), pin_of(own)).result == "handed"
    assert second.ledger.last is not None and second.ledger.last.despite == "book"
    pass_to(second, at(2, 12))
    assert second.redeem(code_of(station, 4, day=2)).result == "handed"
    assert second.redeem(code_of(station, 5, day=1)).why == "book"
    second.close()
    station.close()


@pytest.mark.slow("a festival of its own, with three kits")
def test_an_old_book_is_taken_when_its_stick_comes_later(own: Hall, stick: Path) -> None:
    station = own.station("K01", NOON)
    first = own.desk("D01", NOON, stick)
    first.redeem(code_of(station, 1))
    first.close()
    replaced(own)
    away = stick.rename(stick.with_name("pocket"))
    second = own.desk("D01", NOON + 60_000, stick)
    assert second.needs_book and second.redeem(code_of(station, 1)).why == "book"
    away.rename(stick)
    assert settled(second) == "old"
    second.take_book()
    assert second.redeem(code_of(station, 1)).result == "already"
    assert second.redeem(code_of(station, 2)).result == "handed"
    second.close()
    station.close()


# books that are refused


def test_another_desks_book_is_left_alone(
    hall: Hall, station: TestStation, stick: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    second = hall.desk("D02", NOON, other)
    second.redeem(code_of(station, desk=2))
    second.close()
    theirs = (other / "D02-book.jsonl").read_bytes()
    (stick / FILE).write_bytes(theirs)
    desk = hall.desk("D01", NOON, stick)
    desk.redeem(code_of(station))
    assert settled(desk) == "other desk"
    assert (stick / FILE).read_bytes() == theirs
    desk.close()


def test_what_is_no_book_is_left_alone(kept: Desk, stick: Path) -> None:
    settled(kept)
    (stick / FILE).write_bytes(b"my thesis")
    assert settled(kept) == "no book"
    assert (stick / FILE).read_bytes() == b"my thesis"


def test_a_book_of_another_installation_is_taken_and_no_key_is_lost(
    hall: Hall, station: TestStation, stick: Path
) -> None:
    first = hall.desk("D01", NOON, stick)
    first.redeem(code_of(station, 1))
    first.close()
    (hall.folder / "D01").rename(hall.folder / "D01-gone")
    again = hall.desk("D01", NOON, stick)
    assert settled(again) == "old"
    again.take_book()
    assert again.redeem(code_of(station, 1)).result == "already"
    assert settled(again) == "kept" and len(book_of(stick, again)) == 1
    again.close()


def test_a_long_book_is_taken_in_facts_that_a_session_file_takes(kept: Desk, stick: Path) -> None:
    assert kept.book is not None
    keys = frozenset(f"250/ffff/{issue}" for issue in range(10_000))
    kept.book.found = OldBook(kept.machine.kit.holder, "", keys, {"cap": 4}, 0, False, True)
    kept.take_book()
    rows = [row.fact for row in kept.machine.journal.read(1, 100)]
    taken = [row for row in rows if isinstance(facts.decode(row), facts.BookTaken)]
    assert len(taken) == 5 and max(map(len, taken)) < 64 * 1024
    assert kept.ledger.elders == keys and kept.stock["cap"] == 4


def test_every_changed_byte_of_a_book_is_refused_or_a_torn_end(
    kept: Desk, station: TestStation, stick: Path
) -> None:
    kept.redeem(code_of(station, 1))
    settled(kept)
    whole = (stick / FILE).read_bytes()
    for place in range(0, len(whole), 7):
        other = bytearray(whole)
        other[place] ^= 1
        try:
            told = read_book(bytes(other), kept.machine.kit)
        except BookRefused:
            continue
        assert told.torn, place


class Sticks:
    """What the machine finds, one look after another; the last again and again."""

    def __init__(self, *found: Drive) -> None:
        self.found = [*found]

    def look(self, needed: int = 1) -> Drive:
        return self.found.pop(0) if len(self.found) > 1 else self.found[0]

    def eject(self, drive: Ready | Full) -> bool:
        return False


def book_on(desk: Desk, drives: Sticks) -> Book:
    book = Book(desk.machine.kit, desk.machine.journal.installation, drives)
    book.begin()
    assert book.settle()
    return book


@pytest.mark.parametrize(
    ("drive", "word"),
    [
        (Absent(), "missing"),
        (Full(Path(), 0, 0), "full"),
        (ReadOnly(Path()), "read-only"),
        (Unreadable(Path()), "unreadable"),
    ],
)
def test_a_stick_that_cannot_be_written_is_told_in_a_word(
    desk: Desk, drive: Drive, word: str
) -> None:
    book = book_on(desk, Sticks(drive))
    assert book.state == word
    book.close()


def test_what_the_stick_does_not_take_is_told_and_written_later(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = [True]

    def fsync(descriptor: int) -> None:
        if full[0]:
            raise OSError(errno.ENOSPC, "No space left on device")

    book = book_on(desk, Sticks(Ready(stick, 1, 1)))
    monkeypatch.setattr("kiosk.desk.book.os.fsync", fsync)
    stamp = facts.Restocked(prize="cap", pieces=3)
    book.add(*desk.machine.recorder.record(stamp))
    assert state_of(book) == "full"
    full[0] = False
    assert state_of(book) == "kept"
    assert read_book((stick / FILE).read_bytes(), desk.machine.kit).stock == {"cap": 3}
    book.close()


def test_a_folder_under_the_books_name_is_told(desk: Desk, stick: Path) -> None:
    (stick / FILE).mkdir()
    book = book_on(desk, Sticks(Ready(stick, 1, 1)))
    assert book.state == "unreadable"
    book.close()


def test_a_book_that_nobody_began_ends_at_once(desk: Desk) -> None:
    Book(desk.machine.kit, desk.machine.journal.installation, Sticks(Absent())).close()


def test_a_heading_that_another_key_signed_is_refused(
    kept: Desk, station: TestStation, stick: Path
) -> None:
    settled(kept)
    first = json.loads((stick / FILE).read_bytes().splitlines()[0])
    first["signature"] = "0" * 128
    with pytest.raises(BookRefused, match="changed"):
        read_book(json.dumps(first).encode() + b"\n", kept.machine.kit)


def test_a_book_of_another_root_and_of_a_newer_desk_are_refused(kept: Desk, stick: Path) -> None:
    settled(kept)
    whole = (stick / FILE).read_bytes()
    with pytest.raises(BookRefused, match="other festival"):
        read_book(whole, replace(kept.machine.kit, root=bytes(32)))
    older = msgspec.structs.replace(kept.machine.kit.holder, generation=-1)
    with pytest.raises(BookRefused, match="newer"):
        read_book(whole, replace(kept.machine.kit, holder=older))
    with pytest.raises(BookRefused, match="no book"):
        read_book(b"", kept.machine.kit)


def test_its_own_book_with_more_than_it_wrote_is_left_alone(
    kept: Desk, station: TestStation, stick: Path
) -> None:
    """A journal that lost its end begins a new installation; so this is somebody's doing."""
    kept.redeem(code_of(station, 1))
    settled(kept)
    more = (stick / FILE).read_bytes()
    lines = Lines(kept.machine.kit, kept.machine.journal.installation)
    assert lines.judge(more) == "changed"


def test_a_book_that_lacks_an_elders_leaves_the_pin_asked_for(kept: Desk, stick: Path) -> None:
    assert kept.book is not None
    before = kept.ledger.has_elders
    holder = msgspec.structs.replace(kept.machine.kit.holder, generation=1)
    old = OldBook(holder, "", frozenset({"9/0001/1"}), {}, 0, False, False)
    kept.book.found = old
    kept.take_book()
    assert kept.ledger.elders == {"9/0001/1"} and kept.ledger.has_elders is before
    kept.book.found = old
    facts_before = kept.machine.journal.head.seq
    kept.take_book()
    assert kept.machine.journal.head.seq == facts_before
    settled(kept)
    assert not read_book((stick / FILE).read_bytes(), kept.machine.kit).torn
