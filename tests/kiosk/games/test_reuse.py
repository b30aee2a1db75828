"""Declared once, played in several ways."""

import msgspec

from kiosk.games.conveyor import Conveyor
from kiosk.games.game import Game
from kiosk.games.inspector import Inspector
from kiosk.games.reuse import games, material, odd_ones
from kiosk.games.reveal import Reveal
from tests.kiosk.games.players import engine
from tests.kiosk.games.samples import CONVEYOR, ESTIMATE, GREEN, HAZARD, MATCH, ORDER, say


def offered(game: Game) -> set[str]:
    """The engines that can play what this game holds."""
    return {engine(made) for made in games(material(game))}


def test_every_material_offers_all_its_engines() -> None:
    assert offered(MATCH) == {"match", "reveal"}
    assert offered(ORDER) == {"order"}
    assert offered(CONVEYOR) == {"conveyor", "inspector"}
    assert offered(HAZARD) == {"hazard"}
    assert offered(ESTIMATE) == {"estimate"}
    assert offered(GREEN) == set()


def test_what_is_offered_is_fair_and_named_after_its_material() -> None:
    for game in games(material(CONVEYOR)):
        assert game.faults() == []
        assert game.id == f"sorting-{engine(game)}"
        assert game.name == CONVEYOR.name


def test_categories_come_back_as_they_were() -> None:
    conveyor = next(game for game in games(material(CONVEYOR)) if isinstance(game, Conveyor))
    assert (conveyor.bins, conveyor.items) == (CONVEYOR.bins, CONVEYOR.items)


def test_the_first_category_is_what_an_inspector_lets_pass() -> None:
    made = next(game for game in games(material(CONVEYOR)) if isinstance(game, Inspector))
    assert {one.id for one in made.samples if not one.breaks} == {f"ore-{n}" for n in range(4)}


def test_a_pairs_plainest_sign_is_the_last_clue() -> None:
    made = next(game for game in games(material(MATCH)) if isinstance(game, Reveal))
    assert made.cards[0].text == MATCH.pairs[0].right
    assert made.cards[0].clues[-1] == MATCH.pairs[0].left


def test_pairs_without_clues_ask_no_riddles() -> None:
    plain = tuple(msgspec.structs.replace(pair, clues=()) for pair in MATCH.pairs)
    assert offered(msgspec.structs.replace(MATCH, pairs=plain)) == {"match"}


def test_an_odd_one_out_is_asked_for_every_category() -> None:
    questions = odd_ones(material(CONVEYOR), say("Which is odd?"), 3)
    assert [question.id for question in questions] == [
        f"sorting-{name}-odd" for name in ("ore", "rock", "wood")
    ]
    for question, name in zip(questions, ("ore", "rock", "wood"), strict=True):
        assert question.faults() == []
        assert sum(choice.id.startswith(name) for choice in question.choices) == 3
        assert not question.answer.startswith(name)
