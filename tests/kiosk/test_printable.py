"""What strangers write is shown without effect."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printable import path_text, printable, printable_json, readable


@pytest.mark.parametrize("text", ["", "K07_00010203_7_17.jsonl.age", "Қазақша «ы», ё", "日本"])
def test_what_prints_is_left_alone(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb", r"a\nb"),
        ("\x1b[2J", r"\x1b[2J"),
        ("\u202eabc", r"\u202eabc"),
        ("\udcff", r"\udcff"),
        ("Ж\0", r"Ж\x00"),
        ("\U000e0001", r"\U000e0001"),
    ],
)
def test_what_does_not_print_is_escaped(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert printable(text).isprintable()


@given(st.text(), st.integers(1, 60))
def test_no_text_is_longer_or_less_printable_than_was_asked_for(text: str, most: int) -> None:
    told = printable(text, most)
    assert told.isprintable()
    assert len(told) <= most
    if text.isprintable() and len(text) <= most:
        assert told == text


def test_a_long_text_ends_in_dots() -> None:
    assert printable("abcdef", 4) == "abc…"
    assert printable("x" * 10**7, 40) == "x" * 39 + "…"


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none(), max_size=4))
def test_json_says_the_same_and_prints(value: object) -> None:
    plain = json.dumps(value, ensure_ascii=False, indent=2)
    told = printable_json(plain)
    assert json.loads(told) == value
    assert all(line.isprintable() for line in told.split("\n"))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (b"plain", "plain"),
        ("Стик қ".encode(), "Стик қ"),
        (b"\xff\xfe.age", r"\udcff\udcfe.age"),
        (b"\x1b[2J", r"\x1b[2J"),
    ],
)
def test_a_path_is_told_as_its_bytes_are_meant(name: bytes, told: str) -> None:
    assert path_text(Path(os.fsdecode(name))) == told


@given(st.text(st.characters(exclude_categories=[])))
def test_what_is_readable_is_json(text: str) -> None:
    told = readable(text)
    assert json.loads(json.dumps(told).encode()) == told
    told.encode()


def test_a_name_of_which_the_system_knows_bytes_alone_is_read_as_utf_8() -> None:
    bare = "Қала".encode().decode("ascii", "surrogateescape")
    assert readable(bare) == printable(bare) == "Қала"
    assert readable("\ud800\udcff") == r"\ud800\udcff"


@given(st.text())
def test_any_text_may_stand_for_a_path(text: str) -> None:
    assert path_text(text).isprintable()
