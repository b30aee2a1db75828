"""What children do, from the first touch to the end of the visit."""

from typing import Literal

from kiosk.facts.fact import Fact


class VisitBegan(Fact, frozen=True):
    """A child's first choice. street, area: where the station stands (area may be empty).

    guide: a guide is playing, or the station is being tried; such visits are not counted.
    trial: it was being tried.
    """

    lang: str
    street: str
    area: str
    guide: bool = False
    trial: bool = False


class LanguageChosen(Fact, frozen=True):
    lang: str


class PlayersChosen(Fact, frozen=True):
    """How many play at the screen: 1, 2, 3 or 4 (4 = four or more)."""

    players: int


class CardOpened(Fact, frozen=True):
    profession: str
    street: str
    area: str


class DayWished(Fact, frozen=True):
    """A child would do this for a day: the one optional tap on a profession's card, once a visit.

    That nobody tapped says nothing: it is no answer "no".
    """

    profession: str
    street: str
    area: str


class QuizStarted(Fact, frozen=True):
    """questions: the ids in the order they are asked. The seed shuffles the choices.

    spare: the ids of others, each of which may be asked instead of one that is still to come:
    an easier or a harder one, as the answers before it ask for.
    """

    quiz: str
    street: str
    area: str
    questions: tuple[str, ...]
    seed: int
    spare: tuple[str, ...] = ()


class Answered(Fact, frozen=True):
    """points of `of`: 1 of 1 when right, 0 of 1 when not; more where parts count.

    took_ms: since the question was shown.
    """

    question: str
    chosen: tuple[str, ...]
    points: int
    of: int
    took_ms: int


class GameStarted(Fact, frozen=True):
    """band: the age it was dealt for. players: 2 play against each other, each at a table dealt
    from the same seed; a move's "side" then says whose it is. together: so many play at one table
    for one goal, 0 = nobody with anybody."""

    game: str
    engine: str
    street: str
    area: str
    seed: int
    band: str = "9-12"
    players: int = 1
    together: int = 0


class Moved(Fact, frozen=True):
    """One move in a game; the same seed and the same moves replay to the same score.

    "ms": game time. "side": "a" for the left or upper of two who play, "b" for the other.
    """

    move: dict[str, str]


class RoundFinished(Fact, frozen=True):
    """The quiz or game begun last came to its end."""

    points: int
    of: int


class RoundLeft(Fact, frozen=True):
    """The quiz or game begun last was left before its end."""


class Discovered(Fact, frozen=True):
    """What came of "Who could I be?"; the single taps are never a fact.

    band: "6-8", "9-12", "13-17" or "18+". counts: taps by interest; streets: of the youngest,
    their favourite streets. leading: the two leading interests, first first, and confidence, in
    per cent, that the first is right; none for the youngest, who are asked about streets.
    marks: why counted is false. challenge, share: the one tried, and how it went in quarters
    from 0 to 4, -1 when none was. side: "a" to "d" from the left or from above for each of several
    who chose side by side, each a diagnostic of its own; "" for who chose alone.
    """

    band: str
    counts: dict[str, int]
    leading: tuple[str, ...] = ()
    confidence: int = 0
    marks: tuple[str, ...] = ()
    counted: bool = False
    streets: tuple[str, ...] = ()
    challenge: str = ""
    share: int = -1
    side: str = ""


class CityLit(Fact, frozen=True):
    """A child tapped the signs of all streets in the order of a passport's windows."""

    windows: int


class VisitEnded(Fact, frozen=True):
    """turn: the goodbye was the screen's, for it was the next one's turn: said by itself, or by who
    tapped "next one's turn"."""

    reason: Literal["goodbye", "idle", "reset", "abandoned", "stopped"]
    turn: bool = False


class Felt(Fact, frozen=True):
    """How it was, by one optional tap on a goodbye, when the visit has ended: of no visit, so that
    nothing tells whose it was. street, area: where the station stands."""

    mood: Literal["glad", "fine", "tired"]
    street: str
    area: str
