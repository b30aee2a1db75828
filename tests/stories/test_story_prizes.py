"""Two children win: one walks to the desk, to another desk and back, to one a guide comes. In the
evening all of it is poured in, and every piece is accounted for."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from msgspec.structs import replace
from PySide6.QtCore import Qt

from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.facts import PrizeWon
from kiosk.machine.export import Safe
from kiosk.prizes.share import Shares
from kiosk.visit.rounds import QuizRound
from tests.festivals import Hall, at
from tests.kiosk.desk.codes import pin_of
from tests.ui.hands import Player
from tests.ui.keepers import Keeper
from ui.app import application

FIVE = at(1, 17)
QUIZZES = ("from-rock-to-metal", "where-it-works-odd-one-out")


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    """One station: a badge that a guide hands over here, a cap that the desk D01 does."""
    hall = Hall(tmp_path, stations=1, desks=2)
    plan = hall.festival.plan
    stock = tuple(
        replace(one, hand="here" if one.prize == "badge" else "desk", days=(1, 0, 0, 0, 0))
        for one in plan.stock
        if one.prize in ("badge", "cap")
    )
    hall.festival.plan = replace(plan, stock=stock)
    return hall


@pytest.mark.slow("a station and two desks, each with its window, and the organizer's hub")
def test_what_two_children_win_is_handed_over_and_accounted_for(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    # else the second prize of one station in five comes after five
    monkeypatch.setattr(Shares, "luck", lambda shares, day: 0.0)
    application()
    data = hall.install("K01")
    data.rename(hall.folder / "data")
    child = Player(hall.folder, lang="en", clock=SetClock(FIVE))
    child.stick.mkdir()
    for quiz in QUIZZES:
        won = wins(child, quiz)
        if won.desk == 0:
            a_guide_hands_it_over(child, hall)
        else:
            the_desks_judge_it(hall, won.code)
        child.tap("back")
        child.tap("goodbye")
        assert child.wait(lambda: child.screen == "Goodbye")
        pass_ms(child, 5 * 60_000)
    open_panel(child, hall)
    child.tap("guide-export")
    assert child.wait(lambda: isinstance(child.window.guide.filling, Safe))
    child.window.close()
    child.station.stop("guide")
    told = counted(hall)
    issued = [(row["prize"], row["issued"], row["handed"]) for row in told["issued"]]
    assert issued == [("badge", 1, 1), ("cap", 1, 1)]
    assert {row["twice"] for row in told["issued"]} == {0}
    assert {(row["desk"], row["pieces"]) for row in told["desks"]} == {("D01", 1), ("K01", 1)}
    assert told["awaiting"] == []


def wins(child: Player, quiz: str) -> PrizeWon:
    """A quiz without a fault, by touch, and the prize's own screen."""
    child.station.visit.start_quiz(quiz)
    while child.screen == "Quiz":
        round_ = child.station.visit.state.round
        assert isinstance(round_, QuizRound)
        pass_ms(child, 3_000)
        child.tap(f"choice-{round_.question.judge(()).right[0]}")
        child.tap("next")
    child.tap("prize")
    won = child.station.visit.state.prize
    assert won is not None
    return won


def pass_ms(child: Player, ms: int) -> None:
    assert isinstance(child.station.clock, SetClock)
    child.station.clock.pass_ms(ms)
    child.window.pulse.beat()


def open_panel(child: Player, hall: Hall) -> None:
    """By the keyboard: Ctrl+Alt+G, and the guides' PIN."""
    child.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    child.tap("guide-pin")
    for digit in hall.festival.pins.guides:
        child.type(digit)
    assert child.wait(lambda: child.station.guide.door == "panel")


def a_guide_hands_it_over(child: Player, hall: Hall) -> None:
    assert child.wait(lambda: "Call a guide" in child.words())
    assert not child.sees("prize-qr"), "nobody hands over on a photo of what a guide gives"
    open_panel(child, hall)
    assert child.wait(lambda: "Won here at 17:" in child.words()), "the panel opens on the prize"
    child.tap("hand-over")
    assert child.wait(lambda: "Written down: handed over here" in child.words())
    assert not child.sees("hand-over") and not child.sees("hand-send")
    child.tap("guide-close")
    assert child.wait(lambda: "It is yours" in child.words())


def the_desks_judge_it(hall: Hall, code: str) -> None:
    first = Keeper(hall.desk("D01", FIVE + 60_000, hall.folder / "stick"))
    first.open(pin_of(hall))
    first.scan(code)
    assert first.colour == "green"
    first.wait()
    first.scan(code)
    assert (first.colour, first.line) == ("amber", "Already handed out at 17:01")
    other = Keeper(hall.desk("D02", FIVE + 90_000))
    other.open(pin_of(hall, "D02"))
    other.scan(code)
    assert (other.colour, other.line) == ("amber", "This is for desk D01")
    other.close()
    other.desk.close()
    first.tap("undo")
    first.pin(pin_of(hall))
    assert first.colour == "blue"
    first.wait()
    first.scan(code)
    assert first.colour == "green"
    first.wait()
    first.tap("next")
    first.tap("close")
    first.pin(pin_of(hall))
    for _ in first.desk.stock:
        first.letter("1")
        first.key(Qt.Key.Key_Return)
    first.tap("fill")
    assert first.until(lambda: first.text("fill-says") == "You may take the stick")
    first.close()
    first.desk.close()


def counted(hall: Hall) -> dict[str, Any]:
    """The book of prizes, as the organizer's report tells it."""
    hub = str(hall.folder / "hub.db")
    key = str(hall.folder / "festival" / "organizer.key")
    stick = str(hall.folder / "stick")
    for line in (
        ["import", stick, "--hub", hub, "--key", key],
        ["report", "--hub", hub, "--format", "json"],
    ):
        done = CliRunner().invoke(cli, line)
        assert done.exit_code == 0, done.output
    told: dict[str, Any] = json.loads(done.stdout)["book"]
    return told
