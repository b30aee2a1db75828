"""The dispatcher: a lamp lights on one of four lines; tap it as soon as it does."""

from random import Random

import msgspec

from kiosk.challenges.challenge import LIMIT_MS, Move, Trial, over

PROFESSIONS = ("emergency-dispatcher", "grid-dispatcher", "train-dispatcher")

LINES = ("north", "east", "south", "west")
PAUSE_MS = (900, 2_200)
"""Between a lamp and the next: never the same, so that a rhythm wins nothing."""
LIT_MS = 1_800
"""A lamp goes out by itself; a child who looks around has not lost the game."""
QUICK_MS, HUMAN_MS = 900, 120
"""Two points below the first, one above it; below the second it was a guess."""


class Call(msgspec.Struct, frozen=True):
    at_ms: int
    line: str


class ReactionTable(Trial, frozen=True, kw_only=True):
    """calls: when which lamp lights; done: how many are answered, missed or spoilt."""

    calls: tuple[Call, ...]
    done: int = 0


def deal(seed: int) -> ReactionTable:
    rng = Random(seed)
    calls: list[Call] = []
    at = 1_200
    while at + LIT_MS <= LIMIT_MS:
        calls.append(Call(at, rng.choice(LINES)))
        at += LIT_MS + rng.randint(*PAUSE_MS)
    return ReactionTable(calls=tuple(calls), of=2 * len(calls))


def lit(table: ReactionTable, ms: int) -> Call | None:
    """The lamp that is on at this moment."""
    return next(
        (call for call in table.calls[table.done :] if call.at_ms <= ms < call.at_ms + LIT_MS), None
    )


def play(table: ReactionTable, move: Move, ms: int) -> ReactionTable:
    """Move: {"line": name}. A wrong or guessed tap spoils the lamp that is on; a tap on no lamp
    spoils the next, so that tapping without looking wins nothing."""
    if over(table, ms):
        return msgspec.structs.replace(table, finished=True)
    if move.get("line") not in LINES:
        return table
    passed = sum(call.at_ms + LIT_MS <= ms for call in table.calls)
    table = msgspec.structs.replace(table, done=max(table.done, passed))
    if table.done == len(table.calls):
        return msgspec.structs.replace(table, finished=True)
    call, took = table.calls[table.done], ms - table.calls[table.done].at_ms
    right = took >= HUMAN_MS and move["line"] == call.line
    done = table.done + 1
    return msgspec.structs.replace(
        table,
        done=done,
        points=table.points + (1 + (took <= QUICK_MS) if right else 0),
        finished=done == len(table.calls),
    )
