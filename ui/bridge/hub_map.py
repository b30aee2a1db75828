"""Where in the hall everything stands, set by tapping."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.organizer.office import Office
from kiosk.organizer.survey import SERVICES, Survey
from ui.bridge.at_office import AtOffice, name_of
from ui.bridge.shown import Sight
from ui.looks import look_of

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

DRAWING = ":hall."
"""The hall's drawing among the pictures of the pack, of which none is called so."""


@QmlElement
@QmlSingleton
class HubMap(AtOffice):
    """shown: the hall in metres, its drawing, its points, what lacks one, what is chosen."""

    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Sight[dict[str, Any]](self.shownChanged, {})

    def _look(self, office: Office) -> None:
        survey = office.steps.changing.survey
        if office.page != "prepare" or office.steps.step != "map" or survey is None:
            return
        changing, lang = office.steps.changing, office.lang

        def named(kind: str, id_: str, street: str) -> dict[str, Any]:
            name = id_
            if kind == "area":
                name = name_of(office.names.areas.get((street, id_)), lang, id_)
            look = look_of(street) if street else ""
            return {"kind": kind, "id": id_, "street": street, "name": name, "look": look}

        points = [
            named(one.kind, one.id, one.street) | {"x": one.x, "y": one.y, "facing": one.facing}
            for one in survey.points
        ]
        drawn = f"image://pack/{DRAWING}{id(survey.plan)}.{changing.suffix}"
        self._shown.show(
            {
                "width": survey.width,
                "height": survey.height,
                "drawing": drawn if changing.drawing else "",
                "points": points,
                "lacking": [named(*one) for one in survey.lacking],
                "services": list(SERVICES),
                "chosen": -1 if survey.chosen is None else survey.chosen,
                "next": named(*survey.next) if survey.next and survey.chosen is None else {},
                "changed": survey.changed,
            }
        )

    @Property(QJsonValue, notify=shownChanged)
    def shown(self) -> QJsonValue:
        return self._shown.map

    @Slot(str, str, str)
    def choose(self, kind: str, name: str, street: str) -> None:
        self._survey(lambda survey: survey.choose(kind, name, street))

    @Slot(int)
    def pick(self, number: int) -> None:
        self._survey(lambda survey: survey.pick(number))

    @Slot(float, float)
    def put(self, x: float, y: float) -> None:
        """In metres."""
        self._survey(lambda survey: survey.put(x, y))

    @Slot(int, float, float)
    def move(self, number: int, x: float, y: float) -> None:
        """A point that was dragged, to a spot in metres."""

        def deed(survey: Survey) -> None:
            survey.pick(number)
            survey.put(x, y)

        self._survey(deed)

    @Slot()
    def place(self) -> None:
        """Without a finger: into the middle, and from there by keys."""

        def deed(survey: Survey) -> None:
            before = len(survey.points)
            if survey.chosen is None:
                survey.put(survey.width / 2, survey.height / 2)
            if len(survey.points) > before:
                survey.pick(before)

        self._survey(deed)

    @Slot(int, int)
    def nudge(self, across: int, down: int) -> None:
        self._survey(lambda survey: survey.nudge(across, down))

    @Slot(str)
    def ask(self, deed: str) -> None:
        """deed: turn, remove, undo, lay_out or done."""
        self._survey(
            {
                "turn": Survey.turn,
                "remove": Survey.remove,
                "undo": Survey.undo,
                "lay_out": Survey.lay_out,
                "done": lambda survey: survey.pick(None),
            }[deed]
        )

    @Slot()
    def keep(self) -> None:
        self._ask(lambda office: office.steps.changing.keep_map())

    def _survey(self, deed: Any) -> None:
        def asked(office: Office) -> None:
            if office.steps.changing.survey is not None:
                deed(office.steps.changing.survey)

        self._ask(asked)
