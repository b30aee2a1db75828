"""First choices as the organizer reads them: from facts to shares, nothing small told."""

import msgspec

from db.hub import Hub
from kiosk import facts as f
from kiosk.hub.choices import Chosen, choices
from kiosk.hub.report import report
from kiosk.hub.words import WORDS
from kiosk.interests.holland import LETTERS
from kiosk.reports.text import as_text
from tests.kiosk.hub.journals import Festival, chained, encoded, poured, visit


def discovered(first: str, band: str = "13-17", *, counted: bool = True) -> f.Discovered:
    leading = (first, "C") if first else ()
    marks = () if counted else ("fast",)
    return f.Discovered(band=band, counts={}, leading=leading, marks=marks, counted=counted)


def children(each: int, street: str = "metallurgists", guide: bool = False) -> list[f.Fact]:
    told: list[f.Fact] = []
    for number, letter in enumerate(LETTERS * each):
        name = f"{street}{guide}{number}".encode().hex()[:32].ljust(32, "0") + str(number)
        told += visit(name[-32:], discovered(letter), street=street, guide=guide)
    return told


def test_shares_come_from_trusted_diagnostics_of_children(hub: Hub, festival: Festival) -> None:
    facts = [
        *children(10),
        *children(3, guide=True),
        *visit("a" * 32, discovered("R", counted=False), discovered("", "6-8")),
    ]
    poured(hub, chained(encoded(facts), festival.kit), festival.kit)
    told = report(hub).choices
    assert told.streets.totals == {"metallurgists": 60}
    assert told.bands.totals == {"13-17": 60}
    assert told.areas["metallurgists"].totals == {"smelting": 60}
    assert set(told.streets.percent["metallurgists"].values()) == {17}


def test_fewer_than_ten_are_told_nowhere(hub: Hub, festival: Festival) -> None:
    poured(hub, chained(encoded(children(2)), festival.kit), festival.kit)
    told = report(hub)
    assert told.choices.streets.totals == {}
    assert told.choices.areas == {}
    assert told.children.visits == 12


def test_two_in_one_visit_are_two_and_a_visit_read_again_is_the_same(
    hub: Hub, festival: Festival
) -> None:
    facts = visit("b" * 32, *(discovered(letter) for letter in LETTERS * 10))
    rows = chained(encoded(facts), festival.kit)
    poured(hub, rows, festival.kit, 1, 30)
    poured(hub, rows, festival.kit, 20, len(rows))
    assert report(hub).choices.streets.totals == {"metallurgists": 60}


def test_one_that_was_left_before_its_end_is_no_diagnostic_and_says_an_age(
    hub: Hub, festival: Festival
) -> None:
    left = f.Discovered(band="13-17", counts={}, leading=("R", "C"), marks=("fast", "abandoned"))
    facts = [*visit("c" * 32, left), *visit("d" * 32, discovered("R", counted=False), left)]
    poured(hub, chained(encoded(facts), festival.kit), festival.kit)
    told = report(hub)
    assert [(one.finished, one.trusted) for one in told.diagnostics] == [(1, 0)]
    assert [(one.name, one.visits) for one in told.bands] == [("13-17", 2)]


def test_each_of_several_side_by_side_is_a_diagnostic_of_its_own(
    hub: Hub, festival: Festival
) -> None:
    def beside(side: str, band: str, *, counted: bool = True) -> f.Fact:
        return msgspec.structs.replace(discovered("R", band, counted=counted), side=side)

    left = msgspec.structs.replace(beside("c", "9-12"), marks=("abandoned",))
    facts = [
        *visit("a" * 32, beside("b", "9-12"), beside("a", "13-17", counted=False), left),
        *visit("b" * 32, beside("a", "6-8"), beside("b", "6-8")),
    ]
    rows = chained(encoded(facts), festival.kit)
    for cut in range(1, len(rows) + 1):
        poured(hub, rows, festival.kit, cut, cut)
    told = report(hub)
    assert [(one.finished, one.trusted) for one in told.diagnostics] == [(4, 3)]
    assert {one.name: one.finished for one in told.diagnostics_of["bands"]} == {
        "13-17": 1,
        "6-8": 2,
        "9-12": 1,
    }
    ages = {one.name: one.visits for one in told.bands}
    assert ages.pop("6-8") == 1
    assert set(ages) <= {""}, "of children of several ages no visit's age is told"


def test_the_text_says_that_nothing_is_validated(hub: Hub, festival: Festival) -> None:
    poured(hub, chained(encoded(children(10)), festival.kit), festival.kit)
    for lang, words in WORDS.items():
        text = as_text(report(hub), lang)
        assert words["choices"] in text
        assert words["simulated"] in text
        assert "17%" in text


def test_an_age_or_an_interest_from_another_program_is_left_out() -> None:
    rows = [Chosen("farm", "", "13-17", "X", 50), Chosen("farm", "", "40+", "R", 50)]
    assert choices(rows).streets.totals == {}
