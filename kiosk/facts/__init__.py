"""Everything that can happen at a station, one small struct each: the journal's vocabulary.

A fact once written is never changed. No field or reason ever changes its meaning, none is renamed
or taken away; a new field has a default, and a new thing that can happen is a new struct.

A program meets facts of a later one when an update is taken back. What it does not know it
carries: see Unknown.
"""

from typing import Annotated, Any

import msgspec

from kiosk.facts.fact import Fact
from kiosk.facts.guides import (
    BracketBegan,
    BracketEnded,
    DelegateAnswered,
    ExcursionBegan,
    ExcursionEnded,
    HandsCounted,
    HandsRaised,
    PairPlayed,
    PanelClosed,
    PanelOpened,
    Paused,
    PinRefused,
    Resumed,
    VolumeSet,
)
from kiosk.facts.prizes import (
    BookTaken,
    CodeRefused,
    Counted,
    KeeperCame,
    PrizeWon,
    Redeemed,
    Restocked,
    Returned,
    SentToDesk,
    Spent,
    Voided,
    VoidReason,
)
from kiosk.facts.runs import (
    DayBegan,
    DiskFailed,
    DoorsSet,
    ExportBegan,
    ExportEnded,
    InstallationBegan,
    KitTaken,
    NewsTaken,
    Placed,
    ProgrammeChanged,
    Quarter,
    ShareCame,
    Started,
    Stopped,
    TrialBegan,
    TrialEnded,
    TrialPrize,
)
from kiosk.facts.visits import (
    Answered,
    CardOpened,
    CityLit,
    DayWished,
    Discovered,
    Felt,
    GameStarted,
    LanguageChosen,
    Moved,
    PlayersChosen,
    QuizStarted,
    RoundFinished,
    RoundLeft,
    VisitBegan,
    VisitEnded,
)

__all__ = [
    "Answered",
    "AnyFact",
    "BookTaken",
    "BracketBegan",
    "BracketEnded",
    "CardOpened",
    "CityLit",
    "CodeRefused",
    "Counted",
    "DayBegan",
    "DayWished",
    "DelegateAnswered",
    "Discovered",
    "DiskFailed",
    "DoorsSet",
    "ExcursionBegan",
    "ExcursionEnded",
    "ExportBegan",
    "ExportEnded",
    "Fact",
    "Felt",
    "GameStarted",
    "HandsCounted",
    "HandsRaised",
    "InstallationBegan",
    "KeeperCame",
    "KitTaken",
    "LanguageChosen",
    "Moved",
    "NewsTaken",
    "PairPlayed",
    "PanelClosed",
    "PanelOpened",
    "Paused",
    "PinRefused",
    "Placed",
    "PlayersChosen",
    "PrizeWon",
    "ProgrammeChanged",
    "Quarter",
    "QuizStarted",
    "Redeemed",
    "Restocked",
    "Resumed",
    "Returned",
    "RoundFinished",
    "RoundLeft",
    "SentToDesk",
    "ShareCame",
    "Spent",
    "Started",
    "Stopped",
    "TrialBegan",
    "TrialEnded",
    "TrialPrize",
    "Unknown",
    "UnknownFact",
    "VisitBegan",
    "VisitEnded",
    "VoidReason",
    "Voided",
    "VolumeSet",
    "Written",
    "decode",
    "encode",
]

AnyFact = (
    Started
    | InstallationBegan
    | KitTaken
    | NewsTaken
    | ShareCame
    | Placed
    | TrialBegan
    | TrialPrize
    | TrialEnded
    | DoorsSet
    | ProgrammeChanged
    | DiskFailed
    | Stopped
    | DayBegan
    | VisitBegan
    | LanguageChosen
    | PlayersChosen
    | CardOpened
    | DayWished
    | QuizStarted
    | Answered
    | GameStarted
    | Moved
    | RoundFinished
    | RoundLeft
    | PrizeWon
    | Voided
    | SentToDesk
    | Redeemed
    | Returned
    | CodeRefused
    | KeeperCame
    | Restocked
    | Spent
    | Counted
    | BookTaken
    | Quarter
    | Discovered
    | CityLit
    | VisitEnded
    | Felt
    | ExcursionBegan
    | HandsRaised
    | BracketBegan
    | PairPlayed
    | BracketEnded
    | HandsCounted
    | DelegateAnswered
    | ExcursionEnded
    | PinRefused
    | PanelOpened
    | PanelClosed
    | Paused
    | Resumed
    | VolumeSet
    | ExportBegan
    | ExportEnded
)


class Unknown(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that a later program wrote: a kind this one has no word for, or a known one that
    says something new, like another reason.

    It stays in the journal byte for byte, is chained and exported, and counts nothing. Of its
    stamp, see Fact, what can be read is here; None is what cannot.
    """

    kind: str
    run: int | None
    utc_ms: int | None
    visit: str | None

    def is_a(self, kind: type[Fact]) -> bool:
        return self.kind == kind.__struct_config__.tag


Written = AnyFact | Unknown
"""Whatever a journal holds."""

encode = msgspec.json.Encoder().encode
_decoder: msgspec.json.Decoder[AnyFact] = msgspec.json.Decoder(AnyFact)


class _Stamped(msgspec.Struct):
    kind: str
    run: Any = None
    utc_ms: Any = None
    visit: Any = None


_stamps = msgspec.json.Decoder(_Stamped)
# larger numbers than any clock or station will ever give
_Number = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
_MALFORMED = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class UnknownFact(ValueError):
    """Bytes that no program ever wrote as a fact: no JSON object, or one without a kind."""


def decode(fact: bytes) -> Written:
    """Raises UnknownFact when the bytes are damaged; a fact of a later program is Unknown."""
    try:
        return _decoder.decode(fact)
    except _MALFORMED as error:
        return _carried(fact, error)


def _carried(fact: bytes, why: Exception) -> Unknown:
    try:
        stamped = _stamps.decode(fact)
    except _MALFORMED:
        raise UnknownFact(str(why)) from why
    return Unknown(
        kind=stamped.kind,
        run=_read(stamped.run, _Number),
        utc_ms=_read(stamped.utc_ms, _Number),
        visit=_read(stamped.visit, str),
    )


def _read(value: Any, kind: Any) -> Any:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return None
