from kiosk.content.lines import line_of

TEXT = """\
id = "a"
[name]
kk = "A"

[[question]]
id = "first"
[question.text]
kk = "?"
[[question.choices]]
id = "x"
[[question.choices]]
id = "y"
text.kk = "Y"

[[question]]
id = "second"
choices = [
    { id = "x" },
    { id = "y" },
]
"""


def test_a_field_is_found_below_its_own_entry() -> None:
    assert line_of(TEXT, ("id",)) == 1
    assert line_of(TEXT, ("name", "kk")) == 3
    assert line_of(TEXT, ("question", 0, "text")) == 7
    assert line_of(TEXT, ("question", 0, "choices", 1, "id")) == 12
    assert line_of(TEXT, ("question", 0, "choices", 1, "text")) == 13
    assert line_of(TEXT, ("question", 1, "choices", 1)) == 19


def test_a_field_that_is_not_there_is_shown_at_the_entry_that_lacks_it() -> None:
    assert line_of(TEXT, ("question", 1, "explanation", "ru")) == 15


def test_a_place_without_any_line_has_none() -> None:
    assert line_of(TEXT, ("prize", 3)) is None
    assert line_of("", ()) is None
