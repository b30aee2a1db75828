"""The plan of a festival: days, hours, who stands where, and the stock of prizes.

DIR/plan.toml, written by `festival new` and edited by hand or as a spreadsheet. What a prize is
(name, number, picture) is the pack's; how many, where and when is the plan's alone.
"""

import re
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import tomli_w
from msgspec import Meta

from kiosk.byhand import NotText, decoded
from kiosk.content.finding import Finding, Spot
from kiosk.content.lines import on_its_line
from kiosk.content.plain import convert_all, parse_toml
from kiosk.festival.around import contradictions
from kiosk.festival.dealing import of_prizes
from kiosk.festival.excursions import wrong
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
from kiosk.files import read_plain, why
from kiosk.files import remedy as what_to_do
from kiosk.machine.settings import Day, Hour, Offset, is_later
from kiosk.words import phrase

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
Pieces = Annotated[int, Meta(ge=0, le=100_000, description="write a number of pieces, 0 or more")]
Aim = Annotated[int, Meta(ge=0, le=100_000_000, description="write a whole number, 0 or more")]
Days = Annotated[int, Meta(ge=1, le=31, description="write a number from 1 to 31")]
Name = Annotated[str, Meta(min_length=1, max_length=64, description="write 1 to 64 letters")]
Number = Annotated[int, Meta(ge=1, le=65_535, description="leave the number as it was made")]
First = Annotated[
    Literal["street", "games", "discovery"],
    Meta(description='write "street", "games" or "discovery"'),
]
Traffic = Annotated[
    tuple[Annotated[int, Meta(ge=0, le=10_000, description="write whole numbers, 0 or more")], ...],
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
    pieces: Annotated[int, Meta(ge=1, le=100_000, description="write 1 piece or more")]


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


class PlanUnreadable(Exception):
    """findings: what is to be mended, at least one."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        super().__init__("; ".join(map(str, findings)))


def read_plan(path: Path) -> Plan:
    """Raises PlanUnreadable with what is to be mended, by line."""
    spot = Spot(str(path))
    try:
        text = decoded(read_plain(path, MOST_BYTES))
    except NotText:
        raise PlanUnreadable(
            [spot.error(phrase("plan.letters"), phrase("plan.do letters"))]
        ) from None
    except OSError as error:
        problem = phrase("plan.unread", why=why(error))
        raise PlanUnreadable([spot.error(problem, what_to_do(error))]) from error
    words = parse_toml(text, spot)
    made = words if isinstance(words, Finding) else parsed(words, spot)
    if isinstance(made, Plan):
        return made
    found = [made] if isinstance(made, Finding) else made
    raise PlanUnreadable([on_its_line(one, text) for one in dict.fromkeys(found)])


def parsed(words: dict[str, Any], spot: Spot) -> Plan | list[Finding]:
    """The plan that plain data makes, or all that is to be mended in it."""
    made = convert_all(timed(words), Plan, spot)
    if isinstance(made, list):
        return made
    return list(_contradictions(made, spot)) or made


def plan_text(plan: Plan) -> str:
    """The plan as the TOML that read_plan reads."""
    return f"{_HEAD}\n{tomli_w.dumps(plain_plan(plan))}"


_HEAD = (
    "# The plan of a festival. Change it here, or as a spreadsheet with `kiosk festival sheet`;\n"
    "# `kiosk festival check` says what is wrong and what fits. New kits carry what is changed."
)


_HOURS = ("opens", "closes", "begins", "ends")


def timed(words: Any) -> Any:
    """HH:MM as a time wherever the plan has one; whatever else is judged as it stands."""
    if isinstance(words, dict):
        return {
            name: _hour(value) if name in _HOURS else timed(value) for name, value in words.items()
        }
    return [timed(one) for one in words] if isinstance(words, list) else words


def plain_plan(plan: Plan) -> dict[str, Any]:
    """The plan as plain data: hours as HH:MM, what is empty left out."""
    made: dict[str, Any] = _plain(plan)
    return made


def _hour(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return time.fromisoformat(value)
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        told = {f.encode_name: getattr(value, f.name) for f in msgspec.structs.fields(value)}
        return {name: _plain(one) for name, one in told.items() if one not in (None, (), Hall())}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return value


def _contradictions(plan: Plan, spot: Spot) -> Iterator[Finding]:
    """What is wrong without looking into the pack."""
    if not is_later(plan.closes, plan.opens):
        problem = phrase("plan.closes", closes=f"{plan.closes:%H:%M}", opens=f"{plan.opens:%H:%M}")
        yield spot.at("closes").error(problem, phrase("plan.do closes"))
    if plan.traffic and not any(plan.traffic):
        yield spot.at("traffic").error(phrase("plan.no traffic"), phrase("plan.do no traffic"))
    if 0 < plan.turns.ends_s <= plan.turns.again_s:
        problem = phrase("plan.turn", ends=plan.turns.ends_s)
        yield spot.at("turns").at("ends_s").error(problem, phrase("plan.do turn"))
    yield from _many(plan, spot)
    yield from _doubles("station", [one.id for one in plan.stations], spot)
    yield from _doubles("desk", [one.id for one in plan.desks], spot)
    for n, desk in enumerate(plan.desks):
        opens, closes = desk.opens or plan.opens, desk.closes or plan.closes
        if (desk.opens or desk.closes) and not is_later(closes, opens):
            hours = {"closes": f"{closes:%H:%M}", "opens": f"{opens:%H:%M}"}
            problem = phrase("plan.desk hours", id=desk.id, **hours)
            yield spot.at("desk").item(n, desk.id).error(problem, phrase("plan.do desk hours"))
    yield from of_prizes(plan, spot)
    yield from contradictions(plan, spot)
    yield from wrong(plan, spot)


def _many(plan: Plan, spot: Spot) -> Iterator[Finding]:
    for name, count, most, key in (
        ("station", len(plan.stations), MOST_STATIONS, "plan.many stations"),
        ("desk", len(plan.desks), MOST_DESKS, "plan.many desks"),
    ):
        if count > most:
            problem = phrase(key, n=count)
            yield spot.at(name).error(problem, phrase("plan.do many", most=most))


def _doubles(name: str, ids: list[str], spot: Spot) -> Iterator[Finding]:
    for n, one in enumerate(ids):
        if one in ids[:n]:
            at = spot.at(name).item(n, one)
            yield at.error(phrase("plan.twice", id=one), phrase("plan.do twice"))
