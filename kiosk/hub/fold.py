"""Facts folded into rows: what the organizer counts. A pure function of the facts that count.

Facts are folded in order, and what a fact says depends on those before it alone. So facts that
follow all that are here are told on from where the fold stood; any others, and the whole
installation is folded anew.
"""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any, get_args, get_type_hints

import msgspec

from db.derived import Folded
from db.forks import Branch, Place
from db.hub import Hub, HubUnreadable
from db.intake import Rows
from kiosk import facts as f
from kiosk.hub.tables import SHAPE, TABLES, Mark, Visit
from kiosk.hub.visits import TELLS, VisitFold, fit

_RULES = "3"  # raise it when the fold itself changes: hubs are then folded anew
_KINDS: tuple[type[f.Fact], ...] = get_args(f.AnyFact)
_DAY_BEGAN = f.DayBegan
_READ = {*TELLS, _DAY_BEGAN}


def _shortened(kind: type[f.Fact]) -> type:
    """A known kind that is not counted: only what every fact carries is read, which is faster."""
    tag = kind.__struct_config__.tag
    return msgspec.defstruct(
        kind.__name__, [], bases=(f.Fact,), tag=tag, frozen=True, gc=False, kw_only=True
    )


def _decoder() -> msgspec.json.Decoder[f.Fact]:
    union: Any = None
    for kind in _KINDS:
        shape = kind if kind in _READ else _shortened(kind)
        union = shape if union is None else union | shape
    return msgspec.json.Decoder(union)


_decode = _decoder().decode


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
        self._offset_min = hub.utc_offset_min
        self._mark = hub.tables.last(Mark, key, after + 1) or Mark(0, 0)
        self._expected = after + 1
        self._visits: dict[str, VisitFold] = {}
        self._marks: list[Mark] = []
        self._unknown: list[tuple[int, bytes]] = []

    def add(self, rows: Rows) -> None:
        """The facts (seq, fact, hash) that follow, in order."""
        self._tell(rows)
        told = [row for visit in self._visits.values() for row in visit.rows(self._offset_min)]
        self._hub.tables.replace(self._key, Folded([*told, *self._marks], self._unknown))
        self._visits, self._marks, self._unknown = {}, [], []

    def _tell(self, rows: Rows) -> None:
        visit: VisitFold | None = None
        for (seq, _, hash_), fact in zip(rows, _read([row[1] for row in rows]), strict=True):
            if seq > self._expected:
                self._break_off()
            self._expected = seq + 1
            if fact is None:
                self._unknown.append((seq, hash_))
                continue
            kind = type(fact)
            if kind is _DAY_BEGAN:
                self._begin_day(seq, fact)  # type: ignore[arg-type]
            if (name := fact.visit) is None:
                continue
            if visit is None or visit.name != name:
                visit = self._visit(name, seq, hash_, fact)
            if visit.run != fact.run:
                visit.next_run(fact)
            visit.ms = fact.ms
            if tell := TELLS.get(kind):
                tell(visit, fact, self._mark)

    def _break_off(self) -> None:
        """Facts are missing here: whatever was being played may have ended in them."""
        for visit in self._visits.values():
            visit.playing = None

    def _begin_day(self, seq: int, fact: f.DayBegan) -> None:
        self._mark = Mark(seq, fit(fact.day))
        self._marks.append(self._mark)

    def _visit(self, name: str, seq: int, hash_: bytes, fact: f.Fact) -> VisitFold:
        if name not in self._visits:
            begun = self._recall(name, seq, hash_)
            self._visits[name] = begun or VisitFold(name, seq, fact)
        return self._visits[name]

    def _recall(self, name: str, seq: int, hash_: bytes) -> VisitFold | None:
        """A visit as it stands before this fact, when some of its facts were told earlier."""
        known = self._hub.tables.row(Visit, self._key, name)
        if known is None:
            return None
        again = _Recalled(self._hub, self._key, known.first - 1)
        for rows in self._hub.facts(self._key, known.first, before=(seq, hash_)):
            again._tell(rows)
        if seq > again._expected:
            again._break_off()
        return again._visits[name]


class _Recalled(Fold):
    """Facts that were told before, told once more for one visit's sake; nothing is kept of it."""

    def _recall(self, name: str, seq: int, hash_: bytes) -> None:
        return None


def fold_whole(hub: Hub, key: int) -> None:
    """Forget what was derived from an installation and fold every fact that counts again."""
    hub.tables.replace(key, Folded(anew=True))
    fold = Fold(hub, key)
    for rows in hub.facts(key):
        fold.add(rows)


def adopt(hub: Hub, branch: Branch) -> None:
    """Let a branch of a fork count, from its first fact on. Raises KeyError for an unknown one."""
    place = Place(branch.seq, bytes.fromhex(branch.hash))
    with hub.transaction():
        key = hub.forks.adopt(bytes.fromhex(branch.installation), place)
        fold_whole(hub, key)


def keep_up(hub: Hub) -> None:
    """Fold a hub anew that was last folded by a program with other words or tables, or by another
    clock: what waited for a newer program is taken then. Raises HubUnreadable."""
    with hub.transaction():
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
