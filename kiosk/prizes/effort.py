"""Whether a round was really played: not tapped through, not made by a machine, not once more.

Who is not eligible is never told why: nobody learns to play for the draw.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk import facts
from kiosk.ages import MIDDLE, game_band_of
from kiosk.content.store import Content
from kiosk.games.hands import skilful_ms
from kiosk.machine.tally import LATELY_MS

SHARE = 0.6
"""A round counts when it was played to its end with at least this share of the points."""

FASTEST = 0.5
"""Of a skilful operator's time: who needs less has not played."""

KNOWN_MS = 2_500
"""Who knows a question by heart still finds and touches the answer."""

HASTE_MS = 600
"""Nobody has read a question by then; half or more of such answers are no round."""

AGAIN, AGAIN_MS = 3, LATELY_MS
"""The third round of one game within ten minutes at one screen is played for the prize."""


class Round(NamedTuple):
    """A round that came to its end, by its facts. moves: Answered or Moved, in order."""

    began: facts.QuizStarted | facts.GameStarted
    moves: Sequence[facts.Answered | facts.Moved]
    end: facts.RoundFinished

    @property
    def id(self) -> str:
        return self.began.quiz if isinstance(self.began, facts.QuizStarted) else self.began.game


def round_of(story: Sequence[facts.Written]) -> Round | None:
    """The round that the last fact of a visit ends; None when it ends none."""
    end = story[-1] if story else None
    starts = [
        n for n, one in enumerate(story) if isinstance(one, facts.QuizStarted | facts.GameStarted)
    ]
    if not isinstance(end, facts.RoundFinished) or not starts:
        return None
    began = story[starts[-1]]
    assert isinstance(began, facts.QuizStarted | facts.GameStarted)
    moves = [one for one in story[starts[-1] :] if isinstance(one, facts.Answered | facts.Moved)]
    return Round(began, moves, end)


def was_played(round_: Round, content: Content) -> bool:
    """Whether it was well done, and by somebody who looked."""
    end = round_.end
    if end.of == 0 or end.points / end.of < SHARE:
        return False
    if isinstance(round_.began, facts.QuizStarted):
        return not _hasty(round_)
    return _played_ms(round_) >= FASTEST * _skilful_ms(round_.began, content)


def _hasty(round_: Round) -> bool:
    """took_ms says how long each answer took, of a round that a crash cut in two as well."""
    took = [one.took_ms for one in round_.moves if isinstance(one, facts.Answered)]
    blind = sum(ms < HASTE_MS for ms in took)
    return 2 * blind >= len(took) or sum(took) < FASTEST * KNOWN_MS * len(took)


def _played_ms(round_: Round) -> int:
    """The game's own time, which stands still with the program; else by the stamps."""
    moves = [one for one in round_.moves if isinstance(one, facts.Moved)]
    told = [int(ms) for one in moves if (ms := one.move.get("ms", "")).isdecimal()]
    return max(told) if told else round_.end.utc_ms - round_.began.utc_ms


def _skilful_ms(began: facts.QuizStarted | facts.GameStarted, content: Content) -> int:
    assert isinstance(began, facts.GameStarted)
    band = game_band_of(began.band) or MIDDLE
    return skilful_ms(content.game(began.game), began.seed, band, began.together)
