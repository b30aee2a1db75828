"""What a scanner types is taken whole or not at all, whatever keyboard the laptop believes in."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk.scanning import LONGEST, NOISE, codes_in, short_in
from kiosk.desk.stream import FORGET_MS, LOOKS_MS, PAUSE_MS, Stream
from kiosk.prizes import short
from kiosk.prizes.token import CODE_LETTERS
from tests.kiosk.desk.codes import LAYOUTS, typed

BODY = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
A = "CP1" + (BODY * 5)[: CODE_LETTERS - 3]
B = "CP1" + (BODY[::-1] * 5)[: CODE_LETTERS - 3]
SHORT = short.make(short.Short(7, 0xA1B2, 41, 3, 0), short.Behind(1, 1, 1, 0), bytes(32))


@pytest.mark.parametrize("caps", [False, True], ids=["", "caps"])
@pytest.mark.parametrize("prefix", ["", "]Q1"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_scan_is_read_under_every_layout(layout: str, prefix: str, caps: bool) -> None:
    assert A in codes_in(prefix + typed(A, layout, caps))


def test_a_double_read_is_one_code() -> None:
    assert codes_in(A + A)[0] == A and codes_in(A + A) == codes_in(A)
    assert codes_in(f"]Q1{A}\r\n]Q1{A}") == codes_in(A)


@pytest.mark.parametrize(
    "mixed",
    [A[:60] + B + A[60:], A + B[:60], A[:60] + B, A + "A" * (NOISE + 1), A * 9, "", " \n"],
)
def test_a_mixture_is_no_code(mixed: str) -> None:
    assert codes_in(mixed) == []


PIECES = st.sampled_from([A, B]).flatmap(
    lambda code: st.tuples(st.integers(0, 139), st.integers(0, 139)).map(
        lambda cut: code[min(cut) : max(cut)]
    )
)


@settings(max_examples=300)
@given(st.lists(st.one_of(PIECES, st.text("CP1AB27]", max_size=9)), max_size=5))
def test_what_is_accepted_of_a_mangled_scan_is_whole_and_nearly_alone(pieces: list[str]) -> None:
    stream = "".join(pieces)
    for code in codes_in(stream):
        rest = stream.replace(code, "|").split("|") if code in stream else [""]
        if code in (A, B):
            assert all(len(re.sub("|".join((A, B)), "", one)) <= 2 * NOISE for one in rest)
        else:
            assert code[:CODE_LETTERS] in stream  # its signature says the rest


@settings(max_examples=200)
@given(st.lists(st.booleans(), min_size=278, max_size=278))
def test_two_scanners_in_one_stream_give_neither_code(turns: list[bool]) -> None:
    """Unless one ended before the other began: then both stand there and none is taken alone."""
    left, right, mixed = list(A), list(B), []
    for turn in turns:
        source = (left if turn else right) or left or right
        mixed.append(source.pop(0))
    found = codes_in("".join(mixed))
    assert set(found).isdisjoint({A, B}) or set(found) >= {A, B}


def test_enter_ends_a_scan_and_a_second_enter_says_nothing() -> None:
    stream = Stream()
    stream.type(A, 0)
    assert stream.enter() == A
    assert stream.enter() == ""


def test_a_code_without_enter_is_taken_after_a_pause() -> None:
    stream = Stream()
    for at, letter in enumerate(A):
        stream.type(letter, at)
        assert stream.due(at) == ""
    assert stream.due(len(A) + PAUSE_MS) == A
    assert stream.due(len(A) + 2 * PAUSE_MS) == ""


def test_a_piece_that_a_scanner_left_does_not_spoil_the_next_scan() -> None:
    stream = Stream()
    stream.type(A[-9:], 0)
    stream.type(B, PAUSE_MS + 1)
    assert stream.enter() == B
    stream.type(A[:70], 9000)
    assert stream.due(9001 + PAUSE_MS) == A[:70]
    stream.type(B, 9900)
    assert stream.enter() == B


def test_a_short_code_is_typed_slowly() -> None:
    stream = Stream()
    now = 0
    for letter in short.in_fours(SHORT):
        now += 900
        stream.type(letter, now)
        assert stream.due(now) == ""
    assert stream.enter() == short.in_fours(SHORT)
    stream.type(SHORT + "X", now)
    stream.erase(now)
    assert stream.due(now + PAUSE_MS + 1) == ""
    assert stream.due(now + LOOKS_MS + 1) == SHORT


def test_what_was_begun_and_left_is_forgotten() -> None:
    stream = Stream()
    stream.type("7K", 0)
    assert stream.due(FORGET_MS - 1) == "" and stream.typed == "7K"
    assert stream.due(FORGET_MS) == "" and stream.typed == ""


def test_more_than_any_scanner_types_stays_too_much() -> None:
    stream = Stream()
    stream.type("X" * LONGEST + A, 0)
    assert codes_in(stream.enter()) == []


@pytest.mark.parametrize("layout", ["us", "ru", "kk"])
def test_a_short_code_is_read_by_the_places_of_the_keys(layout: str) -> None:
    assert short_in(typed(SHORT, layout)) == short.read(SHORT)


def test_every_wrong_letter_of_a_short_code_is_a_slip_of_the_finger() -> None:
    for place, right in enumerate(SHORT):
        for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ":
            if letter != right:
                assert short_in(SHORT[:place] + letter + SHORT[place + 1 :]) is None
