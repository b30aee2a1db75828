"""What stands on the screen before a visit does: trouble, the guide's word, closed doors."""

from typing import Protocol

from kiosk.machine.machine import Machine
from kiosk.machine.recorder import Recorder
from kiosk.machine.room import Room, Space
from kiosk.machine.trouble import Trouble, no_room
from kiosk.station.doors import Doors
from kiosk.station.hosting import Hosting
from kiosk.station.leading import Leading
from kiosk.station.practice import Practice
from kiosk.station.restoring import Restoring
from kiosk.visit.screens import Screen
from kiosk.visit.visit import Visit


class Seen(Protocol):
    """What of a station is looked at here."""

    machine: Machine
    recorder: Recorder
    space: Space
    doors: Doors
    practice: Practice
    restoring: Restoring

    @property
    def visit(self) -> Visit: ...

    @property
    def leading(self) -> Leading: ...

    @property
    def hosting(self) -> Hosting: ...

    @property
    def trouble(self) -> Trouble | None: ...


def screen(station: Seen) -> str:
    """The name of the screen to show: a visit's, or one that stands before all visits."""
    if station.trouble is not None:
        return "Trouble"
    if station.machine.first_pin:
        return "FirstStart"
    if station.recorder.tally.paused:
        return "Paused"
    if station.leading.now is not None:
        return "Excursion"
    if station.hosting.now is not None:
        return "Bracket"
    rests = station.visit.state.screen is Screen.ATTRACT
    if rests and station.doors.state == "closed" and not station.practice.goes_on:
        return "Closed"
    return station.visit.state.screen.value


def trouble(station: Seen) -> Trouble | None:
    """Why nobody can play now. On a full disk who has begun plays to the end."""
    if station.machine.trouble is not None:
        return station.machine.trouble
    if station.restoring.trouble is not None:
        return station.restoring.trouble
    visit = station.visit.state
    begun = visit.visit is not None or visit.screen is Screen.GOODBYE
    return no_room() if station.space.room is Room.NONE and not begun else None


def best(station: Seen) -> int:
    """The points to be beaten this hour in what the screen at rest shows; 0 = nobody's yet."""
    shown = station.visit.attract().round
    recorder = station.recorder
    best = recorder.tally.best_of(shown.id, recorder.run, recorder.run_ms) if shown else None
    return best.points if best else 0
