"""How a screen hangs, told by touch once: which way up, how wide its glass is by a bank card held
to it, how high it hangs, how loud it is at arm's length, and whether its clock is right.

What is the machine's goes into settings.toml, and the journal says that it was done.
"""

import math
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from kiosk import facts
from kiosk.machine.day import local_time
from kiosk.machine.machine import Machine
from kiosk.machine.settings import NARROWEST_MM

Edge = Literal["down", "left", "up", "right"]

TURNS: dict[str, int] = {"down": 0, "left": 90, "up": 180, "right": 270}
"""Degrees clockwise by which the picture is turned further when the floor is at that edge."""

CARD_MM = 85.6
"""A bank card's width, ISO/IEC 7810 ID-1."""

STEP = 1.005
"""Of a tap: half a per cent of the width, the thickness of a line on the card's edge."""

PANELS_IN = (15.6, 17.3, 18.5, 19.5, 21.5, 23.8, 27.0, 31.5, 43.0, 50.0, 55.0, 65.0)
"""Diagonals that are sold; what is measured within a per cent of one is that one."""

WIDEST_MM = 6_000
FIRST_FLOOR_MM = 800
HIGHEST_MM = 3_000
LEVELS = (30, 45, 60, 75, 90)
"""Of the volume, in per cent, one after another."""

FAR_S = 600
"""A clock that is further off is no matter of reading: the festival's office has to be asked."""

LAMPS = ("way", "card", "height", "sound", "clock")


class Placed(msgspec.Struct, frozen=True):
    """As far as it was told. off_s: what is to be added to the machine's clock. done: the lamps."""

    rotate: int
    width_mm: int
    floor_mm: int
    volume: int
    off_s: int = 0
    done: tuple[str, ...] = ()


class Placing:
    def __init__(self, machine: Machine, width_px: int, height_px: int, px_per_mm: float) -> None:
        """width_px, height_px: of the glass as the system has it; px_per_mm: as guessed so far."""
        self._machine = machine
        self._px = (width_px, height_px)
        screen, tally = machine.settings.screen, machine.recorder.tally
        self.now = Placed(
            rotate=screen.rotate,
            width_mm=screen.width_mm or _within(round(width_px / px_per_mm)),
            floor_mm=screen.floor_mm or FIRST_FLOOR_MM,
            volume=tally.volume,
        )

    @property
    def card_px(self) -> float:
        """How wide a bank card is drawn."""
        return CARD_MM * self.px_per_mm

    @property
    def px_per_mm(self) -> float:
        return self._px[0] / self.now.width_mm

    @property
    def clock(self) -> datetime:
        """What the installer's watch should show."""
        machine = self._machine
        now = local_time(machine.clock.utc_ms(), machine.settings.utc_offset_min)
        return now + timedelta(seconds=self.now.off_s)

    @property
    def far(self) -> bool:
        return abs(self.now.off_s) > FAR_S

    @property
    def whole(self) -> bool:
        return len(self.now.done) == len(LAMPS)

    # what a touch tells

    def floor_at(self, edge: Edge) -> None:
        """The picture turns at once, so that who turned it sees it. Raises OSError."""
        rotate = (self.now.rotate + TURNS[edge]) % 360
        self._change(rotate=rotate)
        self._tick("way")
        screen = msgspec.structs.replace(self._machine.settings.screen, rotate=rotate)
        self._machine.change(screen=screen)

    def wider(self, steps: int) -> None:
        """The card is drawn smaller where the glass is wider."""
        least = max(1, round(self.now.width_mm * (STEP - 1)))
        self._change(width_mm=_within(self.now.width_mm + steps * least))
        self._untick("card")

    def card_fits(self) -> None:
        self._change(width_mm=known_panel(self.now.width_mm, *self._px))
        self._tick("card")

    def higher(self, steps: int) -> None:
        self._change(floor_mm=max(0, min(HIGHEST_MM, self.now.floor_mm + 10 * steps)))
        self._untick("height")

    def louder(self) -> None:
        """The next level; after the loudest comes the softest."""
        louder = [level for level in LEVELS if level > self.now.volume]
        self._change(volume=louder[0] if louder else LEVELS[0])
        self._untick("sound")

    def clock_by(self, minutes: int) -> None:
        self._change(off_s=self.now.off_s + 60 * minutes)
        self._untick("clock")

    def is_right(self, lamp: str) -> None:
        """Of the height, the sound or the clock."""
        if lamp in ("height", "sound", "clock"):
            self._tick(lamp)

    def finish(self) -> None:
        """Keep it. Raises OSError, JournalUnwritable."""
        now, machine = self.now, self._machine
        screen = msgspec.structs.replace(
            machine.settings.screen,
            width_mm=now.width_mm,
            rotate=now.rotate,
            floor_mm=now.floor_mm,
        )
        machine.change(screen=screen)
        placed = facts.Placed(
            width_mm=now.width_mm,
            rotate=now.rotate,
            floor_mm=now.floor_mm,
            volume=now.volume,
            clock_off_s=now.off_s,
        )
        told: list[facts.Fact] = [placed]
        if now.volume != machine.recorder.tally.volume:
            told.append(facts.VolumeSet(percent=now.volume))
        machine.recorder.record(*told)

    def _tick(self, lamp: str) -> None:
        if lamp not in self.now.done:
            self._change(done=(*self.now.done, lamp))

    def _untick(self, lamp: str) -> None:
        self._change(done=tuple(one for one in self.now.done if one != lamp))

    def _change(self, **fields: object) -> None:
        self.now = msgspec.structs.replace(self.now, **fields)


def known_panel(width_mm: int, width_px: int, height_px: int) -> int:
    """The width of the panel that is sold and that this is within a per cent; else as it was."""
    share = width_px / math.hypot(width_px, height_px)
    sold = [round(inches * 25.4 * share) for inches in PANELS_IN]
    nearest = min(sold, key=lambda width: abs(width - width_mm))
    return nearest if abs(nearest - width_mm) <= width_mm * 0.01 else width_mm


def _within(width_mm: int) -> int:
    return max(NARROWEST_MM, min(WIDEST_MM, width_mm))
