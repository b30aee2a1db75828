"""The prize code: 85 bytes, one spelling, nobody else's signature."""

import base64
from collections.abc import Callable

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
NO_CODE = r"^This is no prize code: it has not 139 letters from CP1 on\.$"
WRONG_LETTER = r"^This is no prize code: a letter in it is wrong\.$"
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


def test_a_code_is_made_of_the_bytes_that_the_format_names() -> None:
    """Every byte by hand: codes that were printed must be read for as long as the festival runs."""
    body = bytes.fromhex("01 0007 0003") + b"abcd" + bytes([0, 1, 2, 5, 0, 0, 0, 41]) + b"wxyz"
    raw = body + KEY.sign(b"kiosk-prize-1\0" + body)
    assert make(ONE, KEY) == "CP1" + base64.b32encode(raw).decode()


def test_each_word_of_a_token_stands_in_its_place() -> None:
    words = Token(1 << 8, 2 << 8, b"\1\2\3\4", 3, 4, 5, 6, 7 << 24, b"\5\6\7\10")
    assert read(make(words, KEY)) == words
    for name in Token._fields:
        value = getattr(words, name)
        other = value[::-1] if isinstance(value, bytes) else value + 1
        assert read(make(Token(**(words._asdict() | {name: other})), KEY)) != words


def resigned(change: Callable[[bytearray], None]) -> str:
    """A code by the station itself, with something else in its body."""
    body = bytearray(base64.b32decode(make(ONE, KEY).removeprefix("CP1"))[:21])
    change(body)
    return "CP1" + base64.b32encode(body + KEY.sign(b"kiosk-prize-1\0" + body)).decode()


@pytest.mark.parametrize("version", [0, 2, 255])
def test_a_code_of_another_version_says_what_to_do(version: int) -> None:
    code = resigned(lambda body: body.__setitem__(0, version))
    for ask in (read, lambda text: check(text, KEY.public_key())):
        with pytest.raises(CodeRefused, match=r"^This prize code is of a newer kind; bring the "):
            ask(code)


def test_a_signature_over_something_else_is_refused() -> None:
    """A station signs session files and certificates with the same key."""
    body = base64.b32decode(make(ONE, KEY).removeprefix("CP1"))[:21]
    for said in (body, b"kiosk-session-1\0" + body, b"kiosk-prize-1" + body):
        code = "CP1" + base64.b32encode(body + KEY.sign(said)).decode()
        with pytest.raises(CodeRefused, match=r"^The prize code was not signed by this station\.$"):
            check(code, KEY.public_key())


@pytest.mark.parametrize(
    "change",
    [
        lambda code: code[:-1],
        lambda code: code + "A",
        lambda code: "CP2" + code[3:],
        lambda code: "cp1" + code[3:],
        lambda code: " " + code[:-1],
        lambda code: "",
    ],
)
def test_what_has_another_length_or_beginning_is_no_code(change: Callable[[str], str]) -> None:
    for ask in (read, lambda text: check(text, KEY.public_key())):
        with pytest.raises(CodeRefused, match=NO_CODE):
            ask(change(make(ONE, KEY)))


@pytest.mark.parametrize("letter", ["0", "1", "8", "9", "a", "\n", "Ж", "\0", "\u0660"])
def test_a_letter_that_base32_has_not_is_refused(letter: str) -> None:
    code = make(ONE, KEY)
    for at in (3, 70, 138):
        with pytest.raises(CodeRefused, match=WRONG_LETTER):
            read(code[:at] + letter + code[at + 1 :])


@pytest.mark.parametrize("count", [1, 3, 4, 6, 8])
def test_letters_that_say_nothing_are_refused(count: int) -> None:
    """Base32 may end in "=": the rest would be read, and a code had more than one spelling."""
    with pytest.raises(CodeRefused, match=WRONG_LETTER):
        read(make(ONE, KEY)[:-count] + "=" * count)


def test_what_is_read_is_not_yet_believed() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32)
    assert read(make(ONE, other)) == ONE


def test_another_stations_signature_is_refused() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32)
    with pytest.raises(CodeRefused, match=r"^The prize code was not signed by this station\.$"):
        check(make(ONE, other), KEY.public_key())


@given(st.text(max_size=200))
def test_any_text_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(CodeRefused):
        check(text, KEY.public_key())


def test_a_small_letter_is_another_spelling_and_refused() -> None:
    with pytest.raises(CodeRefused):
        check(make(ONE, KEY).lower().replace("cp1", "CP1", 1), KEY.public_key())
