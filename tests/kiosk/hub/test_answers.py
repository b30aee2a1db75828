"""Answers in cells and classes in rows, counted by hand."""

from typing import Literal

import msgspec
import pytest

from db.derived import Derived
from db.hub import Hub
from kiosk import facts as f
from kiosk.hub import numbers
from kiosk.hub.tables import Answer, Excursion
from tests.kiosk.hub.journals import (
    V1,
    V2,
    V3,
    Festival,
    chained,
    encoded,
    excursion,
    poured,
    visit,
)


def answer(question: str = "q", *chosen: str, points: int = 1, of: int = 2) -> f.Answered:
    return f.Answered(question=question, chosen=chosen, points=points, of=of, took_ms=900)


def started(content: str) -> f.Started:
    return f.Started(program="1", content=content, boot="b")


def day(number: int) -> f.DayBegan:
    return f.DayBegan(day=number, confirmed="clock")


def said(band: str) -> f.Discovered:
    return f.Discovered(band=band, counts={})


def rows_of(hub: Hub, kind: type[Derived]) -> list[tuple[object, ...]]:
    columns = ", ".join(kind.__struct_fields__)
    return hub._conn.execute(f"SELECT {columns} FROM {kind.__name__.lower()}").fetchall()


def pour(hub: Hub, festival: Festival, *told: f.Fact, cuts: int = 0) -> None:
    """cuts: facts a file, all in one if 0."""
    rows = chained(encoded(told), festival.kit)
    for first in range(1, len(rows) + 1, cuts or len(rows)):
        last = min(first + (cuts or len(rows)) - 1, len(rows))
        poured(hub, rows, festival.kit, first, last)


@pytest.mark.parametrize("cuts", [0, 1, 2, 3])
def test_alike_answers_are_one_cell(hub: Hub, festival: Festival, cuts: int) -> None:
    facts = [
        started("c1"),
        day(1),
        *visit(V1, answer("q", "a"), answer("q", "a", "b", points=2), answer("p", "x", points=0)),
        *visit(V2, answer("q", "b", points=0)),
        *visit(V3, answer("q", "c"), lang="en"),
    ]
    pour(hub, festival, *facts, cuts=cuts)
    assert rows_of(hub, Answer) == [
        (1, "p", "c1", "kk", "", 1, 0, 2, 0, '{"x":1}'),
        (1, "q", "c1", "en", "", 1, 1, 2, 1, '{"c":1}'),
        (1, "q", "c1", "kk", "", 3, 3, 6, 5, '{"a":2,"b":2}'),
    ]
    assert hub.ask(numbers.ANSWERS) == [("p", 1, 0, 2, 0), ("q", 4, 4, 8, 6)]
    assert hub.ask(numbers.ANSWERS_BY_LANGUAGE)[1:] == [
        ("q", "en", 1, 1, 2, 1),
        ("q", "kk", 3, 3, 6, 5),
    ]


@pytest.mark.parametrize("cuts", [0, 1])
def test_a_cell_is_of_the_moment_of_the_answer(hub: Hub, festival: Festival, cuts: int) -> None:
    """The day that came, the content that was put in, the language chosen, the age said."""
    russian = f.LanguageChosen(lang="ru")
    told = visit(V1, answer(), answer(), russian, answer(), said("6-8"), answer(), answer())
    facts = [started("c1"), *told[:2], day(1), *told[2:7], started("c2"), *told[7:]]
    facts += visit(V2, answer())
    pour(hub, festival, *facts, cuts=cuts)
    assert [row[:6] for row in rows_of(hub, Answer)] == [
        (0, "q", "c1", "kk", "", 1),
        (1, "q", "c1", "kk", "", 1),
        (1, "q", "c1", "ru", "", 1),
        (1, "q", "c1", "ru", "6-8", 1),
        (1, "q", "c2", "kk", "", 1),
        (1, "q", "c2", "ru", "6-8", 1),
    ]


def test_guides_and_visits_without_a_beginning_answer_nothing(hub: Hub, festival: Festival) -> None:
    headless = visit(V1, answer())[1:]
    late = [*headless, f.VisitBegan(visit=V1, lang="kk", street="s", area="")]
    pour(hub, festival, *late, *visit(V2, answer(), guide=True))
    assert rows_of(hub, Answer) == []


def test_a_dial_turned_everywhere_does_not_fill_a_cell_without_end(
    hub: Hub, festival: Festival, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what is counted does not hang on where a file was cut."""
    monkeypatch.setattr("db.derived.NAMES_MOST", 3)
    names = ["1", "2", "1", "", "3", "4", "5", "2", "4"]
    facts = visit(V1, *(answer("q", name) for name in names))
    told = set()
    for number, cuts in enumerate((0, 1, 2, 4)):
        installation = bytes([number]) * 16
        rows = chained(encoded(facts), festival.kit, installation)
        for at in range(1, len(rows) + 1, cuts or len(rows)):
            last = min(at + (cuts or len(rows)) - 1, len(rows))
            poured(hub, rows, festival.kit, at, last, installation=installation)
    told = {row[-1] for row in rows_of(hub, Answer)}
    assert told == {'{"":4,"1":2,"2":2,"3":1}'}


def test_cells_are_written_down_before_they_fill_the_memory(
    hub: Hub, festival: Festival, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.hub.answers._BYTES", 3000)
    facts = visit(V1, *(answer(f"q{n % 7}", f"{n % 3}") for n in range(100)))
    rows = chained(encoded(facts), festival.kit)
    poured(hub, rows, festival.kit, batch=5)
    assert sum(n for _, n, *_ in hub.ask(numbers.ANSWERS)) == 100
    assert len(hub.ask(numbers.ANSWERS)) == 7


def test_a_forgers_points_break_no_sum(hub: Hub, festival: Festival) -> None:
    wild = [
        msgspec.json.encode(answer("q", "a")).replace(b'"points":1', b'"points":%d' % points)
        for points in (10**30, -(10**30), 2**63 - 1)
    ]
    begin, end = encoded(visit(V1))
    facts = [fact.replace(b'"visit":null', b'"visit":"%s"' % V1.encode()) for fact in wild]
    rows = chained([begin, *facts, end], festival.kit)
    poured(hub, rows, festival.kit)
    assert hub.ask(numbers.ANSWERS) == [("q", 3, 2000, 6, 2_000_000)]


def test_a_name_without_end_is_not_repeated_in_every_row(hub: Hub, festival: Festival) -> None:
    """A fact of 60,000 letters before 300 rounds would be 18 MB of rows."""
    long = "L" * 60_000
    deeds = [f.QuizStarted(quiz="q", street="", area="", questions=(), seed=1), answer(long, long)]
    told = [*deeds, f.CardOpened(profession=long, street="", area=""), said(long)]
    told += [f.PrizeWon(prize=long, desk=1, day=1, issue=1, code="c"), *deeds[:1] * 300]
    facts = visit(V1, *told, lang=long, street=long, area=long)
    pour(hub, festival, started(long), *facts, *excursion(lang=long, band=long, street=long))
    for table in hub.tables.digested():
        for row in hub._conn.execute(f"SELECT * FROM {table}"):
            longest = max((len(cell) for cell in row if isinstance(cell, str)), default=0)
            assert longest <= 2 * 200 + 1 or table == "answer"
    ((chosen,),) = [row[-1:] for row in rows_of(hub, Answer)]
    assert chosen == f'{{"{"L" * 199}…":1}}'


def test_a_visit_begins_once(hub: Hub, festival: Festival) -> None:
    """What a forger says of it again moves nothing that was told of it."""
    again = f.VisitBegan(lang="ru", street="miners", area="", guide=True)
    pour(hub, festival, *visit(V1, answer(), again, answer()), cuts=1)
    assert hub.ask(numbers.BY_STREET) == [("metallurgists", 1, 0)]
    assert hub.ask(numbers.ANSWERS) == [("q", 2, 2, 4, 2)]


@pytest.mark.parametrize("cuts", [0, 1, 2, 3])
def test_a_class_is_told_with_what_it_earned(hub: Hub, festival: Festival, cuts: int) -> None:
    facts = [day(2), *excursion(20), *excursion(0, reason="guide", street="miners", band="13-17")]
    pour(hub, festival, *facts, cuts=cuts)
    first, second = rows_of(hub, Excursion)
    assert first == (
        2, 2, 19, "kk", "metallurgists", "", "9-12", 20, 2, 3, 20, 30, pytest.approx(2 / 3),
        "finished", "", None, None,
    )  # fmt: skip
    assert second[-8:-3] == (3, 0, 30, None, "guide")
    assert hub.ask(numbers.EXCURSIONS) == [(2, 1, 40, pytest.approx(2 / 3))]
    assert hub.ask(numbers.EXCURSIONS_BY_STREET) == [
        ("metallurgists", 1, 1, 20, pytest.approx(2 / 3)),
        ("miners", 1, 0, 20, None),
    ]


def test_a_class_is_no_visit(hub: Hub, festival: Festival) -> None:
    pour(hub, festival, *excursion())
    assert hub.ask(numbers.VISITS) == [(0, 0, 0)]
    assert hub.ask(numbers.ANSWERS) == []


def test_what_follows_missing_facts_is_not_of_the_class_before(
    hub: Hub, festival: Festival
) -> None:
    rows = chained(encoded([*excursion(), *excursion(7)]), festival.kit)
    poured(hub, rows, festival.kit, 1, 2)
    poured(hub, rows, festival.kit, 7, 10)  # the second one's beginning is lost
    assert [row[-8:-3] for row in rows_of(hub, Excursion)] == [(1, 0, 0, None, None)]
    poured(hub, rows, festival.kit, 3, 6)
    assert [row[-7] for row in rows_of(hub, Excursion)] == [20, 7]


def test_an_end_without_a_class_is_nothing(hub: Hub, festival: Festival) -> None:
    pour(hub, festival, excursion()[-1])
    assert rows_of(hub, Excursion) == []


def test_the_pair_around_a_class_is_told_where_both_were_asked(
    hub: Hub, festival: Festival
) -> None:
    def raised(when: Literal["before", "after"], count: int) -> f.HandsRaised:
        return f.HandsRaised(when=when, raised=count, of=20)

    began, *rest, ended = excursion(20)
    half = excursion(20)
    pour(hub, festival, began, raised("before", 6), *rest, raised("after", 11), ended,
         half[0], raised("before", 20), *half[1:])  # fmt: skip
    assert hub.ask(numbers.IMAGINED) == [(1, 20, 6, 11)]
