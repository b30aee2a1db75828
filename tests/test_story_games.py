"""Every game by real touches to its result, alone and side by side; and again without a screen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQml import QQmlExpression
from PySide6.QtTest import QTest

from kiosk import facts
from kiosk.games import seam
from kiosk.games.game import Game
from kiosk.games.hands import right_move
from kiosk.games.hazard import Hazard
from kiosk.games.replay import replay
from kiosk.games.steady import MARKS, Steady
from kiosk.visit.rounds import GameRound
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application

HURRY = """(function () {
    const walk = item => {
        if (item.hurry !== undefined && item.hint !== undefined && item.keyed !== undefined)
            item.hurry = %d;
        for (const child of item.children)
            walk(child);
    };
    walk(contentItem);
})()"""
FASTER = 12
MOST_TOUCHES = 80

SOLO = (
    *("Match", "Order", "Conveyor", "Inspector", "Reveal"),
    *("Estimate", "Hazard", "Steady", "Green", "Robot"),
)
TWO = ("Match", "Conveyor", "Inspector", "Reveal", "Estimate")


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, request.param)
    player.station.note_pin()
    player.window.station.refresh()
    player.window.station.open("Games")
    yield player
    player.close()


def begin(player: Player, engine: str, players: int) -> Game:
    games = player.station.content.games(player.station.street)
    game = next(game for game in games if type(game).__name__ == engine)
    player.window.station.startGame(game.id)
    if game.versus:
        player.tap(f"players-{players}")
    assert player.wait(lambda: isinstance(player.station.visit.state.round, GameRound))
    QQmlExpression(
        player.window.engine.rootContext(), player.window.quick, HURRY % FASTER
    ).evaluate()
    return game


def round_of(player: Player) -> GameRound:
    round_ = player.station.visit.state.round
    assert isinstance(round_, GameRound)
    return round_


def names_to_tap(game: Game, table: Any) -> list[str]:
    """The things whose taps are a right next move."""
    hint = game.hint(table)
    if table.finished or not hint:
        return []
    return {
        "Match": lambda: [f"{'left' if table.left is None else 'right'}-{hint}"],
        "Order": lambda: [f"step-{hint}"],
        "Conveyor": lambda: [f"bin-{hint}"],
        "Inspector": lambda: [f"verdict-{hint}"],
        "Reveal": lambda: [f"answer-{hint}"],
        "Estimate": lambda: ["dial", "set"],
        "Green": lambda: [f"control-{hint}"],
        "Steady": lambda: [f"mark-{hint}"],
        "Robot": lambda: ["run" if hint == "run" else f"tool-{hint}"],
    }[type(game).__name__]()


def touch(player: Player, game: Game) -> None:
    """What a child's finger does next."""
    table = round_of(player).table
    if isinstance(game, Hazard):
        box = next(spot.box for spot in game.hotspots if spot.id == game.hint(table))
        scene = player.find("scene")
        at = QPoint(
            round(scene.x + scene.width * (box[0] + box[2] / 2)),
            round(scene.y + scene.height * (box[1] + box[3] / 2)),
        )
        player.press(at)
        player.release(at)
        return
    if player.sees("go-on"):
        player.tap("go-on")
    seen = table if game.flowing or type(game).__name__ != "Conveyor" else clock(player, game)
    for name in names_to_tap(game, seen):
        player.tap(name)


def clock(player: Player, game: Game) -> Any:
    """The table of a conveyor about now: the next thing is on its way."""
    return game.at(round_of(player).table, int(right_move(game, round_of(player).table)["ms"]))


def touch_to_the_end(player: Player, game: Game, hand: Callable[[Player, Game], None]) -> None:
    for _ in range(MOST_TOUCHES):
        if round_of(player).finished:
            break
        hand(player, game)
        QTest.qWait(30)
    assert player.wait(lambda: round_of(player).finished)


def story(player: Player) -> tuple[facts.GameStarted, list[dict[str, str]], facts.RoundFinished]:
    """The journal's last game: how it began, its moves, how it ended."""
    rows = player.station.journal.read(1, 1_000_000)
    all_facts = [facts.decode(row.fact) for row in rows]
    began = max(n for n, fact in enumerate(all_facts) if isinstance(fact, facts.GameStarted))
    played = all_facts[began:]
    start = played[0]
    end = next(fact for fact in played if isinstance(fact, facts.RoundFinished))
    assert isinstance(start, facts.GameStarted)
    return start, [fact.move for fact in played if isinstance(fact, facts.Moved)], end


def replayed(player: Player, game: Game) -> tuple[int, int]:
    start, moves, _ = story(player)
    band = round_of(player).band
    assert band == start.band
    tables = [replay(game, start.seed, moves, band, side) for side in "ab"[: start.players]]
    return sum(table.points for table in tables), sum(table.of for table in tables)


@pytest.mark.parametrize("engine", SOLO)
def test_a_game_is_played_by_touch_and_its_journal_replays_to_the_same_score(
    engine: str, player: Player
) -> None:
    game = begin(player, engine, players=1)
    touch_to_the_end(player, game, touch)
    end = story(player)[2]
    assert replayed(player, game) == (end.points, end.of)
    player.tap("next")
    assert player.wait(lambda: player.screen == "Result")
    assert player.wait(lambda: game.fact["kk"] in player.words())


@pytest.mark.parametrize("engine", TWO)
def test_two_play_side_by_side_with_two_fingers_at_once(engine: str, player: Player) -> None:
    game = begin(player, engine, players=2)
    touch_to_the_end(player, game, two_fingers)
    start, moves, end = story(player)
    assert start.players == 2
    assert {move.get("side") for move in moves} == {"a", "b"}
    assert replayed(player, game) == (end.points, end.of)
    assert all(table.points for table in round_of(player).tables)


def two_fingers(player: Player, game: Game) -> None:
    """Both hands come down before either is lifted."""
    tables = round_of(player).tables
    if len([item for item in player.look() if item.name == "go-on"]):
        tap_all(player, [places(player, "go-on", 0), places(player, "go-on", 1)])
        return
    if type(game).__name__ == "Conveyor":
        tables = tuple(game.at(t, int(right_move(game, t).get("ms", t.ms))) for t in tables)
    wanted = [names_to_tap(game, table) for table in tables]
    for step in range(max(map(len, wanted), default=0)):
        points = [
            places(player, names[step], side)
            for side, names in enumerate(wanted)
            if step < len(names)
        ]
        tap_all(player, points)


def places(player: Player, name: str, side: int) -> QPoint | None:
    """Where a thing of this name stands in one of the halves."""
    size = player.window.quick
    for item in player.look():
        if item.name == name and item.enabled:
            upright = size.height() > size.width()
            middle = size.height() / 2 if upright else size.width() / 2
            # the halves begin right of the rail, or below the title
            middle += 0.06 * (size.height() if upright else size.width())
            place = item.centre.y() if upright else item.centre.x()
            if (place > middle) == bool(side):
                return item.centre
    return None


def tap_all(player: Player, points: list[QPoint | None]) -> None:
    here = [point for point in points if point is not None]
    if not here:
        QTest.qWait(50)
        return
    window = player.window.quick
    down = QTest.touchEvent(window, player.device)
    for finger, point in enumerate(here):
        down.press(finger, point, window)
    down.commit()
    QTest.qWait(20)
    up = QTest.touchEvent(window, player.device)
    for finger, point in enumerate(here):
        up.release(finger, point, window)
    up.commit()
    QTest.qWait(20)


def test_a_seam_is_drawn_with_a_finger(player: Player) -> None:
    game = begin(player, "Steady", players=1)
    assert isinstance(game, Steady)
    field = player.find("field")
    whole, window = game.length, player.window.quick

    def at(along: int) -> QPoint:
        x, y = seam.place(game.path, along)
        scale = field.width / seam.UNITS
        return QPoint(round(field.x + x * scale), round(field.y + y * scale))

    player.press(at(0))
    for step in range(1, 61):
        QTest.touchEvent(window, player.device).move(0, at(whole * step // 60), window)
        QTest.qWait(40)
    player.touch_end(at(whole))
    assert player.wait(lambda: "e" in round_of(player).table.seam)
    start, moves, _ = (*story_so_far(player), None)
    table = replay(game, start.seed, moves, round_of(player).band)
    assert table == round_of(player).table


def story_so_far(player: Player) -> tuple[facts.GameStarted, list[dict[str, str]]]:
    rows = player.station.journal.read(1, 1_000_000)
    all_facts = [facts.decode(row.fact) for row in rows]
    start = next(fact for fact in all_facts if isinstance(fact, facts.GameStarted))
    return start, [fact.move for fact in all_facts if isinstance(fact, facts.Moved)]


@pytest.mark.parametrize("engine", ["Match", "Order", "Inspector", "Reveal"])
def test_a_game_of_taps_is_played_by_keyboard(engine: str, player: Player) -> None:
    game = begin(player, engine, players=1)

    def hand(player: Player, game: Game) -> None:
        for name in names_to_tap(game, round_of(player).table):
            for _ in range(60):
                if any(item.name == name and item.focus for item in player.look()):
                    break
                player.key(Qt.Key.Key_Tab)
            player.key(Qt.Key.Key_Space)

    touch_to_the_end(player, game, hand)
    player.key(Qt.Key.Key_Return)
    assert player.wait(lambda: player.screen == "Result")


def test_marks_are_as_many_as_the_rules_have() -> None:
    assert MARKS == 10
