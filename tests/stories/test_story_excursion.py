"""A guide leads a class: from the panel to one shared result, one fact and never a visit."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import zxingcpp
from PIL import ImageQt

from kiosk import facts
from kiosk.visit.classpage import class_page, for_code
from kiosk.visit.excursion import DELEGATE, LEFT_ALONE_MS, Excursion
from tests.stations import TestStation, kinds_of, open_demo
from tests.ui.drawn import faults
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, request.param)
    yield player
    player.close()


def now(player: Player) -> Excursion:
    excursion = player.station.leading.now
    assert excursion is not None
    return excursion


def open_the_panel(player: Player, pin: str) -> None:
    player.window.guide.open()
    player.tap("guide-pin")
    for digit in pin:
        player.tap(f"digit-{digit}")


@pytest.mark.slow("a whole excursion by single touches, and its page printed and read")
def test_a_class_plays_by_hands_and_by_delegates(player: Player, tmp_path: Path) -> None:
    pin = player.station.machine.first_pin
    player.tap("pin-noted")
    practise_a_moment(player, pin)
    player.tap("guide-lead")
    drawn = faults(player.window, player.window.station.px_per_mm, player.picture())
    assert drawn == []
    for choice in ("lead-lang-ru", "lead-band-9-12", "lead-pupils-23", "lead-begin"):
        player.tap(choice)
    assert player.wait(lambda: player.screen == "Excursion")
    assert player.station.lang == "ru"
    assert player.station.guide.door == "closed"

    player.tap("all-7")
    player.tap("pair-told")
    for _ in range(6):
        player.tap("tell")
        player.tap("left-9")
        player.tap("right-12")
        player.tap("counted")
    for _ in range(3):
        question = now(player).question
        right = question.judge(()).right[0]
        wrong = next(one for one in now(player).offered if one != right)
        player.tap(f"left-choice-{right}")
        player.tap(f"right-choice-{wrong}")
        assert now(player).stage == "told"
        player.tap("go-on")
    player.tap("all-most")
    player.tap("pair-told")
    assert (now(player).stage, now(player).before, now(player).later) == ("result", 7, 17)
    assert (now(player).left, now(player).right) == (6 * 9 + 3 * DELEGATE, 6 * 12)
    together = f"{now(player).points} из {now(player).of}"
    assert player.wait(lambda: together in player.words())
    take_the_page_along(player, tmp_path / "class.pdf")
    player.tap("finish")
    assert player.wait(lambda: player.screen == "Attract")

    kinds = kinds_of(player.station)
    assert kinds.count("excursion_began") == kinds.count("excursion_ended") == 1
    assert kinds.count("hands_counted") == kinds.count("delegate_answered") == 6
    assert "visit_began" not in kinds
    assert player.station.recorder.tally.today["visits"] == 0


def practise_a_moment(player: Player, pin: str) -> None:
    """It is begun behind the PIN, and left off there."""
    open_the_panel(player, pin)
    player.tap("guide-practise")
    player.tap("practice-begin")
    assert player.wait(lambda: player.sees("practice-badge"))
    open_the_panel(player, pin)
    assert player.station.practice.done == ("open",)
    player.tap("practice-end")
    assert not player.station.practice.goes_on
    player.tap("practice-back")


def take_the_page_along(player: Player, sheet: Path) -> None:
    """The class chooses a trade, a phone reads the code, a sheet is printed."""
    machine = player.station.machine
    machine.settings = msgspec.structs.replace(machine.settings, printer=str(sheet))
    player.tap("class-page")
    told = class_page(player.station.content, now(player))
    player.tap(f"class-trade-{told.trades[1].id}")
    text = for_code(told, now(player), player.station.content)
    assert told.trades[1].name["ru"] in text
    assert player.wait(lambda: text in read(player))
    player.tap("class-print")
    assert sheet.is_file()
    player.tap("class-back")
    assert now(player).stage == "result"
    player.tap("class-page")


def read(player: Player) -> set[str]:
    picture = ImageQt.fromqimage(player.picture())
    return {found.text for found in zxingcpp.read_barcodes(picture)}


def lead(station: TestStation, pupils: int = 23) -> Excursion:
    station.lead("en", "13-17", pupils)
    assert station.leading.now is not None
    return station.leading.now


def test_a_half_has_no_more_hands_than_pupils(station: TestStation) -> None:
    begun = lead(station)
    assert begun.halves == (11, 12)
    station.leading.tell()
    station.leading.count(begun.question.id, 12, 0)
    assert station.leading.now is not None and station.leading.now.stage == "count"
    station.leading.count(begun.question.id, 11, 12)
    assert station.leading.now.index == 1


@pytest.mark.parametrize(("band", "pupils"), [("9-12", 14), ("9-12", 26), ("3-4", 20)])
def test_what_is_no_class_begins_nothing(station: TestStation, band: str, pupils: int) -> None:
    station.lead("kk", band, pupils)
    assert station.screen == "Attract"


def test_a_delegate_answers_once(station: TestStation) -> None:
    lead(station)
    while station.leading.now and station.leading.now.stage != "duel":
        station.leading.tell()
        station.leading.count(station.leading.now.question.id, 1, 1)
    assert station.leading.now is not None
    question, (one, other) = station.leading.now.question, station.leading.now.offered[:2]
    station.leading.answer(question.id, "left", one)
    station.leading.answer(question.id, "left", other)
    station.leading.answer(question.id, "middle", other)
    assert station.leading.now.given == (("left", one),)


def test_a_class_goes_on_after_a_crash(tmp_path: Path) -> None:
    first = open_demo(tmp_path / "data")
    question = lead(first).question
    first.leading.tell()
    first.leading.count(question.id, 5, 6)
    before = first.leading.now
    first.close()
    second = open_demo(tmp_path / "data", later_ms=2_000)
    assert second.leading.now == before
    assert second.screen == "Excursion"
    second.close()


def test_a_class_that_has_gone_leaves_the_screen_to_children(station: TestStation) -> None:
    lead(station)
    station.clock.pass_ms(LEFT_ALONE_MS)
    assert station.tick()
    assert station.screen == "Attract"
    (ended,) = [f for f in all_facts(station) if isinstance(f, facts.ExcursionEnded)]
    assert ended.reason == "idle"


def test_a_guide_begins_again_and_the_class_is_over(station: TestStation) -> None:
    lead(station)
    station.reset()
    assert station.screen == "Attract"


def test_without_a_guide_a_class_is_children_playing(station: TestStation) -> None:
    station.visit.take_over()
    assert station.leading.now is None
    assert station.screen != "Excursion"


def all_facts(station: TestStation) -> list[facts.Written]:
    return [facts.decode(row.fact) for row in station.journal.read(1, 1_000_000)]
