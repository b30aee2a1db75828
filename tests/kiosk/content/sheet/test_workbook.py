"""Whatever file is brought as a workbook ends in a workbook or in one sentence."""

import io
import random
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.sheet.writing import write_sheets
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.source import SourceUnreadable, read_source
from tests.kiosk.content.books import HEADING, book, row, saved, zipped
from tests.kiosk.content.drawn import SMALL
from tests.samples import sample

VALID = saved(book([HEADING, row(1), row(2)]))


def sentence(content: bytes, name: str = "a.xlsx") -> str:
    with pytest.raises(SourceUnreadable) as refused:
        read_source(content, SMALL, Asked(name, "kk"))
    return str(refused.value)


def test_a_sheet_too_heavy_is_refused_unopened() -> None:
    said = "a.xlsx: 50 MB are too many for a sheet; take the pictures out of it."
    assert sentence(b"PK" + bytes(50 * 2**20)) == said


@pytest.mark.parametrize("name", ["single-choice ", "Single-Choice"])
def test_of_two_sheets_of_one_name_none_is_read(name: str) -> None:
    made = book([HEADING, row(1)])
    made.create_sheet("second").append(["x"])
    parts = parts_of(saved(made))
    named = parts["xl/workbook.xml"].replace(b'"second"', f'"{name}"'.encode())
    assert sentence(zipped(parts | {"xl/workbook.xml": named})) == (
        f'a.xlsx: its sheets "single-choice" and "{name}" have one name; keep one of them, '
        "or give it another name."
    )


def test_a_locked_workbook_is_named() -> None:
    locked = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    said = "a.xlsx: it is locked with a password; take the password off and save it again."
    assert sentence(locked + bytes(64)) == said


def test_an_old_xls_is_named() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le")
    assert sentence(old, "a.xls") == (
        "a.xls: it is an old .xls file; save it as .xlsx and import that."
    )


def test_a_csv_of_windows_is_named() -> None:
    assert sentence("вопрос;ответ\n".encode("cp1251"), "a.csv") == (
        "a.csv: it is no workbook but text, perhaps a CSV;"
        " open it in Excel and save it as .xlsx and import that."
    )


def test_a_bomb_dressed_as_a_workbook_is_not_unpacked() -> None:
    bomb = zipped({"xl/workbook.xml": b"<x/>", "xl/worksheets/sheet1.xml": bytes(200 * 2**20)})
    assert len(bomb) < 2**20
    said = "a.xlsx: it would unpack to 200 MB; copy its rows into a new workbook."
    assert sentence(bomb) == said


def test_another_archive_and_half_a_workbook_are_named() -> None:
    assert "it is no Excel workbook" in sentence(zipped({"content.xml": b"<x/>"}), "a.ods")
    assert sentence(VALID[:-200]) == "a.xlsx: it is cut short or broken; copy it again."
    assert "this workbook is broken" in sentence(zipped({"xl/workbook.xml": b"<x/>"}))


def test_a_text_file_that_is_nothing_we_know_is_named() -> None:
    assert sentence("вопрос".encode("cp1251"), "a.txt") == (
        "a.txt: the letters are not UTF-8; save it with the encoding UTF-8."
    )
    assert "neither a workbook nor GIFT nor Aiken" in sentence(b"Hello", "a.txt")


def test_a_row_far_below_costs_nothing_and_a_sheet_without_end_is_refused() -> None:
    made = book([HEADING, row(1)])
    made.active.cell(200_000, 1).value = "x"
    assert read_source(saved(made), SMALL, Asked("a.xlsx", "kk")).arrived
    with zipfile.ZipFile(io.BytesIO(VALID)) as parts:
        files = {name: parts.read(name) for name in parts.namelist()}
    name = "xl/worksheets/sheet1.xml"
    files[name] = files[name].replace(b'r="3"', b'r="99999999999"')
    assert "is too large" in sentence(zipped(files))


def test_more_rows_than_a_festival_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.content.sheet.workbook.MOST_FILLED", 2)
    assert sentence(VALID) == (
        'a.xlsx: the sheet "single-choice" has more than 2 filled rows;'
        " share them out over several workbooks."
    )


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


@sample(30)
@given(seed=st.integers())
def test_no_damage_to_a_workbook_ends_in_a_traceback(seed: int) -> None:
    """In the file as it lies on the disk, and in the XML within."""
    rng = random.Random(seed)
    parts = parts_of(VALID)
    name = rng.choice(sorted(parts))
    for damaged in (damage(VALID, rng), zipped(parts | {name: damage(parts[name], rng)})):
        try:
            incoming = read_source(damaged, SMALL, Asked("a.xlsx", "kk"))
        except SourceUnreadable as refused:
            assert str(refused).startswith("a.xlsx: ")
        else:
            assert all(str(finding) for finding in incoming.findings)


def damage(content: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(content))
    return content[:at] + rng.randbytes(rng.randint(0, 4)) + content[at + rng.randint(0, 6) :]


def test_our_own_workbook_of_a_pack_is_read_by_its_look() -> None:
    assert read_source(write_sheets(SMALL), SMALL, Asked("pack", "kk")).findings == []
