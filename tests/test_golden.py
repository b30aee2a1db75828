"""What a station, a stick and a hub of another day left behind is read as it was then.

The files are in tests/golden, each folder there from another day; its README says from which.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.festival.kits import make_kits
from kiosk.trust.kitfile import open_kit
from kiosk.trust.organizer import read_organizer_key
from kiosk.trust.pin import _SCRYPT
from tests.golden import measure, measure_festival
from tests.stations import PACK

HERE = Path(measure.__file__).parent
FIGURES: dict[str, Any] = json.loads((HERE / "figures.json").read_text("utf-8"))
PIN = "246810"
LATER_MS = 3_600_000

HALLS = [day for day, told in FIGURES.items() if "stations" in told]
OFFICES = [day for day, told in FIGURES.items() if "festival" in told]

every = pytest.mark.parametrize("day", FIGURES)
days = pytest.mark.parametrize("day", HALLS)
offices = pytest.mark.parametrize("day", OFFICES)
stations = pytest.mark.parametrize(
    ("day", "folder"), [(day, name) for day in HALLS for name in FIGURES[day]["stations"]]
)
cuts = pytest.mark.parametrize(
    ("day", "folder"),
    [(day, name) for day in HALLS for name in FIGURES[day]["stations"] if "cut" in name],
)


def same(found: Any, told: Any) -> bool:
    """Every figure is what it was; a program of a later day may tell more beside it."""
    if isinstance(told, dict):
        return all(name in found and same(found[name], told[name]) for name in told)
    if isinstance(told, list):
        return len(found) == len(told) and all(map(same, found, told))
    return bool(found == told)


@every
def test_golden_files_are_never_written_again(day: str) -> None:
    assert measure.bytes_of(HERE / day) == FIGURES[day]["bytes"]


@every
def test_golden_files_name_no_folder_of_anybodys_machine(day: str) -> None:
    for file in (HERE / day).rglob("*"):
        inside = file.read_bytes() if file.is_file() else b""
        for folder in (
            *(b"/%b/" % name for name in (b"home", b"root", b"tmp", b"usr")),
            b":\\Users",
        ):
            assert folder not in inside, f"{file} names {folder!r}"


@stations
def test_a_station_opens_goes_on_and_exports(day: str, folder: str, tmp_path: Path) -> None:
    told = FIGURES[day]["stations"][folder]
    found = measure.opened(HERE / day, folder, tmp_path, told["utc_ms"])
    assert same(found, told), found


@cuts
def test_what_was_cut_short_is_over_an_hour_later(day: str, folder: str, tmp_path: Path) -> None:
    left_ms = FIGURES[day]["stations"][folder]["utc_ms"]
    station = measure.open_copy(HERE / day, folder, tmp_path, left_ms + LATER_MS)
    station.start(1)
    assert station.screen == "Attract"
    told = measure.tallied(station)
    assert (told["open visit"], told["open excursion"]) == (0, 0)
    station.close()


@days
def test_the_pin_and_the_guide_file_of_that_day_open_the_panel(
    day: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(_SCRYPT, "n", 2**14)  # as on a station; see conftest.py
    left_ms = FIGURES[day]["stations"]["data"]["utc_ms"]
    station = measure.open_copy(HERE / day, "data", tmp_path, left_ms)
    station.start(1)
    station.guide.open_layer()
    station.guide.ask_pin()
    for digit in PIN:
        station.guide.press_digit(digit)
    assert station.guide.door == "panel"
    station.guide.close()
    assert station.guide.open_with_file((HERE / day / "guide-TEST.kiosk").read_bytes())
    station.close()


@days
def test_session_files_pour_into_a_new_hub(day: str, tmp_path: Path) -> None:
    told, hub = FIGURES[day], tmp_path / "hub.sqlite"
    assert same(measure.poured(HERE / day, HERE / day / "stick", hub), told["poured"])
    assert same(measure.reported(hub), told["report"])


@days
def test_a_hub_of_that_day_says_the_same_and_knows_its_sticks(day: str, tmp_path: Path) -> None:
    told, hub = FIGURES[day], tmp_path / "hub.sqlite"
    hub.write_bytes((HERE / day / "hub.sqlite").read_bytes())
    assert same(measure.reported(hub), told["report"])
    again = measure.poured(HERE / day, HERE / day / "stick", hub)
    assert (again["new"], again["duplicate"]) == (0, told["poured"]["facts"])
    # a digest covers the derived tables of its program: compared with a hub that is new today
    new = tmp_path / "new.sqlite"
    measure.poured(HERE / day, HERE / day / "stick", new)
    assert measure.digest(hub) == measure.digest(new)
    assert same(measure.reported(hub), told["report"])


@offices
def test_a_festival_of_that_day_opens_with_its_kits_and_news(day: str, tmp_path: Path) -> None:
    copy = shutil.copytree(HERE / day, tmp_path / day)
    found = measure_festival.festival_of(copy)
    assert same(found, FIGURES[day]["festival"]), found


@offices
def test_a_festival_of_that_day_goes_on(day: str, tmp_path: Path) -> None:
    """By its key and by its recovery page; its kits are the same station's, and newer."""
    copy = shutil.copytree(HERE / day, tmp_path / day)
    held = measure_festival.open_copy(copy)
    assert measure_festival.open_copy(copy, "page.txt").recovered
    before = open_kit(copy / "kits" / "K01.kit", held.code("K01"))
    make_kits(held, copy / "kits", ["K01"], PACK, held.lines[-1].utc_ms + 1)
    after = open_kit(copy / "kits" / "K01.kit", held.code("K01"))
    assert after.words.station_key == before.words.station_key
    assert after.kit.age > before.kit.age and after.kit.root == before.kit.root


@offices
def test_the_pins_of_that_day_are_in_its_kits(
    day: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(_SCRYPT, "n", 2**14)  # as on a station; see conftest.py
    held = measure_festival.open_copy(shutil.copytree(HERE / day, tmp_path / day))
    for one, pin in (("K01", held.pins.guides), ("D01", held.pins.keepers["D01"])):
        words = open_kit(HERE / day / "kits" / f"{one}.kit", held.code(one)).kit.words
        assert words is not None and words.pin.matches(pin)


@offices
@pytest.mark.slow("age makes a passphrase cost a second of the processor")
def test_a_key_that_was_locked_that_day_opens(day: str) -> None:
    opened = read_organizer_key(HERE / day / "locked.key", lambda: measure_festival.PASSPHRASE)
    assert opened.root == read_organizer_key(HERE / day / "DIR" / "organizer.key").root
