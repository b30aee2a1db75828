"""An author's file goes into a pack whole, or not at all, or as far as it is right."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.check import check_folder, errors
from kiosk.content.pack import names, read_files, read_pack
from kiosk.content.sheet.writing import write_sheets
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.intake import PackUnwritable, Taken, take_in, target
from kiosk.content.taking.source import read_source
from tests.kiosk.content.books import HEADING, book, row, saved
from tests.packs import edit, write_pack
from tests.pipes import POSIX

MISTAKES: dict[int, dict[str, Any]] = {
    7: {"answer": "z"},
    31: {"text_ru": None},
    55: {"explanation_kk": None, "explanation_ru": None, "explanation_en": None},
    80: {"profession": "miller"},
    101: {"answer": "=1+1"},
    140: {"id": "n-139"},
    160: {"quiz": "stale"},
    181: {"choices_1_id": None},
    200: {"choices_2_id": "a"},
    222: {"quiz": None},
    256: {"text_kk": None},
    299: {"id": "сұрақ"},
}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


def bring(pack: Path, content: bytes, name: str = "b.xlsx", partial: bool = False) -> Taken:
    known = target(pack)
    incoming = read_source(content, known, Asked(name, "kk"))
    return take_in(incoming, known, pack, partial=partial)


def three_hundred() -> bytes:
    """Rows 2 to 301, of which twelve have a mistake; the number is the row's."""
    return saved(book([HEADING, *(row(n, **MISTAKES.get(n, {})) for n in range(2, 302))]))


def test_twelve_mistakes_in_300_rows_are_twelve_sentences_and_nothing_is_imported(
    pack: Path,
) -> None:
    before = read_files(pack)
    taken = bring(pack, three_hundred())
    rows = sorted(int(finding.place.split()[3]) for finding in taken.findings)
    assert rows == sorted(MISTAKES)
    assert taken.counts == {} and taken.files == ()
    assert read_files(pack) == before


def test_partial_takes_the_288_good_rows_and_lists_the_rest(pack: Path) -> None:
    taken = bring(pack, three_hundred(), partial=True)
    assert taken.counts == {"question": 288}
    assert len(errors(taken.findings)) == 12
    questions = read_pack(pack).quizzes[0].questions
    assert len(questions) == 288 + 3
    assert not errors(check_folder(pack))


def test_a_known_id_is_replaced_in_its_place_and_nothing_is_deleted(pack: Path) -> None:
    taken = bring(pack, saved(book([HEADING, row(1, id="steel-arc"), row(2)])))
    assert (taken.counts, taken.replaced) == ({"question": 2}, 1)
    ids = [question.id for question in read_pack(pack).quizzes[0].questions]
    assert ids == ["steel-arc", "steel-soft", "steel-odd", "n-2"]


def test_only_files_that_change_are_written(pack: Path) -> None:
    taken = bring(pack, saved(book([HEADING, row(1)])))
    assert taken.files == ("quizzes/steel.toml",)
    assert bring(pack, write_sheets(read_pack(pack))).files == ()
    assert not list(pack.glob(".import*"))


def test_a_workbook_makes_a_pack_where_there_is_none(pack: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    (new / "pictures").mkdir(parents=True)
    (new / "pictures" / "arc.svg").write_bytes((pack / "pictures" / "arc.svg").read_bytes())
    assert bring(new, write_sheets(read_pack(pack))).findings == []
    assert read_pack(new) == read_pack(pack)


def test_questions_alone_make_no_pack(tmp_path: Path) -> None:
    (finding,) = bring(tmp_path, saved(book([HEADING[:1], ["steel"]]))).findings[-1:]
    assert str(finding) == (
        f"{tmp_path}: no festival.toml in this folder;"
        ' name the folder of a pack, or fill the sheet "festival".'
    )


def test_an_id_of_another_quiz_is_not_taken_away(pack: Path) -> None:
    made = book([HEADING, row(1, id="steel-arc", quiz="other")])
    quizzes = made.create_sheet("quizzes")
    quizzes.append(["id", "street", "name kk", "name ru", "name en"])
    quizzes.append(["other", "metal", "N", "N", "N"])
    sentences = [str(finding) for finding in bring(pack, saved(made)).findings]
    assert 'the quiz "steel" has this id already; write another.' in sentences[0]


def test_old_mistakes_of_the_pack_do_not_keep_a_right_sheet_out(pack: Path) -> None:
    edit(pack, "games/pairs-of-steel.toml", 'en = "Pairs"', 'en = ""')
    assert bring(pack, saved(book([HEADING, row(1)]))).counts == {"question": 1}


def test_a_folder_that_takes_no_files_is_a_sentence(pack: Path) -> None:
    (pack / "quizzes" / "steel.toml").rename(pack / "steel")
    (pack / "quizzes").rmdir()
    (pack / "quizzes").write_text("in the way")
    with pytest.raises(PackUnwritable, match="cannot be written"):
        bring(pack, write_sheets(read_pack(write_pack(pack.parent / "other"))))
    whole = set(names(pack.parent / "other"))
    assert set(names(pack)) == whole - {"quizzes/steel.toml"} | {"steel", "quizzes"}


@POSIX
def test_a_pipe_among_the_pictures_of_a_new_pack_is_not_waited_for(
    pack: Path, tmp_path: Path
) -> None:
    (tmp_path / "new" / "pictures").mkdir(parents=True)
    os.mkfifo(tmp_path / "new" / "pictures" / "pipe.svg")
    shutil.copy(pack / "pictures" / "arc.svg", tmp_path / "new" / "pictures")
    assert bring(tmp_path / "new", write_sheets(read_pack(pack))).counts["festival"] == 1
