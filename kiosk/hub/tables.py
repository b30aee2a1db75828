"""What facts are folded into: the only list of derived tables, each a struct; see db/derived.py.
Those of the machines themselves stand in machines.py.

All that is not a count stands ready in the row: the day, the hour of the festival's own clock, the
place, whether it counts. So whatever is asked later is a plain count or sum.
"""

from typing import ClassVar

from db.derived import Condensed, Derived, columns, name
from kiosk.hub.machines import Handed, Hears, Opening, Run, Screen, Stock, Void


class OfVisit(Derived, frozen=True):
    """Of which visit a row is, and where, when and in what language that began.

    counted: its beginning is here and no guide was playing.
    day: of the festival, 0 before any day began. hour: 0 to 23, by the festival's clock.
    """

    visit: str
    counted: bool
    day: int
    hour: int
    lang: str
    street: str
    area: str


class Visit(OfVisit, frozen=True):
    """place: street and area; two streets may give their areas the same id. first: its first fact
    that is here. finished: rounds. lasted_ms: while the program ran. ended: why, None if unknown.
    players: how many played, as they said last; 0 = nobody did. band: the age that was said last,
    "" = nobody did. prizes: won. turn: it ended because it was the next one's turn.
    city: all of its signs were tapped.
    """

    key: ClassVar = ("visit",)

    place: str
    guide: bool
    first: int
    finished: int
    lasted_ms: int
    ended: str | None
    players: int
    band: str
    prizes: int
    turn: bool
    city: bool


class Visits(Condensed, frozen=True):
    """Children's visits that are alike in the key. won: how many won a prize."""

    key: ClassVar = ("day", "hour", "lang", "street", "place", "players", "band")
    of: ClassVar = Visit
    where: ClassVar = "counted = 1"
    shown: ClassVar = ("count(*)", "sum(finished > 0)", "sum(prizes > 0)", "sum(lasted_ms)")

    day: int
    hour: int
    lang: str
    street: str
    place: str
    players: int
    band: str
    visits: int
    finished: int
    won: int
    lasted_ms: int


class Round(OfVisit, frozen=True):
    """kind: 'quiz' or 'game'. share: points / of, None unless it was finished for points. asked:
    the question that was answered last in it, "" if none was."""

    key: ClassVar = ("visit", "n")

    n: int
    kind: str
    name: str
    finished: bool
    points: int
    of: int
    share: float | None
    asked: str


class Rounds(Condensed, frozen=True):
    """Children's rounds that are alike in the key. shares: the sum of `share` of `scored`."""

    key: ClassVar = ("day", "street", "lang", "kind", "name")
    of: ClassVar = Round
    where: ClassVar = "counted = 1"
    shown: ClassVar = ("count(*)", "sum(finished)", "coalesce(sum(share), 0.0)", "count(share)")

    day: int
    street: str
    lang: str
    kind: str
    name: str
    played: int
    finished: int
    shares: float
    scored: int


class Prize(OfVisit, frozen=True):
    """won_on: the day its code names. issue: 1, 2, 3 ... on its installation."""

    key: ClassVar = ("visit", "n")

    n: int
    prize: str
    desk: int
    won_on: int
    issue: int


class Card(OfVisit, frozen=True):
    """opened: how often in this visit."""

    key: ClassVar = ("visit", "profession")
    added: ClassVar = ("opened",)

    profession: str
    opened: int


class Discovery(OfVisit, frozen=True):
    """A diagnostic that came to its end. interest: the leading one, "" if none leads. trusted: no
    mark against it."""

    key: ClassVar = ("visit", "n")

    n: int
    band: str
    interest: str
    trusted: bool


class Answer(Derived, frozen=True):
    """All answers to a question that are alike in these: children's, in visits whose beginning is
    here. lang: what the screen spoke then. band: the child's, "" as long as nobody said it.

    points of `of`: earned, of what could be; squares: each answer's points, squared, so that they
    tell how far the answers lie apart. chosen: how often each choice was, those beyond some
    thousand in one cell together under "".
    """

    key: ClassVar = ("day", "question", "content", "lang", "band")
    added: ClassVar = ("n", "points", "of", "squares", "chosen")

    day: int
    question: str
    content: str
    lang: str
    band: str
    n: int
    points: int
    of: int
    squares: int
    chosen: dict[str, int]


class Excursion(Derived, frozen=True):
    """A class that a guide led; it is of no visit. seq: its first fact. asked: questions.

    answered: how often hands were counted or a delegate answered. share: points / of, None unless
    it was finished. ended: why, None if unknown. origin: the region it came from, "" = not said.
    before, after: hands of who could imagine to work with their hands; None = not told.
    """

    key: ClassVar = ("seq",)

    seq: int
    day: int
    hour: int
    lang: str
    street: str
    area: str
    band: str
    pupils: int
    asked: int
    answered: int
    points: int
    of: int
    share: float | None
    ended: str | None
    origin: str
    before: int | None
    after: int | None


class Hands(Derived, frozen=True):
    """A question that a class answered by show of hands. seq: its fact. raised: hands for the
    right answer, of `of` that could be."""

    key: ClassVar = ("seq",)

    seq: int
    day: int
    question: str
    raised: int
    of: int


class Standing(Derived, frozen=True):
    """Where the fold stands in a visit, to go on from there: what is told of a visit must never be
    told again, or one that spans a file would cost its square.

    rounds, prizes, discoveries: rows so far. playing: the fact with which the round that is being
    played began, 0 if none. lang, band: now. before_ms: how long it lasted in earlier runs. run,
    from_ms, ms: the program's run, the visit's first moment in it, and its latest.
    """

    key: ClassVar = ("visit",)

    visit: str
    begun: bool
    rounds: int
    prizes: int
    discoveries: int
    playing: int
    lang: str
    band: str
    before_ms: int
    run: int
    from_ms: int
    ms: int


class Mark(Derived, frozen=True):
    """What holds from fact `seq` on, until the next mark. day: of the festival. content: what is
    played. since: no fact is missing from that one on. trial: the station is being tried."""

    key: ClassVar = ("seq",)

    seq: int
    day: int
    content: str
    since: int
    trial: bool


TABLES = (
    Visit, Visits, Round, Rounds, Prize, Card, Discovery, Answer, Excursion, Hands, Opening, Hears,
    Run, Screen, Handed, Void, Stock, Standing, Mark,
)  # fmt: skip

SHAPE = [(name(table), table.key, table.added, columns(table)) for table in TABLES]
"""Another one when a table is given another shape: hubs are then folded anew."""
