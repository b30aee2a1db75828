"""Everything that can happen at a station, one small struct each: the journal's vocabulary.

A fact once written is never changed, so a field here is never renamed or given
another meaning; a new thing that can happen is a new struct.
"""

import re
from typing import Literal

import msgspec


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Fact(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag=_snake):
    """What every fact carries. The Recorder fills these in; see kiosk/recorder.py.

    run: which start of the program on this installation, 1, 2, 3 ...
    utc_ms: wall clock, milliseconds since 1970; never used for order
    ms: milliseconds since the run began, monotonic
    visit: 32 hex digits, or None for what happens outside a visit
    """

    run: int = 0
    utc_ms: int = 0
    ms: int = 0
    visit: str | None = None


class Started(Fact, frozen=True):
    """A run of the program began. boot: the machine's boot id; content: the pack's digest."""

    program: str
    content: str
    boot: str


class Stopped(Fact, frozen=True):
    """A run ended in order. A run without this fact was killed."""

    reason: Literal["guide", "signal", "window"]


class DayBegan(Fact, frozen=True):
    """From here on it is this day of the festival, 1 = the first. Days never go back."""

    day: int
    confirmed: Literal["clock", "guide"]


class VisitBegan(Fact, frozen=True):
    """A child's first choice. street, area: where the station stands (area may be empty).

    guide: a guide is playing; such visits are not counted.
    """

    lang: str
    street: str
    area: str
    guide: bool = False


class LanguageChosen(Fact, frozen=True):
    lang: str


class PlayersChosen(Fact, frozen=True):
    """How many play at the screen: 1, 2, 3 or 4 (4 = four or more)."""

    players: int


class CardOpened(Fact, frozen=True):
    profession: str
    street: str
    area: str


class QuizStarted(Fact, frozen=True):
    """questions: the ids in the order they are asked. The seed shuffles the choices."""

    quiz: str
    street: str
    area: str
    questions: tuple[str, ...]
    seed: int


class Answered(Fact, frozen=True):
    """points of `of`: 1 of 1 when right, 0 of 1 when not; more where parts count."""

    question: str
    chosen: tuple[str, ...]
    points: int
    of: int
    took_ms: int


class GameStarted(Fact, frozen=True):
    game: str
    engine: str
    street: str
    area: str
    seed: int


class Moved(Fact, frozen=True):
    """One move in a game; the same seed and the same moves replay to the same score."""

    move: dict[str, str]


class RoundFinished(Fact, frozen=True):
    """The quiz or game begun last came to its end."""

    points: int
    of: int


class RoundLeft(Fact, frozen=True):
    """The quiz or game begun last was left before its end."""


class PrizeWon(Fact, frozen=True):
    """code: the whole signed code as printed in its QR; issue: 1, 2, 3 ... on this installation."""

    prize: str
    desk: int
    day: int
    issue: int
    code: str


class VisitEnded(Fact, frozen=True):
    reason: Literal["goodbye", "idle", "reset", "abandoned", "stopped"]


class PinRefused(Fact, frozen=True):
    """A wrong PIN; written before the answer is shown."""


class PanelOpened(Fact, frozen=True):
    """The guide's panel was opened with the right PIN."""


class PanelClosed(Fact, frozen=True):
    pass


class Paused(Fact, frozen=True):
    """The station is being looked after: no child can play until Resumed."""


class Resumed(Fact, frozen=True):
    pass


class VolumeSet(Fact, frozen=True):
    percent: int


class ExportBegan(Fact, frozen=True):
    """A session file of facts 1 .. last is being written to a stick."""

    name: str
    last: int


class ExportEnded(Fact, frozen=True):
    """outcome: 'safe' once the file was read back and renamed, else what went wrong."""

    name: str
    outcome: str
    bytes: int


AnyFact = (
    Started
    | Stopped
    | DayBegan
    | VisitBegan
    | LanguageChosen
    | PlayersChosen
    | CardOpened
    | QuizStarted
    | Answered
    | GameStarted
    | Moved
    | RoundFinished
    | RoundLeft
    | PrizeWon
    | VisitEnded
    | PinRefused
    | PanelOpened
    | PanelClosed
    | Paused
    | Resumed
    | VolumeSet
    | ExportBegan
    | ExportEnded
)

encode = msgspec.json.Encoder().encode
_decoder: msgspec.json.Decoder[AnyFact] = msgspec.json.Decoder(AnyFact)


class UnknownFact(ValueError):
    """Bytes that are no fact of this program's vocabulary."""


def decode(fact: bytes) -> AnyFact:
    """Raises UnknownFact when the bytes are no JSON, no known kind, or of the wrong types."""
    try:
        return _decoder.decode(fact)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnknownFact(str(error)) from error
