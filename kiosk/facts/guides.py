"""What guides do: excursions, and the panel behind the PIN."""

from typing import Literal

from kiosk.facts.fact import Fact


class ExcursionBegan(Fact, frozen=True):
    """A guide leads a class at this screen: one excursion of so many pupils, never a visit.

    band: their age. questions: the ids in the order they are asked, the last ones by delegates.
    guide: it was begun from a guide's panel; there is no other way. planned: the plan's id of it,
    "" = it was not planned. origin: the region the group comes from, "" = not said, "other" = none
    of the country's. paired: its first and its last question are one pair, see HandsRaised.
    """

    lang: str
    band: str
    pupils: int
    street: str
    area: str
    questions: tuple[str, ...]
    seed: int
    guide: bool = True
    planned: str = ""
    origin: str = ""
    paired: bool = False


class HandsRaised(Fact, frozen=True):
    """Hands of the whole class before and after an excursion: who could imagine to work with their
    hands? by: "heads": as many as were tapped; "words": more, about half or few."""

    when: Literal["before", "after"]
    raised: int
    of: int
    by: Literal["heads", "words"] = "heads"


class HandsCounted(Fact, frozen=True):
    """The hands that had the right answer, in the left and the right half of the class."""

    question: str
    left: int
    right: int
    left_of: int
    right_of: int
    points: int
    of: int
    took_ms: int


class DelegateAnswered(Fact, frozen=True):
    """One of the two who answer side by side for their halves."""

    question: str
    side: Literal["left", "right"]
    chosen: str
    points: int
    of: int
    took_ms: int


class ExcursionEnded(Fact, frozen=True):
    """points of `of`: what the whole class earned together."""

    points: int
    of: int
    reason: Literal["finished", "guide", "idle", "abandoned", "stopped"]


class BracketBegan(Fact, frozen=True):
    """A host opens a contest of teams at this screen: no visit of a child, and nothing of it counts
    as a round. teams: their ids in the order of the draw, see kiosk/visit/bracket.py."""

    game: str
    street: str
    area: str
    lang: str
    band: str
    seed: int
    teams: tuple[str, ...]


class PairPlayed(Fact, frozen=True):
    """One pair of the contest that is open, in the order of its draw. winner: a team's id. moves:
    as they were made, so that the final is seen again."""

    pair: int
    winner: str
    moves: tuple[dict[str, str], ...] = ()


class BracketEnded(Fact, frozen=True):
    """winner: the team that won the final, "" where it was not played."""

    winner: str
    reason: Literal["finished", "guide", "idle", "late", "abandoned", "stopped"]


class PinRefused(Fact, frozen=True):
    """A wrong PIN; written before the answer is shown."""


class PanelOpened(Fact, frozen=True):
    """The guide's panel was opened, with the PIN or a guide file of this generation."""

    by: Literal["pin", "file"] = "pin"
    generation: int = 0


class PanelClosed(Fact, frozen=True):
    pass


class Paused(Fact, frozen=True):
    """The station is being looked after: no child can play until Resumed."""


class Resumed(Fact, frozen=True):
    pass


class VolumeSet(Fact, frozen=True):
    percent: int
