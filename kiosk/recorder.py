"""Stamps facts with run and time and writes them to the journal: the only way a fact is born."""

import msgspec

from db.journal import Journal
from kiosk import facts
from kiosk.clock import Clock
from kiosk.tally import Tally

SLICE = 10_000


class Recorder:
    """Reads the whole journal once, then keeps its tally up to date with every fact it writes."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._began_ms = clock.ms()
        self.tally = Tally()
        seq = 1
        while rows := journal.read(seq, SLICE):
            for row in rows:
                self.tally.add(facts.decode(row.fact))
            seq = rows[-1].seq + 1
        self.run = self.tally.run + 1

    def record(self, *new: facts.Fact, visit: str | None = None) -> tuple[facts.AnyFact, ...]:
        """Write the facts in one transaction and return them stamped; all are durable then.

        Raises db.journal.JournalUnwritable, and then none was written.
        """
        utc_ms, ms = self._clock.utc_ms(), self.run_ms
        stamped: tuple[facts.AnyFact, ...] = tuple(
            msgspec.structs.replace(fact, run=self.run, utc_ms=utc_ms, ms=ms, visit=visit)  # type: ignore[misc]
            for fact in new
        )
        self._journal.append([facts.encode(fact) for fact in stamped])
        for fact in stamped:
            self.tally.add(fact)
        return stamped

    @property
    def run_ms(self) -> int:
        """Milliseconds since this run began: what a fact's `ms` counts."""
        return self._clock.ms() - self._began_ms
