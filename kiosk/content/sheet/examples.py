"""The filled row that stands first in each sheet of a workbook, for authors to copy."""

from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from kiosk.content.model import (
    SINGLE,
    AnyGame,
    Author,
    Festival,
    GuideCard,
    Pack,
    Prize,
    Profession,
    Quiz,
    Street,
)
from kiosk.content.pack import parse_pack
from kiosk.content.sheet.columns import Leaf, Steps
from kiosk.content.sheet.tables import Table, rows_of, tables
from kiosk.content.taking.packfiles import toml
from kiosk.content.taking.tidy import tidy
from kiosk.interests.items import Interests

EXAMPLE = "example-"
"""So begin the ids of the examples, and of nothing else."""


class _File(Author, frozen=True, kw_only=True):
    festival: Festival
    street: tuple[Street, ...]
    profession: tuple[Profession, ...]
    quiz: tuple[Quiz, ...]
    game: tuple[AnyGame, ...]
    prize: tuple[Prize, ...]
    guide: tuple[GuideCard, ...]
    interests: Interests


@cache
def example_pack() -> Pack:
    text = Path(__file__).with_name("examples.toml").read_text("utf-8")
    file = msgspec.toml.decode(text, type=_File)
    empty = parse_pack({"festival.toml": toml(tidy(file.festival)).encode()})
    return msgspec.structs.replace(
        empty,
        streets=file.street,
        professions=file.profession,
        quizzes=file.quiz,
        games=file.game,
        prizes=file.prize,
        guides=file.guide,
        interests=file.interests,
    )


@cache
def example_rows() -> dict[str, list[dict[Steps, Leaf]]]:
    """By sheet; none where a row has no id that could mark it as an example."""
    found = rows_of(example_pack())
    return {name: [] if tables()[name].kind in SINGLE else rows for name, rows in found.items()}


def is_unchanged(table: Table, values: Any) -> bool:
    """Are these the values of an example row, as far as the sheet has its columns?"""
    return any(
        all(steps in row and row[steps].value == value for steps, value in values.items())
        for row in example_rows()[table.name]
    )
