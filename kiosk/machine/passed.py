"""Why news that a stick brought do not hold here: a sentence for whoever stands before it."""

import msgspec

from kiosk.trust.kit import Kit
from kiosk.trust.news import MOST_BYTES, News, verify_news
from kiosk.trust.receipt import ReceiptFile
from kiosk.trust.signed import MALFORMED, Signed, Untrusted
from kiosk.words import Phrase, phrase


def why_passed(content: bytes, kit: Kit, held: News | None) -> Phrase | None:
    """None of news that hold here, and of a receipt, which is none. held: what holds on."""
    number = held.number if held else 0
    still = phrase("news.still", number=number) if number else phrase("news.still kit")
    try:
        found = verify_news(content, kit)
    except Untrusted:
        return phrase(f"news.{_flaw(content)}", still=still) if not _is_receipt(content) else None
    if found.number >= number:
        return None
    return phrase("news.older", old=found.number, still=still)


def _flaw(content: bytes) -> str:
    if len(content) > MOST_BYTES:
        return "large"
    try:
        msgspec.json.decode(content, type=Signed[News])
    except MALFORMED:
        return "cut"
    return "other"


def _is_receipt(content: bytes) -> bool:
    try:
        msgspec.json.decode(content, type=ReceiptFile)
    except MALFORMED:
        return False
    return True
