"""Whatever leaves the screen leaves in silence: each of these once warned while it went.

The monkey found them; see tests/sieges/test_siege_monkey.py.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.games.hands import right_move
from kiosk.visit import waits
from kiosk.visit.rounds import SIDES, GameRound
from tests.stations import wrong_answer
from tests.ui.hands import Player
from ui.app import application

ROUND_MS = waits.ATTRACT_ASK + waits.ATTRACT_TAP + waits.ATTRACT_SHOW


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def player(tmp_path: Path, clock: SetClock) -> Iterator[Player]:
    application()
    player = Player(tmp_path, (960, 540), clock=clock, moving=True)
    player.station.machine.note_pin()
    player.window.station.refresh()
    yield player
    player.close()


def test_who_stepped_forward_steps_back(player: Player, clock: SetClock) -> None:
    for _ in range(4):
        clock.pass_ms(waits.ATTRACT_ASK + waits.ATTRACT_TAP)
        player.window.station.refresh()
        clock.pass_ms(waits.ATTRACT_SHOW)
        player.window.station.refresh()
    player.breathe()


def test_a_card_that_is_left_for_the_next_one(player: Player) -> None:
    for profession in player.station.content.professions(player.station.street)[:6]:
        player.window.station.openCard(profession.id)
        player.breathe()
        player.window.station.back()
        player.breathe()


def test_a_game_that_is_left_for_one_that_asks_how_many_play(player: Player) -> None:
    games = player.station.content.games(player.station.street)
    asks = next(game for game in games if game.versus)
    station = player.window.station
    for game in {type(game): game for game in games}.values():
        station.startGame(game.id)
        station.choosePlayers(1)
        player.breathe()
        station.back()
        station.startGame(asks.id)
        player.breathe()


@pytest.mark.parametrize("players", [2, 3])
def test_a_place_of_several_that_is_left_in_the_midst_of_a_move(
    players: int, player: Player
) -> None:
    """By two at its ends, or by a crew; a thing flies, an arm turns."""
    station, content = player.window.station, player.station.content
    station.open("Street")
    station.sayPlayers(players)
    of_all = (game for game in content.games() if game.hands(players) or game.versus)
    for game in {type(game): game for game in of_all}.values():
        station.startGame(game.id)
        player.breathe()
        for side in range(len(round_of(player).tables)):
            table = round_of(player).tables[side]
            station.move(game.id, right_move(game, table) | {"side": SIDES[side]})
        player.settle(60)
        station.back()
        player.breathe()
        station.back()


def round_of(player: Player) -> GameRound:
    round_ = player.station.visit.state.round
    assert isinstance(round_, GameRound)
    return round_


def test_a_card_that_turns_while_the_next_question_comes(player: Player) -> None:
    station = player.window.station
    for wait_ms in range(0, 120, 10):
        station.startQuiz("from-rock-to-metal")
        player.settle(20)
        question_id, wrong = wrong_answer(player.station)
        station.answer(question_id, list(wrong))
        player.settle(wait_ms)
        station.next(question_id)
        player.settle(130 - wait_ms)
