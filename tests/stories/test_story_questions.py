"""Every kind of question whose answer has parts, by touch, in three languages: picked, placed,
taken back, handed in; then what was right stands there, with its reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.questions.before_after import BeforeAfter
from kiosk.questions.branching import Branching
from kiosk.questions.categorise import Categorise
from kiosk.questions.estimate import Estimate
from kiosk.questions.fill_the_gap import FillTheGap
from kiosk.questions.hotspot import Hotspot
from kiosk.questions.match_pairs import MatchPairs
from kiosk.questions.multiple_choice import MultipleChoice
from kiosk.questions.order import Order
from kiosk.questions.question import Question
from kiosk.visit.rounds import QuizRound
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application
from ui.scenes.quizzes import ask

SCREENS = {"kk": LANDSCAPE, "ru": PORTRAIT, "en": LANDSCAPE}


@pytest.fixture(params=SCREENS)
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, SCREENS[request.param], lang=request.param)
    player.station.machine.note_pin()
    yield player
    player.close()


def asked(player: Player) -> QuizRound:
    round_ = player.station.visit.state.round
    assert isinstance(round_, QuizRound)
    return round_


def begin(player: Player, kind: type[Question]) -> Question:
    content, street = player.station.content, player.station.street
    questions = [q for quiz in content.quizzes(street) for q in quiz.questions]
    question = next(q for q in questions if type(q) is kind)
    ask(player.station, question)
    player.window.station.refresh()
    assert player.wait(lambda: question.text[lang(player)] in player.words())
    return question


def lang(player: Player) -> str:
    return player.station.visit.state.lang


def put_together(player: Player, question: Question) -> None:
    """The right answer, with a slip on the way that is taken back."""
    right = question.judge(()).right
    match question:
        case MultipleChoice():
            slip = next(c.id for c in question.choices if c.id not in right)
            for choice in (slip, *right, slip):
                player.tap(f"choice-{choice}")
        case Order():
            for step in (right[1], right[1], *right):
                player.tap(f"step-{step}")
        case MatchPairs():
            one, other = (pair.id for pair in question.pairs[:2])
            for card in (one, f">{other}", one):
                player.tap(f"card-{card}")
            for pair in question.pairs:
                player.tap(f"card-{pair.id}")
                player.tap(f"card->{pair.id}")
        case Categorise():
            for item in question.items:
                player.tap(f"item-{item.id}")
                if item is question.items[0]:
                    player.tap(f"bin-{next(b.id for b in question.bins if b.id != item.bin)}")
                    player.tap(f"item-{item.id}")
                player.tap(f"bin-{item.bin}")
        case FillTheGap():
            slip = next(tile.id for tile in question.tiles if tile.id not in question.gaps)
            player.tap(f"tile-{slip}")
            player.tap(f"tile-{slip}")
            for one in right:
                tile, gap = one.split(">")
                player.tap(f"gap-{gap}")
                player.tap(f"tile-{tile}")
        case BeforeAfter():
            slip = next(r.id for r in question.regions if r.id not in right)
            for region in (slip, *right, slip):
                player.tap(f"spot-{region}")


@pytest.mark.parametrize(
    "kind", [MultipleChoice, Order, MatchPairs, Categorise, FillTheGap, BeforeAfter]
)
def test_an_answer_is_put_together_by_taps_and_handed_in(
    player: Player, kind: type[Question]
) -> None:
    question = begin(player, kind)
    put_together(player, question)
    assert asked(player).verdict is None
    player.tap("done")
    verdict = asked(player).verdict
    assert verdict is not None and verdict.points == verdict.of
    assert player.wait(lambda: question.explanation[lang(player)] in player.words())
    player.tap("next")
    assert player.wait(lambda: asked(player).index == 1)


def test_a_dial_is_set_by_a_tap_and_by_steps(player: Player) -> None:
    question = begin(player, Estimate)
    dial = player.find("dial")
    player.press(dial.centre)
    player.release(dial.centre)
    middle = float(player.find("value").text.replace("\u00a0", ""))
    player.tap("more")
    assert isinstance(question, Estimate)
    assert float(player.find("value").text) == middle + question.step
    player.tap("done")
    assert asked(player).chosen == (str(int(middle + question.step)),)
    assert player.wait(lambda: "1538" in player.words())


def test_one_tap_on_a_picture_answers(player: Player) -> None:
    question = begin(player, Hotspot)
    player.tap("spot-taphole")
    assert asked(player).chosen == ("taphole",)
    assert player.wait(lambda: question.explanation[lang(player)] in player.words())


def test_a_tap_on_nothing_is_no_answer(player: Player) -> None:
    begin(player, Hotspot)
    sky = player.find("spot-skip").centre
    sky.setY(player.find("spot-top").centre.y())
    player.press(sky)
    player.release(sky)
    assert asked(player).verdict is None


def test_a_story_is_decided_step_by_step(player: Player) -> None:
    question = begin(player, Branching)
    assert isinstance(question, Branching)
    for way in ("alarm>leave", "air>back"):
        player.tap(f"way-{way}")
    verdict = asked(player).verdict
    assert verdict is not None and (verdict.points, verdict.of) == (1, 2)
    ending, better = (
        question.reached(("alarm>leave", "air>back")),
        question.choice(verdict.right[1]),
    )
    assert ending is not None and better is not None
    # what came of it, and the one turn that was not the best
    assert player.wait(lambda: ending.text[lang(player)] in player.words())
    assert better.text[lang(player)] in player.words()


def test_a_part_of_an_answer_is_told_warmly(player: Player) -> None:
    question = begin(player, MultipleChoice)
    for choice in question.judge(()).right[:2]:
        player.tap(f"choice-{choice}")
    player.tap("done")
    told = {"kk": "3-ден 2", "ru": "2 из 3", "en": "2 of 3"}
    assert player.wait(lambda: told[lang(player)] in player.words())


def test_a_second_tap_on_done_does_not_skip_the_reason(player: Player) -> None:
    begin(player, Order)
    for step in asked(player).offered:
        player.tap(f"step-{step}")
    done = player.find("done").centre
    for _ in range(2):
        player.press(done)
        player.release(done)
    assert asked(player).verdict is not None and asked(player).index == 0


def test_another_language_keeps_what_was_picked(player: Player) -> None:
    question = begin(player, Order)
    right = question.judge(()).right
    for step in right[:2]:
        player.tap(f"step-{step}")
    other = next(code for code in SCREENS if code != lang(player))
    player.tap(f"lang-{other}")
    for step in right[2:]:
        player.tap(f"step-{step}")
    player.tap("done")
    assert asked(player).chosen == right


def test_the_next_question_follows_the_child(player: Player) -> None:
    """After two right answers a harder one, where the quiz has spare ones; a restart agrees."""
    visit, content = player.station.visit, player.station.content
    visit.start_quiz("masters-challenge")
    assert len(asked(player).questions) == 8
    assert asked(player).spare
    harder: list[int] = []
    for _ in range(8):
        question = asked(player).question
        harder.append(question.difficulty)
        visit.answer(question.id, question.judge(()).right)
        visit.next(question.id)
    assert harder[2] == 3
    ids = [q.id for q in content.quiz("masters-challenge").questions]
    assert sum(player.station.recorder.tally.asked[one] for one in ids) == 8


def test_a_neighbour_sees_others_first(player: Player) -> None:
    visit = player.station.visit
    visit.start_quiz("masters-challenge")
    for _ in range(8):
        question = asked(player).question
        visit.answer(question.id, question.judge(()).right)
        visit.next(question.id)
    seen = {one for one, count in player.station.recorder.tally.asked.items() if count}
    everything = {q.id for q in player.station.content.quiz("masters-challenge").questions}
    visit.start_quiz("masters-challenge")
    assert everything - seen <= {question.id for question in asked(player).questions}
