"""The plan as a spreadsheet: both ways the same, and every mistake by sheet and row."""

import io
from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from openpyxl import Workbook, load_workbook  # type: ignore[import-untyped]

from kiosk.cli import cli
from kiosk.content.content import Content
from kiosk.content.sheet.workbook import NoWorkbook
from kiosk.festival.plan import Aims, DeskPlan, Move, Plan, StationPlan
from kiosk.festival.reading import read_plan_sheets
from kiosk.festival.workbook import write_plan
from tests.kiosk.festival.folders import content, founded, opened, plan, store

FULL = plan(
    name="=Қала, 2026",
    aims=Aims(visits=100, prizes=24),
    utc_offset_min=345,
    traffic=(6, 11, 0, 14),
    closes=time(0),
    desks=(DeskPlan(id="D01", opens=time(11), closes=time(17, 30)), DeskPlan(id="D02")),
    moves=(Move(prize="badge", day=2, out_of="K01", into="K02", pieces=1),),
)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    with content(tmp_path_factory.mktemp("pack")) as one:
        yield one


def changed(change: Callable[[Any], object], played: Content, made: Plan = FULL) -> bytes:
    book = load_workbook(io.BytesIO(write_plan(made, played)))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def refused(written: bytes, played: Content) -> list[str]:
    found = read_plan_sheets(written, "plan.xlsx", played)
    assert isinstance(found, list), found
    return [str(one).removeprefix("plan.xlsx, ") for one in found]


@pytest.mark.parametrize("made", [FULL, plan(), plan(desks=(), stock=())])
def test_a_plan_comes_back_as_it_went(made: Plan, played: Content) -> None:
    assert read_plan_sheets(write_plan(made, played), "plan.xlsx", played) == made


def test_what_is_no_number_of_the_traffic_is_told_at_its_cell(played: Content) -> None:
    (told,) = refused(changed(put("festival", "B9", "6, many 11"), played), played)
    assert told.startswith('sheet "festival" row 9 column B: text stands where')


def test_hours_and_days_may_be_excels_own(played: Content) -> None:
    def typed(book: Any) -> None:
        sheet = book["festival"]
        sheet["B6"].value, sheet["B6"].number_format = time(9, 30), "hh:mm"
        sheet["B4"].value = "21.09.2026"
        book["stations"].append(["K08", "metal", None, None])
        book["stock"]["D2"].value = 10.0

    made = read_plan_sheets(changed(typed, played), "plan.xlsx", played)
    assert isinstance(made, Plan), made
    assert made.opens == time(9, 30) and made.first_day == date(2026, 9, 21)
    assert made.stations[-1] == StationPlan(id="K08", street="metal")
    assert made.stock[0].days == (10, 8, 7)


def put(sheet: str, cell: str, value: object) -> Callable[[Any], None]:
    def change(book: Any) -> None:
        book[sheet][cell].value = value
        if isinstance(value, str):
            book[sheet][cell].data_type = "s"

    return change


def without(name: str) -> Callable[[Any], None]:
    return lambda book: book.remove(book[name])


WRONG: dict[str, Callable[[Any], object]] = {
    'sheet "stations" row 3 column B: the pack has no street "metall"; perhaps you meant '
    '"metal".': put("stations", "B3", "metall"),
    'sheet "stations" row 4 column C: the street "metal" has no area "mines"; perhaps you meant '
    '"mine".': put("stations", "C4", "mines"),
    'sheet "stations" row 4 column A: id is "K251"; write K and a number from 01 to 250, like '
    "K07.": put("stations", "A4", "K251"),
    'sheet "stations" row 3: K01 stands here twice; give one of them another number.': put(
        "stations", "A3", "K01"
    ),
    'sheet "stations" row 2 column D: first is "game"; write "street", "games" or '
    '"discovery".': put("stations", "D2", "game"),
    'sheet "stations" row 2: id is missing; write K and a number from 01 to 250, like K07.': put(
        "stations", "A2", None
    ),
    'sheet "desks" row 2 column C: closes is "5 pm"; write it as HH:MM, like 09:00; midnight is '
    "00:00.": put("desks", "C2", "5 pm"),
    'sheet "stock" row 2 column E: it is -8; write a number of pieces, 0 to 100,000.': put(
        "stock", "E2", -8
    ),
    'sheet "stock" row 2 column E: "many" is no number; write only digits.': put(
        "stock", "E2", "many"
    ),
    'sheet "stock" row 2: days has 2 numbers for 3 days; write one number a day.': put(
        "stock", "F2", None
    ),
    'sheet "stock" row 2 column C: there is no desk D09; name a desk of this plan.': put(
        "stock", "C2", "D09"
    ),
    'sheet "moves" row 2 column E: 9 badge go out of K01 on day 2, which has 2 of them; move '
    "fewer, or name another station.": put("moves", "E2", 9),
    'sheet "festival" row 7 column B: it closes at 09:00 and opens at 10:00; write a later time '
    "to close at; midnight is 00:00.": put("festival", "B7", "09:00"),
    'sheet "festival" row 5 column B: days is 0; write a number from 1 to 31.': put(
        "festival", "B5", 0
    ),
    'sheet "festival": days is missing; write a number from 1 to 31.': put("festival", "B5", None),
    'sheet "festival" row 4 column B: a formula stands here; replace it by its value: copy, then '
    "paste values.": lambda book: book["festival"].__setitem__("B4", "=TODAY()"),
    'sheet "festival" row 3 column A: no such line: "pak"; perhaps you meant "pack".': put(
        "festival", "A3", "pak"
    ),
    'sheet "festival" row 5 column A: "days" stands in row 3 too; keep one of the two rows.': put(
        "festival", "A3", "Days"
    ),
    'sheet "festival" row 2 column D: a value beside what is read; write it into column B, or '
    "delete it.": put("festival", "D2", "?"),
    'sheet "stations" row 1 column C: no such column: "zone"; write one of id, street, area, '
    "first.": put("stations", "C1", "zone"),
    'sheet "stations" row 1 column C: "street" stands above two columns; delete one.': put(
        "stations", "C1", "Street "
    ),
    'sheet "stations" row 1 column F: values under no heading; write one, or delete the '
    "column.": put("stations", "F3", "x"),
    'sheet "stations": it is missing or empty; write the workbook again with `kiosk festival '
    "sheet`, and copy it there.": without("stations"),
    'sheet "desk": no such sheet; rename it to "desks".': lambda book: setattr(
        book["desks"], "title", "desk"
    ),
    'sheet "дни": no such sheet; move it to a workbook of its own.': lambda book: setattr(
        book.copy_worksheet(book["festival"]), "title", "дни"
    ),
    'sheet "столы": no such sheet; rename it to "desks".': lambda book: setattr(
        book["desks"], "title", "Столы"
    ),
    'sheet "stock (2)": no such sheet; move it to a workbook of its own.': lambda book: setattr(
        book.copy_worksheet(book["stock"]), "title", "stock (2)"
    ),
    'sheet "notes": no such sheet; move it to a workbook of its own.': lambda book: (
        book.create_sheet("Notes").append(["x"])
    ),
    'sheet "stations" cells B2:B3: merged cells; take them apart and write the value into '
    "each.": lambda book: book["stations"].merge_cells("B2:B3"),
}


@pytest.mark.parametrize("sentence", WRONG)
def test_a_mistake_is_told_by_sheet_and_row(sentence: str, played: Content) -> None:
    assert sentence in refused(changed(WRONG[sentence], played), played)


def test_one_mistake_hides_no_other(played: Content) -> None:
    def change(book: Any) -> None:
        for cell in ("A2", "A3", "A4"):
            book["stations"][cell].value = "X"
        book["desks"]["A2"].value = "X"

    assert len(refused(changed(change, played), played)) == 4


def test_what_is_no_workbook_of_a_plan_is_one_sentence(played: Content) -> None:
    empty = io.BytesIO()
    Workbook().save(empty)
    for written in (empty.getvalue(), changed(without("festival"), played)):
        with pytest.raises(NoWorkbook, match='it has no sheet "festival"; write one with'):
            read_plan_sheets(written, "plan.xlsx", played)
    with pytest.raises(NoWorkbook):
        read_plan_sheets(b"id,street\n", "plan.csv", played)
    twice = changed(lambda book: book.create_sheet("stock ").append(["prize"]), played)
    with pytest.raises(NoWorkbook, match='its sheets "stock" and "stock " have one name'):
        read_plan_sheets(twice, "plan.xlsx", played)


def test_no_secret_goes_into_a_workbook(tmp_path: Path) -> None:
    held = founded(tmp_path)
    secrets = [held.code(one) for one in held.plan.ids]
    secrets += [held.pins.guides, *held.pins.keepers.values(), held.vault.root]
    with content(tmp_path / "played") as played:
        book = load_workbook(io.BytesIO(write_plan(held.plan, played)))
    cells = {str(cell.value) for sheet in book for row in sheet.rows for cell in row}
    assert not cells & set(secrets) and "K07" in cells


def kiosk(*words: object) -> Result:
    return CliRunner().invoke(cli, list(map(str, words)))


@pytest.fixture
def fest(tmp_path: Path) -> Path:
    """A festival's folder; beside it its plan as plan.xlsx."""
    folder = founded(tmp_path, plan(pack=str(store(tmp_path)))).folder
    done = kiosk("festival", "sheet", folder, tmp_path / "plan.xlsx")
    assert done.exit_code == 0 and done.stdout.startswith(str(tmp_path / "plan.xlsx")), done.output
    return folder


def rewritten(path: Path, change: Callable[[Any], object]) -> None:
    book = load_workbook(path)
    change(book)
    book.save(path)


def test_a_plan_is_read_whole_or_not_at_all(fest: Path) -> None:
    book, before = fest.parent / "plan.xlsx", (fest / "plan.toml").read_bytes()
    assert "the plan says so already" in kiosk("festival", "read", fest, book).stdout
    rewritten(book, put("stations", "B3", "gold"))
    done = kiosk("festival", "read", fest, book)
    assert done.exit_code == 1 and done.stdout == ""
    assert done.stderr.splitlines() == [
        'error: plan.xlsx, sheet "stations" row 3 column B: the pack has no street "gold"; write '
        "one of metal.",
        "Error: 1 to mend; the plan is as it was.",
    ]
    assert (fest / "plan.toml").read_bytes() == before
    rewritten(book, put("stations", "B3", "metal"))
    rewritten(book, lambda one: one["stations"].append(["K08", "metal", "mine", "games"]))
    done = kiosk("festival", "read", fest, book)
    assert done.exit_code == 0 and "4 stations, 2 desks, 3 days." in done.stdout
    held = opened(fest)
    assert held.plan.ids[3] == "K08" and "K08" in held.vault.keys
    assert [line.did for line in held.lines] == ["new", "plan"]


def test_a_plan_of_another_festival_is_not_taken(fest: Path) -> None:
    rewritten(fest.parent / "plan.xlsx", put("festival", "B1", "OTHER"))
    done = kiosk("festival", "read", fest, fest.parent / "plan.xlsx")
    assert done.exit_code == 1
    assert 'write name and number as they were: "TEST", 4711.' in done.stderr


def test_a_workbook_is_never_written_over_nor_into_the_folder(fest: Path) -> None:
    for out, sentence in (
        (fest.parent / "plan.xlsx", "is there already and is perhaps changed by hand"),
        (fest / "plan.xlsx", "which this command reads: name a place outside of it."),
        (fest, "is what this command reads"),
    ):
        done = kiosk("festival", "sheet", fest, out)
        assert done.exit_code == 1 and sentence in done.stderr


def test_what_is_no_workbook_is_one_sentence(fest: Path) -> None:
    done = kiosk("festival", "read", fest, fest / "plan.toml")
    assert done.exit_code == 1 and "plan.toml: it is no workbook but text" in done.stderr
    done = kiosk("festival", "read", fest, fest.parent / "gone.xlsx")
    assert done.exit_code == 1 and "gone.xlsx cannot be used (No such file" in done.stderr
