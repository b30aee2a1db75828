"""A finger, a keyboard and a pair of eyes at a window: for the monkey, and for tests."""

from collections.abc import Collection

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine, QQmlExpression
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

# The walk happens in QML: Python's wrappers of items outlive the items of a screen that has gone
LOOK = """(function () {
    const seen = [];
    const walk = item => {
        if (!item.visible || item.opacity === 0)
            return;
        const at = item.mapToItem(null, 0, 0, item.width, item.height);
        const text = item.text;
        seen.push({
            name: item.objectName,
            text: typeof text === "string" ? text : "",
            picture: item.source !== undefined ? String(item.source) : "",
            x: at.x, y: at.y, width: at.width, height: at.height,
            label: typeof item.label === "string" && item.activated !== undefined ? item.label
                : item.echoMode !== undefined ? item.objectName : null,
            enabled: item.enabled, live: item.live !== false, focus: item.activeFocus
        });
        for (const child of item.children)
            walk(child);
    };
    walk(contentItem);
    return JSON.stringify(seen);
})()"""
"""As JSON: PySide gives a map from QML away and never takes it back."""


class Seen(msgspec.Struct, frozen=True):
    """An item in sight, in window pixels. label: None of what nobody can touch or type into."""

    name: str
    text: str
    picture: str
    x: float
    y: float
    width: float
    height: float
    label: str | None
    enabled: bool
    live: bool
    focus: bool

    @property
    def centre(self) -> QPoint:
        return QPoint(round(self.x + self.width / 2), round(self.y + self.height / 2))


class Hand:
    """Fingers by their numbers; whichever is not told of lies still."""

    def __init__(self, engine: QQmlApplicationEngine, window: QQuickWindow) -> None:
        self.device: QPointingDevice = QTest.createTouchDevice()
        self._window = window
        # once: an engine keeps what it has compiled for ever
        self._eyes = QQmlExpression(engine.rootContext(), window, LOOK)
        self._down: set[int] = set()

    def look(self) -> list[Seen]:
        """All items in sight, outermost first."""
        found = self._eyes.evaluate()
        assert not self._eyes.hasError(), self._eyes.error().toString()
        return msgspec.json.decode(found[0] if isinstance(found, tuple) else found, type=list[Seen])

    def press(self, fingers: dict[int, QPoint]) -> None:
        """These come down at once."""
        event = self._others(fingers)
        for finger, point in fingers.items():
            event.press(finger, point, self._window)
        self._down.update(fingers)
        event.commit()

    def move(self, point: QPoint, finger: int = 0) -> None:
        event = self._others({finger})
        event.move(finger, point, self._window)
        event.commit()

    def release(self, fingers: dict[int, QPoint]) -> None:
        event = self._others(fingers)
        for finger, point in fingers.items():
            event.release(finger, point, self._window)
        self._down.difference_update(fingers)
        event.commit()

    def key(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self._window, key, modifier)

    def _others(self, told: Collection[int]) -> QTest.QTouchEventSequence:
        event = QTest.touchEvent(self._window, self.device)
        for other in sorted(self._down.difference(told)):
            event.stationary(other)
        return event
