"""What every game is. Each engine is a file beside this one, its face in ui/games."""

from collections.abc import Mapping
from typing import Any

import msgspec

from kiosk.questions.question import Text

Move = Mapping[str, str]


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A game being played: what lies on the table. Every move makes a new table.

    points of `of`: what has been earned so far, of what a perfect player can earn.
    """

    points: int = 0
    of: int = 0
    finished: bool = False


class Game(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="engine"
):
    """What an author writes. `fact` is one true sentence for the result."""

    id: str
    street: str
    area: str
    name: Text
    fact: Text

    def faults(self) -> list[str]:
        """What is wrong with this game beyond its types, a sentence each: field, what to do."""
        return []

    def deal(self, seed: int) -> Any:
        """The table at the start; the same seed deals the same table."""
        raise TypeError(f"{type(self).__name__} deals nothing")

    def play(self, table: Any, move: Move) -> Any:
        """The table after a move. A move that cannot be made leaves the table as it is."""
        raise TypeError(f"{type(self).__name__} knows no moves")

    def hint(self, table: Any) -> str:
        """The id of a card that is a right next move; a ghost hand points at it."""
        raise TypeError(f"{type(self).__name__} has no hint")
