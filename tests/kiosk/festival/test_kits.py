"""Kits: what each station and desk is told, and what a replacement may still give."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.festival.folder import Festival, FestivalRefused
from kiosk.festival.kits import Made, check_ids, make_kits
from kiosk.festival.plan import Move, StationPlan, Stock
from kiosk.festival.shares import desks_of, left_of, shares_of
from kiosk.festival.telling import make_news, revoke
from kiosk.trust.kit import Words
from kiosk.trust.kitfile import Opened, open_kit
from kiosk.trust.news import News, verify_news
from kiosk.trust.signed import Untrusted
from tests.kiosk.festival.folders import UTC_MS, founded, opened, plan, store


def kits(held: Festival, *ids: str, **more: Any) -> Made:
    tmp = held.folder.parent
    return make_kits(held, tmp / "out", check_ids(held, ids), store(tmp), UTC_MS, **more)


def opened_kit(held: Festival, holder: str, code: str = "") -> Opened:
    return open_kit(held.folder.parent / "out" / f"{holder}.kit", code or held.code(holder))


def words_of(held: Festival, holder: str) -> Words:
    words = opened_kit(held, holder).kit.words
    assert words is not None
    return words


def test_a_station_is_told_its_place_its_hours_and_its_share(tmp_path: Path) -> None:
    held = founded(tmp_path)
    made = kits(held, "k07", "D02")
    assert [path.name for path in made.files[:-1]] == ["K07.kit", "D02.kit"]
    assert made.files[-1].read_bytes() == store(tmp_path).read_bytes()
    kit = opened_kit(held, "K07")
    assert kit.label.name["en"] == "Mine" and kit.label.serial == 2
    words = words_of(held, "K07")
    assert (words.street, words.area, words.first) == ("metal", "mine", "discovery")
    assert (words.days, words.shares, words.desks) == (3, {"badge": (3, 3, 3)}, {"badge": 2})
    assert words.keys == {} and set(words.short_keys) == {"2"}
    assert words.pin.matches(held.pins.guides)
    assert made.codes == {"K07": held.code("K07"), "D02": held.code("D02")}


def test_a_desk_knows_every_stations_keys_of_all_generations(tmp_path: Path) -> None:
    held = founded(tmp_path)
    kits(held)
    desk = words_of(held, "D02")
    assert desk.pin.matches(held.pins.keepers["D02"]) and not desk.shares
    assert desk.keys == {one: held.vault.public(one) for one in ("K01", "K02", "K07")}
    assert len(desk.short_keys) == 3 * 4
    assert desk.short_keys["K07/0"] == words_of(held, "K07").short_keys["2"]
    other = words_of(held, "D01")
    assert not set(other.short_keys.values()) & set(desk.short_keys.values())
    private = {seed for keys in held.vault.keys.values() for seed in keys}
    assert not private & {key for keys in desk.keys.values() for key in keys}


def test_a_later_kit_has_the_same_code_and_key_and_is_newer(tmp_path: Path) -> None:
    held = founded(tmp_path)
    first = kits(held, "K01")
    before = opened_kit(held, "K01")
    again = kits(opened(held.folder), "K01")
    after = opened_kit(held, "K01")
    assert first.codes == again.codes and before.words.station_key == after.words.station_key
    assert before.kit.age < after.kit.age
    assert before.label.salt != after.label.salt and before.label.line != after.label.line


def test_a_station_without_an_area_has_a_nameless_kit(tmp_path: Path) -> None:
    held = founded(tmp_path, plan(stations=(StationPlan(id="K01", street="metal"),)))
    kits(held, "K01")
    assert opened_kit(held, "K01").label.name == {}


def test_only_who_stands_in_the_plan_gets_a_kit(tmp_path: Path) -> None:
    held = founded(tmp_path)
    with pytest.raises(FestivalRefused) as caught:
        check_ids(held, ["K99"])
    assert check_ids(held, ["к01", "КО7"]) == ["K01", "K07"]  # typed in Cyrillic: it looks the same
    assert str(caught.value) == 'The plan has no "K99": write one of K01–K07, D01–D02.'
    lonely = founded(tmp_path / "b", plan(desks=(), stock=(), stations=plan().stations[:1]))
    with pytest.raises(FestivalRefused, match=r'has no "D01": write one of K01\.'):
        check_ids(lonely, ["D01"])


def test_the_shares_of_a_street_are_its_stock_on_each_day(tmp_path: Path) -> None:
    shares = [shares_of(plan(), one)["badge"] for one in ("K01", "K02", "K07")]
    assert [sum(day) for day in zip(*shares, strict=True)] == [9, 8, 7]
    assert desks_of(plan(), "K01") == {"badge": 2}
    elsewhere = plan(stock=(Stock(prize="badge", street="gold", desk="D01", days=(1, 1, 1)),))
    assert shares_of(elsewhere, "K01") == {}


def test_a_replacement_begins_the_next_day_or_with_what_was_left(tmp_path: Path) -> None:
    held = founded(tmp_path)
    before = kits(held, "K07").codes["K07"]
    assert revoke(held, "K07", 2, UTC_MS) == 1
    code = kits(held, "K07").codes["K07"]
    assert code != before
    assert words_of(held, "K07").shares == {"badge": (0, 0, 3)}
    kits(held, "K07", given={"badge": 1}, day=2)
    words = words_of(held, "K07")
    assert (words.shares, words.given, words.given_day) == ({"badge": (0, 1, 3)}, {"badge": 1}, 2)
    assert opened_kit(held, "K07").kit.holder.generation == 1
    kits(opened(held.folder))  # all of them anew, on the same day
    assert words_of(held, "K07").shares == {"badge": (0, 1, 3)}
    assert words_of(held, "K02").shares == {"badge": (3, 3, 2)}


def test_a_replacement_before_the_festival_loses_nothing(tmp_path: Path) -> None:
    held = founded(tmp_path)
    revoke(held, "K07", 0, UTC_MS)
    kits(held, "K07")
    assert words_of(held, "K07").shares == {"badge": (3, 3, 3)}
    assert left_of({"badge": (3, 2, 3)}, 1, {}) == {"badge": (0, 2, 3)}


def test_no_more_can_be_left_than_there_was(tmp_path: Path) -> None:
    move = Move(prize="badge", day=1, out_of="K01", into="K07", pieces=2)
    held = founded(tmp_path, plan(moves=(move,)))
    kits(held, "K07", given={"badge": 5}, day=1)
    for given, day, holder, sentence in (
        ({"badge": 6}, 1, "K07", "6 badge cannot be left of the 5 that K07 has on day 1"),
        ({"cap": 1}, 1, "K07", "1 cap cannot be left of the 0 that K07 has"),
        ({"badge": 1}, 0, "K07", "Today is no day of the festival"),
        ({"badge": 1}, 1, "D01", "D01 is a desk and has no share: leave out --given."),
    ):
        with pytest.raises(FestivalRefused) as caught:
            kits(held, holder, given=given, day=day)
        assert sentence in str(caught.value)
    assert [line.did for line in held.lines] == ["new", "kit"]


def test_after_four_keys_a_station_needs_a_new_number(tmp_path: Path) -> None:
    held = founded(tmp_path)
    assert [revoke(held, "K07", 1, UTC_MS) for _ in range(3)] == [1, 2, 3]
    with pytest.raises(FestivalRefused, match="K07 has used all its 4 keys"):
        revoke(held, "K07", 1, UTC_MS)
    kits(held, "K07")
    held.add(UTC_MS, "revoke", id="K07", generation=3, day=1)  # by a program of another day
    with pytest.raises(FestivalRefused, match="was replaced 3 times, and there is no further key"):
        kits(held, "K07")


def test_a_store_that_lies_there_is_not_written_again(tmp_path: Path) -> None:
    held = founded(tmp_path)
    before = kits(held, "K01").files[-1].stat().st_mtime_ns
    assert kits(held, "K01").files[-1].stat().st_mtime_ns == before


def test_what_is_played_lies_there_before_any_kit_does(tmp_path: Path) -> None:
    """A stick that is full keeps no kit which no station could take."""
    held = founded(tmp_path)
    (tmp_path / "out" / "K01.kit").mkdir(parents=True)
    with pytest.raises(OSError):
        kits(held, "K01")
    assert len([*(tmp_path / "out").glob("*.sqlite")]) == 1


def told_news(held: Festival, path: Path) -> News:
    return verify_news(path.read_bytes(), opened_kit(held, "K01").kit)


def test_news_tell_all_that_was_revoked_and_moved(tmp_path: Path) -> None:
    move = Move(prize="badge", day=2, out_of="K01", into="K02", pieces=1)
    held = founded(tmp_path, plan(moves=(move,)))
    kits(held)
    first, _ = make_news(held, tmp_path / "out", UTC_MS)
    assert told_news(held, first).revoked == ()
    revoke(held, "K07", 2, UTC_MS)
    path, made = make_news(held, tmp_path / "out", UTC_MS)
    news = told_news(held, path)
    assert news == made and news.number == 5 and news.line == held.lines[-1].mark
    assert [(one.id, one.generation, one.day) for one in news.revoked] == [("K07", 0, 2)]
    assert [(one.out_of, one.into, one.pieces) for one in news.moved] == [("K01", "K02", 1)]


def test_news_of_another_festival_are_not_believed(tmp_path: Path) -> None:
    held, other = founded(tmp_path), founded(tmp_path / "b")
    kits(held, "K01")
    path, _ = make_news(other, tmp_path, UTC_MS)
    with pytest.raises(Untrusted, match="was not signed by this festival's root"):
        told_news(held, path)


def test_news_need_a_stick_and_have_an_end(tmp_path: Path) -> None:
    moves = tuple(
        Move(prize="badge", day=1, out_of="K01", into="K02", pieces=1) for _ in range(5000)
    )
    held = founded(tmp_path, plan(moves=moves))
    with pytest.raises(FestivalRefused, match=r"There is no folder .*stick: put the stick in"):
        make_news(held, tmp_path / "stick", UTC_MS)
    with pytest.raises(FestivalRefused, match="more in the plan than news can carry"):
        make_news(held, tmp_path, UTC_MS)
    assert [line.did for line in held.lines] == ["new"]


def test_a_guess_at_a_code_costs_a_thief_what_the_security_page_promises() -> None:
    """Outside these tests, in which kits are sealed in no time; see tests/conftest.py."""
    asked = "from kiosk.trust import sealed; print(sealed.COST)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert int(told.stdout) == 2**15
