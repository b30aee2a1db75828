"""kiosk desk: what a keeper's scripts type, and where it is done."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.festival.kits import make_kits
from tests.kiosk.festival.folders import UTC_MS, founded, store


def run(*words: object) -> Result:
    return CliRunner().invoke(cli, list(map(str, words)))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    held = founded(tmp_path)
    make_kits(held, tmp_path / "out", ["D02"], store(tmp_path), UTC_MS)
    data = tmp_path / "data"
    kit = ("kit", "install", tmp_path / "out" / "D02.kit", "--code", held.code("D02"))
    assert run(*kit, "--data", data).exit_code == 0
    return data


def test_what_stands_before_the_command_s_word_holds_for_it_too(desk: Path) -> None:
    done = run("desk", "--data", desk, "--lang", "ru", "restock", "badge", 5)
    assert done.exit_code == 0, done.output
    assert done.stdout == "badge: на этом столе 5 шт.\n"
    assert run("desk", "--data", desk, "stock").stdout.splitlines()[0] == "     5  badge"


def test_each_answer_is_in_the_language_of_the_desk_until_another_is_asked(desk: Path) -> None:
    told = [
        run("desk", "redeem", "nothing", "--data", desk, *more).stderr
        for more in ((), ("--lang", "ru"), ("--lang", "en"))
    ]
    assert told[0].startswith("Қате: Бұл – жүлде коды емес")
    assert told[1].startswith("Ошибка: Это не код приза")
    assert told[2].startswith("Error: This is no prize code")
    wrong = run("desk", "restock", "crown", 5, "--data", desk, "--lang", "en")
    assert "There is no prize crown: write one of badge" in wrong.stderr
    gone = run("desk", "undo", "nothing", "--pin", "1", "--data", desk, "--lang", "ru")
    assert gone.exit_code == 1 and gone.stderr.startswith("Ошибка: ")


def test_a_mistyped_folder_becomes_no_desk_and_no_station(tmp_path: Path) -> None:
    done = run("desk", "stock", "--data", tmp_path / "dta", "--lang", "en")
    assert done.exit_code == 1 and "has no kit: take the desk's own kit" in done.stderr
    assert not (tmp_path / "dta").exists()


def test_a_pin_is_asked_for_where_somebody_can_type_it(desk: Path) -> None:
    done = run("desk", "undo", "nothing", "--data", desk, "--lang", "en")
    said = "Error: There is nobody to ask for the keeper's PIN here: name the PIN with --pin.\n"
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", said)
