"""What keys make of a desk's screen, without a screen."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.desk.desk import Desk
from kiosk.desk.stock import shelves
from kiosk.desk.table import QUIET_MS, Table
from kiosk.prizes import token
from tests.festivals import Hall, at
from tests.kiosk.desk.codes import code_of, pass_to, pin_of
from tests.kiosk.desk.conftest import NOON
from tests.stations import TestStation


@pytest.fixture
def table(desk: Desk, hall: Hall) -> Iterator[Table]:
    """At work, with ten pieces of each prize."""
    table = Table(desk)
    table.ask("open")
    table.type(pin_of(hall))
    table.enter()
    for _ in desk.stock:
        table.type("10")
        table.enter()
    wait(table)
    yield table


def page(table: Table) -> str:
    """A value, which mypy does not take for what it was."""
    return table.page


def wait(table: Table, ms: int = 5_000) -> None:
    clock = table.desk.machine.clock
    assert isinstance(clock, SetClock)
    clock.pass_ms(ms)
    table.tick()


def scan(table: Table, typed: str) -> str:
    table.type(typed)
    table.enter()
    return table.told.answer.result if table.told else ""


def test_an_answer_that_nobody_looks_at_goes(table: Table, station: TestStation) -> None:
    assert scan(table, code_of(station)) == "handed"
    wait(table, QUIET_MS)
    assert table.told is None and page(table) == "desk"


def test_a_new_day_begins_with_a_keeper_and_a_count(table: Table, hall: Hall) -> None:
    pass_to(table.desk, at(2, 9))
    assert page(table) == "shut"
    table.enter()
    assert page(table) == "pin"
    table.cancel()
    assert page(table) == "shut"


def test_a_clock_that_was_wrong_asks_for_the_day(desk: Desk, hall: Hall) -> None:
    clock = desk.machine.clock
    assert isinstance(clock, SetClock)
    clock.utc -= 86_400_000
    table = Table(desk)
    table.ask("open")
    table.type(pin_of(hall))
    table.enter()
    assert page(table) == "day"
    table.confirm_day(2)
    assert (page(table), desk.day) == ("sheet", 2)
    table.finish()
    assert page(table) == "desk"


def test_a_count_that_a_pin_began_is_made(table: Table, hall: Hall) -> None:
    table.ask("change")
    table.type(pin_of(hall))
    table.tick()
    assert page(table) == "pin"
    wait(table, 300)
    assert page(table) == "sheet"
    table.cancel()
    assert page(table) == "sheet"
    table.erase()
    table.finish()
    assert table.desk.stock["badge"] == 1


def test_a_count_of_ones_own_accord_may_be_left(table: Table) -> None:
    table.write_down("count")
    table.type("7")
    table.cancel()
    assert page(table) == "desk" and table.desk.stock["badge"] == 10


def test_a_scan_writes_no_pieces_down(table: Table, station: TestStation) -> None:
    table.write_down("restock")
    table.type(code_of(station))
    table.enter()
    assert table.sheet is not None and set(table.sheet.pieces.values()) == {0}


def test_only_what_a_pin_may_overrule_asks_for_one(
    table: Table, station: TestStation, hall: Hall
) -> None:
    scan(table, code_of(station, desk=2))
    table.ask("overrule")
    table.ask("undo")
    assert page(table) == "desk"
    wait(table)
    scan(table, code_of(station, 1))
    wait(table)
    # another machine with the same station's key
    said = token.read(code_of(station, 2))._replace(installation=b"\1\2\3\4")
    copy = token.make(said, station.machine.kit.key)
    assert scan(table, copy) == "refused"
    table.ask("overrule")
    table.type(pin_of(hall))
    table.enter()
    assert table.told is not None and table.told.answer.result == "handed"
    assert table.desk.ledger.last is not None and table.desk.ledger.last.despite == "second"


def test_what_the_disk_does_not_take_is_not_green(table: Table, station: TestStation) -> None:
    table.desk.machine.outage.reason = ""
    table.desk.machine.journal.close()
    assert scan(table, code_of(station)) == ""
    assert page(table) == "trouble"
    table.desk.machine.journal.reopen()
    wait(table)
    assert page(table) == "desk"
    assert scan(table, code_of(station)) == "handed"


def test_stock_tells_until_when_it_lasts(table: Table, station: TestStation) -> None:
    desk = table.desk
    pass_to(desk, at(1, 14))
    for issue in range(1, 7):
        desk.redeem(code_of(station, issue))
    badge, *rest = shelves(desk)
    # six in the four hours since ten: four more last two hours and forty minutes
    assert (badge.prize, badge.pieces, badge.top, badge.until) == ("badge", 4, 10, "16:40")
    assert badge.low and not any(one.low for one in rest)
    desk.spend({"badge": 5}, "broken")
    assert (shelves(desk)[0].pieces, shelves(desk)[0].low) == (-1, True)


MANGLED = st.lists(
    st.one_of(
        st.tuples(st.integers(0, 2), st.integers(0, 139), st.integers(0, 139)),
        st.sampled_from(["\r", "wait", "]Q1", "7", "ш"]),
    ),
    max_size=8,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(MANGLED)
def test_of_mangled_scans_only_whole_ones_are_handed_out(
    table: Table, station: TestStation, mangled: list[str | tuple[int, int, int]]
) -> None:
    codes = [code_of(station, issue) for issue in (1, 2, 3)]
    wait(table)
    table.next()
    before = set(table.desk.ledger.handed)
    stream = "|"
    for piece in mangled:
        if piece == "wait":
            wait(table)
            stream += "|"
        elif piece == "\r":
            table.enter()
            stream += "|"
        elif isinstance(piece, str):
            table.type(piece)
            stream += piece
        else:
            code, one, other = piece
            table.type(codes[code][min(one, other) : max(one, other)])
            stream += codes[code][min(one, other) : max(one, other)]
    table.enter()
    wait(table)
    whole = {n + 1 for n, code in enumerate(codes) if code in stream}
    assert {key.issue for key in set(table.desk.ledger.handed) - before} <= whole
    # and the next scan is whole
    wait(table)
    fresh = code_of(station, 100 + len(table.desk.ledger.handed))
    assert scan(table, fresh) == "handed"


def test_facts_of_a_day_at_the_desk(table: Table, station: TestStation) -> None:
    scan(table, code_of(station))
    rows = table.desk.machine.journal.read(1, 100)
    kinds = [type(facts.decode(row.fact)).__name__ for row in rows]
    assert kinds[-5:] == ["KeeperCame", "Counted", "Counted", "Counted", "Redeemed"]
    assert table.desk.machine.clock.utc_ms() > NOON
