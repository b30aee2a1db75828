"""The hall's hours: a street that sleeps, and what is tried before it opens."""

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QPointF

from kiosk.station.guide import Door
from ui.scenes.festival import guide_file
from ui.scenes.stage import Scene, Stage


def closed(day: int, hour: int) -> Scene:
    """After a day of forty rounds."""

    def asleep(stage: Stage) -> None:
        stage.take_kit("K03", day, hour)
        stage.station.recorder.tally.today["quizzes"] = 40

    return asleep


def trial(stage: Stage) -> None:
    """The evening before the first day."""
    stage.take_kit("K03", 0, 20)


def trial_touched(stage: Stage) -> None:
    """After some touches, wherever they were."""
    trial(stage)
    stage.show()
    face = stage.window.quick.findChild(QObject, "trial-face")
    assert face is not None
    wide, high = stage.window.quick.width(), stage.window.quick.height()
    for x, y in ((0.1, 0.2), (0.3, 0.5), (0.55, 0.35), (0.7, 0.6)):
        QMetaObject.invokeMethod(face, "mark", Q_ARG("QPointF", QPointF(x * wide, y * high)))


def trial_prize(stage: Stage) -> None:
    trial(stage)
    stage.window.doors.tryPrize()


def trial_game(stage: Stage) -> None:
    trial(stage)
    stage.station.visit.open("Street")


def guide_setup(day: int, hour: int) -> Scene:
    """Where a guide opens, closes and tries."""

    def scene(stage: Stage) -> None:
        stage.take_kit("K03", day, hour)
        open_panel(stage)
        press(stage, "guide-setup")

    return scene


def open_panel(stage: Stage) -> None:
    """As with the PIN, which the kit's folder alone knows."""
    stage.station.guide.open_with_file(guide_file(stage.folder))
    assert stage.station.guide.door is Door.PANEL


def press(stage: Stage, name: str) -> None:
    stage.show()
    button = stage.window.quick.findChild(QObject, name)
    assert button is not None
    QMetaObject.invokeMethod(button, "activated")
