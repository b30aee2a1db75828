"""What the tests of what is drawn share."""

from pathlib import Path

import pytest

from kiosk.content.store import ensure_built
from tests.stations import PACK


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped pack as a store: built once for all the stages that play it."""
    return ensure_built(PACK, tmp_path_factory.mktemp("content"))
