"""What may be heard now: never two loud sounds over each other, and nothing that startles."""

import msgspec

from kiosk.visit.comfort import Comfort


class Moment(msgspec.Struct, frozen=True):
    """rank: what matters more goes before. longest_ms: how long it may ring. peak, heard: the
    most of full scale that its loudest sample may reach, and the loudest twentieth of a second as
    the ear weighs it. again_ms: so long it is
    not heard once more. keeps_ms: so long nothing that matters less ends it.
    """

    rank: int
    longest_ms: int
    peak: float
    heard: float = 1.0
    again_ms: int = 0
    keeps_ms: int = 0

    @property
    def loud(self) -> bool:
        return self.rank >= LOUD


LOUD = 3
"""From this rank on one sound ends the other. What lies below is soft, and heard beside all."""

MOMENTS = {
    # a machine is heard to run; whoever stands beside it all day shall not mind
    "machine": Moment(0, 340, 0.26, 0.032, again_ms=330),
    # a hand takes, a lever moves: the answer to a finger, as short as that
    "pick": Moment(1, 120, 0.24, 0.04, again_ms=60),
    # a thing comes down where it was sent
    "place": Moment(2, 260, 0.36, 0.06, again_ms=60),
    # a hand's deed is judged: the trade's own, and a third
    "right": Moment(3, 420, 0.44, 0.12),
    "not-yet": Moment(3, 400, 0.32, 0.075),
    # what this trade alone has: a wagon leaves, rods fall, an oven is poured
    "own": Moment(3, 440, 0.4, 0.075, again_ms=400),
    # night falls, wind rises: whoever looks away looks up; a deed a moment later is judged again
    "twist": Moment(4, 640, 0.4, 0.085, again_ms=2_000, keeps_ms=250),
    # the round is over
    "end": Moment(5, 900, 0.44, 0.12, keeps_ms=900),
    # where no stage is, and at a desk: softer than what ends a visit
    "touch": Moment(1, 120, 0.21875),
    "finished": Moment(5, 900, 0.375, keeps_ms=900),
    "won": Moment(6, 1_300, 0.5, keeps_ms=1_300),
}
"""All that can be heard. The peaks stand in the order of what they are worth."""

HUSHED = {"machine", "pick", "touch"}
"""What whoever plays in calm does not hear."""

MURMURS = {"machine", "pick", "place"}
"""What is left out while somebody reads aloud."""

SPACE_MS = 90
"""Two loud ones nearer than this would be one blow: of two that weigh alike the first is enough."""


def wanted(event: str, comfort: Comfort, reading: bool) -> bool:
    """Whether it is heard at all. reading: a text is being read aloud. What does not move is not
    heard to run."""
    if (comfort.calm and event in HUSHED) or (comfort.still and event == "machine"):
        return False
    return not (reading and event in MURMURS)


class Hearing:
    """Remembers what rings. Times are milliseconds of one clock that never goes back."""

    def __init__(self) -> None:
        self._rings = ("", "", 0)
        self._heard: dict[str, int] = {}

    def admit(self, event: str, name: str, now_ms: int) -> str | None:
        """The sound that has to stop for this one, or ""; None: this one is not to be heard."""
        moment = MOMENTS[event]
        if event in self._heard and now_ms < self._heard[event] + moment.again_ms:
            return None
        ends = self._ends(moment, name, now_ms) if moment.loud else ""
        if ends is None:
            return None
        self._heard[event] = now_ms
        if moment.loud:
            self._rings = (event, name, now_ms)
        return ends

    def _ends(self, moment: Moment, name: str, now_ms: int) -> str | None:
        """Of two loud ones the later goes on, unless the one before still keeps its place."""
        event, rings, began = self._rings
        if event == "" or now_ms >= began + MOMENTS[event].longest_ms:
            return ""
        other = MOMENTS[event]
        if moment.rank < other.rank and now_ms < began + other.keeps_ms:
            return None
        if moment.rank == other.rank and now_ms < began + SPACE_MS:
            return None
        # what begins anew ends by itself
        return "" if rings == name else rings
