"""The program itself on an X server where no window manager helps, as in a hall: it fills the
glass, and nobody takes it away."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.stations import lay_store

KIOSK = Path(sys.executable).with_name("kiosk")
NEEDED = ("Xvfb", "xdotool", "xwininfo")
PATIENCE_S = 60

pytestmark = [
    pytest.mark.skipif(
        not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)} on this machine"
    ),
    pytest.mark.slow("a real X server and the whole program, started for each size"),
]


class Glass:
    """One X server with the station on it."""

    def __init__(self, display: str) -> None:
        self.display = display

    def ask(self, *command: str) -> str:
        given = os.environ | {"DISPLAY": self.display}
        done = subprocess.run(
            command, env=given, capture_output=True, text=True, timeout=PATIENCE_S
        )
        return done.stdout

    @property
    def uppermost(self) -> str:
        """The window above all others, as xwininfo tells it."""
        lines = self.ask("xwininfo", "-root", "-children").splitlines()
        return next((line for line in lines if line.strip().startswith("0x")), "")

    def until(self, said: Callable[[], bool]) -> bool:
        end = time.monotonic() + PATIENCE_S
        while not said() and time.monotonic() < end:
            time.sleep(0.1)
        return said()


@contextmanager
def x_server(size: str) -> Iterator[str]:
    """An X server of this size; yields what DISPLAY has to say."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-noreset"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
        server.terminate()


@contextmanager
def station(folder: Path, size: str) -> Iterator[tuple[Glass, subprocess.Popen[str]]]:
    data = lay_store(folder / "data")
    with x_server(size) as display:
        given = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command: list[str | Path] = [KIOSK, "run", "--data", data]
        with subprocess.Popen(command, env=given, stderr=subprocess.PIPE, text=True) as program:
            assert program.stderr is not None
            assert program.stderr.readline().startswith("Station K01 is open")
            yield Glass(display), program
            program.kill()


@pytest.mark.parametrize("size", ["1280x800", "1080x1920", "3840x2160"])
def test_it_fills_the_glass_and_nobody_takes_it_away(tmp_path: Path, size: str) -> None:
    with station(tmp_path, size) as (glass, program):
        fills = f'"kiosk")  {size}+0+0'
        assert glass.until(lambda: fills in glass.uppermost), glass.uppermost
        window = glass.ask("xdotool", "search", "--onlyvisible", "--name", "^kiosk$").split()[-1]
        glass.ask("xdotool", "windowsize", window, "300", "300")
        assert glass.until(lambda: fills in glass.uppermost), glass.uppermost
        glass.ask("xdotool", "windowunmap", window)
        assert glass.until(lambda: "IsViewable" in glass.ask("xwininfo", "-id", window))
        glass.ask("xdotool", "windowlower", window)
        assert glass.until(lambda: fills in glass.uppermost), glass.uppermost
        program.send_signal(signal.SIGTERM)
        assert program.wait(timeout=PATIENCE_S) == 0
