"""Whatever an editor did to the letters of a file that a person wrote, they are read."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.byhand import NotText, decoded

SAVED_AS = ["utf-8", "utf-8-sig", "utf-16"]
"""As Notepad calls them: UTF-8, UTF-8 with BOM, Unicode."""

letters = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), min_size=1
)


@pytest.mark.parametrize("encoding", SAVED_AS)
@given(text=letters)
@example(text='street = "Қала"\r\n')
def test_the_same_text_comes_back_however_it_was_saved(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding)) == text


@given(text=letters)
def test_big_letters_first_are_read_too(text: str) -> None:
    assert decoded(b"\xfe\xff" + text.encode("utf-16-be")) == text


@pytest.mark.parametrize(
    "content",
    [
        "Сталь".encode("cp1251"),
        'lang = "kk"'.encode("utf-16-le"),
        b"\xff\xfea",
        b"\xff\xfe",
        b"\xff",
    ],
    ids=["cp1251", "UTF-16 without its mark", "half a letter", "a mark alone", "half a mark"],
)
def test_letters_that_cannot_be_known_are_told_and_not_guessed(content: bytes) -> None:
    with pytest.raises(NotText, match="not UTF-8; save it with the encoding UTF-8"):
        decoded(content)


@given(content=st.binary())
def test_whatever_the_bytes_are_they_are_text_or_told(content: bytes) -> None:
    try:
        assert "\0" not in decoded(content)
    except NotText:
        pass
