"""The plan of a festival: days, hours, who stands where, and the stock of prizes.

DIR/plan.toml, written by `festival new` and edited by hand or as a spreadsheet. What a prize is
(name, number, picture) is the pack's; how many, where and when is the plan's alone.
"""

from datetime import time
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.festival.hall import (
    ClosedPlan,
    EventPlan,
    ExcursionPlan,
    Hall,
    NoticePlan,
    PointPlan,
    TurnsPlan,
    Withdrawn,
)
from kiosk.machine.settings import Day, Hour, Offset

FILE = "plan.toml"

StationId = Annotated[
    str,
    Meta(pattern=r"\AK(0[1-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|250)\Z",
         description="write K and a number from 01 to 250, like K07"),
]  # fmt: skip
DeskId = Annotated[
    str,
    Meta(pattern=r"\AD(0[1-9]|[1-9][0-9])\Z", description="write D and a number from 01 to 99"),
]
Pieces = Annotated[
    int, Meta(ge=0, le=100_000, description="write a number of pieces, 0 to 100,000")
]
Aim = Annotated[
    int, Meta(ge=0, le=100_000_000, description="write a whole number, 0 to 100,000,000")
]
Days = Annotated[int, Meta(ge=1, le=31, description="write a number from 1 to 31")]
Name = Annotated[str, Meta(min_length=1, max_length=64, description="write 1 to 64 letters")]
Number = Annotated[int, Meta(ge=1, le=65_535, description="leave the number as it was made")]
First = Annotated[
    Literal["street", "games", "discovery"],
    Meta(description='write "street", "games" or "discovery"'),
]
Traffic = Annotated[
    tuple[
        Annotated[int, Meta(ge=0, le=10_000, description="write whole numbers, 0 to 10,000")], ...
    ],
    Meta(max_length=48, description="write at most 48 numbers"),
]
Hand = Annotated[
    Literal["desk", "here", "slip"], Meta(description='write "desk", "here" or "slip"')
]
MOST_BYTES = 64 * 2**20
"""A plan of 250 stations with all its excursions is a hundredth of it."""

MOST_STATIONS, MOST_DESKS = 250, 99


class Aims(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The numbers aimed at over all days; 0 = none."""

    visits: Aim = 0
    diagnostics: Aim = 0
    classes: Aim = 0
    excursions: Aim = 0
    prizes: Aim = 0


class StationPlan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """first: what attract offers before all else."""

    id: StationId
    street: str
    area: str = ""
    first: First = "street"

    @property
    def number(self) -> int:
        return int(self.id[1:])


class DeskPlan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """opens, closes: None = as the festival."""

    id: DeskId
    opens: Hour | None = None
    closes: Hour | None = None

    @property
    def number(self) -> int:
        return int(self.id[1:])


class Stock(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the stations of one street give of one prize. days: pieces on day 1, 2, 3 …

    hand: "here": a guide hands it over at the screen; else the desk does, on a code that the child
    takes a photo of, or that is printed ("slip"). begins: of a prize that is a seat, on each day.
    """

    prize: str
    street: str
    desk: DeskId
    hand: Hand = "desk"
    begins: Hour | None = None
    days: tuple[Pieces, ...]


class Move(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pieces of a day's share that go from one station to another; news carries them."""

    prize: str
    day: Days
    out_of: StationId
    into: StationId
    pieces: Annotated[
        int, Meta(ge=1, le=100_000, description="write a number of pieces, 1 to 100,000")
    ]


class Plan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """number: drawn when the plan is made; prize codes and certificates carry it.

    pack: the folder that is played, seen from the plan's own; "" = the one that kiosk brings.
    traffic: the visitors expected in equal parts of the opening hours, by weight; () = as always.
    """

    name: Name
    number: Number
    pack: str = ""
    first_day: Day
    days: Days
    opens: Hour
    closes: Hour
    utc_offset_min: Offset = 300
    traffic: Traffic = ()
    aims: Aims = Aims()
    turns: TurnsPlan = TurnsPlan()
    stations: tuple[StationPlan, ...] = msgspec.field(default=(), name="station")
    desks: tuple[DeskPlan, ...] = msgspec.field(default=(), name="desk")
    stock: tuple[Stock, ...] = ()
    moves: tuple[Move, ...] = msgspec.field(default=(), name="move")
    hall: Hall = Hall()
    points: tuple[PointPlan, ...] = msgspec.field(default=(), name="point")
    programme: tuple[EventPlan, ...] = ()
    excursions: tuple[ExcursionPlan, ...] = msgspec.field(default=(), name="excursion")
    closed: tuple[ClosedPlan, ...] = ()
    lines: tuple[NoticePlan, ...] = msgspec.field(default=(), name="line")
    withdrawn: tuple[Withdrawn, ...] = ()

    def station(self, station_id: str) -> StationPlan:
        """Raises KeyError."""
        return {one.id: one for one in self.stations}[station_id]

    def desk(self, desk_id: str) -> DeskPlan:
        """Raises KeyError."""
        return {one.id: one for one in self.desks}[desk_id]

    @property
    def ids(self) -> tuple[str, ...]:
        return (*(one.id for one in self.stations), *(one.id for one in self.desks))


def minutes_open(opens: time, closes: time) -> int:
    """From opening to closing; 00:00 is the day's end."""
    return (closes.hour * 60 + closes.minute or 24 * 60) - opens.hour * 60 - opens.minute
