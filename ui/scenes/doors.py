"""The hall's hours: a street that sleeps, and what is tried before it opens."""

from ui.scenes.stage import Scene, Stage


def closed(day: int, hour: int) -> Scene:
    """After a day of forty rounds."""

    def asleep(stage: Stage) -> None:
        stage.take_kit("K03", day, hour)
        stage.station.recorder.tally.today["quizzes"] = 40

    return asleep
