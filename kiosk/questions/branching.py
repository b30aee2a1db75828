"""A short decision: what would you do? Each choice leads on, or to an ending."""

import random
from collections.abc import Sequence

import msgspec

from kiosk.questions.question import Card, Question, Verdict, card, repeated
from kiosk.texts import Text

MOST_DECISIONS = 5
"""A round lasts 60 to 90 seconds."""


class Way(Card, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """to: the id of the node or ending it leads to."""

    to: str


class Node(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A moment at which something must be decided."""

    id: str
    text: Text
    picture: str | None = None
    ways: tuple[Way, ...]


class Ending(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    text: Text
    points: int
    picture: str | None = None


class Branching(Question, frozen=True, kw_only=True, tag="branching"):
    """The first node is the start. Cards: "node>way". Chosen: the cards tapped from the start to
    an ending. Points: the ending's, of the best ending's."""

    nodes: tuple[Node, ...]
    endings: tuple[Ending, ...]

    def faults(self) -> list[str]:
        ids = [node.id for node in self.nodes] + [ending.id for ending in self.endings]
        found = [] if self.nodes else ["nodes: write at least one"]
        found += repeated("nodes", ids)
        for node in self.nodes:
            if len(node.ways) < 2:
                found.append(f'nodes: "{node.id}" decides nothing; write at least two ways')
            found += repeated("nodes", [way.id for way in node.ways])
            lost = [way.to for way in node.ways if way.to not in ids]
            found += [f'nodes: "{to}" is no node and no ending; write its id' for to in lost]
        if any(ending.points < 0 for ending in self.endings):
            found.append("endings: points below 0; write 0 or more")
        if not found and self.nodes:
            found = self._lost_ways()
        return found

    def _lost_ways(self) -> list[str]:
        reached, deepest = {self.nodes[0].id}, [self.nodes[0]]
        for _ in range(MOST_DECISIONS):
            steps = {way.to for node in deepest for way in node.ways}
            reached |= steps
            deepest = [node for node in self.nodes if node.id in steps]
        if deepest:
            return [f"nodes: more than {MOST_DECISIONS} decisions; let every way end sooner"]
        ids = [node.id for node in self.nodes] + [ending.id for ending in self.endings]
        lost = [part for part in ids if part not in reached]
        found = [f'nodes: nothing leads to "{part}"; lead there, or delete it' for part in lost]
        if not any(ending.points for ending in self.endings):
            found.append("endings: none is worth a point; write points = 1")
        return found

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        """Each node's ways, shuffled, node after node."""
        return tuple(
            f"{node.id}>{way.id}"
            for node in self.nodes
            for way in rng.sample(node.ways, len(node.ways))
        )

    def choice(self, choice_id: str) -> Card | None:
        node_id, _, way_id = choice_id.partition(">")
        return next((card(way_id, node.ways) for node in self.nodes if node.id == node_id), None)

    def reached(self, chosen: Sequence[str]) -> Node | Ending | None:
        """Where these choices lead from the start; None when they are no path."""
        parts: dict[str, Node | Ending] = {e.id: e for e in self.endings}
        parts |= {node.id: node for node in self.nodes}
        at: Node | Ending | None = self.nodes[0] if self.nodes else None
        for step in chosen:
            node_id, _, way_id = step.partition(">")
            if not isinstance(at, Node) or at.id != node_id:
                return None
            way = card(way_id, at.ways)
            at = parts.get(way.to) if isinstance(way, Way) else None
        return at

    def accepts(self, chosen: Sequence[str]) -> bool:
        return isinstance(self.reached(chosen), Ending)

    def judge(self, chosen: Sequence[str]) -> Verdict:
        end, right = self.reached(chosen), self._best()
        best = self.reached(right)
        of = max(best.points, 1) if isinstance(best, Ending) else 1
        return Verdict(min(max(end.points, 0), of) if isinstance(end, Ending) else 0, of, right)

    def hint(self) -> str:
        return self._best()[0]

    def _best(self) -> tuple[str, ...]:
        """The shortest path to the ending worth most."""
        paths: list[tuple[str, ...]] = [()]
        found: list[tuple[int, int, tuple[str, ...]]] = []
        for depth in range(MOST_DECISIONS + 1):
            onward: dict[str, tuple[str, ...]] = {}
            for path in paths:
                at = self.reached(path)
                if isinstance(at, Ending):
                    found.append((-at.points, depth, path))
                elif at is not None:
                    for way in at.ways:
                        onward.setdefault(way.to, (*path, f"{at.id}>{way.id}"))
            paths = list(onward.values())
        return min(found)[2] if found else ()
