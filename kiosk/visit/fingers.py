"""Which touches count: no palms or sleeves, nothing in the edge's dead zone, nothing stuck.

Millimetres on the screen as the child sees it: x to the right, y down; milliseconds of any clock.
"""

from enum import StrEnum

import msgspec

PALM_MM = 25
"""A fingertip covers 8 to 15 mm of glass; what covers more is a palm, a sleeve or a cheek."""

STILL_MM = 2
"""A living finger trembles more than this within seconds."""

STUCK_MS = 5_000
"""What lies still for so long is a drop, a sticker or a bag: neither a touch nor a sign of life."""

EDGE_MM = 15
"""Hands rest on the frame; what begins so close to it was not meant."""

ZONE_MM = 40
"""The width of each of the guide's three zones in the lower edge."""


class Kind(StrEnum):
    CHILD = "child"
    GUIDE = "guide"
    REFUSED = "refused"


class _Finger(msgspec.Struct):
    kind: Kind
    player: int
    x: float
    y: float
    still_since: int


class Fingers:
    """All points on one screen. palms, edges, stuck: how many were refused since the program
    began."""

    def __init__(self, width_mm: float, height_mm: float, players: int = 1) -> None:
        self.width_mm = width_mm
        self.height_mm = height_mm
        self.players = players
        self.palms = 0
        self.edges = 0
        self.stuck = 0
        self._down: dict[int, _Finger] = {}

    def press(self, finger: int, x: float, y: float, size_mm: float, ms: int) -> Kind:
        """Whose touch begins here. size_mm: of the longer side, 0 where the glass does not say."""
        if size_mm > PALM_MM:
            kind = Kind.REFUSED
            self.palms += 1
        elif self._in_zone(x, y):
            kind = Kind.GUIDE
        else:
            kind = Kind.REFUSED if self._at_edge(x, y) else Kind.CHILD
            self.edges += kind is Kind.REFUSED
        self._down[finger] = _Finger(kind, self._half(x), x, y, ms)
        return kind

    def move(self, finger: int, x: float, y: float, size_mm: float, ms: int) -> Kind:
        """What the touch is now: a finger that becomes a palm is refused from then on."""
        point = self._down.get(finger)
        if point is None:
            return Kind.REFUSED  # it came down before anyone looked
        if size_mm > PALM_MM and point.kind is not Kind.REFUSED:
            point.kind = Kind.REFUSED
            self.palms += 1
        if (x - point.x) ** 2 + (y - point.y) ** 2 >= STILL_MM**2:
            point.x, point.y, point.still_since = x, y, ms
        return point.kind

    def kind(self, finger: int) -> Kind:
        """What the touch was when it was last heard of."""
        point = self._down.get(finger)
        return point.kind if point else Kind.REFUSED

    def release(self, finger: int) -> Kind:
        point = self._down.pop(finger, None)
        return point.kind if point else Kind.REFUSED

    def forget(self) -> None:
        """The glass has lost all its points."""
        self._down.clear()

    def newly_stuck(self, ms: int) -> list[int]:
        """The fingers that have lain still too long just now: from here on they are refused."""
        found = [
            finger
            for finger, point in self._down.items()
            if point.kind is not Kind.REFUSED and ms - point.still_since >= STUCK_MS
        ]
        for finger in found:
            self._down[finger].kind = Kind.REFUSED
        self.stuck += len(found)
        return found

    @property
    def refused(self) -> dict[str, int]:
        """How many, by kind."""
        return {"palm": self.palms, "edge": self.edges, "stuck": self.stuck}

    @property
    def alive(self) -> bool:
        """A child's finger is on the glass: a sign of life until it is stuck."""
        return any(point.kind is Kind.CHILD for point in self._down.values())

    def player(self, finger: int) -> int:
        """Whose finger it is, 0 = left: the half it came down on owns it until it is lifted."""
        point = self._down.get(finger)
        return point.player if point else 0

    def _half(self, x: float) -> int:
        return min(self.players - 1, max(0, int(x * self.players / self.width_mm)))

    def _at_edge(self, x: float, y: float) -> bool:
        nearest = min(x, y, self.width_mm - x, self.height_mm - y)
        return nearest < EDGE_MM

    def _in_zone(self, x: float, y: float) -> bool:
        if y < self.height_mm - EDGE_MM:
            return False
        middle = abs(x - self.width_mm / 2) < ZONE_MM / 2
        return middle or x < ZONE_MM or x > self.width_mm - ZONE_MM
