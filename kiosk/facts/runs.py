"""What happens to a station or a desk itself: its runs, days, kit, news, trial, exports."""

from typing import Literal

import msgspec

from kiosk.facts.fact import Fact


class Started(Fact, frozen=True):
    """A run of the program began. boot: the machine's boot id; content: the pack's digest.

    machine: tells one machine from another and nothing else; "" where it has no id to give.
    """

    program: str
    content: str
    boot: str
    machine: str = ""


class InstallationBegan(Fact, frozen=True):
    """This journal was begun because the one before must not go on; it was set aside.

    reason: "behind" or "altered": it was restored from a backup; "moved" or "machine": it is
    a copy; "festival": a kit of another festival was installed. before, last: the journal set
    aside and its last fact. day, given: the day it had come to, and the prizes given on it.

    found: more of the reason: "damaged": fact `last` is the last of a good beginning, the rest of
    the file was not whole; "lost": the file was gone, last is 0. "" of all others. station: whose
    journal it was. copied: the day of which this journal, or the one before it, has no share for
    it is a copy; 0 when there is none. unsure: the one that was copied did not know its day yet, so
    the first day that a guide confirms here has no share either. kit: serial of the newest kit that
    was known then; only what the organizer says later frees such a day. released: pieces that went
    to other stations before, by move.
    """

    reason: Literal["behind", "altered", "moved", "machine", "festival"]
    before: str
    last: int
    day: int = 0
    given: dict[str, int] = msgspec.field(default_factory=dict)
    found: str = ""
    station: str = ""
    copied: int = 0
    unsure: bool = False
    kit: int = 0
    released: dict[str, int] = msgspec.field(default_factory=dict)


class Stopped(Fact, frozen=True):
    """A run ended in order. A run without this fact was killed."""

    reason: Literal["guide", "signal", "window"]


class DiskFailed(Fact, frozen=True):
    """The disk took no facts for lasted_ms before this one. reason: SQLite's own words."""

    reason: str
    lasted_ms: int


class DayBegan(Fact, frozen=True):
    """From here on it is this day of the festival, 1 = the first. Days never go back.

    offset_min: local time's minutes ahead of UTC on it.
    """

    day: int
    confirmed: Literal["clock", "guide"]
    offset_min: int = 300


class KitTaken(Fact, frozen=True):
    """The station plays by this kit from here on. serial: of the kit; content: SHA-256 of the
    store that it brought, "" when it brought none.

    given_day, given_serial: the day of which the organizer said what is left to this one, and the
    serial of the first kit that says so; 0 when nothing was said.
    """

    generation: int
    serial: int
    content: str = ""
    given_day: int = 0
    given_serial: int = 0


class NewsTaken(Fact, frozen=True):
    """News of this number hold from here on. digest: SHA-256 of the file.

    released: of what they move out of this station today, the pieces that were still there, by
    move; said again with the same number when the day of a move has come. See kiosk/trust/news.py.
    """

    number: int
    digest: str
    released: dict[str, int] = msgspec.field(default_factory=dict)


class ShareCame(Fact, frozen=True):
    """Pieces of a day's share that another station has let go of, by its receipt. move: which."""

    move: str
    prize: str
    day: int
    pieces: int


class Placed(Fact, frozen=True):
    """An installer measured how the screen hangs, see ScreenSettings; volume in per cent.

    clock_off_s: what was to be added to the machine's clock by the installer's watch.
    """

    width_mm: int
    rotate: int
    floor_mm: int
    volume: int
    clock_off_s: int = 0


class TrialBegan(Fact, frozen=True):
    """A guide tries the station for ten minutes; nothing of it is counted."""


class TrialPrize(Fact, frozen=True):
    """A code of day 0, to try a desk with: signed as any, and no piece of the share."""

    prize: str
    desk: int
    code: str


class TrialEnded(Fact, frozen=True):
    """What is counted begins here: with the first opening, or when a guide's trial is over.

    visits, rounds, prizes: what was tried and is not counted. given: pieces of the share that
    are gone all the same: none.
    """

    reason: Literal["opened", "guide", "time"]
    visits: int = 0
    rounds: int = 0
    prizes: int = 0
    given: dict[str, int] = msgspec.field(default_factory=dict)


class DoorsSet(Fact, frozen=True):
    """A guide opened early or late, or closed, against the plan's hours. until_ms: when the hours
    hold again, wall clock."""

    open: bool
    until_ms: int


class ProgrammeChanged(Fact, frozen=True):
    """A guide changed a line of the programme on this screen, for this day. event: its id.

    later_min: how much later than planned it begins and ends, 0 = as planned; a later word of a
    guide takes the place of this one.
    """

    event: str
    day: int
    cancelled: bool = False
    later_min: int = 0


class Quarter(Fact, frozen=True):
    """A quarter of an hour of the screen; and what is left of one when the program stops.

    touches: at rest, before any choice. refused: touches of each kind that count nothing. dark_ms:
    without a picture. attract: rounds that the screen showed of itself.
    """

    touches: int = 0
    refused: dict[str, int] = msgspec.field(default_factory=dict)
    dark_ms: int = 0
    attract: int = 0


class ExportBegan(Fact, frozen=True):
    """A session file of facts 1 .. last is being written to a stick."""

    name: str
    last: int


class ExportEnded(Fact, frozen=True):
    """outcome: 'safe' once the file was read back and renamed, else what went wrong."""

    name: str
    outcome: str
    bytes: int
