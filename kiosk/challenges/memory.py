"""The air traffic controller: repeat the order in which the aircraft called, one more each time."""

from random import Random

import msgspec

from kiosk.challenges.challenge import Move, Trial, over

PROFESSIONS = ("air-traffic-controller",)

AIRCRAFT = ("red", "yellow", "green", "blue", "white", "orange")
SHORTEST, LONGEST = 2, 6
"""Two calls anybody keeps; six are what a grown-up holds (Corsi 1972: five to six)."""
SHOW_MS = 450
"""One call lights so long; all five rounds fit the time with four seconds to spare."""


class MemoryTable(Trial, frozen=True, kw_only=True):
    """rounds: what is to be repeated, longer each time; heard: how much of this round is right."""

    rounds: tuple[tuple[str, ...], ...]
    done: int = 0
    heard: int = 0
    missed: int = 0


def deal(seed: int) -> MemoryTable:
    rng = Random(seed)
    rounds = []
    for length in range(SHORTEST, LONGEST + 1):
        calls = [rng.choice(AIRCRAFT)]
        while len(calls) < length:
            calls.append(rng.choice([name for name in AIRCRAFT if name != calls[-1]]))
        rounds.append(tuple(calls))
    return MemoryTable(rounds=tuple(rounds), of=sum(map(len, rounds)))


def play(table: MemoryTable, move: Move, ms: int) -> MemoryTable:
    """Move: {"aircraft": name}. A full round earns its length; a wrong call leads on to the next
    round, the second ends the challenge."""
    if over(table, ms):
        return msgspec.structs.replace(table, finished=True)
    if move.get("aircraft") not in AIRCRAFT:
        return table
    calls = table.rounds[table.done]
    if move["aircraft"] != calls[table.heard]:
        missed, done = table.missed + 1, table.done + 1
        finished = missed == 2 or done == len(table.rounds)
        return msgspec.structs.replace(table, missed=missed, done=done, heard=0, finished=finished)
    if table.heard + 1 < len(calls):
        return msgspec.structs.replace(table, heard=table.heard + 1)
    done = table.done + 1
    return msgspec.structs.replace(
        table,
        done=done,
        heard=0,
        points=table.points + len(calls),
        finished=done == len(table.rounds),
    )
