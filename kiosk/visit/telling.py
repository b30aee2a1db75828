"""How a visit's state moves: facts first, then the screen.

Facts are written before the screen moves: the record and what it allows are born together or
not at all. The same `_take` that follows a live fact rebuilds a visit after a crash.
"""

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any, Literal, Protocol

import msgspec

from kiosk import facts
from kiosk.content.store import Content
from kiosk.visit import playing
from kiosk.visit.beside import Beside
from kiosk.visit.deed import Deed
from kiosk.visit.discovering import Discovering
from kiosk.visit.place import Place
from kiosk.visit.presence import Presence
from kiosk.visit.screens import Screen
from kiosk.visit.story import State, after
from kiosk.visit.turn import Stage, Turn

Mood = Literal["glad", "fine", "tired"]
Record = Callable[..., tuple[facts.AnyFact, ...]]


class Prizes(Protocol):
    """Who gives prizes here; see kiosk/prizes/giver.py."""

    def draw(self, new: Sequence[facts.Fact]) -> facts.PrizeWon | None:
        """What the round wins that these facts bring to its end, or None."""


class Telling:
    """A visit's state, and the one place where a deed is recorded and shown.

    faces: the drawn ones that were picked here, the newest last; memory of this run alone.
    """

    state: State
    turn: Turn

    def __init__(
        self,
        content: Content,
        place: Place,
        record: Record,
        prizes: Prizes,
        chance: Random,
        presence: Presence,
        discovering: Discovering,
    ) -> None:
        """chance: draws the visits' ids."""
        self._content = content
        self._place = place
        self._record_facts = record
        self._prizes = prizes
        self._chance = chance
        self._presence = presence
        self._discovering = discovering
        self.faces: list[str] = []
        self.guide_plays = False
        self.tried = False

    def _do(self, deed: Deed | None) -> None:
        """The one place where a deed is recorded and shown."""
        if deed is None:
            return
        if deed.facts or (deed.begins and self.state.visit is None):
            self._record(*deed.facts, *self._won(deed))
        if deed.screen is not None:
            self._show(deed.screen, **deed.changes)
        elif deed.changes:
            self._change(**deed.changes)

    def _won(self, deed: Deed) -> tuple[facts.Fact, ...]:
        """The prize of a round that this deed finishes; a guide wins none."""
        end = deed.facts[-1] if deed.facts else None
        if not isinstance(end, facts.RoundFinished) or self.state.guide or self._uncounted:
            return ()
        won = self._prizes.draw(deed.facts)
        return () if won is None else (won,)

    @property
    def _uncounted(self) -> bool:
        return self.guide_plays or self.tried

    @property
    def turn_stage(self) -> Stage:
        """Guides and those who try a station take as long as they need."""
        if self.state.visit is None or self.state.guide or self._uncounted:
            return "free"
        return self.turn.stage(bool(self.state.done))

    def _record(self, *new: facts.Fact) -> None:
        visit = self.state.visit
        opening: tuple[facts.Fact, ...] = ()
        if visit is None:
            self.turn.begin()
            visit = self._chance.randbytes(16).hex()
            opening = (
                facts.VisitBegan(
                    lang=self.state.lang,
                    street=self._place.street,
                    area=self._place.area,
                    guide=self._uncounted,
                    trial=self.tried,
                ),
            )
        for fact in self._record_facts(*opening, *new, visit=visit):
            self._take(fact)
        self._presence.alive()
        self._discovering.keep(self.state)

    def _show(self, screen: Screen, **changes: Any) -> None:
        closed = {"adjusting": False, "picking": False, "asking": ""}
        self._change(screen=screen, **(closed | changes))
        self._presence.entered()
        self._discovering.keep(self.state)

    def _change(self, **changes: Any) -> None:
        self.state = msgspec.structs.replace(self.state, **changes)

    def _take(self, fact: facts.AnyFact) -> None:
        """The state after a fact, live or read back from the journal."""
        self.state = after(self.state, fact, self._content)

    # "Who could I be?"

    @property
    def beside(self) -> Beside:
        """Those who ask side by side: who of them is there."""
        return self._discovering.beside

    def discover(self, act: str, word: str = "") -> None:
        self._do(self._discovering.discover(self.state, act, word, self._content))

    def discover_at(self, place: int, act: str, word: str = "") -> None:
        """As one of several side by side; see kiosk/visit/together.py."""
        self._do(self.beside.act(self.state, place, act, word, self._content))

    def open_guess(self) -> None:
        """From where several would choose: the door for a child and a grown-up."""
        self._do(self._discovering.open_guess(self.state, self._content))

    def try_move(self, move: Mapping[str, str], ms: int) -> None:
        self._do(self._discovering.try_move(self.state, move, ms))

    def open_takeaway(self) -> None:
        if self.state.screen is Screen.DISCOVERY:
            self._show(Screen.TAKEAWAY)

    # what may be said and need not

    def open_faces(self) -> None:
        """From a result: the drawn faces to pick one from."""
        if self.state.screen is Screen.RESULT:
            self._show(Screen.RESULT, picking=True)

    def pick_face(self, face: str) -> None:
        """Kept as long as the visit, in memory alone: it is no fact."""
        if self.state.picking:
            self._show(Screen.RESULT, face=face)
            self.faces = [*(one for one in self.faces if one != face), face]

    def wish_day(self) -> None:
        """The child would do for a day what the open card tells of."""
        if self.state.profession:
            trade = self._content.profession(self.state.profession)
            self._do(playing.wish_day(self.state, trade))

    def tell_mood(self, mood: Mood) -> None:
        """How it was, once, on a goodbye: of no visit, for that one has ended."""
        if self.state.screen is not Screen.GOODBYE or self.state.felt:
            return
        if not self.state.guide and not self._uncounted:
            here = self._place
            self._record_facts(facts.Felt(mood=mood, street=here.street, area=here.area))
        self._change(felt=mood)

    # where a profession is learned: asked for, and no fact

    def open_where(self, profession_id: str) -> None:
        """Where it is learned, as far as the festival's tables say it."""
        if self._content.offers(profession_id):
            self._do(playing.open_where(self.state, profession_id))

    def choose_home(self, region: str) -> None:
        self._do(playing.choose_home(self.state, region))
