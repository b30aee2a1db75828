"""The welder: lead the arc along the seam, neither off it nor faster than steel melts."""

from math import hypot
from random import Random

import msgspec

from kiosk.challenges.challenge import Move, Trial, over

PROFESSIONS = ("welder", "cable-jointer", "fibre-optic-installer")

Spot = tuple[int, int]
"""Thousandths of the field's width: x from the left, y from the top."""

SPOTS = 40
WIDTH = 45
"""How far beside the seam still welds: about a finger's width on a 40 cm field."""
LEAST_MS = 120
"""Between two neighbouring spots: a seam drawn in one swipe holds nothing."""


class SteadyTable(Trial, frozen=True, kw_only=True):
    """seam: the spots from left to right, done: welded or passed; slips: times off the seam.

    off: the arc is beside the seam now. at_ms: when the last spot was reached.
    """

    seam: tuple[Spot, ...]
    done: int = 0
    slips: int = 0
    off: bool = False
    at_ms: int = -LEAST_MS


def deal(seed: int) -> SteadyTable:
    rng = Random(seed)
    knots = [rng.randint(250, 750) for _ in range(6)]
    seam = []
    for n in range(SPOTS):
        way = n / (SPOTS - 1) * (len(knots) - 1)
        left = min(int(way), len(knots) - 2)
        part = way - left
        smooth = part * part * (3 - 2 * part)
        y = knots[left] + (knots[left + 1] - knots[left]) * smooth
        seam.append((60 + round(880 * n / (SPOTS - 1)), round(y)))
    return SteadyTable(seam=tuple(seam), of=SPOTS)


def play(table: SteadyTable, move: Move, ms: int) -> SteadyTable:
    """Move: {"x": thousandths, "y": thousandths}, the finger now. Each spot of the seam that the
    arc reaches in turn, close enough and not too fast, earns a point; each slip costs one."""
    if over(table, ms):
        return msgspec.structs.replace(table, finished=True)
    finger = _spot(move)
    if finger is None:
        return table
    near = min(hypot(finger[0] - x, finger[1] - y) for x, y in _here(table))
    if near > WIDTH:
        return _slipped(table)
    table = msgspec.structs.replace(table, off=False)
    done = table.done
    while done < SPOTS and table.seam[done][0] <= finger[0]:
        done += 1
    if done == table.done:
        return table
    passed = done - table.done
    unhurried = min(passed, (ms - table.at_ms) // LEAST_MS)
    return msgspec.structs.replace(
        table,
        done=done,
        at_ms=ms,
        points=table.points + unhurried,
        finished=done == SPOTS,
    )


def _here(table: SteadyTable) -> tuple[Spot, ...]:
    """The part of the seam around the arc: the last spot welded and the next four."""
    return table.seam[max(table.done - 1, 0) : table.done + 4]


def _slipped(table: SteadyTable) -> SteadyTable:
    if table.off or table.done == 0:  # before the first spot nothing is burnt yet
        return table
    points = max(table.points - 1, 0)
    return msgspec.structs.replace(table, off=True, slips=table.slips + 1, points=points)


def _spot(move: Move) -> Spot | None:
    x, y = move.get("x", ""), move.get("y", "")
    if x.isascii() and x.isdigit() and y.isascii() and y.isdigit():
        return min(int(x[:4]), 1000), min(int(y[:4]), 1000)
    return None
