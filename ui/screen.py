"""How large the screen is: a millimetre in pixels."""

import math

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

PLAUSIBLE_MM = 200
"""A screen that calls itself smaller reports nonsense; then a 43-inch one is assumed."""

ASSUMED_DIAGONAL_MM = 43 * 25.4


def px_per_mm(size: tuple[int, int] | None, width_mm: int) -> float:
    """Pixels a millimetre: from the settings, else from the screen, else as if it had 43 inches."""
    screen = QGuiApplication.primaryScreen()
    pixels = QSize(*size) if size else screen.size()
    if width_mm:
        return pixels.width() / width_mm
    reported = screen.physicalSize()
    if size is None and max(reported.width(), reported.height()) >= PLAUSIBLE_MM:
        return screen.size().width() / reported.width()
    return math.hypot(pixels.width(), pixels.height()) / ASSUMED_DIAGONAL_MM
