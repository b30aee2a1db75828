"""What we rely on in Qt's Python binding, where a release once failed us."""

import sys

from PySide6.QtCore import QObject, Signal

from ui.bridge.maps import for_qml


class Bell(QObject):
    rung = Signal()


def test_a_signal_costs_no_reference() -> None:
    """PySide6 6.12.0 on Python 3.11 gives one reference of True away with every emit, and the
    program aborts when none is left, after about eight hundred signals."""
    bell, before = Bell(), sys.getrefcount(True)
    for _ in range(100):
        bell.rung.emit()
    assert sys.getrefcount(True) > before - 50


def test_maps_and_lists_reach_qml_as_they_are() -> None:
    face = {"id": "a", "texts": ["қ", "ё"], "count": 3, "told": True, "next": None}
    assert for_qml(face).toVariant() == face
    assert for_qml([1, 2]).toVariant() == [1, 2]
