"""A second laptop, a lost laptop: a copy of DIR and the page from the safe make all again."""

import shutil
from itertools import count
from pathlib import Path

import pytest

from kiosk.festival.copies import meet
from kiosk.festival.folder import Festival, FestivalRefused
from kiosk.festival.kits import make_kits
from kiosk.festival.telling import make_news, revoke
from kiosk.trust.kitfile import open_kit
from kiosk.trust.sealed import Label, new_salt, seal
from tests.kiosk.festival.folders import UTC_MS, founded, opened, store

MOMENTS = count(UTC_MS)


def kit(held: Festival, out: Path, *ids: str) -> None:
    make_kits(held, out, list(ids), store(out.parent), next(MOMENTS))


def copied(held: Festival, name: str) -> Festival:
    shutil.copytree(held.folder, held.folder.with_name(name))
    return opened(held.folder.with_name(name))


def test_a_lost_laptop_loses_nothing(tmp_path: Path) -> None:
    """The folder was copied on Saturday; on Sunday kits were made, and the laptop fell."""
    lost, out = founded(tmp_path), tmp_path / "out"
    backup = copied(lost, "backup").folder
    kit(lost, out, "K01", "D01")
    revoke(lost, "K07", 0, UTC_MS)
    make_news(lost, out, UTC_MS)
    before = {one: open_kit(out / f"{one}.kit", lost.code(one)) for one in ("K01", "D01")}
    codes = {one: lost.code(one) for one in before}
    shutil.rmtree(lost.folder)
    (backup / "organizer.key").unlink()

    found = opened(backup, tmp_path / "page.txt")
    with pytest.raises(FestivalRefused) as caught:
        meet(found, out)
    assert str(caught.value).endswith(
        f"that another copy of this folder revoked K07: revoke it here too, with `kiosk festival "
        f"revoke {backup} K07`."
    )
    revoke(found, "K07", 0, UTC_MS)
    assert "this one wins, so put the other away" in meet(found, out)
    kit(found, out, "K01", "D01")
    make_news(found, out, UTC_MS)
    for one, old in before.items():
        new = open_kit(out / f"{one}.kit", codes[one])
        assert new.words.station_key == old.words.station_key
        assert new.kit.root == old.kit.root and new.kit.age > old.kit.age
    assert [line.number for line in found.lines] == [1, 1000, 2000, 3000]
    assert meet(found, out) == ""
    assert opened(backup, tmp_path / "page.txt").number == 3000


def test_of_two_copies_the_one_that_went_on_further_wins(tmp_path: Path) -> None:
    first, out = founded(tmp_path), tmp_path / "out"
    second = copied(first, "second")
    kit(first, out, "K01")
    kit(first, out, "K01")
    with pytest.raises(FestivalRefused) as caught:
        meet(second, out)
    assert str(caught.value) == (
        f"{out / 'K01.kit'} was made by another copy of this folder, which has come to number 3, "
        "this one to 1: the other one wins, so go on with that one; if its laptop is lost, name "
        "the key from the recovery page with --key."
    )
    kit(second, tmp_path / "elsewhere", "K02")
    shutil.copy(tmp_path / "elsewhere" / "K02.kit", out)
    assert meet(first, out) == (
        f"{out / 'K02.kit'} was made by another copy of this folder, which had come to number 2: "
        "this one wins, so put the other away, and make all kits and news again."
    )


def test_two_copies_of_one_number_are_told_apart(tmp_path: Path) -> None:
    first, out = founded(tmp_path), tmp_path / "out"
    second = copied(first, "second")
    kit(first, out, "K01")
    kit(second, tmp_path / "elsewhere", "K01")
    with pytest.raises(FestivalRefused, match="come to number 2, this one to 2: the other one"):
        meet(second, out)


def test_a_copy_is_noticed_by_the_news_that_stations_carry(tmp_path: Path) -> None:
    first, out = founded(tmp_path), tmp_path / "stick"
    second = copied(first, "second")
    out.mkdir()
    make_news(first, out, UTC_MS)
    with pytest.raises(FestivalRefused, match=r"news-TEST\.kiosk was made by another copy"):
        meet(second, out)


def test_what_is_not_ours_is_nobodys_copy(tmp_path: Path) -> None:
    held, out = founded(tmp_path), tmp_path / "out"
    assert meet(held, out) == ""  # there is no folder yet
    out.mkdir()
    (out / "K01.kit").write_bytes(b"no kit")
    (out / "news-TEST.kiosk").write_bytes(b"no news")
    label = Label(
        festival="OTHER", festival_number=1, id="K02", role="station", generation=0, serial=9,
        salt=new_salt(), n=2,
    )  # fmt: skip
    (out / "K02.kit").write_bytes(seal(label, b"", "0" * 10))
    prank = Label(
        festival="TEST", festival_number=4711, id="K07", role="station", generation=0,
        serial=2**53, salt=new_salt(), n=2,
    )  # fmt: skip
    (out / "K07.kit").write_bytes(seal(prank, b"", "0" * 10))
    assert meet(held, out) == ""
