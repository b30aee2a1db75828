"""What a teacher takes along: it fits its code wherever a class stands, and names no pupil."""

from collections.abc import Iterator

import msgspec
import pytest

from kiosk import facts
from kiosk.content.store import Content
from kiosk.languages import LANGS
from kiosk.visit.classpage import BYTES, QUESTIONS, TRADES, class_page, for_code, for_paper
from kiosk.visit.excursion import Excursion, choose, page
from tests.stations import PACK


@pytest.fixture(scope="module")
def content() -> Iterator[Content]:
    with Content.open(PACK) as opened:
        yield opened


def group(lang: str, street: str, area: str, pupils: int = 23, seed: int = 7) -> Excursion:
    began = facts.ExcursionBegan(
        lang=lang, band="9-12", pupils=pupils, street=street, area=area, questions=(), seed=seed
    )
    ended = Excursion(began=began, lang=lang, questions=(), stage="result", before=9, later=17)
    return page(ended, True)


def test_six_trades_and_three_questions_fit_one_code_in_every_area(content: Content) -> None:
    for street in content.streets():
        for area in street.areas:
            for lang in LANGS:
                now = group(lang, street.id, area.id)
                told = class_page(content, now)
                text = for_code(told, choose(now, told.trades[0].id), content)
                assert len(text.encode()) <= BYTES
                assert (len(told.trades), len(told.cards)) == (TRADES, QUESTIONS)
                assert told.trades[0].area == told.cards[0].area == area.id
                assert text.splitlines()[-1].startswith(f"{QUESTIONS}. ")


def test_what_was_chosen_together_is_told_of_ten_pupils_or_more(content: Content) -> None:
    now = group("ru", "builders", "site")
    told = class_page(content, now)
    now = choose(now, told.trades[2].id)
    assert f"Вместе выбрали: {told.trades[2].name['ru']}" in for_code(told, now, content)
    assert "9 → 17" in for_paper(told, now, content)
    few = msgspec.structs.replace(now, began=group("ru", "builders", "site", pupils=9).began)
    assert "выбрали" not in for_code(told, few, content)
    assert "→" not in for_paper(told, few, content)


def test_paper_has_the_answers_too_and_another_class_other_trades(content: Content) -> None:
    now = group("en", "care", "clinic")
    told = class_page(content, now)
    paper = for_paper(told, now, content)
    assert all(card.answer["en"] in paper for card in told.cards)
    others = class_page(content, group("en", "care", "clinic", seed=17))
    assert {one.id for one in others.trades} != {one.id for one in told.trades}


def test_a_second_tap_takes_the_choice_back_and_only_the_page_takes_one() -> None:
    now = choose(group("en", "care", "clinic"), "nurse")
    assert (now.chosen, choose(now, "nurse").chosen) == ("nurse", "")
    assert choose(page(now, False), "medic").chosen == "nurse"
