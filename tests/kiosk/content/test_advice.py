"""What a friendly editor says of a pack that could be played already."""

from datetime import date
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.content.advice import advise
from kiosk.content.alike import MOST_COMPARED, _nearest
from kiosk.content.completeness import matrix, table
from kiosk.content.ease import lengths
from kiosk.content.model import Pack
from kiosk.questions.branching import Branching, Ending, Node, Way
from kiosk.questions.question import Choice
from kiosk.questions.single_choice import SingleChoice
from kiosk.questions.true_false import TrueFalse
from tests.kiosk.content.drawn import SMALL


def say(text: str) -> dict[str, str]:
    return {"kk": f"{text} қазақша", "ru": f"{text} по-русски", "en": text}


def claim(number: int, text: str, **changes: Any) -> TrueFalse:
    made = TrueFalse(id=f"q{number}", text=say(text), explanation=say("So it is"),
                     answer=number % 2 == 0, source="textbook")  # fmt: skip
    return msgspec.structs.replace(made, **changes)


def ask(number: int, answer: str, texts: dict[str, str]) -> SingleChoice:
    choices = tuple(Choice(one, say(text)) for one, text in texts.items())
    text = say(f"{number} " + "abcdefghijklm"[number] * 9)
    return SingleChoice(id=f"q{number}", text=text, explanation=say("So"),
                        source="textbook", choices=choices, answer=answer)  # fmt: skip


def pack_of(*questions: Any) -> Pack:
    quiz = msgspec.structs.replace(SMALL.quizzes[0], questions=questions)
    return msgspec.structs.replace(SMALL, quizzes=(quiz,))


def sentences(*questions: Any, today: date | None = None) -> list[str]:
    return [str(finding) for finding in advise(pack_of(*questions), today)]


def test_a_good_pack_gets_no_advice() -> None:
    assert advise(SMALL, date(2030, 1, 1)) == []


def test_a_fact_without_a_source_is_named() -> None:
    assert sentences(claim(1, "Steel is hard", source=" ")) == [
        'quizzes/steel.toml, question 1 "q1": no source;'
        ' write where this can be checked: source = "…".'
    ]


def test_a_fact_past_its_date_is_named_on_the_day_after() -> None:
    question = claim(1, "The mine is the deepest", valid_until=date(2026, 5, 1))
    assert sentences(question, today=date(2026, 5, 1)) == []
    assert sentences(question, today=date(2026, 5, 2)) == [
        'quizzes/steel.toml, question 1 "q1", valid_until: this fact held until 2026-05-01;'
        " check it, and write a later date."
    ]


def test_pay_without_its_source_and_date_is_named() -> None:
    pack = pack_of(claim(1, "Steel is hard"))
    first, *others = pack.professions
    paid = replace(first, pay=say("As a sample"), money_source="sample")
    told = advise(replace(pack, professions=(paid, *others)), None)
    assert any("without their source and date" in str(one) for one in told)
    whole = replace(paid, money_until=date(2030, 1, 1))
    told = advise(replace(pack, professions=(whole, *others)), None)
    assert not any("without their source and date" in str(one) for one in told)


def test_a_question_asked_twice_is_named_once_with_the_first() -> None:
    text = "An electric arc melts the old scrap in the furnace of the plant"
    near = text.replace("old ", "")
    first, same, nearly = claim(1, text), claim(2, text.upper()), claim(3, near)
    assert sentences(first, same) == [
        'quizzes/steel.toml, question 2 "q2": the same as "q1" in quizzes/steel.toml;'
        " delete one, or ask something else."
    ]
    assert "nearly the same as" in sentences(first, nearly)[0]
    assert sentences(first, claim(2, "An electric lamp lights the old road to the mine")) == []


def test_the_same_words_with_other_answers_are_another_question() -> None:
    first = ask(1, "a", {"a": "Iron", "b": "Granite", "c": "Pine"})
    second = ask(1, "a", {"a": "Zinc", "b": "Marble", "c": "Birch"})
    second = msgspec.structs.replace(second, id="q2")
    assert sentences(first, second) == []


def test_right_answers_that_are_always_the_longest_give_themselves_away() -> None:
    questions = [
        ask(
            n, "abc"[n % 3], {"a": "tin", "b": "ore", "c": "gas"} | {"abc"[n % 3]: "very long iron"}
        )
        for n in range(6)
    ]
    found = sentences(*questions)
    assert (
        "quizzes/steel.toml: the right answer is the longest in 6 of 6 questions (kk);"
        " shorten it, or make a wrong one longer." in found
    )
    assert len(found) == 3


def test_right_answers_always_written_first_give_themselves_away() -> None:
    questions = [ask(n, "a", {"a": "tin", "b": "ore", "c": "gas"}) for n in range(6)]
    assert sentences(*questions) == [
        "quizzes/steel.toml: 6 of 6 right answers are written at place 1;"
        " mix the choices: on paper nobody shuffles them."
    ]


def test_sentences_that_are_always_true_give_themselves_away() -> None:
    words = ["Gold shines", "Coal burns", "Ore hides", "Zinc bends", "Tin melts", "Iron rusts"]
    questions = [claim(n, text, answer=True) for n, text in enumerate(words)]
    assert sentences(*questions) == [
        "quizzes/steel.toml: nearly every sentence is true; turn some into the opposite."
    ]


def test_a_few_questions_prove_nothing() -> None:
    assert sentences(*(ask(n, "a", {"a": "tin", "b": "ore", "c": "gas"}) for n in range(3))) == []


def test_a_bank_of_thousands_in_one_quiz_is_judged_too() -> None:
    """No float holds the ways in which 2,000 answers may fall."""
    questions = [
        claim(n, f"Stack {n} has {n * 7} bars and weighs {n * 13} kilos", answer=n % 3 == 0)
        for n in range(2_000)
    ]
    assert sentences(*questions) == [
        "quizzes/steel.toml: nearly every sentence is false; turn some into the opposite."
    ]


def test_a_question_is_held_against_few_of_a_pattern_of_thousands() -> None:
    holders = {"bars": list(range(5_000)), "stack": list(range(4_000, 6_000))}
    compared = _nearest(["bars", "stack"], holders)
    assert len(compared) == MOST_COMPARED
    assert 4_999 in compared


def test_long_words_and_long_sentences_are_named_with_their_language() -> None:
    found = sentences(claim(1, "Electrometallurgical superheating"))
    assert any("long words (en)" in sentence for sentence in found)
    assert any("long sentences (en)" in s for s in sentences(claim(1, "so it is and " * 12)))


def test_a_screen_with_too_many_words_is_named() -> None:
    question = ask(1, "a", {"a": "a b c d e", "b": "f g h i j", "c": "k l m n o"})
    long = msgspec.structs.replace(question, text=say("so " * 18))
    assert any("words on one screen" in sentence for sentence in sentences(long))


def test_a_story_is_counted_decision_by_decision() -> None:
    """Five short decisions are no full screen; one long decision is, and it is named."""
    ways = tuple(Way(id=one, text=say("so it goes on"), to="end") for one in "ab")
    story = Branching(
        id="q1", text=say("The lamp goes out"), explanation=say("So"), source="textbook",
        nodes=tuple(Node(id=f"n{n}", text=say("What now?"), ways=ways) for n in range(5)),
        endings=(Ending(id="end", text=say("All are safe"), points=1),),
    )  # fmt: skip
    assert not [one for one in sentences(story) if "on one screen" in one]
    long = msgspec.structs.replace(story.nodes[1], text=say("so " * 18))
    story = msgspec.structs.replace(story, nodes=(story.nodes[0], long))
    (told,) = [one for one in sentences(story) if "on one screen" in one]
    assert 'nodes 2 "n1"' in told


@pytest.mark.parametrize(
    ("text", "word", "sentence"), [("Болат ыстық. Ол жұмсақ!", 4.5, 2), ("", 0, 0), ("42 !", 0, 1)]
)
def test_lengths_are_means(text: str, word: float, sentence: float) -> None:
    assert lengths([text]) == (word, sentence)


def test_the_languages_stand_side_by_side() -> None:
    lacking = msgspec.structs.replace(SMALL.prizes[0], name={"kk": "Белгі", "ru": ""})
    pack = msgspec.structs.replace(SMALL, prizes=(lacking,))
    *_, prizes, whole = matrix(pack)
    assert prizes == ("prizes.toml", {"kk": 1, "ru": 0, "en": 0}, 1)
    assert whole.written["kk"] == whole.of == whole.written["ru"] + 1
    assert [line.split() for line in table(pack)[:2]] == [
        ["texts", "kk", "ru", "en"],
        ["prizes.toml", "1/1", "0/1", "0/1"],
    ]
