"""A keeper's day at the prize desk: real keys, a real finger, the real book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk import facts
from kiosk.desk.desk import Desk
from kiosk.desk.stream import PAUSE_MS
from kiosk.festival.telling import make_news
from kiosk.prizes import token
from kiosk.prizes.short import in_fours
from tests.festivals import Hall
from tests.kiosk.desk.codes import LAYOUTS, code_of, pin_of, short_of, typed
from tests.kiosk.desk.conftest import NOON, desk, hall, made, station
from tests.stations import TestStation
from tests.ui.keepers import Keeper

__all__ = ["desk", "hall", "made", "station"]


@pytest.fixture
def keeper(desk: Desk, hall: Hall) -> Iterator[Keeper]:
    """At an open desk with twenty pieces of each prize."""
    keeper = Keeper(desk)
    keeper.open(pin_of(hall))
    yield keeper
    keeper.close()


def kinds(desk: Desk) -> list[str]:
    rows = desk.machine.journal.read(1, 1000)
    return [str(type(facts.decode(row.fact)).__struct_config__.tag) for row in rows]


def test_a_code_is_green_then_amber_then_undone_and_green_again(
    keeper: Keeper, station: TestStation, hall: Hall
) -> None:
    code = code_of(station)
    keeper.scan(code)
    assert (keeper.colour, keeper.line) == ("green", "Hand over: Festival badge")
    assert keeper.text("left-badge") == "19"
    assert kinds(keeper.desk)[-1] == "redeemed"
    keeper.wait()
    keeper.scan(code)
    assert (keeper.colour, keeper.line) == ("amber", "Already handed out at 12:00")
    keeper.wait()
    keeper.scan(code_of(station, issue=2, desk=2))
    assert (keeper.colour, keeper.line) == ("amber", "This is for desk D02")
    keeper.wait()
    keeper.scan(code)
    keeper.tap("undo")
    keeper.pin(pin_of(hall))
    assert keeper.line == "Taken back: Festival badge"
    assert keeper.text("left-badge") == "20"
    keeper.wait()
    keeper.scan(code)
    assert keeper.colour == "green"
    assert keeper.sound.played == ["right", "not-yet", "not-yet", "not-yet", "touch", "right"]


def test_the_other_desk_says_which_desk_a_code_is_of(hall: Hall, station: TestStation) -> None:
    second = hall.desk("D02", NOON)
    keeper = Keeper(second)
    keeper.open(pin_of(hall, "D02"))
    keeper.scan(code_of(station))
    assert (keeper.colour, keeper.line) == ("amber", "This is for desk D01")
    keeper.close()
    second.close()


@pytest.mark.each("the layouts are what it is about")
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_scan_is_green_under_every_layout(
    keeper: Keeper, station: TestStation, layout: str
) -> None:
    keeper.scan("]Q1" + typed(code_of(station), layout))
    assert keeper.colour == "green"
    keeper.wait()
    keeper.scan(typed(code_of(station, issue=2), layout, caps=True))
    assert keeper.colour == "green"


def test_a_missing_and_a_double_enter_and_a_double_read_stay_one_green(
    keeper: Keeper, station: TestStation
) -> None:
    keeper.scan(code_of(station), enter=0)
    assert keeper.colour == ""
    keeper.wait(PAUSE_MS / 1000 + 0.1)
    assert keeper.colour == "green"
    keeper.wait()
    keeper.scan(code_of(station, issue=2), enter=2)
    assert keeper.colour == "green"
    keeper.wait(0.5)
    keeper.scan(code_of(station, issue=2))
    assert keeper.colour == "green"
    assert kinds(keeper.desk).count("redeemed") == 2
    keeper.wait()
    keeper.key(Qt.Key.Key_Return)
    assert (keeper.colour, keeper.line) == ("", "Scan a code")


def test_two_scanners_in_one_stream_are_never_green_and_the_next_scan_is(
    keeper: Keeper, station: TestStation
) -> None:
    one, other = code_of(station, 1), code_of(station, 2)
    keeper.scan("".join(a + b for a, b in zip(one, other, strict=True)))
    assert keeper.colour == "amber"
    keeper.wait()
    keeper.scan(one[:100] + other)
    assert keeper.colour == "amber"
    keeper.wait()
    keeper.scan(one[100:] + other + one)
    assert keeper.colour == "amber" and "redeemed" not in kinds(keeper.desk)
    keeper.wait()
    keeper.scan(other)
    assert keeper.colour == "green"


def test_what_comes_at_the_heels_of_a_green_is_to_be_scanned_again(
    keeper: Keeper, station: TestStation
) -> None:
    keeper.scan(code_of(station, 1))
    keeper.scan(code_of(station, 2))
    assert keeper.colour == "green" and "scan it again" in keeper.text("detail")
    assert kinds(keeper.desk).count("redeemed") == 1
    keeper.wait()
    keeper.scan(code_of(station, 2))
    assert keeper.colour == "green"


def test_a_short_code_is_typed_and_corrected_by_hand(keeper: Keeper, station: TestStation) -> None:
    for letter in in_fours(short_of(station)) + "x":
        keeper.letter(letter)
        keeper.wait(1)
    keeper.key(Qt.Key.Key_Backspace)
    assert keeper.text("typed") == in_fours(short_of(station)).replace(" ", "")
    keeper.key(Qt.Key.Key_Return)
    assert keeper.colour == "green"


def test_a_trial_is_blue(keeper: Keeper, station: TestStation) -> None:
    keeper.scan(code_of(station, day=0))
    assert (keeper.colour, keeper.line) == ("blue", "A trial: no prize to hand over")
    assert keeper.sound.played == ["touch"]


def test_a_wrong_pin_is_said_and_a_scan_types_none(
    keeper: Keeper, station: TestStation, hall: Hall
) -> None:
    keeper.scan(code_of(station))
    keeper.tap("undo")
    keeper.pin("000000")
    assert keeper.text("pin-told") == "That was not the keeper's PIN."
    keeper.scan(code_of(station, issue=3))
    keeper.wait()
    assert kinds(keeper.desk).count("pin_refused") == 1
    for _ in range(2):
        keeper.pin("000000")
    assert keeper.text("pin-told") == "Too many wrong PINs. Wait 15 seconds."
    keeper.pin(pin_of(hall))
    assert keeper.sees("pin-told")
    keeper.wait(16)
    keeper.pin(pin_of(hall))
    assert keeper.line == "Taken back: Festival badge"


@pytest.mark.slow("a keeper's whole day by single touches")
def test_pieces_come_break_and_are_given_and_the_desk_closes_with_a_count(
    keeper: Keeper, station: TestStation, hall: Hall
) -> None:
    for what, digits in (("restock", "112"), ("broken", "2"), ("goodwill", "1")):
        keeper.tap(what)
        keeper.tap("row-cap")
        for digit in digits:
            keeper.tap(f"key-{digit}")
        keeper.tap("done")
    assert keeper.text("left-cap") == str(20 + 112 - 2 - 1)
    keeper.tap("close")
    keeper.pin(pin_of(hall))
    keeper.tap("row-badge")
    keeper.tap("key-2")
    keeper.tap("done")
    assert keeper.text("shut") == "The desk is closed"
    assert keeper.desk.stock["badge"] == 2
    keeper.scan(code_of(station))
    assert "redeemed" not in kinds(keeper.desk)
    keeper.tap("leave")
    assert keeper.left


def test_a_desk_goes_on_after_the_power_was_cut(hall: Hall, station: TestStation) -> None:
    first = hall.desk("D01", NOON)
    keeper = Keeper(first)
    keeper.open(pin_of(hall))
    keeper.scan(code_of(station))
    keeper.close()
    first.machine.close()
    again = hall.desk("D01", NOON + 60_000)
    keeper = Keeper(again)
    keeper.scan(code_of(station))
    assert (keeper.colour, keeper.line) == ("amber", "Already handed out at 12:00")
    keeper.close()
    again.close()


def test_keys_walk_the_buttons_and_a_scanners_enter_presses_none(
    keeper: Keeper, station: TestStation
) -> None:
    keeper.key(Qt.Key.Key_Tab)
    keeper.scan(code_of(station), enter=2)
    assert keeper.colour == "green"
    keeper.wait()
    keeper.key(Qt.Key.Key_Tab)
    focused = [one.name for one in keeper.look() if one.focus and one.name]
    assert focused
    keeper.key(Qt.Key.Key_Space)
    keeper.scan(code_of(station, issue=2))
    assert keeper.colour in ("green", "")


def test_the_language_is_the_keepers_and_the_queue_reads_three(keeper: Keeper) -> None:
    keeper.tap("lang-kk")
    assert keeper.line == "Кодты сканерлеңіз"
    said = {one.text for one in keeper.look()}
    assert {"Келесі, өтінемін", "Следующий, пожалуйста", "Next, please"} <= said


def test_a_portrait_screen_shows_all_that_a_keeper_needs(
    hall: Hall, station: TestStation, tmp_path: Path
) -> None:
    opened = hall.desk("D01", NOON)
    keeper = Keeper(opened, (768, 1366), "ru")
    keeper.open(pin_of(hall))
    keeper.scan(code_of(station))
    for name in ("line", "next", "undo", "left-badge", "restock"):
        here = next(one for one in keeper.look() if one.name == name)
        assert 0 <= here.x and here.x + here.width <= 768 and here.y + here.height <= 1366
    keeper.close()
    opened.close()


def test_the_keeper_is_told_how_the_book_stands(
    hall: Hall, station: TestStation, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    opened = hall.desk("D01", NOON, stick)
    keeper = Keeper(opened)
    keeper.open(pin_of(hall))

    def told() -> str:
        assert opened.book is not None and opened.book.settle()
        keeper.wait()
        return keeper.text("book")

    assert told() == "The stick with the book of this desk is missing: put it in."
    keeper.scan(code_of(station))
    assert keeper.colour == "green"
    stick.mkdir()
    assert told() == "book kept"
    assert len((stick / "D01-book.jsonl").read_bytes().splitlines()) > 1
    (stick / "D01-book.jsonl").write_bytes(b"my thesis")
    assert told() == "The book on the stick cannot be read: put in another stick."
    keeper.close()
    opened.close()


def test_a_rehearsed_code_is_of_another_festival(keeper: Keeper, station: TestStation) -> None:
    said = token.read(code_of(station))
    keeper.scan(token.make(said._replace(festival=said.festival ^ 1), station.machine.kit.key))
    assert (keeper.colour, keeper.line) == ("amber", "A code of another festival")


def test_a_disk_that_takes_nothing_is_told_and_nothing_is_green(
    keeper: Keeper, station: TestStation
) -> None:
    keeper.desk.machine.journal.close()
    keeper.scan(code_of(station))
    assert keeper.colour == "" and keeper.text("shut") != "The desk is closed"
    keeper.desk.machine.journal.reopen()
    keeper.wait()
    keeper.scan(code_of(station))
    assert keeper.colour == "green"


def test_a_closed_desk_fills_the_stick_and_takes_what_it_brings(
    hall: Hall, station: TestStation, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    opened = hall.desk("D01", NOON, stick)
    keeper = Keeper(opened)
    keeper.tap("fill")
    assert keeper.until(lambda: "No stick found" in keeper.text("fill-says"))
    stick.mkdir()
    make_news(hall.festival, stick, 0)
    keeper.tap("fill")
    assert keeper.until(lambda: keeper.text("fill-says") == "You may take the stick")
    (filled,) = stick.glob("D01_*.jsonl.age")
    assert filled.stat().st_size == int(filled.name.split("_")[3].split(".")[0])
    keeper.wait()

    def taken() -> bool:
        keeper.wait(2)
        return opened.machine.newsroom.news is not None

    assert keeper.until(taken), "news on any stick hold for a desk, too"
    held = opened.machine.newsroom.news
    assert not keeper.text("passed")
    (stick / "news-TEST.kiosk").write_bytes(b'{"body":')

    def told() -> bool:
        keeper.wait(2)
        return keeper.text("passed").startswith("The news on the stick are cut short or damaged")

    assert keeper.until(told) and opened.machine.newsroom.news == held
    keeper.close()
    opened.close()
