"""A robot's level: how a program runs on its map, and the shortest program that solves it."""

from collections import deque
from functools import lru_cache
from typing import NamedTuple

WALL, FLOOR, THING, HOME = "#.*o"
FACINGS = "^>v<"
STARTS = {"^": (0, -1), ">": (1, 0), "v": (0, 1), "<": (-1, 0)}

ACTIONS = ("forward", "left", "right", "pick")
REPEATS = ("repeat-2", "repeat-3", "repeat-4", "repeat-5")
END = "end"
BLOCKS = (*ACTIONS, *REPEATS, END)

MOST_ACTIONS = 120
"""A program that does more has gone astray; it is stopped."""

MOST_WAYS = 50
"""Of equally short ways, so many are tried for the one that repeats itself best."""

Map = tuple[str, ...]
Program = tuple[str, ...]


class Spot(NamedTuple):
    """Where the robot is: column, row, facing, and the things that still lie there."""

    x: int
    y: int
    facing: str
    things: frozenset[tuple[int, int]]


class Run(NamedTuple):
    """spots: the start, and where each action led. blocks: the block behind each action.

    fault: "" when solved, else "wall", "nothing" (to pick), "left" (things), "away" (from home) or
    "long"; the last of `blocks` is then the one where it went wrong.
    """

    spots: list[Spot]
    blocks: list[int]
    fault: str


def start(rows: Map) -> Spot:
    """Raises LookupError when the map has no robot."""
    places = [(x, y, cell) for y, row in enumerate(rows) for x, cell in enumerate(row)]
    x, y, facing = next(place for place in places if place[2] in FACINGS)
    things = frozenset((x, y) for x, y, cell in places if cell == THING)
    return Spot(x, y, facing, things)


def acted(rows: Map, spot: Spot, action: str) -> Spot | None:
    """Where an action leads, or None when it cannot be done."""
    if action == "pick":
        here = (spot.x, spot.y)
        return spot._replace(things=spot.things - {here}) if here in spot.things else None
    if action == "forward":
        dx, dy = STARTS[spot.facing]
        x, y = spot.x + dx, spot.y + dy
        inside = 0 <= y < len(rows) and 0 <= x < len(rows[y]) and rows[y][x] != WALL
        return spot._replace(x=x, y=y) if inside else None
    turn = 1 if action == "right" else -1
    return spot._replace(facing=FACINGS[(FACINGS.index(spot.facing) + turn) % 4])


def solved(rows: Map, spot: Spot) -> bool:
    """Nothing lies about, and the robot is at home where the map has one."""
    homeless = not any(HOME in row for row in rows)
    return not spot.things and (homeless or rows[spot.y][spot.x] == HOME)


def run(rows: Map, program: Program) -> Run:
    """The robot stops where it has solved the level, where it cannot go on, or at the end."""
    spots = [start(rows)]
    blocks: list[int] = []
    for block, action in _unrolled(program, 0, len(program)):
        if len(blocks) == MOST_ACTIONS:
            return Run(spots, blocks, "long")
        blocks.append(block)
        spot = acted(rows, spots[-1], action)
        if spot is None:
            return Run(spots, blocks, "wall" if action == "forward" else "nothing")
        spots.append(spot)
        if solved(rows, spot):
            return Run(spots, blocks, "")
    return Run(spots, blocks, "left" if spots[-1].things else "away")


def _unrolled(program: Program, begins: int, ends: int) -> list[tuple[int, str]]:
    """The actions of a program, each with its block. A repeat without an end lasts to the end."""
    actions: list[tuple[int, str]] = []
    place = begins
    while place < ends and len(actions) <= MOST_ACTIONS:
        block = program[place]
        if block in REPEATS:
            close = _close(program, place, ends)
            body = _unrolled(program, place + 1, close)
            actions += (body * int(block[-1]))[: MOST_ACTIONS + 1]
            place = close
        elif block in ACTIONS:
            actions.append((place, block))
        place += 1
    return actions


def _close(program: Program, opened: int, ends: int) -> int:
    """The place of the end that belongs to a repeat."""
    depth = 0
    for place in range(opened, ends):
        depth += (program[place] in REPEATS) - (program[place] == END)
        if depth == 0:
            return place
    return ends


def size(program: Program) -> int:
    """How many blocks a program takes: the end is a part of its repeat."""
    return len(program) - program.count(END)


@lru_cache(maxsize=256)
def shortest(rows: Map, with_repeats: bool) -> Program | None:
    """The shortest program among the ways with the fewest actions, None when there is no way."""
    ways = _ways(rows)
    if not ways:
        return None
    return min((_folded(way) for way in ways), key=size) if with_repeats else ways[0]


@lru_cache(maxsize=256)
def _ways(rows: Map) -> tuple[Program, ...]:
    """The ways with the fewest actions, by a search in breadth over places, facings and things."""
    begins = start(rows)
    steps: dict[Spot, int] = {begins: 0}
    before: dict[Spot, list[tuple[Spot, str]]] = {begins: []}
    ends: list[Spot] = []
    queue = deque([begins])
    while queue:
        spot = queue.popleft()
        if ends and steps[spot] >= steps[ends[0]]:
            break
        for action in ACTIONS:
            to = acted(rows, spot, action)
            if to is None or (to in steps and steps[to] <= steps[spot]):
                continue
            if to not in steps:
                steps[to], before[to] = steps[spot] + 1, []
                queue.append(to)
                if solved(rows, to):
                    ends.append(to)
            before[to].append((spot, action))
    ways: list[Program] = []
    open_: list[tuple[Spot, Program]] = [(spot, ()) for spot in ends]
    while open_ and len(ways) < MOST_WAYS:
        spot, way = open_.pop()
        if spot == begins:
            ways.append(way)
        open_ += [(earlier, (action, *way)) for earlier, action in before[spot]]
    return tuple(ways)


def _folded(way: Program) -> Program:
    """The same actions with what stands several times in a row written as a repeat."""
    best: dict[tuple[int, int], Program] = {}
    for length in range(1, len(way) + 1):
        for begins in range(len(way) - length + 1):
            ends = begins + length
            folds = [way[begins:ends]]
            folds += [best[begins, cut] + best[cut, ends] for cut in range(begins + 1, ends)]
            for repeat in REPEATS:
                times = int(repeat[-1])
                part = length // times
                if part * times == length and way[begins : begins + part] * times == folds[0]:
                    folds.append((repeat, *best[begins, begins + part], END))
            best[begins, ends] = min(folds, key=size)
    return best[0, len(way)]
