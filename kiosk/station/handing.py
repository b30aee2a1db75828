"""What a guide does with a prize that was won here: hand it over, print its code anew, void it.

Behind the panel's PIN alone. Must never hand over twice, nor give a piece back.
"""

from kiosk import facts
from kiosk.machine.machine import Machine
from kiosk.prizes.giver import Giver
from kiosk.station.guide import Door, Guide


class Handing:
    def __init__(self, machine: Machine, giver: Giver, guide: Guide) -> None:
        self._machine = machine
        self._giver = giver
        self._guide = guide

    def hand_over(self, won: facts.PrizeWon) -> bool:
        """Of a prize that is given here; True once it is written down, False where it is not to
        be: handed over or void already, another desk's, the panel closed. Raises
        JournalUnwritable."""
        if won.desk != 0 or not self._may(won):
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
        made = self._giver.reissued(won)
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
        gone = won.issue in self._machine.recorder.tally.gone
        return self._guide.door is Door.PANEL and not gone

    @staticmethod
    def _voided(won: facts.PrizeWon, reason: facts.VoidReason) -> facts.Voided:
        return facts.Voided(issue=won.issue, prize=won.prize, day=won.day, reason=reason)
