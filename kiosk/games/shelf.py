"""The order in which a street's games stand to be chosen from."""

from collections import Counter
from collections.abc import Iterable

from kiosk.games.game import Game


def mixed(games: Iterable[Game]) -> list[Game]:
    """One of each area, another of each, and so on; no engine follows itself where another can."""
    waiting, found = list(games), list[Game]()
    while waiting:
        last = found[-1] if found else None
        played = Counter(game.area for game in found)
        engines = Counter(type(game) for game in found)
        best = min(
            waiting,
            key=lambda game: (
                last is not None and type(last) is type(game),
                engines[type(game)],
                played[game.area],
            ),
        )
        waiting.remove(best)
        found.append(best)
    return found
