"""Friends at one screen say by one tap how many they are; whoever does not is asked for nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.visit.rounds import GameRound
from tests.stations import kinds_of
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, request.param)
    player.station.machine.note_pin()
    player.window.station.refresh()
    player.window.station.open("Street")
    yield player
    player.close()


def test_friends_say_it_once_and_play_side_by_side(player: Player) -> None:
    assert player.wait(lambda: player.sees("play-2"))
    player.tap("play-2")
    assert player.station.visit.state.players == 2
    assert player.screen == "Street"
    game = next(g for g in player.station.content.games(player.station.street) if g.versus)
    player.window.station.startGame(game.id)
    round_ = player.station.visit.state.round
    assert isinstance(round_, GameRound)
    assert len(round_.tables) == 2
    player.tap("back")
    assert player.wait(lambda: player.sees("players-1"))
    player.tap("back")
    player.tap("back")
    player.tap("goodbye")
    assert player.wait(lambda: player.screen == "Goodbye")
    assert kinds_of(player.station).count("players_chosen") == 1


def test_by_keys_too(player: Player) -> None:
    for _ in range(60):
        player.key(Qt.Key.Key_Right)
        if any(item.name == "play-3" and item.focus for item in player.look()):
            break
    player.key(Qt.Key.Key_Return)
    assert player.station.visit.state.players == 3
