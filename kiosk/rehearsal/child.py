"""One group at one screen: what it touches, how long that takes, when it goes. Through the visit
itself, and told to the truth by whoever did it."""

from random import Random

from kiosk.challenges.challenge import LIMIT_MS
from kiosk.content.content import Content
from kiosk.facts import PrizeWon
from kiosk.rehearsal import hands
from kiosk.rehearsal.crowd import GIVES_UP, PLACES, SAYS_GOODBYE, Group
from kiosk.rehearsal.kills import answer_and_die
from kiosk.rehearsal.seen import Seen
from kiosk.rehearsal.stage import Stage
from kiosk.visit import waits
from kiosk.visit.rounds import SIDES, GameRound, QuizRound
from kiosk.visit.screens import Screen, idle_limit_ms
from kiosk.visit.visit import Visit

READ_MS, TAP_MS, REASON_MS = 5_500, 3_000, 3_200
"""A question is read, an answer looked for; the reason is glanced at."""

BLIND_MS = 350
"""Who taps through."""

TAKES_OVER = 0.4
"""Plays the very round that was shown; the others look at the street first."""

KILLED = 0.004
"""Of all rounds: the program is killed in the middle, and comes back."""

MOST_MOVES = 400
ASKED = 8


class Gone(Exception):
    """The group walked away in the middle of what it was doing."""


class Child:
    """won: the prizes that this group leaves with. guide: a guide plays, nothing is counted."""

    def __init__(self, stage: Stage, group: Group, rng: Random, day: int, guide: bool = False):
        self._stage, self._group, self._rng = stage, group, rng
        self._guide, self._seen = guide, Seen(stage, group, day, guide)
        self.won: list[PrizeWon] = []

    @property
    def _visit(self) -> Visit:
        return self._stage.station.visit

    @property
    def _content(self) -> Content:
        return self._stage.station.content

    def play(self) -> None:
        try:
            taken_over = self._come()
            if self._group.discovers and not self._guide:
                self._discover()
            for n in range(self._group.rounds):
                self._round(taken_over and n == 0 and not self._group.discovers)
                self._look_around()
        except Gone:
            pass
        self._leave()
        self._seen.tell()

    def _come(self) -> bool:
        """The first touch; whether it plays what was shown."""
        self._wait(4_000)
        visit = self._visit
        visit.touched()
        visit.take_over()
        visit.choose_language(self._group.lang)
        if visit.state.round is not None and self._rng.random() < TAKES_OVER:
            return True
        visit.back()
        visit.open("Street")
        self._seen.note()
        if self._group.says:
            visit.say_players(self._group.size)
            self._seen.players = self._group.size
            self._seen.note()
        self._wait(2_500)
        return False

    def _look_around(self) -> None:
        """Between two rounds: a card of the street, now and then."""
        if self._rng.random() < 0.2:
            trade = self._rng.choice(self._content.professions(self._stage.station.street))
            self._visit.open_card(trade.id)
            self._turned()
            self._seen.note()
            self._seen.open_card(trade.id)
            self._wait(9_000)
            self._visit.back()

    # rounds

    def _round(self, taken_over: bool) -> None:
        if not (taken_over and self._visit.state.round is not None):
            self._choose()
        killed = self._rng.random() < KILLED
        if killed and self._visit.state.visit is not None:
            self._killed()
        if isinstance(self._visit.state.round, QuizRound):
            self._quiz(taken_over)
        elif isinstance(self._visit.state.round, GameRound):
            self._game(taken_over)
        self._take_prize()

    def _killed(self) -> None:
        """In the middle of a round that was just begun."""
        round_ = self._visit.state.round
        many = isinstance(round_, QuizRound) and len(round_.questions) > 1
        if not (many and self._stage.real_kills > 0):
            self._stage.kill()
            self._seen.killed()
            return
        self._stage.real_kills -= 1
        taken = answer_and_die(self._stage, self._rng)
        now = self._visit.state.round
        if taken and isinstance(now, QuizRound):
            self._seen.answer(now)
            self._visit.next(now.question.id)
        self._seen.killed()

    def _choose(self) -> None:
        street = self._stage.station.street
        quizzes, games = self._content.quizzes(street), self._content.games(street)
        if games and self._rng.random() < 0.5:
            self._visit.start_game(self._rng.choice(games).id)
            self._turned()
            if self._visit.state.asking:
                self._visit.choose_players(min(2, self._group.size))
                self._turned()
        else:
            self._visit.start_quiz(self._rng.choice(quizzes).id)
            self._turned()
        self._started()

    def _turned(self) -> None:
        """Nothing begins when the turn is over: the screen has said goodbye."""
        if self._visit.state.screen is Screen.GOODBYE:
            self._seen.note()
            raise Gone

    def _started(self) -> None:
        self._seen.note()
        if (round_ := self._visit.state.round) is not None:
            self._seen.start(round_)

    def _quiz(self, taken_over: bool) -> None:
        fresh = taken_over
        while isinstance(round_ := self._visit.state.round, QuizRound):
            if self._visit.state.screen is not Screen.QUIZ:
                return
            self._may_give_up(ASKED)
            self._wait(BLIND_MS if self._group.hasty else READ_MS + TAP_MS)
            knows = self._rng.random() < self._group.skill
            said = hands.answer(round_.question, round_.offered, knows, self._rng)
            self._visit.answer(round_.question.id, said)
            if fresh:
                self._started()
                fresh = False
            self._seen.note()
            now = self._visit.state.round
            if isinstance(now, QuizRound):
                self._seen.answer(now)
            self._ended()
            self._wait(BLIND_MS if self._group.hasty else REASON_MS)
            self._visit.next(round_.question.id)

    def _game(self, taken_over: bool) -> None:
        fresh, passed = taken_over, 0
        for _ in range(MOST_MOVES):
            round_ = self._visit.state.round
            if not isinstance(round_, GameRound):
                return
            open_ = [n for n, table in enumerate(round_.tables) if not table.finished]
            if not open_:
                self._wait(2_000)
                self._visit.see_result(round_.id)
                return
            side = min(open_, key=lambda n: round_.tables[n].ms)
            passed = max(passed, self._move(round_, side, passed))
            if fresh and self._visit.state.visit is not None:
                self._started()
                fresh = False
            self._ended()
        raise Gone

    def _move(self, round_: GameRound, side: int, passed: int) -> int:
        """The game's time after the move."""
        self._may_give_up(20)
        wait = BLIND_MS if self._group.hasty else int(2_800 * self._group.pace)
        knows = self._rng.random() < 0.4 + 0.6 * self._group.skill
        made = hands.move(round_.game, round_.tables[side], knows, self._rng, wait)
        if len(round_.tables) > 1:
            made["side"] = SIDES[side]
        ms = int(made["ms"])
        self._stage.clock.pass_ms(max(0, ms - passed))
        self._visit.move(round_.id, made)
        self._seen.note()
        return ms

    def _ended(self) -> None:
        """Count a round whose end has just been written down."""
        round_ = self._visit.state.round
        if round_ is not None and round_.finished:
            self._seen.finish(round_)

    def _take_prize(self) -> None:
        prize = self._visit.state.prize
        if prize is None or prize in self.won:
            return
        self.won.append(prize)
        self._seen.win(prize.prize, prize.day)
        self._visit.open_prize()
        self._wait(18_000)
        self._visit.back()

    # "Who could I be?"

    def _discover(self) -> None:
        self._visit.places = PLACES
        self._visit.open_discovery()
        self._seen.note()
        if self._visit.state.screen is Screen.TOGETHER:
            self._discover_together()
            return
        while (now := self._visit.state.discovery) is not None:
            self._visit.touched()
            match now.step:
                case "age":
                    self._wait(4_000)
                    self._visit.discover("age", self._group.band)
                case "triad":
                    self._may_give_up(60)
                    self._wait(BLIND_MS if self._group.hasty else 4_200)
                    assert now.offered is not None
                    self._visit.discover("item", self._rng.choice(now.offered))
                case "offer":
                    self._may_give_up(20)
                    self._wait(3_000)
                    self._visit.discover("begin" if self._rng.random() < 0.5 else "skip")
                case "play":
                    self._wait(20_000)
                    self._visit.try_move({}, LIMIT_MS)
                    self._visit.discover("on")
                case "tried":
                    self._wait(4_000)
                    self._visit.discover("on")
                case "result":
                    break
        self._seen.note()
        if self._visit.state.screen is Screen.DISCOVERY:
            self._seen.band = self._group.band
            self._seen.discover()
            self._wait(12_000)
            self._visit.back()
        self._visit.open("Street")

    def _discover_together(self) -> None:
        """Each at a place of the screen, of one age: friends come from one class."""
        visit = self._visit
        while (now := visit.state.together) is not None and not now.done:
            visit.touched()
            place = self._rng.choice([n for n, side in enumerate(now.sides) if not side.done])
            asked = now.sides[place].discovery
            if asked.offered is None:
                self._wait(4_000 // len(now.sides))
                visit.discover_at(place, "age", self._group.band)
            else:
                self._may_give_up(60)
                self._wait(BLIND_MS if self._group.hasty else 4_200 // len(now.sides))
                visit.discover_at(place, "item", self._rng.choice(asked.offered))
            self._seen.note()
            now = visit.state.together
            if now is not None and now.sides[place].done:
                self._seen.band = self._group.band
                self._seen.discover()
        self._wait(12_000)
        visit.back()
        visit.open("Street")

    # time, and the end

    def _wait(self, ms: int) -> None:
        self._stage.clock.pass_ms(int(ms * self._group.pace * self._rng.uniform(0.7, 1.4)))

    def _may_give_up(self, of: int) -> None:
        if self._seen.begun and self._rng.random() < GIVES_UP / of:
            raise Gone

    def _leave(self) -> None:
        now, beside = self._visit.state.discovery, self._visit.state.together
        asked = [side.discovery for side in beside.sides] if beside else []
        if any(one.taps and not one.told for one in (*asked, *([now] if now else []))):
            self._seen.band = self._group.band  # told of as abandoned, with its age
        if self._rng.random() < SAYS_GOODBYE and self._visit.state.visit is not None:
            self._visit.say_goodbye()
            self._seen.note()
            self._stage.clock.pass_ms(waits.GOODBYE)
        for _ in range(3):
            if self._visit.state.screen is Screen.ATTRACT:
                return
            self._stage.clock.pass_ms(idle_limit_ms(self._visit.state.screen))
            self._stage.station.tick()
            self._seen.note()
