"""Every prize accounted for, counted by hand: two stations give codes, desks hand out on them."""

from collections.abc import Sequence
from typing import Literal

import pytest

from db.hub import Hub
from kiosk import facts as f
from kiosk.hub.prizes import AtDesk, Awaiting, Issued, Left
from kiosk.hub.report import report
from tests.kiosk.hub.journals import Festival, chained, encoded, open_festival, poured, visit

K07, D01, D02 = bytes([7] * 16), bytes([101] * 16), bytes([102] * 16)


def won(*issues: int, prize: str = "cap", day: int = 1) -> list[f.Fact]:
    return [f.PrizeWon(prize=prize, desk=1, day=day, issue=one, code="CP1") for one in issues]


def handed(
    issue: int,
    *,
    station: int = 7,
    prize: str = "cap",
    by: Literal["scan", "hand", "here"] = "scan",
) -> f.Redeemed:
    """A whole code tells four bytes of the installation, a short one two."""
    shown = K07.hex()[: 4 if by == "hand" else 8]
    return f.Redeemed(
        station=station, installation=shown, generation=0, issue=issue, prize="cap", number=1,
        day=1, by=by,
    )  # fmt: skip


def day(number: int) -> f.Fact:
    return f.DayBegan(day=number, confirmed="clock")


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Festival]:
    return {one: open_festival(tmp_path_factory.mktemp(one), one) for one in ("D01", "D02")}


def pour(hub: Hub, festival: Festival, installation: bytes, told: Sequence[f.Fact]) -> None:
    rows = chained(encoded(told), festival.kit, installation)
    poured(hub, rows, festival.kit, installation=installation)


def station(hub: Hub, festival: Festival, *told: f.Fact) -> None:
    pour(hub, festival, K07, [day(1), *visit("1" * 32, *told)])


def test_a_code_is_handed_out_or_void_or_expired_or_good_yet(
    hub: Hub, festival: Festival, desks: dict[str, Festival]
) -> None:
    station(hub, festival, *won(1, 2, 3, 4), *won(9, day=3))
    void = [f.Voided(issue=3, prize="cap", day=1, reason="lost")]
    pour(hub, desks["D01"], D01, [day(1), handed(1), handed(2, by="hand"), day(3)])
    assert report(hub).book.issued == [
        Issued("cap", 1, issued=4, handed=2, voided=0, expired=2, left=0, twice=0),
        Issued("cap", 3, issued=1, handed=0, voided=0, expired=0, left=1, twice=0),
    ]
    rows = chained(encoded([day(1), *visit("1" * 32, *won(1, 2, 3, 4), *won(9, day=3)), *void]),
                   festival.kit, K07)  # fmt: skip
    poured(hub, rows, festival.kit, len(rows), installation=K07)
    first, _ = report(hub).book.issued
    assert (first.handed, first.voided, first.expired) == (2, 1, 1)


def test_a_code_printed_again_is_no_second_piece(
    hub: Hub, festival: Festival, desks: dict[str, Festival]
) -> None:
    again = f.Voided(issue=1, prize="cap", day=1, reason="reissue")
    station(hub, festival, *won(1), again, *won(1))
    assert report(hub).book.issued == [Issued("cap", 1, 1, 0, 0, 0, 1, 0)]
    pour(hub, desks["D01"], D01, [day(1), handed(1)])
    assert report(hub).book.issued == [Issued("cap", 1, 1, 1, 0, 0, 0, 0)]


def test_a_code_printed_again_voids_no_piece_and_a_lost_one_does(
    hub: Hub, festival: Festival, desks: dict[str, Festival]
) -> None:
    """As the guide's panel writes it: a reissue is no second prize_won."""
    again = f.Voided(issue=1, prize="cap", day=1, reason="reissue")
    lost = f.Voided(issue=2, prize="cap", day=1, reason="lost")
    station(hub, festival, *won(1, 2), again, again, lost)
    assert report(hub).book.issued == [Issued("cap", 1, 2, 0, voided=1, expired=0, left=1, twice=0)]
    pour(hub, desks["D01"], D01, [day(1), handed(1), handed(2)])  # it knows of no void
    assert report(hub).book.issued == [Issued("cap", 1, 2, 2, 0, 0, 0, 0, despite=1)]


def test_what_two_books_handed_out_on_one_code_is_told(
    hub: Hub, festival: Festival, desks: dict[str, Festival]
) -> None:
    station(hub, festival, *won(1))
    pour(hub, desks["D01"], D01, [day(1), handed(1)])
    pour(hub, desks["D02"], D02, [day(1), handed(1, by="hand")])
    assert report(hub).book.issued == [Issued("cap", 1, 1, 1, 0, 0, 0, twice=1)]


def test_codes_of_a_station_that_is_not_in_yet_await_it(
    hub: Hub, festival: Festival, desks: dict[str, Festival]
) -> None:
    pour(hub, desks["D01"], D01, [day(1), handed(1), handed(2), handed(1, station=12)])
    told = report(hub).book
    assert told.awaiting == [Awaiting("K07", 2), Awaiting("K12", 1)]
    assert told.desks == [AtDesk("D01", 1, 3)]
    station(hub, festival, *won(1))  # an older stick, without the second one
    told = report(hub).book
    assert told.awaiting == [Awaiting("K07", 1), Awaiting("K12", 1)]
    assert [row.handed for row in told.issued] == [1]


def test_a_hand_out_that_was_undone_is_none(
    hub: Hub, festival: Festival, desks: dict[str, Festival]
) -> None:
    station(hub, festival, *won(1))
    undone = f.Returned(station=7, installation=K07.hex()[:8], issue=1)
    pour(hub, desks["D01"], D01, [day(1), f.Restocked(prize="cap", pieces=5), handed(1), undone])
    told = report(hub).book
    assert told.issued == [Issued("cap", 1, 1, 0, 0, 0, left=1, twice=0)]
    assert told.desks == []
    assert told.stock == [Left("D01", "cap", 5, 0, 0, 0, 0, left=5)]


def test_a_prize_of_a_visit_whose_beginning_is_missing_is_accounted_for_too(
    hub: Hub, festival: Festival
) -> None:
    rows = chained(encoded([day(1), *visit("1" * 32, *won(1))]), festival.kit, K07)
    poured(hub, rows, festival.kit, 3, 4, installation=K07)
    told = report(hub)
    assert told.prizes == []
    assert [row.issued for row in told.book.issued] == [1]


def test_stock_is_what_came_less_what_went_as_counted(hub: Hub, desks: dict[str, Festival]) -> None:
    told = [
        day(1),
        f.Restocked(prize="cap", pieces=20),
        handed(1),
        handed(2, by="hand"),
        f.Spent(prize="cap", pieces=3, reason="broken"),
        f.Spent(prize="cap", pieces=1, reason="goodwill"),
        f.Counted(prize="cap", pieces=13, expected=14),
    ]
    pour(hub, desks["D01"], D01, told)
    assert report(hub).book.stock == [Left("D01", "cap", 20, 2, 3, 1, -1, left=13)]


@pytest.mark.parametrize("both", [True, False])
def test_pieces_that_a_replacement_took_over_are_counted_once(
    hub: Hub, desks: dict[str, Festival], both: bool
) -> None:
    if both:
        pour(hub, desks["D01"], D01, [f.Restocked(prize="cap", pieces=20), handed(1)])
    book = f.BookTaken(keys=(f"7/{K07.hex()[:4]}/1",), stock={"cap": 19})
    pour(hub, desks["D01"], D02, [book, handed(2)])
    (row,) = report(hub).book.stock
    assert row.left == 18
    assert row.left == row.came - row.handed - row.broken - row.goodwill + row.corrected


def test_a_forger_breaks_no_sum(hub: Hub, desks: dict[str, Festival]) -> None:
    huge = 2**70
    told = [day(1), *(f.Restocked(prize="cap", pieces=huge) for _ in range(9))]
    pour(hub, desks["D01"], D01, [*told, handed(huge), f.Counted(prize="x", pieces=-1, expected=0)])
    assert report(hub).book.awaiting == [Awaiting("K07", 1)]


def test_what_a_guide_hands_over_at_a_screen_is_no_desks_stock(
    hub: Hub, festival: Festival
) -> None:
    here = handed(1, by="here")
    undone = f.Returned(station=7, installation=K07.hex()[:8], issue=2)
    station(hub, festival, *won(1, 2), here, handed(2, by="here"), undone)
    told = report(hub).book
    assert told.stock == []
    assert told.desks == [AtDesk("K07", 1, 1)]
    assert [(row.handed, row.left) for row in told.issued] == [(1, 1)]
