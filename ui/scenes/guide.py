"""The guide's pages, and a class that is led."""

from msgspec.structs import replace
from PySide6.QtCore import QMetaObject, QObject

from kiosk import facts
from kiosk.station.leading import Known
from kiosk.station.station import Station
from kiosk.visit.classpage import class_page as page_of
from kiosk.visit.excursion import SIDES as HALVES
from ui.scenes.doors import press
from ui.scenes.festival import guide_file
from ui.scenes.home import attract, street
from ui.scenes.quizzes import prize_here, result
from ui.scenes.stage import Scene, Stage


def guide_layer(stage: Stage) -> None:
    street(stage)
    stage.station.guide.open_layer()


def guide_pin(stage: Stage) -> None:
    guide_layer(stage)
    stage.station.guide.ask_pin()
    for digit in "271":
        stage.station.guide.press_digit(digit)


def guide_panel(stage: Stage) -> None:
    pin = stage.station.machine.first_pin
    result(stage)
    _enter(stage.station, pin)


def _enter(station: Station, pin: str) -> None:
    station.guide.open_layer()
    station.guide.ask_pin()
    for digit in pin:
        station.guide.press_digit(digit)


def guide_warned(stage: Stage) -> None:
    """A copy of another station, whose day a guide has not confirmed yet."""
    stage.station.recorder.record(
        facts.InstallationBegan(reason="machine", before="ab" * 16, last=9, day=1, station="K07")
    )
    guide_panel(stage)


def guide_lead(stage: Stage) -> None:
    """Where the guide says which class is coming: language, age and heads."""
    guide_panel(stage)
    stage.show()
    button = stage.window.quick.findChild(QObject, "guide-lead")
    assert button is not None
    QMetaObject.invokeMethod(button, "activated")


def practise(stage: Stage) -> None:
    """Half of the six tasks are ticked, and the guide looks what is left."""
    pin, station = stage.station.machine.first_pin, stage.station
    result(stage)
    station.practice.begin(station)
    station.practice.done = ("open", "play", "again")
    _enter(station, pin)


def practise_first(stage: Stage) -> None:
    """What a guide may practise."""
    guide_panel(stage)
    press(stage, "guide-practise")


def guide_contest(stage: Stage) -> None:
    """Where a host says of how many teams a contest is."""
    practise_first(stage)
    press(stage, "guide-contest")


def area_card(stage: Stage) -> None:
    """What the guide says here."""
    guide_lead(stage)
    press(stage, "lead-card")


def hand_over(deed: str = "") -> Scene:
    """A guide who was called to a prize. deed: the button that was touched."""

    def handing(stage: Stage) -> None:
        prize_here(stage)
        stage.station.guide.open_layer()
        stage.station.guide.open_with_file(guide_file(stage.folder))
        if deed:
            stage.show()
            button = stage.window.quick.findChild(QObject, deed)
            assert button is not None
            QMetaObject.invokeMethod(button, "activated")

    return handing


def excursion(steps: int) -> Scene:
    """A class led so many steps: 0 asked, 1 counted, 12 delegates, 14 told, 18 the result."""

    def scene(stage: Stage) -> None:
        attract(stage)
        stage.station.lead(stage.station.lang, "9-12", 23)
        for _ in range(steps):
            _step_on(stage.station)

    return scene


def class_page(stage: Stage) -> None:
    """What the teacher takes along, on paper too; the class has chosen the second trade."""
    machine = stage.station.machine
    machine.settings = replace(machine.settings, printer="class.pdf")
    excursion(21)(stage)
    leading = stage.station.leading
    leading.show_page(True)
    assert leading.now is not None
    leading.choose(page_of(stage.station.content, leading.now).trades[1].id)


def excursion_pair(after: bool) -> Scene:
    """Before all, or after all: who could imagine to work with their hands."""

    def scene(stage: Stage) -> None:
        attract(stage)
        stage.station.lead(stage.station.lang, "9-12", 23, Known(paired=True))
        leading = stage.station.leading
        if after:
            leading.raise_hands(9, "heads")
            while leading.now is not None and leading.now.stage != "after":
                _step_on(stage.station)
        stage.show()
        heads = stage.window.quick.findChild(QObject, "all-hands")
        assert heads is not None
        heads.setProperty("count", 15 if after else 9)

    return scene


def _step_on(station: Station) -> None:
    now, leading = station.leading.now, station.leading
    assert now is not None
    match now.stage:
        case "ask":
            leading.tell()
        case "count":
            leading.count(now.question.id, 8, 9)
        case "duel":
            side = HALVES[len(now.given)]
            leading.answer(now.question.id, side, now.offered[len(now.given)])
        case "told":
            leading.go_on(now.question.id)
