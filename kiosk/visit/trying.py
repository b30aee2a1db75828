"""A profession's card leads to a hand's turn of it: what is tried at once, and what its task is."""

import zlib

from kiosk.content.model import Profession
from kiosk.content.store import Content
from kiosk.games.game import Game


def tried_in(profession: Profession, content: Content) -> Game | None:
    """The game to try it in: one that names the profession, else one of its area, always the same
    and not for all who work there; None where the street has no game."""
    games = content.games(profession.street)
    own = [game for game in games if profession.id in _named(game)]
    near = own or [game for game in games if game.area == profession.area] or list(games)
    return near[zlib.crc32(profession.id.encode()) % len(near)] if near else None


def shown_of(profession: Profession, content: Content) -> tuple[str, ...]:
    """The names of pictures of the work itself, as far as there are any: of questions that are
    about the profession, else what it has to do in a game. Another trade's would tell an untruth:
    a blacksmith makes no rings, though both work in one yard."""
    asked = (
        question.picture
        for quiz in content.quizzes(profession.street)
        for question in quiz.questions
        if question.profession == profession.id
    )
    done = (
        getattr(pair, "picture", None)
        for game in content.games(profession.street)
        for pair in getattr(game, "pairs", ())
        if getattr(pair, "profession", None) == profession.id
    )
    own = tuple(dict.fromkeys(filter(None, asked)))
    return own or tuple(filter(None, done))[:1]


def _named(game: Game) -> set[str]:
    """Whose work it is, and who stands in it."""
    pairs = getattr(game, "pairs", ())
    return {game.profession or "", *(getattr(pair, "profession", None) or "" for pair in pairs)}
