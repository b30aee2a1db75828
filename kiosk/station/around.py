"""What stands and happens around a screen: the map, today's programme, what news say of both.

The kit tells it, newer news replace what they speak of, and a guide changes today's lines here.
"""

from collections.abc import Iterator
from datetime import datetime, time
from typing import Literal, NamedTuple

from kiosk import facts
from kiosk.machine.day import Calendar
from kiosk.machine.machine import Machine
from kiosk.station.way import Way, way
from kiosk.texts import Text
from kiosk.trust.hall import Event, Hall, Point

When = Literal["now", "soon", "later", "cancelled"]

SOON_MIN = 20
"""So long before it begins who stands here still comes in time, and does not forget it again."""

SHOWN = 3
"""Lines of the programme on a screen: more nobody reads."""

LATER_MOST_MIN = 240
"""As much later a guide may say that something begins."""

DRAWING = ":hall."
"""The hall's drawing among the pictures of the pack, of which none is called so."""


class Line(NamedTuple):
    """A line of today's programme. begins, ends: as a guide changed them, minutes of the day.
    in_min: until it begins, 0 while it goes on. later: minutes that a guide added."""

    event: Event
    begins: int
    ends: int
    when: When
    in_min: int
    later: int = 0

    @property
    def clock(self) -> str:
        return f"{self.begins // 60 % 24:02}:{self.begins % 60:02}"


class Around:
    def __init__(self, machine: Machine, calendar: Calendar) -> None:
        self._machine = machine
        self._calendar = calendar

    @property
    def key(self) -> tuple[object, ...]:
        """Another one when something around the screen is another."""
        news, now = self._machine.newsroom.news, self._calendar.now
        changed = tuple(self._machine.recorder.tally.programme.items())
        return (news.number if news else 0, changed, now.date(), now.hour, now.minute)

    @property
    def hall(self) -> Hall | None:
        words = self._machine.kit.words
        return words.hall if words else None

    @property
    def withdrawn(self) -> frozenset[str]:
        news = self._machine.newsroom.news
        return frozenset(news.withdrawn if news else ())

    def closed_area(self, street: str, area: str) -> bool:
        news = self._machine.newsroom.news
        return news is not None and any(
            one.area and (one.street, one.area) == (street, area) for one in news.closed
        )

    def closed_desk(self, desk: str) -> bool:
        news = self._machine.newsroom.news
        return news is not None and any(one.desk == desk for one in news.closed if one.desk)

    def notices(self, street: str) -> list[Text]:
        """What is said on the screens of this street, in the order of the news."""
        news = self._machine.newsroom.news
        return [one.text for one in news.lines if one.street in ("", street)] if news else []

    @property
    def signed(self) -> tuple[int, int]:
        """Memorandums between colleges and enterprises: signed today, and all up to now."""
        news, words = self._machine.newsroom.news, self._machine.kit.words
        told = news.signed if news is not None and news.signed is not None else None
        days = told if told is not None else words.signed if words else {}
        today = self._calendar.now.date().isoformat()
        return days.get(today, 0), sum(n for day, n in days.items() if day <= today)

    # the programme

    @property
    def programme(self) -> tuple[Event, ...]:
        """Of all days."""
        news, words = self._machine.newsroom.news, self._machine.kit.words
        if news is not None and news.programme is not None:
            return news.programme
        return words.programme if words else ()

    def today(self) -> list[Line]:
        """What is not over yet, what goes on first; a cancelled line stands until it were over."""
        now = self._calendar.now
        lines = [self._line(event, now) for event in self.programme if event.day == self._day]
        minute = now.hour * 60 + now.minute
        return sorted(
            (one for one in lines if minute < one.ends), key=lambda one: (one.begins, one.event.id)
        )

    def told(self, street: str) -> list[Line]:
        """The few lines for a screen of this street: its own before all others."""
        some = [one for one in self.today() if one.event.kind != "here" or _of(one, street)]
        some = [one for one in some if one.event.kind != "here" or one.when == "now"]
        own = sorted(some, key=lambda one: (one.event.street != street, one.begins))
        return own[:SHOWN]

    def next_class(self, street: str, area: str) -> Line | None:
        """The master class of an area that begins next today."""
        return next(
            (
                one
                for one in self.today()
                if one.event.kind == "class" and one.when in ("soon", "later")
                if (one.event.street, one.event.area) == (street, area)
            ),
            None,
        )

    def change(self, event: str, cancelled: bool, later_min: int) -> None:
        """A guide's word on a line of today. Raises JournalUnwritable."""
        if all(one.id != event or one.day != self._day for one in self.programme):
            return
        later = max(0, min(LATER_MOST_MIN, later_min))
        self._machine.recorder.record(
            facts.ProgrammeChanged(event=event, day=self._day, cancelled=cancelled, later_min=later)
        )

    @property
    def _day(self) -> int:
        return self._machine.recorder.tally.day

    def _line(self, event: Event, now: datetime) -> Line:
        changed = self._machine.recorder.tally.programme.get(event.id)
        if changed is not None and changed.day != event.day:
            changed = None
        later = changed.later_min if changed else 0
        begins, ends = _minutes(event.begins) + later, (_minutes(event.ends) or 1440) + later
        in_min = max(0, begins - now.hour * 60 - now.minute)
        when: When = "now" if in_min == 0 else "soon" if in_min <= SOON_MIN else "later"
        if event.cancelled or (changed is not None and changed.cancelled):
            when = "cancelled"
        return Line(event, begins, ends, when, in_min, later)

    def closes(self, desk: str) -> str:
        """HH:MM, when a desk closes."""
        words = self._machine.kit.words
        if words is None or not desk:
            return ""
        hours = words.desk_hours.get(str(int(desk[1:])))
        return f"{hours[1] if hours else words.closes:%H:%M}"

    # the way

    @property
    def here(self) -> Point | None:
        """Where this screen stands on the map; None where the map does not say it."""
        return self.find("station", self._machine.kit.holder.station)

    def find(self, kind: str, name: str, street: str = "") -> Point | None:
        return next(
            (
                one
                for one in (self.hall.points if self.hall else ())
                if (one.kind, one.id) == (kind, name) and (not street or one.street == street)
            ),
            None,
        )

    def place_of(self, event: Event) -> Point | None:
        """Its stage or area; of an area that the map does not have, its street."""
        if event.stage:
            return self.find("stage", event.stage)
        points = self.hall.points if self.hall else ()
        areas = [one for one in points if one.kind == "area" and one.street == event.street]
        return next((one for one in areas if one.id == event.area), next(iter(areas), None))

    def goal(self, word: str) -> Point | None:
        """A goal by its word: "desk D01", "area STREET AREA", "stage ID", "event ID", "street
        STREET", or a kind like "exit", of which the nearest is meant."""
        kind, _, rest = word.partition(" ")
        if kind == "event":
            found = next((one for one in self.programme if one.id == rest), None)
            return self.place_of(found) if found else None
        if kind == "street":
            return next((one for one in self._nearest("area") if one.street == rest), None)
        if kind == "area":
            street, _, area = rest.partition(" ")
            return self.find("area", area, street)
        return self.find(kind, rest) if rest else next(self._nearest(kind), None)

    def _nearest(self, kind: str) -> Iterator[Point]:
        here = self.here
        some = [one for one in (self.hall.points if self.hall else ()) if one.kind == kind]
        yield from sorted(
            some, key=lambda one: abs(one.x - here.x) + abs(one.y - here.y) if here else 0
        )

    def way(self, word: str) -> Way | None:
        """From here to a goal; None where the map does not have one of the two."""
        hall, here, goal = self.hall, self.here, self.goal(word)
        return way(hall, here, goal) if hall and here and goal and goal != here else None


def _of(line: Line, street: str) -> bool:
    return line.event.street in ("", street)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
