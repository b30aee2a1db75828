"""Every mistake of a hand in DATA/settings.toml is told by line, name and value, with what to
write; what is right is read however it is written."""

import os
from datetime import date, time
from pathlib import Path
from typing import Any

import msgspec
import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.machine.settings import (
    FILE,
    NARROWEST_MM,
    ScreenSettings,
    Settings,
    SettingsUnreadable,
    is_later,
    read_settings,
    remarks,
    write_settings,
)
from kiosk.trust.pin import Pin, hash_pin

LINES = """\
station = "K07"
street = ""
area = ""
lang = "kk"
first_day = "2026-11-29"
days = 5
opens = "10:00"
closes = "18:00"
utc_offset_min = 300
printer = ""

[screen]
width_mm = 0
rotate = 0
floor_mm = 0
"""

WRONG = {
    "opens": ['"9:00"', '"9am"', '"25:00"', '"09:60"', '"09:00:00+03:00"', '" 09:00"', "9", "true"],
    "closes": ['"24:00"', '"18.00"', '"6pm"', "[18, 0]"],
    "first_day": ['"29.11.2026"', '""', '"2026-02-30"', '"2026-1-9"', "20261129", '"today"'],
    "station": ['"K_07"', '"К07"', '"K 07"', '""', '"' + "K" * 17 + '"', "7", '"K07\\n"'],
    "lang": ['"de"', '"KK"', '""', '"қаз"', "1"],
    "days": ["-5", "1000000000", '"five"', "1.5", "true"],
    "utc_offset_min": ["5", "100000", "-721", '"+5"', "5.5"],
    "street": ["7", "true", '["energy"]'],
    "area": ["7"],
    "printer": ["true"],
    "width_mm": ["-5", "1", "95", "1000000000", '"95"', "{ mm = 950 }"],
    "rotate": ["45", '"90"', "-90", "360"],
    "floor_mm": ["-5", "1000000000", "90.5"],
}
SHAPE = {
    "opens": "HH:MM, like 09:00",
    "closes": "HH:MM, like 09:00",
    "first_day": "YYYY-MM-DD, like 2026-11-29",
    "station": "Latin letters, digits and - only, at most 16, like K07",
    "lang": '"kk", "ru" or "en"',
    "days": "a number up to 366",
    "utc_offset_min": "300 in Kazakhstan",
    "street": "a name in quotes",
    "area": "a name in quotes",
    "printer": "a name in quotes",
    "width_mm": "millimetres from 130 to 6000",
    "rotate": "0, 90, 180 or 270",
    "floor_mm": "millimetres up to 3000",
}


def with_line(name: str, value: str) -> str:
    """The lines with another value of this name."""
    lines = [
        f"{name} = {value}" if line.startswith(f"{name} = ") else line
        for line in LINES.splitlines()
    ]
    return "\n".join(lines) + "\n"


def line_of(name: str) -> int:
    return next(n for n, line in enumerate(LINES.splitlines(), 1) if line.startswith(f"{name} ="))


def told_of(folder: Path, text: str | bytes) -> tuple[str, ...]:
    """The sentences about settings that cannot be used, without the file's own name."""
    content = text.encode() if isinstance(text, str) else text
    (folder / FILE).write_bytes(content)
    with pytest.raises(SettingsUnreadable) as refused:
        read_settings(folder)
    sentences = (refused.value.sentence, *refused.value.more)
    assert all(one.startswith(str(folder / FILE)) and one.endswith(".") for one in sentences)
    assert all(one.isprintable() for one in sentences)
    return tuple(one.removeprefix(str(folder / FILE)).strip() for one in sentences)


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)
def test_a_value_that_cannot_be_is_told_by_line_name_and_value_with_what_to_write(
    tmp_path: Path, name: str, value: str
) -> None:
    (told,) = told_of(tmp_path, with_line(name, value))
    assert told.startswith(f"line {line_of(name)}"), told
    assert f"{name} is " in told
    assert SHAPE[name] in told
    for word in ("Expected", "Invalid", "regex", "str", "int", "$", "Errno", "ValueError"):
        assert word not in told.split(), "the words of a library"
    if value.startswith('"') and value.isprintable() and "\\" not in value:
        assert f"{name} is {value}:" in told


def test_the_sentence_is_the_one_that_an_installer_can_follow(tmp_path: Path) -> None:
    assert told_of(tmp_path, with_line("opens", '"9:00"')) == (
        'line 7: opens is "9:00": write it as HH:MM, like 09:00; midnight is 00:00.',
    )
    assert told_of(tmp_path, with_line("lang", '"de"')) == (
        'line 4: lang is "de": write "kk", "ru" or "en".',
    )
    assert told_of(tmp_path, with_line("width_mm", "95")) == (
        "line 13, screen: width_mm is 95: write millimetres from 130 to 6000; 0 is not known.",
    )


def test_all_that_is_to_be_mended_is_told_at_once(tmp_path: Path) -> None:
    text = with_line("opens", '"9:00"').replace('"kk"', '"de"').replace("rotate = 0", "rotate = 45")
    text = text.replace('"2026-11-29"', '"tomorrow"')
    told = told_of(tmp_path, text)
    assert [one.partition(" is ")[0] for one in told] == [
        "line 4: lang", "line 5: first_day", "line 7: opens", "line 14, screen: rotate",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("opens", "closes", "right"),
    [
        ("09:00", "18:00", True),
        ("18:00", "09:00", False),
        ("09:00", "09:00", False),
        ("09:00", "00:00", True),
        ("00:00", "00:00", True),
    ],
)
def test_doors_close_after_they_open(tmp_path: Path, opens: str, closes: str, right: bool) -> None:
    text = LINES.replace('"10:00"', f'"{opens}"').replace('es = "18:00"', f'es = "{closes}"')
    assert is_later(time.fromisoformat(closes), time.fromisoformat(opens)) == right
    if not right:
        (told,) = told_of(tmp_path, text)
        assert told.startswith(
            f'line 8: closes is "{closes}" and opens is "{opens}": write a later'
        )


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("first_day", "2026-11-29", date(2026, 11, 29)),
        ("opens", "09:30:00", time(9, 30)),
        ("opens", '""', None),
        ("closes", '"00:00"', time()),
        ("utc_offset_min", "345", 345),
        ("utc_offset_min", "-180", -180),
        ("days", "0", 0),
    ],
)
def test_what_can_be_is_read_as_it_is_meant(
    tmp_path: Path, name: str, written: str, said: object
) -> None:
    (tmp_path / FILE).write_text(with_line(name, written), "utf-8")
    assert getattr(read_settings(tmp_path), name) == said


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_settings_that_notepad_saved_are_read(tmp_path: Path, encoding: str) -> None:
    text = LINES.replace('street = ""', 'street = "Қала"').replace("\n", "\r\n")
    (tmp_path / FILE).write_bytes(text.encode(encoding))
    found = read_settings(tmp_path)
    assert found is not None
    assert (found.station, found.street, found.days) == ("K07", "Қала", 5)
    write_settings(tmp_path, found)
    assert read_settings(tmp_path) == found


def test_letters_of_another_encoding_are_told(tmp_path: Path) -> None:
    content = LINES.replace('street = ""', 'street = "Сталь"').encode("cp1251")
    assert told_of(tmp_path, content) == (
        ": the letters are not UTF-8; save it with the encoding UTF-8.",
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (LINES + 'station = "K09"\n', "line 16: station stands under [screen]: move it above"),
        (LINES + 'street = "energy"\n', "line 16: street stands under [screen]: move it above"),
        ("rotate = 90\n" + LINES, "line 1: rotate stands outside of [screen]: move it below"),
        ('salt = "00"\n' + LINES, "line 1: salt stands outside of [pin]: move it below"),
        (LINES.replace("K07", "K07\\"), "line 1, column 17: a text has no closing quote: end"),
        (LINES.replace('"K07"', "K07"), "line 1, column 11: a value is missing or not written"),
        (LINES.replace('"10:00"', "10:00"), "line 7, column 11: something stands after the value:"),
        (LINES.replace('"2026-11-29"', "29.11.2026"), "line 5, column 18: something stands after"),
        ("days = 3\n" + LINES, "line 7, column 9: the same name is written twice: keep one"),
        (LINES.replace("[screen]", "[screen"), "line 12, column 8: a heading has no end: close it"),
        ("screen = 7\n" + LINES.partition("[")[0], "line 1: screen is 7: write [screen], and what"),
        (
            LINES.replace('first_day = "2026-11-29"\n', ""),
            ": first_day is missing: write it as YYY",
        ),
        ("", ": the file is empty: put it back from a copy, or write its lines anew"),
        (" \r\n\n", ": the file is empty: put it back from a copy, or write its lines anew"),
    ],
)
def test_a_line_in_the_wrong_place_or_shape_is_told(tmp_path: Path, text: str, told: str) -> None:
    (sentence,) = told_of(tmp_path, text)
    assert sentence.startswith(told)


@pytest.mark.parametrize(
    "pin",
    ['salt = "zz"\nhash = "00"', 'salt = "00"\nhash = "abc"', 'salt = "00"', "salt = 1\nhash = 2"],
    ids=["no hex", "half a byte", "no hash", "numbers"],
)
def test_a_pin_that_is_none_is_told_and_never_shown(tmp_path: Path, pin: str) -> None:
    """Before, the station opened and a guide who typed the PIN met the program's own mistake."""
    (told,) = told_of(tmp_path, f"{LINES}\n[pin]\n{pin}\n")
    assert told == (
        "line 17, [pin]: this is no PIN: put its two lines, salt and hash, back from a copy."
    )


def test_a_pin_in_capitals_is_the_same_pin() -> None:
    pin = hash_pin("730914")
    assert Pin(salt=pin.salt.upper(), hash=pin.hash.upper()).matches("730914")


def test_a_misspelt_name_is_told_with_its_line_and_the_one_that_may_be_meant(
    tmp_path: Path,
) -> None:
    (tmp_path / FILE).write_text(LINES.replace("station", "stationx") + "flor_mm = 9\nmood = 1\n")
    (told,) = remarks(tmp_path)
    assert told == (
        f"{tmp_path / FILE} names stationx, screen.flor_mm, screen.mood, which this program does "
        "not know (stationx: line 1, perhaps station; screen.flor_mm: line 16, perhaps floor_mm; "
        "screen.mood: line 17): all else holds; mend the name, or update kiosk."
    )


def test_a_link_that_leads_nowhere_is_no_first_start(tmp_path: Path) -> None:
    (tmp_path / FILE).symlink_to(tmp_path / "gone.toml")
    with pytest.raises(SettingsUnreadable, match=r"gone\.toml, where nothing is: bring that file"):
        read_settings(tmp_path)


def test_settings_behind_a_link_are_written_where_it_leads(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "k07.toml").write_text(LINES, "utf-8")
    (tmp_path / FILE).symlink_to(tmp_path / "theirs" / "k07.toml")
    found = read_settings(tmp_path)
    assert found is not None
    write_settings(tmp_path, msgspec.structs.replace(found, area="smelter"))
    assert (tmp_path / FILE).is_symlink()
    assert 'area = "smelter"' in (tmp_path / "theirs" / "k07.toml").read_text("utf-8")


def test_a_folder_in_their_place_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(SettingsUnreadable, match="move the folder away") as refused:
        read_settings(tmp_path)
    assert "Errno" not in str(refused.value)


@pytest.mark.parametrize("pin", [None, hash_pin("246810")], ids=["before the PIN", "with a PIN"])
def test_a_file_cut_anywhere_is_never_taken_for_settings(tmp_path: Path, pin: Pin | None) -> None:
    """Half a file would be other hours, another street and a new PIN for whoever comes by."""
    whole = Settings(first_day=date(2026, 11, 29), street="energy", opens=time(9), pin=pin)
    write_settings(tmp_path, whole)
    content = (tmp_path / FILE).read_bytes()
    taken = [size for size in range(len(content)) if read_cut(tmp_path, content[:size]) is not None]
    assert taken == [len(content) - 1], "only the last line's end may be missing"


def read_cut(folder: Path, content: bytes) -> Settings | None:
    (folder / FILE).write_bytes(content)
    try:
        return read_settings(folder)
    except SettingsUnreadable:
        return None


def test_a_cut_file_says_what_is_lost_and_what_to_do(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings(first_day=date(2026, 11, 29)))
    text = (tmp_path / FILE).read_text("utf-8")
    (told,) = told_of(tmp_path, text[: text.index("\n[screen]")])
    assert told.startswith(": the end of this file is lost: put the whole file back, or write what")
    mended = text.replace("\n[screen]\nwidth_mm = 0\nrotate = 0\nfloor_mm = 0", "")
    (tmp_path / FILE).write_text(mended, "utf-8")
    assert read_settings(tmp_path) == Settings(first_day=date(2026, 11, 29))


def test_lines_may_be_written_below_the_last_one(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings(first_day=date(2026, 11, 29)))
    with (tmp_path / FILE).open("a", encoding="utf-8") as file:
        file.write("# hung by the door\n")
    assert read_settings(tmp_path) == Settings(first_day=date(2026, 11, 29))


def test_an_older_program_finds_its_days_and_hours_as_it_knows_them(tmp_path: Path) -> None:
    """An update that is rolled back leaves no station dark: they are text, as they always were."""
    said = Settings(first_day=date(2026, 11, 29), opens=time(9), closes=time())
    write_settings(tmp_path, said)
    lines = (tmp_path / FILE).read_text("utf-8").splitlines()
    assert {'first_day = "2026-11-29"', 'opens = "09:00"', 'closes = "00:00"'} <= {*lines}
    write_settings(tmp_path, Settings(first_day=date(2026, 11, 29)))
    lines = (tmp_path / FILE).read_text("utf-8").splitlines()
    assert {'opens = ""', 'closes = ""'} <= {*lines}


names = st.text(alphabet="ABCXYZabcxyz0129-", min_size=1, max_size=16)
hours = st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0))
right = st.builds(
    Settings,
    station=names,
    street=st.text(max_size=20),
    lang=st.sampled_from(["kk", "ru", "en"]),
    first_day=st.dates(),
    days=st.integers(0, 366),
    opens=hours,
    closes=hours,
    utc_offset_min=st.integers(-48, 56).map(lambda quarters: 15 * quarters),
    printer=st.text(max_size=20),
    pin=st.none() | st.builds(Pin, salt=st.just("00ff"), hash=st.just("ab" * 32)),
    screen=st.builds(
        ScreenSettings,
        width_mm=st.just(0) | st.integers(NARROWEST_MM, 6_000),
        rotate=st.sampled_from([0, 90, 180, 270]),
        floor_mm=st.integers(0, 3_000),
    ),
).filter(lambda one: one.opens is None or one.closes is None or is_later(one.closes, one.opens))


@given(one=right)
@settings(max_examples=30)
def test_all_settings_that_can_be_come_back_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory, one: Settings
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    write_settings(folder, one)
    assert read_settings(folder) == one
    assert remarks(folder) == ()


anything = st.one_of(
    st.text(max_size=30), st.integers(), st.booleans(), st.floats(), st.dates(), st.times(),
    st.datetimes(), st.lists(st.integers(), max_size=2), st.dictionaries(names, st.text()),
)  # fmt: skip


@given(name=st.sampled_from([*Settings.__struct_fields__]), value=anything)
@settings(max_examples=300)
def test_whatever_stands_in_a_known_name_is_taken_or_told(
    tmp_path_factory: pytest.TempPathFactory, name: str, value: Any
) -> None:
    """Never a word of the program's own making: no traceback, no library's sentence."""
    folder = tmp_path_factory.mktemp("settings")
    text = tomli_w.dumps({"first_day": "2026-11-29", name: value})
    (folder / FILE).write_text(text, "utf-8")
    try:
        found = read_settings(folder)
    except SettingsUnreadable as refused:
        assert name in refused.sentence
        assert "Expected" not in refused.sentence
    else:
        assert isinstance(found, Settings)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_missing_right_is_told_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(LINES, "utf-8")
    (tmp_path / FILE).chmod(0)
    with pytest.raises(SettingsUnreadable, match="give this user the right to it"):
        read_settings(tmp_path)
