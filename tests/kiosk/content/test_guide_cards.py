"""guides/<street>.toml in a pack: a card an area, checked with its lines, kept in the store."""

from pathlib import Path

import pytest

from kiosk.content.check import check, check_folder
from kiosk.content.model import Pack
from kiosk.content.pack import parse_pack, read_pack
from kiosk.content.stats import stats
from kiosk.content.store import Content, build_store, ensure_built
from kiosk.content.taking.packfiles import file_of, parts_of
from tests.packs import edit, words, write_pack

FILE = "guides/metal.toml"


def card(area: str) -> str:
    return f"""
[[card]]
id = "{area}"
say = [{words(area + " one")}, {words(area + " two")}, {words(area + " three")}]
point = {words("The probe of the " + area)}
question = {words("What does the " + area + " eat?")}
answer = {words("The " + area + " eats rocks")}
safety = {words("Stand behind the line of the " + area)}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = write_pack(tmp_path / "pack")
    (folder / "guides").mkdir()
    (folder / FILE).write_text(card("mine") + card("smelter"))
    return folder


def said(pack: Path) -> list[str]:
    return [str(found) for found in check_folder(pack) if FILE in found.file]


def test_cards_stand_in_the_order_of_the_areas_and_come_back_from_the_store(
    pack: Path, tmp_path: Path
) -> None:
    assert said(pack) == []
    read = read_pack(pack)
    assert [(one.street, one.id, len(one.say)) for one in read.guides] == [
        ("metal", "smelter", 3),
        ("metal", "mine", 3),
    ]
    assert stats(read).guide_cards == 2
    build_store(pack, tmp_path / "content.sqlite")
    ensure_built(tmp_path / "content.sqlite", tmp_path)  # a stranger's is believed too
    with Content.open(tmp_path / "content.sqlite") as content:
        assert content.guide_cards() == read.guides
        assert [one.id for one in content.guide_cards("metal", "mine")] == ["mine"]
        assert content.guide_cards("moon") == ()


def test_a_pack_written_as_files_keeps_its_cards(pack: Path) -> None:
    read = read_pack(pack)
    files = {name: file_of(name, things) for name, things in parts_of(read).items()}
    assert parse_pack(files).guides == read.guides


def test_a_pack_without_cards_owes_none(tmp_path: Path) -> None:
    read: Pack = read_pack(write_pack(tmp_path / "pack"))
    assert [one for one in check(read) if "guide" in one.file] == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('id = "mine"', 'id = "moon"', '"moon" is no area of the street "metal"'),
        ('id = "mine"', 'id = "smelter"', "this id is taken already by guides/metal.toml"),
        ('id = "mine"', 'id = "smelter"', 'no guide\'s card for the area "mine"'),
        ("say = [", f"say = [{words('zero')}, ", "4 in the list; write exactly three"),
        ('en = "mine one"', 'en = ""', "English (en) is missing"),
        ('id = "mine"', 'id = "mine"\nstreet = "metal"', "comes from the file's name"),
    ],
)
def test_a_slip_in_a_card_is_one_sentence(pack: Path, old: str, new: str, told: str) -> None:
    edit(pack, FILE, old, new) if old != "say = [" else (pack / FILE).write_text(
        card("mine").replace(old, new) + card("smelter")
    )
    assert any(told in line for line in said(pack)), said(pack)


def test_cards_of_no_street_are_told_by_their_file(pack: Path) -> None:
    (pack / FILE).rename(pack / "guides/moon.toml")
    found = [str(one) for one in check_folder(pack)]
    assert sum('"moon" is no street of this festival' in line for line in found) == 2
