"""For which ages a festival is written, in years. The only lists of them."""

from typing import Literal, get_args

GameBand = Literal["6-8", "9-12", "13-17"]
"""For whom a game is dealt. Grown-ups play as the oldest children do."""

Band = Literal[GameBand, "18+"]
"""For whom all else is written."""

GAME_BANDS: tuple[GameBand, ...] = get_args(GameBand)
BANDS: tuple[Band, ...] = get_args(Band)

YOUNGEST: GameBand = GAME_BANDS[0]
"""They read word by word; the diagnostic asks them about streets and tells streets, no more."""

MIDDLE: GameBand = "9-12"
"""For whom is dealt when nobody has asked for the age."""

OLDEST: GameBand = GAME_BANDS[-1]


def band_of(word: str) -> Band | None:
    """The band that a word from a touch or a journal means, None when it means none."""
    return next((band for band in BANDS if band == word), None)


def younger(one: GameBand, other: GameBand) -> GameBand:
    """For whom is dealt when children of two ages play."""
    return min(one, other, key=GAME_BANDS.index)


def game_band_of(word: str) -> GameBand | None:
    """As band_of, of those for whom games are dealt."""
    return next((band for band in GAME_BANDS if band == word), None)
