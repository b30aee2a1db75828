"""The vectors of docs/formats/desk-book.md hold, the good book and the bad ones."""

import json
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.desk.pages import BookRefused, read_book
from kiosk.trust.certificate import Certificate, SignedCertificate
from kiosk.trust.kit import Kit

FORMATS = Path(__file__).parents[3] / "docs" / "formats"
BOOK = json.loads((FORMATS / "desk-book-vectors.json").read_text("utf-8"))


def desk() -> Kit:
    """The desk that the book's vector is of; no key of it is needed to read."""
    held = json.loads(json.loads(json.loads(BOOK["lines"][0])["body"])["certificate"]["body"])
    holder = msgspec.convert(held, Certificate)
    signed = msgspec.convert({"body": "{}", "signature": "0" * 128}, SignedCertificate)
    root = bytes.fromhex(BOOK["root"])
    return Kit("", 0, root, (), signed, holder, Ed25519PrivateKey.generate())


def written(lines: list[str]) -> bytes:
    return "".join(line + "\n" for line in lines).encode()


def test_the_book_of_the_vectors_says_what_it_says() -> None:
    told = read_book(written(BOOK["lines"]), desk())
    assert (sorted(told.keys), told.stock) == (BOOK["keys"], BOOK["left"])


@pytest.mark.parametrize("vector", BOOK["bad"], ids=lambda vector: vector["what"])
def test_a_bad_book_is_refused(vector: dict[str, list[str]]) -> None:
    with pytest.raises(BookRefused):
        read_book(written(vector["lines"]), desk())
