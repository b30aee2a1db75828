"""What a whole festival owes each area, and each quiz its ages. A small pack owes none of it."""

from collections import Counter
from collections.abc import Iterator

from kiosk.ages import GAME_BANDS
from kiosk.content.finding import Finding, Spot
from kiosk.content.model import Pack, Quiz
from kiosk.content.walk import things

A_FESTIVAL = 20
"""Quizzes from which a pack is one: before, an area without a quiz is a beginning."""
GAMES, ENGINES, TRADES = 3, 3, 5
"""A station stands in one area and shows what belongs to it."""
OF_A_BAND = 3
"""Questions: with fewer a child of that age sees the same ones again at the second visit."""


def places(pack: Pack) -> Iterator[Finding]:
    if len(pack.quizzes) >= A_FESTIVAL:
        yield from _areas(pack)
        for spot, thing in things(pack):
            if isinstance(thing, Quiz):
                yield from _bands(thing, spot)
    for spot, thing in things(pack):
        if isinstance(thing, Quiz):
            yield from _hard(thing, spot)


def _areas(pack: Pack) -> Iterator[Finding]:
    quizzes = Counter((one.street, one.area) for one in pack.quizzes)
    trades = Counter((one.street, one.area) for one in pack.professions)
    for street in pack.streets:
        spot = Spot(f"streets/{street.id}/street.toml").at("area")
        for position, area in enumerate(street.areas):
            here = (street.id, area.id)
            games = [one for one in pack.games if (one.street, one.area) == here]
            engines = {type(game) for game in games}
            counts = {
                "game": (len(games), GAMES),
                "engine": (len(engines), ENGINES),
                "quiz of its own": (quizzes[here], 1),
                "profession": (trades[here], TRADES),
            }
            for what, (count, least) in counts.items():
                if count < least:
                    problem = f"{count} of at least {least}: {what}"
                    yield spot.item(position, area.id).warning(problem, "write what is missing")


def _bands(quiz: Quiz, spot: Spot) -> Iterator[Finding]:
    """A band that a quiz does not serve at all is left out on purpose."""
    count = Counter(band for one in quiz.questions for band in (one.bands or GAME_BANDS))
    for band in GAME_BANDS:
        if 0 < count[band] < OF_A_BAND and any(one.bands for one in quiz.questions):
            problem = f"{count[band]} for {band} years: fewer than {OF_A_BAND}"
            yield spot.warning(problem, "write more for them, or none")


def _hard(quiz: Quiz, spot: Spot) -> Iterator[Finding]:
    for position, one in enumerate(quiz.questions):
        if one.difficulty == 3 and not one.bands:
            place = spot.at("question").item(position, one.id)
            yield place.warning("difficulty 3 for everybody", 'say for whom: bands = ["13-17"]')
