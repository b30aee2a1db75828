"""The festival that kiosk brings."""

from pathlib import Path

SHIPPED_PACK = Path(__file__).parent.parent.parent / "assets" / "festival"
