"""Stages: every one that is drawn has what its engine needs, where a child's hand reaches it."""

import shutil
from pathlib import Path

import msgspec
import pytest

from kiosk.games import stages
from kiosk.games.conveyor import Conveyor
from kiosk.games.game import Game
from kiosk.kinds import kinds
from tests.kiosk.games.samples import CONVEYOR

ORE_HALL = stages.STAGES / "ore-hall"


class Chess(Game, frozen=True, kw_only=True, tag="chess"):
    """An engine for which nobody has drawn a stage."""


CHESS = Chess(id="chess", street="masters", area="crafts", name=CONVEYOR.name, fact=CONVEYOR.fact)


@pytest.mark.parametrize("name", stages.names())
def test_a_stage_that_ships_is_whole(name: str) -> None:
    assert stages.faults(stages.STAGES / name) == []


def altered(tmp_path: Path, old: str, new: str) -> list[str]:
    """What is wrong with the ore hall once this has been written otherwise."""
    folder = tmp_path / "hall"
    shutil.copytree(ORE_HALL, folder)
    said = (folder / "stage.toml").read_text("utf-8")
    assert old in said
    (folder / "stage.toml").write_text(said.replace(old, new, 1), "utf-8")
    return stages.faults(folder)


def test_a_stage_without_a_slot_that_its_engine_needs_is_refused(tmp_path: Path) -> None:
    assert altered(tmp_path, "boxes = {", "bins = {") == [
        'landscape.slots: "boxes" is missing; a game of conveyor needs it'
    ]


def test_a_part_that_is_not_drawn_is_named(tmp_path: Path) -> None:
    assert altered(tmp_path, 'part = "jaw"', 'part = "claw"') == [
        "landscape.claw: claw.svg is not there; draw it, or leave the part out"
    ]


def test_a_frame_that_is_not_drawn_is_named(tmp_path: Path) -> None:
    assert altered(tmp_path, "frames = 6", "frames = 7") == [
        "landscape.wheel: wheel-6.svg is not there; draw it, or leave the part out"
    ]


def test_what_a_hand_has_to_reach_is_large_and_apart_and_off_the_edge(tmp_path: Path) -> None:
    said = altered(
        tmp_path,
        "[landscape.slots]",
        "[landscape.slots]\n"
        "one = { at = [5, 20], size = [15, 30], touched = true }\n"
        "two = { at = [24, 20], size = [30, 30], touched = true }",
    )
    assert said == [
        'landscape.slots: "one" is under 20 mm; make it larger',
        'landscape.slots: "one" is within 15 mm of the edge; move it in',
        'landscape.slots: "one" and "two" are nearer than 8 mm; move them apart',
    ]


def test_of_two_who_play_each_reaches_what_is_touched(tmp_path: Path) -> None:
    said = altered(
        tmp_path,
        "[both.slots]",
        "[both.slots]\none = { at = [430, 180], size = [30, 30], touched = true }",
    )
    assert 'both.slots: "one" is within 15 mm of the edge; move it in' in said


def test_a_stage_of_a_game_that_two_play_in_one_place_says_how_they_stand(tmp_path: Path) -> None:
    folder = tmp_path / "dig"
    shutil.copytree(stages.STAGES / "dig", folder)
    said = (folder / "stage.toml").read_text("utf-8")
    (folder / "stage.toml").write_text(said[: said.index("# two play here")], "utf-8")
    wanted = "both: two play reveal in one place; write both and both_upright"
    assert stages.faults(folder) == [wanted]
    half = said[: said.index("[both_upright]")]
    (folder / "stage.toml").write_text(half.replace("answers-b = {", "answers-c = {"), "utf-8")
    assert stages.faults(folder) == [
        "both: write both and both_upright, or neither",
        'both.slots: "answers-b" is missing; a game of reveal needs it',
    ]


def test_whatever_two_can_play_they_play_in_one_place() -> None:
    versus = {name for name, game in kinds("kiosk.games", Game).items() if game.versus}
    assert set(stages.PAIRED) == versus


def test_who_waits_at_the_end_stands_before_whoever_arrives(tmp_path: Path) -> None:
    folder = tmp_path / "deck"
    shutil.copytree(stages.STAGES / "flight-deck", folder)
    said = (folder / "stage.toml").read_text("utf-8")
    (folder / "stage.toml").write_text(said.replace("at = [-6, 368]", "at = [-6, 330]"), "utf-8")
    assert stages.faults(folder) == [
        "world.marshal: is behind whoever has arrived; put it farther ahead"
    ]


def test_a_stage_of_an_engine_without_stages_is_refused(tmp_path: Path) -> None:
    said = altered(tmp_path, 'engine = "conveyor"', 'engine = "chess"')
    known = ", ".join(stages.NEEDED)
    assert said == [f'engine: "chess" has no stages; write one of {known}']


def test_a_game_plays_on_its_streets_stage_unless_it_names_one() -> None:
    at_home: Conveyor = msgspec.structs.replace(CONVEYOR, street="metallurgists")
    assert at_home.played_on == "ore-hall"
    assert msgspec.structs.replace(at_home, stage="ore-hall").played_on == "ore-hall"
    assert CHESS.played_on == ""


def test_a_stage_that_nobody_has_drawn_is_refused_by_name() -> None:
    lost: Conveyor = msgspec.structs.replace(CONVEYOR, stage="moon")
    assert lost.faults()[0].startswith('stage: "moon" is no stage of conveyor; write one of')
    assert msgspec.structs.replace(CHESS, stage="moon").faults() == [
        'stage: "moon" is no stage of chess; leave it out'
    ]
    with pytest.raises(KeyError):
        stages.stage("moon")
