"""Why a station or desk cannot work: a plain sentence for who stands in front of it."""

from pathlib import Path


class Trouble(Exception):
    """sentence: what, where, what to do. more: to read for who mends it."""

    def __init__(self, sentence: str, more: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.more = more


class AlreadyRunning(Trouble):
    """Another program has this data folder open."""


NO_ROOM = Trouble(
    "The station's disk is full: make room on it; the station goes on by itself then.",
)


def unwritable(data: Path, reason: object) -> Trouble:
    return Trouble(
        f"The data folder {data} cannot be written ({reason}); look after its disk, give this "
        "user the right to write there, or name another folder with --data."
    )
