"""Before and after a round: the city at rest, a street, its lists, the pause."""

from kiosk.visit import waits
from ui.scenes.stage import Scene, Stage


def first_start(stage: Stage) -> None:
    pass


def attract(stage: Stage) -> None:
    stage.station.machine.note_pin()


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
