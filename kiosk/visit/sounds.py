"""Which sound a change is worth. It tells what the picture tells, never more."""

from kiosk.visit.discovery import step_sound
from kiosk.visit.rounds import GameRound, QuizRound
from kiosk.visit.screens import Screen
from kiosk.visit.story import State

SOUNDS = ("touch", "right", "not-yet", "finished", "won")
"""assets/sounds has one file for each; assets/sounds/make.py makes them."""


def heard(before: State, after: State) -> str:
    """The sound of what a touch has changed, or ""."""
    sound = _sound(before, after)
    if after.comfort.calm:
        return {"touch": "", "won": "finished"}.get(sound, sound)
    return sound


def _sound(before: State, after: State) -> str:
    if after.screen is Screen.RESULT and before.screen in (Screen.QUIZ, Screen.GAME):
        return "won" if after.prize is not None else "finished"
    if after.screen is Screen.CHALLENGE and before.discovery and after.discovery:
        if before.discovery.table != after.discovery.table:
            return step_sound(before.discovery.table, after.discovery.table)
    match before.round, after.round:
        case QuizRound() as was, QuizRound() as now if len(was.scores) < len(now.scores):
            score = now.scores[-1]
            return "right" if score.points == score.of else "not-yet"
        case GameRound() as was, GameRound() as now if was.tables != now.tables:
            return _move(was, now)
    return "touch" if before != after else ""


def _move(before: GameRound, after: GameRound) -> str:
    earned = after.points > before.points and not after.game.flowing
    if earned or (after.finished and not before.finished):
        return "right"
    return "not-yet" if after.slips > before.slips else "touch"
