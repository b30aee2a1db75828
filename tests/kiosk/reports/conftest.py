"""Three days of a festival in a hub, poured once for all tests of a run."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from db.hub import Hub
from kiosk.hub.byhand import Counted, count
from kiosk.hub.fold import keep_up
from kiosk.hub.report import report
from kiosk.hub.reported import Report
from tests.kiosk.hub.journals import Festival, open_festival
from tests.kiosk.reports.festivals import STATIONS, pour_three_days

PLAN = """
name = "City"
number = 7
first_day = 2026-12-07
days = 5
opens = "10:00"
closes = "18:00"
station = [
    { id = "K01", street = "energy" }, { id = "K02", street = "transport" },
    { id = "K03", street = "builders" }, { id = "K04", street = "farm" },
    { id = "K05", street = "digital" }, { id = "K06", street = "care" },
    { id = "K07", street = "masters" }, { id = "K08", street = "metallurgists" },
]
desk = [{ id = "D01" }]
[aims]
visits = 2000
excursions = 5
prizes = 100
"""


class ThreeDays(NamedTuple):
    """facts: all that were poured in, as JSON lines."""

    hub: Path
    facts: list[bytes]
    told: Report


@pytest.fixture(scope="session")
def three_days(tmp_path_factory: pytest.TempPathFactory) -> ThreeDays:
    folder = tmp_path_factory.mktemp("three-days")
    organizers = {}
    for name in STATIONS:
        (folder / name).mkdir()
        organizers[name] = open_festival(folder / name, name)
    path = folder / "hub.db"
    with closing(Hub(path, create=True)) as hub:
        keep_up(hub)
        facts = pour_three_days(hub, organizers)
        count(hub, Counted("gate", 1, 9000, "guards", "tally"))
        count(hub, Counted("gate", 1, 9100, "guards", "tally, again"))
        return ThreeDays(path, facts, report(hub))


@pytest.fixture(scope="session")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    return open_festival(tmp_path_factory.mktemp("festival"))


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    with closing(Hub(tmp_path / "hub.db", create=True)) as opened:
        keep_up(opened)
        yield opened
