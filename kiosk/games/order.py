"""Put a job's steps in sequence; several right orders may be allowed."""

import random
from typing import ClassVar

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games.game import Game, Move, Table, to_come, twice, unlike
from kiosk.texts import Text

MOST: dict[GameBand, int] = {"6-8": 4, "9-12": 8, "13-17": 12}
"""How many steps are left to place; the first ones of a longer job lie there already."""

TRAY = 4
"""So many lie before the child at once."""


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """safety: this step protects people; the result says so.

    picture_layer: what the step adds to the thing that is built, drawn on the canvas of the game's
    picture_base and laid over the layers of the steps before it; without a picture_base, the whole
    thing as it stands after this step.
    """

    id: str
    text: Text
    picture: str | None = None
    picture_layer: str | None = None
    safety: bool = False


class OrderTable(Table, frozen=True, kw_only=True):
    """waiting: step ids as they lie; placed: those in sequence; refused: just tried too early.

    stumbled: steps that were tried too early at least once; they earn no point.
    tray: by its place, what lies before the child: the next steps of the job, mixed. A place of
    which nothing comes any more keeps what was taken from it.
    """

    waiting: tuple[str, ...]
    placed: tuple[str, ...] = ()
    refused: str | None = None
    stumbled: tuple[str, ...] = ()
    tray: tuple[str, ...] = ()


class Order(Game, frozen=True, kw_only=True, tag="order"):
    """steps: in a right order. before: pairs (earlier, later) that must hold; empty = as listed.

    picture_base, picture_after: the place before anything is built on it, and what the finished
    thing does.
    """

    versus: ClassVar[bool] = True
    shrinks: ClassVar[bool] = True

    steps: tuple[Step, ...]
    picture_base: str | None = None
    picture_after: str | None = None
    before: tuple[tuple[str, str], ...] = ()

    def faults(self) -> list[str]:
        ids = [step.id for step in self.steps]
        found = super().faults()
        if len(ids) < 3:
            found.append("steps: write at least three")
        found += twice("steps", ids)
        found += unlike("steps", (step.text for step in self.steps))
        for pair in self.before:
            unknown = [step for step in pair if step not in ids]
            if unknown:
                found.append(f'before: "{unknown[0]}" is no step; write one of {", ".join(ids)}')
            elif ids.index(pair[0]) >= ids.index(pair[1]):
                found.append(f'before: list the step "{pair[0]}" above "{pair[1]}"')
        return found

    def deal(self, seed: int, band: GameBand = MIDDLE) -> OrderTable:
        ids = [step.id for step in self.steps]
        given = max(0, len(ids) - MOST[band])
        waiting = shuffled = ids[given:]
        rng = random.Random(seed)
        while shuffled == waiting:
            shuffled = rng.sample(waiting, len(waiting))
        return OrderTable(
            waiting=tuple(shuffled),
            placed=tuple(ids[:given]),
            of=len(waiting),
            band=band,
            tray=tuple(step for step in shuffled if step in waiting[:TRAY]),
        )

    def made(self, table: OrderTable, move: Move) -> OrderTable | None:
        """Move: {"step": step id}, placed when all that must come before it stand already."""
        step = move.get("step", "")
        if step not in table.waiting:
            return None
        if not self._first(step) <= set(table.placed):
            stumbled = table.stumbled if step in table.stumbled else (*table.stumbled, step)
            return msgspec.structs.replace(table, refused=step, stumbled=stumbled)
        waiting = tuple(other for other in table.waiting if other != step)
        coming = (one.id for one in self.steps if one.id in waiting and one.id not in table.tray)
        now = next(coming, step)
        return msgspec.structs.replace(
            table,
            waiting=waiting,
            placed=(*table.placed, step),
            tray=tuple(now if lies == step else lies for lies in table.tray),
            refused=None,
            points=table.points + (step not in table.stumbled),
            finished=not waiting,
        )

    def hint(self, table: OrderTable) -> str:
        lying = (step for step in table.tray if step in table.waiting)
        return next((step for step in lying if self._first(step) <= set(table.placed)), "")

    def marks(self, table: OrderTable) -> list[int]:
        placed = table.placed[len(self.steps) - table.of :]
        return to_come([int(step not in table.stumbled) for step in placed], table.of)

    def told(self, table: OrderTable) -> dict[str, int]:
        """safety: steps for safety that were put in their place at once, of safety_of."""
        safety = [step.id for step in self.steps if step.safety]
        return {
            "steps": len(table.placed),
            "of": table.of,
            "at_once": table.points,
            "safety": len(set(safety) & set(table.placed) - set(table.stumbled)),
            "safety_of": len(safety),
        }

    def _first(self, step: str) -> set[str]:
        """The steps that must stand before this one."""
        if self.before:
            return {earlier for earlier, later in self.before if later == step}
        ids = [other.id for other in self.steps]
        return set(ids[: ids.index(step)])
