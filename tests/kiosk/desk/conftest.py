"""A hall whose keys are made once: nothing in these tests changes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk.desk import Desk
from tests.festivals import Hall, at
from tests.stations import TestStation

NOON = at(1, 12)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    hall = Hall(tmp_path_factory.mktemp("hall"))
    for holder in ("K01", "D01", "D02"):
        hall.kit(holder)
    return hall


@pytest.fixture
def hall(made: Hall, tmp_path: Path) -> Hall:
    here = Hall(tmp_path)
    here.__dict__["festival"] = made.festival
    (tmp_path / "kits").symlink_to(made.folder / "kits")
    return here


@pytest.fixture
def station(hall: Hall) -> Iterator[TestStation]:
    opened = hall.station("K01", NOON)
    yield opened
    opened.close()


@pytest.fixture
def desk(hall: Hall) -> Iterator[Desk]:
    opened = hall.desk("D01", NOON)
    yield opened
    opened.close()
