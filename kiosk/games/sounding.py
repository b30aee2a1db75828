"""What a stage is heard with: a sound for each of its moments, a file of assets/sounds."""

from collections.abc import Iterator, Mapping
from functools import cache

from kiosk.shipped import ASSETS

SOUNDS = ASSETS / "sounds"

NEEDED = ("pick", "place", "right", "not-yet", "machine", "end")
"""The moments of every stage: a hand takes, a thing comes down, a deed is judged, what works there
is seen to run, the round is over."""

MORE = ("own", "twist")
"""What only some have: something that this trade alone does; a change while the round lasts."""

EVERY = (*NEEDED, *MORE)


@cache
def is_there(name: str) -> bool:
    """name: of a file without .wav, seen from assets/sounds."""
    return (SOUNDS / f"{name}.wav").is_file()


def faults(sounds: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with a stage's [sounds], a sentence each. sounds: names of files by moment."""
    for moment in NEEDED:
        if moment not in sounds:
            yield f'sounds: "{moment}" is missing; write {moment} = "…", a file of assets/sounds'
    for moment, name in sounds.items():
        if moment not in EVERY:
            yield f'sounds.{moment}: "{moment}" is no moment; write one of {", ".join(EVERY)}'
        elif not is_there(name):
            wrong = f'"{name}" is no file of assets/sounds'
            yield f"sounds.{moment}: {wrong}; write its name without .wav"
