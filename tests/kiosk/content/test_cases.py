"""Files as authors really bring them, from other programs: what comes in is what they meant."""

import datetime
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.content.pack import read_pack
from kiosk.content.readable import faults, folded, is_another_language, same_to_the_eye
from kiosk.content.sheet.cells import Shown, Unfit, read
from tests.packs import write_pack

CASES = Path(__file__).parents[2] / "cases" / "content"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "pack"
    write_pack(folder)
    return folder


def taken(pack: Path, name: str) -> Result:
    file = shutil.copy(CASES / name, pack.parent)
    arguments = ("content", "import", file, "--into", pack, "--street", "metal", "--lang", "en")
    return CliRunner().invoke(cli, [*map(str, arguments), "--partial"])


def cards(pack: Path, text: str) -> list[str]:
    """The English words of the cards of the question that begins so, the right one first."""
    for quiz in read_pack(pack).quizzes:
        for question in quiz.questions:
            if question.text.get("en", "").startswith(text):
                choices = getattr(question, "choices", ()) or getattr(question, "tiles", ())
                right = question.judge(()).right[0]
                first = sorted(choices, key=lambda one: one.id != right)
                return [choice.text["en"] for choice in first]
    return []


def test_a_power_of_ten_stays_one(pack: Path) -> None:
    taken(pack, "01-superscript.gift")
    assert cards(pack, "How many watts") == ["10⁶", "10³", "10⁹"]
    assert cards(pack, "Which gas leaves") == ["CO₂", "O₃"]


def test_what_a_word_processor_leaves_behind_is_not_shown(pack: Path) -> None:
    taken(pack, "02-html-leftovers.gift")
    assert cards(pack, "Which tool cuts sheet steel?") == ["Shears", "Hammer"]
    quizzes = read_pack(pack).quizzes
    told = [q.explanation.get("en") for quiz in quizzes for q in quiz.questions]
    assert "Shears cut." in told


def test_anything_else_is_no_card(pack: Path) -> None:
    done = taken(pack, "04-wildcard.gift")
    assert "not taken over: a short answer is typed" in done.output
    assert not any("*" in card for card in cards(pack, "Which metal is liquid"))


def test_a_short_answer_without_a_sign_stays_out_and_the_rest_comes_in(pack: Path) -> None:
    done = taken(pack, "05-single-word.gift")
    assert "not taken over: a short answer is typed" in done.output
    assert cards(pack, "Which gas do welders") == ["Argon", "Smoke"]


def test_two_categories_of_one_last_name_are_two_quizzes(pack: Path) -> None:
    before = {quiz.id for quiz in read_pack(pack).quizzes}
    taken(pack, "06-two-categories-one-name.gift")
    new = [quiz for quiz in read_pack(pack).quizzes if quiz.id not in before]
    assert sorted(quiz.name["en"] for quiz in new) == ["Energy – Easy", "Transport – Easy"]
    assert [len(quiz.questions) for quiz in new] == [1, 1]


def test_a_written_slash_is_no_step_of_the_path(pack: Path) -> None:
    taken(pack, "07-slash-in-category.gift")
    names = {quiz.name.get("en") for quiz in read_pack(pack).quizzes}
    assert {"AC/DC work", "Hot/cold work"} <= names


def test_an_answer_goes_on_in_the_next_line(pack: Path) -> None:
    taken(pack, "09-answer-on-two-lines.txt")
    told = cards(pack, "Which tool measures the thickness of a sheet?")
    assert told[0] == "A micrometer with a ratchet that clicks"


def test_cyrillic_letters_count_as_those_they_look_like(pack: Path) -> None:
    done = taken(pack, "11-cyrillic-letters.txt")
    assert "is no answer" not in done.output
    assert cards(pack, "Қай металл жеңіл?") == ["Алюминий", "Қорғасын", "Мыс"]
    assert cards(pack, "Қай құрал кеседі?") == ["Қайшы", "Балға"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Q?\nА. one\nБ. two\nВ. three\nОТВЕТ: В", ["three", "one", "two"]),
        ("Q?\nA. one\nB. two\nanswer : b", ["two", "one"]),
    ],
)
def test_the_word_and_the_letters_of_the_country_are_read(
    pack: Path, text: str, told: list[str]
) -> None:
    (pack.parent / "q.txt").write_text(text, "utf-8")
    arguments = ["content", "import", pack.parent / "q.txt", "--into", pack, "--lang", "en"]
    CliRunner().invoke(cli, [*map(str, arguments), "--street", "metal", "--partial"])
    assert cards(pack, "Q?") == told


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Q?\nA. one\nB. two\n\nR?\nA. three\nB. four\nANSWER: A", "no answer at the end"),
        ("Q?\nA. one\nB. two\nR?\nA. three\nB. four\nANSWER: A", "stands before two answers"),
        ("Q?\nA. one\nB. two\nANSWER: A, B", '"A, B" is no answer'),
        ("Q?\nA. one\nB. two\nANSWER: one", '"one" is no answer'),
    ],
)
def test_what_could_mean_two_things_is_refused_by_its_line(
    pack: Path, text: str, sentence: str
) -> None:
    (pack.parent / "q.txt").write_text(text, "utf-8")
    arguments = ["content", "import", pack.parent / "q.txt", "--into", pack, "--lang", "en"]
    done = CliRunner().invoke(cli, [*map(str, arguments), "--street", "metal"])
    assert done.exit_code == 1
    assert "q.txt line 1" in done.output and sentence in done.output


def test_another_program_is_named_with_what_to_do(pack: Path) -> None:
    assert "choose GIFT and export again" in taken(pack, "18-moodle-xml.xml").output
    assert taken(pack, "19-anki-notes.txt").output.count("\n") == 1


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (Shown(0.5, "0%"), "a number"),
        (Shown(7, "000"), "a number"),
        (True, "a truth value"),
        (datetime.time(9, 30, 15), "a time"),
        (datetime.date(2026, 5, 1), "a date"),
    ],
)
def test_what_excel_made_of_words_is_refused(value: object, problem: str) -> None:
    told = read(value, str)
    assert isinstance(told, Unfit) and problem in told.problem


def test_a_hundredth_is_not_taken_for_per_cent() -> None:
    assert isinstance(read(Shown(0.5, "0%"), float), Unfit)
    assert read(Shown(1500.0, '# ##0 "₸"'), float) == 1500


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("мeтaлл", "mixes Latin and Cyrillic"),
        ("<b>Fe</b> &amp; C", "mark-up"),
        ("TODO", "holds a place"),
        ("?", "holds a place"),
        ("ab\u202ecd", "cannot be seen"),
        ("a\x07", "cannot be seen"),
        ("\u200b", "cannot be seen"),
        ("𓀀", "font has no"),
        ("а" * 100_000, "100000 letters"),
    ],
)
def test_a_text_that_no_child_can_read_is_an_error(text: str, problem: str) -> None:
    assert any(problem in told for told, _ in faults(text))


@pytest.mark.parametrize(
    "text",
    ["Wi-Fi-роутер", "25 °C, 10⁶ Вт, CO₂", "Қазақша әріптер: әғқңөұүһі ₸", "3D-модель", "…40?"],
)
def test_an_ordinary_text_is_none(text: str) -> None:
    assert list(faults(text)) == []


def test_two_cards_that_read_the_same_are_found() -> None:
    assert folded(" Сталь. ") == folded("CТAЛЬ")
    assert folded("1.5") != folded("15")
    assert same_to_the_eye([{"ru": "й"}, {"ru": "и\u0306"}]) is not None
    assert same_to_the_eye([{"ru": "Сталь"}, {"ru": "Медь"}]) is None


def test_the_russian_sentence_in_the_kazakh_field_is_found() -> None:
    same = "Из чего льют рельсы?"
    assert is_another_language({"kk": same, "ru": same})
    assert not is_another_language({"kk": "Геолог", "ru": "Геолог"})
