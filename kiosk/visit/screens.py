"""The screens, and of each one: where Back leads and how long it waits for a touch."""

from enum import StrEnum
from typing import NamedTuple

from kiosk.visit import waits
from kiosk.visit.discovery import Step


class Screen(StrEnum):
    """What is shown; ui/screens has one file for each."""

    ATTRACT = "Attract"
    STREET = "Street"
    PROFESSIONS = "Professions"
    CARD = "Card"
    QUIZZES = "Quizzes"
    GAMES = "Games"
    QUIZ = "Quiz"
    GAME = "Game"
    RESULT = "Result"
    PRIZE = "Prize"
    MAP = "Map"
    SIGNS = "Signs"
    WHERE = "Where"
    AGE = "Age"
    TRIAD = "Triad"
    HANDED = "Handed"
    CHALLENGE = "Challenge"
    TRIED = "Tried"
    KNOWN = "Known"
    DISCOVERY = "Discovery"
    TAKEAWAY = "Takeaway"
    TOGETHER = "Together"
    GOODBYE = "Goodbye"


class Stay(NamedTuple):
    """back: where Back leads, None = nowhere of itself. idle_ms: untouched so long, then the ring;
    None = nobody is waited for."""

    back: Screen | None = None
    idle_ms: int | None = None


STAYS: dict[Screen, Stay] = {
    Screen.ATTRACT: Stay(),
    Screen.STREET: Stay(Screen.STREET, waits.READING),
    Screen.PROFESSIONS: Stay(Screen.STREET, waits.READING),
    Screen.CARD: Stay(Screen.PROFESSIONS, waits.READING),
    Screen.QUIZZES: Stay(Screen.STREET, waits.READING),
    Screen.GAMES: Stay(Screen.STREET, waits.READING),
    Screen.QUIZ: Stay(Screen.QUIZZES, waits.PLAY),
    Screen.GAME: Stay(Screen.GAMES, waits.PLAY),
    Screen.RESULT: Stay(Screen.STREET, waits.KEEPING),
    Screen.PRIZE: Stay(Screen.STREET, waits.KEEPING),
    Screen.MAP: Stay(Screen.STREET, waits.READING),
    Screen.SIGNS: Stay(Screen.STREET, waits.KEEPING),
    Screen.WHERE: Stay(Screen.CARD, waits.READING),
    Screen.AGE: Stay(None, waits.READING),
    Screen.TRIAD: Stay(None, waits.READING),
    Screen.HANDED: Stay(None, waits.READING),
    Screen.CHALLENGE: Stay(None, waits.PLAY),
    Screen.TRIED: Stay(None, waits.READING),
    Screen.KNOWN: Stay(None, waits.KEEPING),
    Screen.DISCOVERY: Stay(None, waits.KEEPING),
    Screen.TAKEAWAY: Stay(Screen.DISCOVERY, waits.KEEPING),
    Screen.TOGETHER: Stay(Screen.STREET, waits.KEEPING),
    Screen.GOODBYE: Stay(),
}

LISTS = {
    screen.value: screen
    for screen in (Screen.STREET, Screen.PROFESSIONS, Screen.QUIZZES, Screen.GAMES)
}
"""What can be opened by its name."""

STEPS: dict[Step, Screen] = {
    "age": Screen.AGE,
    "guess": Screen.TRIAD,
    "handed": Screen.HANDED,
    "triad": Screen.TRIAD,
    "offer": Screen.CHALLENGE,
    "play": Screen.CHALLENGE,
    "tried": Screen.TRIED,
    "known": Screen.KNOWN,
    "result": Screen.DISCOVERY,
}
"""Which screen shows which step of the discovery."""

DISCOVERING = {*STEPS.values(), Screen.TAKEAWAY}


def idle_limit_ms(screen: Screen) -> int:
    """So long after the last touch whoever was here is gone; of a screen that waits for nobody,
    as of one that is read."""
    idle_ms = STAYS[screen].idle_ms
    return (waits.READING if idle_ms is None else idle_ms) + waits.RING
