"""The station plays its own content to the hall, round after round; a ghost hand plays it, badly
first and then well."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import msgspec

from kiosk.content.model import Quiz
from kiosk.content.store import Content
from kiosk.facts import Moved
from kiosk.games.game import Game
from kiosk.games.hands import right_move, slip
from kiosk.games.shelf import mixed
from kiosk.visit import waits
from kiosk.visit.place import Place
from kiosk.visit.rounds import ASKED, GameRound, QuizRound, Round, deal_game, deal_quiz
from kiosk.visit.turn import QUEUE_ASKED

QUIZ_MS = waits.ATTRACT_ASK + waits.ATTRACT_TAP + waits.ATTRACT_SHOW
GAME_MS = waits.ATTRACT_TURN

LEAD_MS, LOOK_MS = 40_000, 500
"""A game that runs by itself is shown from where there is soon something to do; so far ahead that
is looked for, in such steps."""

HAND_MS = 1_000
"""So long before its tap the hand sees what it taps."""

STEADY = 3
"""After so many moves the hand is quick."""

Act = Literal["street", "play", "tonight", "who"]
"""What of the town is shown: the street as it is; a game that slides out of its house; how many
windows are lit; somebody without a trade yet, who puts on helmets."""


class Attract(msgspec.Struct, frozen=True):
    """round: as a child would take it over, untouched. shown: as it is seen, the hand's moves made.

    ghost: the id the hand points at, or "". answered: the hand has tapped; show the answer and its
    reason. profession: who now steps forward, the id of whom the question was about, or "";
    forward: the master of a game's trade does. ms: the game's own time when this began.
    card: where nothing can be played yet, the profession that is shown instead of a round; "" on
    a street without any.
    """

    round: Round | None
    shown: Round | None
    ghost: str = ""
    answered: bool = False
    profession: str = ""
    card: str = ""
    act: Act = "play"
    forward: bool = False
    ms: int = 0


class Sight(NamedTuple):
    """What is seen of a game from `since` on, in milliseconds of its turn."""

    since: int
    shown: GameRound
    ghost: str
    ms: int


class Alone:
    """The attract of a screen at rest: quizzes and games by turns, of every engine."""

    def __init__(
        self,
        content: Content,
        place: Place,
        seed: int = 0,
        seen: Mapping[str, int] | None = None,
    ) -> None:
        """seed: of what is dealt. seen: how often each question was answered here today."""
        self._content, self._place, self._seen = content, place, seen
        self.seed = seed
        self._kept: tuple[tuple[str, int, str], tuple[Sight, ...]] = (("", 0, ""), ())

    def now(self, ms: int, *, queue: bool = False) -> Attract:
        """What is shown `ms` after the screen came to rest. queue: whoever takes the round over
        plays a short one."""
        shown, within = self._turn(ms, queue)
        if not isinstance(shown.round, GameRound):
            return shown
        return played(shown.round, self._sights(shown.round), within)

    def offered(self, ms: int, *, queue: bool = False) -> Attract:
        """What a touch takes over then: of a game the round alone, for the hand is gone."""
        return self._turn(ms, queue)[0]

    def _turn(self, ms: int, queue: bool) -> tuple[Attract, int]:
        """Whose turn it is, and the milliseconds of it that are over."""
        quizzes, games = self._things()
        if not quizzes and not games:
            trades = self._content.professions(self._place.street)
            return people([trade.id for trade in trades], ms), 0
        turn, within = turn_at(bool(quizzes), bool(games), ms)
        round_ = dealt(quizzes, games, self.seed, turn, self._seen, queue=queue)
        if isinstance(round_, QuizRound):
            return asked(round_, within), within
        if self._place.first == "discovery":  # what comes last else comes first
            within = (within + waits.ATTRACT_WHO) % GAME_MS
        return Attract(round_, round_), within

    def turns(self, ms: int) -> int:
        """How many turns were begun before the one of this moment."""
        quizzes, games = self._things()
        return turn_at(bool(quizzes), bool(games), ms)[0]

    def _things(self) -> tuple[tuple[Quiz, ...], tuple[Game, ...]]:
        """A place that puts something else before its street shows no questions beside games."""
        content, place = self._content, self._place
        games = content.games(place.street)
        return () if games and place.first != "street" else content.quizzes(place.street), games

    def _sights(self, round_: GameRound) -> tuple[Sight, ...]:
        """A hand's moves are found once, not with every look."""
        key = (round_.id, round_.seed, round_.band)
        if self._kept[0] != key:
            self._kept = (key, tuple(sights(round_)))
        return self._kept[1]


def turn_at(quizzes: bool, games: bool, ms: int) -> tuple[int, int]:
    """Which turn it is, and the milliseconds since it began. A game's is longer than a quiz's."""
    if quizzes and games:
        pair, within = divmod(ms, QUIZ_MS + GAME_MS)
        return (2 * pair, within) if within < QUIZ_MS else (2 * pair + 1, within - QUIZ_MS)
    if not quizzes and not games:
        return divmod(ms, waits.ATTRACT_CARD)
    return divmod(ms, GAME_MS if games else QUIZ_MS)


def dealt(
    quizzes: tuple[Quiz, ...],
    games: tuple[Game, ...],
    seed: int,
    turn: int,
    seen: Mapping[str, int] | None = None,
    *,
    queue: bool = False,
) -> Round:
    """Whose turn it is; each begins anew when all of its kind were on."""
    pair, second = divmod(turn, 2)
    if not games or (quizzes and not second):
        quiz = quizzes[(pair if games else turn) % len(quizzes)]
        most = QUEUE_ASKED if queue else ASKED
        return deal_quiz(quiz, seed + turn, seen=seen, most=most)
    game = mixed(games)[(pair if quizzes else turn) % len(games)]
    return deal_game(game, seed + turn, short=queue)


def asked(round_: QuizRound, within: int) -> Attract:
    """A question slides out, a hand taps its answer, and who it was about steps forward."""
    act: Act = "street" if within < waits.ATTRACT_STREET else "play"
    if within < waits.ATTRACT_ASK:
        return Attract(round_, round_, act=act)
    answered = within >= waits.ATTRACT_ASK + waits.ATTRACT_TAP
    about = round_.about if answered else ""
    return Attract(round_, round_, round_.ghost, answered, about, forward=answered)


def played(round_: GameRound, seen: Sequence[Sight], within: int) -> Attract:
    """seen: what sights() gives of this round."""
    now = next(one for one in reversed(seen) if one.since <= within)
    shown = Attract(round_, now.shown, now.ghost, act=_act(within), ms=now.ms)
    forward = waits.ATTRACT_MASTER <= within < waits.ATTRACT_PLAYED
    return msgspec.structs.replace(shown, forward=forward, answered=forward)


def _act(within: int) -> Act:
    if within < waits.ATTRACT_STREET:
        return "street"
    if within < waits.ATTRACT_PLAYED:
        return "play"
    return "tonight" if within < waits.ATTRACT_WHO else "who"


def sights(round_: GameRound) -> Iterator[Sight]:
    """A game as a hand plays it, badly first and then well; each sight from its moment on."""
    game, shown = round_.game, round_
    lead = _lead(game, round_.table)
    yield Sight(0, shown, "", lead)
    if not game.shown_moves:  # of a scene nothing is given away
        yield Sight(waits.ATTRACT_ASK, shown, shown.ghost, _time(lead, waits.ATTRACT_ASK))
        return
    since, slipped, moves = waits.ATTRACT_ASK, False, 0
    while not shown.finished:
        tap = since + (waits.ATTRACT_TAP if moves < STEADY else waits.ATTRACT_QUICK)
        now = game.at(shown.table, max(shown.table.ms, _time(lead, tap) - HAND_MS))
        if now.finished:
            return
        wrong = None if slipped else slip(game, now)
        move = wrong[0] if wrong else right_move(game, now)
        at = int(move.get("ms", _time(lead, tap)))
        tap = max(tap, waits.ATTRACT_STREET + at - lead)  # what must still come is waited for
        after = shown.moved(Moved(move=move))
        if tap >= waits.ATTRACT_PLAYED or after.finished:
            return
        ghost = wrong[1] if wrong else game.demo(now)
        pointed = max(since, tap - waits.ATTRACT_TAP) if moves else since
        yield Sight(pointed, shown, str(ghost), _time(lead, pointed))
        yield Sight(tap, after, "", max(at, _time(lead, tap)))
        shown, moves, slipped = after, moves + 1, slipped or wrong is not None
        since = tap + (waits.ATTRACT_SLIP if wrong else waits.ATTRACT_MOVE)


def _time(lead: int, within: int) -> int:
    """The game's own time at a moment of its turn: it runs as soon as its house is open."""
    return lead + max(0, within - waits.ATTRACT_STREET)


def _lead(game: Game, table: Any) -> int:
    """The game's own time from which the hand finds something to do when it comes."""
    steps = range(0, LEAD_MS, LOOK_MS)
    first = next((ms for ms in steps if game.hint(game.at(table, ms))), 0)
    return max(0, first - (waits.ATTRACT_ASK - waits.ATTRACT_STREET))


def people(trades: Sequence[str], ms: int) -> Attract:
    """One after another: the card first, then its master steps forward."""
    turn, within = turn_at(False, False, ms)
    card = trades[turn % len(trades)] if trades else ""
    forward = within >= waits.ATTRACT_TAP
    return Attract(None, None, card=card, profession=card if forward else "", forward=forward)
