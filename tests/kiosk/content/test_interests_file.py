"""interests.toml in a pack: read, checked with its lines, and played from the store."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.check import check_folder
from kiosk.content.pack import read_pack
from kiosk.content.store import Content, build_store
from tests.kiosk.interests.shipped import interests
from tests.packs import SVG, edit, write_pack
from tests.stations import FESTIVAL


@pytest.fixture
def pack(tmp_path: Path) -> Iterator[Path]:
    """The small pack with the shipped test and a picture for each of its items."""
    folder = write_pack(tmp_path / "pack")
    shutil.copy(FESTIVAL / "interests.toml", folder)
    for item in interests().items:
        (folder / "pictures" / item.picture).write_text(SVG)
    yield folder


def errors(pack: Path) -> list[str]:
    return [str(found) for found in check_folder(pack) if found.severity == "error"]


def test_the_test_comes_back_from_the_store(pack: Path, tmp_path: Path) -> None:
    assert errors(pack) == []
    assert read_pack(pack).interests == interests()
    build_store(pack, tmp_path / "content.sqlite")
    with Content.open(tmp_path / "content.sqlite") as content:
        assert content.interests() == interests()


def test_a_pack_without_the_test_is_a_pack(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    build_store(folder, tmp_path / "content.sqlite")
    with Content.open(tmp_path / "content.sqlite") as content:
        assert content.interests() is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('scale = "R"\n', "", 'item 1 "tyre": no scale'),
        ('scale = "R"', 'scale = "C"', "interests are not evenly many"),
        ('en = "mend a bicycle tyre"', 'en = ""', "English (en) is missing"),
        ('picture = "bicycle.svg"', 'picture = "moon.svg"', '"moon.svg" is not in pictures/'),
        ('street = "transport"', 'street = "moon"', '"moon" is no street of this festival'),
        ('scale = "R"', 'scale = "Q"', '"Q" is not known'),
    ],
)
def test_a_slip_in_the_test_is_named_with_its_line(
    pack: Path, old: str, new: str, said: str
) -> None:
    edit(pack, "interests.toml", old, new)
    found = [line for line in errors(pack) if said in line]
    assert found
    assert all("interests.toml" in line for line in found)
