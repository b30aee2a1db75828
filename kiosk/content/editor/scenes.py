"""Scenes: what a safety engineer would mark is declared, or it is not drawn.

Who draws a scene marks each fault in it as a group with the id "fault-<hotspot>"; and a
picture that stands in two games has the same faults in both.
"""

import re
from collections.abc import Iterator

from kiosk.content.asked import asked
from kiosk.content.finding import Finding, Spot
from kiosk.content.model import Pack
from kiosk.content.walk import things
from kiosk.games.hazard import Hazard
from kiosk.questions.hotspot import Hotspot

MARK = re.compile(rb'\bid="fault-([A-Za-z0-9_-]+)"')


def scenes(pack: Pack) -> Iterator[Finding]:
    """Faults that are drawn and not declared, and declared ones that a marked scene lacks."""
    games = [(spot, one) for spot, one in things(pack) if isinstance(one, Hazard)]
    for spot, game in games:
        declared = {hotspot.id for hotspot in game.hotspots}
        drawn = _drawn(pack, game.picture)
        for fault in sorted(drawn - declared):
            problem = f'the scene draws the fault "{fault}", which is not declared'
            yield spot.at("hotspots").warning(problem, "declare it, or draw it mended")
        for fault in sorted(declared - drawn if drawn else ()):
            problem = f'the scene does not mark the fault "{fault}" that is declared'
            yield spot.at("hotspots").warning(problem, f'draw it, with the id "fault-{fault}"')
    yield from _shared(pack, games)


def _drawn(pack: Pack, picture: str) -> set[str]:
    content = pack.pictures.get(picture, b"")
    return {mark.decode() for mark in MARK.findall(content)}


def _shared(pack: Pack, games: list[tuple[Spot, Hazard]]) -> Iterator[Finding]:
    """One drawing, two lists of faults: what one of them lacks a child taps in vain there."""
    seen: dict[str, tuple[str, int]] = {}
    for spot, picture, faults in (*_of_games(games), *_of_questions(pack)):
        file, before = seen.setdefault(picture, (spot.file, faults))
        if file != spot.file and before != faults:
            problem = f"{picture} has {faults} faults here and {before} in {file}"
            yield spot.warning(problem, "declare the same faults in both")


def _of_games(games: list[tuple[Spot, Hazard]]) -> Iterator[tuple[Spot, str, int]]:
    for spot, game in games:
        yield spot, game.picture, len(game.hotspots)


def _of_questions(pack: Pack) -> Iterator[tuple[Spot, str, int]]:
    """Those with several right places ask for faults; with one it may be anything."""
    for spot, one in asked(pack):
        if isinstance(one, Hotspot) and one.picture and len(one.answers) > 1:
            yield spot, one.picture, len(one.answers)
