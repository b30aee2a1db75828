"""The pack we ship is held to the rules that every author is held to."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.check import examine
from kiosk.content.known import Known
from kiosk.content.second import blind
from kiosk.content.stats import stats
from kiosk.content.store import Content
from kiosk.questions.question import ChoiceQuestion, Question
from tests.stations import FESTIVAL, PACK, found_out, shipped_pack


def test_the_shipped_pack_has_nothing_to_mend(tmp_path: Path) -> None:
    """Pictures that wait for their text are all that may be left over."""
    found, _ = examine(FESTIVAL, None, Known(found_out(tmp_path)))
    waiting = "nothing shows this picture"
    assert [str(finding) for finding in found if finding.problem != waiting] == []


def test_the_shipped_pack_plays_from_its_store() -> None:
    with Content.open(PACK) as content:
        assert content.festival.languages[0] == "kk"
        for street in content.streets():
            assert content.professions(street.id)
            assert content.quizzes(street.id)
            assert content.games(street.id)


def questions() -> Iterator[Question]:
    return (question for quiz in shipped_pack().quizzes for question in quiz.questions)


def choices() -> list[ChoiceQuestion]:
    return [question for question in questions() if isinstance(question, ChoiceQuestion)]


def test_the_place_of_a_right_answer_tells_nothing() -> None:
    """Among those with as many choices, each place is right about equally often: nobody who always
    taps one place is better than chance by more than three standard deviations."""
    for size in (3, 4):
        asked = [one for one in choices() if len(one.choices) == size]
        places = Counter([choice.id for choice in one.choices].index(one.answer) for one in asked)
        expected, spread = len(asked) / size, (len(asked) / size * (1 - 1 / size)) ** 0.5
        for place in range(size):
            assert abs(places[place] - expected) <= 3 * spread, (size, places)


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("pick", [max, min])
def test_the_length_of_a_right_answer_tells_nothing(lang: str, pick: object) -> None:
    """Who always taps the longest, or the shortest, is no better than chance."""
    assert callable(pick)
    hits, chance, doubt = 0, 0.0, 0.0
    for one in choices():
        lengths = {choice.id: len(choice.text[lang]) for choice in one.choices}
        extreme = pick(lengths.values())
        if list(lengths.values()).count(extreme) == 1:
            hits += lengths[one.answer] == extreme
            chance += 1 / len(lengths)
            doubt += (1 - 1 / len(lengths)) / len(lengths)
    assert hits <= chance + 3 * doubt**0.5, (hits, chance)


def test_enough_of_the_pack_is_asked_as_work_is_done() -> None:
    kinds = Counter(question.__struct_config__.tag for question in questions())
    assert sum(kinds[kind] for kind in ("hotspot", "before-after", "branching")) >= 85
    assert len(kinds) == 13


def test_every_area_has_a_quiz_three_games_of_three_engines_and_five_trades() -> None:
    pack = shipped_pack()
    for street in pack.streets:
        for area in street.areas:
            here = (street.id, area.id)
            assert any((quiz.street, quiz.area) == here for quiz in pack.quizzes), here
            engines = {type(one) for one in pack.games if (one.street, one.area) == here}
            assert len(engines) >= 3, here
            trades = [one for one in pack.professions if (one.street, one.area) == here]
            assert len(trades) >= 5, here


MANY = {
    "digital-trade-of-tomorrow",
    "digital-which-machine-makes-it",
    "finishing-tools",
    "tools-and-trades",
    "who-guards-nature",
    "who-keeps-the-light",
    "who-looks-after-me",
    "who-made-you-shine",
    "who-teaches-here",
    "who-works-here",
    "who-works-in-walls",
    "whose-hands",
    "whose-parcel",
}
"""Games about several trades, which they name themselves: those work there in turn."""


def test_every_game_says_whose_work_it_is() -> None:
    """A shepherd shears, no fisher: whoever stands there is dressed for this very work."""
    pack = shipped_pack()
    street = {trade.id: trade.street for trade in pack.professions}
    for game in pack.games:
        own = None if game.profession is None else street[game.profession]
        assert own == (None if game.id in MANY else game.street), game.id


def test_the_pack_holds_what_a_festival_needs() -> None:
    held = stats(shipped_pack(), blind(FESTIVAL))
    assert (held.streets, held.areas, held.professions >= 250) == (8, 40, True)
    assert held.quizzes - held.reused_quizzes >= 70
    assert held.questions - held.reused_questions >= 560
    assert held.games - held.reused_games >= 135
    assert (len(held.languages), held.missing_texts) == (3, 0)
