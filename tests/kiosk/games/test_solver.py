"""The solver of robot levels: what a program does, and the shortest one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.games import solver

FIELD = (">...", ".##.", "*..o")


def ran(*program: str) -> solver.Run:
    return solver.run(FIELD, program)


def test_a_robot_does_what_it_is_told_and_stops_at_home() -> None:
    run = ran("right", "forward", "forward", "pick", "left", "repeat-3", "forward", "end", "left")
    assert run.fault == ""
    assert (run.spots[-1].x, run.spots[-1].y) == (3, 2)


@pytest.mark.parametrize(
    ("program", "fault", "block"),
    [
        (("left", "forward"), "wall", 1),
        (("forward", "right", "forward"), "wall", 2),
        (("pick",), "nothing", 0),
        (("repeat-3", "forward", "end", "right", "forward", "forward"), "left", 5),
        (("right", "forward", "forward", "pick"), "away", 3),
        (("repeat-5", "repeat-5", "repeat-5", "right"), "long", 3),
    ],
)
def test_a_mistake_is_shown_with_its_block(
    program: tuple[str, ...], fault: str, block: int
) -> None:
    run = ran(*program)
    assert (run.fault, run.blocks[-1]) == (fault, block)


def test_repeats_may_stand_in_repeats_and_lack_their_end() -> None:
    nested = ran("repeat-2", "repeat-2", "left", "end", "right")
    assert [solver.FACINGS.index(spot.facing) for spot in nested.spots] == [1, 0, 3, 0, 3, 2, 3]


def test_the_shortest_way_is_found_and_folded() -> None:
    plain = solver.shortest((">....", "####o"), False)
    assert plain == ("forward",) * 4 + ("right", "forward")
    folded = solver.shortest((">....", "####o"), True)
    assert folded == ("repeat-4", "forward", "end", "right", "forward")
    assert solver.size(folded or ()) == 4


def test_a_walled_level_has_no_solution() -> None:
    assert solver.shortest((">#o",), True) is None


@settings(deadline=None)
@given(
    st.lists(st.lists(st.sampled_from("...#"), min_size=4, max_size=4), min_size=3, max_size=4),
    st.lists(st.tuples(st.integers(1, 2), st.integers(0, 2)), max_size=3),
    st.booleans(),
)
def test_every_solution_found_runs_without_a_fault(
    rows: list[list[str]], things: list[tuple[int, int]], repeats: bool
) -> None:
    for x, y in things:
        rows[y][x] = "*"
    rows[0][0], rows[-1][-1] = ">", "o"
    level = tuple("".join(row) for row in rows)
    best, plain = solver.shortest(level, repeats), solver.shortest(level, False)
    if best is not None and plain is not None:
        assert solver.run(level, best).fault == ""
        assert solver.size(best) <= len(plain)
