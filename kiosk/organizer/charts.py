"""The four parts that every chart is, as data: bars, a line, stacked shares, a heat by hour.

Values are numbers; what stands beside them is told in the reader's language already.
"""

from typing import Literal

import msgspec

Mark = Literal["", "care"]


class Figure(msgspec.Struct, frozen=True):
    """The number first: what it is, and what it means in a sentence."""

    told: str
    label: str
    meaning: str = ""


class Bar(msgspec.Struct, frozen=True):
    """value: None = unknown or withheld. before: what it is compared with. street: for its hue."""

    name: str
    value: float | None
    told: str
    note: str = ""
    before: float | None = None
    street: str = ""
    mark: Mark = ""


class Bars(msgspec.Struct, frozen=True, tag="bars"):
    """most: the bar's whole length. before: what the hollow mark is; "" where there is none."""

    title: str
    rows: list[Bar]
    most: float
    meaning: str = ""
    before: str = ""
    now: str = ""


class Line(msgspec.Struct, frozen=True, tag="line"):
    """points, before: a value for each name. before is empty where nothing is compared."""

    title: str
    names: list[str]
    points: list[float]
    before: list[float]
    now_name: str
    before_name: str
    meaning: str = ""


class Piece(msgspec.Struct, frozen=True):
    """A part of a row, of `share` 0 to 1; None is withheld."""

    name: str
    share: float | None
    told: str


class Stack(msgspec.Struct, frozen=True):
    name: str
    told: str
    pieces: list[Piece]


class Stacks(msgspec.Struct, frozen=True, tag="stacks"):
    title: str
    names: list[str]
    rows: list[Stack]
    meaning: str = ""


class Row(msgspec.Struct, frozen=True):
    """classes: of each value, 0 to 4. care: which lie far below the row."""

    name: str
    street: str
    values: list[int]
    classes: list[int]
    care: list[bool]
    sum: int


class Heat(msgspec.Struct, frozen=True, tag="heat"):
    title: str
    columns: list[str]
    rows: list[Row]
    sums: list[int]
    sum: int
    meaning: str = ""


Chart = Bars | Line | Stacks | Heat


class Page(msgspec.Struct, frozen=True):
    """note: what is to be known beside, "" if nothing."""

    figures: list[Figure]
    charts: list[Chart]
    note: str = ""


def grouped(number: float) -> str:
    """10 412, with the narrow gap that all three languages understand."""
    return f"{round(number):,}".replace(",", "\u202f")


def percent(share: float | None) -> str:
    return "–" if share is None else f"{share * 100:.0f} %"
