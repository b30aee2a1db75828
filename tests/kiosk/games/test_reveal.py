"""Reveal: who am I?"""

from typing import Any

import msgspec

from tests.kiosk.games.samples import REVEAL, say


def after_clues(clues: int) -> Any:
    """The table with so many more clues uncovered."""
    table = REVEAL.deal(1)
    for _ in range(clues):
        table = REVEAL.play(table, {"riddle": table.riddle, "more": "clue"})
    return table


def answered(table: Any, answer: str) -> Any:
    return REVEAL.play(table, {"riddle": table.riddle, "answer": answer})


def test_who_knows_early_earns_more() -> None:
    earned = [answered(after_clues(clues), after_clues(clues).riddle).points for clues in range(5)]
    assert earned == [7, 6, 5, 4, 4]


def test_a_wrong_answer_is_crossed_out_and_another_clue_helps_on() -> None:
    table = after_clues(0)
    wrong = next(card for card in table.options if card != table.riddle)
    missed = answered(table, wrong)
    assert missed.crossed == (wrong,)
    assert missed.uncovered == 2
    assert missed.worth == 0
    assert answered(missed, wrong) == missed
    found = answered(missed, table.riddle)
    assert found.points == 0
    assert found.given == (table.riddle,)
    assert found.riddle == table.waiting[0]


def test_a_tap_meant_for_the_riddle_before_is_ignored() -> None:
    first = after_clues(0)
    second = answered(first, first.riddle)
    assert REVEAL.play(second, {"riddle": first.riddle, "answer": second.riddle}) == second
    assert REVEAL.play(second, {"riddle": first.riddle, "more": "clue"}) == second


def test_the_right_answer_stands_among_the_options_of_every_riddle() -> None:
    for seed in range(20):
        table = REVEAL.deal(seed)
        while not table.finished:
            assert table.riddle in table.options
            assert len(set(table.options)) == 4
            table = answered(table, table.riddle)
        assert table.points == table.of


def test_a_clue_that_names_its_answer_is_refused() -> None:
    card = msgspec.structs.replace(REVEAL.cards[0], clues=(say("a"), say("b"), say("a Geologist")))
    found = msgspec.structs.replace(REVEAL, cards=(card, *REVEAL.cards[1:])).faults()
    said = 'cards: a clue of "geologist" names its answer in'
    assert found == [f"{said} {lang}; say it otherwise" for lang in ("kk", "ru", "en")]
