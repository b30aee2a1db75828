"""The author's commands, as typed."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.content.model import Quiz
from kiosk.content.pack import read_files, read_pack
from tests.kiosk.content.books import HEADING, book, row, saved, zipped
from tests.packs import edit, write_pack


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


def content(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, ["content", *map(str, words)])


def test_a_pack_goes_out_as_a_workbook_and_comes_back(pack: Path, tmp_path: Path) -> None:
    before = read_files(pack)
    assert content("sheet", pack, tmp_path / "pack.xlsx").exit_code == 0
    done = content("import", tmp_path / "pack.xlsx", "--into", pack)
    assert done.exit_code == 0, done.output
    assert read_files(pack) == before
    assert "3 question" in done.output


def test_a_wrong_row_is_told_and_nothing_is_imported(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "b.xlsx"
    file.write_bytes(saved(book([HEADING, row(1), row(2, answer="z")])))
    before = read_files(pack)
    done = content("import", file, "--into", pack)
    assert done.exit_code == 1
    assert 'error: b.xlsx, sheet "single-choice" row 3 column F, answer: "z" is no choice' in (
        done.output
    )
    assert done.output.endswith("Error: 1 to mend in b.xlsx; nothing was imported.\n")
    assert read_files(pack) == before


def test_partial_takes_the_rest_and_still_says_that_something_is_wrong(
    pack: Path, tmp_path: Path
) -> None:
    file = tmp_path / "b.xlsx"
    file.write_bytes(saved(book([HEADING, row(1), row(2, answer="z")])))
    done = content("import", file, "--into", pack, "--partial")
    assert done.exit_code == 1
    assert "n-1" in (pack / "quizzes" / "steel.toml").read_text("utf-8")
    assert done.output.endswith("Error: 1 to mend in b.xlsx; the rest was imported.\n")


def test_a_quiz_goes_to_moodle_and_comes_back(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "steel.gift"
    before = read_files(pack)
    assert content("gift", pack, "steel", file, "--lang", "en").exit_code == 0
    edit(tmp_path, "steel.gift", "Hot steel is soft", "Hot steel is very soft")
    done = content("import", file, "--into", pack, "--lang", "en")
    assert done.exit_code == 0, done.output
    assert read_files(pack) != before
    missing = content("check", pack)
    assert "Kazakh (kk) is missing; write the text in Kazakh." in missing.output


def test_check_shows_the_languages_side_by_side(pack: Path) -> None:
    edit(pack, "quizzes/steel.toml", ', ru = "Steel ru"', "")
    lines = [line.split() for line in content("check", pack).output.splitlines()]
    assert ["texts", "kk", "ru", "en"] in lines
    assert ["quizzes/steel.toml", "13/13", "12/13", "13/13"] in lines


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "heavy.xlsx": (lambda: b"PK" + bytes(50 * 2**20), "50 MB are too many for a sheet"),
    "locked.xlsx": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "with a password"),
    "old.xls": (lambda: OLE + "Workbook".encode("utf-16-le"), "an old .xls file"),
    "older.xls": (lambda: b"\x09\x08\x08\x00\x00\x05\x05\x00" + bytes(99), "an old .xls file"),
    "russian.csv": (lambda: "вопрос;ответ\n".encode("cp1251"), "perhaps a CSV"),
    "russian.gift": (lambda: "Что? {=дуга ~солнце}".encode("cp1251"), "not UTF-8"),
    "bomb.xlsx": (lambda: zipped({"xl/workbook.xml": bytes(101 * 2**20)}), "unpack to 101 MB"),
    "cut.xlsx": (lambda: saved(book([HEADING, row(1)]))[:-90], "cut short or broken"),
    "long.gift": (lambda: b"Hot?{T}\n\n" * 60_000, "more than 100000 lines"),
    "empty.xlsx": (lambda: b"", "it is empty"),
    "unfilled.xlsx": (lambda: saved(book([HEADING])), "nothing to import"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_nothing_is_one_sentence_and_nothing_is_written(
    name: str, pack: Path, tmp_path: Path
) -> None:
    make, words = BAD[name]
    (tmp_path / name).write_bytes(make())
    before = read_files(pack)
    for more in ((), ("--partial",)):
        done = content("import", tmp_path / name, "--into", pack, *more)
        assert done.exit_code == 1
        (told,) = done.stderr.splitlines()
        assert told.startswith("Error: ") and words in told and name in told
    assert read_files(pack) == before


def test_mistakes_are_told_row_after_row_and_too_many_are_counted(
    pack: Path, tmp_path: Path
) -> None:
    wrong: dict[int, dict[str, Any]] = {
        9: {"answer": "z"},
        10: {"answer": "=1+1"},
        100: {"text_ru": None},
    }
    file = tmp_path / "b.xlsx"
    file.write_bytes(saved(book([HEADING, *(row(n, **wrong.get(n, {})) for n in range(2, 120))])))
    told = content("import", file, "--into", pack).stderr.splitlines()
    assert [line.split()[5] for line in told[:3]] == ["9", "10", "100"]
    file.write_bytes(saved(book([HEADING, *(row(n, answer="z") for n in range(600))])))
    told = content("import", file, "--into", pack).stderr.splitlines()
    assert told[500:] == [
        "... and 100 more.",
        "Error: 600 to mend in b.xlsx; nothing was imported.",
    ]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("import", "none.xlsx", "--into", "{pack}"), "none.xlsx"),
        (("import", __file__, "--into", __file__), "name with --into the folder"),
        (("import", "{pack}", "--into", "{pack}"), "holds no file of an author"),
        (("gift", "{pack}", "steal", "out.gift"), 'No quiz "steal"'),
        (("import", __file__, "--into", "{pack}", "--lang", "de"), '"de" is no language'),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    pack: Path, words: tuple[str, ...], sentence: str
) -> None:
    done = content(*(word.format(pack=pack) for word in words))
    assert done.exit_code == 1
    assert done.output.startswith("Error: ") and sentence in done.output
    assert done.output.count("\n") == 1


def test_a_folder_into_a_pack_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    authors, gone = tmp_path / "authors", tmp_path / "gone"
    authors.mkdir()
    (authors / "one.gift").write_text("::Q:: Ore is? {=rock ~air}")
    done = content("import", authors, "--into", gone)
    said = f"Error: {gone}: there is no such folder; look at its name.\n"
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", said)
    assert not gone.exists() and not (authors / "back").exists()


def test_a_file_that_is_not_there_is_one_sentence(pack: Path, tmp_path: Path) -> None:
    done = content("import", tmp_path / "lost.xlsx", "--into", pack)
    assert done.exit_code == 1
    lost = tmp_path / "lost.xlsx"
    assert done.output == (
        f"Error: {lost} cannot be used (No such file or directory): look at its name.\n"
    )


def test_an_author_does_not_wait_for_a_station_to_be_loaded() -> None:
    asked = (
        "import sys, ui.cli, kiosk.commands.content; print('kiosk.station.station' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True)
    assert done.stdout == "False\n", done.stderr


def gift(pack: Path, text: str, *words: str, name: str = "quiz.gift") -> Result:
    file = pack.parent / name
    file.write_text(text, "utf-8")
    return content("import", file, "--into", pack, *words)


TEACHERS = (
    "::Q1::Which tool cuts sheet steel?{=Shears ~Hammer}",
    "::Q1::Which gas shields the weld?{=Argon ~Smoke}",
)


def test_a_second_teachers_first_question_does_not_take_the_place_of_the_firsts(
    pack: Path,
) -> None:
    for text in TEACHERS:
        done = gift(pack, text, "--lang", "en")
        assert done.exit_code == 0, done.output
    assert (
        'the pack has another question of the id "quiz-q1"; this one is taken in as "quiz-q1-2".'
        in done.stderr
    )
    assert "0 of them known before" in done.stdout
    asked = [one.text["en"] for one in quiz_of(pack).questions]
    assert asked == ["Which tool cuts sheet steel?", "Which gas shields the weld?"]


def test_who_mends_a_question_mends_his_own(pack: Path) -> None:
    for text in (*TEACHERS, TEACHERS[1].replace("the weld", "a weld"), TEACHERS[0] + " "):
        assert gift(pack, text, "--lang", "en").exit_code == 0
    asked = [one.text["en"] for one in quiz_of(pack).questions]
    assert asked == ["Which tool cuts sheet steel?", "Which gas shields a weld?"]


def quiz_of(pack: Path) -> Quiz:
    return next(quiz for quiz in read_pack(pack).quizzes if quiz.id == "quiz")


def test_a_file_of_one_language_says_what_stops_every_station(pack: Path) -> None:
    done = gift(pack, TEACHERS[0], "--lang", "en")
    assert done.exit_code == 0
    assert (
        "11 texts are still missing, and until then no station can play this pack;"
        " `kiosk content check` lists them." in done.stderr
    )


def test_what_an_import_brings_is_judged_where_its_author_looks(pack: Path) -> None:
    file = pack.parent / "b.xlsx"
    file.write_bytes(saved(book([HEADING, row(1), row(2, text_en="word " * 60)])))
    done = content("import", file, "--into", pack)
    assert done.exit_code == 0
    assert done.stderr.splitlines() == [
        'warning: b.xlsx, sheet "single-choice" row 3: 62 words on one screen (en);'
        " write at most 30, answers included.",
        'warning: b.xlsx, sheet "single-choice" row 3 column E, text en: English (en) has 60 words;'
        " write at most 20, because a question is read standing, within six seconds.",
    ]


LATIN = "::Q1::What are the rails at the works cast from, and who buys them?{=steel ~ice}"


def test_a_file_in_latin_letters_is_not_filed_as_kazakh_without_a_word(pack: Path) -> None:
    done = gift(pack, LATIN)
    assert done.exit_code == 1
    assert "it is in Latin letters; say what it speaks: --lang en, or --lang kk." in done.stderr
    for said in ("en", "kk"):
        assert gift(pack, LATIN, "--lang", said).exit_code == 0


def test_an_edited_question_without_a_title_names_the_older_one(pack: Path) -> None:
    text = "What are rails made from at large works?{=steel ~timber ~concrete}"
    assert gift(pack, text, "--lang", "en").exit_code == 0
    (older,) = (one.id for one in quiz_of(pack).questions)
    done = gift(pack, text.replace("large", "modern"), "--lang", "en")
    assert f'it looks like "{older}" of this quiz, edited; both are asked now;' in done.stderr
    assert f"write ::{older}:: before it to replace that one." in done.stderr
    done = gift(pack, "Who drives trains through mountains?{=driver ~guard}", "--lang", "en")
    assert "it looks like" not in done.stderr


RUSSIAN = "::Q1::Из чего льют рельсы на заводе и куда их везут?{=сталь ~лёд}"


def test_a_russian_file_is_not_filed_as_kazakh_without_a_word(pack: Path) -> None:
    done = gift(pack, RUSSIAN)
    assert done.exit_code == 1
    assert "no Kazakh letter is in it; say what it speaks: --lang ru, or --lang kk." in done.stderr
    for said in ("ru", "kk"):
        assert gift(pack, RUSSIAN, "--lang", said).exit_code == 0
    assert gift(pack, RUSSIAN.replace("рельсы", "рельс әні"), name="b.gift").exit_code == 0


def test_a_quiz_that_is_called_like_its_file_says_so(pack: Path) -> None:
    assert (
        'children read "t" as the name of its quiz; write a better one in quizzes/t.toml.'
        in gift(pack, TEACHERS[0], "--lang", "en", name="t.gift").stderr
    )


def test_a_format_before_a_title_is_no_part_of_the_question(pack: Path) -> None:
    gift(pack, "[html]::q1::What is <b>hot</b>?{=iron ~ice}", "--lang", "en")
    assert [one.text["en"] for one in quiz_of(pack).questions] == ["What is hot?"]


def test_a_question_that_stands_twice_in_a_file_is_named_with_its_first_line(pack: Path) -> None:
    done = gift(pack, f"{TEACHERS[0]}\n\n{TEACHERS[0]}", "--lang", "en")
    assert 'quiz.gift line 3, "Q1": it stands in line 1 already; delete one of the two.' in (
        done.stderr
    )
