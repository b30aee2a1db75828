import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.content import build
from kiosk.content import store
from kiosk.content.store import (
    Content,
    NotInContent,
    PackUnreadable,
    StoreUnreadable,
    StoreUnwritable,
    build_store,
    ensure_built,
)
from kiosk.games.match import Match
from kiosk.questions.true_false import TrueFalse
from tests.packs import SVG, edit, open_content, write_pack

QUIZ = "quizzes/steel.toml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


@pytest.fixture
def content(tmp_path: Path) -> Iterator[Content]:
    with open_content(tmp_path) as opened:
        yield opened


def test_a_content_answers_by_street_by_area_and_by_id(content: Content) -> None:
    assert content.festival.languages == ("kk", "ru", "en")
    assert [street.id for street in content.streets()] == ["metal"]
    assert [area.id for area in content.street("metal").areas] == ["smelter", "mine"]
    assert [p.id for p in content.professions("metal")] == ["steelmaker", "miner", "surveyor"]
    assert [p.id for p in content.professions("metal", "mine")] == ["miner", "surveyor"]
    assert len(content.professions()) == 3
    assert content.profession("miner").area == "mine"
    assert [quiz.id for quiz in content.quizzes("metal")] == ["steel"]
    assert content.quizzes("sea") == ()
    assert {game.id for game in content.games("metal")} == {"pairs-of-steel", "into-the-mine"}
    assert content.prizes() == (content.prize("badge"),)


def test_kinds_and_engines_survive_the_store(content: Content) -> None:
    question = content.quiz("steel").questions[1]
    assert isinstance(question, TrueFalse)
    assert question.judge(["true"]).points == 1
    assert isinstance(content.game("pairs-of-steel"), Match)


def test_pictures_come_back_as_they_were(content: Content) -> None:
    assert content.picture("arc.svg") == SVG.encode()
    assert content.picture("moon.svg") is None


def test_an_id_that_is_not_in_the_content_is_said_so(content: Content) -> None:
    with pytest.raises(NotInContent, match='no quiz "gone" in the content'):
        content.quiz("gone")


def test_a_thing_is_decoded_once(content: Content) -> None:
    assert content.quiz("steel") is content.quiz("steel")
    assert content.professions("metal") is content.professions("metal")


def test_the_same_pack_gives_the_same_bytes(tmp_path: Path, pack: Path) -> None:
    copy = shutil.copytree(pack, tmp_path / "copy", copy_function=shutil.copyfile)
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    assert build_store(pack, first) == build_store(copy, second)
    assert first.read_bytes() == second.read_bytes()


def test_another_word_is_another_digest(tmp_path: Path, pack: Path) -> None:
    before = build_store(pack, tmp_path / "content.sqlite")
    edit(pack, QUIZ, "Wood grows", "Wood burns")
    assert build_store(pack, tmp_path / "content.sqlite") != before


def test_a_pack_with_an_error_builds_nothing(tmp_path: Path, pack: Path) -> None:
    edit(pack, QUIZ, 'answer = "arc"', 'answer = "ark"')
    with pytest.raises(PackUnreadable, match='line 12, question 1 "steel-arc", answer: "ark"'):
        build_store(pack, tmp_path / "content.sqlite")
    assert not (tmp_path / "content.sqlite").exists()


def test_a_warning_stops_no_station(tmp_path: Path, pack: Path) -> None:
    (pack / "pictures" / "moon.svg").write_text(SVG)
    assert build_store(pack, tmp_path / "content.sqlite")


def test_a_folder_is_built_once_and_again_when_it_changes(tmp_path: Path, pack: Path) -> None:
    store = ensure_built(pack, tmp_path / "data")
    built = store.stat().st_ino
    assert ensure_built(pack, tmp_path / "data").stat().st_ino == built
    edit(pack, QUIZ, 'en = "Wood grows"', 'en = "Wood burns"')
    assert ensure_built(pack, tmp_path / "data").stat().st_ino != built
    with Content.open(store) as content:
        assert content.quiz("steel").questions[2].explanation["en"] == "Wood burns"


def test_new_dates_on_the_same_words_build_nothing(tmp_path: Path, pack: Path) -> None:
    built = ensure_built(pack, tmp_path / "data").stat().st_ino
    os.utime(pack / QUIZ, (0, 0))
    assert ensure_built(pack, tmp_path / "data").stat().st_ino == built


def test_a_removed_picture_is_noticed(tmp_path: Path, pack: Path) -> None:
    ensure_built(pack, tmp_path / "data")
    (pack / "pictures" / "arc.svg").unlink()
    with pytest.raises(PackUnreadable, match=r'"arc.svg" is not in pictures/'):
        ensure_built(pack, tmp_path / "data")


@pytest.mark.parametrize("spoilt", ["damaged", "older", "other structs"])
def test_a_store_that_cannot_be_played_is_built_again(
    tmp_path: Path, pack: Path, spoilt: str
) -> None:
    store = ensure_built(pack, tmp_path / "data")
    with Content.open(store) as content:
        digest = content.digest
    if spoilt == "damaged":
        store.write_bytes(store.read_bytes()[:4096])
    elif spoilt == "older":
        build(store, [], {}, {"format": "0", "digest": digest})
    else:
        build(store, [], {}, {"format": "1", "digest": digest, "shape": "another"})
    with Content.open(ensure_built(pack, tmp_path / "data")) as content:
        assert content.quiz("steel")


def test_a_store_is_played_as_it_is(tmp_path: Path, pack: Path) -> None:
    build_store(pack, tmp_path / "festival.sqlite")
    assert ensure_built(tmp_path / "festival.sqlite", tmp_path) == tmp_path / "festival.sqlite"
    assert not (tmp_path / "content.sqlite").exists()


def test_a_store_of_another_format_says_what_to_do(tmp_path: Path) -> None:
    store = tmp_path / "old.sqlite"
    build(store, [], {}, {"format": "0"})
    with pytest.raises(StoreUnreadable, match="build it again with `kiosk content build`"):
        ensure_built(store, tmp_path)


def test_a_file_that_is_no_store_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    with pytest.raises(StoreUnreadable, match=r"notes\.txt"):
        ensure_built(tmp_path / "notes.txt", tmp_path)


def test_a_folder_that_cannot_hold_a_store_is_named(tmp_path: Path, pack: Path) -> None:
    (tmp_path / "data").write_text("a file, no folder")
    with pytest.raises(StoreUnwritable, match=r"data/content\.sqlite"):
        ensure_built(pack, tmp_path / "data")


def test_an_unchanged_pack_is_recognised_without_opening_a_file(
    tmp_path: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ensure_built(pack, tmp_path / "data")

    def opened(folder: Path) -> dict[str, bytes]:
        raise AssertionError(f"{folder} was read again")

    monkeypatch.setattr(store, "read_files", opened)
    ensure_built(pack, tmp_path / "data")
