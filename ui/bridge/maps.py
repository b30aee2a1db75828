"""Maps and lists for QML.

By way of JSON: a Python dict in a QVariant property leaks its copy at every read (PySide6 6.11
loses 30 kB for a list of thirty cards), and a station runs for days.
"""

from typing import Any

import msgspec
from PySide6.QtCore import QJsonDocument, QJsonValue


def for_qml(value: Any) -> QJsonValue:
    """A map or list of plain values; QML reads it as an object or array of its own."""
    return QJsonDocument.fromJson(msgspec.json.encode([value])).array().at(0)
