"""Figures are written as the child's language writes them, and change with it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.questions.question import Question
from tests.ui.hands import Player
from ui.app import application
from ui.scenes.quizzes import ask

COMMA, POINT = re.compile(r"\d,\d"), re.compile(r"\d\.\d")


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, clock=SetClock())
    player.station.machine.note_pin()
    yield player
    player.close()


def shows_a_comma_then_a_point(player: Player) -> bool:
    player.window.station.refresh()
    comma = player.wait(lambda: COMMA.search(player.words()) is not None)
    assert POINT.search(player.words()) is None
    player.window.station.chooseLanguage("en")
    point = player.wait(lambda: POINT.search(player.words()) is not None)
    assert COMMA.search(player.words()) is None
    return comma and point


@pytest.mark.parametrize("game_id", ["one-litre"])
def test_a_games_figures_have_the_mark_of_the_language(player: Player, game_id: str) -> None:
    player.station.visit.start_game(game_id)
    player.station.visit.choose_players(1)
    assert shows_a_comma_then_a_point(player)


def test_a_questions_figure_has_the_mark_of_the_language(player: Player) -> None:
    player.station.visit.choose_language("kk")
    question = asked_for(player, "age-of-the-earth")
    ask(player.station, question)
    player.window.station.refresh()
    player.tap("more")
    assert shows_a_comma_then_a_point(player)


def asked_for(player: Player, question_id: str) -> Question:
    quizzes = player.station.content.quizzes(player.station.street)
    return next(q for quiz in quizzes for q in quiz.questions if q.id == question_id)
