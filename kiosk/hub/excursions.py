"""A class that a guide leads at a screen, while its facts go by in order; it is of no visit."""

from collections.abc import Callable
from typing import Any

import msgspec

from kiosk import facts as f
from kiosk.hub.bounds import cut, fit, points
from kiosk.hub.tables import Excursion, Hands
from kiosk.hub.visits import Around, hour


class Classes:
    """One class after another. now: the last one, as far as it was told."""

    def __init__(self, last: Excursion | None) -> None:
        self.now = last
        self._over: list[Excursion] = []
        self._hands: list[Hands] = []

    def begin(self, fact: f.ExcursionBegan, seq: int, around: Around) -> None:
        if self.now is not None:
            self._over.append(self.now)
        self.now = Excursion(
            seq=seq,
            day=around.mark.day,
            hour=hour(fact, around.offset_min),
            lang=cut(fact.lang),
            street=cut(fact.street),
            area=cut(fact.area),
            band=cut(fact.band),
            pupils=fit(fact.pupils),
            asked=len(fact.questions),
            answered=0,
            points=0,
            of=0,
            share=None,
            ended=None,
            origin=cut(fact.origin),
            before=None,
            after=None,
        )

    def count_hands(self, fact: f.HandsCounted, seq: int, around: Around) -> None:
        right, of = points(fact.left) + points(fact.right), points(fact.left_of)
        day, question = around.mark.day, cut(fact.question)
        self._hands.append(Hands(seq, day, question, right, of + points(fact.right_of)))
        self.answer(fact, seq, around)

    def raise_hands(self, fact: f.HandsRaised, seq: int, around: Around) -> None:
        if now := self._open(around):
            count = max(0, min(fit(fact.raised), now.pupils))
            told = {"before" if fact.when == "before" else "after": count}
            self.now = msgspec.structs.replace(now, **told)

    def answer(self, fact: f.Fact, seq: int, around: Around) -> None:
        """Hands that were counted, or one of the two delegates."""
        if now := self._open(around):
            self.now = msgspec.structs.replace(now, answered=now.answered + 1)

    def end(self, fact: f.ExcursionEnded, seq: int, around: Around) -> None:
        if now := self._open(around):
            whole = fact.reason == "finished" and fact.of > 0
            self.now = msgspec.structs.replace(
                now,
                points=fit(fact.points),
                of=fit(fact.of),
                share=fit(fact.points) / fit(fact.of) if whole else None,
                ended=fact.reason,
            )

    def _open(self, around: Around) -> Excursion | None:
        """None when it has ended, or may have: facts are missing since it began."""
        now = self.now
        return now if now and now.ended is None and now.seq >= around.mark.since else None

    def rows(self) -> list[Excursion | Hands]:
        rows = [*self._over, self.now] if self.now else []
        hands, self._over, self._hands = self._hands, [], []
        return [*rows, *hands]


TELLS: dict[type[f.Fact], Callable[[Classes, Any, int, Around], None]] = {
    f.ExcursionBegan: Classes.begin,
    f.HandsRaised: Classes.raise_hands,
    f.HandsCounted: Classes.count_hands,
    f.DelegateAnswered: Classes.answer,
    f.ExcursionEnded: Classes.end,
}
