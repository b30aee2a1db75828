"""A floor on which two robots carry out their programs at once: what moves, who pushes whom.

Whole numbers alone, and the same for both: turned by half a turn the same run has the other winner.
"""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

COLUMNS, ROWS = 7, 5
TICKS = 6
"""A program has at most so many cards, and each is one tick."""

CUBE, FREE = "*", "."
STARTS = ((1, 2), (5, 2))
CORNERS = (
    frozenset({(0, 3), (1, 3), (0, 4), (1, 4)}),
    frozenset({(6, 1), (5, 1), (6, 0), (5, 0)}),
)
"""Where each brings its cubes: at its own end, to the left of who looks to the other."""

WAYS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
STAND, SEEK = "stand", "seek"
CARDS = (*WAYS, STAND, SEEK)

FIRM = 2
"""Whoever stands on purpose is so much harder to push."""

Cell = tuple[int, int]
Floor = tuple[str, ...]
Programs = tuple[Sequence[str], Sequence[str]]


class Chassis(NamedTuple):
    """cells: so many a card. push: how strongly. hold: what pushes it has to be stronger."""

    cells: int
    push: int
    hold: int


class Tool(NamedTuple):
    """load: cubes at once. push: more than without. reach: takes from the cells beside it, too."""

    load: int
    push: int = 0
    reach: bool = False


CHASSIS = {"wheels": Chassis(2, 1, 0), "tracks": Chassis(1, 2, 1), "legs": Chassis(1, 1, 2)}
TOOLS = {"fork": Tool(2), "plough": Tool(0, push=1), "magnet": Tool(1, reach=True)}


class Build(msgspec.Struct, frozen=True):
    """What a robot is made of: a key of CHASSIS and one of TOOLS, or "" while it lacks that."""

    chassis: str = ""
    tool: str = ""

    @property
    def whole(self) -> bool:
        return self.chassis in CHASSIS and self.tool in TOOLS

    @property
    def push(self) -> int:
        return CHASSIS[self.chassis].push + TOOLS[self.tool].push


Builds = tuple[Build, Build]


class State(msgspec.Struct, frozen=True):
    """spots: column and row of both, outside of the floor for one that was pushed out.

    loads: cubes on each. homes: cubes that each has brought. cubes: cells where one lies, sorted.
    """

    spots: tuple[Cell, Cell]
    loads: tuple[int, int]
    homes: tuple[int, int]
    cubes: tuple[Cell, ...]

    @property
    def out(self) -> int:
        """0 or 1: who was pushed over the edge; -1 nobody."""
        return next((n for n, spot in enumerate(self.spots) if not inside(spot)), -1)

    @property
    def winner(self) -> str:
        """ "a", "b", or "" for equal, if the run ended now."""
        if self.out >= 0:
            return "ba"[self.out]
        ahead = self.homes[0] - self.homes[1]
        return "a" if ahead > 0 else "b" if ahead < 0 else ""


class Frame(msgspec.Struct, frozen=True):
    """How it stands after a part of a tick. tick: 0 to TICKS - 1; the start is -1.

    hit: "" or "bang" = they met and both stand, "push" = `by` (0 or 1) pushed the other.
    """

    tick: int
    state: State
    hit: str = ""
    by: int = -1


def inside(cell: Cell) -> bool:
    return 0 <= cell[0] < COLUMNS and 0 <= cell[1] < ROWS


def turned(cell: Cell) -> Cell:
    """Where a cell comes to lie when the floor is turned by half a turn."""
    return COLUMNS - 1 - cell[0], ROWS - 1 - cell[1]


def start(floor: Floor) -> State:
    """floor: ROWS rows of COLUMNS, "*" a cube, "." free."""
    cubes = ((x, y) for x in range(COLUMNS) for y in range(ROWS) if floor[y][x] == CUBE)
    return State(STARTS, (0, 0), (0, 0), tuple(sorted(cubes)))


def run(floor: Floor, builds: Builds, programs: Programs) -> list[Frame]:
    """The start and how it stands after each tick, twice where wheels went on; to the first out."""
    frames = [Frame(-1, start(floor))]
    for tick in range(TICKS):
        cards = (card_at(programs[0], tick), card_at(programs[1], tick))
        for half in (0, 1):
            frame = stepped(builds, frames[-1].state, cards, half, tick)
            if half == 0 or frame.hit or frame.state != frames[-1].state:
                frames.append(frame)
            if frame.state.out >= 0:
                return frames
    return frames


def ticked(builds: Builds, state: State, cards: tuple[str, str]) -> State:
    """The state after a whole tick, for whoever only wants to know how it comes out."""
    for half in (0, 1):
        if state.out < 0:
            state = stepped(builds, state, cards, half, 0).state
    return state


def card_at(program: Sequence[str], tick: int) -> str:
    """ "" where a program is over."""
    return program[tick] if tick < len(program) else ""


def stepped(builds: Builds, state: State, cards: tuple[str, str], half: int, tick: int) -> Frame:
    """Both want something, then it is seen what comes of it. In the second half wheels alone go."""
    wants = tuple(_wanted(builds[n], state, cards[n], n, half) for n in (0, 1))
    if half and wants == ((0, 0), (0, 0)):
        return Frame(tick, state)
    (spots, hit, by) = _met(builds, state.spots, (wants[0], wants[1]), cards)
    moved = state
    if hit == "push":
        moved = _spilt(moved, 1 - by)
    moved = msgspec.structs.replace(moved, spots=spots)
    return Frame(tick, _brought(_taken(builds, moved)), hit, by)


def _wanted(build: Build, state: State, card: str, side: int, half: int) -> Cell:
    """The step that a card asks for; none where it would lead over the edge: robots see it."""
    (x, y), (ox, oy) = state.spots[side], state.spots[1 - side]
    dx, dy = WAYS.get(card, (0, 0)) if half < CHASSIS[build.chassis].cells else (0, 0)
    if card == SEEK and half == 0:
        along, aside = ox - x, oy - y
        dx, dy = (_sign(along), 0) if abs(along) >= abs(aside) else (0, _sign(aside))
    return (dx, dy) if inside((x + dx, y + dy)) else (0, 0)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _met(
    builds: Builds, spots: tuple[Cell, Cell], wants: tuple[Cell, Cell], cards: tuple[str, str]
) -> tuple[tuple[Cell, Cell], str, int]:
    """Where both stand now, how they met, and who was the stronger."""
    to = (_plus(spots[0], wants[0]), _plus(spots[1], wants[1]))
    goes = (wants[0] != (0, 0), wants[1] != (0, 0))
    if all(goes) and (to[0] == to[1] or (to[0] == spots[1] and to[1] == spots[0])):
        return _clashed(builds, spots, to, wants)
    for one in (0, 1):
        if goes[one] and to[one] == spots[1 - one] and not goes[1 - one]:
            firm = FIRM if cards[1 - one] == STAND else 0
            if builds[one].push <= CHASSIS[builds[1 - one].chassis].hold + firm:
                return spots, "bang", -1
            return _shoved(spots, wants[one], one), "push", one
    return to, "", -1


def _clashed(
    builds: Builds, spots: tuple[Cell, Cell], to: tuple[Cell, Cell], wants: tuple[Cell, Cell]
) -> tuple[tuple[Cell, Cell], str, int]:
    """Both drive at each other, or at one cell."""
    ahead = builds[0].push - builds[1].push
    if ahead == 0:
        return spots, "bang", -1
    by = 0 if ahead > 0 else 1
    if to[0] == to[1]:
        # the stronger is there, the weaker gets no farther
        return ((to[0], spots[1]) if by == 0 else (spots[0], to[1])), "bang", -1
    return _shoved(spots, wants[by], by), "push", by


def _shoved(spots: tuple[Cell, Cell], way: Cell, by: int) -> tuple[Cell, Cell]:
    driven, there = _plus(spots[1 - by], way), spots[1 - by]
    return (there, driven) if by == 0 else (driven, there)


def _plus(cell: Cell, way: Cell) -> Cell:
    return cell[0] + way[0], cell[1] + way[1]


def _spilt(state: State, side: int) -> State:
    """Whoever is pushed loses what it carries."""
    fallen = (state.spots[side],) * state.loads[side]
    loads = (0, state.loads[1]) if side == 0 else (state.loads[0], 0)
    return msgspec.structs.replace(state, loads=loads, cubes=tuple(sorted((*state.cubes, *fallen))))


def _taken(builds: Builds, state: State) -> State:
    """Each takes what it can; a cube that both reach for at once stays."""
    claims = [_claims(builds[n], state, n) for n in (0, 1)]
    cubes, loads = list(state.cubes), [state.loads[0], state.loads[1]]
    for cell in {*claims[0], *claims[1]}:
        wanted = [claims[0].count(cell), claims[1].count(cell)]
        if sum(wanted) > state.cubes.count(cell):
            continue
        for side in (0, 1):
            loads[side] += wanted[side]
            for _ in range(wanted[side]):
                cubes.remove(cell)
    return msgspec.structs.replace(state, cubes=tuple(cubes), loads=(loads[0], loads[1]))


def _claims(build: Build, state: State, side: int) -> list[Cell]:
    """The cells from which a robot takes a cube now: its own first, then ahead, and round."""
    tool, spot = TOOLS[build.tool], state.spots[side]
    if state.out == side or not state.cubes:
        return []
    turn = 1 if side == 0 else -1
    beside = [(turn, 0), (0, -turn), (-turn, 0), (0, turn)] if tool.reach else []
    found: list[Cell] = []
    for way in ((0, 0), *beside):
        cell = _plus(spot, way)
        room = tool.load - state.loads[side] - len(found)
        found += [cell] * max(0, min(room, state.cubes.count(cell)))
    return found


def _brought(state: State) -> State:
    """In its own corner a robot sets down all that it carries."""
    for side in (0, 1):
        if state.loads[side] and state.spots[side] in CORNERS[side]:
            homes, loads = list(state.homes), list(state.loads)
            homes[side] += loads[side]
            loads[side] = 0
            state = msgspec.structs.replace(
                state, homes=(homes[0], homes[1]), loads=(loads[0], loads[1])
            )
    return state
