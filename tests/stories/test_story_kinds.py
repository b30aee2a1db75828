"""All thirteen kinds of questions by touch, in three languages: answered rightly, and not yet."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint

from kiosk.kinds import kinds
from kiosk.questions.branching import Branching
from kiosk.questions.estimate import Estimate
from kiosk.questions.match_pairs import MatchPairs
from kiosk.questions.question import Question
from kiosk.visit.rounds import QuizRound
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application
from ui.scenes.quizzes import ask

SCREENS = {"kk": PORTRAIT, "ru": LANDSCAPE, "en": PORTRAIT}
KINDS = kinds("kiosk.questions", Question)
ONE_TAP = {"single-choice", "true-false", "picture-choice", "odd-one-out", "hotspot", "branching"}
"""Here the last tap is the answer; elsewhere it is handed in with "done"."""


@pytest.fixture(params=SCREENS)
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, SCREENS[request.param], lang=request.param)
    player.station.machine.note_pin()
    yield player
    player.close()


def test_there_are_thirteen_kinds() -> None:
    assert len(KINDS) == 13


@pytest.mark.siege
@pytest.mark.each("the languages share the kinds")
def test_every_kind_is_answered_rightly_and_not_yet(
    player: Player, rounds: Callable[[int, int], range]
) -> None:
    """`make test` asks a third of the kinds in each language."""
    lang = player.station.lang
    for kind in [*KINDS][list(SCREENS).index(lang) :: len(rounds(len(SCREENS), 1))]:
        for right in (False, True):
            question = begin(player, kind)
            answer(player, question, question.judge(()).right if right else wrong(question))
            verdict = asked(player).verdict
            assert verdict is not None, kind
            assert (verdict.points == verdict.of) is right, kind
            # the reason is told and never held back
            assert player.wait(lambda: question.explanation[lang] in player.words()), kind  # noqa: B023
            player.tap("next")
            assert player.wait(lambda: asked(player).index == 1), kind


def asked(player: Player) -> QuizRound:
    round_ = player.station.visit.state.round
    assert isinstance(round_, QuizRound)
    return round_


def begin(player: Player, kind: str) -> Question:
    content = player.station.content
    quizzes = content.quizzes(player.station.street)
    question = next(q for z in quizzes for q in z.questions if isinstance(q, KINDS[kind]))
    ask(player.station, question)
    player.window.station.refresh()
    words = question.text[player.station.visit.state.lang]
    assert player.wait(lambda: words in player.words()), kind
    return question


def wrong(question: Question) -> tuple[str, ...]:
    """An answer that earns nothing."""
    right = question.judge(()).right
    if isinstance(question, Branching):
        return next(way for way in stories(question) if question.judge(way).points == 0)
    if isinstance(question, Estimate):
        far = max(question.minimum, question.maximum, key=lambda end: abs(end - question.value))
        return (f"{far:g}",)
    if isinstance(question, MatchPairs):
        ids = [pair.id for pair in question.pairs]
        return tuple(f"{one}>{ids[at - 1]}" for at, one in enumerate(ids))
    if all(">" in part for part in right):  # things into places, each into the next one's
        things, places = zip(*(part.split(">") for part in right), strict=True)
        known = sorted(set(places))
        moved = [known[known.index(place) - 1] for place in places]
        if len(known) == 1:
            spare = next(one for one in cards(question) if one not in things)
            return (f"{spare}>{places[0]}",)
        return tuple(f"{thing}>{place}" for thing, place in zip(things, moved, strict=True))
    if set(right) == set(cards(question)):  # an order
        return tuple(reversed(right))
    return tuple(card for card in cards(question) if card not in right)[:1]


def cards(question: Question) -> list[str]:
    return [card for card in question.offered(Random(0)) if not card.startswith(">")]


def stories(question: Branching, way: tuple[str, ...] = (), at: str = "") -> list[tuple[str, ...]]:
    """All ways through, from the start to an ending."""
    node = next((n for n in question.nodes if n.id == (at or question.nodes[0].id)), None)
    if node is None:
        return [way]
    onward = ((f"{node.id}>{step.id}", step.to) for step in node.ways)
    return [found for tap, to in onward for found in stories(question, (*way, tap), to)]


def answer(player: Player, question: Question, chosen: tuple[str, ...]) -> None:
    kind = str(question.__struct_config__.tag)
    if isinstance(question, Estimate):
        turn(player, question, float(chosen[0]))
    for part in () if kind == "estimate" else chosen:
        thing, _, place = part.partition(">")
        match kind:
            case "match-pairs":
                player.tap(f"card-{thing}")
                player.tap(f"card->{place}")
            case "categorise":
                player.tap(f"item-{thing}")
                player.tap(f"bin-{place}")
            case "fill-the-gap":
                player.tap(f"gap-{place}")
                player.tap(f"tile-{thing}")
            case "order":
                player.tap(f"step-{part}")
            case "hotspot" | "before-after":
                player.tap(f"spot-{part}")
            case "branching":
                player.tap(f"way-{part}")
            case _:
                player.tap(f"choice-{part}")
    if kind not in ONE_TAP:
        player.tap("done")


def turn(player: Player, question: Estimate, value: float) -> None:
    """A tap near the value, then step by step."""
    dial = player.find("dial")
    inset = 18 * player.window.station.px_per_mm
    share = (value - question.minimum) / (question.maximum - question.minimum)
    at = QPoint(round(dial.x + inset + share * (dial.width - 2 * inset)), dial.centre.y())
    player.press(at)
    player.release(at)
    for _ in range(20):
        shown = float(player.find("value").text.replace("\u00a0", "").replace(",", "."))
        if abs(shown - value) <= question.step / 2:
            return
        player.tap("more" if shown < value else "less")
    raise AssertionError(f"the dial stays at {shown}, not at {value}")
