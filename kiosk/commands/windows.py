"""What a command opens a window with: ui/cli.py lays it here, for kiosk knows no screen."""

from collections.abc import Callable
from pathlib import Path

Opens = Callable[[Path, tuple[int, int] | None, str | None], None]
"""From the data folder, the window's size (None = the full screen) and the language, if any was
asked for. Raises Trouble."""

WINDOWS: dict[str, Opens] = {}
"""By the command's name."""
