"""Everything that can happen at a station, one small struct each: the journal's vocabulary.

A fact once written is never changed. No field or reason ever changes its meaning, none is renamed
or taken away; a new field has a default, and a new thing that can happen is a new struct.

A program meets facts of a later one when an update is taken back. What it does not know it
carries: see Unknown.
"""

import re
from typing import Annotated, Any, Literal

import msgspec


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Fact(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag=_snake):
    """What every fact carries. The Recorder fills these in; see kiosk/machine/recorder.py.

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
    """A run of the program began. boot: the machine's boot id; content: the pack's digest.

    machine: tells one machine from another and nothing else; "" where it has no id to give.
    """

    program: str
    content: str
    boot: str
    machine: str = ""


class InstallationBegan(Fact, frozen=True):
    """This journal was begun because the one before must not go on; it was set aside.

    reason: "behind" or "altered": it was restored from a backup; "moved" or "machine": it is
    a copy; "festival": a kit of another festival was installed. before, last: the journal set
    aside and its last fact. day, given: the day it had come to, and the prizes given on it.

    found: more of the reason: "damaged": fact `last` is the last of a good beginning, the rest of
    the file was not whole; "lost": the file was gone, last is 0. "" of all others. station: whose
    journal it was. copied: the day of which this journal, or the one before it, has no share for
    it is a copy; 0 when there is none. unsure: the one that was copied did not know its day yet, so
    the first day that a guide confirms here has no share either. kit: serial of the newest kit that
    was known then; only what the organizer says later frees such a day.
    """

    reason: Literal["behind", "altered", "moved", "machine", "festival"]
    before: str
    last: int
    day: int = 0
    given: dict[str, int] = {}
    found: str = ""
    station: str = ""
    copied: int = 0
    unsure: bool = False
    kit: int = 0


class KitTaken(Fact, frozen=True):
    """The station plays by this kit from here on. serial: of the kit; content: SHA-256 of the
    store that it brought, "" when it brought none.

    given_day, given_serial: the day of which the organizer said what is left to this one, and the
    serial of the first kit that says so; 0 when nothing was said.
    """

    generation: int
    serial: int
    content: str = ""
    given_day: int = 0
    given_serial: int = 0


class NewsTaken(Fact, frozen=True):
    """News of this number hold from here on. digest: SHA-256 of the file.

    released: of what they move out of this station, the pieces that were still there, by move; see
    kiosk/trust/news.py.
    """

    number: int
    digest: str
    released: dict[str, int] = {}


class ShareCame(Fact, frozen=True):
    """Pieces of a day's share that another station has let go of, by its receipt. move: which."""

    move: str
    prize: str
    day: int
    pieces: int


class Placed(Fact, frozen=True):
    """An installer measured how the screen hangs, see ScreenSettings; volume in per cent.

    clock_off_s: what was to be added to the machine's clock by the installer's watch.
    """

    width_mm: int
    rotate: int
    floor_mm: int
    volume: int
    clock_off_s: int = 0


class TrialBegan(Fact, frozen=True):
    """A guide tries the station for ten minutes; nothing of it is counted."""


class TrialPrize(Fact, frozen=True):
    """A code of day 0, to try a desk with: signed as any, and no piece of the share."""

    prize: str
    desk: int
    code: str


class TrialEnded(Fact, frozen=True):
    """What is counted begins here: with the first opening, or when a guide's trial is over.

    visits, rounds, prizes: what was tried and is not counted. given: pieces of the share that
    are gone all the same: none.
    """

    reason: Literal["opened", "guide", "time"]
    visits: int = 0
    rounds: int = 0
    prizes: int = 0
    given: dict[str, int] = {}


class DoorsSet(Fact, frozen=True):
    """A guide opened early or late, or closed, against the plan's hours. until_ms: when the hours
    hold again, wall clock."""

    open: bool
    until_ms: int


class ProgrammeChanged(Fact, frozen=True):
    """A guide changed a line of the programme on this screen, for this day. event: its id.

    later_min: how much later than planned it begins and ends, 0 = as planned; a later word of a
    guide takes the place of this one.
    """

    event: str
    day: int
    cancelled: bool = False
    later_min: int = 0


class DiskFailed(Fact, frozen=True):
    """The disk took no facts for lasted_ms before this one. reason: SQLite's own words."""

    reason: str
    lasted_ms: int


class Stopped(Fact, frozen=True):
    """A run ended in order. A run without this fact was killed."""

    reason: Literal["guide", "signal", "window"]


class DayBegan(Fact, frozen=True):
    """From here on it is this day of the festival, 1 = the first. Days never go back.

    offset_min: local time's minutes ahead of UTC on it.
    """

    day: int
    confirmed: Literal["clock", "guide"]
    offset_min: int = 300


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
    from the same seed; a move's "side" then says whose it is."""

    game: str
    engine: str
    street: str
    area: str
    seed: int
    band: str = "9-12"
    players: int = 1


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


class PrizeWon(Fact, frozen=True):
    """code: the whole signed code as printed in its QR; issue: 1, 2, 3 ... on this installation."""

    prize: str
    desk: int
    day: int
    issue: int
    code: str


VoidReason = Literal["reissue", "lost"]


class Voided(Fact, frozen=True):
    """A prize that was won here is not handed out on its code any more; its issue is spent.

    reason: "reissue": another code for the same prize was printed; "lost": the child came without.
    """

    issue: int
    prize: str
    day: int
    reason: VoidReason


class SentToDesk(Fact, frozen=True):
    """A prize of desk 0 is handed over at this desk after all, on this code, and not at its screen
    any more; its issue stays the same."""

    issue: int
    prize: str
    day: int
    desk: int
    code: str


class Redeemed(Fact, frozen=True):
    """A desk handed a prize over; written before the screen is green.

    station: its number; installation: its first bytes in hex, four of a QR, two of a short code.
    despite: what the keeper's PIN overruled; "" = nothing. number: the prize's own.
    """

    station: int
    installation: str
    generation: int
    issue: int
    prize: str
    number: int
    day: int
    by: Literal["scan", "hand", "here"]
    despite: Literal["", "revoked", "book", "second", "voided"] = ""


class Returned(Fact, frozen=True):
    """A hand-out was undone: the prize is back at the desk, the code good again."""

    station: int
    installation: str
    issue: int


class CodeRefused(Fact, frozen=True):
    """A whole short code with a good check letter that no station made: a guess. Five in a row
    ask for the keeper's PIN, after a restart too."""


class KeeperCame(Fact, frozen=True):
    """Somebody opened the desk with the keeper's PIN, or closed it."""

    what: Literal["open", "change", "close", "pin"]


class Restocked(Fact, frozen=True):
    """Pieces came to the desk."""

    prize: str
    pieces: int


class Spent(Fact, frozen=True):
    """Pieces left the desk without a code."""

    prize: str
    pieces: int
    reason: Literal["broken", "goodwill"]


class Counted(Fact, frozen=True):
    """The keeper counted the pieces of a prize. expected: as the book says."""

    prize: str
    pieces: int
    expected: int


class BookTaken(Fact, frozen=True):
    """What the desk before this one had handed out, by its signed book: keys of the ledger,
    "station/installation/issue", and the pieces of each prize that it had left. partial: of some
    desk before it the book was never found."""

    keys: tuple[str, ...]
    stock: dict[str, int] = {}
    partial: bool = False


class Quarter(Fact, frozen=True):
    """A quarter of an hour of the screen; and what is left of one when the program stops.

    touches: at rest, before any choice. refused: touches of each kind that count nothing. dark_ms:
    without a picture. attract: rounds that the screen showed of itself.
    """

    touches: int = 0
    refused: dict[str, int] = {}
    dark_ms: int = 0
    attract: int = 0


class Discovered(Fact, frozen=True):
    """What came of "Who could I be?"; the single taps are never a fact.

    band: "6-8", "9-12", "13-17" or "18+". counts: taps by interest; streets: of the youngest,
    their favourite streets. leading: the two leading interests, first first, and confidence, in
    per cent, that the first is right; none for the youngest, who are asked about streets.
    marks: why counted is false. challenge, share: the one tried, and how it went in quarters
    from 0 to 4, -1 when none was.
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
