"""News: a small file that the festival's root signed, taken from any stick without a code.

Format (the spec, "Kits and news"): `news-<festival>.kiosk`, JSON of a body and the root's Ed25519
signature over `kiosk-news-1\\0` + body. No secret stands in it; each station and desk writes the
newest it knows onto every stick it fills.
"""

from pathlib import Path
from typing import Annotated

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from kiosk.files import open_plain
from kiosk.trust.certificate import StationName
from kiosk.trust.hall import Closed, Event, Notice
from kiosk.trust.kit import Kit
from kiosk.trust.sealed import Mark
from kiosk.trust.signed import (
    MALFORMED,
    Name,
    Number8,
    Number16,
    Signed,
    Untrusted,
    file_word,
    sign,
    verify,
)
from kiosk.words import phrase

_TAG = b"kiosk-news-1\0"
MOST_BYTES = 262_144
"""Room for a programme of five days in three languages."""


class Revoked(msgspec.Struct, frozen=True, kw_only=True):
    """A key that is believed nothing any more. day: of the festival, 0 before its first."""

    id: StationName
    generation: Number8
    day: Annotated[int, Meta(ge=0, le=366)]


class Moved(msgspec.Struct, frozen=True, kw_only=True):
    """Pieces of one day's share that go out of one station and into another, never made."""

    prize: str
    day: Annotated[int, Meta(ge=1, le=366)]
    out_of: StationName
    into: StationName
    pieces: Annotated[int, Meta(ge=1)]


class News(msgspec.Struct, frozen=True, kw_only=True):
    """number: of the log's line; a greater one replaces a smaller, and holds all that was said
    before. line: that line's hash.

    programme, signed: of all days, in place of the kit's; None = as the kit says. withdrawn: ids of
    quizzes, questions and games that are offered no more."""

    festival: Name
    festival_number: Number16
    number: Annotated[int, Meta(ge=1, le=2**53)]
    line: Mark = ""
    revoked: tuple[Revoked, ...] = ()
    moved: tuple[Moved, ...] = ()
    programme: tuple[Event, ...] | None = None
    signed: dict[str, int] | None = None
    closed: tuple[Closed, ...] = ()
    lines: tuple[Notice, ...] = ()
    withdrawn: tuple[str, ...] = ()


def news_name(festival: str, number: int) -> str:
    return f"news-{file_word(festival, number)}.kiosk"


def sign_news(root: Ed25519PrivateKey, news: News) -> bytes:
    """The file's content. Raises ValueError when a field is out of its range, or all is too
    much for one file."""
    content = msgspec.json.encode(sign(root, _TAG, news)) + b"\n"
    if len(content) > MOST_BYTES:
        raise ValueError("the news are too large for one file")
    return content


def verify_news(content: bytes, kit: Kit) -> News:
    """What news say; raises Untrusted when this kit's festival did not sign them."""
    return news_of(content, kit.root, kit.festival, kit.festival_number)


def _verified(signed: Signed[News], root: bytes) -> News:
    return verify(root, _TAG, signed, News, phrase("trust.news"))


def news_of_root(content: bytes, root: bytes) -> News | None:
    """What the root says in its news; None when it did not sign these."""
    try:
        return _verified(msgspec.json.decode(content, type=Signed[News]), root)
    except (*MALFORMED, Untrusted):
        return None


def news_of(content: bytes, root: bytes, festival: str, number: int) -> News:
    """What this festival's root (32 bytes) says in its news; raises Untrusted."""
    if len(content) > MOST_BYTES:
        raise Untrusted(phrase("trust.news large"))
    try:
        signed = msgspec.json.decode(content, type=Signed[News])
    except MALFORMED as error:
        raise Untrusted(phrase("trust.no news")) from error
    news = _verified(signed, root)
    if (news.festival, news.festival_number) != (festival, number):
        raise Untrusted(phrase("trust.other festival", what=phrase("trust.news")))
    return news


def read_news(path: Path) -> bytes:
    """The file's bytes, at most one more than news may have. Raises OSError."""
    with open_plain(path) as file:
        return file.read(MOST_BYTES + 1)
