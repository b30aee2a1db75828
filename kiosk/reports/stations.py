"""Tables of the machines themselves: which need care, what of them is here, what is missing."""

from collections.abc import Iterator, Sequence

from db.forks import Branch
from db.hub import Gap, Seen
from kiosk.hub.reported import Health, Report
from kiosk.hub.words import WORDS
from kiosk.reports.section import Cell, Column, Section, definition


def stations_of(told: Report, lang: str) -> Iterator[Section]:
    words = WORDS[lang]
    whole = [(row.station, *_health(row)) for row in told.health]
    days = [(f"{row.station} · {row.day}", *_health(row)) for row in told.health_days]
    meant = definition(lang, "runs_by_station", "screens_by_station")
    for key, first, rows in (("health", "station", whole), ("health_days", "station_day", days)):
        yield Section(
            key,
            words[key],
            meant,
            (
                Column(words[first], "name"),
                Column(words["starts"]),
                Column(words["kills"]),
                Column(words["dark_min"], "minutes"),
                Column(words["touched"]),
                Column(words["ghosts"]),
            ),
            rows,
        )
    if told.began.stations:
        yield Section(
            "began",
            words["began"].format(zero=told.began.at_zero, all=told.began.stations),
            definition(lang, "openings_by_station"),
            (Column("", "name"), Column(words["number"])),
            [
                (words["stations_opened"], told.began.stations),
                (words["at_zero"], told.began.at_zero),
            ],
        )
    yield _counted(
        words,
        "stations",
        ("last", "facts", "missing"),
        [(_machine(row), row.last, row.facts, row.missing) for row in told.stations],
    )
    gaps = [(_machine(gap), gap.first, gap.last) for gap in told.gaps]
    yield _counted(words, "gaps", ("from", "to"), gaps)
    yield _forks(told, words)
    yield Section(
        "uncounted",
        words["uncounted"],
        definition(lang, "visits_headless"),
        (Column("", "name"), Column(words["number"])),
        [
            (words["waiting_fork"], told.waiting.get("fork", 0)),
            (words["waiting_unknown"], told.waiting.get("unknown", 0)),
            (words["headless"], told.headless),
        ],
    )


def _forks(told: Report, words: dict[str, str]) -> Section:
    made = _counted(
        words,
        "forks",
        ("from", "to", "facts", "adopted"),
        [
            (_machine(side), side.seq, side.last, side.facts,
             words["yes"] if side.adopted else words["no"])
            for side in told.branches
        ],
    )  # fmt: skip
    *counts, adopted = made.columns
    return made._replace(columns=(*counts, adopted._replace(form="name")))


def _health(row: Health) -> tuple[Cell, ...]:
    return row.starts, row.kills, row.dark_ms, row.touches, row.refused


def _counted(
    words: dict[str, str], key: str, columns: tuple[str, ...], rows: Sequence[tuple[Cell, ...]]
) -> Section:
    made = (Column(words["station"], "name"), *(Column(words[one]) for one in columns))
    return Section(key, words[key], "", made, rows)


def _machine(row: Seen | Gap | Branch) -> str:
    """A station may have had several installations; 8 digits stand in its files' names too."""
    return f"{row.station} {row.installation[:8]}"
