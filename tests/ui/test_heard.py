"""What is heard while a game is played by touch: its stage's own sounds, at their moments."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.games import stages
from kiosk.games.game import Game
from kiosk.games.green import Green
from kiosk.visit import waits
from kiosk.visit.attract import GAME_MS, QUIZ_MS
from kiosk.visit.rounds import GameRound
from tests.stories.test_story_games import begin_this, is_over, round_of, touch
from tests.ui.hands import LANDSCAPE, Player
from ui.app import application

Hand = Callable[[Player, Game], None]


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    """Everything moves, as for a child: what does not move is not heard to run."""
    application()
    player = Player(tmp_path, LANDSCAPE, moving=True)
    player.station.machine.note_pin()
    player.window.station.refresh()
    player.window.station.open("Games")
    yield player
    player.close()


def game_on(player: Player, stage: str) -> Game:
    return next(game for game in player.station.content.games() if game.played_on == stage)


def moments(player: Player, game: Game) -> set[str]:
    """What was heard until now, by the moments of the stage: all of it is the stage's own."""
    own = {name: moment for moment, name in stages.stage(game.played_on).sounds.items()}
    played = [name for name in player.sound.played if name not in ("finished", "won")]
    return {own[name] for name in played}


def held(name: str, ms: int) -> Hand:
    def hand(player: Player, game: Game) -> None:
        at = player.find(name).centre
        player.press(at)
        player.settle(ms)
        player.release(at)
        player.settle(100)

    return hand


def clue(player: Player, game: Game) -> None:
    if "machine" not in moments(player, game):
        player.tap(f"clue-{round_of(player).table.uncovered}")
        player.settle(300)
    touch(player, game)


def pumped(player: Player, game: Game) -> None:
    if "machine" not in moments(player, game):
        held("hold", 300)(player, game)
        player.tap("greater")
    touch(player, game)
    player.settle(1_100)  # so long the truth is on its way


def steered(player: Player, game: Game) -> None:
    assert isinstance(game, Green)
    player.tap(f"control-{game.controls[0].id}")
    player.settle(300)


def in_the_dark(player: Player, game: Game) -> None:
    if len(round_of(player).table.found) == 0:
        player.wait(lambda: "twist" in moments(player, game))
    touch(player, game)


def stroked(player: Player, game: Game) -> None:
    held("field", 300)(player, game)
    touch(player, game)


PLAYED: dict[str, tuple[Hand, int, str]] = {
    "ore-hall": (touch, 5, "machine right place own"),
    "workshop": (touch, 1, "pick right place machine end"),
    "lamp-room": (touch, 1, "right machine place end own"),
    "gate": (touch, 1, "right machine place end"),
    "pixels": (clue, 1, "pick machine right place end"),
    "crucible": (pumped, 1, "pick machine place end"),
    "round": (in_the_dark, 12, "twist machine right place end"),
    "seam": (stroked, 1, "pick machine place own end"),
    "reactor": (steered, 6, "machine pick place"),
    "store": (touch, 1, "pick machine right place"),
    "trench": (touch, 2, "pick machine own"),
    "tower": (touch, 2, "pick machine own"),
    "flight-deck": (held("hold-right", 500), 6, "pick machine not-yet twist"),
    "sumo": (touch, 5, "pick twist machine place right"),
    "train-cab": (held("hold-brake", 500), 4, "pick machine own place"),
}
"""A stage of every engine, how it is played, how many times as fast, and what is heard there."""


def test_every_engine_is_listened_to() -> None:
    assert {stages.stage(name).engine for name in PLAYED} == set(stages.NEEDED)


@pytest.mark.lint
@pytest.mark.slow("a round of each engine is played with all its movement")
@pytest.mark.parametrize("stage", PLAYED)
def test_an_engine_plays_its_stages_sounds_at_their_moments(stage: str, player: Player) -> None:
    hand, faster, told = PLAYED[stage]
    game = game_on(player, stage)
    begin_this(player, game, faster=faster)
    player.sound.played.clear()
    wanted = set(told.split())
    for _ in range(200):
        if wanted <= moments(player, game) or is_over(player):
            break
        hand(player, game)
        player.settle(60)
    assert player.wait(lambda: wanted <= moments(player, game) or player.screen == "Result")
    assert wanted <= moments(player, game)


def listened(player: Player, ms: int) -> set[str]:
    """What is heard in so long a time in the ore hall, where the belt runs by itself."""
    player.sound.played.clear()
    player.settle(ms)
    return set(player.sound.played)


@pytest.mark.slow("it is listened for as long as a machine may be silent")
def test_a_machine_that_waits_behind_a_sheet_or_a_guide_or_is_muted_is_not_heard(
    player: Player,
) -> None:
    game = game_on(player, "ore-hall")
    begin_this(player, game, faster=1)
    runs = {"ore-hall/machine"}
    assert listened(player, 1_800) == runs
    player.tap("comfort")
    assert listened(player, 1_800) == set()
    player.tap("comfort-done")
    assert listened(player, 1_800) - {"ore-hall/pick"} == runs
    player.station.guide.open_layer()
    player.window.station.refresh()
    assert listened(player, 1_800) == set()
    player.station.guide.close()
    player.window.station.refresh()
    assert listened(player, 1_800) == runs
    player.station.set_volume(0)
    assert listened(player, 1_800) == set()


def test_what_plays_itself_before_the_hall_is_not_heard(tmp_path: Path) -> None:
    application()
    clock = SetClock()
    player = Player(tmp_path, LANDSCAPE, clock=clock, moving=True)
    player.station.machine.note_pin()
    player.window.station.refresh()
    acts = 0
    while acts < 3:
        game = isinstance(player.station.visit.attract().round, GameRound)
        for wait_ms in (waits.ATTRACT_ASK, waits.ATTRACT_TAP):
            clock.pass_ms(wait_ms)
            player.window.station.refresh()
            player.settle(400 if game else 0)
        acts += game
        length_ms = GAME_MS if game else QUIZ_MS
        clock.pass_ms(length_ms - waits.ATTRACT_ASK - waits.ATTRACT_TAP)
    assert player.sound.played == []
    player.close()
