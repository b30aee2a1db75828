"""What a pack plays besides what stands in its files: contents that are played in several ways."""

import msgspec

from kiosk.content.model import Pack, Quiz
from kiosk.games import reuse
from kiosk.games.game import Game


def played(pack: Pack) -> Pack:
    """The pack with every game and quiz that its games make besides themselves."""
    return msgspec.structs.replace(
        pack, games=(*pack.games, *other_games(pack)), quizzes=(*pack.quizzes, *other_quizzes(pack))
    )


def written(pack: Pack) -> Pack:
    """The pack without what its games make besides themselves: played(written(x)) == x."""
    games, quizzes = other_games(pack), other_quizzes(pack)
    return msgspec.structs.replace(
        pack,
        games=tuple(game for game in pack.games if game not in games),
        quizzes=tuple(quiz for quiz in pack.quizzes if quiz not in quizzes),
    )


def other_games(pack: Pack) -> tuple[Game, ...]:
    return tuple(made for game in pack.games for made in reuse.others(game))


def other_quizzes(pack: Pack) -> tuple[Quiz, ...]:
    """Of each game's odd ones, with the id "<game>-odd-one-out"."""
    return tuple(
        Quiz(
            id=f"{game.id}-odd-one-out",
            street=game.street,
            area=game.area,
            name=reuse.wishes(game)["odd-one-out"],
            questions=questions,
        )
        for game in pack.games
        if (questions := reuse.odd_ones(game))
    )
