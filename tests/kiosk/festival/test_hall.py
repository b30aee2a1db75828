"""The hall and the day of a plan: both ways in the spreadsheet, and every slip by sheet and row."""

import io
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook  # type: ignore[import-untyped]
from PIL import Image

from kiosk.content.content import Content
from kiosk.content.drawer import Drawn
from kiosk.festival.fitting import in_pack
from kiosk.festival.folder import FestivalRefused
from kiosk.festival.hall import (
    ClosedPlan,
    EventPlan,
    Hall,
    NoticePlan,
    PointPlan,
    Withdrawn,
)
from kiosk.festival.kits import make_kits
from kiosk.festival.planfile import PlanUnreadable, plan_text, read_plan
from kiosk.festival.reading import read_plan_sheets
from kiosk.festival.standing import hall_of, in_drawing
from kiosk.festival.workbook import write_plan
from tests.kiosk.festival.folders import UTC_MS, content, founded, plan, store


def said(text: str) -> dict[str, str]:
    return {lang: f"{text} {lang}" for lang in ("kk", "ru", "en")}


WELDING = EventPlan(
    id="welding", kind="class", title=said("Welding"), day=1, begins=time(11), ends=time(11, 30),
    street="metal", area="mine", seats=12,
)  # fmt: skip
SHOW = EventPlan(
    id="show", kind="show", title=said("Steel"), day=2, begins=time(15), ends=time(0), stage="big",
    cancelled=True,
)  # fmt: skip


def moved(**changed: Any) -> EventPlan:
    return replace(WELDING, **changed)


FULL = plan(
    hall=Hall(width=50, height=30.5, drawing="hall.svg"),
    points=(
        PointPlan(kind="area", id="mine", street="metal", x=10, y=4.25),
        PointPlan(kind="station", id="K01", street="metal", x=8, y=6, facing="down"),
        PointPlan(kind="station", id="K02", street="metal", x=12, y=6, facing="down"),
        PointPlan(kind="desk", id="D02", x=40, y=20, facing="left"),
        PointPlan(kind="stage", id="big", x=30, y=12),
        PointPlan(kind="first-aid", x=1, y=30),
    ),
    programme=(WELDING, SHOW),
    closed=(ClosedPlan(street="metal", area="smelter"), ClosedPlan(desk="D01")),
    lines=(NoticePlan(text=said("Tea is free")), NoticePlan(text=said("Here"), street="metal")),
    withdrawn=(Withdrawn(id="steel-odd"), Withdrawn(id="into-the-mine")),
)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    with content(tmp_path_factory.mktemp("pack")) as one:
        yield one


def test_hall_and_day_come_back_as_they_went(played: Content, tmp_path: Path) -> None:
    assert read_plan_sheets(write_plan(FULL, played), "plan.xlsx", played) == FULL
    (tmp_path / "plan.toml").write_text(plan_text(FULL), "utf-8")
    assert read_plan(tmp_path / "plan.toml") == FULL
    assert "hall" not in plan_text(plan()), "an old plan says nothing new"


def put(sheet: str, cell: str, value: object) -> Callable[[Any], object]:
    def change(book: Any) -> None:
        book[sheet][cell] = value

    return change


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (put("programme", "E2", "10:30"),
         'sheet "programme" row 2 column E: it ends at 10:30 and begins at 11:00; '
         "write a later time to end at."),
        (put("programme", "H2", "big"),
         'sheet "programme" row 2: it is at two places at once: area "mine", stage "big"; '
         "keep one of them."),
        (put("programme", "G2", "smelter"),
         'sheet "programme" row 2: the area "smelter" is closed; '
         "cancel it, move it, or open the area."),
        (put("programme", "G2", "mint"),
         'sheet "programme" row 2 column G: the street "metal" has no area "mint"; '
         'perhaps you meant "mine".'),
        (put("programme", "H3", None),
         'sheet "programme" row 3: it has no place; write a street and perhaps its area, '
         "or a stage of the map."),
        (put("programme", "C3", 9),
         'sheet "programme" row 3 column C: there is no day 9; write 1 to 3.'),
        (put("programme", "H3", "small"),
         'sheet "programme" row 3 column H: the map has no stage "small"; '),
        (put("programme", "K2", None),
         'sheet "programme" row 2 column K: it is not written in Kazakh; '),
        (put("map", "D4", 8),
         'sheet "map" row 4: K02 and K01 stand on one point; move one of them.'),
        (put("map", "E7", 31),
         'sheet "map" row 7: it lies outside of the hall (1, 31); '),
        (put("map", "B5", "D09"),
         'sheet "map" row 5 column B: there is no desk D09; name one of this plan.'),
        (put("map", "A7", "bar"), 'sheet "map" row 7 column A: '),
        (put("closed", "C2", "D01"),
         'sheet "closed" row 2: it names not one thing; '),
        (put("lines", "A3", "moon"),
         'sheet "lines" row 3 column A: the pack has no street "moon"; '),
        (put("withdrawn", "A2", "steel-od"),
         'sheet "withdrawn" row 2 column A: the pack has no quiz, question or game "steel-od"; '
         'perhaps you meant "steel-odd".'),
    ],
)  # fmt: skip
def test_a_slip_is_told_at_its_cell(
    change: Callable[[Any], object], told: str, played: Content
) -> None:
    book = load_workbook(io.BytesIO(write_plan(FULL, played)))
    change(book)
    out = io.BytesIO()
    book.save(out)
    found = read_plan_sheets(out.getvalue(), "plan.xlsx", played)
    assert isinstance(found, list)
    assert str(found[0]).removeprefix("plan.xlsx, ").startswith(told)


def test_what_contradicts_itself_is_told_of_the_file_too(tmp_path: Path) -> None:
    again = (WELDING, moved(area="smelter", begins=time(11, 10)))
    lost = PointPlan(kind="desk", x=3, y=3)
    twice = PointPlan(kind="area", id="mine", street="metal", x=2, y=2)
    made = plan(programme=again, points=(*FULL.points, lost, twice),
                closed=(ClosedPlan(desk="D77"),),
                lines=tuple(NoticePlan(text=said("x")) for _ in range(41)))  # fmt: skip
    (tmp_path / "plan.toml").write_text(plan_text(made), "utf-8")
    with pytest.raises(PlanUnreadable) as raised:
        read_plan(tmp_path / "plan.toml")
    said_ = [one.problem for one in raised.value.findings]
    assert said_ == [
        "there are 41 of them",
        "it does not say which desk",
        "area mine stands at two places",
        "it is at two places at once",
        "there is no desk D77",
    ]


def test_one_id_stands_once_and_a_text_has_no_language_too_many(played: Content) -> None:
    made = plan(programme=(WELDING, moved(day=2)))
    found = read_plan_sheets(write_plan(made, played), "plan.xlsx", played)
    assert isinstance(found, list)
    assert "this id stands here twice" in str(found[0])
    odd = plan(lines=(NoticePlan(text=said("x") | {"kz": "x"}), NoticePlan(text={"kk": "x"})),
               programme=(moved(area="", street="metal"),))  # fmt: skip
    assert [one.problem for one in in_pack(odd, played)] == [
        'the screens speak no "kz"',
        "it is not written in Russian",
        "it is not written in English",
    ]


def test_shares_of_the_drawing_become_metres_and_no_point_at_all_a_plain_plan() -> None:
    shares = plan(points=(PointPlan(kind="exit", x=0.5, y=1),))
    assert [(one.x, one.y) for one in hall_of(shares).points] == [(30, 40)]
    hall = hall_of(plan())
    assert {(one.kind, one.id) for one in hall.points} == {
        *(("station", one) for one in ("K01", "K02", "K07")),
        *(("area", one) for one in ("smelter", "mine")),
        *(("desk", one) for one in ("D01", "D02")),
    }
    assert all(one.x < hall.width and one.y < hall.height for one in hall.points)


SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
)


class Faint:
    version = "faint"

    def draw(self, name: str, content: bytes) -> Drawn:
        return "slow"


def test_a_drawing_is_looked_at_as_any_strangers_picture(tmp_path: Path) -> None:
    def told(name: str, drawn: bytes | None, drawer: Faint | None = None) -> str:
        made = plan(hall=Hall(drawing=name))
        if drawn is not None:
            (tmp_path / name).write_bytes(drawn)
        return " ".join(one.problem for one in in_drawing(made, tmp_path, drawer))

    huge = io.BytesIO()
    Image.new("1", (20_000, 10_000)).save(huge, "PNG")
    assert told("", None) == ""
    assert told("hall.svg", SVG) == ""
    assert told("hall.svg", SVG, Faint()) == "it takes longer to draw than a child waits"
    assert told("../hall.svg", None) == '"../hall.svg" is no drawing'
    assert told("gone.png", None) == '"gone.png" cannot be read (No such file or directory)'
    assert "script" in told("hall.svg", SVG.replace(b"<rect", b"<script>x()</script><rect"))
    assert "pixels are too many" in told("hall.png", huge.getvalue())
    assert told("hall.png", bytes(400_001)) == '"hall.png" is too large for a kit'


def test_a_kit_carries_hall_and_programme_or_is_not_made(tmp_path: Path) -> None:
    held = founded(tmp_path, FULL)
    with pytest.raises(FestivalRefused, match=r"hall\.svg"):
        make_kits(held, tmp_path / "out", ["K01"], store(tmp_path), UTC_MS)
    assert not (tmp_path / "out").exists()
    assert held.lines[-1].did == "new", "nothing was written down that was not done"
