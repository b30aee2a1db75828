"""What a station must remember of its facts, kept by adding them up one by one."""

from collections import Counter

from kiosk import facts


class Tally:
    """The sum of a journal: the same facts in the same order give the same tally.

    run: of the newest start; began: the newest day; utc_ms: of the newest fact.
    story: the facts of the visit that is still open. prizes: given, by (prize, day).
    exported: the last fact that lies safe on a stick. issue: of the last prize.
    today: counts of the day: visits, finished, quizzes, games, prizes; a guide's plays left out.
    """

    def __init__(self) -> None:
        self.facts = 0
        self.run = 0
        self.began: facts.DayBegan | None = None
        self.utc_ms = 0
        self.paused = False
        self.volume = 60
        self.exported = 0
        self._exporting = 0
        self.pin_failures = 0
        self.last_refusal: facts.PinRefused | None = None
        self.last_prize: facts.PrizeWon | None = None
        self.issue = 0
        self.prizes: Counter[tuple[str, int]] = Counter()
        self.today: Counter[str] = Counter()
        self.story: list[facts.AnyFact] = []

    @property
    def day(self) -> int:
        """The festival's day, 0 before the first."""
        return self.began.day if self.began else 0

    def add(self, fact: facts.AnyFact) -> None:
        self.facts += 1
        self.utc_ms = fact.utc_ms
        if fact.visit is not None:
            self._add_to_visit(fact)
        match fact:
            case facts.Started():
                self.run = fact.run
            case facts.DayBegan():
                self.began = fact
                self.today.clear()
            case facts.PinRefused():
                self.pin_failures += 1
                self.last_refusal = fact
            case facts.PanelOpened():
                self.pin_failures = 0
            case facts.Paused():
                self.paused = True
            case facts.Resumed():
                self.paused = False
            case facts.VolumeSet():
                self.volume = fact.percent
            case facts.ExportEnded() if fact.outcome == "safe":
                self.exported = self._exporting
            case facts.ExportBegan():
                self._exporting = fact.last

    def _add_to_visit(self, fact: facts.AnyFact) -> None:
        if isinstance(fact, facts.VisitBegan):
            self.story = []
        self.story.append(fact)
        opening = self.story[0]
        counted = not (isinstance(opening, facts.VisitBegan) and opening.guide)
        if counted:
            self._count(fact)
        if isinstance(fact, facts.PrizeWon):
            self.issue = fact.issue
            self.prizes[fact.prize, fact.day] += 1
            self.last_prize = fact
        if isinstance(fact, facts.VisitEnded):
            self.story = []

    def _count(self, fact: facts.AnyFact) -> None:
        match fact:
            case facts.VisitBegan():
                self.today["visits"] += 1
            case facts.RoundFinished():
                self._count_finished()
            case facts.PrizeWon():
                self.today["prizes"] += 1

    def _count_finished(self) -> None:
        rounds = [f for f in self.story if isinstance(f, facts.QuizStarted | facts.GameStarted)]
        self.today["quizzes" if isinstance(rounds[-1], facts.QuizStarted) else "games"] += 1
        if sum(isinstance(f, facts.RoundFinished) for f in self.story) == 1:
            self.today["finished"] += 1
