"""Every game by real touches to its result, alone and side by side; and again without a screen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQml import QQmlExpression
from PySide6.QtTest import QTest

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.games import seam
from kiosk.games.estimate import Estimate
from kiosk.games.game import Game
from kiosk.games.grab import Grab
from kiosk.games.green import Green
from kiosk.games.hands import right_move
from kiosk.games.hazard import Hazard
from kiosk.games.helm import Helm
from kiosk.games.replay import replay
from kiosk.games.steady import MARKS, Steady
from kiosk.visit import waits
from kiosk.visit.attract import GAME_MS, QUIZ_MS
from kiosk.visit.rounds import GameRound
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application
from ui.hand import Seen

SET = """(function () {
    const walk = item => {
        const clockwork = item.keyed ?? item.turn ?? item.quicker;
        if (item.%(name)s !== undefined && clockwork !== undefined)
            item.%(name)s = %(value)d;
        for (const child of item.children)
            walk(child);
    };
    walk(contentItem);
})()"""
FASTER = 12
MOST_TOUCHES = 160

SOLO = (
    *("Match", "Order", "Conveyor", "Inspector", "Reveal"),
    *("Estimate", "Hazard", "Steady", "Green", "Robot", "Grab"),
)
TWO = ("Match", "Order", "Conveyor", "Inspector", "Reveal", "Estimate")
ONE_PLACE = ("Match", "Order", "Inspector", "Reveal", "Estimate")


# where it does not matter how the screen stands
LYING = pytest.mark.parametrize("player", [LANDSCAPE], indirect=True, ids=["landscape"])


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, request.param)
    player.station.machine.note_pin()
    player.window.station.refresh()
    player.window.station.open("Games")
    yield player
    player.close()


def begin(player: Player, engine: str, players: int, faster: int = FASTER, stage: str = "") -> Game:
    """The first game of an engine, or its first on this stage."""
    games = player.station.content.games(player.station.street)
    made = (game for game in games if type(game).__name__ == engine)
    game = next(game for game in made if stage in ("", game.played_on))
    begin_this(player, game, players, faster)
    return game


def begin_this(player: Player, game: Game, players: int = 1, faster: int = FASTER) -> None:
    player.window.station.startGame(game.id)
    if game.versus:
        player.tap(f"players-{players}")
    assert player.wait(lambda: isinstance(player.station.visit.state.round, GameRound))
    hurry(player, faster)


def hurry(player: Player, faster: int) -> None:
    """From now on game time runs so many times as fast."""
    turn(player, "hurry", faster)
    turn(player, "showMs", 2000 // faster)


def turn(player: Player, name: str, value: int) -> None:
    """A game's own clockwork, set by hand."""
    window = player.window
    script = SET % {"name": name, "value": value}
    QQmlExpression(window.engine.rootContext(), window.quick, script).evaluate()


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
        "Inspector": lambda: [f"{'verdict' if hint in ('pass', 'reject') else 'give'}-{hint}"],
        "Reveal": lambda: [f"answer-{hint}"],
        "Estimate": lambda: ["dial", "set"],
        "Green": lambda: [f"control-{hint}"],
        "Steady": lambda: [f"mark-{hint}"],
        "Grab": lambda: [f"spot-{game.spot(table)}"] if isinstance(game, Grab) else [],
        "Robot": lambda: ["run" if hint == "run" else f"tool-{hint}"],
        "Helm": lambda: [hint if hint == "around" else f"hold-{hint}"],
        "Brake": lambda: [f"hold-{hint}"],
        "Battle": lambda: ["go" if hint in ("go", "start", "rebuild") else f"tool-{hint}"],
    }[type(game).__name__]()


def touch(player: Player, game: Game) -> None:
    """What a child's finger does next; robots walk quickly meanwhile."""
    turn(player, "quicker", 6)
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


def touch_to_the_end(
    player: Player, game: Game, hand: Callable[[Player, Game], None], most: int = MOST_TOUCHES
) -> None:
    for _ in range(most):
        if is_over(player):
            break
        hand(player, game)
        QTest.qWait(30)
    assert player.wait(lambda: is_over(player))


def is_over(player: Player) -> bool:
    """From a stage the result comes by itself, and the round is put away."""
    round_ = player.station.visit.state.round
    return not isinstance(round_, GameRound) or round_.finished


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
    if not game.played_on:  # from a stage the result comes by itself
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


def begin_as(player: Player, engine: str, players: int, faster: int = FASTER) -> Game:
    """Who say on the street how many they are are never asked again."""
    player.window.station.open("Street")
    player.window.station.sayPlayers(players)
    games = (*player.station.content.games(player.station.street), *player.station.content.games())
    game = next(game for game in games if type(game).__name__ == engine)
    player.window.station.startGame(game.id)
    assert player.wait(lambda: isinstance(player.station.visit.state.round, GameRound))
    hurry(player, faster)
    return game


def test_a_crew_fills_one_train_and_is_told_that_all_did_it(player: Player) -> None:
    game = begin_as(player, "Conveyor", players=3)
    touch_to_the_end(player, game, touch, most=120)
    start, moves, end = story(player)
    assert (start.players, start.together) == (1, 3)
    table = replay(game, start.seed, moves, round_of(player).band, together=3)
    assert table == round_of(player).table
    assert (end.points, end.of) == (table.points, table.of)
    assert end.points * 2 > end.of
    assert player.wait(lambda: player.screen == "Result")
    assert player.wait(lambda: "Бәрің бірге!" in player.words())


@LYING
@pytest.mark.parametrize(
    ("engine", "held"),
    [
        ("Helm", ("hold-left", "hold-up")),
        ("Grab", ("pad-boom-up", "pad-stick-out", "pad-bucket-in")),
    ],
)
def test_each_of_a_crew_holds_a_lever_and_they_act_at_once(
    engine: str, held: tuple[str, ...], player: Player
) -> None:
    begin_as(player, engine, players=3, faster=1)
    points = [player.find(name).centre for name in held]
    fingers(player, points, down=True)
    assert player.wait(lambda: holds(round_of(player).table) == len(held))
    QTest.qWait(400)
    assert holds(round_of(player).table) == len(held)
    fingers(player, points, down=False)
    assert player.wait(lambda: holds(round_of(player).table) == 0)


def holds(table: Any) -> int:
    """How many levers are held: of a helm -1, 0 or 1 each, of an arm the pads' names, of a brake
    whether it is."""
    return int(table.held) if isinstance(table.held, bool) else sum(map(bool, table.held))


def fingers(player: Player, points: list[QPoint], down: bool) -> None:
    """All at once."""
    window = player.window.quick
    event = QTest.touchEvent(window, player.device)
    for finger, point in enumerate(points):
        (event.press if down else event.release)(finger, point, window)
    event.commit()


@LYING
@pytest.mark.parametrize("engine", ["Helm", "Brake"])
def test_two_hold_their_levers_at_once_and_each_has_its_own_end(
    engine: str, player: Player
) -> None:
    game = begin_as(player, engine, players=2, faster=1)
    assert player.wait(lambda: len({lever.x() for lever in levers(player)}) == 2)
    ends = levers(player)
    fingers(player, ends, down=True)
    assert player.wait(lambda: all(holds(table) == 1 for table in round_of(player).tables))
    fingers(player, ends[:1], down=False)
    assert player.wait(lambda: holds(round_of(player).tables[0]) == 0)
    assert holds(round_of(player).tables[1]) == 1, "the other still holds its own"
    hurry(player, 100)
    assert player.wait(lambda: is_over(player))
    start, moves, end = story(player)
    tables = [replay(game, start.seed, moves, round_of(player).band, side) for side in "ab"]
    assert sum(table.points for table in tables) == end.points
    assert player.wait(lambda: player.screen == "Result")


def levers(player: Player) -> list[QPoint]:
    """Of two, from left to right."""
    pads = [one for one in player.look() if one.name in ("hold-left", "hold-brake") and one.enabled]
    return sorted((pad.centre for pad in pads), key=QPoint.x)


@LYING
def test_a_crew_at_a_plant_has_a_handle_each_with_a_sign_whose_it_is(player: Player) -> None:
    game = begin_as(player, "Green", players=3)
    assert len(round_of(player).table.gauges) >= 3
    touch_to_the_end(player, game, touch)
    start, moves, end = story(player)
    table = replay(game, start.seed, moves, round_of(player).band, together=start.together)
    assert (start.together, table.points) == (3, end.points)


def two_fingers(player: Player, game: Game) -> None:
    """Both hands come down before either is lifted."""
    tables = round_of(player).tables
    if len([item for item in player.look() if item.name == "go-on"]):
        tap_all(player, [places(player, game, "go-on", 0), places(player, game, "go-on", 1)])
        return
    if type(game).__name__ == "Conveyor":
        tables = tuple(game.at(t, int(right_move(game, t).get("ms", t.ms))) for t in tables)
    wanted = [names_to_tap(game, table) for table in tables]
    for step in range(max(map(len, wanted), default=0)):
        points = [
            places(player, game, names[step], side)
            for side, names in enumerate(wanted)
            if step < len(names)
        ]
        tap_all(player, points)


def places(player: Player, game: Game, name: str, side: int) -> QPoint | None:
    """Where a thing of this name stands in one of the halves, or at one end of the place."""
    here = [item for item in player.look() if item.name == name and item.enabled]
    if type(game).__name__ in ONE_PLACE:
        return one_of_two(here, side)
    size = player.window.quick
    upright = size.height() > size.width()
    # the halves begin right of the rail, or below the title
    middle = 0.56 * (size.height() if upright else size.width())
    for item in here:
        if ((item.centre.y() if upright else item.centre.x()) > middle) == bool(side):
            return item.centre
    return None


def one_of_two(here: list[Seen], side: int) -> QPoint | None:
    """Of what both have, the left one or the right one; of what only one has left, nobody knows
    whose it is, and it is touched once."""
    if len(here) == 2:
        return sorted(here, key=lambda item: item.centre.x())[side].centre
    return here[0].centre if here and not side else None


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
        scale = max(field.width, field.height) / seam.UNITS
        if field.height > field.width:  # upright, from below to above
            x, y = y, seam.UNITS - x
        below = 0.03 * field.width  # the tool's tip is led from below, so that it is seen
        return QPoint(round(field.x + x * scale), round(field.y + y * scale + below))

    player.press(at(0))
    for step in range(1, 61):
        QTest.touchEvent(window, player.device).move(0, at(whole * step // 60), window)
        QTest.qWait(40)
    player.touch_end(at(whole))
    assert player.wait(lambda: "e" in round_of(player).table.seam)
    assert "o" not in round_of(player).table.seam
    start, moves, _ = (*story_so_far(player), None)
    table = replay(game, start.seed, moves, round_of(player).band)
    assert table == round_of(player).table


def story_so_far(player: Player) -> tuple[facts.GameStarted, list[dict[str, str]]]:
    rows = player.station.journal.read(1, 1_000_000)
    all_facts = [facts.decode(row.fact) for row in rows]
    start = next(fact for fact in all_facts if isinstance(fact, facts.GameStarted))
    return start, [fact.move for fact in all_facts if isinstance(fact, facts.Moved)]


@LYING
@pytest.mark.parametrize("engine", ["Match", "Order", "Inspector", "Reveal"])
def test_a_game_of_taps_is_played_by_keyboard(engine: str, player: Player) -> None:
    game = begin(player, engine, players=1)

    def hand(player: Player, game: Game) -> None:
        for name in names_to_tap(game, round_of(player).table):
            walk_to(player, name)
            player.key(Qt.Key.Key_Space)

    touch_to_the_end(player, game, hand)
    player.key(Qt.Key.Key_Return)
    assert player.wait(lambda: player.screen == "Result")


def walk_to(player: Player, name: str) -> None:
    """By Tab, until the thing has the focus."""
    for _ in range(60):
        if any(item.name == name and item.focus for item in player.look()):
            break
        player.key(Qt.Key.Key_Tab)


@LYING
@pytest.mark.parametrize("engine", ["Conveyor", "Green", "Robot"])
def test_a_game_that_moves_by_itself_obeys_the_keyboard(engine: str, player: Player) -> None:
    game = begin(player, engine, players=1, faster=1)
    first = round_of(player).table
    thing = game.controls[0].id if isinstance(game, Green) else game.hint(first)
    walk_to(player, {"Conveyor": "bin-", "Green": "control-", "Robot": "tool-"}[engine] + thing)
    player.key(Qt.Key.Key_Space)
    assert player.wait(lambda: round_of(player).table != first)
    assert story_so_far(player)[1]


@pytest.mark.slow("a round is begun before a window, and pads are waited for")
@LYING
def test_an_arm_is_moved_by_keys_alone(player: Player) -> None:
    game = begin(player, "Grab", players=1, faster=1)
    walk_to(player, "pad-boom-up")
    player.key(Qt.Key.Key_Space)
    assert player.wait(lambda: round_of(player).table.held == ("boom-up",))
    assert player.wait(lambda: round_of(player).table.held == ())
    player.key(Qt.Key.Key_Right)  # an arrow moves it that way
    assert player.wait(lambda: round_of(player).table.held == ("stick-out",))
    assert player.wait(lambda: round_of(player).table.held == ())
    player.key(Qt.Key.Key_5)  # the fifth pad, wherever the focus is
    assert player.wait(lambda: round_of(player).table.held == ("bucket-in",))
    walk_to(player, "spot-lorry")
    player.key(Qt.Key.Key_Return)
    # in the journal: an arm that is there already has no goal any more a moment later
    assert player.wait(lambda: "lorry" in [move.get("go") for move in story_so_far(player)[1]])
    start, moves = story_so_far(player)
    assert replay(game, start.seed, moves, round_of(player).band) == round_of(player).table


@pytest.mark.slow("a whole round is flown before a window")
@LYING
def test_a_helm_is_held_by_a_finger_or_a_key_and_its_end_is_seen_before_the_result(
    player: Player,
) -> None:
    game = next(game for game in player.station.content.games() if isinstance(game, Helm))
    begin_this(player, game, faster=1)
    pad = player.find("hold-right").centre
    player.press(pad)
    assert player.wait(lambda: round_of(player).table.held == (1, 0))
    player.release(pad)
    assert player.wait(lambda: round_of(player).table.held == (0, 0))
    walk_to(player, "hold-left")
    player.key(Qt.Key.Key_Right)
    player.key(Qt.Key.Key_1)  # on, and without a finger it stays
    assert player.wait(lambda: round_of(player).table.held == (-1, 0))
    start, moves = story_so_far(player)
    assert replay(game, start.seed, moves, round_of(player).band) == round_of(player).table
    assert {move["x"] for move in moves} == {"left", "none", "right"}
    hurry(player, 60)
    assert player.wait(lambda: player.screen == "Result")
    assert game.fact["kk"] in player.words()


def test_a_scene_is_searched_by_keyboard_with_a_cross_that_knows_no_fault(player: Player) -> None:
    game = begin(player, "Hazard", players=1)
    assert isinstance(game, Hazard)
    walk_to(player, "scene")
    ring = next(item for item in player.look() if item.name == "focus-scene")
    assert (ring.width, ring.height) > (player.find("scene").width, player.find("scene").height)
    at = player.find("cross").centre
    for spot in game.hotspots[: round_of(player).of]:
        scene = player.find("scene")
        wanted = QPoint(
            round(scene.x + scene.width * (spot.box[0] + spot.box[2] / 2)),
            round(scene.y + scene.height * (spot.box[1] + spot.box[3] / 2)),
        )
        at = steer(player, at, wanted)
        player.key(Qt.Key.Key_Space)
        assert spot.id in round_of(player).table.found
    assert round_of(player).finished
    assert round_of(player).points == round_of(player).of


def test_whoever_steers_by_keys_is_not_idle(tmp_path: Path) -> None:
    application()
    clock = SetClock()
    player = Player(tmp_path, clock=clock)
    player.station.machine.note_pin()
    begin(player, "Hazard", players=1)
    walk_to(player, "scene")
    for _ in range(3):
        clock.pass_ms(waits.PLAY - 1_000)
        player.key(Qt.Key.Key_Left)
        assert player.station.visit.ring_ms == 0
    clock.pass_ms(waits.PLAY + 1_000)
    assert player.wait(lambda: not any(i.name == "scene" and i.enabled for i in player.look()))
    at = round_of(player)
    player.key(Qt.Key.Key_Space)  # ends the ring and does no more than that
    assert player.station.visit.ring_ms == 0
    assert round_of(player) == at
    player.close()


def steer(player: Player, at: QPoint, wanted: QPoint) -> QPoint:
    """By arrows, as near as a cross in steps comes."""
    ways: tuple[tuple[Qt.Key, Callable[[QPoint], int]], ...] = (
        (Qt.Key.Key_Right, lambda p: wanted.x() - p.x()),
        (Qt.Key.Key_Left, lambda p: p.x() - wanted.x()),
        (Qt.Key.Key_Down, lambda p: wanted.y() - p.y()),
        (Qt.Key.Key_Up, lambda p: p.y() - wanted.y()),
    )
    for key, left in ways:
        while left(at) > 0:
            before = at
            player.key(key)
            at = next(item for item in player.look() if item.name == "cross").centre
            if left(at) >= left(before) or left(at) < 0:
                break
    return at


@pytest.mark.each("upright other keys lead on")
def test_a_seam_is_walked_by_arrow_keys_in_a_rhythm(player: Player) -> None:
    game = begin(player, "Steady", players=1)
    assert isinstance(game, Steady)
    walk_to(player, "field")
    field = player.find("field")
    upright = field.height > field.width
    back, _ = arrows(game, 1, upright)
    player.key(back)  # against the seam: no step
    assert round_of(player).table.tapped == -1

    def hand(player: Player, game: Game) -> None:
        assert isinstance(game, Steady)
        player.key(arrows(game, max(1, round_of(player).table.tapped + 1), upright)[1])

    touch_to_the_end(player, game, hand)
    assert [move["tap"] for move in story(player)[1]] == [str(n) for n in range(MARKS + 1)]
    assert replayed(player, game)[0] == round_of(player).points


def arrows(game: Steady, mark: int, upright: bool) -> tuple[Qt.Key, Qt.Key]:
    """The keys that point back from a mark and on to it; upright the seam goes from below up."""
    x, y = seam.place(game.path, (mark - 1) * game.length // MARKS)
    to_x, to_y = seam.place(game.path, mark * game.length // MARKS)
    if upright:
        x, y, to_x, to_y = y, -x, to_y, -to_x
    if abs(to_x - x) >= abs(to_y - y):
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right)
    else:
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down)
    return keys if max(to_x - x, to_y - y, key=abs) > 0 else keys[::-1]


@LYING
def test_a_dial_is_set_by_arrow_keys(player: Player) -> None:
    game = begin(player, "Estimate", players=1)

    def hand(player: Player, game: Game) -> None:
        if player.sees("go-on"):
            walk_to(player, "go-on")
            player.key(Qt.Key.Key_Space)
        walk_to(player, "dial")
        player.key(Qt.Key.Key_Right)
        player.key(Qt.Key.Key_Up)
        player.key(Qt.Key.Key_Left)
        walk_to(player, "set")
        player.key(Qt.Key.Key_Space)
        # every true value is told, the first one too
        assert round_of(player).finished or player.sees("go-on")

    touch_to_the_end(player, game, hand)
    assert isinstance(game, Estimate)
    steps = {one.id: one.low + one.step for one in game.quantities}
    assert dict(round_of(player).table.given).items() <= steps.items()


def test_marks_are_as_many_as_the_rules_have() -> None:
    assert MARKS == 10


@pytest.mark.parametrize("size", [(960, 540), (540, 960)], ids=["landscape", "portrait"])
def test_every_engine_plays_itself_to_the_hall_and_the_first_touch_takes_over_its_round(
    size: tuple[int, int], tmp_path: Path
) -> None:
    application()
    clock = SetClock()
    player = Player(tmp_path, size, clock=clock)
    player.station.machine.note_pin()
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("attract") and not player.sees("pin-noted"))
    seen: set[str] = set()
    for _ in range(2 * len(SOLO)):
        shown = player.station.visit.attract().round
        if isinstance(shown, GameRound):
            seen.add(type(shown.game).__name__)
            for wait_ms in (waits.ATTRACT_ASK, waits.ATTRACT_TAP):
                clock.pass_ms(wait_ms)
                player.window.station.refresh()
                assert shown.game.name["kk"] in player.words()
            if len(seen) == len(SOLO):
                break
            clock.pass_ms(GAME_MS - waits.ATTRACT_ASK - waits.ATTRACT_TAP)
        else:
            clock.pass_ms(QUIZ_MS)
    assert seen == set(SOLO)
    player.tap("attract")
    assert player.screen == "Game"
    assert round_of(player) == shown
    player.close()


@pytest.mark.parametrize(
    ("name", "said", "unsaid"),
    [
        ("weld-the-bucket", "күйген жер: 0", "тексерілмей"),
        ("scan-the-rail", "тексерілмей қалған жер: 0", "күйген"),
    ],
    ids=["weld", "scan"],
)
def test_a_steady_hands_result_speaks_the_words_of_its_job(
    name: str, said: str, unsaid: str, tmp_path: Path
) -> None:
    application()
    player = Player(tmp_path)
    player.station.machine.note_pin()
    visit = player.station.visit
    visit.start_game(name)
    while not round_of(player).finished:
        game = round_of(player).game
        visit.move(name, right_move(game, round_of(player).table))
    player.window.station.seeResult(name)
    assert player.wait(lambda: said in player.words())
    assert unsaid not in player.words()
    player.close()


@LYING
def test_two_flags_stand_at_one_column_and_the_nearer_has_the_star(player: Player) -> None:
    game = begin(player, "Estimate", players=2)
    assert isinstance(game, Estimate)
    name = round_of(player).tables[0].waiting[0]
    asked = next(one for one in game.quantities if one.id == name)
    set_flag(player, "b", asked.low)
    assert player.wait(lambda: player.sees("check-bold"))
    assert not player.sees("star"), "nobody knows yet"
    set_flag(player, "a", asked.value)
    assert player.wait(lambda: player.sees("star"))
    stars = [item.centre.x() for item in player.look() if item.name == "star"]
    assert len(stars) == 1 and stars[0] < player.window.quick.width() / 2
    player.tap("go-on")
    assert player.wait(lambda: not player.sees("star"))


@LYING
def test_who_has_set_a_flag_need_not_wait_for_ever(player: Player) -> None:
    begin(player, "Estimate", players=2)
    asked = round_of(player).tables[0].waiting[0]
    turn(player, "patienceMs", 100)
    player.tap("greater")
    player.tap("set")
    player.tap("go-on")
    assert player.wait(lambda: asked not in round_of(player).tables[1].waiting)


def set_flag(player: Player, side: str, value: int) -> None:
    round_ = round_of(player)
    asked = round_.tables["ab".index(side)].waiting[0]
    told = {"quantity": asked, "value": str(value), "side": side, "ms": "0"}
    player.window.station.move(round_.game.id, told)


def test_an_estimate_is_held_until_it_seems_right_and_let_go(player: Player) -> None:
    """Held, it rises; let go, the flag stays and counts by itself a little later."""
    game = begin(player, "Estimate", players=1)
    assert isinstance(game, Estimate)
    asked = round_of(player).table.waiting[0]
    quantity = next(one for one in game.quantities if one.id == asked)
    point = player.find("hold").centre
    player.press(point)
    assert player.wait(lambda: flag(player) > quantity.low + (quantity.high - quantity.low) // 10)
    player.release(point)
    let_go = flag(player)
    assert round_of(player).table.given == ()
    assert player.wait(lambda: bool(round_of(player).table.given))
    assert round_of(player).table.given == ((asked, let_go),)


def flag(player: Player) -> int:
    """The number on the flag, in the dial's whole numbers."""
    text = next(item.text for item in player.look() if item.name == "value")
    return int("".join(sign for sign in text if sign.isdigit()))


@LYING
def test_at_the_bench_a_wrong_verdict_is_shown_and_the_thing_goes_where_it_belongs(
    player: Player,
) -> None:
    game = begin(player, "Inspector", players=1, stage="bench")
    right = game.hint(round_of(player).table)
    player.tap("verdict-pass" if right == "reject" else "verdict-reject")
    assert player.wait(lambda: game.slips(round_of(player).table) == 1)
    touch_to_the_end(player, game, touch)
    table = round_of(player).table
    assert (table.points, table.of) == (table.of - 1, table.of)
    assert player.wait(lambda: player.screen == "Result")


@LYING
def test_what_was_sent_back_lies_at_the_other_end_of_the_shelf(player: Player) -> None:
    game = begin(player, "Inspector", players=1, stage="bench")
    while len({verdict for _, verdict in round_of(player).table.judged}) < 2:
        touch(player, game)
        QTest.qWait(30)
    passed, back = player.find("lies-pass").centre, player.find("lies-reject").centre
    assert (passed.y(), passed.x()) < (back.y(), back.x())


@LYING
def test_what_melts_is_seen_melted_once_its_true_heat_is_reached(player: Player) -> None:
    game = begin(player, "Estimate", players=1, stage="crucible")
    assert isinstance(game, Estimate)
    asked = next(one for one in game.quantities if one.id == round_of(player).table.waiting[0])
    assert asked.picture_after is not None
    assert not any("/melt-" in one for one in player.pictures())
    told = {"quantity": asked.id, "value": str(asked.value), "ms": "0"}
    player.window.station.move(game.id, told)
    assert player.wait(lambda: any("/melt-" in one for one in player.pictures()))
