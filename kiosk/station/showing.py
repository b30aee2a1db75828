"""What stands on the screen before a visit does: trouble, the guide's word, closed doors."""

from typing import TYPE_CHECKING

from kiosk.machine.room import Room
from kiosk.machine.trouble import Trouble, no_room
from kiosk.visit.screens import Screen

if TYPE_CHECKING:
    from kiosk.station.station import Station


def screen(station: "Station") -> str:
    """The name of the screen to show: a visit's, or one that stands before all visits."""
    if station.trouble is not None:
        return "Trouble"
    if station.machine.first_pin:
        return "FirstStart"
    if station.recorder.tally.paused:
        return "Paused"
    if station.leading.now is not None:
        return "Excursion"
    rests = station.visit.state.screen is Screen.ATTRACT
    if rests and station.doors.state == "closed" and not station.practice.goes_on:
        return "Closed"
    return station.visit.state.screen.value


def trouble(station: "Station") -> Trouble | None:
    """Why nobody can play now. On a full disk who has begun plays to the end."""
    if station.machine.trouble is not None:
        return station.machine.trouble
    if station.restoring.trouble is not None:
        return station.restoring.trouble
    visit = station.visit.state
    begun = visit.visit is not None or visit.screen is Screen.GOODBYE
    return no_room() if station.space.room is Room.NONE and not begun else None


def best(station: "Station") -> int:
    """The points to be beaten this hour in what the screen at rest shows; 0 = nobody's yet."""
    shown = station.visit.attract().round
    recorder = station.recorder
    best = recorder.tally.best_of(shown.id, recorder.run, recorder.run_ms) if shown else None
    return best.points if best else 0
