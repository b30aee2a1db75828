"""The organizer's numbers, asked from the hub's derived tables. What is withheld is withheld here:
no format has more to tell."""

from collections.abc import Iterable

from db.hub import Hub
from db.numbers import Number
from kiosk.ages import BANDS
from kiosk.hub import numbers
from kiosk.hub.byhand import counted
from kiosk.hub.choices import Chosen, choices
from kiosk.hub.opening import festival_of
from kiosk.hub.prizes import prize_book
from kiosk.hub.reported import (
    AnswersTo,
    Began,
    Classes,
    Diagnosed,
    Dwell,
    Health,
    Imagined,
    Moment,
    Opened,
    Played,
    Raised,
    Report,
    Step,
    Total,
    TurnsOf,
    Visited,
    Won,
)
from kiosk.interests.shares import Cells, crossing
from kiosk.languages import LANGS
from kiosk.trust.rehearsal import is_rehearsal


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
