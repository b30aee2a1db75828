"""What every test may ask for."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

import tests.memory  # noqa: F401  # before anything is laid anywhere

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# stations of tests leave nothing among the user's own files
if "KIOSK_STATE" not in os.environ:
    os.environ["KIOSK_STATE"] = tempfile.mkdtemp(
        prefix="kiosk-state-", dir=os.environ.get("PYTEST_DEBUG_TEMPROOT")
    )
    atexit.register(shutil.rmtree, os.environ["KIOSK_STATE"], ignore_errors=True)
if "KIOSK_CACHE" not in os.environ:
    os.environ["KIOSK_CACHE"] = tempfile.mkdtemp(prefix="kiosk-cache-")
    atexit.register(shutil.rmtree, os.environ["KIOSK_CACHE"], ignore_errors=True)
os.environ.setdefault("KIOSK_VOICE", "off")  # a machine's voice takes minutes, where there is one
os.environ.setdefault("QT_QUICK_BACKEND", "software")

# Qt reads its environment once, so these imports come after it
import kiosk.reports.planned
import kiosk.trust.pin
import kiosk.trust.sealed
from tests.slow import Slow
from tests.stations import PACK, TestStation, open_demo
from tests.turns import Turns

# the same examples each time, and no deadline: machines are noisy, a test is not a clock
settings.register_profile("sample", max_examples=40, derandomize=True, deadline=None)
settings.register_profile("siege", max_examples=1_000, deadline=None, print_blob=True)

# PINs and kits cost no time here: hundreds of stations are opened, and none has a thief
kiosk.trust.pin._SCRYPT["n"] = 2
kiosk.trust.sealed.COST = 2

# where no plan says otherwise, a report calls things as the pack does: 300 files, read each time
kiosk.reports.planned.SHIPPED_PACK = PACK  # type: ignore[attr-defined]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--siege", action="store_true", help="run the sieges whole")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("siege" if config.getoption("--siege") else "sample")
    config.pluginmanager.register(Slow())
    config.pluginmanager.register(Turns())


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> Callable[[int, int], range]:
    """How often a siege is repeated: rounds(sample, whole), whole under `make siege`."""
    whole_siege = request.config.getoption("--siege")
    return lambda sample, whole: range(whole if whole_siege else sample)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[TestStation]:
    """A started station of the festival DEMO with the shipped pack."""
    opened = open_demo(tmp_path / "data")
    yield opened
    opened.close()
