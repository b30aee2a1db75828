"""The first touch lands where it falls, and whoever and whatever stands on the street is a door."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk.ages import YOUNGEST
from kiosk.clock import SetClock
from kiosk.visit import waits
from kiosk.visit.attract import QUIZ_MS
from kiosk.visit.rounds import GameRound
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, request.param, lang="en", clock=SetClock())
    player.station.machine.note_pin()
    yield player
    player.close()


def rest_until(player: Player, within_ms: int) -> GameRound:
    """The screen at rest, so long after its first game's turn began: the round that is shown."""
    player.station.reset()
    clock = player.station.clock
    assert isinstance(clock, SetClock)
    clock.pass_ms(QUIZ_MS + within_ms)
    player.window.station.refresh()
    shown = player.station.visit.attract().round
    assert isinstance(shown, GameRound)
    return shown


def test_the_first_touch_lands_where_it_falls(player: Player) -> None:
    shown = rest_until(player, waits.ATTRACT_MASTER)
    player.tap("master")
    assert player.screen == "Game"
    assert player.station.visit.state.round == shown, "a master's game, from its beginning"

    shown = rest_until(player, waits.ATTRACT_ASK)
    sky = QPoint(player.window.quick.width() * 9 // 10, player.window.quick.height() * 4 // 10)
    player.wait(lambda: player.sees("sky"))
    player.press(sky)
    player.release(sky)
    state = player.station.visit.state
    assert isinstance(state.round, GameRound)
    assert (state.round.game, state.round.band) == (shown.game, YOUNGEST)

    rest_until(player, waits.ATTRACT_WHO)
    player.tap("who")
    assert player.screen == "Age"
    assert not player.station.recorder.tally.today["finished"]


def test_whoever_and_whatever_stands_on_the_street_is_a_door(player: Player) -> None:
    station, visit = player.station, player.station.visit
    visit.open("Street")
    player.window.station.refresh()
    assert player.wait(lambda: any(name.startswith("person-") for name in player.names()))
    person = next(name for name in player.names() if name.startswith("person-"))
    player.tap(person)
    assert player.screen == "Card"
    assert visit.state.profession == person.removeprefix("person-")

    visit.open("Street")
    player.window.station.refresh()
    assert player.wait(lambda: any(name.startswith("wagon-") for name in player.names()))
    toys = [item.name for item in player.look() if item.name.startswith("wagon-")]
    player.tap(toys[0])
    first = toys[0].removeprefix("wagon-")
    assert first in (visit.state.asking, getattr(visit.state.round, "id", ""))

    station.recorder.tally.times[first] = 1
    station.reset()
    visit.open("Street")
    player.window.station.refresh()
    player.tap("tile-games")
    assert player.wait(lambda: any(name.startswith("game-") for name in player.names()))
    listed = [item.name for item in player.look() if item.name.startswith("game-")]
    assert 6 <= len(listed) <= 8
    assert f"game-{first}" not in listed, "what was played least comes first"
