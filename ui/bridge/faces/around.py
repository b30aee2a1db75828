"""What the map and today's lines show, as plain maps in one language."""

from collections.abc import Callable

from kiosk.station.around import DRAWING, Around, Line
from kiosk.station.way import Way, blocks
from kiosk.trust.hall import Event, Hall, Point
from ui.bridge.faces.reading import Face, Reading
from ui.looks import look_of

SERVICES = ("desk", "stage", "toilet", "first-aid", "lost-children", "lift", "exit")
"""What can be asked for by a sign alone, in the order of the signs."""


class AroundFaces:
    def __init__(self, reading: Reading, around: Around) -> None:
        self._content = reading.content
        self._say, self._picture = reading.say, reading.picture
        self._around = around
        self._streets = {street.id: street for street in reading.content.streets()}

    def today(self, street: str) -> Face:
        """map: this screen stands on one. signed: memorandums, today and together."""
        around = self._around
        today, together = around.signed
        return {
            "map": around.here is not None,
            "notices": [self._said(text) for text in around.notices(street)],
            "lines": [self._line(one) for one in around.told(street)],
            "signed": {"today": today, "together": together} if together else {},
        }

    def programme(self) -> list[Face]:
        """All lines of today, for a guide."""
        return [self._line(one) for one in self._around.today()]

    def desk(self, desk: str) -> Face:
        """A prize desk; an empty map where no desk has to be gone to."""
        if not desk:
            return {}
        around = self._around
        return {
            "goal": f"desk {desk}",
            "closed": around.closed_desk(desk),
            "closes": around.closes(desk),
            "map": around.way(f"desk {desk}") is not None,
        }

    def map(self, goal: str, desk: str) -> Face:
        """goal: a word of kiosk/station/around.py. desk: where the prize of this visit waits."""
        around, hall = self._around, self._around.hall
        if hall is None:
            return {}
        way = around.way(goal) if goal else None
        aim = around.goal(goal) if goal else None
        return {
            "width": hall.width,
            "height": hall.height,
            "drawing": f"image://pack/{DRAWING}{hall.suffix}" if hall.drawing else "",
            "blocks": [] if hall.drawing else self._blocks(hall),
            "points": [self._point(one) for one in hall.points if one.kind != "area"],
            "shut": [{"x": one.x, "y": one.y} for one in hall.points if self._shut(one)],
            "here": _spot(around.here),
            "goal": _end(way) if way and goal.startswith("street ") else _spot(aim),
            "goalName": self._name(goal, aim),
            "goalKind": goal.partition(" ")[0] if aim is not None else "",
            "goalLook": look_of(aim.street) if aim is not None and aim.street else "",
            "goalShut": aim is not None and self._shut(aim),
            "closes": around.closes(aim.id) if aim is not None and aim.kind == "desk" else "",
            "way": way_face(way, self._street_name),
            "services": self._services(hall, desk),
        }

    def _services(self, hall: Hall, desk: str) -> list[Face]:
        """A sign for each kind that the hall has; of desks the prize's own."""
        kinds = {one.kind for one in hall.points}
        known = [kind for kind in SERVICES if kind in kinds]
        return [
            {"kind": kind, "goal": f"desk {desk}" if kind == "desk" and desk else kind}
            for kind in known
        ]

    def _blocks(self, hall: Hall) -> list[Face]:
        return [
            {
                "street": one.street,
                "name": self._street_name(one.street),
                "look": look_of(one.street),
                "x": one.left,
                "y": one.top,
                "width": one.right - one.left,
                "height": one.bottom - one.top,
            }
            for one in blocks(hall)
        ]

    def _point(self, point: Point) -> Face:
        return {
            "kind": point.kind,
            "id": point.id,
            "look": look_of(point.street) if point.street else "",
            "x": point.x,
            "y": point.y,
        }

    def _name(self, goal: str, aim: Point | None) -> str:
        """ "" where the kind alone says it."""
        kind, _, rest = goal.partition(" ")
        if kind == "event":
            found = next((one for one in self._around.programme if one.id == rest), None)
            return self._said(found.title) if found else ""
        if kind == "street":
            return self._street_name(rest)
        if aim is None or aim.kind not in ("area", "station"):
            return ""
        return self._area_name(aim.street, aim.id) or self._street_name(aim.street)

    def _line(self, line: Line) -> Face:
        event = line.event
        return {
            "id": event.id,
            "kind": event.kind,
            "title": self._said(event.title),
            "when": line.when,
            "inMin": line.in_min,
            "clock": line.clock,
            "place": self._place(event),
            "picture": self._area_picture(event),
            "stage": event.stage != "",
            "seats": event.seats,
            "later": line.later,
            "way": self._around.place_of(event) is not None,
        }

    def _place(self, event: Event) -> str:
        return self._area_name(event.street, event.area) or self._street_name(event.street)

    def _area_picture(self, event: Event) -> str:
        street = self._streets.get(event.street)
        areas = street.areas if street else ()
        return next((self._picture(one.picture) for one in areas if one.id == event.area), "")

    def _area_name(self, street_id: str, area_id: str) -> str:
        street = self._streets.get(street_id)
        areas = street.areas if street else ()
        return next((self._say(area.name) for area in areas if area.id == area_id), "")

    def _street_name(self, street_id: str) -> str:
        street = self._streets.get(street_id)
        return self._say(street.name) if street else ""

    def _shut(self, point: Point) -> bool:
        if point.kind == "desk":
            return self._around.closed_desk(point.id)
        return point.kind == "area" and self._around.closed_area(point.street, point.id)

    def _said(self, text: dict[str, str]) -> str:
        """News may be of a later plan than what is played: one language is better than none."""
        return self._say(dict.fromkeys(self._content.festival.languages, "") | {
            lang: text.get(lang) or next(iter(text.values()), "")
            for lang in self._content.festival.languages
        })  # fmt: skip


def way_face(way: Way | None, street_name: Callable[[str], str]) -> Face:
    """street_name: of a street by its id. An empty map where there is no way."""
    if way is None:
        return {}
    return {
        "x": way.x,
        "y": way.y,
        "minutes": way.minutes,
        "steps": [
            {
                "turn": step.turn,
                "x": step.x,
                "y": step.y,
                "look": look_of(step.towards) if step.towards else "",
                "name": street_name(step.towards) if step.towards else "",
            }
            for step in way.steps
        ],
    }


def _end(way: Way) -> Face:
    last = way.steps[-1] if way.steps else way
    return {"x": last.x, "y": last.y}


def _spot(point: Point | None) -> Face:
    return {} if point is None else {"x": point.x, "y": point.y}
