"""A desk is tried with six codes on paper: each is answered as the paper says, none hands out."""

import pytest
from msgspec.structs import replace

from kiosk import facts
from kiosk.content.content import Content
from kiosk.desk.desk import Desk
from kiosk.festival.trying import trials
from tests.festivals import Hall

ANSWERS = {
    "trial": ("trial", ""),
    "typed": ("trial", ""),
    "elsewhere": ("elsewhere", ""),
    "day": ("another day", "too early"),
    "festival": ("another festival", ""),
    "refused": ("refused", "signature"),
}


def test_each_of_six_codes_is_answered_as_its_paper_says(
    hall: Hall, desk: Desk, content: Content
) -> None:
    told = {one.case: desk.redeem(one.code) for one in trials(hall.festival, content, "D01")}
    assert {case: (one.result, one.why) for case, one in told.items()} == ANSWERS
    rows = desk.machine.journal.read(1, 1_000)
    assert not any(isinstance(facts.decode(row.fact), facts.Redeemed) for row in rows)


@pytest.mark.parametrize("desk_id", ["D01", "D02"])
def test_codes_to_try_with_name_their_own_desk(
    hall: Hall, content: Content, desk: Desk, desk_id: str
) -> None:
    first = trials(hall.festival, content, desk_id)[0]
    assert desk.redeem(first.code).result == ("trial" if desk_id == "D01" else "elsewhere")


def test_a_festival_without_stations_has_nothing_to_try(hall: Hall, content: Content) -> None:
    hall.festival.plan = replace(hall.festival.plan, stations=())
    assert trials(hall.festival, content, "D01") == []
