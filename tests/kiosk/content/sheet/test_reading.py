"""What an author writes into a workbook, right or wrong, and the sentence for it."""

import datetime
import io
from typing import Any

import pytest
from openpyxl.comments import Comment  # type: ignore[import-untyped]
from openpyxl.drawing.image import Image as Placed  # type: ignore[import-untyped]
from openpyxl.styles import Font  # type: ignore[import-untyped]
from PIL import Image

from kiosk.content.sheet.reading import read_sheets
from kiosk.content.taking.incoming import Incoming
from kiosk.languages import LANGS
from kiosk.questions.question import Question
from tests.kiosk.content.books import HEADING, book, row, saved


def read(made: Any, languages: tuple[str, ...] = LANGS) -> Incoming:
    return read_sheets(saved(made), "b.xlsx", languages)


def sentences(*rows: list[Any], heading: list[Any] = HEADING) -> list[str]:
    return [str(finding) for finding in read(book([heading, *rows])).findings]


def only(*rows: list[Any], heading: list[Any] = HEADING) -> Question:
    incoming = read(book([heading, *rows]))
    assert incoming.findings == []
    (arrived,) = incoming.arrived
    assert isinstance(arrived.thing, Question)
    return arrived.thing


def test_a_row_becomes_a_question_of_its_quiz() -> None:
    incoming = read(book([HEADING, row(1)]))
    assert incoming.findings == []
    assert [(one.quiz, one.rank) for one in incoming.arrived] == [("steel", None)]
    assert only(row(1)).text["kk"] == "1 сұрақ қалай?"


def test_stray_spaces_and_line_breaks_do_no_harm() -> None:
    made = only(row(1, id="  n-1 ", text_kk="\xa0Бірінші\r\nекінші \n"))
    assert (made.id, made.text["kk"]) == ("n-1", "Бірінші\nекінші")


def test_empty_rows_and_empty_columns_are_passed_over() -> None:
    assert only([None] * 19, row(1), ["", " "], heading=[*HEADING, None]).id == "n-1"


def test_numbers_stored_as_text_and_text_stored_as_numbers_are_read() -> None:
    heading = [*HEADING, "difficulty", "bands"]
    made = only([*row(1, source=7), "3", "9-12, 13-17"], heading=heading)
    assert (made.source, made.difficulty, made.bands) == ("7", 3, ("9-12", "13-17"))


def test_a_date_is_read_as_excel_or_a_person_writes_it() -> None:
    for date in (datetime.datetime(2030, 5, 1), "2030-05-01", "01.05.2030"):
        made = only([*row(1), date], heading=[*HEADING, "valid_until"])
        assert made.valid_until == datetime.date(2030, 5, 1)


def test_a_choice_left_empty_in_the_middle_closes_up() -> None:
    heading = [name.replace("choices 2", "choices 4") for name in HEADING]
    assert len(only(row(1), heading=heading).choices) == 2  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"answer": "=A1"}, "column F, answer: a formula stands here;"
         " replace it by its value: copy, then paste values."),
        ({"answer": "#N/A"}, "column F, answer: Excel could not compute this (#N/A);"
         " write the value itself."),
        ({"answer": datetime.datetime(2026, 8, 6)}, "column F, answer: Excel made a date of it;"
         " format the cell as text and write it again."),
        ({"answer": None}, "column F, answer: answer is empty; fill it."),
        ({"quiz": None}, "column A, quiz: quiz is empty; write the id of its quiz."),
        ({"text_kk": None, "text_ru": " ", "text_en": None},
         "column C, text kk: text is empty; write it in kk, ru, en."),
        ({"choices_1_id": None}, "column I, choices 1 id: id is empty; fill it."),
    ],
)  # fmt: skip
def test_a_mistake_is_named_by_sheet_row_and_column(changes: Any, sentence: str) -> None:
    assert sentences(row(1, **changes)) == [f'b.xlsx, sheet "single-choice" row 2 {sentence}']


def test_a_wrong_option_is_answered_with_the_nearest() -> None:
    heading = [*HEADING, "difficulty", "bands", "valid_until"]
    assert sentences([*row(1), 5, "9-13", "soon"], heading=heading) == [
        'b.xlsx, sheet "single-choice" row 2 column T, difficulty: "5" is not known;'
        " write one of 1, 2, 3.",
        'b.xlsx, sheet "single-choice" row 2 column U, bands: "9-13" is not known;'
        ' perhaps you meant "9-12".',
        'b.xlsx, sheet "single-choice" row 2 column V, valid_until: "soon" is no date;'
        " write year, month and day: 2026-12-31.",
    ]


def test_an_unknown_column_is_answered_with_the_nearest() -> None:
    heading = ["anwser" if name == "answer" else name for name in HEADING]
    assert sentences(row(1), heading=[*heading, "=A1"]) == [
        'b.xlsx, sheet "single-choice" row 1 column F: no such column: "anwser";'
        ' perhaps you meant "answer".',
        'b.xlsx, sheet "single-choice" row 1 column T: no such column: "=A1";'
        " leave it out, or write one that exists.",
        'b.xlsx, sheet "single-choice" row 1: no column "answer"; add it, and fill it.',
    ]


def test_a_column_in_a_language_that_the_festival_does_not_speak_is_named() -> None:
    heading = [*HEADING, "text de"]
    assert sentences([*row(1), "Frage"], heading=heading) == [
        'b.xlsx, sheet "single-choice" row 1 column T: no such column: "text de";'
        ' perhaps you meant "text en".'
    ]


def test_two_columns_of_one_name_and_values_under_no_name_are_refused() -> None:
    assert sentences([*row(1), "x", "y"], heading=[*HEADING, "Answer", None]) == [
        'b.xlsx, sheet "single-choice" row 1 column T: "Answer" stands above two columns;'
        " delete one.",
        'b.xlsx, sheet "single-choice" column U: values under no heading;'
        " write one, or delete the column.",
    ]


def test_merged_cells_are_named_and_their_rows_left_out() -> None:
    made = book([HEADING, row(1), row(2), row(3)])
    made.active.merge_cells("C2:C3")
    incoming = read(made)
    assert str(incoming.findings[0]) == (
        'b.xlsx, sheet "single-choice" cells C2:C3: merged cells;'
        " take them apart and write the value into each."
    )
    assert [one.thing.id for one in incoming.arrived] == ["n-3"]  # type: ignore[attr-defined]


def test_an_id_that_stands_twice_names_the_first_row() -> None:
    assert sentences(row(1), row(1)) == [
        'b.xlsx, sheet "single-choice" row 3 column B, id: the id "n-1" is taken already by'
        ' sheet "single-choice" row 2; write another.'
    ]


def test_an_unknown_sheet_is_answered_with_the_nearest() -> None:
    (finding,) = read(book([HEADING, row(1)], "single choise")).findings
    assert str(finding) == (
        'b.xlsx, sheet "single choise": no such sheet; rename it to "single-choice".'
    )
    made = book([HEADING, row(1)])
    made.copy_worksheet(made.active).title = "single-choice (2)"
    (finding,) = read(made).findings
    assert str(finding).endswith('(2)": no such sheet; move it to a workbook of its own.')


def test_rows_of_another_sheet_find_their_owner_or_say_so() -> None:
    made = book(
        [["game", "id", "left kk", "right kk"], ["pares", "a", "X", "Y"]], "game match pairs"
    )
    other = made.create_sheet("game match")
    other.append(["id", "street", "name kk", "fact kk"])
    other.append(["pairs", "metal", "N", "F"])
    assert [str(finding) for finding in read(made, ("kk",)).findings] == [
        'b.xlsx, sheet "game match pairs" row 2 column A, game: "pares" is not in the sheet'
        ' "game match"; perhaps you meant "pairs".',
        'b.xlsx, sheet "game match" row 2: no row of the sheet "game match pairs" belongs to it;'
        " write one.",
    ]


def test_a_sheet_that_is_missing_whole_is_said_once() -> None:
    made = book([["id", "street", "name kk", "fact kk"], ["a", "b", "N", "F"]], "game match")
    made.active.append(["c", "b", "N", "F"])
    assert [str(finding) for finding in read(made, ("kk",)).findings] == [
        'b.xlsx, sheet "game match": each of its rows needs one of the sheet "game match pairs",'
        " which is not in this workbook; add it."
    ]


@pytest.mark.parametrize("title", ["Questions of college 5", "Source"])
def test_a_title_above_the_headings_is_said_once(title: str) -> None:
    made = book([[title], [], HEADING, row(1), row(2)])
    assert [str(finding) for finding in read(made).findings] == [
        'b.xlsx, sheet "single-choice" row 1: it holds no headings; they stand in row 3;'
        " delete rows 1 to 2."
    ]


def test_a_language_without_its_columns_is_said_once() -> None:
    kept = [at for at, name in enumerate(HEADING) if not name.endswith(" kk")]
    rows = [[row(number)[at] for at in kept] for number in range(9)]
    assert sentences(*rows, heading=[HEADING[at] for at in kept]) == [
        'b.xlsx, sheet "single-choice" row 1: no column "text kk" and 3 more;'
        " add what is said in kk, and fill it."
    ]


def test_a_line_that_is_no_row_of_the_table_is_one_mistake() -> None:
    assert sentences(row(1), ["TOTAL"]) == [
        'b.xlsx, sheet "single-choice" row 3: id, text, explanation, choices, answer are empty;'
        " fill them, or delete the row."
    ]


def test_what_no_cell_holds_is_named() -> None:
    made = book([HEADING, row(1), row(2)])
    picture = io.BytesIO()
    Image.new("RGB", (4, 4)).save(picture, "PNG")
    made.active.add_image(Placed(picture), "T2")
    made.active["A2"].comment = Comment("ask Aigul", "me")
    made.active.row_dimensions[3].hidden = True
    made.active.column_dimensions["D"].hidden = True
    made.active.column_dimensions["ZZ"].hidden = True  # nothing stands in it
    made.active["B3"].font = made.active["A3"].font = Font(strike=True)
    assert [str(finding) for finding in read(made).findings] == [
        'b.xlsx, sheet "single-choice": a picture stands in it;'
        " save each into pictures/, and write its name into its cell.",
        'b.xlsx, sheet "single-choice": notes hang on its cells; nobody reads them;'
        " write into the cells what must be said.",
        'b.xlsx, sheet "single-choice": a row is hidden, and imported all the same;'
        " show them, or delete them.",
        'b.xlsx, sheet "single-choice": column D is hidden, and imported all the same;'
        " show it, or delete it.",
        'b.xlsx, sheet "single-choice": row 3 is struck out, and imported all the same;'
        " delete what is not to be asked.",
    ]


def test_a_hidden_sheet_is_imported_and_named() -> None:
    made = book([HEADING, row(1)])
    made.create_sheet("read me").append(["x"])
    made.active.sheet_state = "hidden"
    (told,) = read(made).findings
    assert (told.severity, told.problem) == ("warning", "it is hidden, and imported all the same")


def test_a_number_that_two_questions_have_is_a_warning() -> None:
    heading = [*HEADING, "nr"]
    (told,) = read(book([heading, [*row(1), 4], [*row(2), 4]])).findings
    assert (told.severity, told.problem) == (
        "warning",
        "the number 4 stands in row 2 of this quiz too",
    )


def test_an_example_that_was_changed_but_kept_its_id_is_not_dropped_silently() -> None:
    (sentence,) = sentences(row(1, id="example-single-choice"))
    assert sentence.endswith(
        "this is the example, but changed; give it its own id, or delete the row."
    )
