"""Which sound a change is worth. It tells what the picture tells, never more."""

from kiosk.games import stages
from kiosk.visit.discovery import step_sound
from kiosk.visit.rounds import GameRound, QuizRound
from kiosk.visit.screens import Screen
from kiosk.visit.story import State

ANYWHERE = {
    "touch": "touch",
    "pick": "touch",
    "right": "right",
    "end": "right",
    "not-yet": "not-yet",
    "finished": "finished",
    "won": "won",
}
"""What sounds where no stage has its own; of the other moments nothing is heard there."""


def named(state: State, moment: str) -> str:
    """The file of assets/sounds without its ending, or "": a stage's own where there is one."""
    round_ = state.round if state.screen is Screen.GAME else None
    return of_round(round_, moment) if isinstance(round_, GameRound) else ANYWHERE.get(moment, "")


def of_round(round_: GameRound, moment: str) -> str:
    """The same where a round is played, whoever plays it."""
    stage = round_.game.played_on
    own = stages.stage(stage).sound("pick" if moment == "touch" else moment) if stage else ""
    return own or ANYWHERE.get(moment, "")


def heard(before: State, after: State) -> str:
    """The moment that a touch has brought, or ""."""
    sound = _sound(before, after)
    return "finished" if sound == "won" and after.comfort.calm else sound


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
    if after.game.plays_out or (after.game.alike and len(after.tables) > 1):
        return "touch"
    if after.finished and not before.finished:
        return "end"
    if after.points > before.points and not after.game.flowing:
        return "right"
    return "not-yet" if after.slips > before.slips else "touch"
