"""The prize desk: judges a code by its own book, hands over once, and says in one word why not.

A code names one desk, so no other can hand out on it.
Must never say "handed" before the hand-out is durable.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, time
from typing import Literal

from kiosk import facts
from kiosk.content.content import Content
from kiosk.content.model import Prize
from kiosk.desk.answer import Answer, Result
from kiosk.desk.book import Book
from kiosk.desk.ledger import GUESSES, Ledger
from kiosk.desk.pages import OldBook
from kiosk.desk.reading import Code, Reader
from kiosk.desk.scanning import short_in
from kiosk.machine.day import Calendar, local_time
from kiosk.machine.export import Export
from kiosk.machine.machine import Machine
from kiosk.version import VERSION

UNDO_MS = 3_600_000
"""A hand-out can be undone within the hour; later the child is gone, and the prize with it."""


KEYS = 2_000
"""Of an old book in one fact, which may have 64 KiB."""

FREE_MISSES = 2
"""A tired keeper mistypes; who guesses is slowed from the third wrong PIN on."""

FIRST_DELAY_MS, LONGEST_DELAY_MS = 15_000, 15 * 60_000
"""As at a station: five days of guessing are some 200 PINs of a million."""


class Desk:
    """A desk at work on a machine. content: names and pictures of the prizes. book: its second
    copy, kept on a stick."""

    def __init__(
        self,
        machine: Machine,
        content: Content,
        book: Book | None = None,
    ) -> None:
        self.machine = machine
        self.book = book
        self.taken: OldBook | None = None  # the old book, when it was taken in this run
        self._content = content
        self.ledger = Ledger()
        self._reader = Reader(machine.kit)
        self._prizes = {prize.number: prize for prize in content.prizes()}
        settings = machine.settings
        days = settings.days or content.festival.days
        self.calendar = Calendar(
            machine.recorder, machine.clock, settings.first_day, days, settings.utc_offset_min
        )
        for slice_ in machine.journal.proved():
            for fact in slice_:
                self._note(facts.decode(fact))

    def begin(self) -> None:
        """A run of the program, and the day that the clock says."""
        machine = self.machine
        self._record(
            facts.Started(
                program=VERSION,
                content=self._content.digest,
                boot=machine.world.boot(),
                machine=machine.witness.mark(machine.journal),
            )
        )
        machine.begin()
        self.watch_day()
        if self.book is not None:
            self.book.begin()
            if self.needs_book:
                self.book.settle()
                self.take_book()

    def take_book(self) -> None:
        """Begin from the book of the desk before this one, where its stick is there."""
        old = self.book.found if self.book else None
        if self.book is None or old is None:
            return
        self.book.found = None
        keys = sorted(old.keys - {str(key) for key in self.ledger.handed} - self.ledger.elders)
        partial = not old.is_whole_for(self.machine.kit)
        if not keys and (partial or self.ledger.has_elders):
            return
        # what was counted here is newer than what the old desk had left
        stock = {} if self.ledger.top else old.stock
        parts = [tuple(keys[at : at + KEYS]) for at in range(0, len(keys) or 1, KEYS)]
        self._record(
            *(
                facts.BookTaken(keys=part, stock={} if n else stock, partial=partial)
                for n, part in enumerate(parts)
            )
        )
        self.taken = old

    def watch_day(self) -> None:
        """Begin the festival's day that the clock says, when it is a later one."""
        self._watch_day(self.calendar.watch)

    def confirm_day(self, day: int) -> None:
        """The keeper's word on the day, where clock and facts contradict each other."""
        self._watch_day(lambda: self.calendar.confirm(day))

    def _watch_day(self, watch: Callable[[], object]) -> None:
        """The calendar writes by itself; what it wrote belongs to the book, too."""
        tally = self.machine.recorder.tally
        before = tally.began
        watch()
        if tally.began is not None and tally.began is not before:
            self._note(tally.began)

    def _note(self, fact: facts.Written) -> None:
        self.ledger.add(fact)
        if self.book is not None:
            self.book.add(fact)

    def close(self, reason: Literal["guide", "signal", "window"] = "window") -> None:
        """Raises JournalUnwritable."""
        try:
            self._record(facts.Stopped(reason=reason))
        finally:
            if self.book is not None:
                self.book.close()
            self._content.close()
            self.machine.close()

    def redeem(self, typed: str, pin: str | None = None) -> Answer:
        """Judge what was scanned or typed, and hand over when it is good. pin: the keeper's, for
        what one may overrule. Raises JournalUnwritable: then nothing was handed out."""
        code = self._read(typed)
        if isinstance(code, Answer):
            return code
        told = self._judge(code, pin)
        if told.result == "handed":
            self._hand_over(code, told)
            return told._replace(why="")
        return told

    def undo(self, typed: str, pin: str) -> Answer:
        """Take a hand-out of the last hour back. The answer is "handed" when it was."""
        code = self._read(typed)
        if isinstance(code, Answer):
            return code
        known = self.ledger.handed.get(code.key)
        if known is None:
            return Answer("refused", "no prize")
        if self.machine.clock.utc_ms() - known.utc_ms > UNDO_MS:
            return Answer("refused", "expired")
        if not self._is_keeper(pin):
            return Answer("refused", "pin")
        self._record(
            facts.Returned(
                station=code.key.station, installation=known.installation, issue=known.issue
            )
        )
        return Answer("handed", prize=known.prize, desk=self._number)

    # what the keeper says of the stock

    def restock(self, came: Mapping[str, int]) -> None:
        """Pieces came, by prize; of this and the next two all is written or nothing."""
        self._record(*(facts.Restocked(prize=p, pieces=n) for p, n in came.items() if n))

    def spend(self, gone: Mapping[str, int], reason: Literal["broken", "goodwill"]) -> None:
        self._record(*(facts.Spent(prize=p, pieces=n, reason=reason) for p, n in gone.items() if n))

    def count(self, counted: Mapping[str, int]) -> None:
        """What lies at the desk, by prize, as somebody counted it."""
        left = self.ledger.stock
        self._record(
            *(facts.Counted(prize=p, pieces=n, expected=left[p]) for p, n in counted.items())
        )

    def enter(self, pin: str, what: Literal["open", "change", "close", "pin"]) -> bool:
        """The keeper says who it is; a series of guesses ends with it."""
        if not self._is_keeper(pin):
            return False
        self._record(facts.KeeperCame(what=what))
        return True

    @property
    def stock(self) -> dict[str, int]:
        """Pieces left, by prize, of all that this desk knows."""
        return {one.id: self.ledger.stock[one.id] for one in self._prizes.values()}

    def prize(self, prize_id: str) -> Prize | None:
        """Its name and its picture; None for one that this festival's content does not have."""
        return next((one for one in self._prizes.values() if one.id == prize_id), None)

    def picture(self, name: str) -> bytes | None:
        return self._content.picture(name)

    def export(self) -> Export:
        """Begin to fill the stick, see Machine.export."""
        return self.machine.export(self._content.digest)

    @property
    def locked(self) -> bool:
        """Somebody is guessing: the keeper's PIN is asked for."""
        return self.ledger.guesses >= GUESSES

    # reading

    def _read(self, typed: str) -> Code | Answer:
        scanned = self._reader.qr(typed)
        if scanned is not None:
            return scanned
        said = short_in(typed)
        if said is None:
            return Answer("refused", "unreadable")
        if self.locked:
            return Answer("refused", "guesses", pin=True)
        made = self._reader.short(said, self._days_tried)
        if made is None:
            self._record(facts.CodeRefused())
        return made or Answer("refused", "guess")

    @property
    def _days_tried(self) -> list[int]:
        """The living days first; the others only for the answer that they give."""
        living = [one for one in (self.day, self.day - 1) if one >= 0]
        return [*living, *(one for one in range(self.calendar.days + 1) if one not in living)]

    # judging

    def _judge(self, code: Code, pin: str | None) -> Answer:
        prize = self._prizes.get(code.prize)
        told = Answer(
            "refused", prize=prize.id if prize else "", desk=code.desk, day=code.day,
            station=f"K{code.key.station:02}",
        )  # fmt: skip
        if code.desk != self._number:
            return told._replace(result="elsewhere")
        if code.day == 0:
            return told._replace(result="trial")
        if prize is None:
            return told._replace(why="no prize")
        if known := self.ledger.handed.get(code.key):
            return told._replace(result="already", when=self._local(known.utc_ms))
        if str(code.key) in self.ledger.elders:
            return told._replace(result="already")
        if dead := self._dead(code.day, prize.id):
            return told._replace(result="another day", why=dead)
        if (doubt := self._doubt(code)) and not (pin and self._is_keeper(pin)):
            result: Result = "revoked" if doubt == "revoked" else "refused"
            return told._replace(result=result, why=doubt, pin=True)
        return told._replace(result="handed", why=doubt)

    def _doubt(self, code: Code) -> Literal["", "revoked", "book", "second"]:
        """Why a good code needs the keeper's word."""
        station = f"K{code.key.station:02}"
        if self.machine.newsroom.is_revoked(station, code.generation):
            return "revoked"
        if self.needs_book and code.day <= max(1, self.ledger.began):
            return "book"
        if self.ledger.is_second(code.key.station, code.generation, code.installation):
            return "second"
        return ""

    @property
    def needs_book(self) -> bool:
        """A desk took this one's place, and what it had handed out is not known here."""
        return self.machine.kit.holder.generation > 0 and not self.ledger.has_elders

    @property
    def day(self) -> int:
        return self.machine.recorder.tally.day

    def _dead(self, day: int, prize: str) -> Literal["", "too early", "expired", "begun"]:
        """Why a code is not good now. It lives until the next day's closing, on the last day an
        hour longer; a seat until its class begins."""
        if day > self.day:
            return "too early"
        now, words = self.calendar.now.time(), self.machine.kit.words
        begins = words.begins.get(prize) if words else None
        if begins is not None:
            return "begun" if day < self.day or now >= begins else ""
        closes = self.machine.settings.closes or time()
        living = day == self.day or closes == time() or now <= closes
        return "" if living and day >= max(1, self.day - 1) else "expired"

    def _hand_over(self, code: Code, told: Answer) -> None:
        self._record(
            facts.Redeemed(
                station=code.key.station,
                installation=code.installation,
                generation=code.generation,
                issue=code.key.issue,
                prize=told.prize,
                number=code.prize,
                day=code.day,
                by=code.by,
                despite=told.why if told.why in ("revoked", "book", "second") else "",
            )
        )

    def _record(self, *new: facts.AnyFact) -> None:
        if new:
            for written in self.machine.recorder.record(*new):
                self._note(written)

    @property
    def pin_wait_ms(self) -> int:
        """Until the next PIN is looked at; a wait begun before a restart begins anew."""
        misses, last = self.ledger.misses, self.ledger.last_miss
        if misses <= FREE_MISSES or last is None:
            return 0
        delay = min(FIRST_DELAY_MS << min(misses - FREE_MISSES - 1, 10), LONGEST_DELAY_MS)
        recorder = self.machine.recorder
        since = last.ms if last.run == recorder.run else 0
        return max(0, since + delay - recorder.run_ms)

    def _is_keeper(self, pin: str) -> bool:
        """A wrong PIN is a fact before it is an answer."""
        known = self.machine.settings.pin
        if self.pin_wait_ms:
            return False
        if known is not None and known.matches(pin):
            return True
        self._record(facts.PinRefused())
        return False

    def _local(self, utc_ms: int) -> datetime:
        return local_time(utc_ms, self.machine.settings.utc_offset_min)

    @property
    def _number(self) -> int:
        return self.machine.kit.holder.station_number
