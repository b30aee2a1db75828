"""DATA/settings.toml: mended by hand, written by a program of yesterday or tomorrow."""

import logging
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.machine.settings import (
    FILE,
    ScreenSettings,
    Settings,
    SettingsUnreadable,
    read_settings,
    remarks,
    write_settings,
)
from kiosk.trust.pin import Pin
from tests.golden import measure

GOLDEN = Path(measure.__file__).parent / "first"
PLACED = Settings(first_day=date(2025, 10, 9), street="energy", screen=ScreenSettings(rotate=90))
PIN, OTHER_PIN = Pin(salt="ab", hash="cd"), Pin(salt="ef", hash="cd")


def write(folder: Path, words: dict[str, Any]) -> None:
    (folder / FILE).write_text(tomli_w.dumps(words), "utf-8")


def words_of(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / FILE).read_text("utf-8"))


toml_values = st.recursive(
    st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.text()
    | st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
KNOWN = {
    *Settings.__struct_fields__,
    *ScreenSettings.__struct_fields__,
    *Pin.__struct_fields__,
}
beside = st.dictionaries(st.text().filter(lambda name: name not in KNOWN), toml_values, max_size=4)


@given(more=beside, on_the_screen=beside)
@settings(max_examples=30)
def test_whatever_stands_beside_the_settings_stays_when_they_are_written(
    tmp_path_factory: pytest.TempPathFactory, more: dict[str, Any], on_the_screen: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    write_settings(folder, PLACED)
    words = words_of(folder)
    words |= more
    words["screen"] |= on_the_screen
    write(folder, words)
    assert read_settings(folder) == PLACED
    changed = msgspec.structs.replace(PLACED, area="grid", pin=PIN)
    write_settings(folder, changed)
    assert read_settings(folder) == changed
    written = words_of(folder)
    assert {name: written[name] for name in more} == more
    assert {name: written["screen"][name] for name in on_the_screen} == on_the_screen
    assert bool(remarks(folder)) == bool(more or on_the_screen)


def test_what_is_said_of_a_pin_goes_with_it(tmp_path: Path) -> None:
    with_pin = msgspec.structs.replace(PLACED, pin=PIN)
    write_settings(tmp_path, with_pin)
    words = words_of(tmp_path)
    words["pin"]["digits"] = 6
    write(tmp_path, words)
    write_settings(tmp_path, msgspec.structs.replace(with_pin, area="grid"))
    assert words_of(tmp_path)["pin"]["digits"] == 6
    write_settings(tmp_path, msgspec.structs.replace(with_pin, pin=OTHER_PIN))
    assert "digits" not in words_of(tmp_path)["pin"]


def test_a_known_setting_of_another_type_is_still_refused(tmp_path: Path) -> None:
    write(tmp_path, {"first_day": "2025-10-09", "days": "five", "mood": "good"})
    with pytest.raises(SettingsUnreadable, match='line 2: days is "five": write a number'):
        read_settings(tmp_path)


def test_a_station_opens_with_words_of_tomorrow_and_tells_them(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    station = measure.open_copy(GOLDEN, "data", tmp_path, 1_760_081_500_000)
    assert station.machine.remarks == ()
    station.close()
    file = station.data / FILE
    file.write_text("steet = 'energy'\n" + file.read_text("utf-8"), "utf-8")
    kit = station.data / "kit" / "kit.json"
    kit.write_bytes(kit.read_bytes().replace(b"{", b'{"hall": 3,', 1))
    with caplog.at_level(logging.WARNING):
        again = measure.opened_at(station.data, GOLDEN, tmp_path, 1_760_081_500_000)
    assert [told.partition(",")[0] for told in again.machine.remarks] == [
        f"{file} names steet",
        f"{kit} names hall",
    ]
    assert [record.getMessage() for record in caplog.records] == list(again.machine.remarks)
    again.close()
