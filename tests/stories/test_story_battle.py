"""Robot sumo by touch: a robot is built and planned, and both are seen to run."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.games.battle import Battle, BattleTable
from kiosk.games.game import Game
from kiosk.games.replay import replay
from tests.stories.test_story_games import begin_this, round_of, story, touch, turn, walk_to
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, request.param)
    player.station.machine.note_pin()
    player.window.station.refresh()
    player.window.station.open("Games")
    yield player
    player.close()


LYING = pytest.mark.parametrize("player", [LANDSCAPE], indirect=True, ids=["landscape"])


def sumo(player: Player) -> Battle:
    return next(one for one in player.station.content.games() if isinstance(one, Battle))


def table_of(player: Player) -> BattleTable:
    table: BattleTable = round_of(player).table
    return table


def tap_at(player: Player, name: str, side: int) -> None:
    """The thing of this name at one of the two ends."""
    assert player.wait(lambda: bool(offered(player, name, side)))
    at = offered(player, name, side)[0]
    player.press(at)
    player.release(at)


def offered(player: Player, name: str, side: int) -> list[QPoint]:
    middle = player.window.quick.width() / 2
    found = [item.centre for item in player.look() if item.name == name and item.live]
    return [at for at in found if (at.x() > middle) == bool(side)]


def lay(player: Player, side: int, *names: str) -> None:
    for name in names:
        tap_at(player, name, side)


def planned(player: Player, run: int) -> None:
    """Until the run before has been seen to its end."""
    assert player.wait(lambda: table_of(player).run == run)
    turn(player, "quicker", 6)
    assert player.wait(lambda: player.sees("go"))


@pytest.mark.slow("three runs are seen to their ends")
def test_three_coaches_are_beaten_by_touch_and_the_journal_replays_it(player: Player) -> None:
    game: Game = sumo(player)
    begin_this(player, game, faster=6)
    for run in (0, 1, 2):
        planned(player, run)
        while round_of(player).table.run == run:
            touch(player, game)
    start, moves, end = story(player)
    assert (end.points, end.of) == (6, 6)
    assert replay(game, start.seed, moves, round_of(player).band).points == 6
    assert player.wait(lambda: player.screen == "Result")
    assert player.wait(lambda: game.fact["kk"] in player.words())


@pytest.mark.slow("two runs are seen to their ends")
def test_two_play_at_one_floor_and_who_wins_twice_has_won(player: Player) -> None:
    game = sumo(player)
    begin_this(player, game, players=2, faster=6)
    lay(player, 0, "tool-tracks", "tool-fork")
    lay(player, 1, "tool-legs", "tool-plough")
    for run in (0, 1):
        planned(player, run)
        lay(player, 0, *(f"tool-{card}" for card in ("right", "right", "down", "left", "left")))
        lay(player, 1, "tool-stand", "go")
        assert table_of(player).run == run
        assert player.wait(lambda: not offered(player, "laid-0", 1))
        lay(player, 0, "go")
        assert table_of(player).run == run + 1
        assert player.wait(lambda: not player.sees("go"))  # both are seen to run
    start, moves, end = story(player)
    assert start.players == 2
    assert {move["side"] for move in moves} == {"a", "b"}
    band = round_of(player).band
    tables = [replay(game, start.seed, moves, band, side, players=2) for side in "ab"]
    assert [table.won for table in tables] == [("a", "a")] * 2
    assert (end.points, end.of) == (sum(table.points for table in tables), 8)
    assert player.wait(lambda: player.screen == "Result")


@LYING
def test_a_laid_card_is_taken_back_and_a_robot_built_anew(player: Player) -> None:
    begin_this(player, sumo(player), faster=1)
    for name in ("tool-legs", "tool-magnet", "tool-up", "tool-seek"):
        player.tap(name)
    assert table_of(player).bots[0].program == ("up", "seek")
    player.tap("laid-0")
    assert table_of(player).bots[0].program == ("seek",)
    player.tap("laid-0")
    player.tap("go")  # with no card there it is a wrench
    assert not table_of(player).bots[0].build.whole
    assert player.wait(lambda: player.sees("tool-wheels"))


@LYING
def test_a_robot_is_built_and_planned_by_keys(player: Player) -> None:
    begin_this(player, sumo(player), faster=1)
    for key in (Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_1):
        player.key(key)
    own = table_of(player).bots[0]
    assert (own.build.chassis, own.build.tool, own.program) == ("tracks", "fork", ("left",))
    walk_to(player, "tool-seek")
    player.key(Qt.Key.Key_Space)
    assert table_of(player).bots[0].program == ("left", "seek")
    player.key(Qt.Key.Key_7)
    assert player.wait(lambda: table_of(player).run == 1)
