"""The end of a round is seen at its place: who did well sees it, who did not sees no defeat."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.visit.rounds import GameRound
from tests.stations import PACK
from ui.app import application
from ui.scenes.home import street
from ui.scenes.stage import Stage, settled
from ui.strips import whole_round

SIZES = {"lying": (1280, 720), "standing": (720, 1280)}


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


def seen(stage: Stage, name: str) -> list[Any]:
    """What is drawn under this name."""
    found = stage.window.quick.findChildren(QObject, name)
    return [one for one in found if isinstance(one, QQuickItem) and one.isVisible()]


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
