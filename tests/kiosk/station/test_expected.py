"""What is planned is offered at its station when its time has come, and begun in one tap."""

from collections.abc import Iterator
from dataclasses import replace as with_words
from datetime import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.station.expected import EARLY_MIN, LATE_MIN, expected
from kiosk.trust.hall import Stop
from tests.festivals import Hall, at
from tests.stations import TestStation, open_demo

STOP = Stop(id="E017", day=1, begins=time(11), lang="ru", band="13-17", pupils=24)
LATER = Stop(id="E018", day=1, begins=time(11, 23))
TOMORROW = Stop(id="E050", day=2, begins=time(11))


@pytest.fixture
def station(tmp_path: Path) -> Iterator[TestStation]:
    opened = Hall(tmp_path).station("K01", at(1, 10))
    words = opened.machine.kit.words
    assert words is not None
    words = replace(words, excursions=(STOP, LATER, TOMORROW))
    opened.machine.kit = with_words(opened.machine.kit, words=words)
    yield opened
    opened.close()


def test_the_group_whose_time_is_nearest_is_offered(station: TestStation) -> None:
    def offered(minutes: int) -> str:
        station.clock.pass_ms(minutes * 60_000)
        stop = expected(station.machine, station.calendar)
        return stop.id if stop else ""

    assert offered(60 - EARLY_MIN - 1) == ""
    assert offered(1) == "E017"
    assert offered(EARLY_MIN + 11) == "E017"
    assert offered(1) == "E018"
    assert offered(11 + LATE_MIN + 1) == ""


def test_a_demo_expects_nobody(tmp_path: Path) -> None:
    demo = open_demo(tmp_path / "data")
    assert expected(demo.machine, demo.calendar) is None
    demo.close()
