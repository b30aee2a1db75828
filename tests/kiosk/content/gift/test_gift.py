"""Moodle's GIFT: every shape that its documentation shows, and back again."""

from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.check import errors
from kiosk.content.gift.reading import read_gift
from kiosk.content.gift.writing import write_gift
from kiosk.content.model import Pack, Quiz
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.incoming import Incoming, merged
from kiosk.content.taking.tidy import tidy
from tests.kiosk.content.drawn import SMALL, quizzes, twins
from tests.samples import sample

EN = Asked("bank.gift", "en")


def read(text: str) -> Incoming:
    return read_gift(text, SMALL, EN)


def one(text: str) -> dict[str, Any]:
    incoming = read(text)
    assert incoming.findings == []
    thing: dict[str, Any] = tidy(incoming.arrived[-1].thing)
    return thing


def words(raw: Any) -> Any:
    """The English words of a text, a list of cards or of pairs."""
    if isinstance(raw, list):
        return [words(part) for part in raw]
    return raw["en"] if "en" in raw else words(raw["text"])


def sentences(text: str) -> list[str]:
    return [str(finding) for finding in read(text).findings]


def test_one_right_answer_among_wrong_ones() -> None:
    made = one("What melts scrap?{~Sun =An arc ~Gas}")
    assert (made["kind"], made["answer"]) == ("single-choice", "an-arc")
    assert words(made["choices"]) == ["Sun", "An arc", "Gas"]
    assert made["text"] == {"en": "What melts scrap?"}


def test_answers_on_lines_of_their_own_with_feedback_and_a_general_one() -> None:
    made = one("::Heat::What melts scrap? {\n\t=an arc#Right!\n\t~the sun # Too\n far\n####Hot.}")
    assert [words(choice["feedback"]) for choice in made["choices"]] == ["Right!", "Too far"]
    assert made["explanation"] == {"en": "Hot."}
    assert made["id"] == "bank-heat"


def test_weights_are_kept() -> None:
    made = one("Hard.{~wrong ~%50%half =full}")
    assert [choice.get("percent") for choice in made["choices"]] == [None, 50.0, None]


def test_several_right_answers() -> None:
    made = one("Which two?{~%-50%a ~%50%b ~%50%c ~d}")
    assert (made["kind"], made["answers"]) == ("multiple-choice", ["b", "c"])
    assert [choice.get("percent") for choice in made["choices"]] == [None, None, None, 0.0]


def test_a_missing_word_becomes_a_gap_with_tiles() -> None:
    made = one("Steel is {~wood =iron ~glass} with carbon.")
    assert made["kind"] == "fill-the-gap"
    assert made["sentence"] == {"en": "Steel is {1} with carbon."}
    assert made["gaps"] == ["iron"]


def test_a_missing_word_with_weights_is_a_choice_with_a_blank() -> None:
    made = one("Steel is made of {~%25%ore =iron ~glass} and carbon.")
    assert made["kind"] == "single-choice"
    assert words(made["text"]) == "Steel is made of _____ and carbon."


@pytest.mark.parametrize(
    ("part", "answer"), [("T", True), ("TRUE", True), ("F", False), ("false", False)]
)
def test_true_and_false(part: str, answer: bool) -> None:
    made = one(f"Hot steel is soft.{{{part}#Wrong!#Right!}}")
    assert (made["kind"], made["answer"]) == ("true-false", answer)
    assert (words(made["if_wrong"]), words(made["if_right"])) == ("Wrong!", "Right!")


def test_matching() -> None:
    made = one("Match. {=arc -> furnace =lamp  ->  mine\n=probe->heat}")
    assert made["kind"] == "match-pairs"
    assert [words(pair["right"]) for pair in made["pairs"]] == ["furnace", "mine", "heat"]


def test_matching_several_to_one_becomes_bins() -> None:
    made = one("Match. {=iron -> metal =zinc -> metal =coal -> fuel}")
    assert made["kind"] == "categorise"
    assert [(item["id"], item["bin"]) for item in made["items"]] == [
        ("iron", "metal"), ("zinc", "metal"), ("coal", "fuel"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("part", "value", "tolerance", "near"),
    [
        ("#1822", 1822, 0, None),
        ("#1822:5", 1822, 5, None),
        ("#3.141..3.142", 3.1415, 0.0005, None),
        ("#=1822:0 =%50%1822:2", 1822, 0, 2.0),
        ("#3,5:0,1", 3.5, 0.1, None),
        ("#.5:.1", 0.5, 0.1, None),
        ("#1.5e3:10", 1500, 10, None),
        ("#-5..-1", -3, 2, None),
        ("#\n =1822:0 #Right!\n =%50%1822:2 #Near", 1822, 0, 2.0),
    ],
)
def test_numbers_become_a_dial(part: str, value: float, tolerance: float, near: Any) -> None:
    made = one(f"When? {{{part}}}.")
    assert made["kind"] == "estimate"
    assert (made["value"], made["tolerance"], made.get("near")) == (value, tolerance, near)
    dial = msgspec.convert(read(f"When? {{{part}}}").arrived[-1].thing, type=object)
    assert dial.faults() == []  # type: ignore[attr-defined]


def test_escapes_and_formats_and_entities() -> None:
    made = one(r"[html]<p>Which equals&nbsp;5\: a \{b\}?</p>{~ \= 2 + 2 = \= 2 + 3 #a \\ b\nc}")
    assert made["text"] == {"en": "Which equals\xa05: a {b}?"}
    assert words(made["choices"]) == ["= 2 + 2", "= 2 + 3"]
    assert words(made["choices"][1]["feedback"]) == "a \\ b\nc"
    assert words(one("[markdown]A **bold** word{T}")["text"]) == "A bold word"


def test_comments_are_passed_over_and_an_id_in_one_is_kept() -> None:
    made = one("// The first [id:q-7] [tag:hot]\n// more\nHot?{T}\n// after")
    assert made["id"] == "q-7"


def test_a_category_is_a_quiz() -> None:
    incoming = read("$CATEGORY: $course$/top/Тау-кен ісі\n\nHot?{T}\n\n$CATEGORY: steel\nCold?{F}")
    quiz, hot, cold = incoming.arrived
    assert isinstance(quiz.thing, Quiz)
    assert (quiz.thing.id, quiz.thing.name, quiz.thing.street) == (
        "tau-ken-isi", {"en": "Тау-кен ісі"}, "metal",
    )  # fmt: skip
    assert (hot.quiz, cold.quiz) == ("tau-ken-isi", "steel")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Write about steel. {}", "not taken over: an essay is written, and nothing is written"),
        ("Just words.", "not taken over: a description asks nothing"),
        ("Two plus two?{=four =4}", "not taken over: a short answer is typed"),
        ("When? {#=1:0 =2:0}", "not taken over: a dial has one right value"),
        ("Match {=a -> b =c -> d = -> e}", '"e" matches nothing and stays behind'),
        ('[html]<img src="a.png">What?{T}', "its picture stays behind"),
    ],
)
def test_what_has_no_twin_is_listed_and_stops_nothing(text: str, sentence: str) -> None:
    (finding,) = read(text).findings
    assert sentence in str(finding)
    assert finding.severity == "warning"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("What? {=a ~b", "a brace { or } stands alone; write the answers between { and }."),
        ("What? {=a}{~b}", "more than one pair of braces; write \\{ for a brace in the words."),
        ("What? {~a ~b}", "no answer is right; write = before the right one."),
        ("What? {~a}", "1 answer; write at least two."),
        ("What? {#soon}", '"soon" is no number; write 3, 3:0.5 or 1..5.'),
        (
            "What? {=iron =copper ~cork}",
            "2 answers are right: iron, copper; leave one =, or share the points out: ~%50%.",
        ),
        (
            "[html]What? {=x<sup>a</sup> ~y}",
            '"a" stands above or below the line; '
            "write it in words, or with the letters ⁰¹²³ or ₀₁₂₃.",
        ),
        ("{=a ~b}", "no question before the braces; write one."),
        ("Match {=a -> b =c}", '"c" matches nothing; write = left -> right.'),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, sentence: str) -> None:
    (said,) = sentences(f"// first\n\n{text}")
    assert said.startswith("bank.gift line 3, ")
    assert said.endswith(sentence)


def test_every_example_that_moodle_publishes_is_taken_over_or_listed() -> None:
    incoming = read(Path(__file__).with_name("published.gift").read_text("utf-8"))
    things = [tidy(one.thing) for one in incoming.arrived]
    quizzes_ = [thing["id"] for thing in things if "kind" not in thing]
    kinds = Counter(thing["kind"] for thing in things if "kind" in thing)
    assert quizzes_ == ["bank"]
    assert kinds == {
        "single-choice": 10,
        "multiple-choice": 2,
        "fill-the-gap": 3,
        "true-false": 6,
        "match-pairs": 3,
        "estimate": 8,
    }
    listed = Counter(str(finding).partition("not taken over: ")[2][:13]
                     for finding in incoming.findings)  # fmt: skip
    assert listed.pop("") == 8, "shown with a title and without: the same question again"
    assert listed == {
        "a short answe": 5,
        "a description": 1,
        "an essay is w": 1,
        "no question o": 1,  # the category that holds the essay alone
    }
    assert not errors(incoming.findings)


def test_a_sentence_without_its_end_shows_where_the_answer_belongs() -> None:
    assert words(one("Rye grew in {~%25%Europe =Anatolia ~Africa}.")["text"]) == (
        "Rye grew in _____."
    )


def test_markup_is_undone_where_moodle_does_not_name_it() -> None:
    made = one("<b>Hot</b> &amp; soft?{=yes#<p>Right</p> ~no, 2 < 3 & 5}")
    assert words(made["text"]) == "Hot & soft?"
    assert words(made["choices"][0]["feedback"]) == "Right"
    assert words(made["choices"][1]) == "no, 2 < 3 & 5"


def in_english(quiz: Quiz) -> Any:
    """What of a quiz one language can say, as plain values."""

    def of(raw: Any) -> Any:
        if isinstance(raw, dict) and set(raw) == {"kk", "ru", "en"}:
            return {"en": raw["en"]}
        if isinstance(raw, dict):
            return {name: of(part) for name, part in raw.items()}
        return [of(part) for part in raw] if isinstance(raw, list) else raw

    return of(tidy(quiz))


def emptied(quiz: Quiz) -> Pack:
    bare = msgspec.structs.replace(quiz, questions=(), name={"en": quiz.name["en"]})
    return msgspec.structs.replace(SMALL, quizzes=(bare,))


@sample(30)
@given(quiz=quizzes(twins))
def test_a_quiz_comes_back_from_gift(quiz: Quiz) -> None:
    text, left_out = write_gift(quiz, "en")
    assert left_out == []
    pack = emptied(quiz)
    incoming = read_gift(text, pack, EN)
    assert incoming.findings == []
    (again,) = merged(pack, incoming.arrived, {}).quizzes
    assert in_english(again) == in_english(quiz)


@sample(30)
@given(quiz=quizzes(twins), data=st.data())
def test_no_damage_to_a_gift_file_ends_in_a_traceback(quiz: Quiz, data: st.DataObject) -> None:
    text, _ = write_gift(quiz, "en")
    at = data.draw(st.integers(0, len(text)))
    typed = data.draw(st.text('{}=~#%:\\/-> \n[]T1"k', max_size=5))
    damaged = text[:at] + typed + text[at + data.draw(st.integers(0, 5)) :]
    incoming = read_gift(damaged, emptied(quiz), EN)
    assert all(str(finding).startswith("bank.gift") for finding in incoming.findings)
