"""How much a pack holds, in the numbers that `kiosk content stats` prints."""

import re
from collections.abc import Iterator

import msgspec

from kiosk.content.check import missing_texts
from kiosk.content.model import Pack
from kiosk.content.reused import other_games, other_quizzes, played
from kiosk.content.second import Blind, Read, read

_CLAUSE = re.compile(
    r"§\s*\d|\b(?:pp?|cl|ch|art|para|п|ст|с)\.\s*\d"
    r"|\b(?i:pages?|clauses?|sections?|chapters?|articles?|(?<!ICAO )annex|appendix|tables?|rules?"
    r"|criterion|criteria|paragraphs?|раздел|глава|пункт|статья)\s+(?:\d|[IVX]+\b|[A-Z]\b)"
)
"""Where in a source: the word for a part of a book or rule, with its number or letter."""

_NAMED = re.compile(r"[“«]\w")
"""A page, chapter or article by its own name, in quotation marks: as good a place as a number."""


class Stats(msgspec.Struct, frozen=True, kw_only=True):
    """quizzes, questions, games: as a station plays them, with those made of another's content.

    reused_…: those of them that are made of another's content, and written nowhere.

    languages: their codes. engines: the names of those that some game uses.

    missing_texts: how many times a text lacks a language of the festival.

    guide_cards: what guides take along, one of an area.

    sources: how many questions, games and cards say where they can be checked. clauses: those of
    them that name the page, clause, section, chapter or table, by its number or its own name.
    shelves: those that name a shelf and no number, year or named page at all.

    read: by street, how much of it a second reader has seen.
    """

    streets: int
    areas: int
    professions: int
    quizzes: int
    questions: int
    games: int
    reused_quizzes: int
    reused_questions: int
    reused_games: int
    engines: list[str]
    languages: list[str]
    missing_texts: int
    guide_cards: int
    sources: int
    clauses: int
    shelves: int
    read: dict[str, Read]


def stats(pack: Pack, answered: Blind = frozenset()) -> Stats:
    """answered: the questions that the logs of second readers name."""
    now = played(pack)
    reused, sources = other_quizzes(pack), list(_sources(pack))
    return Stats(
        streets=len(pack.streets),
        areas=sum(len(street.areas) for street in pack.streets),
        professions=len(pack.professions),
        quizzes=len(now.quizzes),
        questions=sum(len(quiz.questions) for quiz in now.quizzes),
        games=len(now.games),
        reused_quizzes=len(reused),
        reused_questions=sum(len(quiz.questions) for quiz in reused),
        reused_games=len(other_games(pack)),
        engines=sorted({str(game.__struct_config__.tag) for game in now.games}),
        languages=list(pack.festival.languages),
        missing_texts=missing_texts(pack),
        guide_cards=len(pack.guides),
        sources=len(sources),
        clauses=sum(_placed(source) for source in sources),
        shelves=sum(_shelf(source) for source in sources),
        read=read(pack, answered),
    )


def _placed(source: str) -> bool:
    return bool(_CLAUSE.search(source) or _NAMED.search(source))


def _shelf(source: str) -> bool:
    return not (_NAMED.search(source) or any(letter.isdigit() for letter in source))


def _sources(pack: Pack) -> Iterator[str]:
    named = [question.source for quiz in pack.quizzes for question in quiz.questions]
    named += [game.source for game in pack.games]
    named += [trade.source for trade in pack.professions]
    return filter(None, named)
