"""One visit, while its facts go by in order: what the organizer will count of it."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from db.derived import Derived
from kiosk import facts as f
from kiosk.hub.tables import Card, Discovery, Mark, Prize, Round, Visit

_INT64 = 2**63 - 1
# no child stays longer; a clock that went mad must not break the sum of all visits
_DAY_MS = 24 * 3600 * 1000


def fit(number: int) -> int:
    """SQLite's integers have 64 bits, JSON's have no end; only a forger needs more."""
    if -_INT64 <= number <= _INT64:
        return number
    return _INT64 if number > 0 else -_INT64


class _Played:
    """A quiz or a game. finished: its points and what they could have been."""

    def __init__(self, kind: str, name: str) -> None:
        self.kind, self.name = kind, name
        self.finished: tuple[int, int] | None = None

    def told(self) -> tuple[str, str, bool, int, int, float | None]:
        points, of = self.finished or (0, 0)
        share = points / of if of > 0 else None
        return self.kind, self.name, self.finished is not None, points, of, share


class VisitFold:
    """first: the number of its first fact here. begun: how it began, and on which day."""

    def __init__(self, name: str, first: int, fact: f.Fact) -> None:
        self.name, self.first = name, first
        self.begun: f.VisitBegan | None = None
        self.day = 0
        self.ended: str | None = None
        self.rounds: list[_Played] = []
        self.playing: _Played | None = None
        self.prizes: list[f.PrizeWon] = []
        self.cards: Counter[str] = Counter()
        self.discoveries: list[f.Discovered] = []
        self.players = 0
        self.lasted_ms = 0
        self.run, self.run_from_ms, self.ms = fact.run, fact.ms, fact.ms

    def next_run(self, fact: f.Fact) -> None:
        """Durations exist only within a run."""
        self.lasted_ms += max(self.ms - self.run_from_ms, 0)
        self.run, self.run_from_ms = fact.run, fact.ms

    def begin(self, fact: f.VisitBegan, mark: Mark) -> None:
        self.begun, self.day = fact, mark.day

    def end(self, fact: f.VisitEnded, _: Mark) -> None:
        self.ended, self.playing = fact.reason, None

    def say_players(self, fact: f.PlayersChosen, _: Mark) -> None:
        self.players = fit(fact.players)

    def start_quiz(self, fact: f.QuizStarted, _: Mark) -> None:
        self.playing = _Played("quiz", fact.quiz)
        self.rounds.append(self.playing)

    def start_game(self, fact: f.GameStarted, _: Mark) -> None:
        self.playing = _Played("game", fact.game)
        self.rounds.append(self.playing)

    def finish(self, fact: f.RoundFinished, _: Mark) -> None:
        if self.playing:
            self.playing.finished = fit(fact.points), fit(fact.of)
        self.playing = None

    def leave(self, fact: f.RoundLeft, _: Mark) -> None:
        self.playing = None

    def open_card(self, fact: f.CardOpened, _: Mark) -> None:
        self.cards[fact.profession] += 1

    def win(self, fact: f.PrizeWon, _: Mark) -> None:
        self.prizes.append(fact)

    def discover(self, fact: f.Discovered, _: Mark) -> None:
        self.discoveries.append(fact)

    def rows(self, utc_offset_min: int) -> list[Derived]:
        begun = self.begun or f.VisitBegan(lang="", street="", area="")
        counted = self.begun is not None and not begun.guide
        hour = (begun.utc_ms // 60_000 + utc_offset_min) // 60 % 24
        where = (self.name, counted, self.day, hour, begun.lang, begun.street, begun.area)
        place = f"{begun.street}/{begun.area}" if begun.area else begun.street
        finished = sum(played.finished is not None for played in self.rounds)
        lasted_ms = min(self.lasted_ms + max(self.ms - self.run_from_ms, 0), _DAY_MS)
        return [
            Visit(
                *where,
                place,
                begun.guide,
                self.first,
                finished,
                lasted_ms,
                self.ended,
                self.players,
            ),
            *(Round(*where, n, *played.told()) for n, played in enumerate(self.rounds, 1)),
            *(
                Prize(*where, n, won.prize, fit(won.desk), fit(won.day), fit(won.issue))
                for n, won in enumerate(self.prizes, 1)
            ),
            *(Card(*where, profession, opened) for profession, opened in self.cards.items()),
            *(
                Discovery(*where, n, found.band, next(iter(found.leading), ""), found.counted)
                for n, found in enumerate(self.discoveries, 1)
            ),
        ]


TELLS: dict[type, Callable[[VisitFold, Any, Mark], None]] = {
    f.VisitBegan: VisitFold.begin,
    f.VisitEnded: VisitFold.end,
    f.PlayersChosen: VisitFold.say_players,
    f.QuizStarted: VisitFold.start_quiz,
    f.GameStarted: VisitFold.start_game,
    f.RoundFinished: VisitFold.finish,
    f.RoundLeft: VisitFold.leave,
    f.CardOpened: VisitFold.open_card,
    f.PrizeWon: VisitFold.win,
    f.Discovered: VisitFold.discover,
}
"""What a fact of a visit changes in it, given what holds around it."""
