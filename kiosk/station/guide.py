"""The guide's way in: an unmarked gesture, a layer without a PIN, the PIN, and then the panel.

A guide file on a stick opens the panel too, so that children cannot lock a guide out. Whoever
guesses is slowed down by facts on the disk: restarts and clock changes help nobody.
"""

import secrets
from collections.abc import Callable
from enum import StrEnum

from kiosk import facts
from kiosk.machine.recorder import Recorder
from kiosk.trust.guide import verify_guide_file
from kiosk.trust.kit import Kit
from kiosk.trust.pin import PIN_DIGITS, Pin
from kiosk.trust.signed import Untrusted

FIRST_DELAY_MS = 15_000
"""A mistyped PIN costs a guide a breath."""

LONGEST_DELAY_MS = 15 * 60_000
"""Five days of guessing at this pace are about 210 guesses of a million."""

GESTURE_MS = 5_000
"""The three zones must be touched within this time: slow wandering hands do not open anything."""

HOLD_MS = 1_000
"""The last zone is held: a child's run of taps along the edge does not open anything."""

UNATTENDED_MS = 60_000
"""A panel that nobody touches closes itself; children stand behind every guide."""

WIPE_MS = 30_000
"""Long enough to clean a 65-inch screen, while no touch counts."""


class Door(StrEnum):
    CLOSED = "closed"
    LAYER = "layer"
    PIN = "pin"
    PANEL = "panel"


class Guide:
    def __init__(self, pin: Callable[[], Pin | None], recorder: Recorder, kit: Kit) -> None:
        self._pin = pin
        self._recorder = recorder
        self._kit = kit
        self._zones: list[tuple[int, int]] = []
        self._held_since: int | None = None
        self._touched_ms = 0
        self._wipe_until = 0
        self._counting = False  # seconds are counted down on the screen
        self.door = Door.CLOSED
        self.typed = ""
        self.refused = False
        self.digits: tuple[str, ...] = tuple("0123456789")

    # the gesture: left, middle, right, the last one held

    def press_zone(self, zone: int) -> None:
        now = self._recorder.run_ms
        self._zones = [(z, at) for z, at in self._zones if now - at <= GESTURE_MS]
        self._zones.append((zone, now))
        in_order = [z for z, _ in self._zones[-3:]] == [0, 1, 2]
        self._held_since = now if in_order else None

    def release_zone(self, zone: int) -> None:
        self._held_since = None

    def open_layer(self) -> None:
        """The keyboard's way, Ctrl+Alt+G, and what the gesture does."""
        if self.door is Door.CLOSED:
            self._enter(Door.LAYER)

    def tick(self) -> bool:
        """Let time pass; True when something to see has changed."""
        door = self.door
        now = self._recorder.run_ms
        if self._held_since is not None and now - self._held_since >= HOLD_MS:
            self._held_since, self._zones = None, []
            self.open_layer()
        if self.door is not Door.CLOSED and now - self._touched_ms >= UNATTENDED_MS:
            self.close()
        counting, self._counting = self._counting, bool(self.wiping_ms or self.locked_ms)
        return self.door is not door or (counting and not self._counting)

    # the PIN

    def ask_pin(self) -> None:
        self._enter(Door.PIN)

    def press_digit(self, digit: str) -> None:
        """A digit of the PIN; the sixth one decides. Presses during a delay are ignored."""
        self.touched()
        if self.door is not Door.PIN or self.locked_ms or digit not in self.digits:
            return
        self.refused = False
        self.typed += digit
        if len(self.typed) == PIN_DIGITS:
            self._decide(self.typed)

    def erase_digit(self) -> None:
        self.touched()
        self.typed = self.typed[:-1]

    @property
    def locked_ms(self) -> int:
        """Milliseconds until the next guess. A delay begun before a restart begins anew."""
        tally = self._recorder.tally
        if tally.pin_failures == 0 or tally.last_refusal is None:
            return 0
        delay = min(FIRST_DELAY_MS << min(tally.pin_failures - 1, 10), LONGEST_DELAY_MS)
        same_run = tally.last_refusal.run == self._recorder.run
        since = tally.last_refusal.ms if same_run else 0
        return max(0, since + delay - self._recorder.run_ms)

    def _decide(self, typed: str) -> None:
        self.typed = ""
        pin = self._pin()
        if pin is not None and pin.matches(typed):
            self._recorder.record(facts.PanelOpened())
            self._enter(Door.PANEL)
        else:
            self._recorder.record(facts.PinRefused())  # on the disk before it is seen
            self.refused = True
            self._shuffle()

    # the guide file

    @property
    def awaits_file(self) -> bool:
        """The gesture was made and no PIN was given yet: a stick may open the panel."""
        return self.door in (Door.LAYER, Door.PIN)

    def open_with_file(self, content: bytes) -> bool:
        """Open the panel despite any delay; False for what is no guide file of this festival,
        or one that is older than the newest used here: its stick was lost."""
        try:
            words = verify_guide_file(content, self._kit)
        except Untrusted:
            return False
        if words.generation < self._recorder.tally.guide_generation:
            return False
        self._recorder.record(facts.PanelOpened(by="file", generation=words.generation))
        self._enter(Door.PANEL)
        return True

    # the panel

    def touched(self) -> None:
        self._touched_ms = self._recorder.run_ms

    def close(self) -> None:
        was = self.door
        # closed even when the disk takes no facts: an open panel is worse than a missing one
        self.door, self.typed, self.refused = Door.CLOSED, "", False
        if was is Door.PANEL:
            self._recorder.record(facts.PanelClosed())

    def wipe(self) -> None:
        """30 s in which the screen may be cleaned."""
        self.close()
        self._wipe_until = self._recorder.run_ms + WIPE_MS

    @property
    def wiping_ms(self) -> int:
        return max(0, self._wipe_until - self._recorder.run_ms)

    def _enter(self, door: Door) -> None:
        self.door, self.typed, self.refused = door, "", False
        self._shuffle()
        self.touched()

    def _shuffle(self) -> None:
        self.digits = tuple(secrets.SystemRandom().sample("0123456789", 10))
