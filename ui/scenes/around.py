"""The hall and the day around a screen: the street at noon, the map, the way to a place."""

from ui.scenes.quizzes import prize
from ui.scenes.stage import Scene, Stage


def street_at_noon(stage: Stage) -> None:
    stage.take_kit("K03", 1, 12)
    stage.station.visit.open("Street")


def the_map(goal: str) -> Scene:
    def shown(stage: Stage) -> None:
        street_at_noon(stage)
        stage.station.visit.open_map(goal)

    return shown


def the_way_to_a_prize(stage: Stage) -> None:
    prize(stage)
    stage.window.around.open(f"desk D{1:02}")
