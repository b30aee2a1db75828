"""Makes all sounds of the program: `python assets/sounds/make.py`.

What is heard stands in the tables beside this file, one for each engine: of a stage, by moment,
what sounds together. A sound is a list of voices, written so:

    "metal D4>A3 .2*.5@.05x3/80~30"

timbre, pitch (gliding to another one), seconds until it has faded, loudness, seconds from the
start, how often and every how many milliseconds, trembling so many times a second. Run twice the
script makes the same bytes, so a test can tell whether the files are still its own.
"""

import math
import random
import re
import tomllib
import wave
from array import array
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from kiosk.visit.hearing import MOMENTS

HERE = Path(__file__).parent
RATE = 16_000
"""All that a small loudspeaker in a hall gives back, and a third of the bytes of a CD."""

HIGHEST = 7_400
"""Hertz; what lies above would fold back as another tone."""

STEPS = {"D": 2, "E": 4, "F#": 6, "A": 9, "B": 11}
"""D pentatonic: whatever sounds together in a hall of forty screens, sounds well."""

EDGE_S = 0.002
"""Nothing begins with a blow, not even a blow."""

EAR_HZ = 300

FAINT = 0.012
"""Of a sound's loudest moment: what is fainter at its end nobody hears in a hall."""

STATION = "station"
"""The table of what sounds where no stage is; its files lie beside the folders of the stages."""

Samples = list[float]


class Timbre(NamedTuple):
    """partials: (times the pitch, loudness, how much faster it fades). blown: it stays until it is
    let go; else it fades from the first moment. noise: hiss in a band this narrow (Q), not tones.
    falls: it begins so many times higher and drops at once.
    """

    partials: tuple[tuple[float, float, float], ...] = ()
    blown: bool = False
    noise: float = 0
    attack_s: float = EDGE_S
    falls: float = 1


TIMBRES = {
    "string": Timbre(((1, 1, 1), (2, 0.45, 2.2), (3, 0.22, 3.6), (4, 0.08, 5)), attack_s=0.004),
    "wood": Timbre(((1, 1, 1), (3.93, 0.4, 2), (9.2, 0.12, 4))),
    "metal": Timbre(((1, 1, 1), (2.76, 0.6, 1.3), (5.4, 0.35, 1.8), (8.93, 0.15, 2.5))),
    "bell": Timbre(((1, 1, 1), (2, 0.6, 1.4), (3, 0.25, 1.8), (4.2, 0.25, 2.4))),
    "glass": Timbre(((1, 1, 1), (2.32, 0.4, 1.5), (4.25, 0.2, 2))),
    "stone": Timbre(((1, 1, 1), (1.58, 0.7, 1.2), (2.24, 0.5, 1.6), (3.6, 0.3, 2.5))),
    "drum": Timbre(((1, 1, 1), (1.5, 0.35, 2)), falls=1.7),
    "drop": Timbre(((1, 1, 1), (2, 0.1, 2)), falls=0.6),
    "horn": Timbre(((1, 1, 1), (2, 0.7, 1), (3, 0.5, 1), (4, 0.3, 1), (5, 0.15, 1)), True, 0, 0.03),
    "flute": Timbre(((1, 1, 1), (2, 0.15, 1), (3, 0.05, 1)), True, 0, 0.02),
    "buzz": Timbre(tuple((n, 1 / n, 1) for n in range(1, 11)), True, 0, 0.012),
    "hum": Timbre(((1, 1, 1), (2, 0.5, 1), (3, 0.25, 1), (4, 0.12, 1)), True, 0, 0.03),
    "beep": Timbre(((1, 1, 1), (3, 0.15, 1)), True, 0, 0.004),
    "hiss": Timbre(noise=0.9, attack_s=0.006),
    "puff": Timbre(noise=1.1, blown=True, attack_s=0.04),
    "scrape": Timbre(noise=9, blown=True, attack_s=0.02),
    "grit": Timbre(noise=2.2, blown=True, attack_s=0.006),
}
GRAINS = {"grit"}
"""Noise that comes in grains: soil, ore, wheat."""


class Voice(NamedTuple):
    timbre: str
    pitch: float
    to: float
    fades_s: float
    loud: float = 1
    at_s: float = 0
    times: int = 1
    every_s: float = 0
    trembles: float = 0


_NOTE = r"[A-G]#?\d"
_NUMBER = r"\d*\.?\d+"
_VOICE = re.compile(
    rf"(\w+) ({_NOTE})(?:>({_NOTE}))? ({_NUMBER})(?:\*({_NUMBER}))?(?:@({_NUMBER}))?"
    rf"(?:x(\d+)/(\d+))?(?:~({_NUMBER}))?"
)


def pitch(note: str) -> float:
    """Hertz of a note like F#4; raises KeyError for one that is not on the scale."""
    return float(440.0 * 2 ** ((STEPS[note[:-1]] - 9) / 12 + int(note[-1]) - 4))


def voice(written: str) -> Voice:
    """Raises ValueError where it is written otherwise than above, or off the scale."""
    found = _VOICE.fullmatch(written)
    if found is None or found[1] not in TIMBRES:
        raise ValueError(f"no voice: {written}")
    try:
        low, high = pitch(found[2]), pitch(found[3] or found[2])
    except KeyError:
        raise ValueError(f"off the scale: {written}") from None
    loud, at, every, trembles = (float(found[n] or d) for n, d in ((5, 1), (6, 0), (8, 0), (9, 0)))
    times = int(found[7] or 1)
    return Voice(found[1], low, high, float(found[4]), loud, at, times, every / 1000, trembles)


def sounded(one: Voice, chance: random.Random) -> Samples:
    """One stroke of a voice."""
    timbre = TIMBRES[one.timbre]
    count = int(one.fades_s * RATE)
    source = _noise if timbre.noise else _tones
    heard = source(one, timbre, count, chance)
    return [
        one.loud * sample * _envelope(timbre, number / RATE, one.fades_s) * _tremble(one, number)
        for number, sample in enumerate(heard)
    ]


def _envelope(timbre: Timbre, now: float, fades: float) -> float:
    attack = min(1.0, now / min(timbre.attack_s, fades / 3))
    if not timbre.blown:
        return attack * math.exp(-5 * now / fades)
    return attack * min(1.0, (fades - now) / (0.4 * fades))


def _tremble(one: Voice, number: int) -> float:
    if not one.trembles:
        return 1
    return 0.55 - 0.45 * math.cos(math.tau * one.trembles * number / RATE)


def _glide(one: Voice, timbre: Timbre, number: int, count: int) -> float:
    """Hertz at this sample."""
    now = number / RATE
    drop = 1 + (timbre.falls - 1) * math.exp(-now / 0.012) if timbre.falls != 1 else 1
    return drop * one.pitch * (one.to / one.pitch) ** (number / max(1, count))


def _tones(one: Voice, timbre: Timbre, count: int, chance: random.Random) -> Samples:
    heard = [0.0] * count
    phases, phase = [], 0.0
    for number in range(count):
        phases.append(phase)
        phase += math.tau * _glide(one, timbre, number, count) / RATE
    for times, loud, faster in timbre.partials:
        if times * max(one.pitch, one.to) > HIGHEST:
            continue
        for number in range(count):
            fading = math.exp(-3 * (faster - 1) * number / RATE / one.fades_s)
            heard[number] += loud * fading * math.sin(times * phases[number])
    return heard


def _noise(one: Voice, timbre: Timbre, count: int, chance: random.Random) -> Samples:
    """White noise through a band around the pitch (a state-variable filter)."""
    heard, low, band, grain = [], 0.0, 0.0, 1.0
    grains = one.timbre in GRAINS
    for number in range(count):
        if grains and number % 48 == 0:
            grain = 1.6 * chance.random() ** 3 + 0.1
        hertz = min(HIGHEST, _glide(one, timbre, number, count))
        f, q = 2 * math.sin(math.pi * min(hertz / RATE, 0.16)), 1 / timbre.noise
        for _ in range(1 if hertz < 0.16 * RATE else 2):
            high = chance.uniform(-1, 1) - low - q * band
            band += f * high
            low += f * band
        heard.append(grain * band * q)
    return heard


def mixed(voices: list[Voice], chance: random.Random) -> Samples:
    length = max(v.at_s + (v.times - 1) * v.every_s + v.fades_s for v in voices)
    samples = [0.0] * int(length * RATE)
    for one in voices:
        for stroke in range(one.times):
            start = int((one.at_s + stroke * one.every_s) * RATE)
            # no hand strikes twice alike
            softer = 1 - 0.12 * chance.random() if one.times > 1 else 1
            for number, sample in enumerate(sounded(one, chance)):
                if start + number < len(samples):
                    samples[start + number] += softer * sample
    faintest = FAINT * max(abs(sample) for sample in samples)
    while abs(samples[-1]) < faintest:
        samples.pop()
    # the last 10 ms fade out, so that nothing clicks
    for back in range(min(len(samples), RATE // 100)):
        samples[-1 - back] *= back / (RATE // 100)
    return samples


def heard(samples: Samples) -> float:
    """The loudest twentieth of a second as the ear weighs it, of full scale: what is low is felt
    more than heard (a second-order high-pass at EAR_HZ, near the A curve of IEC 61672)."""
    keeps = 1 / (1 + math.tau * EAR_HZ / RATE)
    weighed = samples
    for _ in range(2):
        was, out, passed = 0.0, 0.0, []
        for sample in weighed:
            out = keeps * (out + sample - was)
            was = sample
            passed.append(out)
        weighed = passed
    span = min(len(weighed), RATE // 20)
    squares = [sample * sample for sample in weighed]
    sums = (sum(squares[at : at + span]) for at in range(0, len(squares) - span + 1, span // 4))
    return math.sqrt(max(sums) / span)


def rendered(event: str, written: list[str], name: str) -> bytes:
    """A WAV file: mono, 16 bits, as loud as its moment may be. name: what its chance hangs on."""
    samples = mixed([voice(one) for one in written], random.Random(name))
    moment = MOMENTS[event]
    peak = max(abs(sample) for sample in samples)
    gain = min(moment.peak / peak, moment.heard / heard(samples)) * 32_767
    frames = array("h", (round(sample * gain) for sample in samples))
    file = BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(frames.tobytes())
    return file.getvalue()


def event_of(name: str) -> str:
    """The moment of a sound: "not-yet" of "not-yet-wood"."""
    return next(event for event in MOMENTS if name == event or name.startswith(f"{event}-"))


def sounds() -> Iterator[tuple[str, str, list[str]]]:
    """Name of the file without its ending, its moment, what is written of it."""
    for table in sorted(HERE.glob("*.toml")):
        for stage, written in tomllib.loads(table.read_text("utf-8")).items():
            for name, voices in written.items():
                path = name if stage == STATION else f"{stage}/{name}"
                yield path, event_of(name), voices


def make(folder: Path, wanted: Callable[[str], bool] = lambda name: True) -> None:
    for name, event, written in sounds():
        if wanted(name):
            file = folder / f"{name}.wav"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(rendered(event, written, name))


if __name__ == "__main__":
    make(HERE)
