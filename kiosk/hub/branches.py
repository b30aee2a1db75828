"""The branches of a journal that went on twice: what each holds, and which one counts."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec

from db.forks import Branch
from db.hub import Hub
from kiosk import facts as f
from kiosk.hub.bounds import fit
from kiosk.hub.fold import adopt
from kiosk.words import Phrase, phrase


class Holding(msgspec.Struct, frozen=True):
    """A branch and what is in it. name: what --adopt takes: STATION:FACT, the fact by its number
    and the beginning of its hash, since two claim the number.

    visits: children's, begun in it. days: the festival's that begin in it. from_ms, to_ms: the wall
    clock of its first and last fact, by the festival's own time.
    """

    name: str
    station: str
    installation: str
    first: int
    last: int
    facts: int
    adopted: bool
    visits: int
    prizes: int
    days: list[int]
    from_ms: int
    to_ms: int


class AdoptRefused(Exception):
    """The message is one plain sentence."""


def holdings(hub: Hub) -> list[Holding]:
    """Of every fork's sides. Raises HubUnreadable."""
    with hub.transaction():
        branches = hub.forks.branches()
        held: dict[tuple[str, str], _Sum] = defaultdict(_Sum)
        for installation, branch, fact in hub.forks.told():
            held[installation.hex(), branch.hash.hex()].add(fact)
        return [
            _holding(one, branches, held[one.installation, one.hash], hub.utc_offset_min * 60_000)
            for one in branches
        ]


def undecided(branches: Iterable[Branch]) -> list[Branch]:
    """The sides of those forks of which none was chosen yet."""
    forks: dict[tuple[str, int], list[Branch]] = defaultdict(list)
    for side in branches:
        forks[side.installation, side.seq].append(side)
    return [side for sides in forks.values() if not any(s.adopted for s in sides) for side in sides]


def adopt_named(hub: Hub, name: str) -> Holding:
    """Let the branch that is named count from now on. name: STATION:FACT, FACT a number, with a
    point and the first letters of its hash where two claim it. Raises AdoptRefused."""
    station, _, fact = name.rpartition(":")
    number, _, hash_ = fact.partition(".")
    found = [
        branch
        for branch in hub.forks.branches()
        if branch.station == station
        and str(branch.seq) == number
        and branch.hash.startswith(hash_.lower())
    ]
    if not hub.forks.branches():
        raise AdoptRefused(phrase("hub.no branches"))
    if not found:
        raise AdoptRefused(phrase("hub.no branch", name=name, known=_known(hub)))
    if len(found) > 1:
        names = ", ".join(_name(branch, found) for branch in found)
        raise AdoptRefused(phrase("hub.branches", name=name, known=names))
    (branch,) = found
    adopt(hub, branch)
    same = (branch.installation, branch.seq, branch.hash)
    at = [(one.installation, one.seq, one.hash) for one in hub.forks.branches()].index(same)
    return holdings(hub)[at]


def in_a_sentence(one: Holding) -> Phrase:
    """What a branch holds, in a sentence."""
    return phrase(
        "hub.branch adopted" if one.adopted else "hub.branch waits",
        station=one.station,
        first=one.first,
        last=one.last,
        facts=phrase("terminal.facts", n=one.facts),
        visits=one.visits,
        prizes=one.prizes,
        begun=_clock(one.from_ms),
        ended=_clock(one.to_ms),
        name=one.name,
    )


def in_short(one: Holding) -> Phrase:
    """The same for the window, where a hand chooses it and nobody types its name."""
    return phrase(
        "organizer.side",
        first=one.first,
        last=one.last,
        visits=one.visits,
        prizes=one.prizes,
        begun=_clock(one.from_ms),
        ended=_clock(one.to_ms),
    )


def _known(hub: Hub) -> str:
    branches = hub.forks.branches()
    return ", ".join(_name(branch, branches) for branch in branches)


_HASH_LETTERS = 8
_DAYS_MOST = 31


def _name(branch: Branch, branches: list[Branch]) -> str:
    """As long as it has to be: nobody forges a beginning of 32 letters, but of 8 somebody may."""
    letters = _HASH_LETTERS
    others = [one.hash for one in branches if one.seq == branch.seq and one.hash != branch.hash]
    while any(other.startswith(branch.hash[:letters]) for other in others):
        letters += 1
    return f"{branch.station}:{branch.seq}.{branch.hash[:letters]}"


class _Sum:
    """What a branch holds, while its facts go by."""

    def __init__(self) -> None:
        self.visits = self.prizes = 0
        self.days: list[int] = []
        self.clocks: list[int] = []

    def add(self, fact: bytes) -> None:
        try:
            told = f.decode(fact)
        except f.UnknownFact:
            return
        self.visits += isinstance(told, f.VisitBegan) and not told.guide
        self.prizes += isinstance(told, f.PrizeWon)
        if isinstance(told, f.DayBegan) and len(self.days) < _DAYS_MOST:
            self.days.append(told.day)
        self.clocks[1:] = [fit(told.utc_ms or 0)]  # the first and the latest


def _holding(branch: Branch, branches: list[Branch], held: _Sum, offset_ms: int) -> Holding:
    return Holding(
        name=_name(branch, branches),
        station=branch.station,
        installation=branch.installation,
        first=branch.seq,
        last=branch.last,
        facts=branch.facts,
        adopted=branch.adopted,
        visits=held.visits,
        prizes=held.prizes,
        days=held.days,
        from_ms=held.clocks[0] + offset_ms if held.clocks else 0,
        to_ms=held.clocks[-1] + offset_ms if held.clocks else 0,
    )


def _clock(local_ms: int) -> str:
    """Day and minute; whatever a mad clock says is no reason to tell nothing else."""
    try:
        return f"{datetime.fromtimestamp(local_ms / 1000, UTC):%d.%m %H:%M}"
    except (OverflowError, ValueError, OSError):
        return "?"
