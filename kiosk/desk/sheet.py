"""A sheet on which a keeper writes pieces down, prize after prize, with ten digits."""

from typing import Literal

from kiosk.desk.pad import STILL_MS

Kind = Literal["count", "restock", "broken", "goodwill"]

MOST = 99_999
"""No desk has more of anything."""


class Sheet:
    """pieces: by prize. chosen: the prize that the digits are for. must: nobody may leave it."""

    def __init__(self, kind: Kind, pieces: dict[str, int], must: bool = False) -> None:
        self.kind: Kind = kind
        self.must = must
        self.pieces = pieces
        self.chosen = next(iter(pieces), "")
        self._begun = False  # the first digit replaces what stands there
        self._letter_ms = -STILL_MS

    def choose(self, prize: str) -> None:
        if prize in self.pieces:
            self.chosen, self._begun = prize, False

    def type(self, letters: str, now_ms: int) -> None:
        """Digits; where others come, too, a scanner types and none counts."""
        for letter in letters:
            if not (letter.isascii() and letter.isdigit()):
                self._letter_ms = now_ms
            elif self.chosen and self.is_still(now_ms):
                before = self.pieces[self.chosen] if self._begun else 0
                self._begun = True
                if before * 10 + int(letter) <= MOST:
                    self.pieces[self.chosen] = before * 10 + int(letter)

    def is_still(self, now_ms: int) -> bool:
        """Whether no scanner types just now: its Enter says nothing here."""
        return now_ms - self._letter_ms >= STILL_MS

    def erase(self) -> None:
        if self.chosen:
            self.pieces[self.chosen] //= 10
            self._begun = True

    def go_on(self) -> bool:
        """To the next prize; False where this is the last."""
        prizes = [*self.pieces]
        place = prizes.index(self.chosen) + 1 if self.chosen else len(prizes)
        if place >= len(prizes):
            return False
        self.choose(prizes[place])
        return True
