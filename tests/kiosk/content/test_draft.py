"""An author's pack is built on a thread of its own, and only its newest state is ever taken."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.draft import Draft
from kiosk.content.store import Content
from tests.packs import SVG, save, write_pack
from tests.pipes import POSIX, Stuck

FESTIVAL = "festival.toml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


@pytest.fixture
def draft(pack: Path, tmp_path: Path) -> Iterator[Draft]:
    (tmp_path / "data").mkdir()
    followed = Draft(pack, tmp_path / "data")
    yield followed
    followed.close()


def looked(draft: Draft) -> Content | None:
    draft.look()
    draft.wait()
    return draft.taken()


def test_a_folder_that_nobody_touched_builds_nothing(draft: Draft) -> None:
    assert looked(draft) is None
    assert draft.findings == ()


def test_a_saved_file_is_built_once(draft: Draft, pack: Path) -> None:
    save(pack, FESTIVAL, "Small festival", "Large festival")
    content = looked(draft)
    assert content is not None
    with content:
        assert content.festival.name["kk"] == "Large festival kk"
    assert looked(draft) is None


def test_a_slip_is_a_finding_until_it_is_mended(draft: Draft, pack: Path) -> None:
    save(pack, FESTIVAL, "days = 2", "days = 0")
    assert looked(draft) is None
    assert [str(finding) for finding in draft.findings] == [
        "festival.toml line 4, days: 0 days; write a number from 1 to 100."
    ]
    save(pack, FESTIVAL, "days = 0", "days = 3")
    content = looked(draft)
    assert content is not None
    content.close()
    assert draft.findings == ()


def test_what_was_built_and_not_taken_gives_way_to_what_is_newer(draft: Draft, pack: Path) -> None:
    for name in ("First", "Second"):
        save(pack, FESTIVAL, 'kk = "', f'kk = "{name} ')
        draft.look()
        draft.wait()
    content = draft.taken()
    assert content is not None
    with content:
        assert content.festival.name["kk"] == "Second First Small festival kk"
    assert draft.taken() is None


def test_what_is_played_stays_readable_while_newer_ones_are_built(draft: Draft, pack: Path) -> None:
    save(pack, FESTIVAL, "days = 2", "days = 3")
    played = looked(draft)
    assert played is not None
    for days in (3, 4, 5):
        save(pack, FESTIVAL, f"days = {days}", f"days = {days + 1}")
        newer = looked(draft)
        assert newer is not None
        newer.close()
    with played:
        assert played.picture("arc.svg") == SVG.encode()
        assert played.festival.days == 3


@POSIX
def test_a_build_that_a_newer_save_overtakes_is_dropped(
    draft: Draft, pack: Path, tmp_path: Path
) -> None:
    slow = Stuck(tmp_path / "data" / "content.known", b"", tmp_path)
    save(pack, FESTIVAL, "Small festival", "First festival")
    draft.look()
    slow.wait_for_reader()
    save(pack, FESTIVAL, "First festival", "Second festival")
    slow.heal()
    slow.answer()
    draft.wait()
    content = draft.taken()
    assert content is not None
    with content:
        assert content.festival.name["kk"] == "Second festival kk"
    assert draft.taken() is None


@POSIX
def test_who_closes_waits_for_no_build(draft: Draft, pack: Path, tmp_path: Path) -> None:
    slow = Stuck(tmp_path / "data" / "content.known", b"", tmp_path)
    save(pack, FESTIVAL, "Small festival", "First festival")
    draft.look()
    slow.wait_for_reader()
    draft.close()
    assert draft.busy
    slow.heal()
    slow.answer()
    draft.wait()
    assert draft.taken() is None
