"""Find the one that does not belong to the others."""

from kiosk.questions.question import ChoiceQuestion


class OddOneOut(ChoiceQuestion, frozen=True, kw_only=True, tag="odd-one-out"):
    def faults(self) -> list[str]:
        found = super().faults()
        if len(self.choices) < 3:
            found.append("choices: an odd one out needs at least three")
        return found
