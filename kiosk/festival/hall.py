"""The hall and the day as the plan says them: points, programme, what is closed, said, withdrawn.

Each is the struct that kits and news carry, read more strictly: an author's slip is an error.
"""

from datetime import time
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from kiosk.trust import hall as told
from kiosk.trust.turns import Turns

PointKind = Annotated[
    Literal[
        "area", "station", "desk", "stage", "toilet", "exit", "first-aid", "lift", "lost-children"
    ],
    Meta(
        description="write area, station, desk, stage, toilet, exit, first-aid, lift or "
        "lost-children"
    ),
]
EventKind = Annotated[
    Literal["class", "show", "excursion", "here"],
    Meta(description='write "class", "show", "excursion" or "here"'),
]
Facing = Annotated[
    Literal["", "up", "right", "down", "left"],
    Meta(description='write "up", "right", "down" or "left", as on the drawing'),
]
Metres = Annotated[float, Meta(ge=0, le=1000, description="write metres from 0 to 1000")]
Side = Annotated[float, Meta(ge=1, le=1000, description="write metres from 1 to 1000")]
Id = Annotated[
    str, Meta(pattern=r"\A[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}\Z",
              description="write Latin letters, digits and hyphens")
]  # fmt: skip
Line = Annotated[str, Meta(max_length=140, description="write at most 140 letters")]
Words = dict[Annotated[str, Meta(max_length=8)], Line]
DayNumber = Annotated[int, Meta(ge=1, le=31, description="write a number from 1 to 31")]
Hour = Annotated[time, Meta(tz=False, description="write HH:MM, like 10:30")]
Seats = Annotated[int, Meta(ge=0, le=10_000, description="write a number of seats, 0 to 10,000")]


class Hall(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """width, height: metres. drawing: a PNG or SVG beside the plan, "" = a plain plan is drawn."""

    width: Side = 60
    height: Side = 40
    drawing: str = ""


class PointPlan(told.Point, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """x, y: metres; or shares of the drawing, where no point of the plan lies beyond 1."""

    kind: PointKind
    x: Metres
    y: Metres
    facing: Facing = ""


class EventPlan(told.Event, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: Id
    kind: EventKind
    title: Words
    day: DayNumber
    begins: Hour
    ends: Hour
    seats: Seats = 0


class ExcursionPlan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A group and its way. stations: where it stands, in this order; see excursions.py. lang, band,
    pupils: who comes, "" and 0 = not known yet."""

    id: Id
    day: DayNumber
    begins: Hour
    stations: Annotated[
        tuple[str, ...], Meta(min_length=1, max_length=8, description="write 1 to 8 stations")
    ]
    lang: Annotated[Literal["", "kk", "ru", "en"], Meta(description='write "kk", "ru" or "en"')] = (
        ""
    )
    band: Annotated[
        Literal["", "6-8", "9-12", "13-17", "18+"],
        Meta(description='write "6-8", "9-12", "13-17" or "18+"'),
    ] = ""
    pupils: Annotated[int, Meta(ge=0, le=40, description="write how many pupils, up to 40")] = 0


class ClosedPlan(told.Closed, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class NoticePlan(told.Notice, frozen=True, kw_only=True, forbid_unknown_fields=True):
    text: Words


class Withdrawn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A quiz, a question or a game that is offered no more."""

    id: str


class TurnsPlan(Turns, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


def as_told(one: Any, kind: Any) -> Any:
    """A struct of the plan as the one that kits and news carry."""
    return msgspec.convert(msgspec.structs.asdict(one), kind)
