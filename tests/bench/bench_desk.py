"""What a keeper feels: from the last key of a scan to the green, with a festival's prizes gone."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk import facts
from kiosk.prizes import token
from tests.bench.rows import percentile, row, sized
from tests.festivals import Hall, at
from tests.kiosk.desk.codes import code_of, pin_of
from tests.stations import TestStation
from tests.ui.keepers import Keeper

BOOK = 10_000


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path, stations=1, desks=1)


@pytest.fixture
def station(hall: Hall) -> Iterator[TestStation]:
    opened = hall.station("K01", at(1, 12))
    yield opened
    opened.close()


@pytest.fixture
def keeper(hall: Hall, tmp_path: Path) -> Iterator[Keeper]:
    """At a desk that handed ten thousand pieces out, its stick in."""
    stick = tmp_path / "stick"
    stick.mkdir()
    before = hall.desk("D01", at(1, 10))
    for first in range(0, BOOK, 1000):
        before.machine.recorder.record(
            *(
                facts.Redeemed(
                    station=1, installation="ffffffff", generation=1, issue=first + n,
                    prize="badge", number=1, day=1, by="scan",
                )
                for n in range(1000)
            )
        )  # fmt: skip
    before.close()
    desk = hall.desk("D01", at(1, 12), stick)
    assert len(desk.ledger.handed) == BOOK
    keeper = Keeper(desk)
    keeper.open(pin_of(hall))
    yield keeper
    keeper.close()
    desk.close()


def test_scan_to_green_with_a_full_book(keeper: Keeper, station: TestStation) -> None:
    took: list[float] = []
    for issue in range(1, 1 + sized(200)):
        for letter in code_of(station, issue):
            keeper.letter(letter)
        began = time.perf_counter()
        keeper.key(Qt.Key.Key_Return)
        keeper.window.quick.grabWindow()
        took.append(time.perf_counter() - began)
        assert keeper.colour == "green"
        keeper.wait()
    p50, p99 = (f"{percentile(took, share) * 1000:.1f} ms" for share in (0.5, 0.99))
    row(f"scan → green drawn, {BOOK:,} in the book", f"p99 {p99}", f"p50 {p50}; target p99 50 ms")


def test_a_code_is_checked(keeper: Keeper, station: TestStation) -> None:
    desk, took = keeper.desk, []
    said = token.read(code_of(station))
    for issue in range(sized(500)):
        code = token.make(said._replace(issue=issue, desk=2), station.machine.kit.key)
        began = time.perf_counter()
        assert desk.redeem(code).result == "elsewhere"
        took.append(time.perf_counter() - began)
    p50, p99 = (f"{percentile(took, share) * 1000:.2f} ms" for share in (0.5, 0.99))
    row("prize code checked at the desk", f"p50 {p50}", f"p99 {p99}; target 1 ms")
