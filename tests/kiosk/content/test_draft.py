"""An author's pack is built on a thread of its own, and only its newest state is ever taken."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.draft import Preview
from kiosk.content.store import Content
from tests.packs import SVG, save, write_pack
from tests.pipes import POSIX, Stuck

FESTIVAL = "festival.toml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


@pytest.fixture
def preview(pack: Path, tmp_path: Path) -> Iterator[Preview]:
    (tmp_path / "data").mkdir()
    followed = Preview(pack, tmp_path / "data")
    yield followed
    followed.close()


def looked(preview: Preview) -> Content | None:
    preview.look()
    preview.wait()
    return preview.taken()


def test_a_folder_that_nobody_touched_builds_nothing(preview: Preview) -> None:
    assert looked(preview) is None
    assert preview.findings == ()


def test_a_saved_file_is_built_once(preview: Preview, pack: Path) -> None:
    save(pack, FESTIVAL, "Small festival", "Large festival")
    content = looked(preview)
    assert content is not None
    with content:
        assert content.festival.name["kk"] == "Large festival kk"
    assert looked(preview) is None


def test_a_slip_is_a_finding_until_it_is_mended(preview: Preview, pack: Path) -> None:
    save(pack, FESTIVAL, "days = 2", "days = 0")
    assert looked(preview) is None
    assert [str(finding) for finding in preview.findings] == [
        "festival.toml line 4, days: 0 days; write a number from 1 to 100."
    ]
    save(pack, FESTIVAL, "days = 0", "days = 3")
    content = looked(preview)
    assert content is not None
    content.close()
    assert preview.findings == ()


def test_what_was_built_and_not_taken_gives_way_to_what_is_newer(
    preview: Preview, pack: Path
) -> None:
    for name in ("First", "Second"):
        save(pack, FESTIVAL, 'kk = "', f'kk = "{name} ')
        preview.look()
        preview.wait()
    content = preview.taken()
    assert content is not None
    with content:
        assert content.festival.name["kk"] == "Second First Small festival kk"
    assert preview.taken() is None


def test_what_is_played_stays_readable_while_newer_ones_are_built(
    preview: Preview, pack: Path
) -> None:
    save(pack, FESTIVAL, "days = 2", "days = 3")
    played = looked(preview)
    assert played is not None
    for days in (3, 4, 5):
        save(pack, FESTIVAL, f"days = {days}", f"days = {days + 1}")
        newer = looked(preview)
        assert newer is not None
        newer.close()
    with played:
        assert played.picture("arc.svg") == SVG.encode()
        assert played.festival.days == 3


@POSIX
def test_a_build_that_a_newer_save_overtakes_is_dropped(
    preview: Preview, pack: Path, tmp_path: Path
) -> None:
    slow = Stuck(pack / "pictures" / "slow.svg", SVG.encode(), tmp_path)
    save(pack, FESTIVAL, "Small festival", "First festival")
    preview.look()
    slow.wait_for_reader()
    save(pack, FESTIVAL, "First festival", "Second festival")
    slow.heal()
    slow.answer()
    preview.wait()
    content = preview.taken()
    assert content is not None
    with content:
        assert content.festival.name["kk"] == "Second festival kk"
    assert preview.taken() is None


@POSIX
def test_who_closes_waits_for_no_build(preview: Preview, pack: Path, tmp_path: Path) -> None:
    slow = Stuck(pack / "pictures" / "slow.svg", SVG.encode(), tmp_path)
    preview.look()
    slow.wait_for_reader()
    preview.close()
    assert preview.busy
    slow.heal()
    slow.answer()
    preview.wait()
    assert preview.taken() is None
