"""What the stages owe that a pack's games are played on: a place that is whole, and its sounds."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from kiosk.content.finding import Finding, Spot
from kiosk.content.lines import on_its_line
from kiosk.games import stages
from kiosk.games.game import Game


def staged(games: Iterable[Game]) -> Iterator[Finding]:
    """Each stage once, in the order of their names."""
    for name in sorted({game.played_on for game in games} & set(stages.names())):
        yield from _known(name)


@cache
def _known(name: str) -> tuple[Finding, ...]:
    """What comes with the program does not change while it runs."""
    return tuple(of(stages.STAGES / name))


def of(folder: Path) -> Iterator[Finding]:
    """The faults of one stage, each with its line."""
    text = (folder / "stage.toml").read_text("utf-8")
    spot = Spot(f"assets/look/stages/{folder.name}/stage.toml")
    for sentence in stages.faults(folder):
        field, _, rest = sentence.partition(": ")
        problem, _, remedy = rest.rpartition("; ")
        there = spot
        for key in field.split("."):
            there = there.at(key)
        yield on_its_line(there.error(problem, remedy), text)
