"""A contest of teams by touch: from the guide's panel over a pair at the floor to its end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.visit.bracket import Bracket
from tests.stations import kinds_of
from tests.stories.test_story_battle import lay
from tests.stories.test_story_excursion import open_the_panel
from tests.stories.test_story_games import turn
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application
from ui.scenes.contest import play_pair


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, request.param)
    yield player
    player.close()


def now(player: Player) -> Bracket:
    bracket = player.station.hosting.now
    assert bracket is not None
    return bracket


def opened(player: Player, size: int) -> None:
    pin = player.station.machine.first_pin
    player.tap("pin-noted")
    open_the_panel(player, pin)
    for name in ("guide-practise", "guide-contest", f"contest-{size}"):
        player.tap(name)
    assert player.wait(lambda: player.screen == "Bracket")


@pytest.mark.slow("a run is seen to its end")
def test_a_host_opens_a_contest_and_a_pair_plays_by_touch(player: Player) -> None:
    opened(player, 4)
    assert player.station.guide.door == "closed"
    player.tap("bracket-play")
    lay(player, 0, "tool-tracks", "tool-fork")
    lay(player, 0, *(f"tool-{card}" for card in ("right", "right", "down", "left", "left")))
    lay(player, 1, "tool-legs", "tool-plough", "tool-stand", "go")
    lay(player, 0, "go")
    assert now(player).winners == (now(player).teams[0],)
    assert player.wait(lambda: now(player).stage == "next" and player.sees("bracket-play"))
    assert {"sumo/twist", "sumo/place"} <= set(player.sound.played)
    assert player.sees(f"won-{now(player).teams[0]}")
    player.tap("bracket-end")  # one touch
    assert player.wait(lambda: player.screen == "Attract")
    told = kinds_of(player.station)
    assert told.count("pair_played") == 1
    assert not {"visit_began", "game_started", "moved"} & set(told)


@pytest.mark.slow("the final is seen twice")
def test_the_final_is_seen_once_more_before_the_cup(player: Player) -> None:
    opened(player, 4)
    hosting = player.station.hosting
    for _ in range(2):
        play_pair(hosting)
        hosting.go_on()
    player.window.station.refresh()
    player.tap("bracket-play")
    play_pair(hosting)
    player.window.station.refresh()
    assert now(player).stage == "told"
    for _ in range(24):  # two runs, and the last of them slowly
        turn(player, "quicker", 6)
        player.settle(1_000)
        if now(player).stage == "won":
            break
    assert player.wait(lambda: now(player).stage == "won")
    assert player.sees(f"won-{now(player).champion}")


def test_a_pair_that_is_left_begins_anew(player: Player) -> None:
    opened(player, 8)
    player.tap("bracket-play")
    lay(player, 0, "tool-tracks", "tool-fork", "tool-up")
    player.tap("bracket-back")
    assert now(player).stage == "next"
    player.tap("bracket-play")
    assert player.wait(lambda: now(player).stage == "play")
    round_ = now(player).round
    assert round_ is not None
    assert not round_.table.bots[0].build.whole
