"""Put a job's steps in sequence; several right orders may be allowed."""

import random

import msgspec

from kiosk.games.game import Game, Move, Table
from kiosk.questions.question import Text


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """safety: this step protects people; the result says so."""

    id: str
    text: Text
    picture: str | None = None
    safety: bool = False


class OrderTable(Table, frozen=True, kw_only=True):
    """waiting: step ids as they lie; placed: those in sequence; refused: just tried too early.

    stumbled: steps that were tried too early at least once; they earn no point.
    """

    waiting: tuple[str, ...]
    placed: tuple[str, ...] = ()
    refused: str | None = None
    stumbled: tuple[str, ...] = ()


class Order(Game, frozen=True, kw_only=True, tag="order"):
    """steps: in a right order. before: pairs (earlier, later) that must hold; empty = as listed."""

    steps: tuple[Step, ...]
    before: tuple[tuple[str, str], ...] = ()

    def faults(self) -> list[str]:
        ids = [step.id for step in self.steps]
        found = []
        if len(ids) < 3:
            found.append("steps: write at least three")
        if len(set(ids)) < len(ids):
            found.append("steps: two share one id; give each its own")
        for pair in self.before:
            unknown = [step for step in pair if step not in ids]
            if unknown:
                found.append(f'before: "{unknown[0]}" is no step; write one of {", ".join(ids)}')
            elif ids.index(pair[0]) >= ids.index(pair[1]):
                found.append(f'before: list the step "{pair[0]}" above "{pair[1]}"')
        return found

    def deal(self, seed: int) -> OrderTable:
        ids = [step.id for step in self.steps]
        shuffled = ids
        rng = random.Random(seed)
        while shuffled == ids:
            shuffled = rng.sample(ids, len(ids))
        return OrderTable(waiting=tuple(shuffled), of=len(ids))

    def play(self, table: OrderTable, move: Move) -> OrderTable:
        """Move: {"step": step id}, placed when all that must come before it stand already."""
        step = move.get("step", "")
        if step not in table.waiting:
            return table
        if not self._first(step) <= set(table.placed):
            return msgspec.structs.replace(table, refused=step, stumbled=(*table.stumbled, step))
        waiting = tuple(other for other in table.waiting if other != step)
        return msgspec.structs.replace(
            table,
            waiting=waiting,
            placed=(*table.placed, step),
            refused=None,
            points=table.points + (step not in table.stumbled),
            finished=not waiting,
        )

    def hint(self, table: OrderTable) -> str:
        return next(step for step in table.waiting if self._first(step) <= set(table.placed))

    def _first(self, step: str) -> set[str]:
        """The steps that must stand before this one."""
        if self.before:
            return {earlier for earlier, later in self.before if later == step}
        ids = [other.id for other in self.steps]
        return set(ids[: ids.index(step)])
