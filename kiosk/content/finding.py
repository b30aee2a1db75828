"""What is wrong in a pack, said so that an author who never wrote a program can mend it."""

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

import msgspec

Step = str | int


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to mend. A station refuses a pack with errors; a warning does not stop it.

    file: seen from the pack's folder. place: where in the file, in words, may be empty.
    steps: the same place as keys and list positions (from 0), for finding the line.
    """

    file: str
    place: str
    problem: str
    remedy: str
    severity: Literal["error", "warning"] = "error"
    line: int | None = None
    steps: tuple[Step, ...] = ()

    def __str__(self) -> str:
        what = "; ".join(part for part in (self.problem, self.remedy) if part)
        return f"{self.where}: {what}."

    @property
    def where(self) -> str:
        """File, line and place, as far as they are known."""
        file = self.file if self.line is None else f"{self.file} line {self.line}"
        return ", ".join(part for part in (file, self.place) if part)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """As an author reads a file: row 9 before row 10."""
    return sorted(findings, key=lambda one: (one.file, one.line or 0, _numbered(one.place)))


def _numbered(words: str) -> list[tuple[int, str]]:
    parts = re.split(r"([0-9]+)", words)
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts]


class PackUnreadable(Exception):
    """The pack has errors. `findings` holds all of them, at least one."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings)
        self.findings = findings

    def __str__(self) -> str:
        more = len(self.findings) - 1
        others = f" {more} more: `kiosk content check PACK` lists them." if more else ""
        return f"{self.findings[0]}{others}"


class Spot(NamedTuple):
    """A place in a pack: the whole file, an entry of it, a field."""

    file: str
    place: str = ""
    steps: tuple[Step, ...] = ()

    def at(self, key: str) -> "Spot":
        """The field `key` of this place."""
        place = f"{self.place}, {key}" if self.place else key
        return Spot(self.file, place, (*self.steps, key))

    def item(self, position: int, thing_id: object = None) -> "Spot":
        """The entry at `position` (from 0) of this list, shown with its id when it has one."""
        name = f' "{thing_id}"' if isinstance(thing_id, str) and thing_id else ""
        return Spot(self.file, f"{self.place} {position + 1}{name}", (*self.steps, position))

    def error(self, problem: str, remedy: str) -> Finding:
        return Finding(
            file=self.file, place=self.place, problem=problem, remedy=remedy, steps=self.steps
        )

    def warning(self, problem: str, remedy: str) -> Finding:
        return msgspec.structs.replace(self.error(problem, remedy), severity="warning")
