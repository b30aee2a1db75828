"""What a later program says more in its files is no reason to refuse them."""

import msgspec
import pytest

from kiosk.remarks import remark, unknown, unknown_in


class Inner(msgspec.Struct, frozen=True):
    width: int = 0


class Outer(msgspec.Struct):
    name: str
    screen: Inner = Inner()
    pin: Inner | None = None


def test_names_that_a_struct_does_not_have_are_found_inside_others_too() -> None:
    words = {"name": "K07", "nmae": "K07", "screen": {"width": 3, "glow": 1}, "pin": {"salty": 1}}
    assert unknown(words, Outer) == ("nmae", "screen.glow", "pin.salty")
    assert unknown({"name": "K07", "screen": "large"}, Outer) == ()


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"a":' + b"[" * 9_000])
def test_what_cannot_be_read_is_told_elsewhere(content: bytes) -> None:
    assert unknown_in(content, Outer) == ()


def test_a_remark_is_one_plain_sentence_whatever_the_names_are() -> None:
    assert remark("settings.toml", ()) == ()
    (told,) = remark("settings.toml", ["x\x1b[31m\n", "y" * 10_000, *"abcdef"])
    assert told.isprintable()
    assert len(told) < 300
    assert told.startswith("settings.toml names x\\x1b[31m\\n, yyy")
    assert "update kiosk" in told
