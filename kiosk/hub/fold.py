"""Facts folded into visits: what the organizer counts. A pure function of the facts that count.

A visit is always folded whole: when facts of a known visit arrive, it is read again and replaced.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from typing import Any, get_args, get_type_hints

import msgspec

from db.forks import Branch, Place
from db.hub import Hub
from db.intake import Rows
from db.visits import Discovery, Prize, Round, Visit, VisitRows
from kiosk import facts as f

_RULES = "3"  # raise it when the fold itself changes: hubs are then folded anew
_BATCH = 4000
_INT64 = 2**63 - 1
# no child stays longer; a clock that went mad must not break the sum of all visits
_DAY_MS = 24 * 3600 * 1000


class _VisitFold:
    """One visit while its facts go by in order."""

    def __init__(self, visit: str, seq: int, fact: f.Fact) -> None:
        self.visit = visit
        self.first = self.last = seq
        self.began: int | None = None
        self.begun = f.VisitBegan(lang="", street="", area="")
        self.ended: str | None = None
        self.rounds: list[Round] = []
        self.playing = False
        self.prizes: list[Prize] = []
        self.cards: Counter[str] = Counter()
        self.discoveries: list[Discovery] = []
        self.players = 0
        self.lasted_ms = 0
        self.run, self.run_from_ms, self.ms = fact.run, fact.ms, fact.ms

    def next_run(self, fact: f.Fact) -> None:
        """Durations exist only within a run."""
        self.lasted_ms += max(self.ms - self.run_from_ms, 0)
        self.run, self.run_from_ms = fact.run, fact.ms

    def begin(self, seq: int, fact: f.VisitBegan) -> None:
        self.began, self.begun = seq, fact

    def end(self, _: int, fact: f.VisitEnded) -> None:
        self.ended, self.playing = fact.reason, False

    def start_quiz(self, _: int, fact: f.QuizStarted) -> None:
        self._start(Round("quiz", fact.quiz, "", fact.street, fact.area, False, 0, 0))

    def start_game(self, _: int, fact: f.GameStarted) -> None:
        self._start(Round("game", fact.game, fact.engine, fact.street, fact.area, False, 0, 0))

    def _start(self, row: Round) -> None:
        self.rounds.append(row)
        self.playing = True

    def finish(self, _: int, fact: f.RoundFinished) -> None:
        if self.playing:
            begun = self.rounds[-1]
            # not _replace: it takes twice as long, and there are millions of rounds
            self.rounds[-1] = Round(*begun[:5], True, _fit(fact.points), _fit(fact.of))
        self.playing = False

    def leave(self, _: int, fact: f.RoundLeft) -> None:
        self.playing = False

    def open_card(self, _: int, fact: f.CardOpened) -> None:
        self.cards[fact.profession] += 1

    def count_players(self, _: int, fact: f.PlayersChosen) -> None:
        self.players = _fit(fact.players)

    def win(self, _: int, fact: f.PrizeWon) -> None:
        self.prizes.append(Prize(fact.prize, _fit(fact.desk), _fit(fact.day), _fit(fact.issue)))

    def discover(self, _: int, fact: f.Discovered) -> None:
        first = next(iter(fact.leading), "")
        self.discoveries.append(Discovery(fact.band, first, fact.counted))

    def rows(self) -> VisitRows:
        begun = self.begun
        lasted_ms = self.lasted_ms + max(self.ms - self.run_from_ms, 0)
        finished = sum(row.finished for row in self.rounds)
        visit = Visit(
            self.visit, self.first, self.last, self.began, begun.street, begun.area, begun.lang,
            begun.guide, _fit(begun.utc_ms), min(lasted_ms, _DAY_MS), finished, self.ended,
            self.players,
        )  # fmt: skip
        cards = sorted(self.cards.items())
        return VisitRows(visit, self.rounds, self.prizes, cards, self.discoveries)


def _fit(number: int) -> int:
    """SQLite's integers have 64 bits, JSON's have no end; only a forger needs more."""
    if -_INT64 <= number <= _INT64:
        return number
    return _INT64 if number > 0 else -_INT64


_COUNTED: dict[type, Callable[[_VisitFold, int, Any], None]] = {
    f.VisitBegan: _VisitFold.begin,
    f.VisitEnded: _VisitFold.end,
    f.QuizStarted: _VisitFold.start_quiz,
    f.GameStarted: _VisitFold.start_game,
    f.RoundFinished: _VisitFold.finish,
    f.RoundLeft: _VisitFold.leave,
    f.CardOpened: _VisitFold.open_card,
    f.PlayersChosen: _VisitFold.count_players,
    f.PrizeWon: _VisitFold.win,
    f.Discovered: _VisitFold.discover,
}
_KINDS: tuple[type[f.Fact], ...] = get_args(f.AnyFact)


def _shortened(kind: type[f.Fact]) -> type:
    """A known kind that is not counted: only what every fact carries is read, which is faster."""
    tag = kind.__struct_config__.tag
    return msgspec.defstruct(
        kind.__name__, [], bases=(f.Fact,), tag=tag, frozen=True, gc=False, kw_only=True
    )


def _decoder() -> msgspec.json.Decoder[f.Fact]:
    read = {*_COUNTED, f.DayBegan}
    union: Any = None
    for kind in _KINDS:
        shape = kind if kind in read else _shortened(kind)
        union = shape if union is None else union | shape
    return msgspec.json.Decoder(union)


_decode = _decoder().decode


def vocabulary(kinds: Iterable[type[f.Fact]]) -> str:
    """Another digest when a kind, a field, its type or a reason comes to be: a fact that waits
    because of a new reason must be read again as much as one of a new kind."""
    words = [(kind.__struct_config__.tag, get_type_hints(kind)) for kind in kinds]
    return blake2b(repr((_RULES, words)).encode(), digest_size=8).hexdigest()


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


class _Folded:
    """What a piece of a journal says. days: (seq, day); unknown: (seq, hash)."""

    def __init__(self) -> None:
        self.visits: dict[str, _VisitFold] = {}
        self.days: list[tuple[int, int]] = []
        self.unknown: list[tuple[int, bytes]] = []

    def break_off(self) -> None:
        """Facts are missing here: whatever was being played may have ended in them."""
        for visit in self.visits.values():
            visit.playing = False


def _fold(rows: Rows) -> _Folded:
    folded = _Folded()
    visits = folded.visits
    visit: _VisitFold | None = None
    expected = rows[0][0] if rows else 0
    for (seq, _, hash_), fact in zip(rows, _read([row[1] for row in rows]), strict=True):
        if seq > expected:
            folded.break_off()
        expected = seq + 1
        if fact is None:
            folded.unknown.append((seq, hash_))
            continue
        kind = type(fact)
        if kind is f.DayBegan:
            folded.days.append((seq, _fit(fact.day)))  # type: ignore[attr-defined]
        if (name := fact.visit) is None:
            continue
        if visit is None or visit.visit != name:
            visit = visits.get(name)
            if visit is None:
                visit = visits[name] = _VisitFold(name, seq, fact)
        if visit.run != fact.run:
            visit.next_run(fact)
        visit.last, visit.ms = seq, fact.ms
        if count := _COUNTED.get(kind):
            count(visit, seq, fact)
    return folded


def fold_new(hub: Hub, key: int, fresh: Rows) -> None:
    """Bring an installation's visits up to date after these facts were stored, in order."""
    if not fresh:
        return
    first, last = fresh[0][0], fresh[-1][0]
    if last - first + 1 != len(fresh):  # what lies between was known: read it too, it is no gap
        fresh = hub.visits.facts(key, first, last)
    _put(hub, key, fresh)


def fold_whole(hub: Hub, key: int) -> None:
    """Forget what was derived from an installation and fold every fact that counts again."""
    hub.visits.clear(key)
    for rows in hub.visits.all_facts(key, _BATCH):
        _put(hub, key, rows)


def _put(hub: Hub, key: int, rows: Rows) -> None:
    folded = _fold(rows)
    hub.visits.put_days(key, folded.days)
    hub.visits.put_unknown(key, folded.unknown)
    known = hub.visits.known(key, folded.visits, rows[0][0], rows[-1][0])
    visits = [visit.rows() for name, visit in folded.visits.items() if name not in known]
    visits += [
        _fold_again(hub, key, name, folded.visits.get(name), *reach)
        for name, reach in known.items()
    ]
    hub.visits.remove(key, known)
    hub.visits.put(key, visits)


def _fold_again(
    hub: Hub, key: int, name: str, new: _VisitFold | None, first: int, last: int
) -> VisitRows:
    if new:
        first, last = min(first, new.first), max(last, new.last)
    return _fold(hub.visits.facts(key, first, last)).visits[name].rows()


def adopt(hub: Hub, branch: Branch) -> None:
    """Let a branch of a fork count, from its first fact on. Raises KeyError for an unknown one."""
    place = Place(branch.seq, bytes.fromhex(branch.hash))
    with hub.transaction():
        key = hub.forks.adopt(bytes.fromhex(branch.installation), place)
        fold_whole(hub, key)


def keep_up(hub: Hub) -> None:
    """Fold a hub anew that was last folded by a program with another vocabulary: what waited
    for a newer program is taken then. Raises HubUnreadable."""
    with hub.transaction():
        if hub.setting("vocabulary") == VOCABULARY:
            return
        for key in hub.installations():
            fold_whole(hub, key)
        hub.set("vocabulary", VOCABULARY)
