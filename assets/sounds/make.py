"""Makes the station's sounds: `python assets/sounds/make.py`. One scale, a plucked string, short.

Run twice it makes the same bytes, so a test can tell whether the files are still this script's.
"""

import math
import struct
import wave
from io import BytesIO
from pathlib import Path

RATE = 22_050
"""Twice the highest partial heard from a plucked string, and half the bytes of a CD."""

PEAK = 0.5
"""Forty stations share a hall: the guide's volume goes down from here, nothing goes up."""

A4, B4, D5, E5, FIS5, A5, D6 = (440.0 * 2 ** (step / 12) for step in (0, 2, 5, 7, 9, 12, 17))
"""D pentatonic: whatever sounds together in a hall of forty screens, sounds well."""

# (seconds from the start, pitch in hertz, loudness, seconds until it has faded)
Note = tuple[float, float, float, float]
SOUNDS: dict[str, list[Note]] = {
    "touch": [(0, A4, 0.35, 0.09)],
    "right": [(0, FIS5, 0.6, 0.22), (0.09, A5, 0.7, 0.38)],
    "not-yet": [(0, B4, 0.45, 0.3), (0.14, A4, 0.45, 0.45)],
    "finished": [(0, D5, 0.5, 0.3), (0.11, E5, 0.5, 0.3), (0.22, A5, 0.6, 0.6)],
    # the rising fifth, twice: as a step and as a chord that rings
    "won": [(0, D5, 0.7, 0.4), (0.2, A5, 0.8, 0.9), (0.4, D5, 0.5, 0.9), (0.4, D6, 0.6, 0.9)],
}


def plucked(now: float, pitch: float, fades: float) -> float:
    """A string `now` seconds after it was plucked: bright at first, then only its ground."""
    attack = min(1.0, now / 0.004)
    decay = math.exp(-5 * now / fades)
    partials = ((1, 1.0, 1), (2, 0.45, 2.2), (3, 0.22, 3.6), (4, 0.08, 5))
    ringing = sum(
        loud * math.exp(-3 * (faster - 1) * now / fades) * math.sin(math.tau * pitch * n * now)
        for n, loud, faster in partials
    )
    return attack * decay * ringing


def rendered(notes: list[Note]) -> bytes:
    """A WAV file: mono, 16 bits."""
    length = max(start + fades for start, _, _, fades in notes)
    samples = []
    for number in range(int(length * RATE)):
        now = number / RATE
        samples.append(
            sum(
                loud * plucked(now - start, pitch, fades)
                for start, pitch, loud, fades in notes
                if start <= now
            )
        )
    # the last 10 ms fade out, so that nothing clicks
    for back in range(RATE // 100):
        samples[-1 - back] *= back / (RATE // 100)
    loudest = max(loud for _, _, loud, _ in notes) / 0.8
    gain = PEAK * loudest * 32_767 / max(abs(sample) for sample in samples)
    file = BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(samples)}h", *(round(s * gain) for s in samples)))
    return file.getvalue()


def make(folder: Path) -> None:
    for name, notes in SOUNDS.items():
        (folder / f"{name}.wav").write_bytes(rendered(notes))


if __name__ == "__main__":
    make(Path(__file__).parent)
