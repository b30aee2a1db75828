"""What a guide and an installer are told of a journal that did not simply go on."""

from typing import Literal

import msgspec

from kiosk.machine.tally import COPIES, Tally

Kind = Literal["damaged", "lost", "restored", "copied", "returned", "put_back"]

_SENTENCES: dict[Kind, str] = {
    "damaged": "The journal of {station} was damaged: what can be read of it travels with the next "
    "stick, a new one has begun, and prizes wait until a guide confirms the day.",
    "lost": "The journal of {station} was lost: a new one has begun, and prizes wait until a guide "
    "confirms the day.",
    "restored": "This is {station}, restored from an older copy: prizes wait until a guide "
    "confirms the day.",
    "copied": "This is a copy of {station}: it gives no prize on a day that had begun before it "
    "was copied (day {day}), and later ones only once a guide has confirmed the day.",
    "returned": "This festival was played here before another one: prizes wait until a guide "
    "confirms the day.",
    "put_back": "The journal of {station} was taken away while the station ran: it was put back.",
}


class Notice(msgspec.Struct, frozen=True):
    """station: whose journal it was. day: the one that it had come to."""

    kind: Kind
    station: str
    day: int

    @property
    def sentence(self) -> str:
        return _SENTENCES[self.kind].format(station=self.station, day=self.day)


def notice(tally: Tally, station: str, was_put_back: bool) -> Notice | None:
    """None where nothing happened that matters on this day; what a copy is, it stays.

    station: this one's name.
    """
    if was_put_back:
        return Notice("put_back", station, tally.day)
    anew = tally.anew
    if anew is None or (anew.reason == "festival" and not anew.day):
        return None
    if tally.freed and tally.freed == tally.day:
        return None  # the organizer knows of it
    kind: Kind = "restored"
    if anew.reason in COPIES:
        kind = "copied"
    elif anew.reason == "festival":
        kind = "returned"
    elif anew.found == "damaged":
        kind = "damaged"
    elif anew.found == "lost":
        kind = "lost"
    if kind != "copied" and tally.day > anew.day and not tally.waits_for_guide:
        return None
    return Notice(kind, anew.station or station, max(anew.copied, anew.day))
