"""The inspector: among twelve alike parts one has a defect; find it, sheet after sheet."""

from random import Random

import msgspec

from kiosk.challenges.challenge import Move, Trial, over

PROFESSIONS = ("quality-controller", "ndt-inspector")

DEFECTS = ("crack", "missing-hole", "dent", "extra-hole", "short-tooth", "turned")
"""From plain to sly; every one is a difference of shape, so that colour-blind children see it."""

COLUMNS, ROWS = 4, 3
WRONG = 2
"""So many wrong taps on a sheet and the next one comes: tapping all over wins nothing."""


class Sheet(msgspec.Struct, frozen=True):
    """answer: the part with the defect, an id like "2-1": column and row from 0."""

    defect: str
    answer: str


class DefectTable(Trial, frozen=True, kw_only=True):
    sheets: tuple[Sheet, ...]
    done: int = 0
    wrong: tuple[str, ...] = ()


def deal(seed: int) -> DefectTable:
    rng = Random(seed)
    parts = [f"{column}-{row}" for row in range(ROWS) for column in range(COLUMNS)]
    places = rng.sample(parts, len(DEFECTS))
    sheets = tuple(Sheet(defect, place) for defect, place in zip(DEFECTS, places, strict=True))
    return DefectTable(sheets=sheets, of=2 * len(sheets))


def play(table: DefectTable, move: Move, ms: int) -> DefectTable:
    """Move: {"part": id}. Two points at the first tap, one at the second."""
    if over(table, ms):
        return msgspec.structs.replace(table, finished=True)
    part = move.get("part", "")
    if not _is_part(part) or part in table.wrong:
        return table
    right = part == table.sheets[table.done].answer
    wrong = () if right else (*table.wrong, part)
    if not right and len(wrong) < WRONG:
        return msgspec.structs.replace(table, wrong=wrong)
    done = table.done + 1
    return msgspec.structs.replace(
        table,
        done=done,
        wrong=(),
        points=table.points + (WRONG - len(table.wrong) if right else 0),
        finished=done == len(table.sheets),
    )


def _is_part(part: str) -> bool:
    return part in {f"{column}-{row}" for column in range(COLUMNS) for row in range(ROWS)}
