"""A guide and an organizer in Kazakhstan read Kazakh or Russian, on the screen and the terminal."""

import errno
import os
import re
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from kiosk.languages import LANGS
from kiosk.machine import settings
from kiosk.machine.trouble import Trouble, no_room, unwritable
from kiosk.words import in_words
from tests.stations import lay_store, open_demo
from ui.app import application
from ui.cli import cli
from ui.hand import Hand
from ui.station_window import open_window


def kiosk(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A station's data folder; it speaks Russian at rest."""
    station = open_demo(lay_store(tmp_path / "data"))
    station.machine.change(lang="ru")
    station.close()
    return tmp_path / "data"


def test_an_export_speaks_as_its_station_does(data: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    done = kiosk("export", stick, "--data", data)
    assert done.exit_code == 0
    assert "записано и проверено" in done.stdout
    lost = kiosk("export", tmp_path / "none", "--data", data)
    assert lost.stderr.startswith(f"Ошибка: Папки {tmp_path / 'none'} нет: вставьте флешку")


def test_or_as_it_is_asked_to(data: Path, tmp_path: Path) -> None:
    for lang, words in zip(LANGS, ("Қате: ", "Ошибка: ", "Error: "), strict=True):
        done = kiosk("export", tmp_path / "none", "--data", data, "--lang", lang)
        assert done.exit_code == 1
        assert done.stderr.startswith(words)


def test_settings_that_cannot_be_read_tell_their_language_all_the_same(data: Path) -> None:
    assert settings.language_of(data) == "ru"
    (data / settings.FILE).write_text('lang = "ru"\nstation = K07\n', "utf-8")
    assert settings.language_of(data) == "ru"
    (data / settings.FILE).write_bytes(b"\xff\xff")
    assert settings.language_of(data) == "kk"
    assert settings.language_of(data / "none") == "kk"


@pytest.mark.parametrize(
    ("lang", "took", "passed", "missing"),
    [
        ("kk", r"1 файл, \d+ жазба: \d+ жаңа", "Қалдырып кетілді: ", "деген хаб жоқ"),
        ("ru", r"1 файл, \d+ запис\w+: новых \d+", "Пропущено: ", "Хаба "),
        ("en", r"1 file, \d+ facts: \d+ new", "Passed over: ", "There is no hub at "),
    ],
)
def test_an_import_and_a_report_speak_three_languages(
    data: Path, tmp_path: Path, lang: str, took: str, passed: str, missing: str
) -> None:
    stick, hub = tmp_path / "stick", tmp_path / "hub.db"
    stick.mkdir()
    kiosk("export", stick, "--data", data)
    (stick / "photo.jpg").write_bytes(b"a photo")
    key = data / "demo-organizer" / "organizer.key"
    told = ["--hub", hub, "--key", key, "--lang", lang]
    done = kiosk("import", stick, tmp_path / "nowhere", *told)
    assert done.exit_code == 1
    assert re.search(took, done.stdout)
    assert any(line.startswith(passed) for line in done.stderr.splitlines())
    lost = kiosk("report", "--hub", tmp_path / "no.db", "--lang", lang)
    assert lost.exit_code == 1
    assert missing in lost.stderr


def test_scripts_read_the_same_sentences_whatever_is_spoken(data: Path, tmp_path: Path) -> None:
    key = data / "demo-organizer" / "organizer.key"
    reasons = set()
    for lang in LANGS:
        told = ["--hub", tmp_path / "hub.db", "--key", key, "--lang", lang, "--json"]
        done = kiosk("import", tmp_path / "nowhere", *told)
        (refused,) = msgspec.json.decode(done.stdout)["refused"]
        reasons.add(refused["reason"])
    assert len(reasons) == 1
    assert next(iter(reasons)).endswith("look at its name, or put the stick in again.")


def test_help_stays_english() -> None:
    for command in ("export", "import", "report"):
        assert "The language of" in kiosk(command, "--lang", "kk", "--help").stdout


# the screen that says why there is no station


def set_line(data: Path, name: str, value: str) -> None:
    file = data / settings.FILE
    text = file.read_text("utf-8")
    file.write_text(re.sub(rf"(?m)^{name} = .*$", f"{name} = {value}", text), "utf-8")


def trouble_of(data: Path) -> Trouble:
    with pytest.raises(Trouble) as refused:
        open_demo(data)
    return refused.value


@pytest.mark.parametrize(
    ("name", "value", "ru", "kk"),
    [
        ("opens", '"9:00"', 'opens – это "9:00": впишите ЧЧ:ММ', 'opens мәні – "9:00": СС:ММ'),
        ("closes", '"99"', 'closes – это "99": впишите ЧЧ:ММ', 'closes мәні – "99": СС:ММ'),
        ("first_day", '"x"', 'first_day – это "x": впишите ГГГГ', 'first_day мәні – "x": ЖЖЖЖ'),
        ("station", '"K 07"', 'station – это "K 07": впишите', 'station мәні – "K 07": тек'),
        ("rotate", "45", "rotate – это 45: впишите 0, 90", "rotate мәні – 45: 0, 90, 180"),
        ("days", "-5", "days – это -5: впишите число", "days мәні – -5: 366"),
        ("days", "= 3", "эту строку нельзя прочитать", "бұл жол оқылмайды"),
        ("street", '"smiths"', "названа улица «smiths»", "«smiths» көшесі бұл мазмұнда жоқ"),
        ("area", '"nowhere"', "названа площадка «nowhere»", "«nowhere» алаңы бұл мазмұнда жоқ"),
    ],
)
def test_a_mistake_of_the_settings_is_told_in_the_language_of_the_hall(
    data: Path, name: str, value: str, ru: str, kk: str
) -> None:
    set_line(data, name, value)
    told = trouble_of(data).sentence
    assert ru in in_words(told, "ru")
    assert kk in in_words(told, "kk")
    assert str(data / settings.FILE) in in_words(told, "kk")


@pytest.mark.parametrize(
    ("text", "ru"),
    [
        ("", "файл пуст: верните его из копии"),
        ('[screen]\nlang = "ru"\n', "lang стоит под [screen]: перенесите выше этой строки"),
        ("rotate = 90\n", "rotate стоит вне [screen]: перенесите ниже этой строки"),
    ],
)
def test_a_file_that_is_put_together_wrong_is_told_so(data: Path, text: str, ru: str) -> None:
    (data / settings.FILE).write_text(text, "utf-8")
    assert ru in in_words(trouble_of(data).sentence, "ru")


@pytest.mark.parametrize(
    ("lang", "headline"),
    [
        ("kk", "Станса әзірге ашылмайды"),
        ("ru", "Станция пока не может открыться"),
        ("en", "This station cannot open yet"),
    ],
)
def test_the_screen_says_it_in_one_language_from_top_to_bottom(
    data: Path, lang: str, headline: str
) -> None:
    application()
    set_line(data, "opens", '"9:00"')
    trouble = trouble_of(data)
    trouble.lang = lang
    window = open_window(trouble, (640, 360), lambda: None)
    try:
        seen = [item.text for item in Hand(window.engine, window.quick).look() if item.text]
    finally:
        window.close()
    assert headline in seen
    assert in_words(trouble.sentence, lang) in seen


def test_a_full_disk_is_told_in_the_language_that_is_played(data: Path) -> None:
    said = no_room().sentence
    assert in_words(said, "kk").startswith("Стансаның дискісі толған: орын босатыңыз")
    reason = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert in_words(unwritable(data, reason).sentence, "ru") == (
        f"В папку данных {data} нельзя записать (на диске нет места); освободите место на диске."
    )


def test_the_terminal_of_a_station_speaks_as_it_is_asked_to(data: Path) -> None:
    for lang, words in (("kk", "стансаның аты бола алмайды"), ("ru", "не может быть именем")):
        done = kiosk(
            "run", "--data", data, "--station", "K 07", "--size", "640x360", "--lang", lang
        )
        assert done.exit_code == 1
        assert words in done.stderr
