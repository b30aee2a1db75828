"""One child at one screen: what is shown, what a touch does, and which facts it makes.

Facts are written before the screen moves: the record and what it allows are born together or
not at all. The same `_take` that follows a live fact rebuilds a visit after a crash.
"""

import secrets
from collections.abc import Callable, Iterable, Mapping
from random import Random
from typing import Any, Literal

import msgspec

from kiosk import facts
from kiosk.clock import Clock
from kiosk.content.store import Content
from kiosk.visit import waits
from kiosk.visit.attract import Preview, preview
from kiosk.visit.rounds import (
    GameRound,
    QuizRound,
    Round,
    deal_game,
    deal_quiz,
    started,
)
from kiosk.visit.story import Screen, State, after

LISTS = {
    screen.value: screen
    for screen in (Screen.STREET, Screen.PROFESSIONS, Screen.QUIZZES, Screen.GAMES)
}

BACK = {
    Screen.STREET: Screen.STREET,
    Screen.PROFESSIONS: Screen.STREET,
    Screen.QUIZZES: Screen.STREET,
    Screen.GAMES: Screen.STREET,
    Screen.CARD: Screen.PROFESSIONS,
    Screen.QUIZ: Screen.QUIZZES,
    Screen.GAME: Screen.GAMES,
    Screen.RESULT: Screen.STREET,
    Screen.PRIZE: Screen.STREET,
}

IDLE_MS = {
    Screen.QUIZ: waits.PLAY,
    Screen.GAME: waits.PLAY,
    Screen.STREET: waits.READING,
    Screen.PROFESSIONS: waits.READING,
    Screen.CARD: waits.READING,
    Screen.QUIZZES: waits.READING,
    Screen.GAMES: waits.READING,
    Screen.RESULT: waits.KEEPING,
    Screen.PRIZE: waits.KEEPING,
}


class Place(msgspec.Struct, frozen=True):
    """Where the station stands: a street, and an area of it or ""."""

    street: str
    area: str
    lang: str


Record = Callable[..., tuple[facts.AnyFact, ...]]
DrawPrize = Callable[[int, int], facts.PrizeWon | None]
"""From the points of a finished round and what they are of to a prize, or none."""


class Visit:
    """The state machine of one screen. `record` writes facts and returns them stamped."""

    def __init__(
        self,
        content: Content,
        place: Place,
        record: Record,
        draw_prize: DrawPrize,
        clock: Clock,
        rng: Random,
    ) -> None:
        self._content = content
        self._place = place
        self._record_facts = record
        self._draw_prize = draw_prize
        self._clock = clock
        self._rng = rng
        self.guide_plays = False
        self._rest()

    def _rest(self) -> None:
        self.state = State(lang=self._place.lang)
        self._attract_seed = self._rng.getrandbits(32)
        self._entered(clock_ms=self._clock.ms())

    def _entered(self, clock_ms: int) -> None:
        self._entered_ms = self._touched_ms = clock_ms

    # what a child does

    def take_over(self) -> None:
        """The first touch: the very round that was being shown is the child's."""
        if self.state.screen is Screen.ATTRACT:
            round_ = self.preview().round
            self._show(_face_of(round_), round=round_)

    def choose_language(self, lang: str) -> None:
        """From any screen, at any moment; nothing else changes."""
        if lang == self.state.lang or lang not in self._content.festival.languages:
            return
        if self.state.screen is Screen.ATTRACT:
            self.take_over()
        if self.state.visit is None:
            self.state = msgspec.structs.replace(self.state, lang=lang)
        else:
            self._record(facts.LanguageChosen(lang=lang))

    def open(self, screen: str) -> None:
        """A list: Street, Professions, Quizzes or Games."""
        if self._playing is None and screen in LISTS and self.state.screen is not Screen.GOODBYE:
            self._begin()
            self._show(LISTS[screen])

    def open_card(self, profession_id: str) -> None:
        profession = self._content.profession(profession_id)
        self._record(
            facts.CardOpened(
                profession=profession.id, street=profession.street, area=profession.area
            )
        )

    def start_quiz(self, quiz_id: str) -> None:
        self._start(deal_quiz(self._content.quiz(quiz_id), self._rng.getrandbits(32)))

    def start_game(self, game_id: str) -> None:
        self._start(deal_game(self._content.game(game_id), self._rng.getrandbits(32)))

    def answer(self, question_id: str, chosen: Iterable[str]) -> None:
        """An answer to a question that is no longer asked, or answered already, is ignored."""
        round_ = self.state.round
        if not isinstance(round_, QuizRound) or self.state.screen is not Screen.QUIZ:
            return
        if round_.question.id != question_id or round_.verdict is not None:
            return
        picked = tuple(chosen)
        if not picked or not set(picked) <= set(round_.offered):
            return
        verdict = round_.question.judge(picked)
        fact = facts.Answered(
            question=question_id,
            chosen=picked,
            points=verdict.points,
            of=verdict.of,
            took_ms=self._clock.ms() - self._entered_ms,
        )
        self._record(*self._opening(round_), fact, *self._ending(round_.answered(fact)))

    def next(self, question_id: str) -> None:
        """On from the reason: to the next question, or to the result."""
        round_ = self.state.round
        if not isinstance(round_, QuizRound) or round_.question.id != question_id:
            return
        if round_.verdict is None or self.state.screen is not Screen.QUIZ:
            return
        if round_.finished:
            self._show(Screen.RESULT)
        else:
            self._show(Screen.QUIZ, round=round_.next())

    def move(self, game_id: str, move: Mapping[str, str]) -> None:
        """A move in a game that is no longer played is ignored."""
        round_ = self.state.round
        if not isinstance(round_, GameRound) or self.state.screen is not Screen.GAME:
            return
        if round_.game.id != game_id or round_.finished:
            return
        fact = facts.Moved(move=dict(move))
        moved = round_.moved(fact)
        if moved.table == round_.table:
            return
        self._record(*self._opening(round_), fact, *self._ending(moved))

    def see_result(self, game_id: str) -> None:
        """On from a finished game's last sight to its result."""
        round_ = self.state.round
        if isinstance(round_, GameRound) and round_.game.id == game_id and round_.finished:
            self._show(Screen.RESULT)

    def back(self) -> None:
        """One step towards the street; leaves a round that is not finished."""
        target = BACK.get(self.state.screen)
        if target is None:
            return
        if self._playing is not None and self.state.visit is not None:
            self._record(facts.RoundLeft())
        self._show(target, round=None)

    def open_prize(self) -> None:
        if self.state.prize is not None:
            self._show(Screen.PRIZE)

    def say_goodbye(self) -> None:
        if self.state.screen in (Screen.ATTRACT, Screen.GOODBYE):
            return
        self.end("goodbye")

    def touched(self) -> None:
        """A sign of life: a touch, a key, a finite animation."""
        self._touched_ms = self._clock.ms()
        if self.state.screen is Screen.GOODBYE and self._touched_ms - self._entered_ms > 1_000:
            self._rest()

    # what time does

    @property
    def ring_ms(self) -> int:
        """Milliseconds left of the idle ring, 0 while it is not shown."""
        idle = IDLE_MS.get(self.state.screen)
        if idle is None:
            return 0
        left = self._touched_ms + idle + waits.RING - self._clock.ms()
        return max(left, 1) if left <= waits.RING else 0

    def tick(self) -> bool:
        """Let time pass; True when the screen changed by itself."""
        now = self._clock.ms()
        idle = IDLE_MS.get(self.state.screen)
        if idle is not None and now - self._touched_ms >= idle + waits.RING:
            if self.state.prize is not None and self.state.screen in (Screen.QUIZ, Screen.GAME):
                self._show(Screen.RESULT)  # a prize that was won is shown before it is left
            else:
                self.end("idle")
            return True
        if self.state.screen is Screen.GOODBYE and now - self._entered_ms >= waits.GOODBYE:
            self._rest()
            return True
        return False

    def preview(self) -> Preview:
        """The round the attract screen shows now."""
        content, street = self._content, self._place.street
        return preview(
            content.quizzes(street),
            content.games(street),
            self._attract_seed,
            self._clock.ms() - self._entered_ms,
        )

    # how a visit begins and ends

    def end(self, reason: Literal["goodbye", "idle", "reset", "abandoned", "stopped"]) -> None:
        """Back to the attract screen, by way of a goodbye when the child said one."""
        lang = self.state.lang
        if self.state.visit is not None:
            self._record(facts.VisitEnded(reason=reason))
        self._rest()
        if reason == "goodbye":
            self.state = State(screen=Screen.GOODBYE, lang=lang)

    def resume(self, story: Iterable[facts.AnyFact]) -> None:
        """Rebuild an open visit from its facts, inside its idle ring. Raises LookupError when the
        pack no longer holds what was played."""
        for fact in story:
            self._take(fact)
        idle = IDLE_MS.get(self.state.screen, waits.READING)
        self._touched_ms = self._clock.ms() - idle

    def _begin(self) -> None:
        if self.state.visit is None:
            self._record()

    def _start(self, round_: Round) -> None:
        self._record(*self._left(), started(round_))

    def _left(self) -> list[facts.Fact]:
        return [facts.RoundLeft()] if self._playing and self.state.visit else []

    def _opening(self, round_: Round) -> list[facts.Fact]:
        """A round taken over from the attract screen begins with its first answer."""
        return [] if self.state.visit is not None else [started(round_)]

    def _ending(self, round_: Round) -> list[facts.Fact]:
        if not round_.finished:
            return []
        end: list[facts.Fact] = [facts.RoundFinished(points=round_.points, of=round_.of)]
        if not (self.state.guide or self.guide_plays):
            prize = self._draw_prize(round_.points, round_.of)
            end += [prize] if prize is not None else []
        return end

    @property
    def _playing(self) -> Round | None:
        """The round that is not finished yet."""
        round_ = self.state.round
        return round_ if round_ is not None and not round_.finished else None

    # facts first, then the screen

    def _record(self, *new: facts.Fact) -> None:
        visit = self.state.visit
        opening: tuple[facts.Fact, ...] = ()
        if visit is None:
            visit = secrets.token_hex(16)
            opening = (
                facts.VisitBegan(
                    lang=self.state.lang,
                    street=self._place.street,
                    area=self._place.area,
                    guide=self.guide_plays,
                ),
            )
        for fact in self._record_facts(*opening, *new, visit=visit):
            self._take(fact)
        self._entered(clock_ms=self._clock.ms())

    def _show(self, screen: Screen, **changes: Any) -> None:
        self.state = msgspec.structs.replace(self.state, screen=screen, **changes)
        self._entered(clock_ms=self._clock.ms())

    def _take(self, fact: facts.AnyFact) -> None:
        """The state after a fact, live or read back from the journal."""
        self.state = after(self.state, fact, self._content)


def _face_of(round_: Round) -> Screen:
    return Screen.QUIZ if isinstance(round_, QuizRound) else Screen.GAME
