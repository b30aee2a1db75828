"""Numbers that no report tells yet, counted by hand. Those it tells are in test_report.py."""

import pytest

from db.hub import Hub
from kiosk.hub import numbers
from kiosk.languages import LANGS
from kiosk.words import table
from tests.kiosk.hub.journals import Festival, chained, encoded, poured, quiz, visit


def children(lengths_s: list[int], street: str) -> list[bytes]:
    """Visits of so many seconds: a fact a second, each visit in facts of its own."""
    told = []
    for number, seconds in enumerate(lengths_s):
        name = f"{number:032x}"
        told += visit(name, *(quiz() * seconds)[: seconds - 1], street=street)
    return encoded(told)


def test_dwell_is_told_by_the_median_and_by_what_nine_of_ten_do_not_exceed(
    hub: Hub, festival: Festival
) -> None:
    lengths_s = [9, 1, 4, 2, 10, 3, 8, 5, 7, 6]
    poured(hub, chained(children(lengths_s, "miners"), festival.kit), festival.kit)
    assert hub.ask(numbers.DWELL) == [("miners", 5_000, 9_000)]


def test_visits_by_station_are_those_of_all_its_installations(hub: Hub, festival: Festival) -> None:
    facts = children([1, 4], "miners")
    for number in (1, 2):
        installation = bytes([number]) * 16
        rows = chained(facts, festival.kit, installation)
        poured(hub, rows, festival.kit, installation=installation)
    assert hub.ask(numbers.BY_STATION) == [("K07", 4, 2)]


@pytest.mark.parametrize("lang", LANGS)
def test_every_number_says_what_it_means_in_a_sentence(lang: str) -> None:
    words = table("numbers")
    assert words.keys() == {number.name for number in numbers.NUMBERS}
    for number in numbers.NUMBERS:
        said = str(words[number.name][lang])
        assert said.endswith(".") and len(said) > 20
