"""What is heard after a deed: never more than is seen."""

import runpy
import struct
import wave
from collections.abc import Callable
from pathlib import Path

from kiosk.visit.sounds import SOUNDS, heard
from tests.stations import TestStation, play_quiz, right_answer, wrong_answer

QUIZ = "from-rock-to-metal"
FOLDER = Path(__file__).parents[3] / "assets" / "sounds"


def sound_of(station: TestStation, deed: Callable[[], None]) -> str:
    before = station.visit.state
    deed()
    return heard(before, station.visit.state)


def test_an_answer_sounds_right_or_not_yet(station: TestStation) -> None:
    visit = station.visit
    assert sound_of(station, lambda: visit.start_quiz(QUIZ)) == "touch"
    question, chosen = right_answer(station)
    assert sound_of(station, lambda: visit.answer(question, chosen)) == "right"
    visit.next(question)
    assert sound_of(station, lambda: visit.answer(*wrong_answer(station))) == "not-yet"


def test_what_changes_nothing_is_not_heard(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    assert sound_of(station, station.visit.touched) == ""


def test_the_result_sounds_won_only_with_a_prize(station: TestStation) -> None:
    visit = station.visit
    play_quiz(station, QUIZ, stay=True)
    last = right_answer(station)[0]
    assert visit.state.prize is not None
    assert sound_of(station, lambda: visit.next(last)) == "won"
    play_quiz(station, QUIZ, stay=True, right=0)
    last = right_answer(station)[0]
    assert sound_of(station, lambda: visit.next(last)) == "finished"


def test_calm_has_no_rush_of_sounds(station: TestStation) -> None:
    visit = station.visit
    visit.choose_comfort("calm", True)
    assert sound_of(station, lambda: visit.start_quiz(QUIZ)) == ""
    play_quiz(station, QUIZ, stay=True)
    assert sound_of(station, lambda: visit.next(right_answer(station)[0])) == "finished"


def test_the_sounds_are_those_our_own_script_makes(tmp_path: Path) -> None:
    runpy.run_path(str(FOLDER / "make.py"))["make"](tmp_path)
    assert {file.stem for file in FOLDER.glob("*.wav")} == set(SOUNDS)
    for made in tmp_path.iterdir():
        new, kept = samples(made), samples(FOLDER / made.name)
        assert len(new) == len(kept)
        # another machine's sine may round the last bit the other way
        assert max(abs(a - b) for a, b in zip(new, kept, strict=True)) <= 1


def samples(file: Path) -> tuple[int, ...]:
    with wave.open(str(file)) as sound:
        frames = sound.readframes(sound.getnframes())
    return struct.unpack(f"<{len(frames) // 2}h", frames)
