"""The prize desk: judges a code by its own book, hands over once, and says in one word why not.

Formats: kiosk/prizes/token.py and short.py. A code names one desk, so no other can hand out on it.
Must never say "handed" before the hand-out is durable.
"""

from datetime import datetime, time
from typing import Literal, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk import facts
from kiosk.content.content import Content
from kiosk.desk.ledger import GUESSES, Key, Ledger, key_of
from kiosk.desk.scanning import codes_in, short_in
from kiosk.machine.boot import boot_id
from kiosk.machine.day import Calendar, local_time
from kiosk.machine.machine import Machine
from kiosk.prizes import short, token
from kiosk.trust.news import News
from kiosk.version import VERSION

Result = Literal[
    "handed",
    "already",
    "elsewhere",
    "another day",
    "another festival",
    "revoked",
    "trial",
    "refused",
]

Why = Literal[
    "", "unreadable", "no station", "signature", "guess", "two codes", "too early", "expired",
    "revoked", "book", "second", "guesses", "no prize", "day",
]  # fmt: skip
"""What a PIN may overrule: "revoked", "book", "second"; what it lets go on: "guesses"."""

UNDO_MS = 3_600_000
"""A hand-out can be undone within the hour; later the child is gone, and the prize with it."""


class Answer(NamedTuple):
    """prize: its id. desk: the one that the code names. when: of the hand-out, local time.

    station: as it is called. pin: the keeper's PIN would let it through.
    """

    result: Result
    why: Why = ""
    prize: str = ""
    desk: int = 0
    station: str = ""
    day: int = 0
    when: datetime | None = None
    pin: bool = False


class _Code(NamedTuple):
    """A code that a station made: what both kinds tell."""

    key: Key
    installation: str
    generation: int
    prize: int
    desk: int
    day: int
    by: Literal["scan", "hand"]


class Desk:
    """A desk at work on a machine. content: names and pictures of the prizes."""

    def __init__(self, machine: Machine, content: Content, news: News | None = None) -> None:
        self.machine = machine
        self.news = news
        self._content = content
        self.ledger = Ledger()
        self._prizes = {prize.number: prize for prize in content.prizes()}
        settings = machine.settings
        days = settings.days or content.festival.days
        self.calendar = Calendar(
            machine.recorder, machine.clock, settings.first_day, days, settings.utc_offset_min
        )
        for slice_ in machine.journal.proved():
            for fact in slice_:
                self.ledger.add(facts.decode(fact))

    def begin(self) -> None:
        """A run of the program, and the day that the clock says."""
        machine = self.machine
        self._record(
            facts.Started(
                program=VERSION,
                content=self._content.digest,
                boot=boot_id(),
                machine=machine.witness.mark(machine.journal),
            )
        )
        self.calendar.watch()

    def close(self, reason: Literal["guide", "signal", "window"] = "window") -> None:
        """Raises JournalUnwritable."""
        try:
            self._record(facts.Stopped(reason=reason))
        finally:
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
        now = self.machine.clock.utc_ms()
        if known is None or now - known.utc_ms > UNDO_MS or not self._is_keeper(pin):
            return Answer("refused", "expired" if known else "no prize")
        self._record(
            facts.Returned(
                station=code.key.station, installation=known.installation, issue=known.issue
            )
        )
        return Answer("handed", prize=known.prize, desk=self._number)

    # what the keeper says of the stock

    def restock(self, prize: str, pieces: int) -> None:
        self._record(facts.Restocked(prize=prize, pieces=pieces))

    def spend(self, prize: str, pieces: int, reason: Literal["broken", "goodwill"]) -> None:
        self._record(facts.Spent(prize=prize, pieces=pieces, reason=reason))

    def count(self, prize: str, pieces: int) -> None:
        expected = self.ledger.stock[prize]
        self._record(facts.Counted(prize=prize, pieces=pieces, expected=expected))

    def enter(self, pin: str, what: Literal["open", "change", "close", "pin"]) -> bool:
        """The keeper says who it is; a series of guesses ends with it."""
        if not self._is_keeper(pin):
            self._record(facts.PinRefused())
            return False
        self._record(facts.KeeperCame(what=what))
        return True

    @property
    def stock(self) -> dict[str, int]:
        """Pieces left, by prize, of all that this desk knows."""
        return {one.id: self.ledger.stock[one.id] for one in self._prizes.values()}

    @property
    def locked(self) -> bool:
        """Somebody is guessing: the keeper's PIN is asked for."""
        return self.ledger.guesses >= GUESSES

    # reading

    def _read(self, typed: str) -> _Code | Answer:
        found = [code for text in codes_in(typed) if (code := self._of_qr(text)) is not None]
        proved = {code.key: code for code in found if isinstance(code, _Code)}
        if len(proved) > 1:
            return Answer("refused", "two codes")
        if proved:
            return next(iter(proved.values()))
        if found:
            return next(one for one in found if isinstance(one, Answer))
        return self._of_short(typed)

    def _of_qr(self, text: str) -> _Code | Answer | None:
        """What a QR says once its signature is proved; None where it is no code at all."""
        try:
            said = token.read(text)
        except token.CodeRefused:
            return None
        kit = self.machine.kit
        if said.festival != kit.festival_number:
            return Answer("another festival")
        keys = self._keys(said.station)
        if said.generation >= len(keys):
            return Answer("refused", "no station")
        try:
            token.check(text, Ed25519PublicKey.from_public_bytes(keys[said.generation]))
        except token.CodeRefused:
            return Answer("refused", "signature")
        installation = said.installation.hex()
        key = key_of(said.station, installation, said.issue)
        return _Code(key, installation, said.generation, said.prize, said.desk, said.day, "scan")

    def _of_short(self, typed: str) -> _Code | Answer:
        said = short_in(typed)
        if said is None:
            return Answer("refused", "unreadable")
        if self.locked:
            return Answer("refused", "guesses", pin=True)
        for generation in self._generations(said.station):
            for day in self._days_tried:
                behind = short.Behind(
                    self.machine.kit.festival_number, self._number, day, generation
                )
                if short.holds(said, behind, self._short_key(said.station, generation)):
                    installation = f"{said.installation:04x}"
                    key = key_of(said.station, installation, said.issue)
                    return _Code(
                        key, installation, generation, said.prize, self._number, day, "hand"
                    )
        self._record(facts.CodeRefused())
        return Answer("refused", "guess")

    # judging

    def _judge(self, code: _Code, pin: str | None) -> Answer:
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
        if not self._lives(code.day):
            early = code.day > self.day
            return told._replace(result="another day", why="too early" if early else "expired")
        if (doubt := self._doubt(code)) and not (pin and self._is_keeper(pin)):
            result: Result = "revoked" if doubt == "revoked" else "refused"
            return told._replace(result=result, why=doubt, pin=True)
        return told._replace(result="handed", why=doubt)

    def _doubt(self, code: _Code) -> Literal["", "revoked", "book", "second"]:
        """Why a good code needs the keeper's word."""
        station = f"K{code.key.station:02}"
        if any(
            one.id == station and one.generation == code.generation
            for one in (self.news.revoked if self.news else ())
        ):
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

    def _lives(self, day: int) -> bool:
        """A code lives until the next day's closing; on the last day an hour longer."""
        if day not in (self.day, self.day - 1) or day < 1:
            return False
        now = self.calendar.now
        closes = self.machine.settings.closes or time()
        return day == self.day or closes == time() or now.time() <= closes

    def _hand_over(self, code: _Code, told: Answer) -> None:
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

    def _record(self, fact: facts.AnyFact) -> None:
        for written in self.machine.recorder.record(fact):
            self.ledger.add(written)

    def _is_keeper(self, pin: str) -> bool:
        known = self.machine.settings.pin
        return known is not None and known.matches(pin)

    def _local(self, utc_ms: int) -> datetime:
        return local_time(utc_ms, self.machine.settings.utc_offset_min)

    @property
    def _number(self) -> int:
        return self.machine.kit.holder.station_number

    @property
    def _days_tried(self) -> list[int]:
        """The living days first; the others only for the answer that they give."""
        living = [self.day, self.day - 1]
        return [*living, *(one for one in range(self.calendar.days + 1) if one not in living)]

    def _keys(self, station: int) -> list[bytes]:
        words = self.machine.kit.words
        known = words.keys.get(f"K{station:02}", ()) if words else ()
        return [bytes.fromhex(key) for key in known]

    def _generations(self, station: int) -> range:
        return range(len(self._keys(station)))

    def _short_key(self, station: int, generation: int) -> bytes:
        words = self.machine.kit.words
        return bytes.fromhex(words.short_keys[f"K{station:02}/{generation}"] if words else "")
