"""DIR: whole or not there, secret for others, and whatever was done to it is one sentence."""

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from pathlib import Path

import msgspec
import pyrage
import pytest

from kiosk.festival import vault
from kiosk.festival.folder import KEY, FestivalRefused, make_festival, new_number, refuse_existing
from kiosk.festival.hall import ExcursionPlan
from kiosk.festival.log import LOCK, LogDamaged, alone, read_log
from kiosk.festival.plan import FILE, DeskPlan, StationPlan
from kiosk.festival.recovery import same_key
from kiosk.festival.secret import CODES, PINS
from kiosk.festival.vault import VaultUnreadable
from kiosk.trust.organizer import KeyUnreadable, Organizer, read_organizer_key
from tests.kiosk.festival.folders import UTC_MS, founded, opened, plan


def test_a_festival_is_a_folder_with_all_that_an_organizer_holds(tmp_path: Path) -> None:
    held = founded(tmp_path)
    names = {path.name for path in held.folder.iterdir()}
    assert names == {
        "codes.toml", "guide-TEST.kiosk", "log.jsonl", "organizer.key", "partners", "pins.toml",
        "plan.toml", "vault.age",
    }  # fmt: skip
    assert set(held.vault.keys) == {"K01", "K02", "K07", "D01", "D02"}
    assert all(len(set(keys)) == vault.GENERATIONS for keys in held.vault.keys.values())
    assert set(held.pins.keepers) == {"D01", "D02"}
    assert 1 <= new_number() <= 65_535


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has ACLs: tests of kiosk/rights.py")
def test_nobody_else_reads_its_secrets(tmp_path: Path) -> None:
    folder = founded(tmp_path).folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for name in (KEY, PINS, CODES, vault.FILE, "log.jsonl"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600, name


def test_no_secret_of_the_vault_lies_in_the_clear(tmp_path: Path) -> None:
    held = founded(tmp_path)
    inside = b"".join(path.read_bytes() for path in held.folder.rglob("*") if path.is_file())
    seeds = [held.vault.root, held.vault.master, *sum(held.vault.keys.values(), ())]
    for seed in seeds:
        assert seed.encode() not in inside and bytes.fromhex(seed) not in inside


def test_a_folder_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    held = founded(tmp_path)
    before = (held.folder / vault.FILE).read_bytes()
    with pytest.raises(FestivalRefused, match="DIR holds a festival already: name a folder"):
        make_festival(held.folder, plan(), UTC_MS, print)
    assert (held.folder / vault.FILE).read_bytes() == before
    (tmp_path / "other").mkdir()
    with pytest.raises(FestivalRefused, match="other is there already"):
        refuse_existing(tmp_path / "other")


def test_what_was_left_of_a_festival_that_was_cut_off_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "DIR.new").mkdir()
    (tmp_path / "DIR.new" / "half").write_bytes(b"x")
    assert not (founded(tmp_path).folder / "half").exists()


def test_a_festival_is_not_called_as_the_one_without_keys(tmp_path: Path) -> None:
    with pytest.raises(FestivalRefused, match="cannot be called DEMO"):
        make_festival(tmp_path / "DIR", plan(name="Demo"), UTC_MS, print)
    assert not list(tmp_path.iterdir())


def test_both_keys_open_the_vault_and_no_other(tmp_path: Path) -> None:
    held = founded(tmp_path)
    assert not held.recovered
    assert opened(held.folder, tmp_path / "page.txt").recovered
    other = founded(tmp_path / "other")
    with pytest.raises(VaultUnreadable, match="does not open with this key: give the festival's"):
        opened(held.folder, other.folder / KEY)


def test_a_page_typed_from_paper_is_a_key(tmp_path: Path) -> None:
    held = founded(tmp_path)
    text = (tmp_path / "page.txt").read_text("utf-8")
    key = text.splitlines()[-1]
    typed = " ".join(key[n : n + 4] for n in range(0, len(key), 4)).lower()
    (tmp_path / "typed.txt").write_text(typed)
    assert opened(held.folder, tmp_path / "typed.txt").vault == held.vault
    assert same_key(text, typed) and same_key(text, typed[20:])
    assert not same_key(text, typed[:-1] + ("p" if typed[-1] == "q" else "q"))
    assert not same_key(text, (held.folder / KEY).read_text().splitlines()[-1])
    with pytest.raises(KeyUnreadable, match="does not name its festival's root"):
        read_organizer_key(tmp_path / "typed.txt")  # a hub has nothing else to believe


def test_a_vault_of_another_root_is_not_believed(tmp_path: Path) -> None:
    held, other = founded(tmp_path), founded(tmp_path / "other")
    root = read_organizer_key(other.folder / KEY).root
    mixed = Organizer(read_organizer_key(held.folder / KEY).identity, root)
    with pytest.raises(VaultUnreadable, match="is of another festival than this key"):
        vault.read_vault(held.folder, mixed)


def sealed_nonsense(folder: Path) -> None:
    held = opened(folder)
    keys = [pyrage.x25519.Recipient.from_str(one) for one in held.vault.recipients]
    (folder / vault.FILE).write_bytes(pyrage.encrypt(b"{}", keys))


def renamed(folder: Path) -> None:
    text = (folder / FILE).read_text("utf-8")
    (folder / FILE).write_text(text.replace('"TEST"', '"BEST"'), "utf-8")


def swapped(folder: Path) -> None:
    held = opened(folder)
    held.add(UTC_MS, "plan")
    first, second = (folder / "log.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "log.jsonl").write_bytes(second + first)


def respelt(folder: Path) -> None:
    path = folder / "log.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"number":1', b'"number": 1'))


HARM: dict[str, tuple[Callable[[Path], object], str]] = {
    "no vault": (
        lambda folder: (folder / vault.FILE).unlink(),
        "vault.age cannot be read (No such file or directory): name the whole folder of the",
    ),
    "a vault cut short": (
        lambda folder: (folder / vault.FILE).write_bytes((folder / vault.FILE).read_bytes()[:-9]),
        "does not open with this key",
    ),
    "a vault of nothing": (sealed_nonsense, "vault.age is damaged: take it from a copy"),
    "codes that are no TOML": (
        lambda folder: (folder / CODES).write_bytes(b"K01 ="),
        "codes.toml is damaged: take it from a copy of the folder.",
    ),
    "PINs of another kind": (
        lambda folder: (folder / PINS).write_bytes(b"guides = 1"),
        "pins.toml is damaged: write six digits in quotes for each PIN, or take it from a copy of",
    ),
    "a PIN of five digits": (
        lambda folder: (folder / PINS).write_bytes(b'guides = "12345"\nkeepers = {}'),
        "pins.toml is damaged: write six digits in quotes for each PIN",
    ),
    "a code that is none": (
        lambda folder: (folder / CODES).write_bytes(b'[K01]\n0 = "ILOU"'),
        "codes.toml is damaged",
    ),
    "an empty log": (
        lambda folder: (folder / "log.jsonl").write_bytes(b""),
        "log.jsonl is empty: take it from a copy of the folder.",
    ),
    "a log of nonsense": (
        lambda folder: (folder / "log.jsonl").write_bytes(b"{}\n"),
        "log.jsonl line 1 does not follow from the line before",
    ),
    "lines in another order": (swapped, "log.jsonl line 1 does not follow"),
    "a line that was changed": (respelt, "log.jsonl line 1 does not follow"),
    "another name in the plan": (
        renamed,
        'names the festival "BEST" (4711), its keys were made for "TEST" (4711): write name and',
    ),
}


@pytest.mark.parametrize("what", HARM)
def test_harm_is_told_by_its_file(what: str, tmp_path: Path) -> None:
    harm, sentence = HARM[what]
    folder = founded(tmp_path).folder
    harm(folder)
    with pytest.raises((FestivalRefused, VaultUnreadable, LogDamaged)) as caught:
        opened(folder)
    assert sentence in str(caught.value)


def test_no_folder_is_one_sentence(tmp_path: Path) -> None:
    held = founded(tmp_path)
    held.folder.rename(tmp_path / "moved")
    with pytest.raises(FestivalRefused, match="There is no festival's folder at"):
        opened(held.folder, tmp_path / "moved" / KEY)


def test_a_last_line_that_was_torn_is_as_if_it_had_not_begun(tmp_path: Path) -> None:
    """Not that our own writing leaves one: a copy by another program may."""
    folder = founded(tmp_path).folder
    with (folder / "log.jsonl").open("ab") as file:
        file.write(b'{"number":2,')
    assert [line.number for line in read_log(folder)] == [1]


def test_who_comes_into_the_plan_later_gets_keys_a_code_and_a_pin(tmp_path: Path) -> None:
    held = founded(tmp_path)
    text = (held.folder / FILE).read_text("utf-8")
    text = text.replace('{ id = "D02" },', '{ id = "D02" },\n    { id = "D03" },')
    (held.folder / FILE).write_text(text, "utf-8")
    grown = opened(held.folder)
    assert grown.vault.keys["D03"] and grown.vault.keys["K01"] == held.vault.keys["K01"]
    code, pin = grown.code("D03"), grown.keeper_pin("D03")
    again = opened(held.folder)
    assert (again.code("D03"), again.keeper_pin("D03")) == (code, pin)
    assert again.keeper_pin("D01") == held.pins.keepers["D01"]


def test_two_commands_at_once_do_not_lose_each_others_line(tmp_path: Path) -> None:
    held = founded(tmp_path)
    beside = opened(held.folder)
    beside.add(UTC_MS, "plan")
    with pytest.raises(FestivalRefused, match=r"Another command has worked on .* type this one"):
        held.add(UTC_MS, "plan")
    assert len(read_log(held.folder)) == 2


def test_two_commands_at_once_do_not_lose_each_others_codes_pins_and_keys(tmp_path: Path) -> None:
    """A kit whose code or key is lost opens nothing, and is believed nothing."""
    one = founded(tmp_path)
    two = opened(one.folder)
    stations = (*plan().stations, StationPlan(id="K08", street="metal"))
    made = plan(stations=stations, desks=(*plan().desks, DeskPlan(id="D03")))
    for held in (one, two):
        held.plan = made
        held.keep_up()
    code, pin = one.code("K08"), one.keeper_pin("D03")
    assert two.vault.keys == one.vault.keys
    other = two.code("D03")
    last = opened(one.folder)
    assert last.vault.keys == one.vault.keys
    assert (last.code("K08"), two.code("K08"), last.code("D03")) == (code, code, other)
    assert (last.keeper_pin("D03"), two.keeper_pin("D03")) == (pin, pin)


@pytest.mark.parametrize("named", ["log.lock", "vault.age"])
def test_a_folder_that_takes_no_lock_is_named_and_not_the_lock(
    named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = founded(tmp_path)

    @contextmanager
    def refused(folder: Path) -> Iterator[None]:
        raise OSError(errno.EROFS, "Read-only file system", str(folder / named))
        yield

    monkeypatch.setattr("kiosk.festival.log.alone", refused)
    with pytest.raises(OSError, match="Read-only") as told, held._alone():
        pass
    told_of = held.folder if named == "log.lock" else held.folder / named
    assert told.value.filename == str(told_of)


def test_whoever_opens_a_festival_sees_what_its_log_says_is_done(tmp_path: Path) -> None:
    """A plan read before the line that changes it was kept would be written back by the next."""
    held = founded(tmp_path)
    with held.adding(UTC_MS, "plan"), pytest.raises(FestivalRefused, match="Another command"):
        opened(held.folder)
    assert opened(held.folder).lines == held.lines


def test_a_line_waits_for_the_one_that_is_being_written(tmp_path: Path) -> None:
    held = founded(tmp_path)
    with alone(held.folder), pytest.raises(FestivalRefused, match="Another command"):
        held.add(UTC_MS, "news")
    held.add(UTC_MS, "news")
    left = held.folder / LOCK
    left.touch()
    os.utime(left, (0, 0))  # by a power cut
    held.add(UTC_MS, "news")
    assert read_log(held.folder) == held.lines and not left.exists()


def test_a_plan_is_changed_whole_and_the_log_says_so(tmp_path: Path) -> None:
    held = founded(tmp_path)
    more = (*plan().stations, StationPlan(id="K08", street="metal"))
    held.change_plan(plan(stations=more), UTC_MS)
    again = opened(held.folder)
    assert again.plan.stations == more and "K08" in again.vault.keys
    assert [line.did for line in again.lines] == ["new", "plan"]
    assert msgspec.json.encode(again.lines[1]).startswith(b'{"number":2,')


def test_excursions_change_the_plan_and_nothing_else(tmp_path: Path) -> None:
    festival = founded(tmp_path)
    one = ExcursionPlan(id="E1", day=1, begins=time(10), stations=("K01",))
    festival.change_excursions((one,), UTC_MS)
    assert opened(festival.folder).plan == plan(excursions=(one,))
