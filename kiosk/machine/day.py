"""Which day of the festival it is. Days never go back, whatever the clock says."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal

from kiosk import facts
from kiosk.clock import Clock
from kiosk.machine.recorder import Recorder

DAY_HOLDS_MS = 16 * 3_600_000
"""A guide's word on the day outlasts the longest opening hours and ends before the next morning."""


class Calendar:
    """The festival's day by the clock, the facts and the guide: the clock alone is not believed.

    days: how many the festival has.
    """

    def __init__(
        self, recorder: Recorder, clock: Clock, first_day: date, days: int, utc_offset_min: int
    ) -> None:
        self._recorder = recorder
        self._clock = clock
        self._first_day = first_day
        self.days = days
        self._utc_offset_min = utc_offset_min

    @property
    def now(self) -> datetime:
        """Local time, as far as the clock is right."""
        return local_time(self._clock.utc_ms(), self._utc_offset_min)

    @property
    def hour(self) -> str:
        """HH:MM in the hall, as far as the clock is right."""
        return f"{self.now:%H:%M}"

    def date_of(self, day: int) -> date:
        """Of the festival's day, 1 = the first."""
        return self._first_day + timedelta(days=day - 1)

    @property
    def is_on(self) -> bool:
        """Whether this is a day of the festival, as far as the clock is right."""
        return day_by_clock(self.now, self._first_day, self.days) is not None

    def watch(self) -> bool:
        """Begin the day that the clock says, when it is a later one; True when it did."""
        day = day_by_clock(self.now, self._first_day, self.days)
        tally = self._recorder.tally
        # a new installation knows the day from the one before, but its own facts do not say it
        newest = tally.day if tally.began else tally.day - 1
        if day is None or day <= newest or self._guide_said or not self._clock_goes_on:
            return False
        self._recorder.record(self._begins(day, "clock"))
        return True

    @property
    def needs_guide(self) -> bool:
        """Clock and facts contradict each other: a guide must say which day it is."""
        if self._guide_said:
            return False
        day = day_by_clock(self.now, self._first_day, self.days)
        tally = self._recorder.tally
        return tally.waits_for_guide or day != tally.day or not self._clock_goes_on

    def confirm(self, day: int) -> None:
        """A guide's word on the day, good until the doors close. Days never go back."""
        if day >= max(1, self._recorder.tally.day):
            self._recorder.record(self._begins(day, "guide"))

    def _begins(self, day: int, confirmed: Literal["clock", "guide"]) -> facts.DayBegan:
        return facts.DayBegan(day=day, confirmed=confirmed, offset_min=self._utc_offset_min)

    @property
    def _guide_said(self) -> bool:
        said = self._recorder.tally.began
        if said is None or said.confirmed != "guide" or said.run != self._recorder.run:
            return False
        return self._recorder.run_ms - said.ms < DAY_HOLDS_MS

    @property
    def _clock_goes_on(self) -> bool:
        return self._clock.utc_ms() >= self._recorder.tally.utc_ms


def local_time(utc_ms: int, utc_offset_min: int) -> datetime:
    zone = timezone(timedelta(minutes=utc_offset_min))
    try:
        return datetime.fromtimestamp(utc_ms / 1000, UTC).astimezone(zone)
    except (OverflowError, ValueError, OSError):  # a clock outside the calendar is just wrong
        return datetime(1970, 1, 1, tzinfo=zone)


def day_by_clock(now: datetime, first_day: date, days: int) -> int | None:
    """1 = the festival's first day; None outside it."""
    day = (now.date() - first_day).days + 1
    return day if 1 <= day <= days else None
