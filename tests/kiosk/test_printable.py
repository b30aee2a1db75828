"""What strangers write is shown without effect."""

import pytest

from kiosk.printable import printable


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
