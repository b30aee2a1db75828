"""A station takes its kit from a stick: a list, ten letters, and the old state or the new."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.machine.drive import FolderDrives
from kiosk.machine.records import installed
from kiosk.machine.tries import FILE, FIRST_MS, FREE, LONGEST_MS, Tries
from kiosk.station.opening import open_station
from kiosk.station.pickup import LOOK_MS, Pickup, Seen
from tests.festivals import Hall, at
from tests.stations import PACK, TestStation

WRONG = "0000000000"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    hall = Hall(tmp_path_factory.mktemp("hall"))
    for holder in ("K01", "K02", "D01"):
        hall.kit(holder)
    return hall


@pytest.fixture
def station(tmp_path: Path) -> Iterator[TestStation]:
    """Without a kit, its stick a folder that is not there yet."""
    opened = open_station(tmp_path / "data", PACK, SetClock(at(0, 20)), state=tmp_path / "state")
    opened.machine.drives = FolderDrives(tmp_path / "stick")
    opened.start(1)
    opened.__class__ = TestStation
    assert isinstance(opened, TestStation)
    yield opened
    opened.close()


def put_in(station: TestStation, hall: Hall) -> None:
    (station.data.parent / "stick").symlink_to(hall.folder / "kits")


def look(pickup: Pickup, station: TestStation) -> Seen:
    station.clock.pass_ms(LOOK_MS)
    pickup.tick()
    pickup.wait()
    pickup.tick()
    return pickup.seen


def typed(pickup: Pickup, code: str) -> None:
    pickup.erase(0)
    for letter in code:
        pickup.press(letter)


def tried(pickup: Pickup, code: str, *, anyway: bool = False) -> Seen:
    if not anyway:  # the letters stay
        typed(pickup, code)
    pickup.go(anyway)
    pickup.wait()
    pickup.tick()
    return pickup.seen


def chosen(station: TestStation, hall: Hall, holder: str = "K01") -> Pickup:
    put_in(station, hall)
    pickup = Pickup(station.machine)
    pickup.begin()
    look(pickup, station)
    pickup.choose(f"{hall.festival.plan.number} {holder}")
    return pickup


@pytest.mark.slow("the first to ask for it makes a whole festival")
def test_a_stick_that_is_put_in_shows_its_stations_and_no_desk(
    station: TestStation, made: Hall
) -> None:
    pickup = Pickup(station.machine)
    pickup.begin()
    assert look(pickup, station).stage == "stick"
    put_in(station, made)
    seen = look(pickup, station)
    assert (seen.stage, [one.id for one in seen.kits]) == ("list", ["K01", "K02"])
    assert seen.kits[0].name["kk"] and not seen.kits[0].taken
    (station.data.parent / "stick").unlink()
    assert look(pickup, station).stage == "stick"


def test_ten_letters_make_it_another_station(station: TestStation, made: Hall) -> None:
    pickup = chosen(station, made)
    seen = tried(pickup, made.festival.code("K01"))
    assert seen.stage == "taken", seen
    kit = installed(station.data)
    assert kit is not None and kit.holder.station == "K01"
    assert "first_day" not in (station.data / "settings.toml").read_text("utf-8")
    station.close()
    opened = open_station(
        station.data, None, SetClock(at(0, 21)), state=station.data.parent / "state"
    )
    assert (opened.settings.station, opened.doors.state) == ("K01", "trial")
    opened.close()


def test_letters_are_mended_and_others_than_codes_have_are_not_taken(
    station: TestStation, made: Hall
) -> None:
    pickup = Pickup(station.machine)
    pickup.press("7")
    assert pickup.seen.typed == "", "nothing is chosen yet"
    pickup = chosen(station, made)
    typed(pickup, "7KD!4")
    assert pickup.seen.typed == "7KD4"
    pickup.erase(-1)
    pickup.erase(1)
    assert pickup.seen.typed == "7"
    pickup.go()
    assert pickup.seen.stage == "list", "it is no code yet"
    pickup.choose(f"{made.festival.plan.number} K02")
    assert pickup.seen.typed == ""
    pickup.choose("1 K99")
    assert pickup.seen.chosen.endswith("K02")


def test_five_wrong_codes_pause_it_and_a_restart_does_not_help(
    station: TestStation, made: Hall
) -> None:
    pickup = chosen(station, made)
    for _ in range(FREE):
        assert pickup.seen.wait_s == 0
        assert tried(pickup, WRONG).said == "wrong code"
    assert pickup.seen.typed == WRONG, "its letters stay for mending"
    assert pickup.seen.wait_s == FIRST_MS // 1000
    assert tried(pickup, made.festival.code("K01")).stage == "list"
    again = Pickup(station.machine)
    again.tick()
    assert again.seen.wait_s == FIRST_MS // 1000
    station.clock.pass_ms(FIRST_MS)
    look(pickup, station)
    assert tried(pickup, made.festival.code("K01")).stage == "taken"
    assert not (station.data / FILE).exists()


def test_a_pause_grows_to_its_longest_and_an_unreadable_count_is_one(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"999")
    assert Tries(tmp_path, SetClock()).wait_ms == LONGEST_MS
    (tmp_path / FILE).write_bytes(b"what?")
    assert Tries(tmp_path, SetClock()).wait_ms == FIRST_MS


def test_a_stick_that_is_pulled_leaves_the_old_state(station: TestStation, made: Hall) -> None:
    pickup = chosen(station, made)
    (station.data.parent / "stick").unlink()
    seen = tried(pickup, made.festival.code("K01"))
    assert (seen.said, seen.typed) == ("pulled", made.festival.code("K01"))
    assert installed(station.data) is None
    assert Tries(station.data, station.clock).count == 0


def test_a_kit_that_was_cut_costs_no_try(station: TestStation, made: Hall, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    whole = (made.folder / "kits" / "K01.kit").read_bytes()
    (tmp_path / "stick" / "K01.kit").write_bytes(whole[: len(whole) // 2])
    pickup = Pickup(station.machine)
    pickup.begin()
    look(pickup, station)
    pickup.choose(f"{made.festival.plan.number} K01")
    for _ in range(FREE + 1):
        assert tried(pickup, made.festival.code("K01")).said == "damaged"
    assert pickup.seen.wait_s == 0 and Tries(station.data, station.clock).count == 0


def test_another_festivals_kit_needs_the_guides_word(
    station: TestStation, made: Hall, tmp_path: Path
) -> None:
    pickup = chosen(station, made)
    assert tried(pickup, made.festival.code("K01")).stage == "taken"
    other = Hall(tmp_path / "other")
    (tmp_path / "other").mkdir()
    other.kit("K01")
    (tmp_path / "stick").unlink()
    pickup = chosen(station, other)
    seen = tried(pickup, other.festival.code("K01"))
    assert (seen.said, seen.stage) == ("other festival", "list")
    assert tried(pickup, other.festival.code("K01"), anyway=True).stage == "taken"
    kit = installed(station.data)
    assert kit is not None and kit.festival_number == other.festival.plan.number


def test_what_another_machine_took_needs_the_guides_word(
    station: TestStation, made: Hall, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    for one in (made.folder / "kits").iterdir():
        (tmp_path / "stick" / one.name).symlink_to(one)
    (tmp_path / "stick" / "K02.kit.taken").write_bytes(b'{"generation":0,"machine":"another"}\n')
    pickup = Pickup(station.machine)
    pickup.begin()
    look(pickup, station)
    pickup.choose(f"{made.festival.plan.number} K02")
    assert tried(pickup, made.festival.code("K02")).said == "second machine"
    assert installed(station.data) is None
    assert tried(pickup, made.festival.code("K02"), anyway=True).stage == "taken"
