"""The news that a station or desk has: taken from any stick, recorded, written on onto the next.

DATA/news.kiosk holds the newest. What they move out of this station is not given from then on, and
is let go of on the day that it is meant for, as far as it was not given yet: until then a
replacement or a copy may stand here that never heard of it. What they move into it comes with the
other's receipt.
"""

import hashlib
import logging
from collections.abc import Mapping
from pathlib import Path

from kiosk import facts
from kiosk.files import open_plain, write_durably
from kiosk.machine.recorder import Recorder
from kiosk.trust.kit import Kit
from kiosk.trust.news import MOST_BYTES, Moved, News, news_name, verify_news
from kiosk.trust.receipt import make_receipt, read_receipt, receipt_name
from kiosk.trust.signed import Untrusted

FILE = "news.kiosk"
PATTERNS = ("news-*.kiosk", "taken-*.kiosk")
NONE: Mapping[str, int] = {}


class Newsroom:
    """news: the newest that hold here; None when there are none."""

    def __init__(self, data: Path, kit: Kit, recorder: Recorder) -> None:
        self._data, self._kit, self._recorder = data, kit, recorder
        self.news: News | None = None
        content = _content(data / FILE)
        try:
            self.news = verify_news(content, kit) if content else None
        except Untrusted as error:
            logging.getLogger(__name__).warning("%s is passed over: %s.", data / FILE, error)

    def begin(self) -> None:
        """What lies here and was not recorded: a crash came between, or the journal is a new one.

        Raises JournalUnwritable."""
        if self.news is not None and self._known != self.news.number:
            self._record(_content(self._data / FILE), self.news, self._due(self.news))

    def take(self, content: bytes) -> bool:
        """News or a receipt from a stick; True when something new holds from now on. What is older
        is passed over; so is what is none or not of this festival, and the log says so.
        Raises OSError, JournalUnwritable."""
        try:
            found = verify_news(content, self._kit)
        except Untrusted as error:
            return self._take_receipt(content, error)
        if self.news is not None and found.number <= self.news.number:
            return False
        write_durably(self._data / FILE, content)
        self.news = found
        self._record(content, found, self._due(found))
        return True

    def let_go(self) -> None:
        """Record what may be had by others from today on, before a stick is told of it.

        Raises JournalUnwritable."""
        if self.news is not None and (due := self._due(self.news)):
            self._record(_content(self._data / FILE), self.news, due)

    def write_onto(self, folder: Path) -> None:
        """Pass on what is known here, where the stick knows less. Raises OSError."""
        if self.news is None:
            return
        kit = self._kit
        news = folder / news_name(kit.festival, kit.festival_number)
        if self._number_of(_content(news)) < self.news.number:
            write_durably(news, _content(self._data / FILE))
        receipt = make_receipt(kit, self.news.number, self._told_away)
        name = receipt_name(kit.festival, kit.festival_number, kit.holder.station)
        write_durably(folder / name, receipt)

    def share(self, prize: str, day: int, planned: int) -> int:
        """The pieces of a day that this station may give, of those that its kit planned."""
        tally = self._recorder.tally
        gone = self._gone(prize, day) + sum(
            move.pieces
            for move in self._moves
            if (move.prize, move.day, move.out_of) == (prize, day, self._station)
            and move_word(move) not in tally.released
            and day >= tally.day
        )
        came = sum(
            fact.pieces for fact in tally.came.values() if (fact.prize, fact.day) == (prize, day)
        )
        return max(0, planned - gone + came)

    @property
    def _told_away(self) -> dict[str, int]:
        """What others may have instead."""
        return {} if self._is_copy else self._recorder.tally.released

    @property
    def _is_copy(self) -> bool:
        """A copy gives less for the news, but lets go of nothing and tells nobody: the one that it
        was copied from may go on, and know of no news."""
        tally = self._recorder.tally
        return bool(tally.copied or tally.unsure) and not tally.freed

    def is_revoked(self, holder: str, generation: int) -> bool:
        revoked = self.news.revoked if self.news else ()
        return any((one.id, one.generation) == (holder, generation) for one in revoked)

    @property
    def _station(self) -> str:
        return self._kit.holder.station

    @property
    def _known(self) -> int:
        taken = self._recorder.tally.news
        return taken.number if taken else 0

    @property
    def _moves(self) -> tuple[Moved, ...]:
        return self.news.moved if self.news else ()

    def _record(self, content: bytes, news: News, released: dict[str, int]) -> None:
        digest = hashlib.sha256(content).hexdigest()
        self._recorder.record(facts.NewsTaken(number=news.number, digest=digest, released=released))

    def _due(self, news: News) -> dict[str, int]:
        """Of each move out of here that is to be let go of now what is still there; once said it
        stays so. Of a day that is over it is nothing: it may have been given since."""
        tally, words = self._recorder.tally, self._kit.words
        told: dict[str, int] = {}
        for move in news.moved:
            word = move_word(move)
            ours = move.out_of == self._station and move.day <= tally.day
            if not ours or word in tally.released or words is None or self._is_copy:
                continue
            days = words.shares.get(move.prize, ())
            planned = days[move.day - 1] if move.day <= len(days) else 0
            given = tally.prizes.get((move.prize, move.day), 0)
            there = planned - given - self._gone(move.prize, move.day, told)
            told[word] = 0 if move.day < tally.day else max(0, min(move.pieces, there))
        return told

    def _gone(self, prize: str, day: int, more: Mapping[str, int] = NONE) -> int:
        """Pieces of a day that were let go of, by whatever news."""
        out = [prize, str(day), self._station]
        released = self._recorder.tally.released | dict(more)
        return sum(pieces for word, pieces in released.items() if word.split(" ")[:3] == out)

    def _take_receipt(self, content: bytes, no_news: Untrusted) -> bool:
        try:
            holder, receipt = read_receipt(content, self._kit)
        except Untrusted:
            logging.getLogger(__name__).warning(
                "What a stick brought is passed over: %s. Make the news again, or take them from "
                "another stick.",
                no_news,
            )
            return False
        new = [
            facts.ShareCame(move=word, prize=move.prize, day=move.day, pieces=pieces)
            for move in self._moves
            if move.into == self._station
            and move.out_of == holder.station
            and move.day <= self._recorder.tally.day
            for word in [move_word(move)]
            if word not in self._recorder.tally.came
            and (pieces := receipt.released.get(word, 0)) > 0
        ]
        if new and not self.is_revoked(holder.station, holder.generation):
            self._recorder.record(*new)
            return True
        return False

    def _number_of(self, content: bytes) -> int:
        try:
            return verify_news(content, self._kit).number
        except Untrusted:
            return 0


def move_word(move: Moved) -> str:
    """What a move is called in facts and receipts: prize, day and the two stations."""
    return f"{move.prize} {move.day} {move.out_of} {move.into} {move.pieces}"


def shares_with(newsroom: Newsroom, planned: Mapping[str, int], day: int) -> dict[str, int]:
    """A day's pieces by prize, with what went and what came."""
    return {prize: newsroom.share(prize, day, pieces) for prize, pieces in planned.items()}


def _content(path: Path) -> bytes:
    """b"" where nothing is to be had, or where it is larger than news can be."""
    try:
        with open_plain(path) as file:
            content = file.read(MOST_BYTES + 1)
    except OSError:
        return b""
    return content if len(content) <= MOST_BYTES else b""
