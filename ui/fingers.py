"""Every touch passes here first: what kiosk/visit/fingers.py refuses never reaches QML."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.clock import Clock
from kiosk.visit.fingers import Fingers, Kind

MOUSE = -1
"""The mouse is one more finger."""

OUTSIDE = QPointF(-100_000, -100_000)
"""Where a refused finger is let go: outside of all there is, so that nothing was tapped."""

TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
CLICKS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)

Size = Callable[[QEventPoint], float]


def covered_px(point: QEventPoint) -> float:
    """The longer side of what the touch covers, 0 where the glass does not say."""
    device = point.device()
    if device is None or not device.capabilities() & QInputDevice.Capability.Area:
        return 0
    return max(point.ellipseDiameters().width(), point.ellipseDiameters().height())


class FingerFilter(QObject):
    """Sits on the window for as long as it is shown; `close` it before the window goes.

    rotate: as the content is turned, so that edges and zones are those a child sees.
    """

    def __init__(
        self,
        window: QQuickWindow,
        fingers: Fingers,
        clock: Clock,
        scale: float,
        rotate: int = 0,
        covered: Size = covered_px,
    ) -> None:
        super().__init__()
        self.fingers = fingers
        self._window = window
        self._clock = clock
        self._scale = scale
        self._rotate = rotate
        self.covered = covered
        self._devices: dict[int, QPointingDevice] = {}
        self._sending = False
        window.installEventFilter(self)
        window.widthChanged.connect(self._measure)
        window.heightChanged.connect(self._measure)
        self._measure()

    def turn(self, scale: float, rotate: int) -> None:
        """The glass was measured, or its content turned."""
        self._scale, self._rotate = scale, rotate
        self._measure()

    def close(self) -> None:
        self._window.removeEventFilter(self)

    def tick(self) -> None:
        """Let go of what is stuck."""
        for finger in self.fingers.newly_stuck(self._clock.ms()):
            self._let_go(finger)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._sending:
            return False
        if isinstance(event, QTouchEvent) and event.type() in TOUCHES:
            return self._touch(event)
        if event.type() == QEvent.Type.TouchCancel:
            self.fingers.forget()
            self._devices.clear()
        elif isinstance(event, QMouseEvent) and event.type() in CLICKS:
            return self._click(event)
        return False

    def _touch(self, event: QTouchEvent) -> bool:
        points = event.points()
        kept = [point for point in points if self._counts(point, self._of(event, point))]
        if len(kept) == len(points):
            return False
        # accepted, else Qt makes a mouse click of it
        event.accept()
        if kept:
            self._send(_touch_event(kept, event))
        return True

    def _of(self, event: QTouchEvent, point: QEventPoint) -> int:
        finger = point.id()
        if point.state() == QEventPoint.State.Pressed:
            self._devices[finger] = event.pointingDevice()
        return finger

    def _counts(self, point: QEventPoint, finger: int) -> bool:
        """Follow the point; False when it must not be seen (any more)."""
        x, y = self._seen(point.position())
        size = self.covered(point) / self._scale
        match point.state():
            case QEventPoint.State.Pressed:
                kind = self.fingers.press(finger, x, y, size, self._clock.ms())
            case QEventPoint.State.Released:
                kind = self.fingers.release(finger)
                self._devices.pop(finger, None)
            case _:
                before = self.fingers.kind(finger)
                kind = self.fingers.move(finger, x, y, size, self._clock.ms())
                if before is not kind:
                    self._let_go(finger)
        return kind is not Kind.REFUSED

    def _click(self, event: QMouseEvent) -> bool:
        if event.pointingDevice().type() == QInputDevice.DeviceType.TouchScreen:
            return False  # Qt's own echo of a touch that has passed already
        x, y = self._seen(event.position())
        if event.type() == QEvent.Type.MouseMove:
            # a mouse that hovers is no finger
            down = event.buttons() != Qt.MouseButton.NoButton
            kind = self.fingers.move(MOUSE, x, y, 0, self._clock.ms()) if down else Kind.CHILD
        elif event.type() == QEvent.Type.MouseButtonRelease:
            kind = self.fingers.release(MOUSE)
        else:
            kind = self.fingers.press(MOUSE, x, y, 0, self._clock.ms())
        if kind is Kind.REFUSED:
            event.accept()
        return kind is Kind.REFUSED

    def _let_go(self, finger: int) -> None:
        """Lift the finger for QML, far from everything; what the glass still says is dropped."""
        if finger == MOUSE:
            self._send(
                QMouseEvent(
                    QEvent.Type.MouseButtonRelease,
                    OUTSIDE,
                    OUTSIDE,
                    Qt.MouseButton.LeftButton,
                    Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier,
                )
            )
        elif finger in self._devices:
            point = QEventPoint(finger, QEventPoint.State.Released, OUTSIDE, OUTSIDE)
            alone = len(self._devices) == 1
            self._send(
                QTouchEvent(
                    QEvent.Type.TouchEnd if alone else QEvent.Type.TouchUpdate,
                    self._devices[finger],
                    Qt.KeyboardModifier.NoModifier,
                    [point],
                )
            )

    def _send(self, event: QEvent) -> None:
        self._sending = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._sending = False

    def _seen(self, at: QPointF) -> tuple[float, float]:
        """Millimetres as the child sees the screen, from the window's pixels."""
        x, y = at.x(), at.y()
        wide, high = self._window.width(), self._window.height()
        match self._rotate:
            case 90:
                x, y = y, wide - x
            case 180:
                x, y = wide - x, high - y
            case 270:
                x, y = high - y, x
        return x / self._scale, y / self._scale

    def _measure(self) -> None:
        sides = (self._window.width() / self._scale, self._window.height() / self._scale)
        width, height = sides[::-1] if self._rotate in (90, 270) else sides
        self.fingers.width_mm, self.fingers.height_mm = width, height


def _touch_event(points: list[QEventPoint], whole: QTouchEvent) -> QTouchEvent:
    """A part of a touch event, as if there were no other fingers."""
    states = {point.state() for point in points}
    if states == {QEventPoint.State.Pressed}:
        kind = QEvent.Type.TouchBegin
    elif states == {QEventPoint.State.Released}:
        kind = QEvent.Type.TouchEnd
    else:
        kind = QEvent.Type.TouchUpdate
    part = QTouchEvent(kind, whole.pointingDevice(), whole.modifiers(), points)
    part.setTimestamp(whole.timestamp())
    return part
