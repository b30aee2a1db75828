"""What the organizer is looking at: the question, and the filters that all charts obey."""

import msgspec

QUESTIONS = ("came", "chose", "left", "hard", "prizes", "care")


class Choice(msgspec.Struct, frozen=True):
    """day, against: 0 = all, none. street, beside: "" = all, none. lang: "" = all.

    A language is never crossed with a street, an hour or a day: of so few children each could be
    known. So it is chosen alone.
    """

    question: str = "came"
    day: int = 0
    against: int = 0
    street: str = ""
    beside: str = ""
    lang: str = ""

    def ask(self, question: str) -> "Choice":
        known = question in QUESTIONS
        return msgspec.structs.replace(self, question=question) if known else self

    def on(self, day: int) -> "Choice":
        """A day, or all; the day it is compared with stays another one."""
        against = 0 if self.against == day or not day else self.against
        return msgspec.structs.replace(self, day=day, against=against, lang="")

    def with_day(self, day: int) -> "Choice":
        """Compare with this day, or with it no more."""
        if not self.day or day == self.day:
            return self
        return msgspec.structs.replace(self, against=0 if day == self.against else day, beside="")

    def at(self, street: str) -> "Choice":
        beside = "" if self.beside == street or not street else self.beside
        return msgspec.structs.replace(self, street=street, beside=beside, lang="")

    def with_street(self, street: str) -> "Choice":
        """Compare with this street, or with it no more."""
        if not self.street or street == self.street:
            return self
        beside = "" if street == self.beside else street
        return msgspec.structs.replace(self, beside=beside, against=0)

    def speaking(self, lang: str) -> "Choice":
        if not lang:
            return msgspec.structs.replace(self, lang="")
        return Choice(question=self.question, lang=lang)

    def takes(self, day: int, street: str, lang: str) -> bool:
        return (
            (not self.day or day == self.day)
            and (not self.street or street == self.street)
            and (not self.lang or lang == self.lang)
        )

    @property
    def other(self) -> "Choice | None":
        """What it is compared with, if with anything."""
        if self.against:
            return msgspec.structs.replace(self, day=self.against, against=0)
        if self.beside:
            return msgspec.structs.replace(self, street=self.beside, beside="")
        return None
