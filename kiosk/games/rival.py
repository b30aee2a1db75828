"""What beats a robot whose program is known: searched tick by tick over all that can happen."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from kiosk.games.arena import (
    CARDS,
    CHASSIS,
    TICKS,
    TOOLS,
    Build,
    Builds,
    Floor,
    State,
    card_at,
    start,
    ticked,
)

BUILDS = tuple(Build(chassis, tool) for chassis in CHASSIS for tool in TOOLS)
"""All robots that can be built."""

Program = tuple[str, ...]


@lru_cache(maxsize=512)
def beaten(floor: Floor, own: Build, other: Build, known: Program) -> Program | None:
    """The shortest program of the left robot that wins against `known`, by as much as it can;
    None where it cannot. Of equally good ones always the same."""
    return _best(_led((own, other), {start(floor): ()}, known, 0))


@lru_cache(maxsize=512)
def finished(
    floor: Floor, own: Build, other: Build, known: Program, begun: Program
) -> Program | None:
    """A winning program that goes on from what lies there already."""
    state = start(floor)
    for tick, card in enumerate(begun):
        if state.out >= 0:
            break
        state = ticked((own, other), state, (card, card_at(known, tick)))
    if state.out >= 0:
        return begun if state.winner == "a" else None
    return _best(_led((own, other), {state: begun}, known, len(begun)))


def _best(ends: Iterator[tuple[State, Program]]) -> Program | None:
    won = [(state, program) for state, program in ends if state.winner == "a"]
    if not won:
        return None
    return min(won, key=lambda end: (len(end[1]), end[0].homes[1] - end[0].homes[0], end[1]))[1]


def _led(
    builds: Builds, states: dict[State, Program], known: Sequence[str], first: int
) -> Iterator[tuple[State, Program]]:
    """Every end that can be reached, with a program that leads there. Who is out ends at once."""
    for tick in range(first, TICKS):
        reached: dict[State, Program] = {}
        theirs = card_at(known, tick)
        for state, program in states.items():
            for card in CARDS:
                to = ticked(builds, state, (card, theirs))
                if to.out >= 0:
                    yield to, (*program, card)
                else:
                    reached.setdefault(to, (*program, card))
        states = reached
    yield from states.items()
