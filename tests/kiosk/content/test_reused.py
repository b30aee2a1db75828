"""One content in a pack, several ways to play it at the station."""

from pathlib import Path

from kiosk.content.check import check_folder
from kiosk.content.finding import Finding
from kiosk.content.pack import read_pack
from kiosk.content.sheet.reading import read_sheets
from kiosk.content.sheet.writing import write_sheets
from kiosk.content.stats import stats
from kiosk.content.store import Content, build_store
from kiosk.content.taking.packfiles import file_of, parts_of
from kiosk.games.conveyor import Conveyor
from kiosk.games.inspector import Inspector
from tests.packs import edit, words, write_pack


def things(kind: str) -> str:
    """Four things of a category, each in a word of its own."""
    return "".join(
        f'[[items]]\nid = "{kind}-{n}"\nbin = "{kind}"\ntext = {words(f"{kind} {letter}")}\n'
        for n, letter in enumerate("abcd")
    )


SORTING = f"""
id = "sorting"
engine = "conveyor"
street = "metal"
area = "mine"
name = {words("Sort it")}
fact = {words("Ore is rock with metal")}
source = "school physics, 8"
[also]
inspector = {words("Only ore")}
odd-one-out = {words("Which is odd?")}
[[bins]]
id = "ore"
text = {words("Ore")}
[[bins]]
id = "rock"
text = {words("Rock")}
{things("ore")}{things("rock")}
"""


def sorting_pack(folder: Path) -> Path:
    pack = write_pack(folder)
    (pack / "games" / "sorting.toml").write_text(SORTING)
    return pack


def found(pack: Path) -> list[Finding]:
    """But for its roles, which have no pictures here."""
    return [one for one in check_folder(pack) if not one.problem.startswith("no picture of")]


def test_a_content_declared_once_is_played_as_two_games_and_a_quiz(tmp_path: Path) -> None:
    pack = sorting_pack(tmp_path)
    assert found(pack) == []
    build_store(pack, tmp_path / "content.sqlite")
    with Content.open(tmp_path / "content.sqlite") as content:
        assert isinstance(content.game("sorting"), Conveyor)
        assert isinstance(content.game("sorting-inspector"), Inspector)
        assert len(content.quiz("sorting-odd-one-out").questions) == 8
        names = [game.name["en"] for game in content.games("metal")]
        assert len(names) == len(set(names)) == 4


def test_stats_count_what_a_child_can_play(tmp_path: Path) -> None:
    found = stats(read_pack(sorting_pack(tmp_path)))
    assert (found.games, found.quizzes, found.questions) == (4, 2, 11)
    assert found.engines == ["conveyor", "inspector", "match", "order"]


def test_files_and_sheets_keep_that_it_was_declared_once(tmp_path: Path) -> None:
    folder, name = sorting_pack(tmp_path), "games/sorting.toml"
    pack = read_pack(folder)
    assert "games/sorting-inspector.toml" not in parts_of(pack)
    (folder / name).write_bytes(file_of(name, parts_of(pack)[name]))
    assert read_pack(folder).games == pack.games
    incoming = read_sheets(write_sheets(pack), "b.xlsx", ("kk", "ru", "en"))
    assert incoming.findings == []
    assert [one.thing for one in incoming.arrived if isinstance(one.thing, Conveyor)] == [
        game for game in pack.games if game.id == "sorting"
    ]


def test_check_says_what_a_content_lacks_to_be_played_otherwise(tmp_path: Path) -> None:
    pack = sorting_pack(tmp_path)
    edit(pack, "games/sorting.toml", 'en = "Only ore"', 'en = "Sort it"')
    (said,) = found(pack)
    assert (said.file, said.place) == ("games/sorting.toml", "also")
    assert '"inspector" bears the name of the game itself' in said.problem


def test_an_unknown_engine_or_a_missing_translation_of_its_name_is_named(tmp_path: Path) -> None:
    pack = sorting_pack(tmp_path)
    edit(pack, "games/sorting.toml", 'ru = "Only ore ru"', 'ru = ""')
    assert "Russian (ru) is missing" in str(check_folder(pack)[0])
    edit(pack, "games/sorting.toml", "inspector =", "robot =")
    assert "robot" in str(check_folder(pack)[0])


def test_a_category_without_one_of_its_languages_is_named(tmp_path: Path) -> None:
    pack = sorting_pack(tmp_path)
    edit(pack, "games/sorting.toml", ', en = "Ore"', "")
    (said,) = found(pack)
    assert (said.place, said.problem) == ('bins 1 "ore", text', "English (en) is missing")


def test_an_id_that_another_content_makes_is_taken(tmp_path: Path) -> None:
    pack = sorting_pack(tmp_path)
    own = SORTING[: SORTING.index("[also]")] + SORTING[SORTING.index("[[bins]]") :]
    text = own.replace('"sorting"', '"sorting-inspector"')
    (pack / "games" / "sorting-inspector.toml").write_text(text)
    assert "sorting-inspector" in str(check_folder(pack)[0])
