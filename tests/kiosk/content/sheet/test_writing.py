"""A pack becomes a workbook and comes back as it was."""

import io
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from openpyxl import load_workbook  # type: ignore[import-untyped]

from kiosk.content.check import check_folder
from kiosk.content.model import Pack
from kiosk.content.pack import read_pack
from kiosk.content.sheet.examples import EXAMPLE
from kiosk.content.sheet.reading import read_sheets
from kiosk.content.sheet.tables import tables
from kiosk.content.sheet.writing import SheetUnwritable, write_sheets
from kiosk.content.taking.incoming import merged
from kiosk.content.taking.intake import take_in
from kiosk.games.game import Game
from kiosk.kinds import kinds
from tests.kiosk.content.books import saved
from tests.kiosk.content.drawn import SMALL, packs
from tests.kiosk.interests.shipped import interests
from tests.packs import SVG, write_pack
from tests.samples import sample
from tests.stations import shipped_pack


def back(pack: Pack) -> Pack:
    incoming = read_sheets(write_sheets(pack), "pack.xlsx", ())
    assert incoming.findings == []
    return merged(None, incoming.arrived, pack.pictures)


def test_a_street_that_we_ship_comes_back_from_its_workbook() -> None:
    whole = shipped_pack()
    street = whole.streets[0].id
    pack = msgspec.structs.replace(
        whole,
        strays=(),
        professions=tuple(one for one in whole.professions if one.street == street),
        quizzes=tuple(one for one in whole.quizzes if one.street == street),
        games=tuple(one for one in whole.games if one.street == street),
    )
    assert back(pack) == pack


@sample(3)
@given(pack=packs())
def test_every_pack_comes_back_from_its_workbook(pack: Pack) -> None:
    assert back(pack) == pack


@pytest.fixture(scope="module")
def book() -> Any:
    return load_workbook(io.BytesIO(write_sheets(SMALL)))


def test_every_kind_of_thing_has_a_sheet_with_a_frozen_heading(book: Any) -> None:
    assert book.sheetnames == ["read me", *tables(), "lists"]
    assert all(book[name].freeze_panes for name in tables())


NAMED_ONCE = {"festival", "interests", "interest names", "object names"}
"""Here a pack has its own rows from the start."""


@pytest.mark.parametrize("name", sorted(tables().keys() - NAMED_ONCE))
def test_every_kind_of_thing_shows_a_filled_example(book: Any, name: str) -> None:
    row = dict(zip(*([cell.value for cell in line] for line in book[name]["1:2"]), strict=True))
    assert row[tables()[name].link or "id"].startswith(EXAMPLE)
    for heading in row:
        if heading.endswith(" kk") and heading[:-3] + " ru" in row:
            said = [row[f"{heading[:-3]} {code}"] for code in ("kk", "ru", "en")]
            assert all(said) or not any(said), heading


def test_the_examples_are_right_as_soon_as_they_have_ids_of_their_own(tmp_path: Path) -> None:
    """Whoever copies a row and changes its words has a thing that is taken."""
    book = load_workbook(io.BytesIO(write_sheets(SMALL)))
    for sheet in book:
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell.value, str):
                    cell.value = cell.value.replace(EXAMPLE, "my-")
    pack = write_pack(tmp_path / "pack")
    (pack / "pictures" / "example.svg").write_text(SVG)
    del book["items"], book["street names"]  # they belong to a test that this pack has not
    incoming = read_sheets(saved(book), "b.xlsx", ())
    taken = take_in(incoming, read_pack(pack), pack, partial=False)
    assert [str(finding) for finding in taken.findings] == []
    assert [str(finding) for finding in check_folder(pack) if "my-" in str(finding)] == []
    engines = {type(game) for game in read_pack(pack).games if game.id.startswith("my-")}
    assert engines == set(kinds("kiosk.games", Game).values())


def test_an_example_of_the_picture_test_is_no_item(book: Any) -> None:
    pack = msgspec.structs.replace(SMALL, interests=interests())
    assert back(pack) == pack
    alone = load_workbook(io.BytesIO(write_sheets(SMALL)))
    alone["items"].append([cell.value for cell in alone["items"][2]])
    alone["items"].cell(3, 1, "dough")
    incoming = read_sheets(saved(alone), "b.xlsx", ())
    assert [str(finding) for finding in incoming.findings] == [
        'b.xlsx, sheet "items" row 3: no row of the sheet "interests" to belong to; fill it too.'
    ]


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


def test_a_wrong_item_is_named_by_its_row() -> None:
    wrong = load_workbook(
        io.BytesIO(write_sheets(msgspec.structs.replace(SMALL, interests=interests())))
    )
    heading = {cell.value: cell.column for cell in wrong["items"][1]}
    slips = {7: ("scale", "Q"), 9: ("klimov", "X")}
    for row, (column, word) in slips.items():
        wrong["items"].cell(row, heading[column], word)
    told = read_sheets(saved(wrong), "b.xlsx", ()).findings
    for finding, (row, (_, word)) in zip(told, slips.items(), strict=True):
        assert f'sheet "items" row {row}' in str(finding)
        assert f'"{word}" is not known' in str(finding)


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
