"""plan.toml: read as it was written, and whatever is wrong in it is one sentence by line."""

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.content.store import Content
from kiosk.festival.beginning import begin, first_plan, next_monday
from kiosk.festival.hall import TurnsPlan
from kiosk.festival.plan import Aims, DeskPlan, Move, Plan, StationPlan, minutes_open
from kiosk.festival.planfile import PlanUnreadable, plan_text, read_plan
from kiosk.festival.shares import spread
from tests.kiosk.festival.folders import content, plan
from tests.stations import PACK


def written(folder: Path, made: Plan, old: str = "", new: str = "") -> Path:
    path, text = folder / "plan.toml", plan_text(made)
    assert old in text
    path.write_text(text.replace(old, new, 1) if old else text, "utf-8")
    return path


def refused(path: Path) -> list[str]:
    with pytest.raises(PlanUnreadable) as caught:
        read_plan(path)
    return [str(one).removeprefix(str(path)).strip() for one in caught.value.findings]


def test_a_plan_is_read_as_it_was_written(tmp_path: Path) -> None:
    made = plan(
        aims=Aims(visits=100, prizes=24),
        utc_offset_min=345,
        closes=time(0),
        desks=(DeskPlan(id="D01", opens=time(11), closes=time(17, 30)), DeskPlan(id="D02")),
        moves=(Move(prize="badge", day=2, out_of="K01", into="K02", pieces=1),),
    )
    assert read_plan(written(tmp_path, made)) == made
    assert made.station("K07").number == 7 and made.desk("D02").number == 2
    assert made.ids == ("K01", "K02", "K07", "D01", "D02")


def test_a_plan_saved_by_any_editor_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, plan())
    path.write_bytes(path.read_text("utf-8").encode("utf-16"))
    assert read_plan(path) == plan()


WRONG = {
    ("days = 3", ""): "days is missing; write a number from 1 to 31.",
    ("days = 3", "days = 0"): "days is 0; write a number from 1 to 31.",
    ('closes = "18:00"', 'closes = "09:00"'): "closes: it closes at 09:00 and opens at "
    "10:00; write a later time to close at; midnight is 00:00.",
    ('closes = "18:00"', 'closes = "25:00"'): 'closes is "25:00"; write it as HH:MM, '
    "like 09:00; midnight is 00:00.",
    ('id = "K07"', 'id = "K02"'): 'station 3 "K02": K02 stands here twice; give one '
    "of them another number.",
    ('id = "K07"', 'id = "K251"'): 'station 3 "K251": id is "K251"; write K and a '
    "number from 01 to 250, like K07.",
    ('id = "K07"', 'id = "Қ07"'): 'station 3 "Қ07": id is "Қ07"; write K and a '
    "number from 01 to 250, like K07.",
    ('id = "D02"', 'id = "D01"'): 'desk 2 "D01": D01 stands here twice; give one '
    "of them another number.",
    ('id = "D02"', 'id = "D02", closes = "08:00"'): 'desk 2 "D02": D02 closes at '
    "08:00 and opens at 10:00; write a later time to close at.",
    ("    8,", "    -8,"): "stock 1, days 2: it is -8; write a number of pieces, 0 to 100,000.",
    ("    8,\n", ""): 'stock 1 "badge, metal", days: days has 2 numbers for 3 days; '
    "write one number a day.",
    ('desk = "D02"', 'desk = "D09"'): "there is no desk D09; name a desk of this plan.",
    ('first = "games"', 'first = "game"'): 'first is "game"; write "street", "games" or '
    '"discovery".',
    ("first_day = 2026-09-21", 'first_day = "Monday"'): 'first_day is "Monday"; write it as '
    "YYYY-MM-DD, like 2026-11-29.",
    ("opens", "opnes"): "no such field; perhaps you meant",
    ("days = 3", "days = "): "a value is missing or not written as TOML",
}


@pytest.mark.parametrize(("old", "new"), WRONG)
def test_what_is_wrong_in_a_plan_is_one_sentence(old: str, new: str, tmp_path: Path) -> None:
    told = refused(written(tmp_path, plan(), old, new))
    assert any(WRONG[old, new] in one for one in told), told


def test_a_turn_that_ends_before_it_wanes_is_a_mistake(tmp_path: Path) -> None:
    path = written(tmp_path, plan(turns=TurnsPlan(again_s=180, ends_s=120)))
    assert any("turns, ends_s" in one for one in refused(path))


def test_traffic_that_expects_nobody_is_a_mistake(tmp_path: Path) -> None:
    path = written(tmp_path, plan(traffic=(0, 0)))
    (told,) = refused(path)
    assert "nobody is expected at any hour" in told


def test_a_finding_knows_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, plan(), 'id = "K07"', 'id = "K02"')
    lines = path.read_text("utf-8").splitlines()
    (told,) = refused(path)
    number = int(told.removeprefix("line ").partition(",")[0])
    assert '"K02"' in lines[number - 1] and '"K02"' in lines[number - 2]


def test_251_stations_and_100_desks_are_too_many(tmp_path: Path) -> None:
    station, desk = (
        '    { id = "K01", street = "metal", area = "smelter", first = "street" },\n',
        '    { id = "D01" },\n',
    )
    path = written(tmp_path, plan())
    text = path.read_text("utf-8")
    text = text.replace(station, station * 249).replace(desk, desk * 99)
    path.write_text(text, "utf-8")
    told = refused(path)
    assert any("there are 251 stations; keep 250" in one for one in told)
    assert any("there are 100 desks; keep 99" in one for one in told)


def test_a_prize_twice_for_one_street_and_moves_that_lead_nowhere(tmp_path: Path) -> None:
    move = Move(prize="badge", day=4, out_of="K01", into="K01", pieces=1)
    lost = Move(prize="badge", day=1, out_of="K03", into="K01", pieces=1)
    told = refused(written(tmp_path, plan(stock=plan().stock * 2, moves=(move, lost))))
    for sentence in (
        "this prize stands twice for this street; keep one line for both.",
        "it goes from a station to itself; name two stations.",
        "there is no day 4; write 1 to 3.",
        "there is no station K03; name one of this plan.",
    ):
        assert any(sentence in one for one in told), sentence


def test_a_plan_that_is_no_text_or_not_there_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    (told,) = refused(path)
    assert told == ": the plan cannot be read (No such file or directory); look at its name."
    path.write_bytes(b"\xff\xfe\x00")
    (told,) = refused(path)
    assert told == ": the letters are not UTF-8; save it with the encoding UTF-8."


def test_a_new_plan_goes_round_the_areas_and_shares_out_the_desks(tmp_path: Path) -> None:
    with content(tmp_path) as played:
        made = begin(
            played,
            name=None,
            stations=4,
            desks=1,
            days=None,
            first_day=next_monday(date(2026, 9, 23)),
        )
    assert made.name == "Small festival" and made.first_day == date(2026, 9, 28)
    assert [s.area for s in made.stations] == ["smelter", "mine", "smelter", "mine"]
    assert [s.first for s in made.stations] == ["street", "games", "discovery", "street"]
    (stock,) = made.stock
    assert (stock.desk, stock.days) == ("D01", (12, 12))


def test_without_a_desk_a_new_plan_gives_nothing(tmp_path: Path) -> None:
    with content(tmp_path) as played:
        made = begin(played, name="A", stations=1, desks=0, days=2, first_day=date(2026, 9, 21))
    assert (made.desks, made.stock, made.aims.prizes) == ((), (), 0)


def test_streets_that_lie_together_share_a_desk() -> None:
    stations = tuple(StationPlan(id=f"K0{n}", street=f"s{n}") for n in range(1, 5))
    made = first_plan(
        "A", 1, date(2026, 9, 21), 2, (time(10), time(18)), Aims(), stations, 2,
        (("cap", 9, "desk"),),
    )  # fmt: skip
    assert [(s.street, s.desk, s.days) for s in made.stock] == [
        ("s1", "D01", (2, 1)),
        ("s2", "D01", (1, 1)),
        ("s3", "D02", (1, 1)),
        ("s4", "D02", (1, 1)),
    ]


def test_a_new_plan_has_guides_hand_over_what_fits_into_a_pocket(tmp_path: Path) -> None:
    with Content.open(PACK) as played:
        made = begin(played, name="A", stations=8, desks=1, days=2, first_day=date(2026, 9, 21))
        small = {prize.id for prize in played.prizes() if prize.small}
    assert small and {one.prize for one in made.stock if one.hand == "here"} == small
    assert {one.prize for one in made.stock if one.hand == "desk"} == {"cap"}


def test_an_hour_that_no_seat_can_begin_at_is_told(tmp_path: Path) -> None:
    seats = replace(plan().stock[0], begins=time(14))
    assert read_plan(written(tmp_path, plan(stock=(seats,)))).stock == (seats,)
    (told,) = refused(written(tmp_path, plan(stock=(replace(seats, begins=time(23)),))))
    assert "it begins at 23:00, when the festival is closed" in told
    other = replace(seats, street="other", begins=time(15))
    assert (
        "begins at another hour in another line"
        in refused(written(tmp_path, plan(stock=(seats, other))))[0]
    )


@given(st.integers(0, 10_000), st.integers(1, 300))
def test_nothing_is_lost_when_pieces_are_spread(pieces: int, parts: int) -> None:
    found = spread(pieces, parts)
    assert sum(found) == pieces and len(found) == parts and max(found) - min(found) <= 1


def test_midnight_is_the_days_end() -> None:
    assert minutes_open(time(10), time(18, 30)) == 510
    assert minutes_open(time(10), time(0)) == 840
