"""What was counted by hand goes to a spreadsheet and back, by command and whole or not at all."""

import io
import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook  # type: ignore[import-untyped]

from db.hub import Hub
from kiosk.cli import cli
from kiosk.hub.byhand import MOST_NUMBER, WHATS, Counted
from kiosk.hub.fold import keep_up
from kiosk.reports.handsheet import (
    HandSheetRefused,
    is_counted,
    read_counted_sheet,
    write_counted,
)

GATE = Counted("gate", 1, 9100, "guards", "tally")

names = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20)


@given(
    st.lists(
        st.builds(
            Counted, st.sampled_from(WHATS), st.integers(1, 31), st.integers(0, MOST_NUMBER),
            names, names,
        ),
        min_size=1, max_size=5, unique_by=lambda one: (one.what, one.day),
    )
)  # fmt: skip
def test_what_is_written_is_read_back(told: list[Counted]) -> None:
    written = write_counted(told)
    assert is_counted(written)
    assert read_counted_sheet(written, "counted.xlsx") == told


def test_a_name_that_begins_like_a_formula_is_none() -> None:
    told = Counted("gate", 1, 5, "=HYPERLINK(1)", "@SUM(1)")
    written = write_counted([told])
    sheet = load_workbook(io.BytesIO(written)).worksheets[0]
    assert {cell.data_type for cell in sheet[2]} == {"s", "n"}
    assert read_counted_sheet(written, "f.xlsx") == [told]


def book(*rows: Any, title: str = "counted") -> bytes:
    made = Workbook()
    made.active.title = title
    for row in rows:
        made.active.append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


HEAD = ("what", "day", "number", "who", "how")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "f.xlsx cannot be read: it is empty"),
        (
            book(HEAD, ("gate", 1, 3, "x", "y"), ("gate", 1, 4, "x", "y")),
            "row 3: gate of day 1 stands in row 2 too",
        ),
        (b"a,b", "f.xlsx cannot be read: it is no workbook but text"),
        (book(("x",), title="other"), "there is no sheet “counted”"),
        (book(("what", "day")), "has no column “number”"),
        (book(HEAD), "no number is written in it"),
        (book(HEAD, ("gate", 1, "=2*3", "x", "y")), "row 2: A formula stands here"),
        (book(HEAD, ("balloons", 1, 3, "x", "y")), "Write one of gate, classes, memorandums"),
        (book(HEAD, ("gate", 0, 3, "x", "y")), "from 1 to 31"),
        (book(HEAD, ("gate", 1, "many", "x", "y")), "Write the number in digits"),
        (book(HEAD, ("gate", 1, -4, "x", "y")), "Write the number in digits"),
        (book(HEAD, ("gate", 1, 3, None, "y")), "Write who counted"),
    ],
)
def test_what_is_wrong_in_it_is_told_by_row_and_nothing_is_taken(content: bytes, said: str) -> None:
    with pytest.raises(HandSheetRefused) as refused:
        read_counted_sheet(content, "f.xlsx")
    assert said in str(refused.value)


def test_thousands_may_be_set_apart_and_columns_stand_in_any_order() -> None:
    content = book(("who", "how", "number", "what", "day"), ("guards", "tally", "9 100", "gate", 1))
    assert read_counted_sheet(content, "f.xlsx") == [GATE]


def test_the_command_writes_down_tells_and_writes_the_form(tmp_path: Path) -> None:
    path = tmp_path / "hub.db"

    def run(*words: object) -> Result:
        return CliRunner().invoke(cli, ["count", "--hub", str(path), *map(str, words)])

    assert "There is no hub" in run().stderr
    with closing(Hub(path, create=True)) as hub:
        keep_up(hub)
    assert run().stdout == "Nothing is counted by hand yet.\n"
    letter = tmp_path / "letter.txt"
    letter.write_text("what;day")
    refused = run("--read", letter, "--lang", "ru")
    assert refused.exit_code == 1 and "возможно CSV" in refused.stderr
    assert refused.stderr.startswith("Ошибка: letter.txt")
    bad = run("--what", "gate", "--day", "x", "--number", "5", "--who", "guards")
    assert (bad.exit_code, bad.stderr.count("\n")) == (1, 1)
    assert "number of the festival's day" in bad.stderr
    one = run("--what", "gate", "--day", 1, "--number", "9 100", "--who", "guards",
              "--how", "tally")  # fmt: skip
    assert one.stdout == "People through the gate, day 1: 9100 (guards; tally)\n"
    form = tmp_path / "form.xlsx"
    assert run("--sheet", form).exit_code == 0
    assert read_counted_sheet(form.read_bytes(), "form.xlsx") == [GATE]
    form.write_bytes(book(HEAD, ("gate", 2, 5, "a", "b"), ("gate", 40, 5, "a", "b")))
    refused = run("--read", form)
    assert refused.exit_code == 1 and "form.xlsx, row 3" in refused.stderr
    form.write_bytes(book(HEAD, ("gate", 1, 7, "a", "b"), ("classes", 2, 5, "a", "b")))
    told = json.loads(run("--read", form, "--json").stdout)
    assert [(row["what"], row["number"]) for row in told] == [("gate", 7), ("classes", 5)]
