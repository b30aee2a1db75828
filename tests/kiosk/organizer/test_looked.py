"""A question is flagged where the numbers say so, and where too few answered it is not."""

import pytest

from db.hub import Hub
from kiosk import facts as f
from kiosk.organizer.looked import Answered, Asked, answers, look, newcombe, wilson
from kiosk.questions.question import Choice
from kiosk.questions.single_choice import SingleChoice
from tests.kiosk.hub.conftest import festival, hub
from tests.kiosk.hub.journals import Festival, chained, encoded, poured, visit

__all__ = ["festival", "hub"]

WORDS = {"kk": "a", "ru": "b", "en": "c"}
QUESTION = SingleChoice(
    id="q",
    text=WORDS,
    explanation=WORDS,
    choices=tuple(Choice(id, WORDS) for id in "abcd"),
    answer="a",
)
KNOWN = {"q": Asked("energy", "quiz", QUESTION)}


def told(n: int, right: int, **wrong: int) -> Answered:
    return Answered(n, right, n, {"a": right, **wrong})


def test_wilsons_interval_is_the_published_one() -> None:
    """Newcombe 1998, table I: 81 of 263, and 15 of 148."""
    one, other = wilson(81 / 263, 263), wilson(15 / 148, 148)
    assert (round(one.low, 4), round(one.high, 4)) == (0.2553, 0.3662)
    assert (round(other.low, 4), round(other.high, 4)) == (0.0624, 0.1605)
    assert wilson(0.0, 0) == (0.0, 0.0, 1.0)


def test_newcombes_interval_is_the_published_one() -> None:
    """Newcombe 1998, table II: 56/70 - 48/80, and 9/10 - 3/10."""
    published = ((56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090))
    for one, n, other, m, low, high in published:
        found = newcombe(wilson(one / n, n), wilson(other / m, m))
        assert (round(found[0], 4), round(found[1], 4)) == (low, high)


def test_a_language_that_fails_is_a_translation_to_look_at() -> None:
    by_lang = {"kk": told(566, 498), "ru": told(688, 131, b=489), "en": told(109, 96)}
    (one,) = look({"q": by_lang}, KNOWN)
    assert one.gap is not None and (one.gap.weak, one.gap.strong) == ("ru", "en")
    assert one.flags[0] == "translation"
    assert [option.id for option in one.options] == ["a", "b", "c", "d"]
    assert one.options[1].share["ru"] == pytest.approx(489 / 688)


def test_a_language_of_few_answers_takes_part_in_no_flag() -> None:
    (one,) = look({"q": {"kk": told(500, 450), "en": told(99, 5)}}, KNOWN)
    assert one.gap is None and not one.spoken[1].compared


@pytest.mark.parametrize(
    ("answered", "flags"),
    [
        (told(400, 100, b=100, c=100, d=100), ["guess"]),
        (told(400, 398, b=1, c=1), ["easy"]),
        (told(400, 200, b=100, c=97, d=3), ["nobody"]),
        (told(400, 150, b=230, c=10, d=10), ["everybody"]),
        (told(400, 250, b=50, c=50, d=50), []),
        (told(50, 5, b=45), []),
    ],
)
def test_what_is_to_be_looked_at(answered: Answered, flags: list[str]) -> None:
    (one,) = look({"q": {"kk": answered}}, KNOWN)
    assert one.flags == flags


def test_answers_are_those_of_the_hub_and_a_mended_question_begins_anew(
    hub: Hub, festival: Festival
) -> None:
    def day(content: str, run: int, day: int, chosen: str, lang: str) -> list[f.Fact]:
        start = f.QuizStarted(quiz="z", street="energy", area="", questions=(), seed=1)
        answer = f.Answered(
            question="q", chosen=(chosen,), points=int(chosen == "a"), of=1, took_ms=900
        )
        began = [f.Started(program="1", content=content, boot="b", run=run),
                 f.DayBegan(day=day, confirmed="clock", run=run)]  # fmt: skip
        visits = [
            fact
            for n in range(3)
            for fact in visit(f"{run}{n}".ljust(32, "0"), start, answer, lang=lang)
        ]
        return [*began, *visits]

    rows = chained(
        encoded([*day("old", 1, 1, "b", "kk"), *day("new", 2, 2, "a", "kk"),
                 *day("new", 3, 3, "a", "kk"), *day("new", 4, 3, "c", "ru")]),
        festival.kit,
    )  # fmt: skip
    poured(hub, rows, festival.kit)
    found = answers(hub)["q"]
    assert found["kk"] == Answered(6, 6, 6, {"a": 6})
    assert found["ru"] == Answered(3, 0, 3, {"c": 3})


def test_what_the_pack_does_not_know_is_told_by_its_id() -> None:
    (one,) = look({"gone": {"kk": told(200, 90, x=110)}}, {})
    assert (one.id, one.street, one.chance) == ("gone", "", None)
    assert [option.id for option in one.options] == ["x", "a"]
