"""The author's commands, as typed."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.content.pack import read_files
from tests.kiosk.content.books import HEADING, book, row, saved
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


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("import", "none.xlsx", "--into", "{pack}"), "none.xlsx"),
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
