"""A festival with news every evening: the stick goes round in the morning, and shares are never
exceeded."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.festival.hall import ClosedPlan, NoticePlan
from kiosk.festival.plan import Move
from kiosk.festival.telling import make_news
from tests.festivals import Hall, at
from tests.kiosk.prizes.test_share import early, wins

__all__ = ["early"]

PLANNED = (4, 2, 2)
"""Of one prize by day, over two stations."""

EVENINGS = (
    (Move(prize="", day=2, out_of="K01", into="K02", pieces=1),),
    (Move(prize="", day=3, out_of="K02", into="K01", pieces=1),
     Move(prize="", day=1, out_of="K01", into="K02", pieces=2)),
)  # fmt: skip
"""What each evening moves; a day that is over has nothing left to move."""


@pytest.mark.slow("two stations through three days and two evenings")
def test_with_news_every_evening_all_that_was_planned_is_won_and_nothing_more(
    tmp_path: Path, early: None
) -> None:
    hall = Hall(tmp_path)
    plan = hall.festival.plan
    stations = (plan.stations[0], replace(plan.stations[1], street=plan.stations[0].street))
    stock = replace(plan.stock[0], street=stations[0].street, days=PLANNED)
    hall.festival.plan = replace(plan, stations=stations, stock=(stock,), days=3, programme=())
    stick = tmp_path / "stick"
    stick.mkdir()
    won = dict.fromkeys(("K01", "K02"), 0)
    for day in (1, 2, 3):
        for holder in won:
            station = hall.station(holder, at(day, 17))
            won[holder] += wins(station, 3)
            station.stop("guide")
        assert sum(won.values()) <= sum(PLANNED[:day])
        if day == 3:
            break
        _evening(hall, day, stick)
        for holder in ("K01", "K02", "K01"):  # whoever gets a piece hears of it by the second round
            _hears(hall, holder, day, stick)
    assert sum(won.values()) == sum(PLANNED), won
    assert hall.festival.plan.moves != ()


def _evening(hall: Hall, day: int, stick: Path) -> None:
    """News close the desk, say a line and move pieces."""
    plan = hall.festival.plan
    moved = tuple(replace(one, prize=plan.stock[0].prize) for one in EVENINGS[day - 1])
    line = NoticePlan(text=dict.fromkeys(("kk", "ru", "en"), f"evening {day}"))
    hall.festival.plan = replace(
        plan, moves=(*plan.moves, *moved), lines=(line,), closed=(ClosedPlan(desk="D02"),)
    )
    make_news(hall.festival, stick, 0)


def _hears(hall: Hall, holder: str, day: int, stick: Path) -> None:
    """Before the next day opens: what is moved on it leaves on it."""
    station = hall.station(holder, at(day + 1, 8))
    for file in sorted(stick.glob("*.kiosk")):
        station.machine.take_news(file.read_bytes())
    station.machine.newsroom.let_go()
    station.machine.newsroom.write_onto(stick)
    news = station.machine.newsroom.news
    assert news is not None and news.lines[0].text["en"] == f"evening {day}"
    station.stop("guide")
