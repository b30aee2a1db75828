"""The hall as kits carry it: the organizer's points and drawing, or a plain plan of streets."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from msgspec.structs import replace

from kiosk.content.drawer import Drawer, undrawable
from kiosk.content.finding import Finding, Spot
from kiosk.content.known import Known
from kiosk.content.pictures import flaws
from kiosk.festival.hall import as_told
from kiosk.festival.plan import FILE, Plan
from kiosk.files import why
from kiosk.trust.hall import MOST_DRAWING_BYTES, Hall, Point
from kiosk.words import phrase

BLOCK, DEPTH, AISLE, RIM = 16.0, 9.0, 5.0, 2.0
"""Metres of a plain plan: a street's width and depth, the way between two of them, and what is
free around all."""

Drawing = tuple[str, bytes]
"""A file's name and its bytes."""


def hall_of(plan: Plan, drawing: bytes = b"") -> Hall:
    """As a kit carries it: points in metres. drawing: what `read_drawing` gave."""
    if not plan.points:
        return laid_out(plan)
    shares = all(point.x <= 1 and point.y <= 1 for point in plan.points)
    across, down = (plan.hall.width, plan.hall.height) if shares else (1.0, 1.0)
    points = tuple(
        replace(as_told(point, Point), x=point.x * across, y=point.y * down)
        for point in plan.points
    )
    suffix = PurePosixPath(plan.hall.drawing).suffix.lower().lstrip(".") if drawing else ""
    return Hall(
        width=plan.hall.width,
        height=plan.hall.height,
        points=points,
        drawing=drawing,
        suffix=suffix,
    )


def laid_out(plan: Plan) -> Hall:
    """Where no point is set: streets in two rows with one way between them, areas in the plan's
    order, stations before their area, desks at the end of the way."""
    streets = list(dict.fromkeys(station.street for station in plan.stations))
    columns = max(1, (len(streets) + 1) // 2)
    way = RIM + DEPTH + AISLE / 2
    points: list[Point] = []
    for n, street in enumerate(streets):
        upper = n < columns
        left = RIM + (n % columns) * (BLOCK + AISLE)
        points += _street(plan, street, left, way, -1 if upper else 1)
    width = RIM + columns * (BLOCK + AISLE) + AISLE
    for n, desk in enumerate(plan.desks):
        y = (n + 0.5) * 2 * way / len(plan.desks)
        points.append(Point(kind="desk", id=desk.id, x=width - 3, y=y, facing="left"))
    return Hall(width=width, height=2 * way, points=tuple(points))


def _street(plan: Plan, street: str, left: float, way: float, side: int) -> Iterator[Point]:
    """side: -1 above the way, 1 below it. Screens look at the way."""
    stations = [station for station in plan.stations if station.street == street]
    areas = list(dict.fromkeys(station.area for station in stations if station.area))
    middle = way + side * (AISLE / 2 + DEPTH - 1)
    for n, area in enumerate(areas):
        x = _within(left, n, len(areas))
        yield Point(kind="area", id=area, street=street, x=x, y=middle)
    facing = "down" if side < 0 else "up"
    for n, station in enumerate(stations):
        x = _within(left, n, len(stations))
        y = way + side * (AISLE / 2 + 1)
        yield Point(kind="station", id=station.id, street=street, x=x, y=y, facing=facing)


def _within(left: float, n: int, of: int) -> float:
    """The n-th of so many places along a street, from its one end to the other."""
    return left + 1 + (BLOCK - 2) * (n / (of - 1) if of > 1 else 0.5)


def read_drawing(plan: Plan, folder: Path) -> bytes:
    """The drawing beside the plan; b"" where the plan names none. Raises OSError."""
    if not plan.hall.drawing:
        return b""
    with (folder / plan.hall.drawing).open("rb") as file:
        return file.read(MOST_DRAWING_BYTES + 1)


def in_drawing(plan: Plan, folder: Path, drawer: Drawer | None = None) -> Iterator[Finding]:
    """What keeps the hall's drawing from being shown, as of any stranger's picture."""
    name = plan.hall.drawing
    at = Spot(FILE).at("hall").at("drawing")
    if not name:
        return
    if PurePosixPath(name).name != name or PurePosixPath(name).suffix.lower() not in (
        ".svg",
        ".png",
    ):
        yield at.error(phrase("hall.no drawing", name=name), phrase("hall.do no drawing"))
        return
    try:
        content = read_drawing(plan, folder)
    except OSError as error:
        problem = phrase("hall.drawing unread", name=name, why=why(error))
        yield at.error(problem, phrase("hall.do drawing unread"))
        return
    if len(content) > MOST_DRAWING_BYTES:
        problem = phrase("hall.drawing large", name=name)
        yield at.error(problem, phrase("hall.do drawing large", most=MOST_DRAWING_BYTES // 1000))
        return
    found = list(flaws(name, content, Spot(name)))
    yield from found
    if drawer is not None and not any(one.severity == "error" for one in found):
        for one in undrawable([(name, content)], drawer, Known()):
            yield replace(one, file=name)
