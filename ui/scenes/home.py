"""Before and after a round: the city at rest, a street, its lists, the pause."""

from kiosk.content.model import Quiz
from kiosk.content.store import Content, ensure_built
from kiosk.games.game import Game
from kiosk.visit import waits
from kiosk.visit.attract import QUIZ_MS
from ui.scenes.stage import Scene, Stage


def first_start(stage: Stage) -> None:
    pass


def attract(stage: Stage) -> None:
    stage.station.machine.note_pin()


def attract_later(ms: int) -> Scene:
    """So long after the first game's turn began."""

    def later(stage: Stage) -> None:
        attract(stage)
        stage.clock.pass_ms(QUIZ_MS + ms)

    return later


def attract_answer(stage: Stage) -> None:
    attract(stage)
    stage.clock.pass_ms(waits.ATTRACT_ASK + waits.ATTRACT_TAP + 100)


class CardsAlone(Content):
    """The content as it is while no quiz and no game of the street is written."""

    def quizzes(self, street: str | None = None) -> tuple[Quiz, ...]:
        return ()

    def games(self, street: str | None = None) -> tuple[Game, ...]:
        return ()


def with_cards_alone(scene: Scene, wait_ms: int = 0) -> Scene:
    def cards(stage: Stage) -> None:
        stage.station.renew(CardsAlone.open(ensure_built(stage.pack, stage.station.data)))
        scene(stage)
        stage.clock.pass_ms(wait_ms)

    return cards


def street(stage: Stage) -> None:
    attract(stage)
    stage.station.visit.open("Street")


def three_of_us(stage: Stage) -> None:
    street(stage)
    stage.station.visit.say_players(3)


def a_list(name: str) -> Scene:
    def scene(stage: Stage) -> None:
        street(stage)
        stage.station.visit.open(name)

    return scene


def card(stage: Stage) -> None:
    street(stage)
    stage.station.visit.open_card("steelmaker")


def comfort(stage: Stage) -> None:
    street(stage)
    stage.station.visit.open_comfort()


def goodbye(stage: Stage) -> None:
    street(stage)
    stage.station.visit.say_goodbye()


def paused(stage: Stage) -> None:
    attract(stage)
    stage.station.pause()


def in_the_evening(scene: Scene) -> Scene:
    """The same after a day of forty rounds."""

    def evening(stage: Stage) -> None:
        stage.station.recorder.tally.today["quizzes"] = 40
        scene(stage)

    return evening
