"""Declared once, played in several ways."""

from typing import Any

import msgspec

from kiosk.games import reuse
from kiosk.games.game import Game
from kiosk.games.inspector import Inspector
from kiosk.games.reveal import Reveal
from tests.kiosk.games.samples import CONVEYOR, GREEN, MATCH, say

SORTING = msgspec.structs.replace(
    CONVEYOR, also={"inspector": say("Only ore"), "odd-one-out": say("Which is odd?")}
)
PAIRS = msgspec.structs.replace(MATCH, also={"reveal": say("Who am I?")})


def only(game: Game) -> Any:
    (made,) = reuse.others(game)
    return made


def test_a_game_that_asks_for_nothing_else_stays_alone() -> None:
    for game in (MATCH, CONVEYOR, GREEN):
        assert reuse.others(game) == ()
        assert reuse.odd_ones(game) == ()
        assert reuse.faults(game) == []


def test_what_it_makes_is_fair_and_bears_a_name_of_its_own() -> None:
    for game in (SORTING, PAIRS):
        made = only(game)
        assert made.faults() == reuse.faults(game) == []
        assert made.id == f"{game.id}-{made.__struct_config__.tag}"
        assert made.name != game.name
        assert (made.street, made.area, made.fact) == (game.street, game.area, game.fact)


def test_the_first_category_is_what_an_inspector_lets_pass() -> None:
    made = only(SORTING)
    assert isinstance(made, Inspector)
    assert {one.id for one in made.samples if not one.breaks} == {f"ore-{n}" for n in range(4)}


def test_a_pairs_plainest_sign_is_the_last_clue() -> None:
    made = only(PAIRS)
    assert isinstance(made, Reveal)
    assert made.cards[0].text == MATCH.pairs[0].right
    assert made.cards[0].clues == (*MATCH.pairs[0].clues, MATCH.pairs[0].left)


def test_a_riddle_uncovers_what_its_pair_shows_at_the_bench() -> None:
    drawn = tuple(msgspec.structs.replace(one, picture_right="b.svg") for one in MATCH.pairs)
    made = only(msgspec.structs.replace(PAIRS, pairs=drawn))
    assert {card.picture for card in made.cards} == {"b.svg"}


def test_pairs_without_clues_are_told_that_they_make_no_riddles() -> None:
    plain = tuple(msgspec.structs.replace(pair, clues=()) for pair in MATCH.pairs)
    said = reuse.faults(msgspec.structs.replace(PAIRS, pairs=plain))
    assert said == ["also: as reveal, cards: write at least 4"]


def test_two_games_of_one_name_are_refused_for_a_child_could_not_tell_them_apart() -> None:
    (said,) = reuse.faults(msgspec.structs.replace(MATCH, also={"reveal": MATCH.name}))
    assert said.startswith('also: "reveal" bears the name of the game itself')


def test_odd_ones_are_a_round_of_questions_by_turns_of_every_category() -> None:
    questions = reuse.odd_ones(SORTING)
    assert len(questions) == len({question.id for question in questions}) == reuse.MOST
    for nr, question in enumerate(questions):
        name = ("ore", "rock", "wood")[nr % 3]
        assert question.text == say("Which is odd?")
        assert question.faults() == []
        assert sum(choice.id.startswith(name) for choice in question.choices) == reuse.ALIKE
        assert not question.answer.startswith(name)
    assert reuse.odd_ones(SORTING) == questions


def test_too_few_things_make_no_odd_ones() -> None:
    few = tuple(item for item in CONVEYOR.items if item.id.endswith(("0", "1")))
    (said,) = reuse.faults(msgspec.structs.replace(SORTING, items=few, also={"odd-one-out": {}}))
    assert "too few categories" in said
