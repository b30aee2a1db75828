"""What stands on the desk's screen and what keys and touches make of it. The desk judges.

Must never show "handed" for what the desk did not write down.
"""

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeGuard

from kiosk.clock import Clock
from kiosk.desk.answer import Answer
from kiosk.desk.desk import Desk
from kiosk.desk.pad import STILL_MS, Pad
from kiosk.desk.scanning import codes_in
from kiosk.desk.sheet import Kind, Sheet
from kiosk.desk.stream import Stream
from kiosk.machine.brought import Brought

Page = Literal["trouble", "shut", "pin", "day", "sheet", "desk"]
Asks = Literal["", "open", "change", "close", "overrule", "undo"]

SETTLE_MS = 1_000
"""After a hand-out: nobody scans the next paper so soon. What comes is the scanner's second read
or Enter, or another scanner in the same stream."""

REPEAT_MS = 3_000
"""A scanner that stays on one code reads it again; a keeper who means it waits longer."""

QUIET_MS = 60_000
"""A field that nobody looks at any more would tell the next child a wrong thing."""

LOOK_MS = 1_000
"""How often the journal's file is looked for."""


class Told(NamedTuple):
    """An answer on the screen. typed: what it is of. at_ms: since when. back: the hand-out was
    undone. soon: something came too soon after it and was not looked at: scan it again."""

    typed: str
    answer: Answer
    at_ms: int
    back: bool = False
    soon: bool = False


class Table:
    """told: the answer shown, if any. asks: what a PIN is being typed for. refused: it was wrong.
    sheet: pieces being written down. wants_day: which day it is has to be said first."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.stream = Stream()
        self.pad = Pad()
        self.told: Told | None = None
        self.asks: Asks = ""
        self.refused = False
        self.sheet: Sheet | None = None
        self.wants_day = False
        self._brought = Brought(desk.machine.drives)
        self._looked_ms = 0
        self._lost_ms = -STILL_MS  # when letters came where none are wanted

    @property
    def page(self) -> Page:
        if self.desk.machine.trouble is not None:
            return "trouble"
        if self.asks:
            return "pin"
        if self.wants_day:
            return "day"
        if self.sheet is not None:
            return "sheet"
        return "desk" if self.desk.ledger.at_work else "shut"

    @property
    def _clock(self) -> Clock:
        return self.desk.machine.clock

    def tick(self) -> None:
        """Let time pass."""
        now, machine = self._clock.ms(), self.desk.machine
        machine.outage.retry()
        with machine.guarded():
            if now - self._looked_ms >= LOOK_MS:
                self._looked_ms = now
                machine.look_at_the_journal()
                self.desk.watch_day()
                self.desk.take_book()
                self._brought.look()
            for news in self._brought.news():
                machine.take_news(news)
            if self._brought.empty:
                machine.passed = None
        if typed := self.stream.due(now):
            self._judge(typed)
        if self.pad.due(now):
            self._decide()
        if self.told is not None and now - self.told.at_ms >= QUIET_MS:
            self.next()

    # keys

    def type(self, letters: str) -> None:
        """Printable letters as a keyboard or a scanner gives them."""
        now = self._clock.ms()
        match self.page:
            case "pin":
                self.refused = False
                self.pad.type(letters, now)
            case "sheet" if self.sheet is not None:
                self.sheet.type(letters, now)
            case "desk":
                self.stream.type(letters, now)
            case _:
                self._lost_ms = now

    def erase(self) -> None:
        match self.page:
            case "pin":
                self.pad.erase()
            case "sheet" if self.sheet is not None:
                self.sheet.erase()
            case "desk":
                self.stream.erase(self._clock.ms())

    def enter(self) -> None:
        match self.page:
            case "pin" if self.pad.full:
                self._decide()
            case "sheet" if self.sheet is not None and self.sheet.is_still(self._clock.ms()):
                if not self.sheet.go_on():
                    self.finish()
            case "desk":
                self._enter()
            case "shut" if not self._is_scanned:
                self.ask("open")

    @property
    def _is_scanned(self) -> bool:
        """A scanner typed a moment ago what this page has no use for: its Enter says nothing."""
        return self._clock.ms() - self._lost_ms < STILL_MS

    @property
    def wants_enter(self) -> bool:
        """Whether an Enter that comes now ends what was typed or scanned, or is a scanner's second:
        then it presses no button."""
        now = self._clock.ms()
        fresh = self.told is not None and now - self.told.at_ms <= SETTLE_MS
        scanned = self._is_scanned or (self.sheet is not None and not self.sheet.is_still(now))
        return bool(self.stream.typed) or fresh or scanned or (self.asks != "" and self.pad.full)

    def _enter(self) -> None:
        if typed := self.stream.enter():
            self._judge(typed)
        elif self.told is None or self._clock.ms() - self.told.at_ms > SETTLE_MS:
            self.next()

    # a code

    def _judge(self, typed: str) -> None:
        if (told := self.told) is not None and told.answer.result == "handed" and not told.back:
            since, same = self._clock.ms() - told.at_ms, _same(typed, told.typed)
            if since <= (REPEAT_MS if same else SETTLE_MS):
                self.told = told._replace(soon=told.soon or (not same and bool(codes_in(typed))))
                return
        self.told = None
        self._answer(typed, lambda: self.desk.redeem(typed))

    def _answer(self, typed: str, ask: Callable[[], Answer], back: bool = False) -> None:
        """What the disk did not take is no answer: the screen says then why."""
        with self.desk.machine.guarded():
            self.told = Told(typed, ask(), self._clock.ms(), back)

    def next(self) -> None:
        self.told = None
        self.stream.clear()

    # the keeper

    def ask(self, what: Asks) -> None:
        """A PIN is needed for this. Overrule and undo are of the answer that is shown."""
        told = self.told
        if what == "overrule" and not (told and told.answer.pin):
            return
        if what == "undo" and not self.can_undo:
            return
        self.asks, self.refused = what, False
        self.pad.clear()

    @property
    def can_undo(self) -> bool:
        """The code shown was handed out by this desk itself, and perhaps not an hour ago."""
        if self.told is None or self.told.back:
            return False
        answer = self.told.answer
        return answer.result == "handed" or (answer.result == "already" and answer.when is not None)

    def cancel(self) -> None:
        """Back to where one was; a count that was begun stays to be made."""
        if self.asks:
            self.asks, self.refused = "", False
            self.pad.clear()
        elif self.sheet is not None and not self.sheet.must:
            self.sheet = None

    def _decide(self) -> None:
        pin, asks, told = self.pad.take(), self.asks, self.told
        if self.desk.pin_wait_ms:
            return
        with self.desk.machine.guarded():
            if asks == "undo" and told is not None:
                self._undo(told, pin)
                return
            self.refused = not self.desk.enter(pin, asks if _is_coming(asks) else "pin")
            if self.refused:
                return
            self.asks = ""
            if asks == "overrule" and told is not None:
                self.told = None
                self._answer(told.typed, lambda: self.desk.redeem(told.typed, pin))
            else:
                self._begin_count()

    def _undo(self, told: Told, pin: str) -> None:
        answer = self.desk.undo(told.typed, pin)
        self.refused = answer.why == "pin"
        if not self.refused:
            self.asks = ""
            self.told = Told(told.typed, answer, self._clock.ms(), answer.result == "handed")

    def _begin_count(self) -> None:
        self.next()
        self.wants_day = self.desk.ledger.at_work and self.desk.calendar.needs_guide
        self.sheet = self._count(must=True)

    def _count(self, must: bool) -> Sheet:
        return Sheet("count", {one: max(0, n) for one, n in self.desk.stock.items()}, must)

    def confirm_day(self, day: int) -> None:
        """The keeper says which day of the festival it is."""
        if self.wants_day:
            with self.desk.machine.guarded():
                self.desk.confirm_day(day)
            self.wants_day = False

    # the stock

    def write_down(self, kind: Kind) -> None:
        """Pieces came, broke, were given away or lie there: which, and how many."""
        if self.page == "desk":
            nothing = Sheet(kind, dict.fromkeys(self.desk.stock, 0))
            self.sheet = self._count(must=False) if kind == "count" else nothing

    def choose(self, prize: str) -> None:
        """The digits that come are for this prize."""
        if self.sheet is not None:
            self.sheet.choose(prize)

    def finish(self) -> None:
        """What stands on the sheet is so from now on."""
        sheet, desk = self.sheet, self.desk
        if sheet is None:
            return
        with desk.machine.guarded():
            match sheet.kind:
                case "count":
                    desk.count(sheet.pieces)
                case "restock":
                    desk.restock(sheet.pieces)
                case "broken" | "goodwill" as reason:
                    desk.spend(sheet.pieces, reason)
            self.sheet = None


def _is_coming(asks: Asks) -> TypeGuard[Literal["open", "change", "close"]]:
    return asks in ("open", "change", "close")


def _same(one: str, other: str) -> bool:
    """Whether these are one code read twice."""
    first, second = codes_in(one), codes_in(other)
    return first == second if first or second else "".join(one.split()) == "".join(other.split())
