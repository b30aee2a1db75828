"""The organizer's numbers, asked from the hub's derived tables. What is withheld is withheld here:
no format has more to tell."""

from collections.abc import Iterable

import msgspec

from db.forks import Branch
from db.hub import Gap, Hub, Seen
from db.numbers import Number
from kiosk.ages import BANDS
from kiosk.hub import numbers
from kiosk.hub.byhand import Counted, counted
from kiosk.hub.choices import Choices, Chosen, choices
from kiosk.hub.opening import festival_of
from kiosk.hub.prizes import PrizeBook, prize_book
from kiosk.interests.shares import Cells, crossing
from kiosk.languages import LANGS
from kiosk.trust.rehearsal import is_rehearsal


class Total(msgspec.Struct, frozen=True):
    """lasted_ms: all visits together."""

    visits: int
    finished: int
    lasted_ms: int


class Visited(msgspec.Struct, frozen=True):
    """finished: visits with at least one finished round."""

    name: str
    visits: int
    finished: int


class Played(msgspec.Struct, frozen=True):
    """share: the mean of points / of over finished rounds, None when there are none."""

    name: str
    played: int
    finished: int
    share: float | None


class Opened(msgspec.Struct, frozen=True):
    """visits: in how many visits the profession's card was opened; opened: how often."""

    profession: str
    visits: int
    opened: int


class Won(msgspec.Struct, frozen=True):
    prize: str
    day: int
    won: int


class Dwell(msgspec.Struct, frozen=True):
    """name: the street, "" = all. Half of the visits last at most median_ms, nine of ten most_ms;
    None when there were none."""

    name: str
    median_ms: int | None
    most_ms: int | None


class Step(msgspec.Struct, frozen=True):
    """A day's funnel. attract: rounds that screens showed of themselves; touches: at rest; visits
    begun, finished, and those that won a prize."""

    day: int
    attract: int
    touches: int
    visits: int
    finished: int
    won: int


class TurnsOf(msgspec.Struct, frozen=True):
    """Visits begun on a day, and those that ended because it was the next one's turn; share: of
    all, None of nothing."""

    day: int
    visits: int
    turns: int
    share: float | None


class Moment(msgspec.Struct, frozen=True):
    """Visits begun on a day, in a street, in an hour."""

    day: int
    street: str
    hour: int
    visits: int


class Diagnosed(msgspec.Struct, frozen=True):
    """finished: diagnostics that came to their end; trusted: those without a mark against them."""

    name: str
    finished: int
    trusted: int


class Classes(msgspec.Struct, frozen=True):
    """Excursions. name: day, street or age; "" = all. share: the mean of points / of."""

    name: str
    classes: int
    finished: int
    pupils: int
    share: float | None


class Raised(msgspec.Struct, frozen=True):
    """A question by show of hands: raised for the right answer, of all that could be."""

    question: str
    classes: int
    raised: int
    of: int


class Imagined(msgspec.Struct, frozen=True):
    """Hands of who could imagine to work with their hands, before and after, of classes that were
    asked both times."""

    classes: int
    pupils: int
    before: int
    after: int


class AnswersTo(msgspec.Struct, frozen=True):
    """by: the content's digest, or the language. share: points / of; None of nothing."""

    question: str
    by: str
    n: int
    points: int
    of: int
    share: float | None


class Health(msgspec.Struct, frozen=True):
    """A station's on a day; of all days the day is 0. dark_ms: without a picture, and between a
    kill and the next start. refused: ghost touches. quarters of an hour that were told of."""

    station: str
    day: int
    starts: int
    kills: int
    dark_ms: int
    touches: int
    refused: int
    quarters: int


class Began(msgspec.Struct, frozen=True):
    """stations: that opened after a trial. at_zero: those of them that had their whole share."""

    stations: int = 0
    at_zero: int = 0


class Report(msgspec.Struct, frozen=True):
    """Children's visits but for `guides`. A finished visit has at least one finished round.

    A visit before any day began is on day 0; hours are those of the festival's own clock.
    players: by how many played, as they said last: 4 = four or more, 0 = nobody said it.
    today: the latest day that any journal has come to. station_days: station, day, visits.
    cities: day, and visits in which all signs were tapped.
    diagnostics: all together; diagnostics_of, excursions_of: by "days", "streets", "bands".
    festival: whose facts lie here, "" as long as none do; rehearsal: nobody of all these lived.
    waiting: stored facts that are not counted, by reason ('fork', 'unknown');
    headless: visits not counted because their beginning lies in a gap.
    """

    children: Total
    guides: Total
    streets: list[Visited]
    areas: list[Visited]
    days: list[Visited]
    hours: list[Visited]
    languages: list[Visited]
    players: list[Visited]
    quizzes: list[Played]
    games: list[Played]
    professions: list[Opened]
    prizes: list[Won]
    choices: Choices
    stations: list[Seen]
    gaps: list[Gap]
    branches: list[Branch]
    waiting: dict[str, int]
    headless: int
    today: int = 0
    bands: list[Visited] = []
    at_stations: list[Visited] = []
    station_days: list[tuple[str, int, int]] = []
    dwell: list[Dwell] = []
    funnel: list[Step] = []
    moments: list[Moment] = []
    rounds: list[Played] = []
    street_rounds: list[Played] = []
    diagnostics: list[Diagnosed] = []
    diagnostics_of: dict[str, list[Diagnosed]] = {}
    languages_of_streets: Cells = Cells({}, {})
    bands_of_streets: Cells = Cells({}, {})
    book: PrizeBook = PrizeBook([], [], [], [])
    excursions: list[Classes] = []
    excursions_of: dict[str, list[Classes]] = {}
    hands: list[Raised] = []
    answers: list[AnswersTo] = []
    answers_by_language: list[AnswersTo] = []
    health: list[Health] = []
    health_days: list[Health] = []
    began: Began = Began()
    by_hand: list[Counted] = []
    festival: str = ""
    rehearsal: bool = False
    turns: list[TurnsOf] = []
    cities: list[tuple[int, int]] = []
    imagined: Imagined = Imagined(0, 0, 0, 0)


def report(hub: Hub) -> Report:
    """All numbers of one moment, even while sticks are poured in. Raises HubUnreadable."""
    with hub.transaction():
        return _report(hub)


def _report(hub: Hub) -> Report:
    ((headless,),) = hub.ask(numbers.HEADLESS)
    ((today,),) = hub.ask(numbers.TODAY)
    given = [row[-1] for row in hub.ask(numbers.OPENINGS)]
    festival = festival_of(hub)
    return Report(
        children=_total_of(hub, numbers.VISITS),
        guides=_total_of(hub, numbers.GUIDES),
        streets=_visited(hub, numbers.BY_STREET),
        areas=_visited(hub, numbers.BY_PLACE),
        days=_visited(hub, numbers.BY_DAY),
        hours=_visited(hub, numbers.BY_HOUR),
        languages=_visited(hub, numbers.BY_LANGUAGE),
        players=_visited(hub, numbers.BY_PLAYERS),
        quizzes=_played(hub, numbers.QUIZZES),
        games=_played(hub, numbers.GAMES),
        professions=[Opened(*row) for row in hub.ask(numbers.PROFESSIONS)],
        prizes=[Won(*row) for row in hub.ask(numbers.PRIZES)],
        choices=choices([Chosen(*row) for row in hub.ask(numbers.FIRST_CHOICES)]),
        stations=hub.stations(),
        gaps=hub.gaps(),
        branches=hub.forks.branches(),
        waiting=hub.forks.waiting(),
        headless=headless,
        today=today or 0,
        bands=_visited(hub, numbers.BY_BAND),
        at_stations=_visited(hub, numbers.BY_STATION),
        station_days=[row[:3] for row in hub.ask(numbers.BY_STATION_DAY)],
        dwell=_dwell(hub),
        funnel=_funnel(hub),
        moments=[
            Moment(day, street, hour, visits)
            for day, street, hour, visits in hub.ask(numbers.MOMENTS)
        ],
        rounds=_played(hub, numbers.ROUNDS_BY_DAY),
        street_rounds=_played(hub, numbers.ROUNDS_BY_STREET),
        diagnostics=[Diagnosed("", *row) for row in hub.ask(numbers.DISCOVERIES)],
        diagnostics_of={
            by: [Diagnosed(str(name), *rest) for name, *rest in hub.ask(number)]
            for by, number in _DIAGNOSTICS.items()
        },
        languages_of_streets=_crossing(hub, numbers.LANGUAGES_BY_STREET, LANGS),
        bands_of_streets=_crossing(hub, numbers.BANDS_BY_STREET, ("", *BANDS)),
        book=prize_book(hub, today or 0),
        excursions=[Classes("", *row) for row in hub.ask(numbers.EXCURSIONS)],
        excursions_of={
            by: [Classes(str(name), *rest) for name, *rest in hub.ask(number)]
            for by, number in _EXCURSIONS.items()
        },
        hands=[Raised(*row) for row in hub.ask(numbers.HANDS)],
        answers=_answers(hub, numbers.ANSWERS_BY_CONTENT),
        answers_by_language=_answers(hub, numbers.ANSWERS_BY_LANGUAGE),
        health=_health(
            {(one, 0): rest for one, *rest in hub.ask(numbers.RUNS)},
            {(one, 0): rest for one, *rest in hub.ask(numbers.SCREENS)},
        ),
        health_days=_health(
            {(one, day): rest for one, day, *rest in hub.ask(numbers.RUNS_BY_DAY)},
            {(one, day): rest for one, day, *rest in hub.ask(numbers.SCREENS_BY_DAY)},
        ),
        began=Began(len(given), sum(not pieces for pieces in given)),
        by_hand=counted(hub),
        festival=festival,
        rehearsal=is_rehearsal(festival),
        imagined=Imagined(*(number or 0 for number in hub.ask(numbers.IMAGINED)[0])),
        cities=[(day, lit) for day, lit in hub.ask(numbers.CITIES) if lit],
        turns=[
            TurnsOf(day, visits, turns, turns / visits if visits else None)
            for day, visits, turns in hub.ask(numbers.TURNS)
        ],
    )


_DIAGNOSTICS = {
    "days": numbers.DISCOVERIES_BY_DAY,
    "streets": numbers.DISCOVERIES_BY_STREET,
    "bands": numbers.DISCOVERIES_BY_BAND,
}
_EXCURSIONS = {
    "days": numbers.EXCURSIONS_BY_DAY,
    "streets": numbers.EXCURSIONS_BY_STREET,
    "bands": numbers.EXCURSIONS_BY_BAND,
    "origins": numbers.EXCURSIONS_BY_ORIGIN,
}


def _dwell(hub: Hub) -> list[Dwell]:
    whole = [Dwell("", *row) for row in hub.ask(numbers.DWELL_ALL)]
    return whole + [Dwell(*row) for row in hub.ask(numbers.DWELL)]


def _played(hub: Hub, number: Number) -> list[Played]:
    return [
        Played(str(name), played, finished, shares / scored if scored else None)
        for name, played, finished, shares, scored in hub.ask(number)
    ]


def _funnel(hub: Hub) -> list[Step]:
    shown = {day: (attract, touches) for day, _, attract, touches, *_ in hub.ask(numbers.SHOWN)}
    begun = {day: tuple(rest) for day, *rest in hub.ask(numbers.BEGUN)}
    days = sorted(shown.keys() | begun.keys())
    return [Step(day, *shown.get(day, (0, 0)), *begun.get(day, (0, 0, 0))) for day in days]


def _crossing(hub: Hub, number: Number, columns: Iterable[str]) -> Cells:
    """What this program has no column for is left out of it."""
    names = list(columns)
    rows: dict[str, dict[str, int]] = {}
    for group, column, count in hub.ask(number):
        if column in names:
            rows.setdefault(group, {})[column] = count
    return crossing(rows, names)


def _answers(hub: Hub, number: Number) -> list[AnswersTo]:
    return [
        AnswersTo(question, by, n, points, of, points / of if of > 0 else None)
        for question, by, n, points, of, _ in hub.ask(number)
    ]


def _health(
    runs: dict[tuple[str, int], list[int]], screens: dict[tuple[str, int], list[int]]
) -> list[Health]:
    found = []
    for station, day in sorted(runs.keys() | screens.keys()):
        starts, kills, away_ms = runs.get((station, day), [0] * 3)
        quarters, _, touches, refused, dark_ms = screens.get((station, day), [0] * 5)
        dark_ms += away_ms
        found.append(Health(station, day, starts, kills, dark_ms, touches, refused, quarters))
    return found


def _total_of(hub: Hub, number: Number) -> Total:
    (row,) = hub.ask(number)
    return Total(*row)


def _visited(hub: Hub, number: Number) -> list[Visited]:
    return [Visited(str(name), visits, finished) for name, visits, finished in hub.ask(number)]


def as_json(told: Report) -> str:
    return msgspec.json.format(msgspec.json.encode(told)).decode()
