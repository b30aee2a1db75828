"""A guide leads an excursion on this screen: from the guide's panel to the class's one result.

Like a visit's, its facts are written before the screen moves; it belongs to no visit.
"""

from collections.abc import Callable, Iterable
from random import Random
from typing import Literal, NamedTuple

import msgspec

from kiosk import facts
from kiosk.ages import band_of
from kiosk.clock import Clock
from kiosk.content.store import Content
from kiosk.visit import excursion as rules
from kiosk.visit.excursion import FEWEST, LEFT_ALONE_MS, MOST, Excursion

RESUMED_MS = 5 * 60_000
"""After a crash a class waits so long for its guide to start the program again."""

Record = Callable[..., tuple[facts.AnyFact, ...]]


class Known(NamedTuple):
    """What may be known of a group. planned: the plan's id. origin: a region's id, or "other".
    paired: it is asked before and after who could imagine to work with their hands. practised: a
    guide only tries it, and nothing of it is written."""

    planned: str = ""
    origin: str = ""
    paired: bool = False
    practised: bool = False


NOTHING = Known()


class Leading:
    """now: the excursion that is shown, or None while children play as always."""

    def __init__(self, record: Record, clock: Clock, rng: Random) -> None:
        self._record = self._write = record
        self._clock = clock
        self._rng = rng
        self._touched_ms = self._entered_ms = clock.ms()
        self.now: Excursion | None = None

    def begin(
        self,
        content: Content,
        place: tuple[str, str],
        choice: tuple[str, str, int],
        seen: dict[str, int],
        known: Known = NOTHING,
    ) -> None:
        """place: street and area. choice: language, band and pupils, as the guide tapped them."""
        (street, area), (lang, wanted, pupils) = place, choice
        band = band_of(wanted)
        fits = lang in content.festival.languages and FEWEST <= pupils <= MOST
        if self.now is not None or band is None or not fits:
            return
        seed = self._rng.getrandbits(32)
        questions = rules.begin(content, street, seed, band, seen)
        if not questions:
            return
        began = facts.ExcursionBegan(
            lang=lang,
            band=band,
            pupils=pupils,
            street=street,
            area=area,
            questions=tuple(question.id for question in questions),
            seed=seed,
            planned=known.planned,
            origin=known.origin,
            paired=known.paired,
        )
        self._record = _unwritten if known.practised else self._write
        for written in self._record(began):
            assert isinstance(written, facts.ExcursionBegan)
            self._show(rules.resumed(content, written))

    def resume(self, content: Content, story: Iterable[facts.Written], away_ms: int) -> None:
        """After a crash: go on where the class was, or close what nobody waits for any more, and
        what is not known here: a question gone from the pack, a fact of a later program."""
        try:
            now = _rebuilt(content, *story)
        except LookupError:
            self._record(facts.ExcursionEnded(points=0, of=0, reason="abandoned"))
            return
        self._show(now)
        if not 0 <= away_ms <= RESUMED_MS:
            self.end("abandoned")

    def choose_language(self, lang: str) -> None:
        if self.now is not None:
            self.now = msgspec.structs.replace(self.now, lang=lang)
            self.touched()

    def tell(self) -> None:
        if self.now is not None:
            self._show(rules.tell(self.now))

    def raise_hands(self, count: int, by: str) -> None:
        """To one of the pair around all; less than 0: it is passed over."""
        if self.now is not None and self.now.stage in ("before", "after"):
            if count < 0:
                self._show(rules.passed_over(self.now))
            else:
                self._take(rules.raised(self.now, count, by))

    def count(self, question: str, left: int, right: int) -> None:
        """The hands of each half; ignored for a question that is no longer asked."""
        if self.now is not None and self.now.question.id == question:
            self._take(rules.counted(self.now, left, right, self._took_ms))

    def answer(self, question: str, side: str, chosen: str) -> None:
        """A delegate's tap; ignored for a question that is no longer asked."""
        if self.now is not None and self.now.question.id == question:
            self._take(rules.delegate(self.now, side, (chosen,), self._took_ms))

    def go_on(self, question: str) -> None:
        if self.now is not None and self.now.question.id == question:
            self._show(rules.go_on(self.now))

    def show_page(self, shown: bool) -> None:
        """What the teacher takes along, or the result again."""
        if self.now is not None:
            self._show(rules.page(self.now, shown))

    def choose(self, profession: str) -> None:
        """One of the page's, chosen by the class."""
        if self.now is not None:
            self._show(rules.choose(self.now, profession))

    def end(self, reason: Literal["finished", "guide", "idle", "abandoned", "stopped"]) -> None:
        """finished once the result is shown, whatever ends it then."""
        now, self.now = self.now, None
        if now is not None:
            whole = now.stage in ("result", "page")
            self._record(
                facts.ExcursionEnded(
                    points=now.points, of=now.of, reason="finished" if whole else reason
                )
            )

    def touched(self) -> None:
        self._touched_ms = self._clock.ms()

    def tick(self) -> bool:
        """Let time pass; True when a class that has gone was sent after its guide."""
        if self.now is None or self._clock.ms() - self._touched_ms < LEFT_ALONE_MS:
            return False
        self.end("idle")
        return True

    @property
    def _took_ms(self) -> int:
        return self._clock.ms() - self._entered_ms

    def _take(
        self, fact: facts.HandsCounted | facts.DelegateAnswered | facts.HandsRaised | None
    ) -> None:
        if fact is None or self.now is None:
            return
        for written in self._record(fact):
            self._show(rules.after(self.now, written))

    def _show(self, now: Excursion) -> None:
        if self.now is None or now.stage != "duel" or not now.given:
            self._entered_ms = self._clock.ms()
        self.now = now
        self.touched()


def _unwritten(*told: facts.AnyFact) -> tuple[facts.AnyFact, ...]:
    return told


def _rebuilt(content: Content, began: facts.Written, *rest: facts.Written) -> Excursion:
    if not isinstance(began, facts.ExcursionBegan):
        raise LookupError("the beginning of this excursion is not known")
    now = rules.resumed(content, began)
    for fact in rest:
        if isinstance(fact, facts.Unknown):
            raise LookupError(f"no kind of fact {fact.kind}")
        now = rules.after(now, fact)
    return now
