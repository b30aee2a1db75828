"""What strangers write is shown without effect."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printable import in_letters, printable


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


def test_a_folder_that_the_locale_cannot_read_has_its_letters_on_the_screen() -> None:
    as_the_system_gives_it = "Қала".encode().decode("ascii", "surrogateescape")
    assert in_letters(f"/srv/{as_the_system_gives_it}/a b") == "/srv/Қала/a b"
    assert in_letters("\udce0") == "�"
    assert in_letters("\ud83d") == "\\ud83d"


@given(text=st.text(st.characters()))
def test_whatever_a_path_is_it_can_be_written_as_utf8(text: str) -> None:
    in_letters(text).encode()
    if not any("\ud800" <= letter <= "\udfff" for letter in text):
        assert in_letters(text) == text
