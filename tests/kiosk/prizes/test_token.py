"""The prize code: 85 bytes, one spelling, nobody else's signature."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.prizes.token import CODE_LETTERS, CodeRefused, Token, check, make, read

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
byte = st.integers(0, 255)
tokens = st.builds(
    Token,
    festival=st.integers(0, 65535),
    station=st.integers(0, 65535),
    installation=st.binary(min_size=4, max_size=4),
    generation=byte,
    desk=byte,
    prize=byte,
    day=byte,
    issue=st.integers(0, 2**32 - 1),
    nonce=st.binary(min_size=4, max_size=4),
)
ONE = Token(7, 3, b"abcd", 0, 1, 2, 5, 41, b"wxyz")


@given(tokens)
def test_what_was_made_is_read_back(token: Token) -> None:
    code = make(token, KEY)
    assert len(code) == CODE_LETTERS == 139
    assert check(code, KEY.public_key()) == read(code) == token


@given(st.integers(0, CODE_LETTERS - 1), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_code_with_one_other_letter_is_refused(place: int, letter: str) -> None:
    code = make(ONE, KEY)
    if code[place] == letter:
        return
    with pytest.raises(CodeRefused):
        check(code[:place] + letter + code[place + 1 :], KEY.public_key())


def test_another_stations_signature_is_refused() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32)
    with pytest.raises(CodeRefused, match="not signed by this station"):
        check(make(ONE, other), KEY.public_key())


@given(st.text(max_size=200))
def test_any_text_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(CodeRefused):
        check(text, KEY.public_key())


def test_a_small_letter_is_another_spelling_and_refused() -> None:
    with pytest.raises(CodeRefused):
        check(make(ONE, KEY).lower().replace("cp1", "CP1", 1), KEY.public_key())
