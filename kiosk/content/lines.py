"""On which line of a TOML file a place stands: found by its look, good enough to point at."""

import re
from functools import lru_cache
from itertools import islice

import msgspec

from kiosk.content.finding import Finding, Step

DEEPEST = 20
"""Keys of one name that are looked at; no pack is half as deep."""

_KEY = r"""[\w-]+|"[^"]*"|'[^']*'"""
_DOTTED = rf"(?:{_KEY})(?:\s*\.\s*(?:{_KEY}))*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_ASSIGNMENT = re.compile(rf"\s*({_DOTTED})\s*=")
_INLINE_ENTRY = re.compile(r"\s*\{")


def line_of(text: str, steps: tuple[Step, ...]) -> int | None:
    """The line (from 1) of the place, or of the nearest place around it that has a line."""
    lines = _lines(text)
    while steps and steps not in lines:
        steps = steps[:-1]
    return lines.get(steps)


def on_its_line(finding: Finding, text: str) -> Finding:
    """The finding with its line in this TOML, as far as the text shows it."""
    if finding.line is not None:
        return finding
    return msgspec.structs.replace(finding, line=line_of(text, finding.steps))


@lru_cache(maxsize=1)  # the findings of a file come one after another
def _lines(text: str) -> dict[tuple[Step, ...], int]:
    """The first line of every table, entry and field."""
    found: dict[tuple[Step, ...], int] = {}
    entries: dict[tuple[Step, ...], int] = {}
    table: tuple[Step, ...] = ()
    field: tuple[Step, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = field = _table(header[2], header[1] == "[[", entries)
            _note(found, field, number)
        elif assignment := _ASSIGNMENT.match(line):
            field = table + tuple(_keys(assignment[1]))
            _note(found, field, number)
        elif _INLINE_ENTRY.match(line):
            entries[field] = entries.get(field, 0) + 1
            _note(found, (*field, entries[field] - 1), number)
    return found


def _table(dotted: str, another: bool, entries: dict[tuple[Step, ...], int]) -> tuple[Step, ...]:
    """The steps to a header; a list on the way means the entry of it that was begun last."""
    steps: tuple[Step, ...] = ()
    keys = _keys(dotted)
    for depth, key in enumerate(keys, start=1):
        steps = (*steps, key)
        if another and depth == len(keys):
            entries[steps] = entries.get(steps, 0) + 1
        if steps in entries:
            steps = (*steps, entries[steps] - 1)
    return steps


def _keys(dotted: str) -> list[str]:
    keys = islice(re.finditer(_KEY, dotted), DEEPEST)
    return [key[0].strip("\"'") for key in keys]


def _note(found: dict[tuple[Step, ...], int], steps: tuple[Step, ...], number: int) -> None:
    for length in range(1, len(steps) + 1):
        found.setdefault(steps[:length], number)
