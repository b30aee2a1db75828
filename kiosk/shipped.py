"""Where the words, pictures and sounds lie that come with the program."""

from pathlib import Path

_HERE = Path(__file__).parent

ASSETS = _HERE / "assets" if (_HERE / "assets").is_dir() else _HERE.parent / "assets"
"""Installed they are data of this package: a folder called "assets" among everybody's packages
would be anybody's. In a clone they stand beside it, where authors find them."""

SHIPPED_PACK = ASSETS / "festival"
"""The festival that kiosk brings."""
