"""A profession's card leads to a hand's turn of it: what is tried at once, and what its task is."""

import zlib
from typing import Any

import msgspec

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
    about the profession, else the first of the game it is tried in."""
    asked = dict.fromkeys(
        question.picture
        for quiz in content.quizzes(profession.street)
        for question in quiz.questions
        if question.profession == profession.id and question.picture
    )
    game = tried_in(profession, content)
    first = _first_picture(msgspec.to_builtins(game)) if game and not asked else ""
    return (*asked, first) if first else tuple(asked)


def _named(game: Game) -> set[str]:
    return {getattr(pair, "profession", None) or "" for pair in getattr(game, "pairs", ())}


def _first_picture(thing: Any) -> str:
    """Depth first, as the author wrote it."""
    if isinstance(thing, dict):
        own = thing.get("picture")
        return own if isinstance(own, str) else _first_picture(list(thing.values()))
    if isinstance(thing, list | tuple):
        return next(filter(None, map(_first_picture, thing)), "")
    return ""
