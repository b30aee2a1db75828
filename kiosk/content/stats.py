"""How much a pack holds, in the numbers that `kiosk content stats` prints."""

import msgspec

from kiosk.content.check import missing_texts
from kiosk.content.model import Pack
from kiosk.content.reused import played


class Stats(msgspec.Struct, frozen=True, kw_only=True):
    """quizzes, questions, games: as a station plays them, with those made of another's content.

    languages: their codes. engines: the names of those that some game uses.

    missing_texts: how many times a text lacks a language of the festival.
    """

    streets: int
    areas: int
    professions: int
    quizzes: int
    questions: int
    games: int
    engines: list[str]
    languages: list[str]
    missing_texts: int


def stats(pack: Pack) -> Stats:
    now = played(pack)
    return Stats(
        streets=len(pack.streets),
        areas=sum(len(street.areas) for street in pack.streets),
        professions=len(pack.professions),
        quizzes=len(now.quizzes),
        questions=sum(len(quiz.questions) for quiz in now.quizzes),
        games=len(now.games),
        engines=sorted({str(game.__struct_config__.tag) for game in now.games}),
        languages=list(pack.festival.languages),
        missing_texts=missing_texts(pack),
    )
