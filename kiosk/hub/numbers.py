"""All that is counted at a festival, each number declared once; see db/numbers.py. What it means
is told in a sentence in kiosk/words/numbers.toml, under its name.

Children's visits everywhere, but where a name says that it is about guides.
"""

from db.numbers import STATION, Number, count, latest, mean, percentile, total
from kiosk.hub.machines import Handed, Opening, Run, Screen, Stock, Void
from kiosk.hub.tables import (
    Answer,
    Card,
    Discovery,
    Excursion,
    Hands,
    Mark,
    Prize,
    Rounds,
    Visit,
    Visits,
)

_COUNTED = "counted = 1"
_VISITS = tuple(total(column, column) for column in ("visits", "finished"))
_TOTAL = (*_VISITS, total("lasted_ms", "lasted_ms"))
_OF_GUIDES = (
    count("visits"),
    count("finished", "finished > 0"),
    total("lasted_ms", "lasted_ms"),
)
ROUND_SUMS = tuple(total(column, column) for column in ("played", "finished", "shares", "scored"))


def _visits(name: str, by: str) -> Number:
    return Number(name, Visits, _VISITS, by=(by,))


def _rounds(name: str, kind: str) -> Number:
    return Number(name, Rounds, ROUND_SUMS, by=("name",), where=f"kind = '{kind}'")


VISITS = Number("visits", Visits, _TOTAL)
GUIDES = Number("visits_of_guides", Visit, _OF_GUIDES, where="guide = 1")
HEADLESS = Number("visits_headless", Visit, (count("visits"),), where="counted = 0 AND guide = 0")
"""Their beginning lies in a gap."""

BY_STREET = _visits("visits_by_street", "street")
BY_PLACE = _visits("visits_by_place", "place")
BY_DAY = _visits("visits_by_day", "day")
BY_HOUR = _visits("visits_by_hour", "hour")
BY_LANGUAGE = _visits("visits_by_language", "lang")
BY_PLAYERS = _visits("visits_by_players", "players")
BY_STATION = _visits("visits_by_station", STATION)
BY_BAND = _visits("visits_by_band", "band")
BY_STATION_DAY = Number("visits_by_station_day", Visits, _VISITS, by=(STATION, "day"))
MOMENTS = Number("visits_by_moment", Visits, _VISITS[:1], by=("day", "street", "hour"))
"""Who came when, and where: the cells of the heat."""

LANGUAGES_BY_STREET = Number("languages_by_street", Visits, _VISITS[:1], by=("street", "lang"))
BANDS_BY_STREET = Number("bands_by_street", Visits, _VISITS[:1], by=("street", "band"))
"""Told as kiosk/hub/crossings.py withholds."""

_DWELL = (percentile("median_ms", "lasted_ms", 50), percentile("most_ms", "lasted_ms", 90))

DWELL = Number("dwell_by_street", Visit, _DWELL, by=("street",), where=_COUNTED)
"""How long half of the visits last at most, and nine of ten."""

DWELL_ALL = Number("dwell", Visit, _DWELL, where=_COUNTED)

_SCREEN = tuple(
    total(column, column) for column in ("quarters", "attract", "touches", "refused", "dark_ms")
)

SHOWN = Number("shown_by_day", Screen, _SCREEN, by=("day",))
BEGUN = Number("begun_by_day", Visits, (*_VISITS, total("won", "won")), by=("day",))
"""The funnel: of a screen that plays by itself, of a child that begins, ends, and wins."""

TURNS = Number(
    "turns_by_day",
    Visit,
    (count("visits"), count("turns", "turn = 1")),
    by=("day",),
    where=_COUNTED,
)
"""Whether visits end by themselves, or because others wait."""

CITIES = Number("cities_by_day", Visit, (count("lit", "city = 1"),), by=("day",), where=_COUNTED)
"""Passports that came back full."""

ROUNDS_BY_DAY = Number("rounds_by_day", Rounds, ROUND_SUMS, by=("day",))
ROUNDS_BY_STREET = Number("rounds_by_street", Rounds, ROUND_SUMS, by=("street",))

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

_ISSUE = (STATION, "installation", "prize", "desk", "won_on", "issue")

ISSUES = Number("prizes_issued", Prize, (count("codes"),), by=_ISSUE)
"""Each piece that a station gave a code for, whoever's visit it was; its codes are more than one
when it was printed again."""

HANDED = Number(
    "prizes_handed",
    Handed,
    (count("pieces"),),
    by=(STATION, "of", "issuer", "issue", "prize", "won_on", "day", "way"),
    where="stands = 1",
)
VOIDED = Number(
    "prizes_voided",
    Void,
    (count("codes"),),
    by=("installation", "issue"),
    where="reason = 'lost'",
)
"""A code that was printed again keeps its issue, and the paper of either is the same piece."""


STOCK = Number(
    "prizes_at_desks",
    Stock,
    (
        count("books"),
        *(
            total(column, column)
            for column in ("came", "taken", "handed", "broken", "goodwill", "corrected", "remains")
        ),
    ),
    by=(STATION, "prize"),
)

TODAY = Number("today", Mark, (latest("day", "day"),))
"""The latest day that any station or desk told of."""

_DISCOVERED = (count("finished"), count("trusted", "trusted = 1"))

DISCOVERIES = Number("diagnostics", Discovery, _DISCOVERED, where=_COUNTED)
DISCOVERIES_BY_DAY = Number(
    "diagnostics_by_day", Discovery, _DISCOVERED, by=("day",), where=_COUNTED
)
DISCOVERIES_BY_STREET = Number(
    "diagnostics_by_street", Discovery, _DISCOVERED, by=("street",), where=_COUNTED
)
DISCOVERIES_BY_BAND = Number(
    "diagnostics_by_band", Discovery, _DISCOVERED, by=("band",), where=_COUNTED
)

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

EXCURSIONS_BY_ORIGIN = Number(
    "excursions_by_origin", Excursion, _CLASSES, by=("origin",), where="origin <> ''"
)
IMAGINED = Number(
    "could_imagine",
    Excursion,
    (
        count("classes"),
        total("pupils", "pupils"),
        total("before", "before"),
        total("after", "after"),
    ),
    where="before IS NOT NULL AND after IS NOT NULL",
)
"""The festival's one number before and after."""

HANDS = Number(
    "show_of_hands",
    Hands,
    (count("classes"), total("raised", "raised"), total("of", "of")),
    by=("question",),
)

_RUNS = (count("starts"), count("kills", "killed = 1"), total("away_ms", "away_ms"))

RUNS = Number("runs_by_station", Run, _RUNS, by=(STATION,))
RUNS_BY_DAY = Number("runs_by_station_day", Run, _RUNS, by=(STATION, "day"))
SCREENS = Number("screens_by_station", Screen, _SCREEN, by=(STATION,))
SCREENS_BY_DAY = Number("screens_by_station_day", Screen, _SCREEN, by=(STATION, "day"))
"""Starts, kills, minutes dark and ghost touches: which stations need care."""

OPENINGS = Number(
    "openings_by_station", Opening, (count("openings"), total("given", "given")), by=(STATION,)
)
"""Whether each began at zero."""

NUMBERS = tuple(one for one in vars().copy().values() if isinstance(one, Number))
