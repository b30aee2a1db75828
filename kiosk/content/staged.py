"""What the stages owe that a pack's games are played on: a place that is whole, and its sounds."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from kiosk.content.finding import Finding, Spot
from kiosk.content.lines import on_its_line
from kiosk.content.plain import convert_all, parse_toml
from kiosk.games import stages
from kiosk.games.game import Game


def staged(games: Iterable[Game]) -> Iterator[Finding]:
    """Each stage once, in the order of their names; one that cannot be read is told of always:
    no game can name it any more."""
    played = {game.played_on for game in games} & set(stages.names())
    for name in sorted(played | set(stages.unreadable())):
        yield from _known(name)


@cache
def _known(name: str) -> tuple[Finding, ...]:
    """What comes with the program does not change while it runs."""
    return tuple(of(stages.STAGES / name))


def of(folder: Path) -> Iterator[Finding]:
    """The faults of one stage, each with its line."""
    spot = Spot(f"assets/look/stages/{folder.name}/stage.toml")
    text = (folder / "stage.toml").read_text("utf-8", "replace")
    raw = parse_toml(text, spot)
    drawn = raw if isinstance(raw, Finding) else convert_all(raw, stages.Stage, spot)
    if not isinstance(drawn, stages.Stage):
        found = [drawn] if isinstance(drawn, Finding) else drawn
        yield from (on_its_line(one, text) for one in found)
        return
    for sentence in stages.faults(folder):
        field, _, rest = sentence.partition(": ")
        problem, _, remedy = rest.rpartition("; ")
        there = spot
        for key in field.split("."):
            there = there.at(key)
        yield on_its_line(there.error(problem, remedy), text)
