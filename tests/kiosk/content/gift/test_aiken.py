import pytest

from kiosk.content.gift.aiken import looks_like_aiken, read_aiken
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.incoming import Incoming
from kiosk.questions.single_choice import SingleChoice
from tests.kiosk.content.drawn import SMALL

TWO = """\
What melts scrap?
A. The sun
B) An electric arc
ANSWER: B

Which is no metal?
A. Iron
B. Wood
C. Zinc
ANSWER: B
"""


def read(text: str) -> Incoming:
    return read_aiken(text, SMALL, Asked("bank.txt", "kk", quiz="steel"))


def test_each_question_takes_its_lettered_answers() -> None:
    assert looks_like_aiken(TWO)
    incoming = read(TWO)
    assert incoming.findings == []
    first, second = (one.thing for one in incoming.arrived)
    assert isinstance(first, SingleChoice) and isinstance(second, SingleChoice)
    assert first.text == {"kk": "What melts scrap?"}
    assert [choice.text["kk"] for choice in first.choices] == ["The sun", "An electric arc"]
    assert (first.answer, second.answer) == ("an-electric-arc", "wood")
    assert {one.quiz for one in incoming.arrived} == {"steel"}


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("ANSWER: B\n\n", "ANSWER: D\n\n",
         'bank.txt line 1, "What melts scrap?": "D" is no answer; write one of A, B.'),
        ("What melts scrap?\n", "",
         'bank.txt line 1, "A. The sun": 1 answer; write at least two.'),
        ("C. Zinc\nANSWER: B\n", "C. Zinc\n",
         'bank.txt line 6, "Which is no metal?": no answer at the end; '
         "write ANSWER: and its letter."),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(old: str, new: str, sentence: str) -> None:
    incoming = read(TWO.replace(old, new))
    assert [str(finding) for finding in incoming.findings] == [sentence]
