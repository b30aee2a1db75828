"""Robot: queue blocks, run them, find the mistake."""

from typing import Any

import msgspec

from kiosk.games.robot import Level, Robot
from tests.kiosk.games.samples import ROBOT


def told(table: Any, *moves: str) -> Any:
    """Moves at the level that is now to solve: a program, "run" or "skip"."""
    for move in moves:
        said = {move: "yes"} if move in ("run", "skip") else {"program": move}
        table = ROBOT.play(table, {"level": table.level, **said})
    return table


def test_a_level_solved_at_once_and_shortly_earns_three_points() -> None:
    table = told(ROBOT.deal(1, "6-8"), "forward forward forward", "run")
    assert table.points == 3
    assert table.solved == ("straight",)
    assert table.level == "corner"
    assert table.program == ()


def test_a_detour_and_many_runs_cost_a_point_each() -> None:
    detour = told(ROBOT.deal(1, "6-8"), "left right forward forward forward", "run")
    assert detour.points == 2
    tries = told(ROBOT.deal(1, "6-8"), "left", "run", "run", "run", "run")
    assert tries.runs == 4
    assert told(tries, "forward forward forward", "run").points == 2


def test_a_failed_run_shows_where_and_keeps_the_program() -> None:
    table = told(ROBOT.deal(1, "6-8"), "forward left forward", "run")
    assert table.fault == "wall"
    assert table.broke == 2
    assert table.trace == ("0,0,>,-1", "1,0,>,0", "1,0,^,1")
    assert table.program == ("forward", "left", "forward")


def test_a_level_may_be_left_for_the_next() -> None:
    table = told(ROBOT.deal(1, "6-8"), "skip", "skip", "skip")
    assert table.finished
    assert table.points == 0


def test_a_program_keeps_to_its_blocks_and_its_room() -> None:
    table = ROBOT.deal(1, "6-8")
    for wrong in ("jump", "forward pick", "repeat-2 forward end", " ".join(["forward"] * 13)):
        assert told(table, wrong) == table
    assert "repeat-2" in ROBOT.deal(1, "9-12").blocks
    assert "pick" in ROBOT.deal(1, "13-17").blocks


def test_a_move_for_the_level_before_is_ignored() -> None:
    table = told(ROBOT.deal(1, "6-8"), "skip")
    assert ROBOT.play(table, {"level": "straight", "run": "yes"}) == table


def test_the_hint_leads_from_any_program_to_a_solution() -> None:
    table = told(ROBOT.deal(1, "6-8"), "left")
    assert ROBOT.hint(table) == "remove"
    assert ROBOT.hint(told(table, "forward forward")) == "forward"
    assert ROBOT.hint(told(table, "forward forward forward")) == "run"


def test_each_band_has_its_levels() -> None:
    first = {band: ROBOT.deal(1, band).level for band in ("6-8", "9-12", "13-17")}
    assert first == {"6-8": "straight", "9-12": "corner", "13-17": "thing"}


def test_the_oldest_learn_to_repeat() -> None:
    table = ROBOT.deal(1, "13-17")
    table = told(table, "skip", "skip")
    assert table.level == "round"
    plain = "forward " * 4 + "right " + "forward " * 4 + "right " + "forward " * 4 + "pick"
    assert told(table, plain) == table  # its memory has no room for that
    short = "repeat-3 repeat-4 forward end right end pick"
    assert ROBOT.told(told(table, short, "run"))["solved"] == 1


def refused(*levels: Level) -> list[str]:
    changed: Robot = msgspec.structs.replace(ROBOT, levels=levels)
    return changed.faults() or changed.proof()


def test_a_level_without_a_solution_is_refused() -> None:
    walled = Level(id="walled", map=(">#o",))
    assert refused(*ROBOT.levels, walled) == ['levels: "walled": no program solves it; open a way']


def test_levels_that_get_easier_or_need_more_room_are_refused() -> None:
    easier = "levels: an easier one follows a harder; write the shortest way first"
    assert refused(*reversed(ROBOT.levels))[0] == easier
    tight = msgspec.structs.replace(ROBOT.levels[1], room=3)
    found = refused(ROBOT.levels[0], tight, *ROBOT.levels[2:])
    assert found == ['levels: "corner" needs 5 blocks; write room = 5 or more']


def test_a_map_with_strange_signs_or_nothing_to_do_is_refused() -> None:
    assert refused(*ROBOT.levels, Level(id="odd", map=(">x",)))[0].startswith('levels: "odd": "x"')
    empty = 'levels: "idle": there is nothing to do; write * to pick, or one o as home'
    assert refused(*ROBOT.levels, Level(id="idle", map=(">.",))) == [empty]
