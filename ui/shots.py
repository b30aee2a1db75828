"""Every screen as a picture, drawn without a display: the whole product in a minute."""

import math
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.questions.question import Question
from kiosk.station.settings import Settings
from kiosk.station.station import StationTrouble, open_station
from kiosk.visit import waits
from kiosk.visit.rounds import GameRound, QuizRound
from ui.app import Window, application, open_window

SETTLE_MS = 700
"""Longer than any screen change: what is drawn then is what stays."""

Scene = Callable[["Stage"], None]


class Stage:
    """A station in a folder of its own, played to the moment of each picture."""

    def __init__(
        self,
        folder: Path,
        pack: Path,
        size: tuple[int, int],
        lang: str,
        inches: float = 43,
    ) -> None:
        self.clock = SetClock()
        self.station = open_station(folder / "data", pack, self.clock, lang=lang)
        self.station.settings = _on_a_screen(self.station.settings, size, inches)
        self.station.start(seed=7)
        self.size = size
        self.window: Window = open_window(self.station, size, lambda: None, folder / "words")

    @property
    def content(self) -> Content:
        return self.station.content

    def show(self) -> None:
        self.window.station.refresh()
        self.window.guide.changed.emit()
        self.window.station.ticked.emit()
        self.window.ticking.stop()
        QTest.qWait(SETTLE_MS)

    def close(self) -> None:
        self.window.close()
        self.station.close()


def _on_a_screen(settings: Settings, size: tuple[int, int], inches: float) -> Settings:
    """The settings of a station whose screen has this size and diagonal."""
    width_mm = round(inches * 25.4 * size[0] / math.hypot(*size))
    screen = msgspec.structs.replace(settings.screen, width_mm=width_mm)
    return msgspec.structs.replace(settings, screen=screen)


def first_start(stage: Stage) -> None:
    pass


def attract(stage: Stage) -> None:
    stage.station.note_pin()


def attract_answer(stage: Stage) -> None:
    attract(stage)
    stage.clock.pass_ms(waits.PREVIEW_ASK + waits.PREVIEW_TAP + 100)


def street(stage: Stage) -> None:
    attract(stage)
    stage.station.visit.open("Street")


def a_list(name: str) -> Scene:
    def scene(stage: Stage) -> None:
        street(stage)
        stage.station.visit.open(name)

    return scene


def card(stage: Stage) -> None:
    street(stage)
    stage.station.visit.open_card("steelmaker")


def question(kind: str, answer: bool | None) -> Scene:
    """A question of a kind; answered right (True), not yet right (False), or not (None)."""

    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        visit.start_quiz(stage.content.quizzes(stage.station.street)[2].id)
        while True:
            asked = _asked(visit.state.round)
            if type(asked).__name__ == kind:
                break
            visit.answer(asked.id, asked.judge(()).right)
            visit.next(asked.id)
        if answer is not None:
            right = asked.judge(()).right
            assert isinstance(visit.state.round, QuizRound)
            wrong = [c for c in visit.state.round.offered if c not in right]
            visit.answer(asked.id, right if answer else wrong[:1])

    return scene


def _asked(round_: object) -> Question:
    assert isinstance(round_, QuizRound)
    return round_.question


def game(engine: str, moves: int) -> Scene:
    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        games = stage.content.games(stage.station.street)
        visit.start_game(next(g.id for g in games if type(g).__name__ == engine))
        for _ in range(moves):
            round_ = visit.state.round
            assert isinstance(round_, GameRound)
            for move in _right_moves(round_):
                visit.move(round_.game.id, move)

    return scene


def _right_moves(round_: GameRound) -> list[dict[str, str]]:
    card_id = round_.game.hint(round_.table)
    if type(round_.game).__name__ == "Match":
        return [{"left": card_id}, {"right": card_id}]
    return [{"step": card_id}]


def result(stage: Stage) -> None:
    """A quiz played to its end without a fault: the first finisher of the day wins a prize."""
    street(stage)
    visit = stage.station.visit
    visit.start_quiz(stage.content.quizzes(stage.station.street)[0].id)
    for _ in range(8):
        asked = _asked(visit.state.round)
        visit.answer(asked.id, asked.judge(()).right)
        visit.next(asked.id)


def result_without_prize(stage: Stage) -> None:
    street(stage)
    visit = stage.station.visit
    visit.start_quiz(stage.content.quizzes(stage.station.street)[1].id)
    for number in range(8):
        asked = _asked(visit.state.round)
        assert isinstance(visit.state.round, QuizRound)
        right = asked.judge(()).right
        wrong = [c for c in visit.state.round.offered if c not in right][:1]
        visit.answer(asked.id, right if number < 4 else wrong)
        visit.next(asked.id)


def prize(stage: Stage) -> None:
    result(stage)
    stage.station.visit.open_prize()


def goodbye(stage: Stage) -> None:
    street(stage)
    stage.station.visit.say_goodbye()


def ring(stage: Stage) -> None:
    question("SingleChoice", None)(stage)
    stage.clock.pass_ms(waits.PLAY + 3_000)


def paused(stage: Stage) -> None:
    attract(stage)
    stage.station.pause()


def guide_layer(stage: Stage) -> None:
    street(stage)
    stage.station.guide.open_layer()


def guide_pin(stage: Stage) -> None:
    guide_layer(stage)
    stage.station.guide.ask_pin()
    for digit in "271":
        stage.station.guide.press_digit(digit)


def guide_panel(stage: Stage) -> None:
    pin = stage.station.first_pin
    result(stage)
    stage.station.guide.open_layer()
    stage.station.guide.ask_pin()
    for digit in pin:
        stage.station.guide.press_digit(digit)


SCENES: dict[str, Scene] = {
    "FirstStart": first_start,
    "Attract": attract,
    "Attract-answer": attract_answer,
    "Street": street,
    "Professions": a_list("Professions"),
    "Card": card,
    "Quizzes": a_list("Quizzes"),
    "Games": a_list("Games"),
    "Quiz-single": question("SingleChoice", None),
    "Quiz-single-right": question("SingleChoice", True),
    "Quiz-single-not-yet": question("SingleChoice", False),
    "Quiz-true-false": question("TrueFalse", None),
    "Quiz-picture": question("PictureChoice", None),
    "Quiz-picture-not-yet": question("PictureChoice", False),
    "Quiz-odd": question("OddOneOut", None),
    "Game-match": game("Match", 0),
    "Game-match-middle": game("Match", 3),
    "Game-order": game("Order", 0),
    "Game-order-middle": game("Order", 3),
    "Result": result_without_prize,
    "Result-prize": result,
    "Prize": prize,
    "Goodbye": goodbye,
    "Ring": ring,
    "Paused": paused,
    "Guide-layer": guide_layer,
    "Guide-pin": guide_pin,
    "Guide-panel": guide_panel,
}


def names() -> list[str]:
    return [*SCENES, "Trouble"]


def shoot(
    out: Path, pack: Path, sizes: list[tuple[int, int]], langs: list[str], screens: list[str]
) -> Iterator[Path]:
    """Draw the screens named, one file each; yields the files as they are written."""
    application()
    out.mkdir(parents=True, exist_ok=True)
    for size in sizes:
        for lang in langs:
            for screen in screens:
                path = out / f"{screen}-{lang}-{size[0]}x{size[1]}.png"
                with tempfile.TemporaryDirectory() as folder:
                    _draw(screen, path, Path(folder), pack, size, lang)
                yield path


def _draw(
    screen: str, path: Path, folder: Path, pack: Path, size: tuple[int, int], lang: str
) -> None:
    if screen == "Trouble":
        trouble = StationTrouble(
            f"The content in {pack.name} has mistakes; mend them and start again.",
            ("quizzes/smelter.toml line 41, question 3, explanation: Russian (ru) is missing.",),
        )
        window = open_window(trouble, size, lambda: None, folder / "words")
        QTest.qWait(SETTLE_MS)
        window.quick.grabWindow().save(str(path))
        window.close()
        return
    stage = Stage(folder, pack, size, lang)
    SCENES[screen](stage)
    stage.show()
    stage.window.quick.grabWindow().save(str(path))
    stage.close()
