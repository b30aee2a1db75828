"""Derived tables: made from structs that this test makes up, for db knows no festival."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from db.chain import genesis
from db.derived import Condensed, Derived, Folded, created
from db.hub import Hub, HubUnreadable


class Walk(Derived, frozen=True):
    key: ClassVar = ("seq",)

    guided: bool
    seq: int
    way: str
    share: float | None


class Vote(Derived, frozen=True):
    """A cell."""

    key: ClassVar = ("day", "question")
    added: ClassVar = ("n", "chosen")

    day: int
    question: str
    n: int
    chosen: dict[str, int]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    """With the installations 1 and 2, and nothing derived from them."""
    opened = Hub(tmp_path / "hub.db", create=True)
    with opened.transaction():
        opened.tables.make([Walk, Vote])
        for number in (1, 2):
            installation = bytes([number]) * 16
            opened.begin_intake(installation, "K07", 1, 9, genesis("F", installation))
    yield opened
    opened.close()


def test_a_struct_says_all_about_its_table() -> None:
    assert created(Walk) == (
        "CREATE TABLE walk (installation INTEGER NOT NULL, guided INTEGER NOT NULL,"
        " seq INTEGER NOT NULL, way TEXT NOT NULL, share REAL, PRIMARY KEY (installation, seq))"
        " STRICT, WITHOUT ROWID"
    )
    assert "chosen TEXT NOT NULL, PRIMARY KEY (installation, day, question)" in created(Vote)


def test_a_row_takes_the_place_of_the_one_with_its_key(hub: Hub) -> None:
    first, second = Walk(True, 1, "up", 0.5), Walk(False, 1, "down", None)
    hub.tables.replace(1, Folded([first]))
    assert hub.tables.row(Walk, 1, 1) == first
    hub.tables.replace(1, Folded([second]))
    assert hub.tables.row(Walk, 1, 1) == second
    assert hub.tables.row(Walk, 2, 1) is None
    assert hub.tables.row(Walk, 1, 2) is None


def test_the_last_row_before_a_number_is_found(hub: Hub) -> None:
    hub.tables.replace(1, Folded([Walk(True, seq, "up", None) for seq in (2, 5)]))
    found = [hub.tables.last(Walk, 1, before) for before in (1, 2, 3, 5, 6, 99)]
    assert [row and row.seq for row in found] == [None, None, 2, 2, 5, 5]


def test_a_cell_grows(hub: Hub) -> None:
    hub.tables.replace(1, Folded([Vote(1, "q", 3, {"b": 2, "ә": 1})]))
    hub.tables.replace(1, Folded([Vote(1, "q", 2, {"a": 1, "b": 1}), Vote(2, "q", 1, {})]))
    assert hub.tables.row(Vote, 1, 1, "q") == Vote(1, "q", 5, {"a": 1, "b": 3, "ә": 1})
    assert hub.tables.row(Vote, 1, 2, "q") == Vote(2, "q", 1, {})


class Step(Derived, frozen=True):
    """A cell of whole numbers alone."""

    key: ClassVar = ("day",)
    added: ClassVar = ("n",)

    day: int
    way: str
    n: int


def test_a_cell_of_whole_numbers_grows_and_keeps_all_else(hub: Hub) -> None:
    hub.tables.make([Step])
    hub.tables.replace(1, Folded([Step(1, "up", 3), Step(2, "up", 1)]))
    hub.tables.replace(1, Folded([Step(1, "down", 2)]))
    assert hub.tables.row(Step, 1, 1) == Step(1, "up", 5)
    assert hub.tables.row(Step, 1, 2) == Step(2, "up", 1)


class Ways(Condensed, frozen=True):
    key: ClassVar = ("way",)
    of: ClassVar = Walk
    where: ClassVar = "guided = 0"
    shown: ClassVar = ("count(*)", "coalesce(sum(share), 0.0)")

    way: str
    walks: int
    shares: float


def test_rows_that_are_alike_are_counted_together_and_anew_each_time(hub: Hub) -> None:
    hub.tables.make([Walk, Ways])
    first = [Walk(False, 1, "up", 0.5), Walk(False, 2, "up", None), Walk(True, 3, "up", 0.25)]
    hub.tables.replace(1, Folded(first))
    hub.tables.replace(2, Folded([Walk(False, 1, "up", 1.0)]))
    hub.tables.condense(1, [Ways])
    assert hub.tables.row(Ways, 1, "up") == Ways("up", 2, 0.5)
    hub.tables.replace(1, Folded([Walk(False, 1, "down", None)]))
    hub.tables.condense(1, [Ways])
    assert hub.tables.row(Ways, 1, "up") == Ways("up", 1, 0.0)
    assert hub.tables.row(Ways, 1, "down") == Ways("down", 1, 0.0)
    assert hub.tables.row(Ways, 2, "up") is None  # nobody condensed it


@pytest.mark.parametrize("portion", [1, 2, 3, 7])
def test_a_cell_tells_so_many_names_apart_and_counts_the_rest_together(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, portion: int
) -> None:
    """The first that came, in whatever portions they came."""
    monkeypatch.setattr("db.derived.NAMES_MOST", 2)
    names = ["b", "b", "", "a", "c", "a", "d"]
    for at in range(0, len(names), portion):
        counts = Counter(names[at : at + portion])
        hub.tables.replace(1, Folded([Vote(1, "q", counts.total(), dict(counts))]))
    assert hub.tables.row(Vote, 1, 1, "q") == Vote(1, "q", 7, {"a": 2, "b": 2, "": 3})


def test_the_order_in_which_a_cell_grows_leaves_no_trace(hub: Hub) -> None:
    votes, digests = [Vote(1, "q", 1, {name: 1}) for name in "abc"], set()
    for order in (votes, votes[::-1], [votes[1], votes[2], votes[0]]):
        hub.tables.replace(1, Folded(anew=True))
        for vote in order:
            hub.tables.replace(1, Folded([vote]))
        digests.add(hub.digest())
    assert len(digests) == 1


def test_told_anew_forgets_one_installation(hub: Hub) -> None:
    empty = hub.digest()
    told = Folded([Walk(True, 1, "up", None), Vote(1, "q", 1, {})], [(4, b"h")])
    for key in (1, 2):
        hub.tables.replace(key, told)
    hub.tables.replace(1, Folded(anew=True))
    assert (hub.tables.row(Walk, 1, 1), hub.tables.row(Vote, 1, 1, "q")) == (None, None)
    assert hub.tables.row(Walk, 2, 1) == told.rows[0]
    assert hub.forks.waiting() == {"unknown": 1}
    assert hub.digest() != empty
    hub.tables.replace(2, Folded(anew=True))
    assert hub.digest() == empty


def test_tables_made_anew_are_empty_and_of_the_new_shape(hub: Hub) -> None:
    hub.tables.replace(1, Folded([Walk(True, 1, "up", None)]))
    assert hub.tables.are([Walk, Vote])
    hub.tables.make([Walk])
    assert hub.tables.are([Walk])
    assert hub.tables.row(Walk, 1, 1) is None
    with pytest.raises(HubUnreadable, match="no such table: vote"), hub.transaction():
        hub.tables.row(Vote, 1, 1, "q")


def test_a_clock_that_is_no_number_is_a_plain_error(hub: Hub) -> None:
    assert hub.utc_offset_min == 300
    hub.set("utc_offset_min", "five")
    with pytest.raises(HubUnreadable, match=r"hub\.db cannot be used \(utc_offset_min is no num"):
        assert hub.utc_offset_min
