"""The hall around a screen and the day in it, as kits and news carry them.

What a later program adds here is passed over by this one: kinds are words, not choices.
"""

from datetime import time
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.texts import Text

Metres = Annotated[float, Meta(ge=0, le=1000)]
DayNumber = Annotated[int, Meta(ge=1, le=366)]

MOST_DRAWING_BYTES = 400_000
"""Of a hall's drawing: a kit may be 1 MiB, and Base64 makes a third more of it."""


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """A place in the hall. kind: area, station, desk, stage, toilet, exit, first-aid, lift,
    lost-children. id: of an area, station, desk or stage. street: of an area or station.

    x, y: metres from the drawing's left and upper edge. facing: where the screen looks, up, right,
    down or left of the drawing; "" where that says nothing.
    """

    kind: str
    id: str = ""
    street: str = ""
    x: Metres
    y: Metres
    facing: str = ""


class Hall(msgspec.Struct, frozen=True, kw_only=True):
    """width, height: metres. drawing: the organizer's picture, b"" = a plain plan is drawn from the
    points. suffix: of its file, "svg" or "png"."""

    width: Metres
    height: Metres
    points: tuple[Point, ...] = ()
    drawing: Annotated[bytes, Meta(max_length=MOST_DRAWING_BYTES)] = b""
    suffix: str = ""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the programme. kind: class, show, excursion, or here: who stands at a stand now.

    begins, ends: local time. Its place is an area of a street, or a stage. seats: 0 = as many as
    come.
    """

    id: str
    kind: str
    title: Text
    day: DayNumber
    begins: time
    ends: time
    street: str = ""
    area: str = ""
    stage: str = ""
    seats: Annotated[int, Meta(ge=0)] = 0
    cancelled: bool = False


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """An excursion's stay at this station. begins: local time. lang, band, pupils: as the organizer
    knows them beforehand; "" and 0 = not yet."""

    id: str
    day: DayNumber
    begins: time
    lang: str = ""
    band: str = ""
    pupils: Annotated[int, Meta(ge=0)] = 0


class Closed(msgspec.Struct, frozen=True, kw_only=True):
    """An area of a street or a prize desk that is closed until later news say otherwise."""

    street: str = ""
    area: str = ""
    desk: str = ""


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A line of text for the screens of a street, "" = of all."""

    text: Text
    street: str = ""
