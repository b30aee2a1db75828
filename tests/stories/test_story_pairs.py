"""Two who play in one place: what each says is told when both have said it, and nobody waits for
ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.games.game import Game
from tests.stories.test_story_games import begin, hurry, names_to_tap, round_of, turn
from tests.ui.hands import LANDSCAPE, NoonClock, Player
from ui.app import application
from ui.hand import Seen


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, LANDSCAPE)
    player.station.machine.note_pin()
    player.window.station.refresh()
    player.window.station.open("Games")
    yield player
    player.close()


def begin_two(player: Player, engine: str, stage: str = "") -> Game:
    """Nothing is hurried: what is told stays until the test has looked."""
    game = begin(player, engine, players=2, faster=1, stage=stage)
    turn(player, "showMs", 60_000)
    return game


def ends(player: Player, name: str) -> list[Seen]:
    """The things of this name, from left to right: the left end's first."""
    return sorted((i for i in player.look() if i.name == name), key=lambda i: i.centre.x())


def tap_at(player: Player, name: str, end: int) -> None:
    point = ends(player, name)[end].centre
    player.press(point)
    player.release(point)


def scores(player: Player) -> tuple[int, int]:
    left, right = (table.points for table in round_of(player).tables)
    return left, right


def test_a_verdict_is_face_down_until_both_have_given_theirs(player: Player) -> None:
    game = begin_two(player, "Inspector", "bench")
    right = game.hint(round_of(player).tables[0])
    wrong = "pass" if right == "reject" else "reject"
    heads = [item.text for item in player.look() if item.text == "0"]
    tap_at(player, f"verdict-{right}", 0)
    assert scores(player) == (1, 0)
    assert player.wait(lambda: player.sees("face-down"))
    assert [item.text for item in player.look() if item.text == "0"] == heads, "nobody knows yet"
    tap_at(player, f"verdict-{wrong}", 1)
    assert player.wait(lambda: not player.sees("face-down"))
    assert player.sees(f"told-{right}") and player.sees(f"told-{wrong}")
    assert player.wait(lambda: len([i for i in player.look() if i.text == "0"]) < len(heads))
    tap_at(player, f"verdict-{right}", 1)
    assert scores(player) == (1, 0), "what is told is judged no more"


def test_who_has_given_a_verdict_need_not_wait_for_ever(player: Player) -> None:
    begin_two(player, "Inspector", "bench")
    turn(player, "patienceMs", 100)
    tap_at(player, "verdict-pass", 1)
    player.tap("go-on")
    left, right = round_of(player).tables
    assert len(left.judged) == len(right.judged) == 1
    assert left.judged[0][1] == "reject", "what nobody lets on is held back"


def test_what_one_has_said_is_still_face_down_after_a_crash(tmp_path: Path) -> None:
    application()
    clock = NoonClock()
    player = Player(tmp_path, LANDSCAPE, clock=clock)
    player.station.machine.note_pin()
    player.window.station.refresh()
    begin_two(player, "Inspector", "bench")
    tap_at(player, "verdict-pass", 0)
    before = round_of(player)
    player.close()
    player = Player(tmp_path, LANDSCAPE, clock=clock)
    assert round_of(player) == before
    player.window.station.touched()  # it asks who is still here
    assert player.wait(lambda: player.sees("face-down"))
    tap_at(player, "verdict-pass", 1)
    assert player.wait(lambda: not player.sees("face-down"))
    player.close()


def test_people_come_to_a_gate_from_both_ends_and_nobody_waits(player: Player) -> None:
    game = begin_two(player, "Inspector", "gate")
    for _ in range(3):
        for name in names_to_tap(game, round_of(player).tables[1]):
            tap_at(player, name, 1)
        player.settle(400)
    left, right = round_of(player).tables
    assert len(right.judged) + len(right.given) >= 2
    assert left.judged == () and left.given == ()


def test_a_clue_is_for_both_and_an_answer_for_who_gave_it(player: Player) -> None:
    game = begin_two(player, "Reveal")
    player.tap("clue-1")
    assert [table.uncovered for table in round_of(player).tables] == [2, 2]
    answer = names_to_tap(game, round_of(player).tables[0])[0]
    worth = round_of(player).tables[0].worth
    tap_at(player, answer, 1)
    assert scores(player) == (0, worth)
    assert player.wait(lambda: player.sees("waits-check-bold"))
    assert len(ends(player, answer)) == 1, "the other still thinks"
    player.tap("clue-2")
    tap_at(player, answer, 0)
    assert scores(player) == (worth - 1, worth)
    assert player.wait(lambda: len(ends(player, "waits-star")) == 2)


def test_who_has_answered_goes_on_without_who_has_not(player: Player) -> None:
    game = begin_two(player, "Reveal")
    turn(player, "patienceMs", 100)
    tap_at(player, names_to_tap(game, round_of(player).tables[0])[0], 0)
    player.tap("go-on")
    left, right = round_of(player).tables
    assert left.done == right.done == (left.last,)
    assert left.points > right.points == 0


def test_a_master_holds_out_a_hand_to_each_and_each_gives_their_own(player: Player) -> None:
    game = begin_two(player, "Match")
    waits = game.hint(round_of(player).tables[0])
    tap_at(player, f"left-{waits}", 0)
    tap_at(player, f"right-{waits}", 0)
    assert [waits in table.paired for table in round_of(player).tables] == [True, False]
    assert not ends(player, f"right-{waits}")[0].live
    tap_at(player, f"left-{waits}", -1)
    tap_at(player, f"right-{waits}", 1)
    assert [waits in table.paired for table in round_of(player).tables] == [True, True]
    assert scores(player) == (1, 1)


@pytest.mark.parametrize("engine", ["Match", "Inspector", "Reveal", "Estimate"])
def test_two_play_by_keys_and_the_focus_is_always_somewhere(engine: str, player: Player) -> None:
    game = begin(player, engine, players=2)
    hurry(player, 12)
    for end in (0, 1):
        names = {"Estimate": ["greater", "set"]}.get(engine) or names_to_tap(
            game, round_of(player).tables[end]
        )
        for name in names:
            walk_to(player, name, end)
            player.key(Qt.Key.Key_Space)
            assert player.wait(lambda: any(item.focus for item in player.look())), name
    assert all(done(table) for table in round_of(player).tables)


def walk_to(player: Player, name: str, end: int) -> None:
    """By Tab, until the thing at this end has the focus."""
    for _ in range(80):
        if [i for i in ends(player, name) if i.focus and i == ends(player, name)[-1 if end else 0]]:
            return
        player.key(Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is not reached by keys")


def done(table: object) -> bool:
    return any(getattr(table, name, ()) for name in ("judged", "given", "done", "paired", "left"))


def test_a_column_that_is_full_holds_no_flag_in_the_air(player: Player) -> None:
    begin_two(player, "Estimate")
    asked = round_of(player).tables[0].waiting[0]
    turn(player, "fullMs", 300)
    tap_at(player, "hold", 0)  # a short tap: it goes on by itself
    assert player.wait(lambda: asked not in round_of(player).tables[0].waiting)
