"""A stage is heard with six to eight sounds of its own trade; what is wrong with them is told."""

import shutil
from pathlib import Path

import msgspec
import pytest

from kiosk.content import staged
from kiosk.content.staged import of
from kiosk.games import sounding, stages
from kiosk.games.conveyor import Conveyor
from tests.kiosk.games.samples import CONVEYOR

ORE_HALL = stages.STAGES / "ore-hall"
STATION = {"touch", "right", "not-yet", "finished", "won"}


@pytest.mark.parametrize("name", stages.names())
def test_a_stage_has_six_to_eight_sounds_and_most_of_them_are_its_own(name: str) -> None:
    sounds = stages.stage(name).sounds
    assert 6 <= len(sounds) <= 8
    assert set(sounding.NEEDED) <= set(sounds) <= set(sounding.EVERY)
    assert all(sounding.is_there(file) for file in sounds.values())
    shared = {moment for moment, file in sounds.items() if not file.startswith(f"{name}/")}
    assert shared == {"not-yet", "end"}


def test_where_evening_falls_it_is_heard() -> None:
    for name in stages.names():
        stage = stages.stage(name)
        laid = [one for _, form in stage.forms() for one in (*form.back, *form.front)]
        if any(one.when for one in laid):
            assert "twist" in stage.sounds, name


def test_no_file_lies_there_unheard() -> None:
    heard = {file for name in stages.names() for file in stages.stage(name).sounds.values()}
    files = {
        file.relative_to(sounding.SOUNDS).with_suffix("").as_posix()
        for file in sounding.SOUNDS.rglob("*.wav")
    }
    assert files == heard | STATION


def altered(tmp_path: Path, old: str, new: str) -> list[str]:
    folder = tmp_path / "ore-hall"
    shutil.copytree(ORE_HALL, folder)
    said = (folder / "stage.toml").read_text("utf-8")
    assert old in said
    (folder / "stage.toml").write_text(said.replace(old, new, 1), "utf-8")
    return [str(finding) for finding in of(folder)]


FILE = "assets/look/stages/ore-hall/stage.toml"


def test_a_sound_that_is_not_there_is_found_with_its_line(tmp_path: Path) -> None:
    assert altered(tmp_path, '"ore-hall/place"', '"ore-hall/plaice"') == [
        f'{FILE} line 9, sounds, place: "ore-hall/plaice" is no file of assets/sounds; '
        "write its name without .wav."
    ]


def test_a_moment_without_a_sound_is_found_with_its_line(tmp_path: Path) -> None:
    assert altered(tmp_path, 'machine = "ore-hall/machine"\n', "") == [
        f'{FILE} line 7, sounds: "machine" is missing; '
        'write machine = "…", a file of assets/sounds.'
    ]


def test_a_moment_that_nobody_knows_is_found_with_its_line(tmp_path: Path) -> None:
    assert altered(tmp_path, 'own = "ore-hall/own"', 'owl = "ore-hall/own"') == [
        f'{FILE} line 13, sounds, owl: "owl" is no moment; '
        "write one of pick, place, right, not-yet, machine, end, own, twist."
    ]


def test_a_pack_is_told_of_the_stages_that_its_games_are_played_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    game: Conveyor = msgspec.structs.replace(CONVEYOR, stage="ore-hall")
    assert list(staged.staged([game, game])) == []
    monkeypatch.setattr(sounding, "is_there", lambda name: name != "ore-hall/twist")
    staged._known.cache_clear()
    (found,) = staged.staged([game, game])
    staged._known.cache_clear()
    assert (found.file, found.line, found.place) == (FILE, 14, "sounds, twist")


def test_a_stage_that_is_no_toml_is_found_with_its_line(tmp_path: Path) -> None:
    (said,) = altered(tmp_path, 'engine = "conveyor"', "engine = = conveyor")
    assert said.startswith(f"{FILE} line ")
    assert "\n" not in said


def test_a_word_that_no_stage_has_is_found_with_its_line(tmp_path: Path) -> None:
    (said,) = altered(tmp_path, 'engine = "conveyor"', 'engine = "conveyor"\nlift = 3')
    assert said.startswith(f"{FILE} line ")
    assert "lift" in said


def test_a_stage_that_cannot_be_read_is_told_to_whoever_checks_a_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in stages.names():
        shutil.copytree(stages.STAGES / name, tmp_path / name)
    (tmp_path / "furnace" / "stage.toml").write_bytes(b"\xff\xfe no stage")
    monkeypatch.setattr(stages, "STAGES", tmp_path)
    stages._drawn.cache_clear()
    staged._known.cache_clear()
    found = list(staged.staged([CONVEYOR]))
    stages._drawn.cache_clear()
    staged._known.cache_clear()
    assert {one.file for one in found} == {"assets/look/stages/furnace/stage.toml"}
