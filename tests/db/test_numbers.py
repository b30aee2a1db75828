"""Numbers asked of tables that this test makes up, counted by hand beside."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

import pytest

from db.chain import genesis
from db.derived import Derived, Folded
from db.hub import Hub
from db.numbers import Number, count, mean, percentile, statement, total


class Walk(Derived, frozen=True):
    key: ClassVar = ("n",)

    n: int
    way: str
    steps: int
    share: float | None


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    opened = Hub(tmp_path / "hub.db", create=True)
    with opened.transaction():
        opened.tables.make([Walk])
        for number, station in ((1, "K07"), (2, "K08"), (3, "K07")):
            installation = bytes([number]) * 16
            opened.begin_intake(installation, station, 1, 9, genesis("F", installation))
    yield opened
    opened.close()


def walked(hub: Hub, steps: Sequence[int], way: str = "up", key: int = 1) -> None:
    rows = [Walk(n, way, one, one / 10 if one else None) for n, one in enumerate(steps)]
    hub.tables.replace(key, Folded(rows))


def asked(hub: Hub, *show: Any, **options: Any) -> list[tuple[Any, ...]]:
    return hub.ask(Number("walks", Walk, show, **options))


def test_rows_are_counted_summed_and_averaged(hub: Hub) -> None:
    walked(hub, [0, 3, 5])
    show = count("walks"), count("long", "steps > 4"), total("steps", "steps"), mean("m", "share")
    assert asked(hub, *show) == [(3, 1, 8, pytest.approx(0.4))]
    assert asked(hub, *show, where="steps < 4") == [(2, 0, 3, 0.3)]


def test_of_nothing_there_are_none_and_no_mean(hub: Hub) -> None:
    show = count("walks"), total("steps", "steps"), mean("m", "share"), percentile("p", "steps", 50)
    assert asked(hub, *show) == [(0, 0, None, None)]
    assert asked(hub, *show, by=("way",)) == []


def test_groups_come_in_their_own_order_or_in_the_one_asked_for(hub: Hub) -> None:
    for key, way in ((1, "up"), (2, "down"), (3, "away")):
        walked(hub, [1] * key, way, key)
    by_way = {"by": ("way",)}
    assert asked(hub, count("walks"), **by_way) == [("away", 3), ("down", 2), ("up", 1)]
    assert asked(hub, count("walks"), **by_way, order=("walks DESC",))[0] == ("away", 3)
    assert asked(hub, count("walks"), **by_way, order=("walks", "way"))[0] == ("up", 1)


def test_a_station_is_all_its_installations(hub: Hub) -> None:
    for key in (1, 2, 3):
        walked(hub, [1, 2], key=key)
    assert asked(hub, count("walks"), by=("station",)) == [("K07", 4), ("K08", 2)]
    assert asked(hub, count("walks"), by=("station", "way"), where="steps > 1") == [
        ("K07", "up", 2),
        ("K08", "up", 1),
    ]


@pytest.mark.parametrize(
    ("steps", "median", "ninth"),
    [
        ([7], 7, 7),
        ([1, 2], 1, 2),
        ([3, 1, 2], 2, 3),
        ([1, 2, 3, 4], 2, 4),
        ([*range(1, 11)], 5, 9),
        ([*range(1, 12)], 6, 10),
        ([5, 5, 5, 1], 5, 5),
    ],
)
def test_a_percentile_is_the_nearest_rank(
    hub: Hub, steps: list[int], median: int, ninth: int
) -> None:
    walked(hub, steps)
    walked(hub, [100], "down", 2)
    show = percentile("median", "steps", 50), percentile("ninth", "steps", 90), count("walks")
    assert asked(hub, *show, where="way = 'up'") == [(median, ninth, len(steps))]
    assert asked(hub, *show, by=("way",)) == [
        ("down", 100, 100, 1),
        ("up", median, ninth, len(steps)),
    ]


def test_percentiles_of_two_columns_stand_beside_each_other(hub: Hub) -> None:
    walked(hub, [3, 1, 2])
    show = percentile("steps", "steps", 50), percentile("n", "n", 90)
    assert asked(hub, *show, by=("station",)) == [("K07", 2, 2)]


def test_a_number_is_one_plain_statement() -> None:
    number = Number("walks", Walk, (count("walks"),), by=("way",), where="steps > 1")
    assert statement(number) == (
        "SELECT way, count(*) AS walks FROM walk WHERE steps > 1 GROUP BY way ORDER BY way"
    )
