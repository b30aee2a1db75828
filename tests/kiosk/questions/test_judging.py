"""What an answer is worth, kind by kind."""

import random
from typing import Any

import pytest

from kiosk.questions.branching import Branching, Ending, Node, Way
from kiosk.questions.categorise import Categorise, Item
from kiosk.questions.estimate import Estimate
from kiosk.questions.fill_the_gap import FillTheGap
from kiosk.questions.hotspot import Hotspot
from kiosk.questions.match_pairs import MatchPairs, Pair
from kiosk.questions.multiple_choice import MultipleChoice
from kiosk.questions.order import Order
from kiosk.questions.question import Card, Choice
from kiosk.questions.regions import Region
from kiosk.questions.single_choice import SingleChoice

TEXT = {"en": "…"}
BASE: Any = {"id": "q", "text": TEXT, "explanation": TEXT}


def cards(*ids: str) -> tuple[Card, ...]:
    return tuple(Card(one, TEXT) for one in ids)


def choices(**percents: float | None) -> tuple[Choice, ...]:
    return tuple(Choice(one, TEXT, percent=percent) for one, percent in percents.items())


def test_a_half_right_choice_earns_half() -> None:
    question = SingleChoice(**BASE, answer="a", choices=choices(a=None, b=50, c=None))
    assert [question.judge((one,)).points for one in "abc"] == [2, 1, 0]
    assert question.judge(("a",)).of == 2


def test_a_wrong_choice_takes_a_point_from_a_right_one() -> None:
    question = MultipleChoice(
        **BASE, answers=("a", "b"), choices=choices(a=None, b=None, c=None, d=None)
    )
    worth = {"ab": 2, "a": 1, "abc": 1, "ac": 0, "cd": 0, "abcd": 0}
    assert {chosen: question.judge(tuple(chosen)).points for chosen in worth} == worth


def test_percents_of_moodle_replace_the_plain_points() -> None:
    question = MultipleChoice(**BASE, answers=("a", "b"), choices=choices(a=50, b=50, c=0))
    assert question.judge(("a", "b", "c")).points == 2


def test_one_step_in_a_wrong_place_costs_one_point() -> None:
    question = Order(**BASE, steps=cards(*"abcd"))
    worth = {"abcd": 3, "dabc": 2, "abdc": 2, "dcba": 0, "badc": 1}
    assert {chosen: question.judge(tuple(chosen)).points for chosen in worth} == worth
    assert not question.accepts(("a", "b"))
    assert question.offered(random.Random(0)) != ("a", "b", "c", "d")


def test_each_right_pair_is_a_point_and_no_card_is_in_two() -> None:
    question = MatchPairs(**BASE, pairs=tuple(Pair(one, TEXT, TEXT) for one in "abc"))
    assert question.judge(("a>a", "b>c", "c>b")).points == 1
    assert question.accepts(("a>b",))
    assert not question.accepts(("a>a", "b>a"))
    assert not question.accepts(("a>a", "a>b"))
    assert question.judge(("a>a", "b>a")).points == 0


def test_each_item_in_its_bin_is_a_point() -> None:
    items = (Item("coal", TEXT, bin="fuel"), Item("iron", TEXT, bin="metal"))
    question = Categorise(**BASE, bins=cards("fuel", "metal"), items=items)
    assert question.judge(("coal>fuel", "iron>fuel")).points == 1
    assert not question.accepts(("coal>fuel", "coal>metal"))
    assert question.offered(random.Random(0))[2:] == (">fuel", ">metal")


def test_any_of_several_hotspots_is_right_but_only_one_tap_counts() -> None:
    regions = tuple(Region(one, TEXT, 0.1, 0.1, 0.2, 0.2) for one in "abc")
    question = Hotspot(**BASE, picture="a.svg", regions=regions, answers=("a", "b"))
    assert [question.judge((one,)).points for one in "abc"] == [1, 1, 0]
    assert not question.accepts(("a", "b"))


def test_each_gap_is_a_point_and_a_tile_fills_one() -> None:
    question = FillTheGap(
        **BASE,
        sentence={"en": "{2} is made of {1}"},
        gaps=("ore", "iron"),
        tiles=choices(ore=None, iron=None, wood=None),
    )
    assert question.faults() == []
    assert question.judge(("ore>1", "wood>2")).points == 1
    assert not question.accepts(("ore>1", "ore>2"))
    assert not question.accepts(("ore>3",))


def test_near_the_value_earns_half() -> None:
    question = Estimate(**BASE, minimum=0, maximum=100, step=1, value=42, tolerance=3, unit=TEXT)
    worth = {"42": 2, "45": 2, "46": 1, "48": 1, "49": 0, "4e1": 0, "nan": 0}
    assert {said: question.judge((said,)).points for said in worth} == worth
    assert not question.accepts(("101",))


def test_a_dial_starts_where_nothing_is_won() -> None:
    question = Estimate(**BASE, minimum=0, maximum=100, step=1, value=50, tolerance=3)
    starts = {question.offered(random.Random(seed))[0] for seed in range(20)}
    assert starts == {"0", "100"}


def branching(*nodes: Node) -> Branching:
    endings = (Ending(id="good", text=TEXT, points=2), Ending(id="bad", text=TEXT, points=0))
    return Branching(**BASE, nodes=nodes, endings=endings)


def test_a_path_is_worth_its_ending() -> None:
    question = branching(
        Node(id="start", text=TEXT, ways=(Way("wait", TEXT, to="bad"), Way("call", TEXT, to="on"))),
        Node(id="on", text=TEXT, ways=(Way("run", TEXT, to="bad"), Way("help", TEXT, to="good"))),
    )
    assert question.faults() == []
    assert question.judge(()).right == ("start>call", "on>help")
    assert question.judge(("start>call", "on>run")).points == 0
    assert not question.accepts(("start>call",))
    assert not question.accepts(("on>help",))


def test_a_story_without_an_end_is_a_fault() -> None:
    ways = (Way("again", TEXT, to="start"), Way("stop", TEXT, to="good"))
    assert branching(Node(id="start", text=TEXT, ways=ways)).faults() == [
        "nodes: more than 5 decisions; let every way end sooner"
    ]


@pytest.mark.parametrize(
    ("question", "fault"),
    [
        (
            Hotspot(**BASE, regions=(Region("a", TEXT, 0.9, 0, 0.2, 0.2),), answers=("a",)),
            'picture: no picture; write picture = "…"',
        ),
        (
            Hotspot(**BASE, picture="a.svg", answers=("a",),
                    regions=(Region("a", TEXT, 0.9, 0, 0.2, 0.2),)),
            'regions: "a" leaves the picture; write fractions from 0 to 1',
        ),
        (
            FillTheGap(**BASE, sentence={"en": "No gap"}, gaps=("a",),
                       tiles=choices(a=None, b=None)),
            "sentence: en does not have the gaps; write {1} once each",
        ),
        (
            Estimate(**BASE, minimum=0, maximum=10, step=3, value=5, tolerance=0),
            "step: no step comes near enough to the value; write another",
        ),
        (
            MultipleChoice(**BASE, answers=("z",), choices=choices(a=None, b=None)),
            'answers: "z" is no choice; write one of a, b',
        ),
        (
            Categorise(**BASE, bins=cards("x", "y"),
                       items=(Item("a", TEXT, bin="z"), Item("b", TEXT, bin="x"))),
            'items: "z" is no bin; write one of x, y',
        ),
        (
            SingleChoice(**BASE, answer="a", choices=choices(a=None, b=300)),
            'choices: "b" is worth 300 %; write -100 to 100',
        ),
    ],
)  # fmt: skip
def test_a_fault_says_what_to_write(question: Any, fault: str) -> None:
    assert fault in question.faults()
