"""Which of the plan's excursions is about to stand before this screen."""

from kiosk.machine.day import Calendar
from kiosk.machine.machine import Machine
from kiosk.trust.hall import Stop

EARLY_MIN, LATE_MIN = 20, 25
"""So long before its time a group is offered, and after it: it may come early, or run late."""


def expected(machine: Machine, calendar: Calendar) -> Stop | None:
    """The one whose time is nearest to now."""
    words = machine.kit.words
    if words is None:
        return None
    now = calendar.now.hour * 60 + calendar.now.minute
    day = machine.recorder.tally.day
    away = {
        one: now - one.begins.hour * 60 - one.begins.minute
        for one in words.excursions
        if one.day == day
    }
    near = [one for one, late in away.items() if -EARLY_MIN <= late <= LATE_MIN]
    return min(near, key=lambda one: (abs(away[one]), one.begins), default=None)
