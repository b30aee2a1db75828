"""The lines of a desk's book, D01-book.jsonl: how they are signed, and how they are believed.

Format: docs/formats/desk-book.md. No child is in it. Must never believe a line that another key
signed, or one whose place in the chain is not its own.
"""

from hashlib import blake2b
from typing import Annotated, Literal, NamedTuple, TypeGuard

import msgspec

from kiosk import facts
from kiosk.desk.ledger import Key, Ledger, key_of
from kiosk.trust.certificate import Certificate, SignedCertificate, verify_certificate
from kiosk.trust.kit import Kit
from kiosk.trust.signed import MALFORMED, Hex16, Name, Signed, Untrusted, sign, verify

_TAG = b"kiosk-desk-book-1\0"
HASH_BYTES = 16

Word = Literal["no book", "other festival", "other desk", "newer", "changed"]


class BookRefused(Exception):
    """What lies there is no book that this desk may begin from; word says why."""

    def __init__(self, word: Word) -> None:
        super().__init__(word)
        self.word: Word = word


class Heading(msgspec.Struct, frozen=True, kw_only=True):
    """The first line: whose book it is."""

    kiosk_desk_book: Literal[1] = 1
    festival: Name
    certificate: SignedCertificate
    installation: Hex16


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Every other line. before: blake2b-128 of the line before it, without its end. keys: of the
    ledger, see kiosk/desk/ledger.py. left: pieces of the prize at the desk from then on.

    taken: keys that were in the book of the desk before this one.
    """

    n: Annotated[int, msgspec.Meta(ge=1)]
    before: Hex16
    act: Literal["handed", "returned", "stock", "taken"]
    utc_ms: int
    keys: tuple[str, ...] = ()
    prize: str = ""
    left: int = 0


class OldBook(NamedTuple):
    """What a book says. keys: handed out and not returned. last_ms: of the newest line, 0 without
    one. torn: its last line was cut; what that said is not known."""

    holder: Certificate
    installation: str
    keys: frozenset[str]
    stock: dict[str, int]
    last_ms: int
    torn: bool


class Lines:
    """A desk's book as its facts make it: the same facts give the same bytes."""

    def __init__(self, kit: Kit, installation: bytes) -> None:
        self._key = kit.key
        self._ledger = Ledger()
        heading = Heading(
            festival=kit.festival, certificate=kit.certificate, installation=installation.hex()
        )
        self.all = [_encoded(sign(kit.key, _TAG, heading))]

    def add(self, fact: facts.Written) -> None:
        """Raises nothing: what is of no concern to a book leaves no line."""
        known = self._ledger.handed.get(_key(fact)) if _is_of_a_code(fact) else None
        self._ledger.add(fact)
        match fact:
            case facts.Redeemed():
                self._write("handed", fact, fact.prize, (str(_key(fact)),))
            case facts.Returned() if known is not None:
                self._write("returned", fact, known.prize, (str(_key(fact)),))
            case facts.Restocked() | facts.Spent() | facts.Counted():
                self._write("stock", fact, fact.prize)
            case facts.BookTaken():
                self._write("taken", fact, "", fact.keys)
                for prize in fact.stock:
                    self._write("stock", fact, prize)

    @property
    def has_elders(self) -> bool:
        return self._ledger.has_elders

    def knows(self, keys: frozenset[str]) -> bool:
        """Whether all of these are in this book."""
        known = {str(key) for key in self._ledger.handed} | self._ledger.elders
        return keys <= known

    def _write(
        self,
        act: Literal["handed", "returned", "stock", "taken"],
        fact: facts.Fact,
        prize: str,
        keys: tuple[str, ...] = (),
    ) -> None:
        entry = Entry(
            n=len(self.all), before=_hash(self.all[-1]), act=act, utc_ms=fact.utc_ms, keys=keys,
            prize=prize, left=self._ledger.stock[prize] if prize else 0,
        )  # fmt: skip
        self.all.append(_encoded(sign(self._key, _TAG, entry)))


def read_book(content: bytes, kit: Kit) -> OldBook:
    """What a book of this desk or one before it says. kit: this desk's. Raises BookRefused.

    The bytes behind the last whole line are what a pulled stick leaves: passed over, and told.
    """
    *lines, rest = content.rstrip(b"\0").split(b"\n")
    if not lines:
        raise BookRefused("no book")
    heading, holder = _heading(lines[0], kit)
    public = bytes.fromhex(holder.public_key)
    keys: set[str] = set()
    stock: dict[str, int] = {}
    last_ms = 0
    for number, line in enumerate(lines[1:], 1):
        entry = _entry(line, public)
        if entry.n != number or entry.before != _hash(lines[number - 1]):
            raise BookRefused("changed")
        last_ms = entry.utc_ms
        if entry.act in ("handed", "taken"):
            keys.update(entry.keys)
        elif entry.act == "returned":
            keys.difference_update(entry.keys)
        if entry.prize:
            stock[entry.prize] = entry.left
    return OldBook(holder, heading.installation, frozenset(keys), stock, last_ms, bool(rest))


def _heading(line: bytes, kit: Kit) -> tuple[Heading, Certificate]:
    try:
        signed = msgspec.json.decode(line, type=Signed[Heading])
        told = msgspec.json.decode(signed.body, type=Heading)
    except MALFORMED as error:
        raise BookRefused("no book") from error
    try:
        holder = verify_certificate(told.certificate, kit.root)
    except Untrusted as error:
        raise BookRefused("other festival") from error
    if (holder.station, holder.role) != (kit.holder.station, "desk"):
        raise BookRefused("other desk")
    if holder.generation > kit.holder.generation:
        raise BookRefused("newer")
    try:
        verify(bytes.fromhex(holder.public_key), _TAG, signed, Heading, "")
    except Untrusted as error:
        raise BookRefused("changed") from error
    return told, holder


def _entry(line: bytes, public: bytes) -> Entry:
    try:
        return verify(public, _TAG, msgspec.json.decode(line, type=Signed[Entry]), Entry, "")
    except (Untrusted, *MALFORMED) as error:
        raise BookRefused("changed") from error


def _encoded(signed: Signed[Heading] | Signed[Entry]) -> bytes:
    return msgspec.json.encode(signed)


def _hash(line: bytes) -> str:
    return blake2b(line, digest_size=HASH_BYTES).hexdigest()


def _is_of_a_code(fact: facts.Written) -> TypeGuard[facts.Redeemed | facts.Returned]:
    return isinstance(fact, facts.Redeemed | facts.Returned)


def _key(fact: facts.Redeemed | facts.Returned) -> Key:
    return key_of(fact.station, fact.installation, fact.issue)
