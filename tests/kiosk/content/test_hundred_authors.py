"""A hundred authors: a template that needs no manual, a folder of files, a native reader."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook  # type: ignore[import-untyped]
from openpyxl.comments import Comment  # type: ignore[import-untyped]

from kiosk.cli import cli
from kiosk.content.finding import Spot
from kiosk.content.pack import read_files, read_pack
from kiosk.content.sheet.examples import EXAMPLE
from kiosk.content.sheet.remarks import with_remarks
from kiosk.content.taking.author import told
from tests.kiosk.content.books import HEADING, book, row, saved
from tests.packs import edit, write_pack


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


def content(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, ["content", *map(str, words)])


def blank(pack: Path, area: str = "mine") -> Any:
    out = pack.parent / "blank.xlsx"
    done = content("sheet", pack, out, "--blank", area)
    assert done.exit_code == 0, done.output
    assert done.output.endswith(f"blank.xlsx is written: an empty template for {area}.\n")
    return load_workbook(out)


def menus(sheet: Any) -> dict[str, Any]:
    """The checks of a sheet by the heading of their column."""
    found = {}
    for check in sheet.data_validations.dataValidation:
        column = str(check.sqref).partition("2:")[0]
        found[str(sheet[f"{column}1"].value)] = check
    return found


def test_a_template_says_in_two_languages_how_it_is_filled(pack: Path) -> None:
    lines = [cells[0].value for cells in blank(pack)["read me"].iter_rows()]
    assert lines[0] == "Mine kk: бос үлгі"
    assert "Mine ru: пустой шаблон" in lines
    assert len(lines) == 18


def test_a_template_offers_the_choices_and_counts_the_words(pack: Path) -> None:
    made = blank(pack)
    checks = menus(made["single-choice"])
    assert checks["profession"].formula1 == "lists!$B$1:$B$2"
    assert [made["lists"].cell(n, 2).value for n in (1, 2)] == ["miner", "surveyor"]
    assert checks["text ru"].type == "custom" and checks["text ru"].formula1.endswith("<20")
    assert "Не больше 20 слов" in checks["text ru"].error
    assert checks["choices 1 text kk"].formula1.endswith("<5")
    assert menus(made["professions"])["does 1 kk"].formula1.endswith("<8")
    assert menus(made["professions"])["area"].formula1 == '"mine"'
    assert menus(made["quizzes"])["street"].formula1 == '"metal"'
    assert "festival" not in made.sheetnames and "game match" not in made.sheetnames


def test_a_template_nobody_has_filled_brings_nothing(pack: Path) -> None:
    blank(pack)
    done = content("import", pack.parent / "blank.xlsx", "--into", pack)
    assert done.output == "Error: There is nothing to import in blank.xlsx; fill a row.\n"


def test_who_writes_like_the_example_has_a_quiz(pack: Path) -> None:
    made = blank(pack)
    for name, old, new in (
        ("quizzes", "street", "metal"),
        ("single-choice", "profession", "miner"),
    ):
        sheet = made[name]
        headings = {cell.value: cell.column for cell in sheet[1]}
        for cell in list(sheet[2]):
            value = cell.value
            if isinstance(value, str):
                value = value.replace(EXAMPLE, "my-")
            sheet.cell(3, cell.column, value)
        sheet.cell(3, headings[old], new)
        if "area" in headings:
            sheet.cell(3, headings["area"], "mine")
    made.save(pack.parent / "filled.xlsx")
    done = content("import", pack.parent / "filled.xlsx", "--into", pack)
    assert done.exit_code == 0, done.output
    assert (pack / "quizzes" / "my-quiz.toml").is_file()


def test_an_area_that_is_not_there_or_stands_on_two_streets_is_told(pack: Path) -> None:
    done = content("sheet", pack, pack.parent / "b.xlsx", "--blank", "mines")
    assert done.output == 'Error: "mines" is no area of this pack; perhaps you meant "mine".\n'
    street = (pack / "streets/metal/street.toml").read_text("utf-8")
    (pack / "streets/coal").mkdir()
    (pack / "streets/coal/street.toml").write_text(street.replace('"metal"', '"coal"'), "utf-8")
    done = content("sheet", pack, pack.parent / "b.xlsx", "--blank", "mine")
    assert "is an area of 2 streets; write one of coal/mine, metal/mine" in done.output
    done = content("sheet", pack, pack.parent / "b.xlsx", "--blank", "coal/mine", "--json")
    assert done.exit_code == 0 and '"questions":0' in done.output.replace(" ", "")


# A folder of files


def authors(pack: Path, **files: bytes) -> Path:
    folder = pack.parent / "authors"
    folder.mkdir(exist_ok=True)
    for name, written in files.items():
        (folder / name.replace("_", ".")).write_bytes(written)
    return folder


def test_each_file_of_a_folder_is_taken_by_itself(pack: Path) -> None:
    folder = authors(
        pack,
        aigul_xlsx=saved(book([HEADING, row(1, source="Physics 8, page 12")])),
        berik_xlsx=saved(book([HEADING, row(2, answer="z"), row(3, text_kk=None)])),
        notes_txt=b"not a question at all",
    )
    (folder / "~$aigul.xlsx").write_bytes(b"Excel's lock")
    done = content("import", folder, "--into", pack)
    assert done.exit_code == 1
    assert "aigul.xlsx: 1 question" in done.output
    assert "berik.xlsx: nothing was taken" in done.output
    assert "notes.txt: it is neither a workbook nor GIFT nor Aiken" in done.output
    assert done.output.endswith(f"2 files to mend; copies with remarks lie in {folder / 'back'}.\n")
    steel = {one.id for quiz in read_pack(pack).quizzes for one in quiz.questions}
    assert "n-1" in steel and "n-2" not in steel
    back = sorted(file.name for file in (folder / "back").iterdir())
    assert back == ["berik.xlsx", "notes.txt.remarks.txt"]


def test_a_remark_hangs_on_its_own_cell_in_the_authors_language(pack: Path) -> None:
    folder = authors(pack, berik_xlsx=saved(book([HEADING, row(2, answer="z", source=None)])))
    assert content("import", folder, "--into", pack, "--remarks", "ru").exit_code == 1
    sheet = load_workbook(folder / "back" / "berik.xlsx")["single-choice"]
    answer = sheet.cell(2, HEADING.index("answer") + 1)
    assert answer.comment.text == "«z» нет среди ответов; напишите одно из: a, b."
    assert answer.comment.author == "kiosk"


def test_a_mended_copy_goes_in_and_is_not_asked_about_its_notes(pack: Path) -> None:
    folder = authors(pack, berik_xlsx=saved(book([HEADING, row(2, answer="z")])))
    content("import", folder, "--into", pack)
    mended = load_workbook(folder / "back" / "berik.xlsx")
    mended["single-choice"].cell(2, HEADING.index("answer") + 1, "a")
    mended.save(pack.parent / "mended.xlsx")
    done = content("import", pack.parent / "mended.xlsx", "--into", pack)
    assert done.exit_code == 0, done.output
    assert "notes hang on its cells" not in done.output
    again = with_remarks((pack.parent / "mended.xlsx").read_bytes(), [], "kk")
    assert "comments" not in " ".join(zipfile.ZipFile(io.BytesIO(again)).namelist())


def test_what_goes_back_is_never_written_over(pack: Path) -> None:
    folder = authors(pack, berik_xlsx=saved(book([HEADING, row(2, answer="z")])))
    for _ in range(2):
        content("import", folder, "--into", pack)
    assert {file.name for file in (folder / "back").iterdir()} == {"berik.xlsx", "berik 2.xlsx"}


def test_one_question_under_two_names_is_shown_side_by_side(pack: Path) -> None:
    folder = authors(
        pack,
        aigul_xlsx=saved(book([HEADING, row(1)])),
        berik_xlsx=saved(book([HEADING, row(1, id="other")])),
    )
    done = content("import", folder, "--into", pack)
    assert done.exit_code == 0, done.output
    shown = done.output[done.output.index("One question under two names (kk)?") :].splitlines()
    assert [line.strip().partition(":")[0] for line in shown[1:]] == ["steel, n-1", "steel, other"]


def test_a_folder_without_files_and_a_file_that_cannot_be_read(pack: Path) -> None:
    folder = authors(pack)
    done = content("import", folder, "--into", pack)
    remedy = "name the folder with their workbooks or GIFT files."
    assert done.output == f"Error: {folder} holds no file of an author: {remedy}\n"
    (folder / "empty.xlsx").write_bytes(b"")
    done = content("import", folder, "--into", pack, "--json")
    assert done.exit_code == 1 and '"refused":"empty.xlsx: it is empty' in done.output


def test_notes_of_the_author_stay_and_ours_go_under_them() -> None:
    made = book([HEADING, row(1)])
    made.active["A2"].comment = Comment("mine", "author")
    made.active.merge_cells("B3:C3")
    places = ['sheet "single-choice" row 2', 'sheet "single-choice" row 3 column C', "",
              'sheet "single-choice" cells B3:C3']  # fmt: skip
    findings = [Spot("b.xlsx", place).warning("no source", "") for place in places]
    sheet = load_workbook(io.BytesIO(with_remarks(saved(made), findings, "en"))).active
    assert sheet["A2"].comment.text == "mine\nNo source."
    assert sheet["A1"].comment.text == "No source.\nNo source."
    assert sheet["B3"].comment.text == "No source."


def test_a_remark_is_said_in_the_authors_language_as_far_as_it_has_words() -> None:
    missing = Spot("f").error(
        '"a.svg" is not in pictures/', 'draw it, or perhaps you meant "b.svg"'
    )
    assert told(missing, "ru") == "Картинки «a.svg» нет; пришлите её файлом; возможно, «b.svg»."
    long = Spot("f").warning("Kazakh (kk) has 25 words", "write at most 20, because it is read")
    assert told(long, "kk") == "25 сөз (Kazakh (kk)); ең көбі 20 жазыңыз."
    assert told(long, "en") == "Kazakh (kk) has 25 words; write at most 20, because it is read."
    assert (
        told(Spot("f").error("what nobody says", "mend it"), "kk") == "What nobody says; mend it."
    )


# Import shows what check advises, keeps what a workbook does not speak of


def test_an_import_shows_what_check_would_advise(pack: Path) -> None:
    file = pack.parent / "b.xlsx"
    file.write_bytes(saved(book([HEADING, row(1, source=None, text_en=" ".join("word" * 25))])))
    done = content("import", file, "--into", pack)
    assert done.exit_code == 0, done.output
    assert 'b.xlsx, sheet "single-choice" row 2: no source;' in done.output
    assert "words on one screen (en)" in done.output


def test_rows_that_the_pack_has_are_kept_where_their_sheet_is_missing(pack: Path) -> None:
    before = read_files(pack)
    assert content("sheet", pack, pack.parent / "p.xlsx").exit_code == 0
    made = load_workbook(pack.parent / "p.xlsx")
    for name in made.sheetnames:
        if name != "professions":
            del made[name]
    sheet = made["professions"]
    headings = {cell.value: cell.column for cell in sheet[1]}
    assert sheet.cell(3, headings["id"]).value == "steelmaker"
    sheet.cell(3, headings["hook en"], "Makes rails out of scrap")
    made.save(pack.parent / "cards.xlsx")
    done = content("import", pack.parent / "cards.xlsx", "--into", pack)
    assert done.exit_code == 0, done.output
    edit(
        pack,
        "streets/metal/professions/smelter.toml",
        "Makes rails out of scrap",
        "Turns scrap into rails",
    )
    assert [one.learn for one in read_pack(pack).professions]
    assert set(read_files(pack)) == set(before)


def test_an_empty_number_is_told(pack: Path) -> None:
    headings = ["quiz", "nr", *HEADING[1:]]
    rows = [[*row(n)[:1], number, *row(n)[1:]] for n, number in ((1, 4), (2, None))]
    file = pack.parent / "b.xlsx"
    file.write_bytes(saved(book([headings, *rows])))
    done = content("import", file, "--into", pack)
    assert "row 3 column B, nr: nr is empty; it is asked where it stood, or last" in done.output


# The native reader


def reviewed(pack: Path, **better: str) -> Path:
    """A review whose rows got a better Kazakh; by the beginning of the row's Kazakh."""
    out = pack.parent / "review.xlsx"
    assert content("review", pack, out).exit_code == 0
    made = load_workbook(out)
    for name, text in better.items():
        cells = [
            line for sheet in made for line in sheet.iter_rows(min_row=2) if line[2].value == name
        ]
        assert cells, name
        for line in cells:
            line[6].value = text
    made.save(pack.parent / "filled.xlsx")
    return pack.parent / "filled.xlsx"


def test_a_better_text_goes_back_into_its_place(pack: Path) -> None:
    better = {"What melts scrap kk": "Сынықты не балқытады?", "An arc kk": "Доға",
              "Down kk": "Шахтаға түсу", "Miner kk": "Кенші", "Smelter kk": "Балқыту цехы",
              "Badge kk": "Төсбелгі", "Small festival kk": "Шағын фестиваль"}  # fmt: skip
    file = reviewed(pack, **better)
    done = content("import", file, "--into", pack)
    assert done.exit_code == 0, done.output
    written = b"".join(read_files(pack).values()).decode("utf-8", "ignore")
    for old, new in better.items():
        assert new in written and f'"{old}"' not in written
    assert "What melts scrap ru" in written


def test_the_reader_sees_what_was_chosen_and_why(pack: Path) -> None:
    (pack / "checked").mkdir()
    (pack / "checked" / "terms.tsv").write_text(
        "term\twhere\tchosen\twhy\narc\tsteel\tan arc\tas in physics\nbare\tx\tno such word\t\n",
        "utf-8",
    )
    out = pack.parent / "r.xlsx"
    done = content("review", pack, out)
    assert done.output.endswith("texts to read.\n")
    sheet = load_workbook(out)["review metal"]
    rows = {line[2].value: line[5].value for line in sheet.iter_rows(min_row=2)}
    assert rows["An arc kk"] == "arc: an arc (as in physics)"
    assert rows["Wood kk"] is None


def test_a_text_that_was_changed_meanwhile_is_not_written_over(pack: Path) -> None:
    file = reviewed(pack, **{"An arc kk": "Доға", "Wood kk": "Ағаш"})
    edit(pack, "quizzes/steel.toml", "An arc kk", "Электр доғасы")
    edit(pack, "quizzes/steel.toml", 'id = "steel-odd"', 'id = "steel-strange"')
    before = read_files(pack)
    done = content("import", file, "--into", pack)
    assert done.exit_code == 1
    assert "this text was changed since the review was written" in done.output
    assert 'steel-odd choices 3 text" is not in this pack any more' in done.output
    assert read_files(pack) == before


def test_what_a_reader_spoiled_in_a_review_is_told_and_nothing_is_taken(pack: Path) -> None:
    file = reviewed(pack, **{"An arc kk": "Доға", "The sun kk": "=1+1"})
    made = load_workbook(file)
    sheet = made["review metal"]
    (arc,) = [line for line in sheet.iter_rows(min_row=2) if line[6].value == "Доға"]
    sheet.append([cell.value for cell in arc[:6]] + ["Электр доғасы"])
    sheet.merge_cells("D2:E2")
    sheet.row_dimensions[4].hidden = True
    made.create_sheet("single-choice").append(["quiz", "id"])
    made.save(file)
    before = read_files(pack)
    done = content("import", file, "--into", pack)
    assert done.exit_code == 1 and read_files(pack) == before
    for said in (
        "a formula stands here",
        f'the same text is better otherwise in sheet "review metal" row {arc[0].row} column G',
        "cells D2:E2: merged cells",
        "a row is hidden, and imported all the same",
        'sheet "single-choice": no such sheet; move it to a workbook of its own',
    ):
        assert said in done.output, (said, done.output)


def test_a_better_text_that_is_wrong_is_told_at_its_row(pack: Path) -> None:
    file = reviewed(pack, **{"The sun kk": "An arc kk"})
    done = content("import", file, "--into", pack)
    assert done.exit_code == 1
    assert 'filled.xlsx, sheet "review metal" row' in done.output
    assert "read the same" in done.output
