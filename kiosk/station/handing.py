"""What a guide does with a prize that was won here: hand it over, send the child to a desk, make
its code anew, void it.

Behind the panel's PIN alone. Must never hand over twice, nor give a piece back.
"""

from typing import Literal

import msgspec

from kiosk import facts
from kiosk.machine.machine import Machine
from kiosk.prizes.giver import Giver
from kiosk.station.guide import Door, Guide

Way = Literal["desk", "here", "over"]
"""At a desk on the code shown, here by a guide, or it was handed over already."""


class Handing:
    def __init__(self, machine: Machine, giver: Giver, guide: Guide) -> None:
        self._machine = machine
        self._giver = giver
        self._guide = guide

    @property
    def waiting(self) -> facts.PrizeWon | None:
        """The newest prize that a guide may hand over here; None where none is waiting."""
        return self._machine.recorder.tally.here[-1] if self._machine.recorder.tally.here else None

    def standing(self, won: facts.PrizeWon) -> facts.PrizeWon:
        """The prize with the desk and the code that hold now: a guide may have sent it there."""
        for sent in self._machine.recorder.tally.sent:
            if sent.issue == won.issue:
                return msgspec.structs.replace(won, desk=sent.desk, code=sent.code)
        return won

    def is_over(self, won: facts.PrizeWon) -> bool:
        """Handed over here, or void: nobody gets anything on it any more."""
        return won.issue in self._machine.recorder.tally.gone

    def way(self, won: facts.PrizeWon) -> Way:
        """How the child gets it, as things stand."""
        if self.is_over(won):
            return "over"
        return "here" if self.standing(won).desk == 0 else "desk"

    def begins(self, won: facts.PrizeWon) -> str:
        """Of a seat, when its class begins, local time; "" of a thing."""
        words = self._machine.kit.words
        hour = words.begins.get(won.prize) if words else None
        return f"{hour:%H:%M}" if hour else ""

    def prints(self, won: facts.PrizeWon) -> bool:
        """Whether the plan wants its code on paper, and this machine has what prints it."""
        words = self._machine.kit.words
        planned = words is not None and won.prize in words.slips
        return planned and bool(self._machine.settings.printer) and self.way(won) == "desk"

    def may_send(self, won: facts.PrizeWon) -> bool:
        """Whether the plan names a desk for it, beside the guide."""
        return won.desk == 0 and self._giver.desk_beside(won.prize) > 0

    def send(self, won: facts.PrizeWon) -> bool:
        """To the desk: from now on the prize is handed over there and never here, on the code
        that `standing` tells; True once that is written down. Raises JournalUnwritable."""
        if self.standing(won).desk != 0 or not self._may(won) or not self.may_send(won):
            return False
        desk = self._giver.desk_beside(won.prize)
        sent = self._giver.reissued(msgspec.structs.replace(won, desk=desk))
        if sent:
            self._machine.recorder.record(
                facts.SentToDesk(
                    issue=won.issue, prize=won.prize, day=won.day, desk=desk, code=sent
                )
            )
        return bool(sent)

    def hand_over(self, won: facts.PrizeWon) -> bool:
        """Of a prize that is given here; True once it is written down, False where it is not to
        be: handed over or void already, another desk's, the panel closed. Raises
        JournalUnwritable."""
        if self.standing(won).desk != 0 or not self._may(won):
            return False
        holder, prize = self._machine.kit.holder, self._giver.prize(won.prize)
        if prize is None:
            return False
        self._machine.recorder.record(
            facts.Redeemed(
                station=holder.station_number,
                installation=self._machine.journal.installation[:4].hex(),
                generation=holder.generation,
                issue=won.issue,
                prize=won.prize,
                number=prize.number,
                day=won.day,
                by="here",
            )
        )
        return True

    def reissue(self, won: facts.PrizeWon) -> str:
        """Another code for the same prize, for a paper or a photo that was lost; "" where none is
        to be. Issue, prize, desk and day stay, so a desk hands over on one of them. Raises
        JournalUnwritable."""
        if not self._may(won):
            return ""
        made = self._giver.reissued(self.standing(won))
        self._machine.recorder.record(self._voided(won, "reissue")) if made else None
        return made

    def void(self, won: facts.PrizeWon) -> bool:
        """The child came without, and the prize is not handed out on its code any more. The piece
        stays spent: a desk may not know of it and hand it over all the same. Raises
        JournalUnwritable."""
        if not self._may(won):
            return False
        self._machine.recorder.record(self._voided(won, "lost"))
        return True

    def _may(self, won: facts.PrizeWon) -> bool:
        return self._guide.door is Door.PANEL and not self.is_over(won)

    @staticmethod
    def _voided(won: facts.PrizeWon, reason: facts.VoidReason) -> facts.Voided:
        return facts.Voided(issue=won.issue, prize=won.prize, day=won.day, reason=reason)
