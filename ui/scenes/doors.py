"""The hall's hours: a street that sleeps, and what is tried before it opens."""

import msgspec
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QPointF

from kiosk.clock import Clock
from kiosk.machine.drive import FolderDrives
from kiosk.station.guide import Door
from ui.scenes.festival import guide_file, make_stick
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
    """After some touches, beside all words."""
    trial(stage)
    stage.show()
    face = stage.window.quick.findChild(QObject, "trial-face")
    assert face is not None
    wide, high = stage.window.quick.width(), stage.window.quick.height()
    y = 0.34 if high > wide else 0.66
    for x in (0.1, 0.27, 0.44):
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


def kit(letters: str = "", said: str = "", step: str = "", tries: int = 0) -> Scene:
    """The kits of a stick, one of them chosen; so many letters of its code, and how it went.
    tries: wrong codes so far."""

    def scene(stage: Stage) -> None:
        make_stick(stage.folder, stage.pack)
        (stage.folder / "stick" / "K02_0badcafe_9_900.jsonl.age").touch()
        stage.station.machine.drives = FolderDrives(stage.folder / "stick")
        stage.window.kit.open()
        pickup = stage.window.kit.pickup
        assert pickup is not None
        pickup.wait()
        stage.window.kit.refresh()
        if letters:
            pickup.choose(pickup.seen.kits[2].key)
        for letter in letters:
            pickup.press(letter)
        for _ in range(tries):
            pickup._tries.begin()
        if said or step:
            pickup._done = 0.55
            pickup.seen = msgspec.structs.replace(
                pickup.seen, said=said, stage=step or pickup.seen.stage
            )

    return scene


def kit_without_stick(stage: Stage) -> None:
    stage.station.machine.drives = FolderDrives(stage.folder / "nowhere")
    stage.window.kit.open()


def placing(stage: Stage) -> None:
    """Two lamps are lit, the card is measured."""
    stage.take_kit("K03", 0, 20)
    open_panel(stage)
    stage.window.placing.open()
    stage.window.placing.floorAt("down")
    stage.window.placing.isRight("height")


def guide_doctor_busy(stage: Stage) -> None:
    """A long journal is still being proved."""

    class Endless:
        def go_on(self, clock: Clock, most_ms: int) -> None: ...

    stage.take_kit("K03", 0, 20)
    open_panel(stage)
    stage.window.doctor._examining = Endless()  # type: ignore[assignment]
    stage.window.doctor.refresh()


def guide_doctor(stage: Stage) -> None:
    stage.take_kit("K03", 0, 20)
    open_panel(stage)
    stage.window.doctor.open()
