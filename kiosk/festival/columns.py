"""Which sheets a plan's workbook has, and which columns. No PIN, code or key is in any of them."""

from datetime import date
from typing import Any, NamedTuple

from kiosk.content.finding import Step
from kiosk.festival.hall import (
    ClosedPlan,
    EventPlan,
    ExcursionPlan,
    NoticePlan,
    PointPlan,
    Withdrawn,
)
from kiosk.festival.partners import College, Enterprise, Memorandum
from kiosk.festival.plan import DeskPlan, Move, StationPlan, Stock
from kiosk.languages import LANGS

FESTIVAL = "festival"
"""The sheet of what stands but once: a line each, its name in A and its value in B."""

IGNORED = ("read me", "lists")


class Column(NamedTuple):
    """kind: what a cell is read as; hours are text."""

    name: str
    steps: tuple[Step, ...]
    kind: Any = str


class Sheet(NamedTuple):
    """A sheet with a row for each entry of the plan's list `key`; kind: the struct of one."""

    name: str
    key: str
    kind: Any
    columns: tuple[Column, ...]
    needed: bool = True


ONCE = (
    Column("name", ("name",)),
    Column("number", ("number",), int),
    Column("pack", ("pack",)),
    Column("first_day", ("first_day",), date),
    Column("days", ("days",), int),
    Column("opens", ("opens",)),
    Column("closes", ("closes",)),
    Column("utc_offset_min", ("utc_offset_min",), int),
    Column("traffic", ("traffic",)),
    *(
        Column(f"aim {name}", ("aims", name), int)
        for name in ("visits", "diagnostics", "classes", "excursions", "prizes")
    ),
    *(Column(f"turn {name}", ("turns", name), int) for name in ("again_s", "ends_s", "queue_min")),
    Column("hall width", ("hall", "width"), float),
    Column("hall height", ("hall", "height"), float),
    Column("hall drawing", ("hall", "drawing")),
)


def sheets(days: int) -> tuple[Sheet, ...]:
    """Of a plan of so many days: the stock has a column for each of them."""
    return (
        Sheet("stations", "station", StationPlan, _plain("id", "street", "area", "first")),
        Sheet("desks", "desk", DeskPlan, _plain("id", "opens", "closes"), needed=False),
        Sheet(
            "stock",
            "stock",
            Stock,
            (
                *_plain("prize", "street", "desk"),
                *(Column(f"day {n + 1}", ("days", n), int) for n in range(days)),
                *_plain("hand", "begins"),
            ),
            needed=False,
        ),
        Sheet(
            "moves",
            "move",
            Move,
            (
                Column("prize", ("prize",)),
                Column("day", ("day",), int),
                *_plain("out_of", "into"),
                Column("pieces", ("pieces",), int),
            ),
            needed=False,
        ),
        *_AROUND,
    )


def _in_words(field: str) -> tuple[Column, ...]:
    return tuple(Column(lang, (field, lang)) for lang in LANGS)


def _plain(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, (name,)) for name in names)


_AROUND = (
    Sheet(
        "map",
        "point",
        PointPlan,
        (
            *_plain("kind", "id", "street"),
            Column("x", ("x",), float),
            Column("y", ("y",), float),
            *_plain("facing"),
        ),
        needed=False,
    ),
    Sheet(
        "programme",
        "programme",
        EventPlan,
        (
            *_plain("id", "kind"),
            Column("day", ("day",), int),
            *_plain("begins", "ends", "street", "area", "stage"),
            Column("seats", ("seats",), int),
            Column("cancelled", ("cancelled",), bool),
            *_in_words("title"),
        ),
        needed=False,
    ),
    Sheet(
        "excursions",
        "excursion",
        ExcursionPlan,
        (
            Column("id", ("id",)),
            Column("day", ("day",), int),
            *_plain("begins", "lang", "band"),
            Column("pupils", ("pupils",), int),
            *(Column(f"stop {n + 1}", ("stations", n)) for n in range(4)),
        ),
        needed=False,
    ),
    Sheet("closed", "closed", ClosedPlan, _plain("street", "area", "desk"), needed=False),
    Sheet("lines", "line", NoticePlan, (*_plain("street"), *_in_words("text")), needed=False),
    Sheet("withdrawn", "withdrawn", Withdrawn, _plain("id"), needed=False),
)
"""The hall, the day, and what news say of them."""


def _called(field: str) -> tuple[Column, ...]:
    return tuple(Column(f"{field} {lang}", (field, lang)) for lang in LANGS)


PARTNERS = (
    Sheet(
        "colleges",
        "college",
        College,
        (
            *_called("name"),
            *_called("town"),
            *_plain("region", "profession"),
            Column("after", ("after",), int),
            Column("months", ("months",), int),
            *_plain("language"),
            Column("free_places", ("free_places",), int),
            Column("hostel", ("hostel",), bool),
            Column("dual", ("dual",), bool),
            *_plain("admission", "web", "source"),
            Column("valid_until", ("valid_until",), date),
        ),
        needed=False,
    ),
    Sheet(
        "enterprises",
        "enterprise",
        Enterprise,
        (
            *_plain("name", "street", "region", "profession"),
            Column("places", ("places",), int),
            *_plain("brings", "source"),
            Column("valid_until", ("valid_until",), date),
        ),
        needed=False,
    ),
    Sheet(
        "memorandums",
        "memorandum",
        Memorandum,
        (
            Column("date", ("date",), date),
            *_plain("college", "enterprise", "profession", "region"),
            Column("signed", ("signed",), bool),
        ),
        needed=False,
    ),
)
"""Who teaches, who needs, what they agreed upon: in the plan's workbook, and beside the plan."""
