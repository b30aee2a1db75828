"""The shipped pack, whole: each question answered and each game played by touch, and looked at.

`make test` plays a few of each; `make siege` all of them in every language.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.machine.settings import ScreenSettings
from kiosk.questions.question import Question
from tests.stories.test_story_games import begin_this, story, touch, touch_to_the_end
from tests.stories.test_story_kinds import answer, asked
from tests.ui.drawn import faults
from tests.ui.hands import FULL, Player
from ui.app import application
from ui.scenes.quizzes import ask

MOST_TOUCHES = 400
"""A long program of a robot is laid down block by block."""

WIDE_MM, TALL_MM = 952, 535
"""Of a screen of 43 inches."""

SCREENS = {"kk": FULL[::-1], "ru": FULL, "en": FULL}


@pytest.fixture(params=SCREENS)
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    screen = ScreenSettings(width_mm=WIDE_MM if SCREENS[request.param] == FULL else TALL_MM)
    player = Player(tmp_path, SCREENS[request.param], lang=request.param, screen=screen)
    player.station.machine.note_pin()
    yield player
    player.close()


def told(player: Player, name: str) -> list[str]:
    """What the rules of drawing say against what is seen now."""
    found = faults(player.window, player.window.station.px_per_mm, player.picture())
    return [f"{name}, {player.station.lang}: {fault}" for fault in found]


def asked_and_answered(player: Player, question: Question) -> list[str]:
    """What is wrong with one question; the others are asked all the same."""
    ask(player.station, question)
    player.window.station.refresh()
    try:
        words = question.text[player.station.lang]
        assert player.wait(lambda: words in player.words()), "is not shown"
        found = told(player, question.id)
        answer(player, question, question.judge(()).right)
        verdict = asked(player).verdict
        assert verdict is not None, "is not told"
        assert verdict.points == verdict.of, "its right answer is not right"
    except AssertionError as error:
        return [f"{question.id}, {player.station.lang}: {error}"]
    return found + told(player, f"{question.id}, answered")


@pytest.mark.siege
def test_every_question_is_read_and_answered_by_touch(
    player: Player, rounds: Callable[[int, int], range]
) -> None:
    content = player.station.content
    questions = [
        question
        for street in content.streets()
        for quiz in content.quizzes(street.id)
        for question in quiz.questions
    ]
    found = []
    for question in questions[:: -(-len(questions) // len(rounds(2, len(questions))))]:
        found += asked_and_answered(player, question)
    assert not found, "\n".join(found)


@pytest.mark.siege
def test_every_game_is_played_to_its_end_by_touch(
    player: Player, rounds: Callable[[int, int], range]
) -> None:
    content = player.station.content
    games = [game for street in content.streets() for game in content.games(street.id)]
    found = []
    for game in games[:: -(-len(games) // len(rounds(1, len(games))))]:
        begin_this(player, game)
        found += told(player, game.id)
        try:
            touch_to_the_end(player, game, touch, MOST_TOUCHES)
            ended = story(player)[0].game == game.id
        except (AssertionError, StopIteration) as error:
            ended, found = False, [*found, f"{game.id}: {error!r}"]
        if not ended:
            found.append(f"{game.id} has no end")
        player.station.visit.end("reset")
        player.window.station.refresh()
    assert not found, "\n".join(found)
