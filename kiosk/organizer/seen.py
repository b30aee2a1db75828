"""What every page of the organizer's numbers is made from, and the names in it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from kiosk.festival.plan import Plan, minutes_open
from kiosk.interests.shares import OTHERS
from kiosk.organizer.cells import Cells, RoundCell, VisitCell
from kiosk.organizer.charts import grouped
from kiosk.organizer.choice import Choice
from kiosk.organizer.places import Names
from kiosk.reports.section import definition
from kiosk.words import in_words, phrase

FEW = 20
"""Rounds or visits under which a share is noise."""

MOST_ROWS = 10


class Seen(NamedTuple):
    """What a page is made from. places: each station's street."""

    cells: Cells
    choice: Choice
    names: Names
    lang: str
    plan: Plan | None
    places: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        return in_words(phrase(f"see.{key}", **values), self.lang)

    def mean(self, *numbers: str) -> str:
        return definition(self.lang, *numbers)

    def street(self, street: str) -> str:
        if street == OTHERS:
            return self.say("others")
        return self.names.streets.get(street, {}).get(self.lang) or street

    def round(self, name: str) -> str:
        return self.names.rounds.get(name, {}).get(self.lang) or name

    def prize(self, prize: str) -> str:
        return self.names.prizes.get(prize, {}).get(self.lang) or prize

    def visits(self, choice: Choice) -> list[VisitCell]:
        return [one for one in self.cells.visits if choice.takes(one.day, one.street, one.lang)]

    def rounds(self) -> list[RoundCell]:
        takes = self.choice.takes
        return [one for one in self.cells.rounds if takes(one.day, one.street, one.lang)]

    def takes_station(self, station: str, day: int) -> bool:
        return self.choice.takes(day, self.places.get(station, ""), self.choice.lang)

    def hours_open(self, choice: Choice) -> float:
        """Of all days chosen together: as the plan says, else those in which anybody came."""
        days = [choice.day] if choice.day else days_of(self.cells)
        if self.plan is not None:
            return len(days) * minutes_open(self.plan.opens, self.plan.closes) / 60
        return len({(one.day, one.hour) for one in self.cells.visits if one.day in days})

    def screens(self, choice: Choice) -> int:
        """That stand in the streets chosen, or from which anything came."""
        stations = [one for one in self.places if one.startswith("K")] or [*self.places]
        if choice.street:
            stations = [one for one in stations if self.places[one] == choice.street]
        return max(len(stations), 1)


def days_of(cells: Cells) -> list[int]:
    return sorted({one.day for one in cells.visits} | {one.day for one in cells.shown} - {0})


def streets_of(cells: Cells, names: Names) -> list[str]:
    """In the order of the names."""
    known = {one.street for one in cells.visits}
    order = [one for one in names.streets if one in known]
    return order + sorted(known - {*order})


def by(rows: Iterable[VisitCell], key: Callable[[VisitCell], int]) -> dict[int, int]:
    sums: dict[int, int] = defaultdict(int)
    for one in rows:
        sums[key(one)] += one.visits
    return sums


def per_hour(seen: Seen, choice: Choice, visits: int) -> float:
    """Of one screen in one open hour."""
    hours = seen.hours_open(choice) * seen.screens(choice)
    return visits / hours if hours else 0.0


def rate_of(value: float, lang: str) -> str:
    if value >= 10:
        return grouped(value)
    return f"{value:.1f}".replace(".", "." if lang == "en" else ",")


def name_of(seen: Seen, choice: Choice) -> str:
    if choice.street and seen.choice.beside:
        return seen.street(choice.street)
    return seen.say("day", n=choice.day) if choice.day else seen.say("all days")
