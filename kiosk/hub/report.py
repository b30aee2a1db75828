"""The organizer's numbers: asked from the hub's derived tables, told as text or JSON."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from db.forks import Branch
from db.hub import Gap, Hub, Seen
from db.numbers import Number
from kiosk.hub import numbers
from kiosk.hub.choices import Choices, Chosen, choices
from kiosk.hub.words import WORDS
from kiosk.interests.holland import LETTERS
from kiosk.interests.shares import OTHERS, Shares
from kiosk.languages import names_of
from kiosk.printable import NAME_LETTERS, printable

_TITLE_LETTERS = 200

_FEWEST_LETTERS = 12
"""Of a name on a terminal however narrow: with fewer it tells nothing."""


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


class Report(msgspec.Struct, frozen=True):
    """Children's visits but for `guides`. A finished visit has at least one finished round.

    A visit before any day began is on day 0; hours are those of the festival's own clock.
    players: by how many played, as they said last: 4 = four or more, 0 = nobody said it.
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


class Section(NamedTuple):
    """A title and a table under it; the first column holds names, the others numbers."""

    title: str
    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def report(hub: Hub) -> Report:
    """All numbers of one moment, even while sticks are poured in. Raises HubUnreadable."""
    with hub.transaction():
        return _report(hub)


def _report(hub: Hub) -> Report:
    ((headless,),) = hub.ask(numbers.HEADLESS)
    return Report(
        children=_total_of(hub, numbers.VISITS),
        guides=_total_of(hub, numbers.GUIDES),
        streets=_visited(hub, numbers.BY_STREET),
        areas=_visited(hub, numbers.BY_PLACE),
        days=_visited(hub, numbers.BY_DAY),
        hours=_visited(hub, numbers.BY_HOUR),
        languages=_visited(hub, numbers.BY_LANGUAGE),
        players=_visited(hub, numbers.BY_PLAYERS),
        quizzes=[Played(*row) for row in hub.ask(numbers.QUIZZES)],
        games=[Played(*row) for row in hub.ask(numbers.GAMES)],
        professions=[Opened(*row) for row in hub.ask(numbers.PROFESSIONS)],
        prizes=[Won(*row) for row in hub.ask(numbers.PRIZES)],
        choices=choices([Chosen(*row) for row in hub.ask(numbers.FIRST_CHOICES)]),
        stations=hub.stations(),
        gaps=hub.gaps(),
        branches=hub.forks.branches(),
        waiting=hub.forks.waiting(),
        headless=headless,
    )


def _total_of(hub: Hub, number: Number) -> Total:
    (row,) = hub.ask(number)
    return Total(*row)


def _visited(hub: Hub, number: Number) -> list[Visited]:
    return [Visited(str(name), visits, finished) for name, visits, finished in hub.ask(number)]


def as_json(told: Report) -> str:
    return msgspec.json.format(msgspec.json.encode(told)).decode()


def is_report(beginning: bytes) -> bool:
    """Whether a file that begins so is a report, in whatever language or format."""
    starts = [f"{words['report']}\n" for words in WORDS.values()]
    return beginning.startswith((b'{\n  "children"', *(start.encode() for start in starts)))


def as_text(told: Report, lang: str, columns: int | None = None) -> str:
    """Plain text in 'kk', 'ru' or 'en'. columns: of the terminal that shows it, if one does."""
    pieces = [WORDS[lang]["report"]]
    for section in sections(told, lang):
        rows = [section.head, *section.rows]
        table = _table(rows, columns) if section.rows else [WORDS[lang]["none"]]
        title = printable(section.title, _TITLE_LETTERS)
        pieces.append("\n".join([title, *(f"  {line}".rstrip() for line in table)]))
    return "\n\n".join(pieces) + "\n"


def sections(told: Report, lang: str) -> list[Section]:
    """The whole report as tables of text in one language, for paper, screen and spreadsheet."""
    words = WORDS[lang]

    def visited(title: str, one: str, rows: Iterable[Visited]) -> Section:
        head = (words[one], words["visits"], words["finished"])
        return Section(
            words[title], head, [(row.name, str(row.visits), str(row.finished)) for row in rows]
        )

    def played(title: str, one: str, rows: Iterable[Played]) -> Section:
        head = (words[one], words["played"], words["finished"], words["share"])
        return Section(
            words[title],
            head,
            [(row.name, str(row.played), str(row.finished), _percent(row.share)) for row in rows],
        )

    return [
        Section(
            words["all"],
            ("", words["visits"], words["finished"], words["mean_s"]),
            [_total(words["children"], told.children), _total(words["guides"], told.guides)],
        ),
        visited("streets", "street", told.streets),
        visited("areas", "area", told.areas),
        visited("days", "day", told.days),
        visited(
            "hours",
            "hour",
            [Visited(f"{row.name:0>2}:00", row.visits, row.finished) for row in told.hours],
        ),
        visited("languages", "language", [_in_full(row) for row in told.languages]),
        visited("players", "said", [_as_said(row, words) for row in told.players]),
        played("quizzes", "quiz", told.quizzes),
        played("games", "game", told.games),
        Section(
            words["professions"],
            (words["profession"], words["visits"], words["opened"]),
            [(row.profession, str(row.visits), str(row.opened)) for row in told.professions],
        ),
        Section(
            words["prizes"],
            (words["prize"], words["day"], words["won"]),
            [(row.prize, str(row.day), str(row.won)) for row in told.prizes],
        ),
        *_choices(told.choices, words),
        *_stations(told, words),
    ]


def _choices(told: Choices, words: dict[str, str]) -> list[Section]:
    """Simulated, not yet validated with children: a share is what was tapped first, no more."""
    tables = [("street", told.streets), ("band", told.bands)]
    tables[1:1] = [("area", areas) for areas in told.areas.values()]
    names = {"area": list(told.areas)}
    found = []
    for one, table in tables:
        where = f", {names[one].pop(0)}" if one in names else ""
        head = (words[one], words["children"], *(words[f"interest_{le}"] for le in LETTERS))
        title = f"{words['choices']} ({words[one].lower()}{where}; {words['simulated']})"
        found.append(Section(title, head, _shares(table, words)))
    return found


def _shares(told: Shares, words: dict[str, str]) -> list[tuple[str, ...]]:
    return [
        (
            words["others"] if group == OTHERS else group,
            str(told.totals[group]),
            *("*" if row[letter] is None else f"{row[letter]}%" for letter in LETTERS),
        )
        for group, row in told.percent.items()
    ]


def _stations(told: Report, words: dict[str, str]) -> list[Section]:
    return [
        Section(
            words["stations"],
            (words["station"], words["last"], words["facts"], words["missing"]),
            [
                (_machine(row), str(row.last), str(row.facts), str(row.missing))
                for row in told.stations
            ],
        ),
        Section(
            words["gaps"],
            (words["station"], words["from"], words["to"]),
            [(_machine(gap), str(gap.first), str(gap.last)) for gap in told.gaps],
        ),
        Section(
            words["forks"],
            (words["station"], words["from"], words["to"], words["facts"], words["adopted"]),
            [
                (_machine(side), str(side.seq), str(side.last), str(side.facts),
                 words["yes"] if side.adopted else words["no"])
                for side in told.branches
            ],
        ),
        Section(
            words["uncounted"],
            ("", words["number"]),
            [
                (words["waiting_fork"], str(told.waiting.get("fork", 0))),
                (words["waiting_unknown"], str(told.waiting.get("unknown", 0))),
                (words["headless"], str(told.headless)),
            ],
        ),
    ]  # fmt: skip


def _machine(row: Seen | Gap | Branch) -> str:
    """A station may have had several installations; 8 digits stand in its files' names too."""
    return f"{row.station} {row.installation[:8]}"


def _in_full(row: Visited) -> Visited:
    return Visited(names_of(row.name).own, row.visits, row.finished)


def _as_said(row: Visited, words: dict[str, str]) -> Visited:
    name = {"0": words["unsaid"], "4": "4+"}.get(row.name, row.name)
    return Visited(name, row.visits, row.finished)


def _total(name: str, total: Total) -> tuple[str, ...]:
    mean_s = f"{total.lasted_ms / total.visits / 1000:.0f}" if total.visits else "–"
    return name, str(total.visits), str(total.finished), mean_s


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _table(rows: Sequence[tuple[str, ...]], columns: int | None) -> list[str]:
    """Names are strangers': shown without effect, and cut, or one would widen every line."""
    numbers = [max(map(len, column)) for column in zip(*(row[1:] for row in rows), strict=True)]
    room = (columns or 1000) - 2 - sum(numbers) - 2 * len(numbers)
    most = min(NAME_LETTERS, max(room, _FEWEST_LETTERS))
    names = [printable(row[0], most) for row in rows]
    widths = [max(map(len, names)), *numbers]
    return [
        "  ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip((name, *row[1:]), widths, strict=True))
        )
        for name, row in zip(names, rows, strict=True)
    ]
