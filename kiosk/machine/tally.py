"""What a station must remember of its facts, kept by adding them up one by one."""

from collections import Counter
from typing import NamedTuple

from kiosk import facts
from kiosk.machine.past import Past

_PLAYED = (facts.VisitBegan, facts.ExcursionBegan, facts.PanelOpened)

LATELY_MS = 10 * 60_000
"""So long a round is remembered: the third of one game is not played for its own sake."""

BEST_MS = 60 * 60_000
"""So long the best round of a game stands to be beaten: every hour somebody can be the first."""

COPIES = ("moved", "machine")
"""Why a journal was begun that is a copy's: the one it was copied from may go on giving prizes."""


class Best(NamedTuple):
    """A round that stands to be beaten: points of `of`, and when it ended."""

    points: int
    of: int
    run: int
    ms: int


class Tally:
    """The sum of a journal: the same facts in the same order give the same tally.

    run, machine, content: of the newest start; utc_ms: of the newest fact.
    day: the festival's day, 0 before the first; began: the fact that it began.
    waits_for_guide: the clock went back or the journal is a new one; until a guide says which
    day it is no prize is given. guide_generation: the newest of the guide files used here.
    anew: why this journal was begun, when it is not the station's first one. copied: the day of
    which it has no share, for it is a copy; 0 when there is none. unsure: nor has it one of the day
    that a guide confirms next. freed: the day of which the organizer said since what is left to it.
    serial: of the newest kit that was known here or before.
    played: somebody has played or led here, or opened the panel: a PIN was set by then.
    story: the facts of the visit that is still open, those of unknown kinds too.
    prizes: given, by (prize, day). issue: of the last prize.
    exported: the last fact that lies safe on a stick; exporting: of the newest export begun.
    today: counts of the day: visits, finished, quizzes, games, prizes; a guide's plays left out.
    excursion: the facts of the excursion that is still open, those of unknown kinds too. bracket:
    those of the contest of teams that is.
    asked: how often each question was answered here today, by its id.
    gone: issues that were handed over here or are void.
    since: the first day of which it knows all that was given, 0 before it. lately: the rounds that
    came to their end within LATELY_MS: what was played, run, and milliseconds of it.
    times: how often each game came to its end here today. best: the best round of each, as long as
    it stands, see best_of.
    kit, news, placed, doors: the newest fact of each. programme: the newest one of each event that
    a guide changed. released, came: pieces of a day's share that
    went to another station and came from one, by move; of those that came also (prize, day).
    tried: the trial that ended last; trying: the one that a guide began and that goes on. trial:
    visits, rounds and prizes of trials since the last one ended.
    """

    def __init__(self) -> None:
        self.facts = 0
        self.run = 0
        self.machine = ""
        self.content = ""
        self.day = 0
        self.waits_for_guide = False
        self.guide_generation = 0
        self.began: facts.DayBegan | None = None
        self.anew: facts.InstallationBegan | None = None
        self.copied = 0
        self.unsure = False
        self.freed = 0
        self.serial = 0
        self.played = False
        self.utc_ms = 0
        self.paused = False
        self.volume = 60
        self.exported = 0
        self.exporting = 0
        self.pin_failures = 0
        self.last_refusal: facts.PinRefused | None = None
        self.last_prize: facts.PrizeWon | None = None
        self.issue = 0
        self.since = 0
        self.gone: list[int] = []
        self.here: list[facts.PrizeWon] = []
        self.sent: list[facts.SentToDesk] = []
        self.lately: list[tuple[str, int, int]] = []
        self.prizes: Counter[tuple[str, int]] = Counter()
        self.today: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.times: Counter[str] = Counter()
        self.best: dict[str, Best] = {}
        self.kit: facts.KitTaken | None = None
        self.news: facts.NewsTaken | None = None
        self.placed: facts.Placed | None = None
        self.doors: facts.DoorsSet | None = None
        self.programme: dict[str, facts.ProgrammeChanged] = {}
        self.tried: facts.TrialEnded | None = None
        self.trying: facts.TrialBegan | None = None
        self.trial: Counter[str] = Counter()
        self.released: dict[str, int] = {}
        self.came: dict[str, facts.ShareCame] = {}
        self.story: list[facts.Written] = []
        self.excursion: list[facts.Written] = []
        self.bracket: list[facts.Written] = []

    @property
    def given(self) -> dict[str, int]:
        """The prizes given today, by prize id."""
        return {prize: n for (prize, day), n in self.prizes.items() if day == self.day}

    @property
    def past(self) -> Past:
        return Past(
            self.day, self.given, self.copied, self.serial, self.unsure, dict(self.released)
        )

    @property
    def has_share(self) -> bool:
        """Whether this day's share is this station's: of a copy it may be the other one's."""
        return self.day > self.copied or self.day == self.freed

    def add(self, fact: facts.Written) -> None:
        self.facts += 1
        if fact.utc_ms is not None:
            self.waits_for_guide |= fact.utc_ms < self.utc_ms
            self.utc_ms = fact.utc_ms
        if isinstance(fact, facts.Unknown):
            self._carry(fact)
            return
        self.played |= isinstance(fact, _PLAYED)
        if fact.visit is not None:
            self._add_to_visit(fact)
        match fact:
            case facts.Started():
                self.run = fact.run
                self.machine = fact.machine
                self.content = fact.content
            case facts.InstallationBegan():
                self._go_on_from(fact)
            case facts.KitTaken():
                self.kit = fact
                self._take_word(fact)
            case facts.NewsTaken():
                self.news = fact
                self.released |= fact.released
            case facts.ShareCame():
                self.came[fact.move] = fact
            case facts.Placed():
                self.placed = fact
            case facts.DoorsSet():
                self.doors = fact
            case facts.ProgrammeChanged():
                self.programme[fact.event] = fact
            case facts.TrialBegan():
                self.trying = fact
            case facts.TrialPrize():
                self.trial["prizes"] += 1
            case facts.TrialEnded():
                self.tried, self.trying = fact, None
                self.trial.clear()
            case facts.DayBegan():
                self.began, self.day = fact, fact.day
                self._be_sure(fact)
                self.since = self.since or fact.day
                self.waits_for_guide &= fact.confirmed == "clock"
                self.today.clear()
                self.asked.clear()
                self.times.clear()
                self.best.clear()
                self.here = [won for won in self.here if won.day >= fact.day - 1]
            case facts.Redeemed(by="here") | facts.Voided(reason="lost"):
                self.gone.append(fact.issue)
                self._no_longer_here(fact.issue)
            case facts.SentToDesk():
                self.sent.append(fact)
                self._no_longer_here(fact.issue)
            case facts.ExcursionBegan():
                self.excursion = [fact]
            case facts.HandsRaised():
                self.excursion.append(fact)
            case facts.HandsCounted() | facts.DelegateAnswered():
                self.asked[fact.question] += 1
                self.excursion.append(fact)
            case facts.ExcursionEnded():
                self.excursion = []
            case facts.BracketBegan():
                self.bracket = [fact]
            case facts.PairPlayed():
                self.bracket.append(fact)
            case facts.BracketEnded():
                self.bracket = []
            case facts.PinRefused():
                self.pin_failures += 1
                self.last_refusal = fact
            case facts.PanelOpened():
                self.pin_failures = 0
                self.guide_generation = max(self.guide_generation, fact.generation)
            case facts.Paused():
                self.paused = True
            case facts.Resumed():
                self.paused = False
            case facts.VolumeSet():
                self.volume = fact.percent
            case facts.ExportEnded() if fact.outcome == "safe":
                self.exported = self.exporting
            case facts.ExportBegan():
                self.exporting = fact.last

    def _no_longer_here(self, issue: int) -> None:
        self.here = [won for won in self.here if won.issue != issue]

    def _carry(self, fact: facts.Unknown) -> None:
        """It counts nothing; but whatever is open is no longer understood, see Station.start."""
        self.run = max(self.run, fact.run or 0)
        if self.story and self.story[0].visit == fact.visit:
            self.story = [] if fact.is_a(facts.VisitEnded) else [*self.story, fact]
        elif self.excursion and fact.visit is None:
            self.excursion = [] if fact.is_a(facts.ExcursionEnded) else [*self.excursion, fact]

    def _go_on_from(self, fact: facts.InstallationBegan) -> None:
        self.anew = fact
        self.day = fact.day
        self.since = fact.day + 1 if fact.day else 0
        # another festival begins unasked, one that was played here before does not
        self.waits_for_guide = fact.reason != "festival" or fact.day > 0
        self.copied = max(fact.copied, fact.day if fact.reason in COPIES else 0)
        self.unsure, self.freed, self.serial = fact.unsure, 0, fact.kit
        self.released = dict(fact.released)
        for prize, count in fact.given.items():
            self.prizes[prize, fact.day] += count

    def _be_sure(self, fact: facts.DayBegan) -> None:
        """The clock alone may still be wrong: prizes wait for the guide, and so does this."""
        if self.unsure:
            self.copied = max(self.copied, fact.day)
            self.since = self.copied + 1
            self.unsure = fact.confirmed != "guide"

    def _take_word(self, kit: facts.KitTaken) -> None:
        """The organizer knows of the copy, and what is left of the day to it, counted from here.

        Kits made later say it again, and so may the one that was copied with all the rest."""
        if kit.given_serial > self.serial and (self.copied or self.unsure):
            self.freed = kit.given_day
            for prize, day in self.prizes:
                if day == kit.given_day:
                    self.prizes[prize, day] = 0
        self.serial = max(self.serial, kit.serial)

    def _add_to_visit(self, fact: facts.AnyFact) -> None:
        if isinstance(fact, facts.VisitBegan):
            self.story = []
        self.story.append(fact)
        opening = self.story[0]
        if not isinstance(opening, facts.VisitBegan) or not opening.guide:
            self._count(fact)
        elif opening.trial:
            self.trial["visits"] += isinstance(fact, facts.VisitBegan)
            self.trial["rounds"] += isinstance(fact, facts.RoundFinished)
        if isinstance(fact, facts.Answered):
            self.asked[fact.question] += 1
        if isinstance(fact, facts.PrizeWon):
            self.issue = fact.issue
            self.prizes[fact.prize, fact.day] += 1
            self.last_prize = fact
            if fact.desk == 0:
                self.here.append(fact)
        if isinstance(fact, facts.VisitEnded):
            self.story = []

    def _count(self, fact: facts.AnyFact) -> None:
        match fact:
            case facts.VisitBegan():
                self.today["visits"] += 1
            case facts.RoundFinished():
                self._count_finished(fact)
            case facts.PrizeWon():
                self.today["prizes"] += 1

    def _remember(self, played: str, end: facts.RoundFinished) -> None:
        """Of an earlier run it is not known how long ago it was: it stays until this run is old."""
        kept = [
            one for one in self.lately if end.ms - (one[2] if one[1] == end.run else 0) < LATELY_MS
        ]
        self.lately = [*kept, (played, end.run, end.ms)]

    def best_of(self, game: str, run: int, ms: int) -> "Best | None":
        """What is to be beaten at this moment of this run; of an earlier run nothing is."""
        best = self.best.get(game)
        return best if best and best.run == run and ms - best.ms < BEST_MS else None

    def _be_beaten(self, played: str, end: facts.RoundFinished) -> None:
        new, old = Best(end.points, end.of, end.run, end.ms), self.best_of(played, end.run, end.ms)
        if end.points and (old is None or new.points * old.of >= old.points * new.of):
            self.best[played] = new

    def _count_finished(self, fact: facts.RoundFinished) -> None:
        rounds = [f for f in self.story if isinstance(f, facts.QuizStarted | facts.GameStarted)]
        if rounds:  # none: a later program began it in words of its own
            began = rounds[-1]
            quiz = isinstance(began, facts.QuizStarted)
            self.today["quizzes" if quiz else "games"] += 1
            played = began.quiz if isinstance(began, facts.QuizStarted) else began.game
            self._remember(played, fact)
            self.times[played] += 1
            self._be_beaten(played, fact)
        if sum(isinstance(f, facts.RoundFinished) for f in self.story) == 1:
            self.today["finished"] += 1
