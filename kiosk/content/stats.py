"""How much a pack holds, in the numbers that `kiosk content stats` prints."""

import msgspec

from kiosk.content.check import missing_texts
from kiosk.content.model import Pack


class Stats(msgspec.Struct, frozen=True, kw_only=True):
    """languages: their codes. engines: the names of those that some game uses.

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
    return Stats(
        streets=len(pack.streets),
        areas=sum(len(street.areas) for street in pack.streets),
        professions=len(pack.professions),
        quizzes=len(pack.quizzes),
        questions=sum(len(quiz.questions) for quiz in pack.quizzes),
        games=len(pack.games),
        engines=sorted({str(game.__struct_config__.tag) for game in pack.games}),
        languages=list(pack.festival.languages),
        missing_texts=missing_texts(pack),
    )
