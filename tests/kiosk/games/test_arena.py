"""Two robots on one floor: the same rule for both, whatever they do."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.games import arena
from kiosk.games.arena import CARDS, Build, Frame, State, run, turned
from kiosk.games.rival import BUILDS, Program, beaten, finished
from tests.samples import sample

BARE = (".......",) * 5
CROSS = ("...*...", "....*..", "...*...", "..*....", "...*...")

TRACKS, LEGS, WHEELS = Build("tracks", "fork"), Build("legs", "fork"), Build("wheels", "fork")
PLOUGH = Build("tracks", "plough")

OTHER_WAY = {"up": "down", "down": "up", "left": "right", "right": "left"}

programs = st.lists(st.sampled_from(CARDS), max_size=6).map(tuple)
builds = st.sampled_from(BUILDS)


@st.composite
def floors(draw: st.DrawFn) -> arena.Floor:
    """Any floor that is the same when turned by half a turn."""
    corners = {*arena.STARTS, *arena.CORNERS[0], *arena.CORNERS[1]}
    free = [(x, y) for x in range(7) for y in range(5) if (x, y) not in corners]
    chosen = draw(st.lists(st.sampled_from(free), max_size=4))
    cubes = {*chosen, *map(turned, chosen)}
    return tuple("".join("*" if (x, y) in cubes else "." for x in range(7)) for y in range(5))


def last(
    floor: arena.Floor, one: Build, other: Build, left: str, right: str = ""
) -> tuple[Frame, list[Frame]]:
    frames = run(floor, (one, other), (left.split(), right.split()))
    return frames[-1], frames


def hits(frames: list[Frame]) -> list[str]:
    return [frame.hit for frame in frames if frame.hit]


@sample(200)
@given(floors(), builds, builds, programs, programs)
def test_the_same_programs_run_the_same_each_time(
    floor: arena.Floor, one: Build, other: Build, left: Program, right: Program
) -> None:
    assert run(floor, (one, other), (left, right)) == run(floor, (one, other), (left, right))


@sample(300)
@given(floors(), builds, builds, programs, programs)
def test_nobody_stands_where_the_other_one_stands_and_no_cube_is_lost(
    floor: arena.Floor, one: Build, other: Build, left: Program, right: Program
) -> None:
    frames = run(floor, (one, other), (left, right))
    there = "".join(floor).count("*")
    for frame in frames:
        state = frame.state
        assert state.spots[0] != state.spots[1]
        assert len(state.cubes) + sum(state.loads) + sum(state.homes) == there
        assert sum(not arena.inside(spot) for spot in state.spots) <= 1
    assert all(arena.inside(spot) for frame in frames[:-1] for spot in frame.state.spots)


@sample(300)
@given(floors(), builds, builds, programs, programs)
def test_turned_by_half_a_turn_the_same_run_has_the_other_winner(
    floor: arena.Floor, one: Build, other: Build, left: Program, right: Program
) -> None:
    def read(program: Program) -> Program:
        return tuple(OTHER_WAY.get(card, card) for card in program)

    def seen(state: State) -> State:
        a, b = (turned(spot) for spot in state.spots)
        cubes = tuple(sorted(map(turned, state.cubes)))
        return State((b, a), state.loads[::-1], state.homes[::-1], cubes)

    frames = run(floor, (one, other), (left, right))
    round_ = run(floor, (other, one), (read(right), read(left)))
    assert [seen(frame.state) for frame in frames] == [frame.state for frame in round_]
    assert [frame.hit for frame in frames] == [frame.hit for frame in round_]
    assert frames[-1].state.winner == {"a": "b", "b": "a", "": ""}[round_[-1].state.winner]


def test_a_stronger_robot_pushes_the_other_over_the_edge() -> None:
    end, frames = last(BARE, TRACKS, WHEELS, "right right right right right")
    assert end.state.spots == ((6, 2), (7, 2))
    assert end.state.out == 1
    assert end.state.winner == "a"
    assert hits(frames) == ["push", "push"]
    assert frames[-1].by == 0


def test_equally_strong_ones_stand_where_they_met() -> None:
    end, frames = last(BARE, TRACKS, TRACKS, "right right right", "left left left")
    assert end.state.spots == ((2, 2), (4, 2))
    assert hits(frames) == ["bang", "bang"]
    assert end.state.winner == ""


def test_whoever_stands_on_purpose_is_harder_to_push() -> None:
    way = "right right right right right"
    assert last(BARE, PLOUGH, TRACKS, way)[0].state.out == 1
    firm = last(BARE, PLOUGH, TRACKS, way, "stand stand stand stand stand")
    assert firm[0].state.out == -1
    assert hits(firm[1]) == ["bang", "bang"]
    assert last(BARE, TRACKS, LEGS, way)[0].state.out == -1


def test_wheels_go_two_cells_a_card_and_nobody_drives_over_the_edge() -> None:
    end, frames = last(BARE, WHEELS, TRACKS, "up up left")
    assert [frame.state.spots[0] for frame in frames[:4]] == [(1, 2), (1, 1), (1, 0), (1, 0)]
    assert end.state.spots[0] == (0, 0)


def test_who_leaves_a_cell_makes_room_for_who_comes() -> None:
    end, frames = last(BARE, TRACKS, TRACKS, "right right right right", "stand stand stand up")
    assert hits(frames) == []
    assert end.state.spots == ((5, 2), (5, 1))


def test_the_seeker_goes_where_the_other_is() -> None:
    end, _ = last(BARE, TRACKS, LEGS, "seek seek seek", "up up")
    assert end.state.spots == ((4, 2), (5, 0))
    assert last(BARE, TRACKS, LEGS, "seek seek seek seek", "up up")[0].state.spots[0] == (4, 1)


def test_a_cube_that_is_driven_over_comes_along_and_is_set_down_at_home() -> None:
    end, frames = last(CROSS, TRACKS, LEGS, "right down left")
    assert [frame.state.loads[0] for frame in frames[:4]] == [0, 0, 1, 0]
    assert end.state.homes == (1, 0)
    assert end.state.winner == "a"


def test_a_plough_carries_nothing_and_a_magnet_takes_from_the_side() -> None:
    assert last(CROSS, PLOUGH, LEGS, "right down left")[0].state.homes == (0, 0)
    end, _ = last(CROSS, Build("tracks", "magnet"), LEGS, "down")
    assert end.state.homes == (1, 0)


def test_whoever_is_pushed_spills_what_it_carries() -> None:
    floor = (".......", ".......", "...*...", ".......", ".......")
    end, frames = last(floor, TRACKS, TRACKS, "right right", "stand left left")
    assert frames[2].state.loads == (1, 0)
    assert hits(frames) == ["push"]
    assert end.state.loads == (0, 1)


def test_a_known_program_is_beaten_where_it_can_be() -> None:
    known = ("left",) * 6
    program = beaten(CROSS, TRACKS, PLOUGH, known)
    assert program is not None
    assert run(CROSS, (TRACKS, PLOUGH), (program, known))[-1].state.winner == "a"
    assert finished(CROSS, TRACKS, PLOUGH, known, program[:2]) is not None
    assert beaten(BARE, LEGS, LEGS, ("stand",) * 6) is None
