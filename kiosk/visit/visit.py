"""One child at one screen: what is shown, what a touch does, and which facts it makes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random, SystemRandom
from typing import Any, Literal

from kiosk import facts
from kiosk.clock import Clock
from kiosk.content.store import Content
from kiosk.trust.turns import Turns
from kiosk.visit import playing, signs, waits
from kiosk.visit.attract import Alone, Attract
from kiosk.visit.deed import Deed
from kiosk.visit.discovering import Discovering
from kiosk.visit.place import Place
from kiosk.visit.presence import Presence
from kiosk.visit.rounds import ASKED, deal_game, deal_quiz
from kiosk.visit.scratch import Nowhere, Scratch
from kiosk.visit.screens import STEPS, Screen
from kiosk.visit.story import State
from kiosk.visit.telling import Prizes, Record, Telling
from kiosk.visit.turn import FAREWELL_MS, QUEUE_ASKED, RUNS, Turn


class Visit(Telling):
    """The state machine of one screen. `record` writes facts and returns them stamped."""

    def __init__(
        self,
        content: Content,
        place: Place,
        record: Record,
        prizes: Prizes,
        clock: Clock,
        rng: Random,
        scratch: Scratch | None = None,
        seen: Mapping[str, int] | None = None,
        *,
        chance: Random | None = None,
        turns: Callable[[], Turns] = Turns,
    ) -> None:
        """chance: draws the visits' ids; the system's own unless a rehearsal hands in its own.

        seen: how often each question was answered here today; its owner keeps it up to date.
        turns: how long a visit may last, as the festival says.

        met: told of each touch at rest. felt: of every touch. tried: what is played is a trial
        and not counted. late: the doors close soon, and no discovery begins any more. places: so
        many may ask side by side who they could be, as far as the screen is large.
        """
        drawn = chance or SystemRandom()
        presence, discovering = Presence(clock), Discovering(scratch or Nowhere(), clock)
        super().__init__(content, place, record, prizes, drawn, presence, discovering)
        self.turn = Turn(clock, turns)
        self._seen: Mapping[str, int] = {} if seen is None else seen
        self._clock = clock
        self._rng = rng
        self.met: Callable[[], None] = lambda: None
        self.felt: Callable[[], None] = lambda: None
        self.late = False
        self.places = 1
        self._rest()

    def _rest(self) -> None:
        self.state = State(lang=self._place.lang)
        self.turn.rest()
        self._alone = Alone(self._content, self._place, self._seed(), self._seen)
        self._presence.entered()

    def _seed(self) -> int:
        return self._rng.getrandbits(32)

    # what a child does

    def take_over(self, easiest: bool = False) -> None:
        """easiest: who touches nothing of the round that is shown begins it where it is easiest."""
        if self.state.screen is Screen.ATTRACT:
            self.met()
            shown = self._alone.offered(self._presence.took_ms, queue=self.turn.queue)
            self._do(playing.take_over(shown, easiest))

    def choose_language(self, lang: str) -> None:
        """From any screen, at any moment; nothing else changes."""
        if lang == self.state.lang or lang not in self._content.festival.languages:
            return
        self.take_over()
        if self.state.visit is None:
            self._change(lang=lang)
        else:
            self._do(Deed((facts.LanguageChosen(lang=lang),)))

    def open(self, screen: str) -> None:
        if self._turned_over():
            return
        self._do(playing.open_list(self.state, screen))

    def open_card(self, profession_id: str) -> None:
        self._do(playing.open_card(self.state, self._content.profession(profession_id)))

    def say_players(self, players: int) -> None:
        self._do(playing.say_players(self.state, players))

    def start_quiz(self, quiz_id: str) -> None:
        quiz = self._content.offered(self._content.quiz(quiz_id))
        if quiz is None or self._turned_over():  # withdrawn while its tile stood there
            return
        most = QUEUE_ASKED if self.turn.queue else ASKED
        fresh = deal_quiz(quiz, self._seed(), self.state.band, self._seen, most)
        self._do(playing.start(self.state, fresh))
        self._presence.entered()

    def start_game(self, game_id: str) -> None:
        if game_id in self._content.withdrawn or self._turned_over():
            return
        game = self._content.game(game_id)
        if playing.is_asked_how_many(self.state, game):
            self._do(playing.ask_how_many(self.state, game))
        else:
            self._deal(game_id, self.state.players)

    def _deal(self, game_id: str, players: int) -> None:
        game, short = self._content.game(game_id), self.turn.queue
        fresh = deal_game(game, self._seed(), self.state.band, players, short=short)
        self._do(playing.start(self.state, fresh))
        self._presence.entered()

    def choose_players(self, players: int) -> None:
        """1, 2 against each other, or 3 and more together where the game has room for a crew."""
        if not self.state.asking or self._turned_over():
            return
        most = 3 if self._content.game(self.state.asking).crew else 2
        if 1 <= players <= most:
            self._deal(self.state.asking, players)

    def restart(self) -> None:
        round_ = playing.playing(self.state)
        if self.turn_stage != "free":  # what has begun is played, and then the next one plays
            return
        if round_ is not None and self.state.screen is round_.screen:
            fresh = round_.dealt_anew(self._seed(), self.state.band, self._seen)
            self._do(playing.restart(self.state, fresh))
            self._presence.entered()

    def answer(self, question_id: str, chosen: Iterable[str]) -> None:
        took_ms = self._presence.took_ms
        self._do(playing.answer(self.state, question_id, chosen, took_ms))

    def next(self, question_id: str) -> None:
        self._do(playing.go_on(self.state, question_id))

    def move(self, game_id: str, move: Mapping[str, str]) -> None:
        self._do(playing.move(self.state, game_id, move))

    def foretell(self, game_id: str, move: Mapping[str, str]) -> Any:
        """The table as a move would leave it, or as time alone; nothing is recorded or changed."""
        round_ = playing.played(self.state, game_id)
        return None if round_ is None else round_.foretold(move)

    def see_result(self, game_id: str) -> None:
        self._do(playing.see_result(self.state, game_id))

    def open_prize(self) -> None:
        if self.state.prize is not None:
            self._show(Screen.PRIZE)

    def open_map(self, goal: str = "") -> None:
        """goal: see kiosk/station/around.py."""
        self._do(playing.open_map(self.state, goal))

    def open_signs(self) -> None:
        self._do(signs.open_signs(self.state))

    def tap_sign(self, shape: str) -> None:
        streets = [street.id for street in self._content.streets()]
        self._do(signs.tap(self.state, shape, streets))

    def back(self) -> None:
        if self.state.screen in STEPS.values():
            self._do(self._discovering.back(self.state, self._content))
        elif self.state.screen is Screen.GOODBYE:
            if self._presence.deliberate:
                self._rest()
        else:
            self._do(playing.back(self.state))

    def say_goodbye(self) -> None:
        if self.state.screen not in (Screen.ATTRACT, Screen.GOODBYE):
            self.end("goodbye", turn=self.turn_stage != "free")

    # "Who could I be?"

    def open_discovery(self) -> None:
        if self.late or self._turned_over():
            return
        if self.state.screen is Screen.ATTRACT:
            self.met()
        if playing.playing(self.state) is None and self.state.screen is not Screen.GOODBYE:
            deed = self._discovering.open(self.state, self._content, self._seed(), self.places)
            self._do(deed)

    # how the child likes the screen

    def open_comfort(self) -> None:
        """The sheet on which a child makes the screen comfortable; it opens no visit."""
        self.take_over()
        if self.state.screen is not Screen.GOODBYE:
            self._change(adjusting=True)

    def close_comfort(self) -> None:
        self._change(adjusting=False)

    def choose_text(self, size: int) -> None:
        self._change(comfort=self.state.comfort.with_text(size))

    def choose_comfort(self, wish: str, wanted: bool) -> None:
        self._change(comfort=self.state.comfort.wished(wish, wanted))

    def mute(self, wanted: bool) -> None:
        self._change(comfort=self.state.comfort.muted(wanted, self._clock.ms()))

    @property
    def muted(self) -> bool:
        return self._clock.ms() < self.state.comfort.muted_until_ms

    # what time does

    def alive(self) -> None:
        """A sign of life that is no touch: a held finger, a finite animation, a voice."""
        self._presence.alive()

    def touched(self) -> None:
        """A touch or a key, wherever it goes; one that ends the screen's ring wakes all places."""
        if self.ring_ms or self.state.adjusting:
            self.beside.alive()
        self._presence.alive()
        self.felt()

    @property
    def ring_ms(self) -> int:
        """Milliseconds left of the idle ring, 0 while it is not shown."""
        return self._presence.ring_ms(self.state.screen)

    def tick(self) -> bool:
        """Let time pass; True when the screen changed by itself."""
        if self._presence.over(self.state.screen):
            if self.state.prize is not None and self.state.screen in (Screen.QUIZ, Screen.GAME):
                self._show(Screen.RESULT)  # a prize that was won is shown before it is left
            else:
                self.end("idle")
            return True
        if (
            self.beside.deserted(self.state)
            and self._presence.silent_ms >= waits.READING + waits.RING
        ):
            self.end("idle")
            return True
        if self.state.screen is Screen.GOODBYE and self._presence.took_ms >= waits.GOODBYE:
            self._rest()
            return True
        if self._says_goodbye_itself:
            self.end("goodbye", turn=True)
            return True
        return False

    @property
    def _says_goodbye_itself(self) -> bool:
        """The turn is over, nothing runs, and what is shown has been looked at."""
        screen = self.state.screen
        runs = screen in RUNS or (screen is Screen.GAME and not self.state.asking)
        runs = runs or self.beside.choosing(self.state)
        if runs or self.turn_stage != "over":
            return False
        won = screen is Screen.RESULT and self.state.prize is not None
        stays = waits.KEEPING if won else FAREWELL_MS.get(screen, waits.LOOKING)
        return self._presence.took_ms >= stays

    def _turned_over(self) -> bool:
        """Whoever asks for more when the turn is over is told goodbye instead."""
        over = self.turn_stage == "over"
        if over:
            self.end("goodbye", turn=True)
        return over

    def attract(self) -> Attract:
        """What the attract screen shows now."""
        return self._alone.now(self._presence.took_ms, queue=self.turn.queue)

    def shown_alone(self) -> tuple[int, int]:
        """Which attract it is, and how many turns of it were begun before this one."""
        return self._alone.seed, self._alone.turns(self._presence.took_ms)

    # how a visit begins and ends

    def end(
        self,
        reason: Literal["goodbye", "idle", "reset", "abandoned", "stopped"],
        *,
        turn: bool = False,
    ) -> None:
        """Back to the attract screen, by way of a goodbye when one was said. turn: it was said
        because it is the next one's turn."""
        before = self.state
        if before.visit is not None:
            told = self._discovering.cut_short(before, self._content)
            self._record(*told, facts.VisitEnded(reason=reason, turn=turn))
        self._rest()
        self._discovering.forget()
        if reason == "goodbye":
            self.state = State(
                screen=Screen.GOODBYE,
                lang=before.lang,
                guide=before.guide,
                comfort=before.comfort,
                trade=before.trade,
                face=before.face,
                turn=turn,
            )

    def resume(self, story: Sequence[facts.Written]) -> None:
        """Rebuild an open visit from its facts, inside its idle ring. Raises LookupError when the
        pack no longer holds what was played, or a later program wrote what is not known here;
        the visit is open all the same then."""
        self._change(visit=story[0].visit)
        if not isinstance(story[0], facts.VisitBegan):
            raise LookupError("the beginning of this visit is not known")
        for fact in story:
            if isinstance(fact, facts.Unknown):
                raise LookupError(f"no kind of fact {fact.kind}")
            self._take(fact)
        self.turn.resume(story)
        told = [fact for fact in story if isinstance(fact, facts.Discovered)]
        for deed in self._discovering.recall(self.state, told, self._content):
            self._do(deed)
        self._presence.resumed(self.state.screen)

    @property
    def recalled_ms(self) -> int:
        """When the last tap of a discovery was, before a crash: taps are no facts."""
        return self._discovering.recalled_ms

    def renew(self, content: Content, place: Place) -> None:
        """Rest, with another content; what was open is resumed by whoever has its facts."""
        self._content, self._place = content, place
        self._rest()
