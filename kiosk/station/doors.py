"""Whether the station is open: by the plan's hours, a guide's word, and the trial before them.

A station of the festival DEMO is always open. Outside of the hours nothing is counted or given.
"""

from datetime import datetime, timedelta
from typing import Literal

from kiosk import facts
from kiosk.machine.day import Calendar
from kiosk.machine.machine import Machine
from kiosk.prizes.plan import Hours

State = Literal["open", "trial", "closed"]

TRIAL_MS = 10 * 60_000
"""A guide's trial: long enough for a round, a discovery and a prize at the desk."""

LATE = timedelta(minutes=10)
"""So shortly before closing no "Who could I be?" begins: it would be cut off."""

OVERTIME_MS = 2 * 3_600_000
"""What a guide opens after the hours closes by itself: nobody comes back for it at night."""


class Doors:
    def __init__(self, machine: Machine, calendar: Calendar, hours: Hours) -> None:
        self._machine = machine
        self._calendar = calendar
        self.hours = hours

    @property
    def state(self) -> State:
        if self._machine.kit.words is None:
            return "open"
        if self.trying:
            return "trial"
        return "open" if self._is_open else "closed"

    @property
    def trying(self) -> bool:
        """Nothing is counted yet, or a guide tries the station."""
        tally = self._machine.recorder.tally
        if self._machine.kit.words is None:
            return False
        return self._before_the_first or (tally.trying is not None and self._trial_goes_on)

    @property
    def late(self) -> bool:
        """The doors close in a moment: what takes longer does not begin."""
        if self.state != "open" or self._machine.kit.words is None:
            return False
        _, closes = self.hours.span(self._calendar.now)
        return not self._by_guide and self._calendar.now >= closes - LATE

    @property
    def next_opening(self) -> datetime | None:
        """When the plan opens them next, local time; None after the last day."""
        now = self._calendar.now
        for day in range(1, self._calendar.days + 1):
            opens = datetime.combine(self._calendar.date_of(day), self.hours.opens, now.tzinfo)
            if opens > now:
                return opens
        return None

    @property
    def changes(self) -> datetime | None:
        """When what holds now ends by itself, local time; None after the last day."""
        now = self._calendar.now
        if self.state == "trial":
            return self._first if self._before_the_first else now + self._trial_left
        doors = self._machine.recorder.tally.doors
        if doors is not None and self._by_guide:
            return now + timedelta(milliseconds=doors.until_ms - self._machine.clock.utc_ms())
        return self.hours.span(now)[1] if self._is_open else self.next_opening

    def tick(self) -> bool:
        """End a trial whose time has come; True when something has changed."""
        tally = self._machine.recorder.tally
        if self._machine.kit.words is None:
            return False
        if tally.tried is None and not self._before_the_first:
            self.end_trial("opened")
            return True
        if tally.trying is not None and not self._trial_goes_on:
            self.end_trial("time")
            return True
        return False

    # a guide's word

    def begin_trial(self) -> None:
        if not self.trying:
            self._machine.recorder.record(facts.TrialBegan())

    def end_trial(self, reason: Literal["opened", "guide", "time"]) -> None:
        tally = self._machine.recorder.tally
        self._machine.recorder.record(
            facts.TrialEnded(
                reason=reason,
                visits=tally.trial["visits"],
                rounds=tally.trial["rounds"],
                prizes=tally.trial["prizes"],
                given=tally.given if tally.tried is None else {},
            )
        )

    def set(self, open_: bool) -> None:
        """Open before or after the hours, or close within them, until the hours say so too."""
        now_ms = self._machine.clock.utc_ms()
        self._machine.recorder.record(facts.DoorsSet(open=open_, until_ms=now_ms + self._holds_ms))

    @property
    def _holds_ms(self) -> int:
        """Until the next of the plan's hours; at night two hours at most."""
        opens, closes = self.hours.span(self._calendar.now)
        later = [at for at in (opens, closes) if at > self._calendar.now]
        if not later:
            return OVERTIME_MS
        return int((later[0] - self._calendar.now).total_seconds() * 1000)

    @property
    def _is_open(self) -> bool:
        if self._by_guide:
            doors = self._machine.recorder.tally.doors
            return doors is not None and doors.open
        opens, closes = self.hours.span(self._calendar.now)
        return self._calendar.is_on and opens <= self._calendar.now < closes

    @property
    def _by_guide(self) -> bool:
        doors = self._machine.recorder.tally.doors
        return doors is not None and self._machine.clock.utc_ms() < doors.until_ms

    @property
    def _before_the_first(self) -> bool:
        """No trial has ended, and the festival has not opened."""
        if self._machine.recorder.tally.tried is not None:
            return False
        return self._calendar.now < self._first and not (self._by_guide and self._is_open)

    @property
    def _first(self) -> datetime:
        """When the festival opens."""
        zone = self._calendar.now.tzinfo
        return datetime.combine(self._calendar.date_of(1), self.hours.opens, zone)

    @property
    def _trial_goes_on(self) -> bool:
        return self._trial_left > timedelta()

    @property
    def _trial_left(self) -> timedelta:
        """Of the trial that a guide began in this run."""
        recorder = self._machine.recorder
        began = recorder.tally.trying
        if began is None or began.run != recorder.run:
            return timedelta()
        return timedelta(milliseconds=TRIAL_MS - (recorder.run_ms - began.ms))
