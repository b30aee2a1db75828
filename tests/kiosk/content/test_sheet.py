"""A pack becomes a workbook and comes back as it was."""

import io
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from openpyxl import load_workbook  # type: ignore[import-untyped]

from kiosk.content.examples import EXAMPLE
from kiosk.content.incoming import merged
from kiosk.content.model import Pack
from kiosk.content.pack import read_pack
from kiosk.content.sheet import SheetUnwritable, write_sheets
from kiosk.content.sheetread import read_sheets
from kiosk.content.tables import tables
from tests.kiosk.content.drawn import SMALL, packs

FESTIVAL = Path(__file__).parents[3] / "assets" / "festival"


def back(pack: Pack) -> Pack:
    incoming = read_sheets(write_sheets(pack), "pack.xlsx", ())
    assert incoming.findings == []
    return merged(None, incoming.arrived, pack.pictures)


def test_the_festival_that_we_ship_comes_back_from_its_workbook() -> None:
    """All but the picture test, which is written in interests.toml alone."""
    pack = msgspec.structs.replace(read_pack(FESTIVAL), strays=(), interests=None)
    assert back(pack) == pack


@settings(max_examples=8, deadline=None)
@given(pack=packs())
def test_every_pack_comes_back_from_its_workbook(pack: Pack) -> None:
    assert back(pack) == pack


@pytest.fixture(scope="module")
def book() -> Any:
    return load_workbook(io.BytesIO(write_sheets(SMALL)))


def test_every_kind_of_thing_has_a_sheet_with_a_frozen_heading(book: Any) -> None:
    assert book.sheetnames == ["read me", *tables(), "lists"]
    assert all(book[name].freeze_panes for name in tables())


def test_every_kind_of_question_shows_a_filled_example(book: Any) -> None:
    for table in tables().values():
        if table.is_question:
            heading = [cell.value for cell in book[table.name][1]]
            example = [cell.value for cell in book[table.name][2]]
            assert example[heading.index("id")].startswith(EXAMPLE)
            assert example[heading.index("text kk")]


def test_types_and_references_are_chosen_from_a_list(book: Any) -> None:
    menus = {
        (name, str(menu.sqref).partition("2")[0]): menu.formula1
        for name in tables()
        for menu in book[name].data_validations.dataValidation
    }
    heading = {cell.value: cell.column_letter for cell in book["professions"][1]}
    assert menus["professions", heading["klimov"]] == '"N,T,S,H,A"'
    assert menus["professions", heading["street"]] == "'streets'!$A$2:$A$5000"
    assert menus["true-false", "A"] == "'quizzes'!$A$2:$A$5000"
    assert menus["game match pairs", "A"] == "'game match'!$A$2:$A$5000"


def test_a_text_stays_a_text_whatever_excel_would_make_of_it() -> None:
    street = msgspec.structs.replace(
        SMALL.streets[0], about={"kk": "=1+1", "ru": "1-2", "en": "#N/A"}
    )
    pack = msgspec.structs.replace(SMALL, streets=(street,))
    assert back(pack) == pack


def test_what_no_workbook_can_hold_is_named() -> None:
    for text, said in (("a\x0bb", "an invisible letter"), ("x" * 40_000, "40000 letters")):
        about = {"kk": text, "ru": "a", "en": "b"}
        street = msgspec.structs.replace(SMALL.streets[0], about=about)
        with pytest.raises(SheetUnwritable, match=f'sheet "streets" row 3 column E: {said}'):
            write_sheets(msgspec.structs.replace(SMALL, streets=(street,)))
