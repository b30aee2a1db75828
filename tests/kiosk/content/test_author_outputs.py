"""What the author's commands write: never over the pack, never over an author's own work, and
counted by what is in it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
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


def sentence(done: Result) -> str:
    assert (done.exit_code, done.stdout) == (1, ""), done.output
    (line,) = done.stderr.splitlines()
    assert line.startswith("Error: ")
    return line


WRITERS: dict[str, Callable[[Path, Path], tuple[str | Path, ...]]] = {
    "build": lambda pack, out: ("build", pack, out),
    "sheet": lambda pack, out: ("sheet", pack, out),
    "gift": lambda pack, out: ("gift", pack, "steel", out, "--lang", "en"),
}


@pytest.mark.parametrize(
    "name", ["festival.toml", "quizzes/steel.toml", "new.xlsx", "pictures/new"]
)
@pytest.mark.parametrize("writer", WRITERS)
def test_nothing_is_written_into_the_pack_that_is_read(pack: Path, writer: str, name: str) -> None:
    before = read_files(pack)
    line = sentence(content(*WRITERS[writer](pack, pack / name)))
    assert line == (
        f"Error: {pack / name} lies in {pack}, which this command reads: name a place outside of "
        "it."
    )
    assert read_files(pack) == before
    assert not (pack / "new.xlsx").exists()


@pytest.mark.parametrize("writer", ["sheet", "gift"])
def test_what_an_author_may_have_filled_is_never_written_over(
    pack: Path, tmp_path: Path, writer: str
) -> None:
    out = tmp_path / "out"
    assert content(*WRITERS[writer](pack, out)).exit_code == 0
    before = out.read_bytes()
    line = sentence(content(*WRITERS[writer](pack, out)))
    assert "is there already and is perhaps filled by an author: name another file" in line
    assert out.read_bytes() == before


def test_a_store_takes_the_place_of_a_store_and_of_nothing_else(pack: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.sqlite"
    for _ in range(2):
        assert content("build", pack, out).exit_code == 0
    (tmp_path / "letter").write_text("dear organizer")
    assert "another kind of file" in sentence(content("build", pack, tmp_path / "letter"))
    assert (tmp_path / "letter").read_text() == "dear organizer"


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device there")
def test_a_device_and_a_missing_folder_are_no_place(pack: Path, writer: str) -> None:
    assert "/dev/null is no plain file" in sentence(
        content(*WRITERS[writer](pack, Path("/dev/null")))
    )
    line = sentence(content(*WRITERS[writer](pack, pack.parent / "no" / "out")))
    assert line.startswith(f"Error: There is no folder {pack.parent / 'no'} for ")


def test_a_quiz_in_a_language_that_is_none_is_no_empty_file(pack: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gift"
    line = sentence(content("gift", pack, "steel", out, "--lang", "de"))
    assert line == (
        'Error: "de" is no language of this festival; write one of kk, ru, en with --lang.'
    )
    assert not out.exists()


def test_a_quiz_of_which_gift_holds_nothing_is_not_written(pack: Path, tmp_path: Path) -> None:
    """The festival is to speak a fourth language, and nobody has begun to translate."""
    edit(pack, "festival.toml", 'languages = ["kk", ', 'languages = ["de", "kk", ')
    out = tmp_path / "out.gift"
    done = content("gift", pack, "steel", out, "--lang", "de")
    assert done.exit_code == 1
    *left_out, line = done.stderr.splitlines()
    assert left_out and all("left out: no text in de" in one for one in left_out)
    assert line == 'Error: GIFT can hold no question of "steel" in de; nothing was written.'
    assert not out.exists()


def test_the_questions_in_the_file_are_counted(pack: Path, tmp_path: Path) -> None:
    done = content("gift", pack, "steel", tmp_path / "out.gift", "--lang", "en", "--json")
    told = msgspec.json.decode(done.stdout)
    written = (tmp_path / "out.gift").read_text("utf-8")
    assert told["questions"] == written.count("// [id:") > 0
    assert told["bytes"] == len(written.encode())


MISSING = {
    "nowhere": "there is no such folder; look at its name.",
    "a file": "this is a file; name the folder that holds festival.toml.",
    "empty": "no festival.toml in this folder; write one, or name the folder that has it.",
}


@pytest.mark.parametrize("command", ["check", "stats", "build", "sheet", "gift"])
@pytest.mark.parametrize("what", MISSING)
def test_no_pack_is_one_sentence_that_says_what_is_there(
    tmp_path: Path, command: str, what: str
) -> None:
    (tmp_path / "a file").write_text("x")
    (tmp_path / "empty").mkdir()
    place, out = tmp_path / what, tmp_path / "out"
    words: dict[str, tuple[str | Path, ...]] = {
        "build": (out,),
        "sheet": (out,),
        "gift": ("steel", out),
    }
    done = content(command, place, *words.get(command, ()))
    assert done.exit_code == 1
    told = [line for line in done.output.splitlines() if str(place) in line]
    assert told[0].removeprefix("error: ").removeprefix("Error: ") == f"{place}: {MISSING[what]}"
    assert not out.exists()


def test_check_says_a_lost_folder_once(tmp_path: Path) -> None:
    assert sentence(content("check", tmp_path / "nowhere")) == (
        f"Error: {tmp_path / 'nowhere'}: there is no such folder; look at its name."
    )


def test_a_build_says_first_what_matters_most(pack: Path, tmp_path: Path) -> None:
    (pack / "prizes.toml").rename(pack / "prices.toml")
    done = content("build", pack, tmp_path / "out.sqlite")
    assert done.exit_code == 0
    assert done.stderr.splitlines()[:2] == [
        "warning: prices.toml: nothing reads this file; move it where it belongs, or delete it.",
        "warning: prizes.toml: no prize; write [[prize]], or no child will win one.",
    ]
    ready, more = done.stdout.splitlines()
    assert ready.startswith(f"{tmp_path / 'out.sqlite'} is ready; its content is ")
    assert f"warnings: `kiosk content check {pack}` lists them" in more


def test_a_file_of_which_nothing_can_be_taken_has_no_0_to_mend(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "t.gift"
    file.write_text("::a:: Write an essay. {}\n")
    done = content("import", file, "--into", pack, "--lang", "en")
    assert done.exit_code == 1
    *_, line = done.stderr.splitlines()
    assert line == "Error: t.gift has nothing that can be taken; nothing was imported."


def test_one_question_and_two_questions(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "b.xlsx"
    file.write_bytes(saved(book([HEADING, row(1)])))
    assert f"{pack}: 1 question; 0 of them" in content("import", file, "--into", pack).stdout
    file.write_bytes(saved(book([HEADING, row(2), row(3)])))
    assert f"{pack}: 2 questions; 0 of them" in content("import", file, "--into", pack).stdout


def test_a_workbook_of_another_program_is_told_what_to_do(pack: Path, tmp_path: Path) -> None:
    """Its only sheet is not to be deleted."""
    file = tmp_path / "kahoot.xlsx"
    file.write_bytes(saved(book([["Question", "Answer 1"], ["Why?", "Because"]], "Sheet1")))
    assert sentence(content("import", file, "--into", pack)) == (
        "Error: kahoot.xlsx: no sheet of it is known; write a workbook with `kiosk content sheet "
        "PACK OUT.xlsx` and copy your rows into it."
    )


def test_a_workbook_without_its_pictures_is_one_mistake(pack: Path, tmp_path: Path) -> None:
    rows = [[*row(number), f"p{number}.svg"] for number in range(1, 31)]
    file = tmp_path / "b.xlsx"
    file.write_bytes(saved(book([[*HEADING, "picture"], *rows])))
    done = content("import", file, "--into", pack)
    assert done.stderr.splitlines() == [
        f"error: b.xlsx: 30 pictures are not in {pack / 'pictures'}; it holds their names alone; "
        "copy the folder pictures/ from the pack it was written from.",
        "Error: 1 to mend in b.xlsx; nothing was imported.",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files there")
def test_what_can_be_read_without_end_is_not_begun(pack: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    large = tmp_path / "large.xlsx"
    with large.open("wb") as file:
        file.truncate(5 * 2**30)
    for name in (tmp_path / "pipe", Path("/dev/zero")):
        assert sentence(content("import", name, "--into", pack)) == (
            f"Error: {name} is no plain file; name one."
        )
    assert "5120 MB: no author's file" in sentence(content("import", large, "--into", pack))


def test_an_id_full_of_commands_has_no_effect_on_the_terminal(pack: Path) -> None:
    edit(pack, "quizzes/steel.toml", 'answer = "', 'answer = "\\u001b[31m\\n' + "x" * 90_000)
    done = content("check", pack)
    assert done.exit_code == 1
    assert all(line.isprintable() and len(line) < 3000 for line in done.output.splitlines())
