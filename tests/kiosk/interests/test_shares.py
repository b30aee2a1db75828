"""Nothing under ten is told, and nobody with the totals and a pencil can compute it back."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kiosk.interests.holland import LETTERS, Letter
from kiosk.interests.shares import (
    GROUPS_MOST,
    LEAST,
    OTHERS,
    Shares,
    Table,
    crossing,
    shares,
    within,
)
from tests.samples import sample

ROW = st.lists(st.sampled_from([0, 1, 3, 9, 10, 11, 25, 60, 200]), min_size=6, max_size=6)
COUNTS = st.lists(ROW, min_size=1, max_size=6).map(
    lambda rows: {f"group {n}": dict(zip(LETTERS, row, strict=True)) for n, row in enumerate(rows)}
)
ALL_MANY: dict[Letter, int] = dict.fromkeys(LETTERS, 50)


@given(COUNTS)
def test_no_cell_and_no_group_under_ten_is_told(counts: Table) -> None:
    told = shares(counts)
    table = told_of(counts, told)
    assert all(total >= LEAST for total in told.totals.values())
    for group, row in told.percent.items():
        for letter, percent in row.items():
            assert percent is None or table[group][letter] >= LEAST


@sample(30)
@given(COUNTS)
def test_a_hidden_cell_is_no_consequence_of_what_is_told(counts: Table) -> None:
    """By linear algebra: the totals of rows and columns, given, fix no hidden cell."""
    hidden = [(g, le) for g, row in shares(counts).percent.items() for le in LETTERS
              if row[le] is None]  # fmt: skip
    lines = [[int(g == group) for g, _ in hidden] for group in {g for g, _ in hidden}]
    lines += [[int(le == letter) for _, le in hidden] for letter in LETTERS]
    rank = _rank(lines)
    for place in range(len(hidden)):
        alone = [int(n == place) for n in range(len(hidden))]
        assert _rank([*lines, alone]) == rank + 1


@given(COUNTS)
def test_a_hidden_cell_could_be_ten_more_or_ten_less(counts: Table) -> None:
    """Knowing too that no count is below nothing: another table shows the same totals."""
    told = shares(counts).percent
    table = told_of(counts, shares(counts))
    hidden = {(g, le) for g, row in told.items() for le in LETTERS if row[le] is None}
    for group, letter in hidden:
        assert any(
            {(g, letter), (group, le), (g, le)} <= hidden
            and (
                min(table[g][letter], table[group][le]) >= LEAST
                or min(table[group][letter], table[g][le]) >= LEAST
            )
            for g in told
            if g != group
            for le in LETTERS
            if le != letter
        )


@given(COUNTS)
def test_totals_add_up_to_all_children_or_nothing_is_told(counts: Table) -> None:
    told = shares(counts)
    everybody = sum(sum(row.values()) for row in counts.values())
    assert sum(told.totals.values()) in (0, everybody)


def test_a_table_of_many_is_told_whole() -> None:
    told = shares({"farm": ALL_MANY, "care": ALL_MANY})
    assert told.totals == {"farm": 300, "care": 300}
    assert all(p == 17 for row in told.percent.values() for p in row.values())


def test_one_small_cell_takes_three_others_with_it() -> None:
    told = shares({"farm": ALL_MANY | {"R": 4}, "care": ALL_MANY, "energy": ALL_MANY})
    hidden = [(g, le) for g, row in told.percent.items() for le, p in row.items() if p is None]
    assert len(hidden) == 4
    assert ("farm", "R") in hidden


def test_small_groups_are_put_together() -> None:
    small: dict[Letter, int] = dict.fromkeys(LETTERS, 1)
    told = shares({"moon": small, "mars": small, "farm": ALL_MANY, "care": ALL_MANY})
    assert set(told.totals) == {OTHERS, "farm"}
    assert told.totals[OTHERS] == 312  # twelve alone would have had to hide all six cells


def test_a_single_small_group_takes_the_next_with_it() -> None:
    small: dict[Letter, int] = dict.fromkeys(LETTERS, 1)
    told = shares({"moon": small, "farm": ALL_MANY, "care": ALL_MANY})
    assert set(told.totals) == {OTHERS, "farm"} or set(told.totals) == {OTHERS, "care"}


def test_a_lone_group_with_a_small_cell_tells_nothing() -> None:
    assert shares({"farm": ALL_MANY | {"R": 4}}).totals == {}
    assert shares({}).totals == {}


def test_areas_of_a_street_that_hides_something_are_not_told() -> None:
    area = {"farm": {"field": ALL_MANY, "food": ALL_MANY}}
    scarce = {"site": ALL_MANY | {"R": 2}, "design": ALL_MANY | {"R": 3}}
    told = within({**area, "builders": scarce, "care": {"clinic": ALL_MANY}})
    assert "builders" not in told
    assert set(told) <= {"farm", "care"}


@given(COUNTS, COUNTS, COUNTS)
def test_areas_never_add_up_to_a_hidden_street(one: Table, two: Table, three: Table) -> None:
    streets = {"one": one, "two": two, "three": three}
    whole = {
        street: {le: sum(row[le] for row in areas.values()) for le in LETTERS}
        for street, areas in streets.items()
    }
    told = shares(whole).percent
    for street in within(streets):
        assert None not in told[street].values()


def told_of(counts: Table, told: Shares) -> Table:
    """The true counts in the groups that were told."""
    known = {group: row for group, row in counts.items() if group in told.totals}
    rest = [row for group, row in counts.items() if group not in known]
    others = {letter: sum(row[letter] for row in rest) for letter in LETTERS}
    return known | {OTHERS: others}


def _rank(rows: list[list[int]]) -> int:
    matrix = [[Fraction(x) for x in row] for row in rows]
    rank = 0
    for column in range(len(matrix[0]) if matrix else 0):
        pivot = next((r for r in range(rank, len(matrix)) if matrix[r][column]), None)
        if pivot is None:
            continue
        matrix[rank], matrix[pivot] = matrix[pivot], matrix[rank]
        for r in range(rank + 1, len(matrix)):
            factor = matrix[r][column] / matrix[rank][column]
            matrix[r] = [a - factor * b for a, b in zip(matrix[r], matrix[rank], strict=True)]
        rank += 1
    return rank


def test_thousands_of_groups_are_told_as_the_largest_and_the_others() -> None:
    rows = {f"s{n:05}": {"kk": 20 + n % 7, "ru": 30} for n in range(20_000)}
    told = crossing(rows, ["kk", "ru"])
    assert len(told.totals) == GROUPS_MOST + 1
    assert sum(told.totals.values()) == sum(sum(row.values()) for row in rows.values())


def test_a_crossing_hides_what_is_under_ten_and_what_would_give_it_away() -> None:
    rows = {"a": {"kk": 40, "ru": 3, "en": 50}, "b": {"kk": 60, "ru": 70, "en": 80}}
    told = crossing(rows, ["kk", "ru", "en"])
    assert told.totals == {"a": 93, "b": 210}
    assert told.counts["a"] == {"kk": None, "ru": None, "en": 50}
    assert told.counts["b"] == {"kk": None, "ru": None, "en": 80}
    assert crossing({"a": {"kk": 3}}, ["kk"]).totals == {}
