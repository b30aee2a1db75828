"""What is asked of one run holds for that run: the settings are the installer's."""

import re
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.machine.settings import read_settings
from kiosk.machine.trouble import Refused, Trouble
from kiosk.station.opening import open_station
from tests.packs import write_pack


def test_the_language_of_one_run_is_not_the_stations(tmp_path: Path) -> None:
    pack, data = write_pack(tmp_path / "pack"), tmp_path / "data"
    first = open_station(data, pack, SetClock(), lang="ru")
    first.start(seed=1)
    assert first.lang == "ru"
    first.machine.note_pin()
    first.close()
    settings = read_settings(data)
    assert settings is not None
    assert settings.lang == "kk"
    second = open_station(data, pack, SetClock())
    second.start(seed=1)
    assert second.lang == "kk"
    second.close()


def test_the_language_of_a_run_holds_after_every_visit_of_it(tmp_path: Path) -> None:
    station = open_station(tmp_path / "data", write_pack(tmp_path / "pack"), SetClock(), lang="en")
    station.machine.note_pin()
    station.start(seed=1)
    station.visit.choose_language("ru")
    station.reset()
    assert station.lang == "en"
    station.close()


@pytest.mark.parametrize("name", ["K 07", "K_07", "К07", "", "K" * 17, "K07\n", "..", "K\x1b[7m"])
def test_a_name_that_no_station_can_have_is_refused_before_anything_is_written(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(Refused, match="is no station's name: Latin letters, digits and -") as told:
        open_station(tmp_path / "data", write_pack(tmp_path / "pack"), SetClock(), station=name)
    assert str(told.value).isprintable()
    assert not (tmp_path / "data").exists()


def test_a_station_keeps_its_name_and_says_so(tmp_path: Path) -> None:
    pack, data = write_pack(tmp_path / "pack"), tmp_path / "data"
    open_station(data, pack, SetClock(), station="K07").close()
    open_station(data, pack, SetClock(), station="K07").close()
    before = (data / "settings.toml").read_bytes()
    with pytest.raises(Refused, match="is called K07: leave --station out, or"):
        open_station(data, pack, SetClock(), station="K09")
    assert (data / "settings.toml").read_bytes() == before
    found = open_station(data, pack, SetClock())
    assert found.kit.holder.station == found.settings.station == "K07"
    found.close()


def test_a_language_that_is_not_played_is_refused(tmp_path: Path) -> None:
    pack, data = write_pack(tmp_path / "pack"), tmp_path / "data"
    two_languages(pack)
    with pytest.raises(Refused, match="does not speak en: --lang is one of kk, ru"):
        open_station(data, pack, SetClock(), lang="en")
    set_line(data, "lang", '"en"')
    with pytest.raises(Trouble, match='name the language "en", which this content does not have'):
        open_station(data, pack, SetClock())


def two_languages(pack: Path) -> None:
    for file in pack.rglob("*.toml"):
        text = re.sub(r', en = "[^"]*"', "", file.read_text("utf-8"))
        file.write_text(text.replace(', "en"]', "]"), "utf-8")


def set_line(data: Path, name: str, value: str) -> None:
    file = data / "settings.toml"
    text = re.sub(rf"^{name} = .*$", f"{name} = {value}", file.read_text("utf-8"), flags=re.M)
    file.write_text(text, "utf-8")


def test_hours_of_which_one_is_the_contents_are_looked_at_together(tmp_path: Path) -> None:
    """The small festival closes at 18:00."""
    pack, data = write_pack(tmp_path / "pack"), tmp_path / "data"
    open_station(data, pack, SetClock()).close()
    set_line(data, "closes", '""')
    set_line(data, "opens", '"19:00"')
    with pytest.raises(Trouble, match="opens at 19:00 and closes at 18:00: write opens and closes"):
        open_station(data, pack, SetClock())
    set_line(data, "opens", '"09:00"')
    open_station(data, pack, SetClock()).close()


def test_all_mistakes_of_the_settings_stand_on_the_screen_at_once(tmp_path: Path) -> None:
    pack, data = write_pack(tmp_path / "pack"), tmp_path / "data"
    open_station(data, pack, SetClock()).close()
    set_line(data, "lang", '"de"')
    set_line(data, "first_day", '"29.11.2026"')
    with pytest.raises(Trouble) as refused:
        open_station(data, pack, SetClock())
    assert refused.value.sentence.startswith(
        f'{data / "settings.toml"} line 5: lang is "de": write'
    )
    assert [one.partition("line 6: ")[2] for one in refused.value.more] == [
        'first_day is "29.11.2026": write it as YYYY-MM-DD, like 2026-11-29.'
    ]


@pytest.mark.parametrize(
    ("first_day", "told"), [("2025-10-09", False), ("2025-10-10", True), ("2020-01-01", True)]
)
def test_a_day_that_is_none_of_the_festival_is_told_to_whoever_starts_the_station(
    tmp_path: Path, first_day: str, told: bool
) -> None:
    """The clock of these tests stands at the ninth of October 2025."""
    pack, data = write_pack(tmp_path / "pack"), tmp_path / "data"
    open_station(data, pack, SetClock()).close()
    set_line(data, "first_day", f'"{first_day}"')
    station = open_station(data, pack, SetClock())
    assert [remark[:52] for remark in station.remarks] == [
        "By this machine's clock it is 2025-10-09, and the fes"[:52]
    ] * told
    assert all(f"days from {first_day}: no prize is given today" in one for one in station.remarks)
    station.close()


def test_a_name_that_the_kit_does_not_bear_is_told(tmp_path: Path) -> None:
    pack, data = write_pack(tmp_path / "pack"), tmp_path / "data"
    open_station(data, pack, SetClock(), station="K07").close()
    set_line(data, "station", '"K09"')
    station = open_station(data, pack, SetClock())
    (told,) = station.machine.remarks
    assert "calls this station K09, its kit K07, and so will all that it writes" in told
    assert told.endswith('write station = "K07".')
    station.close()


def test_a_pack_that_is_none_is_told_with_what_to_name_instead(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with pytest.raises(Trouble, match=r"There is nothing at .*nosuch: name the folder of a pack"):
        open_station(data, tmp_path / "nosuch", SetClock())
    (tmp_path / "book.xlsx").write_bytes(b"PK\3\4" + bytes(2_000))
    with pytest.raises(
        Trouble, match="Name the folder of a pack, or what `kiosk content build` has"
    ):
        open_station(data, tmp_path / "book.xlsx", SetClock())
