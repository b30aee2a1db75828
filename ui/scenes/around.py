"""The hall and the day around a screen: the street at noon, the map, the way to a place."""

from dataclasses import replace as with_words
from datetime import time

from msgspec.structs import replace

from kiosk.festival.beginning import begin
from kiosk.festival.standing import hall_of
from kiosk.machine.drive import FolderDrives
from kiosk.station.station import LOOK_MS
from kiosk.trust.hall import Closed, Hall, Point, Stop
from kiosk.trust.news import News
from kiosk.visit.signs import shape_of
from ui.scenes.doors import open_panel, press
from ui.scenes.festival import FIRST_DAY
from ui.scenes.quizzes import prize, result_without_prize
from ui.scenes.stage import Scene, Stage


def street_at_noon(stage: Stage) -> None:
    stage.take_kit("K03", 1, 12)
    stage.station.visit.open("Street")


def result_at_noon(stage: Stage) -> None:
    """A class begins in a moment."""
    stage.take_kit("K03", 1, 12)
    result_without_prize(stage)


def goodbye_at_noon(stage: Stage) -> None:
    """The errand's way is on the map."""
    _street_of_a_full_hall(stage)
    stage.station.visit.say_goodbye()


def the_map(goal: str) -> Scene:
    def shown(stage: Stage) -> None:
        street_at_noon(stage)
        stage.station.visit.open_map(goal)

    return shown


def the_way_to_a_prize(stage: Stage) -> None:
    prize(stage)
    stage.window.around.open(f"desk D{1:02}")


def with_a_closed_desk(scene: Scene) -> Scene:
    """The same, where news have closed the prize's desk."""

    def shown(stage: Stage) -> None:
        scene(stage)
        machine = stage.station.machine
        machine.newsroom.news = News(
            festival=machine.kit.festival,
            festival_number=machine.kit.festival_number,
            number=1,
            closed=(Closed(desk="D01"),),
        )
        stage.window.station.refresh()

    return shown


def in_a_full_hall(goal: str) -> Scene:
    """All streets, four desks, and a place of each kind."""

    def shown(stage: Stage) -> None:
        _street_of_a_full_hall(stage)
        stage.station.visit.open_map(goal)

    return shown


def _street_of_a_full_hall(stage: Stage) -> None:
    street_at_noon(stage)
    machine = stage.station.machine
    assert machine.kit.words is not None
    words = replace(machine.kit.words, hall=full_hall(stage))
    machine.kit = with_words(machine.kit, words=words)


def full_hall(stage: Stage) -> Hall:
    plan = begin(stage.content, name="KÄSIP", stations=40, desks=4, days=5, first_day=FIRST_DAY)
    hall = hall_of(plan)
    middle = hall.height / 2
    places = (
        Point(kind="first-aid", x=2, y=middle),
        Point(kind="stage", id="big", x=hall.width / 2 - 2, y=middle),
        Point(kind="toilet", x=8, y=hall.height - 1.5),
        Point(kind="lost-children", x=30, y=hall.height - 1.5),
        Point(kind="exit", x=hall.width - 8, y=1.8),
        Point(kind="lift", x=hall.width - 8, y=hall.height - 2),
    )
    return replace(hall, points=(*hall.points, *places))


def a_group_comes(stage: Stage) -> None:
    """A guide's page, ten minutes before a planned group."""
    stage.take_kit("K03", 1, 12)
    open_panel(stage)
    machine = stage.station.machine
    assert machine.kit.words is not None
    stop = Stop(id="E017", day=1, begins=time(12, 10), lang="ru", band="13-17", pupils=24)
    words = replace(machine.kit.words, excursions=(stop,))
    machine.kit = with_words(machine.kit, words=words)
    press(stage, "guide-lead")


def where_from(stage: Stage) -> None:
    """The regions, one of which the group comes from."""
    a_group_comes(stage)
    press(stage, "lead-from")


def signs(lit: int, missed: bool = False) -> Scene:
    """So many windows of a passport are lit; a sign was tapped in vain."""

    def shown(stage: Stage) -> None:
        street_at_noon(stage)
        visit = stage.station.visit
        visit.open_signs()
        for place in range(lit):
            visit.tap_sign(shape_of(place))
        if missed:
            visit.tap_sign(shape_of(lit + 1))

    return shown


def news_passed(stage: Stage) -> None:
    """A guide's panel; the stick that is in brings news that were cut short."""
    stage.take_kit("K03", 1, 12)
    stick, station = stage.folder / "brought", stage.station
    stick.mkdir()
    (stick / "news-CITY.kiosk").write_bytes(b'{"body":')
    station.machine.drives = FolderDrives(stick)
    open_panel(stage)
    for _ in range(2):
        stage.clock.pass_ms(LOOK_MS)
        station.tick()
        if station._guide_files is not None:
            station._guide_files.wait()
    station.tick()


def todays_lines(stage: Stage) -> None:
    """A guide's page; of two lines one is cancelled."""
    stage.take_kit("K03", 1, 12)
    open_panel(stage)
    stage.station.around.change("casting", True, 0)
    for name in ("guide-setup", "setup-today"):
        press(stage, name)
