"""What really happened, counted by whoever played it: the hub must come to the same numbers."""

from collections import Counter

import msgspec


class Truth(msgspec.Struct, kw_only=True):
    """Children's visits alone, as in the report. prizes: won by "prize day"; handed: by prize, at
    all desks; handed_here: by guides at the screens. answers: given, right and wrong.
    diagnostics_left: after the first tap, before the result. facts: that lie on sticks. kills:
    after which the program came back."""

    visits: Counter[str] = msgspec.field(default_factory=Counter)
    finished: Counter[str] = msgspec.field(default_factory=Counter)
    guides: int = 0
    days: Counter[str] = msgspec.field(default_factory=Counter)
    languages: Counter[str] = msgspec.field(default_factory=Counter)
    players: Counter[str] = msgspec.field(default_factory=Counter)
    quizzes: Counter[str] = msgspec.field(default_factory=Counter)
    quizzes_finished: Counter[str] = msgspec.field(default_factory=Counter)
    games: Counter[str] = msgspec.field(default_factory=Counter)
    games_finished: Counter[str] = msgspec.field(default_factory=Counter)
    cards: Counter[str] = msgspec.field(default_factory=Counter)
    diagnostics: int = 0
    diagnostics_left: int = 0
    excursions: int = 0
    pupils: int = 0
    prizes: Counter[str] = msgspec.field(default_factory=Counter)
    handed: Counter[str] = msgspec.field(default_factory=Counter)
    handed_here: Counter[str] = msgspec.field(default_factory=Counter)
    answers: int = 0
    starts: int = 0
    kills: int = 0
    facts: int = 0

    def add(self, other: "Truth") -> None:
        """The sum of two counts of different machines."""
        for name in self.__struct_fields__:
            mine, more = getattr(self, name), getattr(other, name)
            setattr(
                self, name, Counter(mine) + Counter(more) if isinstance(mine, dict) else mine + more
            )

    def written(self) -> bytes:
        """As JSON: the same counts, the same bytes."""
        told = {
            name: dict(sorted(value.items())) if isinstance(value, dict) else value
            for name, value in msgspec.structs.asdict(self).items()
        }
        return msgspec.json.format(msgspec.json.encode(told)) + b"\n"
