"""Stamps facts with run and time and writes them to the journal: the only way a fact is born."""

from collections.abc import Callable

import msgspec

from db.journal import Journal, JournalDamaged, JournalFull
from kiosk import facts
from kiosk.clock import Clock
from kiosk.machine.tally import Tally

WITNESSED = (
    facts.InstallationBegan, facts.Started, facts.DayBegan, facts.VisitEnded, facts.PrizeWon,
    facts.ExportBegan, facts.NewsTaken,
)  # fmt: skip
"""What others may come to know of the journal (a prize code, a session file, a receipt), the day it
has come to and what it follows, which whatever follows it must know, and the moments in which
nobody waits: then the witness outside the data folder is told how far it is. So a journal restored
from a backup is noticed whenever someone has seen more than it holds."""


class Recorder:
    """Proves and reads the whole journal once, then keeps its tally up to date with every fact it
    writes. Raises JournalDamaged, JournalUnwritable.

    tally: the sum of the journal's first facts, as far as somebody has kept it; only those behind
    them are added up. keep: tells the witness, before anybody is shown the fact. make_room: frees
    some of the disk; False when there is nothing left to free.
    """

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        *,
        tally: Tally | None = None,
        keep: Callable[[Tally], None] = lambda tally: None,
        make_room: Callable[[], bool] = lambda: False,
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._keep = keep
        self._make_room = make_room
        self._began_ms = clock.ms()
        self.tally = tally or Tally()
        for slice_ in journal.proved(after=self.tally.facts):
            self._read(slice_)
        self.run = self.tally.run + 1

    def _read(self, told: list[bytes]) -> None:
        try:
            for fact in told:
                self.tally.add(facts.decode(fact))
        except facts.UnknownFact as error:
            number = self.tally.facts + 1
            raise JournalDamaged(f"fact {number} is none that any program wrote") from error

    def record(self, *new: facts.Fact, visit: str | None = None) -> tuple[facts.AnyFact, ...]:
        """Write the facts in one transaction and return them stamped; all are durable then.

        Raises db.journal.JournalUnwritable, and then none was written.
        """
        utc_ms, ms = self._clock.utc_ms(), self.run_ms
        stamped = tuple(self.stamped(fact, utc_ms, ms, visit) for fact in new)
        self._append([facts.encode(fact) for fact in stamped])
        for fact in stamped:
            self.tally.add(fact)
        if any(isinstance(fact, WITNESSED) for fact in stamped):
            self._keep(self.tally)
        return stamped

    def stamped(
        self, fact: facts.Fact, utc_ms: int, ms: int | None = None, visit: str | None = None
    ) -> facts.AnyFact:
        """The fact as it is written at this time; ms: None = now."""
        ms = self.run_ms if ms is None else ms
        made: facts.AnyFact = msgspec.structs.replace(  # type: ignore[assignment]
            fact, run=self.run, utc_ms=utc_ms, ms=ms, visit=visit
        )
        return made

    def _append(self, encoded: list[bytes]) -> None:
        try:
            self._journal.append(encoded)
        except JournalFull:
            if not self._make_room():
                raise
            self._journal.append(encoded)

    @property
    def run_ms(self) -> int:
        """Milliseconds since this run began: what a fact's `ms` counts."""
        return self._clock.ms() - self._began_ms
