"""One visit, while its facts go by in order: what the organizer will count of it.

Each fact is told once, and what it says becomes a row of its own or changes the few that stand
open; so a visit costs as much as it has facts, however far apart they lie.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from db.derived import Derived
from kiosk import facts as f
from kiosk.hub.answers import Answers
from kiosk.hub.bounds import DAY_MS, cut, fit
from kiosk.hub.tables import Card, Discovery, Mark, Prize, Round, Standing, Visit
from kiosk.interests.profile import ABANDONED

Where = tuple[str, bool, int, int, str, str, str]
"""What every row of a visit begins with: see OfVisit."""


class Around:
    """What holds around a visit."""

    def __init__(self, mark: Mark, offset_min: int) -> None:
        self.mark, self.offset_min = mark, offset_min
        self.answers = Answers()


def hour(fact: f.Fact, offset_min: int) -> int:
    """0 to 23, by the festival's clock."""
    return (fact.utc_ms // 60_000 + offset_min) // 60 % 24


class _Played(NamedTuple):
    """A quiz or a game that may go on. seq: the fact with which it began."""

    seq: int
    where: Where
    n: int
    kind: str
    name: str

    def row(self, asked: str, finished: bool = False, points: int = 0, of: int = 0) -> Round:
        share = points / of if of > 0 else None
        return Round(*self.where, self.n, self.kind, self.name, finished, points, of, share, asked)


class VisitFold:
    """first: the number of its first fact here. begun: its beginning is here."""

    def __init__(self, name: str, first: int, fact: f.Fact) -> None:
        self.name, self.first = name, first
        self.begun = self.guide = False
        self.where: Where = (name, False, 0, 0, "", "", "")
        self.lang = self.band = ""
        self.ended: str | None = None
        self.turn = self.city = False
        self.players = self.finished = 0
        self.rounds = self.prizes = self.discoveries = 0
        self.playing: _Played | None = None
        self.asked = ""
        self.before_ms = 0
        self.run, self.from_ms, self.ms = fit(fact.run), fit(fact.ms), fact.ms
        self._told: list[Derived] = []
        self._cards: dict[str, tuple[Where, int]] = {}

    @classmethod
    def recalled(cls, visit: Visit, standing: Standing, last: Round | None) -> "VisitFold":
        """As it stood after its facts before. last: the last of its rounds."""
        self = cls(visit.visit, visit.first, f.Fact(run=standing.run, ms=standing.from_ms))
        self.begun, self.guide = standing.begun, visit.guide
        self.where = (
            visit.visit, visit.counted, visit.day, visit.hour, visit.lang, visit.street, visit.area,
        )  # fmt: skip
        self.lang, self.band = standing.lang, standing.band
        self.ended, self.players, self.finished = visit.ended, visit.players, visit.finished
        self.turn, self.city = visit.turn, visit.city
        self.rounds, self.prizes = standing.rounds, standing.prizes
        self.discoveries, self.before_ms, self.ms = (
            standing.discoveries, standing.before_ms, standing.ms,
        )  # fmt: skip
        if standing.playing and last:
            where = (
                last.visit, last.counted, last.day, last.hour, last.lang, last.street, last.area,
            )  # fmt: skip
            self.playing = _Played(standing.playing, where, last.n, last.kind, last.name)
            self.asked = last.asked
        return self

    def next_run(self, fact: f.Fact) -> None:
        """Durations exist only within a run."""
        if (run := fit(fact.run)) != self.run:
            self.before_ms = self._lasted_ms()
            self.run, self.from_ms = run, fit(fact.ms)

    def _lasted_ms(self) -> int:
        return min(self.before_ms + max(fit(self.ms) - self.from_ms, 0), DAY_MS)

    def begin(self, fact: f.VisitBegan, seq: int, around: Around) -> None:
        """Once; what a forger says of it again, or said before, changes no row."""
        if self.begun:
            return
        self.begun, self.guide, self.lang = True, fact.guide, cut(fact.lang)
        self.where = (
            self.name, not fact.guide, around.mark.day, hour(fact, around.offset_min),
            self.lang, cut(fact.street), cut(fact.area),
        )  # fmt: skip

    def end(self, fact: f.VisitEnded, seq: int, around: Around) -> None:
        self.ended, self.turn = fact.reason, fact.turn
        self._close()

    def choose_language(self, fact: f.LanguageChosen, seq: int, around: Around) -> None:
        self.lang = cut(fact.lang)

    def say_players(self, fact: f.PlayersChosen, seq: int, around: Around) -> None:
        self.players = fit(fact.players)

    def start_quiz(self, fact: f.QuizStarted, seq: int, around: Around) -> None:
        self._play(seq, "quiz", fact.quiz)

    def start_game(self, fact: f.GameStarted, seq: int, around: Around) -> None:
        self._play(seq, "game", fact.game)

    def _play(self, seq: int, kind: str, name: str) -> None:
        self._close()
        self.rounds += 1
        self.playing = _Played(seq, self.where, self.rounds, kind, cut(name))
        self.asked = ""

    def answer(self, fact: f.Answered, seq: int, around: Around) -> None:
        self.asked = cut(fact.question)  # told only of the round that is being played
        if self.begun and not self.guide:
            mark = around.mark
            around.answers.given.append(
                (mark.day, fact.question, mark.content, self.lang, self.band,
                 fact.chosen, fact.points, fact.of)
            )  # fmt: skip

    def finish(self, fact: f.RoundFinished, seq: int, around: Around) -> None:
        """Where facts are missing since it began, another may have begun in them."""
        if self.playing and self.playing.seq >= around.mark.since:
            self.finished += 1
            self._told.append(self.playing.row(self.asked, True, fit(fact.points), fit(fact.of)))
            self.playing = None
        self._close()

    def leave(self, fact: f.RoundLeft, seq: int, around: Around) -> None:
        self._close()

    def _close(self) -> None:
        if self.playing:
            self._told.append(self.playing.row(self.asked))
        self.playing = None

    def open_card(self, fact: f.CardOpened, seq: int, around: Around) -> None:
        profession = cut(fact.profession)
        where, opened = self._cards.get(profession, (self.where, 0))
        self._cards[profession] = where, opened + 1

    def win(self, fact: f.PrizeWon, seq: int, around: Around) -> None:
        self.prizes += 1
        won = cut(fact.prize), fit(fact.desk), fit(fact.day), fit(fact.issue)
        self._told.append(Prize(*self.where, self.prizes, *won))

    def light(self, fact: f.CityLit, seq: int, around: Around) -> None:
        self.city = True

    def discover(self, fact: f.Discovered, seq: int, around: Around) -> None:
        """What was left before its end says an age, and is no diagnostic. Where several of other
        ages choose side by side, nothing tells whose the answers after that are."""
        mixed = fact.side and self.discoveries and self.band != cut(fact.band)
        self.band = "" if mixed else cut(fact.band)
        if ABANDONED in fact.marks:
            return
        self.discoveries += 1
        found = cut(fact.band), cut(next(iter(fact.leading), "")), fact.counted
        self._told.append(Discovery(*self.where, self.discoveries, *found))

    def rows(self) -> list[Derived]:
        """What came of its facts since it was recalled, if it was."""
        *_, street, area = self.where
        visit = Visit(
            *self.where,
            f"{street}/{area}" if area else street,
            self.guide,
            self.first,
            self.finished,
            self._lasted_ms(),
            self.ended,
            self.players,
            self.band,
            self.prizes,
            self.turn,
            self.city,
        )
        standing = Standing(
            visit=self.name,
            begun=self.begun,
            rounds=self.rounds,
            prizes=self.prizes,
            discoveries=self.discoveries,
            playing=self.playing.seq if self.playing else 0,
            lang=self.lang,
            band=self.band,
            before_ms=self.before_ms,
            run=self.run,
            from_ms=self.from_ms,
            ms=fit(self.ms),
        )
        cards = [Card(*where, name, opened) for name, (where, opened) in self._cards.items()]
        playing = [self.playing.row(self.asked)] if self.playing else []
        return [visit, standing, *self._told, *playing, *cards]


TELLS: dict[type[f.Fact], Callable[[VisitFold, Any, int, Around], None]] = {
    f.VisitBegan: VisitFold.begin,
    f.VisitEnded: VisitFold.end,
    f.LanguageChosen: VisitFold.choose_language,
    f.PlayersChosen: VisitFold.say_players,
    f.QuizStarted: VisitFold.start_quiz,
    f.Answered: VisitFold.answer,
    f.GameStarted: VisitFold.start_game,
    f.RoundFinished: VisitFold.finish,
    f.RoundLeft: VisitFold.leave,
    f.CardOpened: VisitFold.open_card,
    f.PrizeWon: VisitFold.win,
    f.Discovered: VisitFold.discover,
    f.CityLit: VisitFold.light,
}
"""What a fact of a visit changes in it, given its number and what holds around it."""

READ: dict[type[f.Fact], tuple[str, ...]] = {
    f.QuizStarted: ("quiz",),
    f.Answered: ("question", "chosen", "points", "of"),
    f.GameStarted: ("game",),
    f.CardOpened: ("profession",),
    f.PrizeWon: ("prize", "desk", "day", "issue"),
    f.Discovered: ("band", "leading", "counted", "marks", "side"),
}
"""Of these no more is read than what is counted, which is faster; of other kinds all."""
