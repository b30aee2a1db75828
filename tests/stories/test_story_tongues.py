"""A guide and an organizer in Kazakhstan read Kazakh or Russian, on the screen and the terminal."""

import re
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from kiosk.languages import LANGS
from kiosk.machine import settings
from tests.stations import lay_store, open_demo
from ui.cli import cli


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
