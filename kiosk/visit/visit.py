"""One child at one screen: what is shown, what a touch does, and which facts it makes.

Facts are written before the screen moves: the record and what it allows are born together or
not at all. The same `_take` that follows a live fact rebuilds a visit after a crash.
"""

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import Any, Literal

import msgspec

from kiosk import facts
from kiosk.clock import Clock
from kiosk.content.model import Quiz
from kiosk.content.store import Content
from kiosk.visit import discovery, waits
from kiosk.visit.attract import Preview, preview
from kiosk.visit.comfort import MUTE_MS, TEXT_SCALES
from kiosk.visit.rounds import (
    GameRound,
    QuizRound,
    Round,
    deal_game,
    deal_quiz,
    started,
)
from kiosk.visit.scratch import Kept, Nowhere, Scratch, recall, remember
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
    Screen.TAKEAWAY: Screen.DISCOVERY,
}

PLAYERS = 4
"""As many stand at a screen and play; "four" is said for more, too."""

STEPS: dict[discovery.Step, Screen] = {
    "age": Screen.AGE,
    "triad": Screen.TRIAD,
    "offer": Screen.CHALLENGE,
    "play": Screen.CHALLENGE,
    "tried": Screen.TRIED,
    "result": Screen.DISCOVERY,
}
"""Which screen shows which step of the diagnostic."""

DISCOVERING = {*STEPS.values(), Screen.TAKEAWAY}

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
    Screen.AGE: waits.READING,
    Screen.TRIAD: waits.READING,
    Screen.CHALLENGE: waits.PLAY,
    Screen.TRIED: waits.READING,
    Screen.DISCOVERY: waits.KEEPING,
    Screen.TAKEAWAY: waits.KEEPING,
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
        scratch: Scratch | None = None,
        seen: Mapping[str, int] | None = None,
    ) -> None:
        """seen: how often each question was answered here today; its owner keeps it up to date."""
        self._content = content
        self._place = place
        self._record_facts = record
        self._draw_prize = draw_prize
        self._seen: Mapping[str, int] = {} if seen is None else seen
        self._clock = clock
        self._rng = rng
        self._scratch = scratch or Nowhere()
        self._asked_ms = 0
        self._kept: Kept | None = None
        self.guide_plays = False
        self.recalled_ms = 0
        self._rest()

    def _rest(self) -> None:
        self.state = State(lang=self._place.lang)
        self._attract_seed = self._rng.getrandbits(32)
        self._entered()

    def _entered(self) -> None:
        """Another screen or another question is shown: from now on an answer takes its time."""
        self._entered_ms = self._clock.ms()
        self._went_on()

    def _went_on(self) -> None:
        """A sign of life; what a diagnostic knows by now is kept for after a crash."""
        self.alive()
        now, visit = self.state.discovery, self.state.visit
        if now is not None and visit is not None:
            shown, utc_ms = self.state.screen in DISCOVERING, self._clock.utc_ms()
            self._kept = remember(self._scratch, visit, now, shown, utc_ms, self._kept)

    # what a child does

    def take_over(self) -> None:
        """The first touch: the very round that was being shown is the child's, or the card."""
        if self.state.screen is not Screen.ATTRACT:
            return
        shown = self.preview()
        if shown.round is not None:
            self._show(_face_of(shown.round), round=shown.round)
        elif shown.card:
            self._show(Screen.CARD, profession=shown.card)
        else:
            self._show(Screen.STREET)

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

    def open_comfort(self) -> None:
        """The sheet on which a child makes the screen comfortable; it opens no visit."""
        if self.state.screen is Screen.ATTRACT:
            self.take_over()
        if self.state.screen is not Screen.GOODBYE:
            self.state = msgspec.structs.replace(self.state, adjusting=True)

    def close_comfort(self) -> None:
        self.state = msgspec.structs.replace(self.state, adjusting=False)

    def choose_text(self, size: int) -> None:
        """The text's size: 0, 1 or 2 for A, A+ or A++."""
        if 0 <= size < len(TEXT_SCALES):
            self._make_comfortable(text=size)

    def choose_comfort(self, wish: str, wanted: bool) -> None:
        """wish: contrast, still, calm or reach."""
        if wish in ("contrast", "still", "calm", "reach"):
            self._make_comfortable(**{wish: wanted})

    def mute(self, wanted: bool) -> None:
        """No sound for five minutes or until the visit's end, whichever is first."""
        self._make_comfortable(muted_until_ms=self._clock.ms() + MUTE_MS if wanted else 0)

    @property
    def muted(self) -> bool:
        return self._clock.ms() < self.state.comfort.muted_until_ms

    def _make_comfortable(self, **wishes: Any) -> None:
        comfort = msgspec.structs.replace(self.state.comfort, **wishes)
        self.state = msgspec.structs.replace(self.state, comfort=comfort)

    def open(self, screen: str) -> None:
        """A list: Street, Professions, Quizzes or Games."""
        if self._playing is None and screen in LISTS and self.state.screen is not Screen.GOODBYE:
            self._begin()
            self._show(LISTS[screen])

    def open_card(self, profession_id: str) -> None:
        profession = self._content.profession(profession_id)
        behind = self.state.screen if self.state.screen is Screen.DISCOVERY else None
        self._record(
            facts.CardOpened(
                profession=profession.id, street=profession.street, area=profession.area
            )
        )
        self.state = msgspec.structs.replace(self.state, behind=behind)

    def start_quiz(self, quiz_id: str) -> None:
        self._start(self._deal_quiz(self._content.quiz(quiz_id), self._rng.getrandbits(32)))

    def _deal_quiz(self, quiz: Quiz, seed: int) -> QuizRound:
        return deal_quiz(quiz, seed, self.state.band, self._seen)

    def say_players(self, players: int) -> None:
        """How many play at the screen, said on the street: 1 to 4, where 4 is four or more."""
        if self.state.screen is Screen.STREET and players in range(1, PLAYERS + 1):
            if players != self.state.players:
                self._record(facts.PlayersChosen(players=players))

    def start_game(self, game_id: str) -> None:
        """Of a game that two can play it is asked first how many they are, unless they said it."""
        if self._content.game(game_id).versus and not self.state.players:
            self._record(*self._left())
            self._ask_players(game_id)
        else:
            self._deal(game_id, self.state.players)

    def _ask_players(self, game_id: str) -> None:
        self._show(Screen.GAME, round=None, asking=game_id)

    def choose_players(self, players: int) -> None:
        """1, or 2 against each other."""
        if self.state.asking and players in (1, 2):
            self._deal(self.state.asking, players)

    def _deal(self, game_id: str, players: int) -> None:
        game, seed = self._content.game(game_id), self._rng.getrandbits(32)
        self._start(deal_game(game, seed, self.state.band, players))

    def restart(self) -> None:
        """The round under way once more from its beginning, dealt anew."""
        round_ = self._playing
        if round_ is None or self.state.screen not in (Screen.QUIZ, Screen.GAME):
            return
        seed = self._rng.getrandbits(32)
        fresh: Round = (
            self._deal_quiz(round_.quiz, seed)
            if isinstance(round_, QuizRound)
            else deal_game(round_.game, seed, round_.band, len(round_.tables))
        )
        if self.state.visit is None:
            self._show(self.state.screen, round=fresh)
        else:
            self._start(fresh)

    def answer(self, question_id: str, chosen: Iterable[str]) -> None:
        """An answer to a question that is no longer asked, or answered already, is ignored."""
        round_ = self.state.round
        if not isinstance(round_, QuizRound) or self.state.screen is not Screen.QUIZ:
            return
        if round_.question.id != question_id or round_.verdict is not None:
            return
        picked = tuple(chosen)
        if not round_.question.accepts(picked):
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
        if moved.tables == round_.tables:
            return
        self._record(*self._opening(round_), fact, *self._ending(moved))

    def foretell(self, game_id: str, move: Mapping[str, str]) -> Any:
        """The table as a move would leave it, or as time alone; nothing is recorded or changed."""
        round_ = self.state.round
        if isinstance(round_, GameRound) and round_.game.id == game_id:
            return round_.foretold(move)
        return None

    def see_result(self, game_id: str) -> None:
        """On from a finished game's last sight to its result."""
        round_ = self.state.round
        if isinstance(round_, GameRound) and round_.game.id == game_id and round_.finished:
            self._show(Screen.RESULT)

    def open_faces(self) -> None:
        """From a result: the drawn faces to pick one from."""
        if self.state.screen is Screen.RESULT:
            self._show(Screen.RESULT, picking=True)

    def pick_face(self, face: str) -> None:
        """Kept as long as the visit, in memory alone: it is no fact."""
        if self.state.picking:
            self._show(Screen.RESULT, face=face)

    def back(self) -> None:
        """One step towards the street; leaves a round that is not finished."""
        if self.state.picking:
            self._show(Screen.RESULT)
            return
        if self.state.screen in STEPS.values():
            self._step_back()
            return
        target = BACK.get(self.state.screen)
        if target is None:
            return
        if self.state.screen is Screen.CARD:
            target = self.state.behind or target
        left = self._playing
        if left is not None and self.state.visit is not None:
            self._record(facts.RoundLeft())
        if isinstance(left, GameRound) and len(left.tables) > 1 and self.state.players:
            self._ask_players(left.game.id)  # not asked before; perhaps one is alone by now
        else:
            self._show(target, round=None)

    def open_discovery(self) -> None:
        """ "Who could I be?": begun, gone on with, or its result once more."""
        if self._playing is not None or self.state.screen is Screen.GOODBYE:
            return
        if self._content.interests() is not None:
            self._begin()
            fresh = discovery.Discovery(seed=self._rng.getrandbits(32))
            self._discover(self.state.discovery or fresh)

    def discover(self, act: str, word: str = "") -> None:
        """A touch in the diagnostic; what it means is in kiosk/visit/discovery.py."""
        now = self.state.discovery
        if now is None or self.state.screen not in DISCOVERING:
            return
        took_ms = self._clock.ms() - self._asked_ms
        then = discovery.after(now, act, word, took_ms, self._content, self.state.streets)
        if then != now:
            self._discover(then)

    def try_move(self, move: Mapping[str, str], ms: int) -> None:
        """A move in the challenge, `ms` of its own time after it began."""
        now = self.state.discovery
        if now is not None and self.state.screen is Screen.CHALLENGE:
            then = discovery.moved(now, move, ms)
            if then != now:
                self._show(Screen.CHALLENGE, discovery=then)

    def open_takeaway(self) -> None:
        if self.state.screen is Screen.DISCOVERY:
            self._show(Screen.TAKEAWAY)

    def _discover(self, then: discovery.Discovery) -> None:
        if then.step == "result" and not then.told:
            self._record(discovery.fact(then, self._content, self.state.streets))
            then = msgspec.structs.replace(then, told=True)
        self._asked_ms = self._clock.ms()
        self._show(STEPS[then.step], discovery=then)

    def _step_back(self) -> None:
        now = self.state.discovery
        then = discovery.back(now, self._content, self.state.streets) if now else None
        if then is None:
            self._show(Screen.STREET, round=None)
        else:
            self._discover(then)

    def open_prize(self) -> None:
        if self.state.prize is not None:
            self._show(Screen.PRIZE)

    def say_goodbye(self) -> None:
        if self.state.screen in (Screen.ATTRACT, Screen.GOODBYE):
            return
        self.end("goodbye")

    def alive(self) -> None:
        """A sign of life that is no touch: a held finger, a finite animation, a voice."""
        self._touched_ms = self._clock.ms()

    def touched(self) -> None:
        """A touch or a key, wherever it goes."""
        self.alive()
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
        """What the attract screen shows now."""
        content, street = self._content, self._place.street
        return preview(
            content.quizzes(street),
            content.games(street),
            self._attract_seed,
            self._clock.ms() - self._entered_ms,
            [trade.id for trade in content.professions(street)],
            self._seen,
        )

    # how a visit begins and ends

    def end(self, reason: Literal["goodbye", "idle", "reset", "abandoned", "stopped"]) -> None:
        """Back to the attract screen, by way of a goodbye when the child said one."""
        before = self.state
        if self.state.visit is not None:
            self._record(*self._cut_short(), facts.VisitEnded(reason=reason))
        self._rest()
        self._scratch.wipe()
        self._kept = None
        if reason == "goodbye":
            self.state = State(
                screen=Screen.GOODBYE,
                lang=before.lang,
                comfort=before.comfort,
                trade=before.trade,
                face=before.face,
            )

    def resume(self, story: Sequence[facts.AnyFact]) -> None:
        """Rebuild an open visit from its facts, inside its idle ring. Raises LookupError when the
        pack no longer holds what was played."""
        for fact in story:
            self._take(fact)
        self._recall(sum(isinstance(fact, facts.Discovered) for fact in story))
        idle = IDLE_MS.get(self.state.screen, waits.READING)
        self._touched_ms = self._clock.ms() - idle

    def _cut_short(self) -> list[facts.Fact]:
        """A diagnostic that nobody saw the end of is told too, and is counted nowhere."""
        now = self.state.discovery
        if now is None or now.told or not now.taps:
            return []
        return [discovery.fact(now, self._content, self.state.streets)]

    def _recall(self, told: int) -> None:
        """Go on with the diagnostic of this visit. told: how many the journal tells of."""
        kept = recall(self._scratch, self.state.visit) if self.state.visit else None
        if kept is None:
            return
        self.recalled_ms = kept.utc_ms
        now = discovery.known(kept.discovery, self._content)
        now = msgspec.structs.replace(now, told=told > now.number)
        self.state = msgspec.structs.replace(self.state, discovery=now)
        if kept.shown:
            self._discover(now)

    def renew(self, content: Content, place: Place) -> None:
        """Rest, with another content; what was open is resumed by whoever has its facts."""
        self._content, self._place = content, place
        self._rest()

    def _begin(self) -> None:
        if self.state.visit is None:
            self._record()

    def _start(self, round_: Round) -> None:
        self._record(*self._left(), started(round_))
        self._entered()

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
        self._went_on()

    def _show(self, screen: Screen, **changes: Any) -> None:
        closed = {"adjusting": False, "picking": False, "asking": ""}
        self.state = msgspec.structs.replace(self.state, screen=screen, **(closed | changes))
        self._entered()

    def _take(self, fact: facts.AnyFact) -> None:
        """The state after a fact, live or read back from the journal."""
        self.state = after(self.state, fact, self._content)


def _face_of(round_: Round) -> Screen:
    return Screen.QUIZ if isinstance(round_, QuizRound) else Screen.GAME
