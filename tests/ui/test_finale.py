"""The end of a round is seen at its place: who did well sees it, who did not sees no defeat."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.visit.rounds import GameRound
from tests.stations import PACK
from ui.app import application
from ui.scenes.home import street
from ui.scenes.stage import LOOK_MS, Stage, settled
from ui.strips import whole_round

SIZES = {"lying": (1280, 720), "standing": (720, 1280)}

LEVEL_MS = 12_000
"""A level is walked through by then, however slow the machine."""


@pytest.fixture(params=SIZES)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    application()
    made = Stage(tmp_path, PACK, SIZES[request.param], "ru", still=True)
    street(made)
    yield made
    made.close()


def begin(stage: Stage, game: str) -> GameRound:
    stage.station.visit.start_game(game)
    stage.station.visit.choose_players(1)
    round_ = stage.station.visit.state.round
    assert isinstance(round_, GameRound)
    return round_


def play(stage: Stage, round_: GameRound, moves: list[dict[str, str]]) -> None:
    for move in moves:
        stage.station.visit.move(round_.game.id, move)
    stage.show()
    settled(stage.window)


def seen(stage: Stage, name: str) -> list[QQuickItem]:
    """What is drawn under this name."""
    found, todo = [], [stage.window.quick.contentItem()]
    while todo:
        item = todo.pop()
        todo += item.childItems()
        if item.objectName() == name and item.isVisible():
            found.append(item)
    return found


@pytest.mark.slow("two rounds are played and drawn")
def test_a_good_shift_ends_with_a_star_and_keys_in_their_colour(stage: Stage) -> None:
    round_ = begin(stage, "arc-furnace-shift")
    play(stage, round_, whole_round(round_.game, round_.table))
    assert len(seen(stage, "won")) == 1
    assert not seen(stage, "grows")
    assert [key.property("rests") for key in seen(stage, "control-arc-up")] == [True]


@pytest.mark.slow("two rounds are drawn")
def test_a_shift_in_which_nobody_touched_anything_ends_with_what_grows(stage: Stage) -> None:
    round_ = begin(stage, "arc-furnace-shift")
    play(stage, round_, [{"ms": "200000"}])
    assert len(seen(stage, "grows")) == 1
    assert not seen(stage, "won")


@pytest.mark.slow("a round is drawn")
def test_at_the_end_a_robot_stands_where_it_was_to_go_with_what_it_fetched(stage: Stage) -> None:
    round_ = begin(stage, "core-store")
    play(stage, round_, whole_round(round_.game, round_.table))
    assert len(seen(stage, "brought")) == 1


@pytest.mark.slow("a round is drawn")
def test_a_run_is_walked_through_whoever_began_it(stage: Stage) -> None:
    round_ = begin(stage, "core-store")
    stage.show()
    moves = whole_round(round_.game, round_.table)
    first = next(number for number, move in enumerate(moves) if "run" in move)
    for move in moves[: first + 1]:
        stage.window.station.move(round_.game.id, move)
    for _ in range(LEVEL_MS // LOOK_MS):
        if seen(stage, "brought"):
            return
        QTest.qWait(LOOK_MS)
    pytest.fail("nobody saw the robot arrive")


@pytest.mark.slow("a round is drawn")
def test_finished_work_shines_and_its_tool_lies_beside(stage: Stage) -> None:
    round_ = begin(stage, "weld-the-bucket")
    play(stage, round_, whole_round(round_.game, round_.table))
    assert len(seen(stage, "shines")) == 3
