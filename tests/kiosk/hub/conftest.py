"""A festival with keys, and an empty hub."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.hub import Hub
from kiosk.hub.fold import keep_up
from tests.kiosk.hub.journals import Festival, open_festival


@pytest.fixture(scope="session")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    return open_festival(tmp_path_factory.mktemp("festival"))


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    opened = Hub(tmp_path / "hub.db", create=True)
    keep_up(opened)
    yield opened
    opened.close()
