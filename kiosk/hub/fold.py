"""Facts folded into rows: what the organizer counts. A pure function of the facts that count.

Facts are folded in order, and what a fact says depends on those before it alone. So facts that
follow all that are here are told on from where the fold stood; any others, and the whole
installation is folded anew.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from hashlib import blake2b
from operator import or_
from typing import Any, cast, get_args, get_type_hints

import msgspec

from db.derived import Folded
from db.forks import Branch, Place
from db.hub import Hub, HubUnreadable
from db.intake import Rows
from kiosk import facts as f
from kiosk.hub import desks, excursions, health
from kiosk.hub.bounds import cut, fit
from kiosk.hub.desks import Desk
from kiosk.hub.excursions import Classes
from kiosk.hub.health import Health
from kiosk.hub.machines import Run
from kiosk.hub.tables import SHAPE, TABLES, Excursion, Mark, Round, Rounds, Standing, Visit, Visits
from kiosk.hub.visits import READ, TELLS, Around, VisitFold

_RULES = "6"  # raise it when the fold itself changes: hubs are then folded anew
_CONDENSED = (Visits, Rounds)
_KINDS: tuple[type[f.Fact], ...] = get_args(f.AnyFact)
_MARKS: dict[type[f.Fact], Callable[[Any], dict[str, Any]]] = {
    f.DayBegan: lambda fact: {"day": fit(fact.day)},
    f.Started: lambda fact: {"content": cut(fact.content)},
    f.TrialBegan: lambda fact: {"trial": True},
    f.TrialEnded: lambda fact: {"trial": False},
}
"""What holds from such a fact on."""

_WHOLE: set[type[f.Fact]] = {
    *_MARKS, *TELLS, *excursions.TELLS, *health.TELLS, *desks.TELLS,
}  # fmt: skip


def _shape(kind: type[f.Fact]) -> type[f.Fact]:
    """The kind as it is read: what every fact carries, and of those that are counted what is."""
    if kind in _WHOLE and kind not in READ:
        return kind
    read = READ.get(kind, ())
    fields = [
        (field.name, field.type, *([] if field.required else [field.default]))
        for field in msgspec.structs.fields(kind)
        if field.name in read
    ]
    tag = kind.__struct_config__.tag
    shape = msgspec.defstruct(
        kind.__name__, fields, bases=(f.Fact,), tag=tag, frozen=True, gc=False, kw_only=True
    )
    return cast(type[f.Fact], shape)


_SHAPES = {kind: _shape(kind) for kind in _KINDS}
_TELLS = {_SHAPES[kind]: tell for kind, tell in TELLS.items()}
_decode: Callable[[bytes], f.Fact] = msgspec.json.Decoder(reduce(or_, _SHAPES.values())).decode


def vocabulary(kinds: Iterable[type[f.Fact]]) -> str:
    """Another digest when a kind, a field, its type or a reason comes to be: a fact that waits
    because of a new reason must be read again as much as one of a new kind."""
    words = [(kind.__struct_config__.tag, get_type_hints(kind)) for kind in kinds]
    return blake2b(repr((_RULES, SHAPE, words)).encode(), digest_size=8).hexdigest()


VOCABULARY = vocabulary(_KINDS)


def _read(facts: Sequence[bytes]) -> Iterable[f.Fact | None]:
    """None stands for a fact of a kind that this program does not know."""
    try:
        return list(map(_decode, facts))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return [_read_one(fact) for fact in facts]


def _read_one(fact: bytes) -> f.Fact | None:
    try:
        return _decode(fact)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


class Fold:
    """An installation's facts, told one after another from any fact on."""

    def __init__(self, hub: Hub, key: int, after: int = 0) -> None:
        """after: the last fact that was told before. Inside a transaction only."""
        self._hub, self._key = hub, key
        mark = hub.tables.last(Mark, key, after + 1) or Mark(0, 0, "", 0, False)
        self._around = Around(mark, hub.utc_offset_min)
        self._classes = Classes(hub.tables.last(Excursion, key, after + 1))
        self._health = Health(hub.tables.last(Run, key, after + 1))
        self._desk = Desk(hub.tables, key)
        self._expected = after + 1
        self._condensed = True
        self._visits: dict[str, VisitFold] = {}
        self._marks: list[Mark] = []
        self._unknown: list[tuple[int, bytes]] = []

    def add(self, rows: Rows) -> None:
        """The facts (seq, fact, hash) that follow, in order."""
        facts = [fact for _, fact, _ in rows]
        self._tell(rows, _read(facts))
        told = [row for visit in self._visits.values() for row in visit.rows()]
        told += [*self._classes.rows(), *self._health.rows(), *self._desk.rows(), *self._marks]
        self._hub.tables.replace(self._key, Folded(told, self._unknown))
        self._visits, self._marks, self._unknown = {}, [], []
        self._condensed = self._condensed and not facts
        if self._around.answers.count(sum(map(len, facts))):
            self._grow()

    def end(self) -> None:
        """After the last fact."""
        self._grow()
        if not self._condensed:
            self._hub.tables.condense(self._key, _CONDENSED)
            self._condensed = True

    def _grow(self) -> None:
        """Cells are written down seldom, since each grows all the time."""
        self._hub.tables.replace(self._key, Folded(self._around.answers.rows()))

    def _tell(self, rows: Rows, facts: Iterable[f.Fact | None]) -> None:
        visit: VisitFold | None = None
        before: f.Fact | None = None
        around = self._around
        for (seq, _, hash_), fact in zip(rows, facts, strict=True):
            if seq > self._expected:
                if before:
                    self._health.see(before, around.mark)
                    before = None
                self._set(seq, since=seq)
            self._expected = seq + 1
            if fact is None:
                self._unknown.append((seq, hash_))
                continue
            if (name := fact.visit) is None or type(fact) in desks.TELLS:
                self._tell_hall(seq, fact, before)
                before = fact
                continue
            if visit is None or visit.name != name:
                visit = self._visit(name, seq, fact)
            if visit.run != fact.run:
                visit.next_run(fact)
            visit.ms = fact.ms
            before = fact
            if tell := _TELLS.get(type(fact)):
                tell(visit, fact, seq, around)
        if before:
            self._health.see(before, around.mark)

    def _tell_hall(self, seq: int, fact: f.Fact, before: f.Fact | None) -> None:
        kind, around = type(fact), self._around
        if before and kind is f.Started:
            self._health.see(before, around.mark)
        if mark := _MARKS.get(kind):
            self._set(seq, **mark(fact))
        if tell := health.TELLS.get(kind):
            tell(self._health, fact, seq, around)
        elif lead := excursions.TELLS.get(kind):
            lead(self._classes, fact, seq, around)
        elif keep := desks.TELLS.get(kind):
            keep(self._desk, fact, seq, around)

    def _set(self, seq: int, **what: Any) -> None:
        """From this fact on something else holds."""
        self._around.mark = msgspec.structs.replace(self._around.mark, seq=seq, **what)
        self._marks.append(self._around.mark)

    def _visit(self, name: str, seq: int, fact: f.Fact) -> VisitFold:
        if name not in self._visits:
            self._visits[name] = self._recall(name) or VisitFold(name, seq, fact)
        return self._visits[name]

    def _recall(self, name: str) -> VisitFold | None:
        """A visit as it stands, when some of its facts were told earlier."""
        tables, key = self._hub.tables, self._key
        standing = tables.row(Standing, key, name)
        visit = standing and tables.row(Visit, key, name)
        if not standing or not visit:
            return None
        last = tables.row(Round, key, name, standing.rounds) if standing.playing else None
        return VisitFold.recalled(visit, standing, last)


def fold_whole(hub: Hub, key: int) -> None:
    """Forget what was derived from an installation and fold every fact that counts again."""
    hub.tables.replace(key, Folded(anew=True))
    fold = Fold(hub, key)
    for rows in hub.facts(key):
        fold.add(rows)
    fold.end()


def adopt(hub: Hub, branch: Branch) -> None:
    """Let a branch of a fork count, from its first fact on. Raises KeyError for an unknown one."""
    place = Place(branch.seq, bytes.fromhex(branch.hash))
    with hub.transaction():
        key = hub.forks.adopt(bytes.fromhex(branch.installation), place)
        fold_whole(hub, key)


_UNSETTLED = "unsettled"


def settle_later(hub: Hub, key: int) -> None:
    """Note an installation whose facts are here and not told yet; inside a transaction only."""
    hub.set(_UNSETTLED, " ".join(map(str, {*_unsettled(hub), key})))


def settle(hub: Hub) -> None:
    """Find the branches of what was noted, and fold it whole. Inside a transaction only."""
    for key in _unsettled(hub):
        hub.forks.settle(key)
        fold_whole(hub, key)
    hub.set(_UNSETTLED, "")


def _unsettled(hub: Hub) -> list[int]:
    return sorted(map(int, (hub.setting(_UNSETTLED) or "").split()))


def keep_up(hub: Hub) -> None:
    """Fold a hub anew that was last folded by a program with other words or tables, or by another
    clock: what waited for a newer program is taken then; and what an import that was cut off left
    unsettled. Raises HubUnreadable."""
    with hub.transaction():
        if hub.setting(_UNSETTLED):
            settle(hub)
        folded = f"{VOCABULARY} {hub.utc_offset_min}"
        if hub.setting("vocabulary") == folded:
            return
        hub.tables.make(TABLES)
        for key in hub.installations():
            fold_whole(hub, key)
        hub.set("vocabulary", folded)


def keep_up_if_it_can(hub: Hub) -> None:
    """As keep_up, but a hub that takes nothing may go on telling what it knows. Raises
    HubUnreadable when what it knows lies in other tables than this program's."""
    try:
        keep_up(hub)
    except HubUnreadable:
        if not hub.tables.are(TABLES):
            raise
