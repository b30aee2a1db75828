"""One right choice among pictures."""

from kiosk.questions.question import ChoiceQuestion


class PictureChoice(ChoiceQuestion, frozen=True, kw_only=True, tag="picture-choice"):
    def faults(self) -> list[str]:
        bare = [choice.id for choice in self.choices if choice.picture is None]
        return super().faults() + [
            f'choices: "{choice_id}" has no picture; name one' for choice_id in bare
        ]
