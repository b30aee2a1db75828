"""All that is counted at a festival, each number declared once; see db/numbers.py.

Children's visits everywhere, but where a name says that it is about guides.
"""

from db.numbers import STATION, Number, count, mean, percentile, total
from kiosk.hub.tables import Answer, Card, Discovery, Excursion, Prize, Round, Visit

_COUNTED = "counted = 1"
_VISITS = (count("visits"), count("finished", "finished > 0"))
_TOTAL = (*_VISITS, total("lasted_ms", "lasted_ms"))
_PLAYED = (count("played"), total("finished", "finished"), mean("share", "share"))


def _visits(name: str, by: str) -> Number:
    return Number(name, Visit, _VISITS, by=(by,), where=_COUNTED)


def _rounds(name: str, kind: str) -> Number:
    return Number(name, Round, _PLAYED, by=("name",), where=f"{_COUNTED} AND kind = '{kind}'")


VISITS = Number("visits", Visit, _TOTAL, where=_COUNTED)
GUIDES = Number("visits_of_guides", Visit, _TOTAL, where="guide = 1")
HEADLESS = Number("visits_headless", Visit, (count("visits"),), where="counted = 0 AND guide = 0")
"""Their beginning lies in a gap."""

BY_STREET = _visits("visits_by_street", "street")
BY_PLACE = _visits("visits_by_place", "place")
BY_DAY = _visits("visits_by_day", "day")
BY_HOUR = _visits("visits_by_hour", "hour")
BY_LANGUAGE = _visits("visits_by_language", "lang")
BY_PLAYERS = _visits("visits_by_players", "players")
BY_STATION = _visits("visits_by_station", STATION)

DWELL = Number(
    "dwell_by_street",
    Visit,
    (percentile("median_ms", "lasted_ms", 50), percentile("most_ms", "lasted_ms", 90)),
    by=("street",),
    where=_COUNTED,
)
"""How long half of the visits last at most, and nine of ten."""

QUIZZES = _rounds("quizzes", "quiz")
GAMES = _rounds("games", "game")

PROFESSIONS = Number(
    "professions",
    Card,
    (count("visits"), total("opened", "opened")),
    by=("profession",),
    where=_COUNTED,
)

PRIZES = Number("prizes", Prize, (count("won"),), by=("prize", "won_on"), where=_COUNTED)

FIRST_CHOICES = Number(
    "first_choices",
    Discovery,
    (count("children"),),
    by=("street", "area", "band", "interest"),
    where=f"{_COUNTED} AND trusted = 1 AND interest <> ''",
)
"""Of trusted diagnostics."""

_ANSWERED = tuple(total(column, column) for column in ("n", "points", "of", "squares"))

ANSWERS = Number("answers", Answer, _ANSWERED, by=("question",))
"""n answers; points of `of`, and the sum of their squares."""

ANSWERS_BY_LANGUAGE = Number("answers_by_language", Answer, _ANSWERED, by=("question", "lang"))
"""A question that one language's children miss is a bad translation."""

ANSWERS_BY_CONTENT = Number("answers_by_content", Answer, _ANSWERED, by=("question", "content"))
"""Whether it went better once an author had mended it."""

_CLASSES = (
    count("classes"),
    count("finished", "ended = 'finished'"),
    total("pupils", "pupils"),
    mean("share", "share"),
)

EXCURSIONS = Number("excursions", Excursion, _CLASSES)
EXCURSIONS_BY_DAY = Number("excursions_by_day", Excursion, _CLASSES, by=("day",))
EXCURSIONS_BY_STREET = Number("excursions_by_street", Excursion, _CLASSES, by=("street",))
EXCURSIONS_BY_BAND = Number("excursions_by_band", Excursion, _CLASSES, by=("band",))

NUMBERS = tuple(one for one in vars().copy().values() if isinstance(one, Number))
