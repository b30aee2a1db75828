"""The sounds that ship are our own script's: short, soft, on one scale, no two machines alike."""

import cmath
import math
import runpy
import wave
from array import array
from collections.abc import Callable, Sequence
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from kiosk.games import sounding, stages
from kiosk.games.sounding import SOUNDS
from kiosk.visit.hearing import MOMENTS

MAKE: dict[str, Any] = runpy.run_path(str(SOUNDS / "make.py"))
RATE: int = MAKE["RATE"]
WRITTEN = {name: (event, voices) for name, event, voices in MAKE["sounds"]()}
FILES = sorted({name.partition("/")[0] if "/" in name else "" for name in WRITTEN})

ALL_MB = 4
"""What the sounds may weigh, all of them."""

BANDS_HZ = [80 * 2 ** (half / 2) for half in range(13)]
TIMES = 6
"""A machine is told by how loud it is in half octaves, at so many times of its sound."""

APART = 10
"""Of what runs on two stages and what comes down there; of two that sound alike it would be 0, of
most it is above 20."""


Samples = Sequence[int]


@cache
def samples(name: str) -> Samples:
    with wave.open(str(SOUNDS / f"{name}.wav")) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, RATE)
        return array("h", sound.readframes(sound.getnframes()))


@pytest.mark.parametrize("folder", FILES)
def test_the_sounds_are_those_our_own_script_makes(folder: str, tmp_path: Path) -> None:
    own: Callable[[str], bool] = lambda name: name.rpartition("/")[0] == folder  # noqa: E731
    MAKE["make"](tmp_path, own)
    made = [file.relative_to(tmp_path) for file in tmp_path.rglob("*.wav")]
    assert {file.with_suffix("").as_posix() for file in made} == set(filter(own, WRITTEN))
    for file in made:
        with wave.open(str(tmp_path / file)) as sound:
            new = array("h", sound.readframes(sound.getnframes()))
        kept = samples(file.with_suffix("").as_posix())
        assert len(new) == len(kept)
        # another machine's sine may round the last bit the other way
        assert max(abs(a - b) for a, b in zip(new, kept, strict=True)) <= 1


def test_run_twice_the_script_makes_the_same_bytes() -> None:
    event, voices = WRITTEN["ore-hall/machine"]
    twice = [MAKE["rendered"](event, voices, "ore-hall/machine") for _ in range(2)]
    assert twice[0] == twice[1]


def test_every_sound_is_as_short_and_as_soft_as_its_moment_may_be() -> None:
    for name, (event, _) in WRITTEN.items():
        heard, moment = samples(name), MOMENTS[event]
        assert 1000 * len(heard) / RATE <= moment.longest_ms, name
        peak = max(map(abs, heard)) / 32_767
        bit = 1 / 32_767  # to which a sample is rounded
        assert peak <= moment.peak + bit, name
        assert MAKE["heard"](heard) / 32_767 <= moment.heard + bit, name
        assert peak >= 0.03, f"{name} is not heard"


@pytest.mark.parametrize("event", sounding.EVERY)
def test_no_stage_is_much_louder_than_another(event: str) -> None:
    """To the ear: all within 8 decibels at the same moment."""
    loud = [MAKE["heard"](samples(name)) for name, (known, _) in WRITTEN.items() if known == event]
    assert 20 * math.log10(max(loud) / min(loud)) <= 8


def test_what_is_low_weighs_less_to_the_ear() -> None:
    low, high = ([math.sin(n * math.tau * f / RATE) for n in range(RATE // 4)] for f in (147, 1175))
    assert 20 * math.log10(MAKE["heard"](high) / MAKE["heard"](low)) == pytest.approx(14, abs=2)


def test_nothing_begins_or_ends_with_a_click() -> None:
    """The first half millisecond and the last sample are far from the loudest."""
    for name in WRITTEN:
        heard = samples(name)
        peak = max(map(abs, heard))
        assert max(map(abs, heard[: RATE // 2_000])) <= 0.5 * peak, name
        assert abs(heard[-1]) <= 0.02 * peak, name


def test_all_together_they_are_light() -> None:
    weight = sum(file.stat().st_size for file in SOUNDS.rglob("*.wav"))
    assert weight <= ALL_MB * 1_000_000


def power(heard: Samples, hertz: float) -> float:
    """How much of a pitch there is (a single bin of a Fourier transform)."""
    turn = cmath.exp(-2j * math.pi * hertz / RATE)
    wheel, total = 1 + 0j, 0j
    for one in heard:
        total += one * wheel
        wheel *= turn
    return abs(total) / max(1, len(heard))


def test_a_pitch_off_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="off the scale"):
        MAKE["voice"]("bell C5 .2")
    with pytest.raises(ValueError, match="no voice"):
        MAKE["voice"]("trumpet D5 .2")


@pytest.mark.parametrize("name", sorted(name for name in WRITTEN if name.startswith("common/end")))
def test_a_chord_that_ends_a_round_is_heard_on_the_scale(name: str) -> None:
    """Nearly all of what sounds in its octave lies within a quarter of a tone of D, E, F#, A, B."""
    heard = samples(name)
    steps = [293.665 * 2 ** (cents / 1200) for cents in range(0, 2400, 50)]
    found = [power(heard, hertz) for hertz in steps]
    loudest = sorted(range(len(found)), key=found.__getitem__)[-3:]
    for place in loudest:
        # in half semitones above D
        nearest = min(abs(place % 24 - 2 * step) for step in (0, 2, 4, 7, 9, 12))
        assert nearest <= 1, (name, place)


@cache
def likeness(name: str) -> tuple[float, ...]:
    """A sound as numbers: its bands over time, in tens of decibels of the loudest; its swell."""
    heard = samples(name)
    part = len(heard) // TIMES
    pieces = [heard[n * part : (n + 1) * part] for n in range(TIMES)]
    found = [[power(piece, hertz) for hertz in BANDS_HZ] for piece in pieces]
    loudest = max(map(max, found))
    bands = [max(-4.0, 2 * math.log10(max(1e-9, one / loudest))) for row in found for one in row]
    swell = [math.sqrt(sum(one * one for one in piece) / part) for piece in pieces]
    return (*bands, *(4 * one / max(swell) for one in swell))


@pytest.mark.slow("each machine's sound is taken apart, without a library for it")
def test_no_two_machines_sound_alike() -> None:
    """With closed eyes: what runs, and what comes down."""
    heard = {
        name: [likeness(stages.stage(name).sounds[one]) for one in ("machine", "place")]
        for name in stages.names()
    }
    for one, other in combinations(heard, 2):
        away = sum(math.dist(a, b) for a, b in zip(heard[one], heard[other], strict=True))
        assert away >= APART, (one, other, away)
