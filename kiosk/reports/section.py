"""What every format of the report is made of: a table with its title and what its numbers mean."""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from kiosk.words import table

Form = Literal["name", "count", "share", "seconds", "minutes"]
"""How a column's values are meant: text; whole numbers; a part of 1; milliseconds told as seconds,
or as minutes."""

Cell = str | int | float | None
"""None: there is none, or it is withheld."""

Named = Callable[[str, str], str]
"""What a street, area, profession, quiz, game, prize ... is called, by its kind and id."""


class NoTypst(Exception):
    """Pages for paper cannot be set here. The message is one plain sentence."""


class Column(NamedTuple):
    title: str
    form: Form = "count"


class Section(NamedTuple):
    """The first column holds names. printed: on paper and as text too; what is looked at by authors
    alone is not. withheld: its None are."""

    key: str
    title: str
    definition: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    printed: bool = True
    withheld: bool = False


def definition(lang: str, *numbers: str) -> str:
    """What these numbers mean, a sentence each."""
    return " ".join(str(table("numbers")[number][lang]) for number in numbers)


def plainly_named(kind: str, id_: str) -> str:
    return id_


def told(cell: Cell, form: Form, withheld: bool = False) -> str:
    """A value in words of any language, but for a decimal point."""
    if cell is None:
        return "*" if withheld else "–"
    if isinstance(cell, str):
        return cell
    if form == "share":
        return f"{cell:.0%}"
    if form == "seconds":
        return f"{cell / 1000:.0f}"
    if form == "minutes":
        return f"{cell / 60_000:.0f}"
    return str(cell)
