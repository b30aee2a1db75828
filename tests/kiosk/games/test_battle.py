"""Robot sumo: a robot is built, cards are laid, both run; alone against coaches, or two."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ages import GAME_BANDS
from kiosk.facts import Moved, decode, encode
from kiosk.games.arena import CARDS
from kiosk.games.battle import Battle, BattleTable, Coach, Floor
from kiosk.games.hands import right_move
from kiosk.games.replay import replay
from kiosk.visit.rounds import GameRound, deal_game
from tests.kiosk.games.samples import BATTLE
from tests.samples import sample

BAND = GAME_BANDS[1]


def changed(**fields: Any) -> Battle:
    return msgspec.structs.replace(BATTLE, **fields)


def coach(**fields: Any) -> Coach:
    return msgspec.structs.replace(BATTLE.coaches[0], **fields)


def two(*moves: dict[str, str], seed: int = 0) -> GameRound:
    round_ = deal_game(BATTLE, seed, BAND, players=2)
    for move in moves:
        round_ = round_.moved(Moved(move=move))
    return round_


def built(side: str, run: str = "0", chassis: str = "tracks") -> list[dict[str, str]]:
    own = {"run": run, "side": side}
    return [{**own, "chassis": chassis}, {**own, "tool": "fork"}]


def test_who_knows_the_coaches_beats_all_three() -> None:
    table = BATTLE.deal(1)
    while not table.finished:
        table = BATTLE.play(table, right_move(BATTLE, table))
    assert table.won == ("a", "a", "a")
    assert (table.points, table.of) == (6, 6)
    assert BATTLE.told(table) == {"won": 3, "even": 0, "of": 3}


def test_the_youngest_see_all_that_a_coach_will_do_and_older_ones_guess() -> None:
    assert [BATTLE.deal(1, band).open for band in GAME_BANDS] == [6, 4, 2]


def test_older_children_meet_the_later_coaches() -> None:
    more = changed(coaches=(*BATTLE.coaches, coach(id="fourth"), coach(id="fifth")))
    met = [more.deal(1, band).rivals for band in GAME_BANDS]
    assert met[0] == ("tortoise", "ant", "eagle")
    assert met[1] == ("ant", "eagle", "fourth")
    assert met[2] == ("eagle", "fourth", "fifth")


def test_a_program_needs_a_robot_and_finds_room_for_six_cards() -> None:
    table = BATTLE.deal(1)
    early = {"run": "0", "program": "left"}
    assert BATTLE.play(table, early) == table
    for move in built("a"):
        table = BATTLE.play(table, move)
    assert BATTLE.play(table, {"run": "0", "program": "left " * 7}) == table
    assert BATTLE.play(table, early).bots[0].program == ("left",)
    assert BATTLE.play(table, {"run": "0", "rebuild": "yes"}).bots[0].build.whole is False


def test_the_robot_stays_for_the_next_run_and_its_cards_do_not() -> None:
    table = BATTLE.deal(1)
    for move in (*built("a"), {"run": "0", "program": "up"}, {"run": "0", "ready": "yes"}):
        table = BATTLE.play(table, move)
    assert table.run == 1
    assert table.bots[0].build.whole
    assert table.bots[0].program == ()
    assert table.ran[0].program == ("up",)
    assert BATTLE.play(table, {"run": "0", "program": "up"}) == table


def test_two_see_one_floor_and_each_has_its_own_points() -> None:
    cards = {"run": "0", "program": "right down left"}
    round_ = two(*built("a"), *built("b"), {**cards, "side": "a"})
    assert round_.tables[0].bots == round_.tables[1].bots
    ready = {"run": "0", "ready": "yes"}
    ran = round_.moved(Moved(move={**ready, "side": "b"}))
    assert ran.tables[0].frames == ()
    ran = ran.moved(Moved(move={**ready, "side": "a"}))
    assert ran.tables[0].frames == ran.tables[1].frames != ()
    assert ran.tables[0].won == ("a",)
    assert [table.points for table in ran.tables] == [2, 0]


def test_whoever_is_ready_need_not_wait_for_ever() -> None:
    alone = [*built("a"), {"run": "0", "program": "right", "side": "a"}]
    start = {"run": "0", "start": "yes", "side": "a"}
    assert two(*alone, start).tables[0].run == 0
    round_ = two(*alone, {"run": "0", "ready": "yes", "side": "a"}, start)
    assert round_.tables[0].run == 1
    assert round_.tables[0].ran[1].build.whole


def test_two_won_runs_are_enough_and_the_points_of_both_are_no_sign_of_ease() -> None:
    way = {"program": "right right down left left", "side": "a"}
    moves: list[dict[str, str]] = [*built("a"), *built("b")]
    for run in "01":
        moves += [{"run": run, **way}]
        moves += [{"run": run, "ready": "yes", "side": side} for side in "ab"]
    round_ = two(*moves)
    assert round_.finished
    assert (round_.points, round_.of) == (4, 8)
    assert BATTLE.marks(round_.tables[1]) == [0, 0, -1]


edits = st.fixed_dictionaries(
    {"side": st.sampled_from("ab"), "run": st.sampled_from("0012")},
    optional={
        "chassis": st.sampled_from(["wheels", "tracks", "legs"]),
        "tool": st.sampled_from(["fork", "plough", "magnet"]),
        "program": st.lists(st.sampled_from(CARDS), max_size=6).map(" ".join),
        "ready": st.just("yes"),
        "start": st.just("yes"),
    },
)


@sample(100)
@given(moves=st.lists(edits, max_size=40), seed=st.integers(0, 99))
def test_the_facts_of_two_replay_to_the_same_figures_for_both(
    moves: list[dict[str, str]], seed: int
) -> None:
    round_ = two(*moves, seed=seed)
    written = [decode(encode(Moved(move=move))) for move in moves]
    read = [fact.move for fact in written if isinstance(fact, Moved)]
    for place, side in enumerate("ab"):
        table: BattleTable = replay(BATTLE, seed, read, BAND, side, players=2)
        assert table == round_.tables[place]
        assert 0 <= table.points <= table.of
    left, right = round_.tables
    assert (left.won, left.frames, left.bots) == (right.won, right.frames, right.bots)


@pytest.mark.parametrize(
    ("floor", "said"),
    [
        (("*......",) * 4, "the floor is no arena; write 5 rows of 7"),
        (("...?...", *(".......",) * 4), '"?" is nothing on a floor'),
        (("...*...", "..*....", *(".......",) * 3), "one end has it easier"),
        ((".......", ".......", ".*...*.", ".......", "......."), "a cube lies in a corner or"),
        ((".......",) * 5, "write 2 to 8 cubes"),
    ],
)
def test_a_floor_that_is_not_fair_is_refused(floor: tuple[str, ...], said: str) -> None:
    found = changed(floors=(Floor(id="odd", map=floor), *BATTLE.floors)).faults()
    assert any(one.startswith(f'floors: "odd": {said}') for one in found), found


def test_a_coach_that_cannot_be_is_refused() -> None:
    wrong = coach(id="odd", chassis="wings", program=("fly",), floor="moon")
    found = changed(coaches=(*BATTLE.coaches[1:], wrong)).faults()
    assert found == [
        'coaches: "odd": it cannot be built so; write chassis and tool: '
        "wheels, tracks, legs; fork, plough, magnet",
        'coaches: "odd": "fly" is no card; write one of up, down, left, right, stand, seek',
        'coaches: "odd": it meets nobody on "moon"; write one of cross, line',
    ]
    assert "coaches: write at least 3" in changed(coaches=BATTLE.coaches[:2]).faults()


def test_a_coach_that_nobody_beats_or_whom_an_idle_one_beats_is_no_coach() -> None:
    few = Floor(id="few", map=(".......", "....*..", ".......", "..*....", "......."))
    firm = ("up", *("stand",) * 5)
    stands = coach(id="rock", floor="few", chassis="legs", tool="magnet", program=firm)
    found = changed(floors=(few,), coaches=(stands,) * 3).proof()
    assert found[0] == 'coaches: "rock": nothing beats it; write a weaker program'
    near = Floor(id="near", map=(".......", ".......", "..*.*..", ".......", "......."))
    program = ("up", "left", "left", "down")
    helps = coach(id="guest", floor="near", chassis="wheels", tool="plough", program=program)
    found = changed(floors=(near,), coaches=(helps,) * 3).proof()
    wrong = 'coaches: "guest": who does nothing wins'
    assert found[0] == f"{wrong}; write a program that brings a cube or pushes"
