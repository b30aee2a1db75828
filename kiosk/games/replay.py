"""A round played again without a screen: the same seed and the same moves, the same score."""

from collections.abc import Iterable
from typing import Any

from kiosk.ages import MIDDLE, GameBand
from kiosk.games.game import Game, Move


def replay(
    game: Game,
    seed: int,
    moves: Iterable[Move],
    band: GameBand = MIDDLE,
    side: str = "a",
    together: int = 0,
    players: int = 1,
) -> Any:
    """The table at which the moves of a round end, as the journal holds them.

    side: of a round of two players, "a" or "b"; who plays alone is "a". together: so many were a
    crew.
    """
    if together:
        table = game.deal_crew(seed, band, together)
    else:
        table = game.seated(seed, band, "ab".index(side)) if players > 1 else game.deal(seed, band)
    for move in moves:
        if game.meets or move.get("side", "a") == side:
            table = game.play(table, move)
    return table
