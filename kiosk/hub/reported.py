"""What a report says: every number of the organizer's, in structs that all formats are made of."""

import msgspec

from db.forks import Branch
from db.hub import Gap, Seen
from kiosk.hub.byhand import Counted
from kiosk.hub.choices import Choices
from kiosk.hub.prizes import PrizeBook
from kiosk.interests.shares import Cells


class Total(msgspec.Struct, frozen=True):
    """lasted_ms: all visits together."""

    visits: int
    finished: int
    lasted_ms: int


class Visited(msgspec.Struct, frozen=True):
    """finished: visits with at least one finished round."""

    name: str
    visits: int
    finished: int


class Played(msgspec.Struct, frozen=True):
    """share: the mean of points / of over finished rounds, None when there are none."""

    name: str
    played: int
    finished: int
    share: float | None


class Opened(msgspec.Struct, frozen=True):
    """visits: in how many visits the profession's card was opened; opened: how often."""

    profession: str
    visits: int
    opened: int


class Won(msgspec.Struct, frozen=True):
    prize: str
    day: int
    won: int


class Dwell(msgspec.Struct, frozen=True):
    """name: the street, "" = all. Half of the visits last at most median_ms, nine of ten most_ms;
    None when there were none."""

    name: str
    median_ms: int | None
    most_ms: int | None


class Step(msgspec.Struct, frozen=True):
    """A day's funnel. attract: rounds that screens showed of themselves; touches: at rest; visits
    begun, finished, and those that won a prize."""

    day: int
    attract: int
    touches: int
    visits: int
    finished: int
    won: int


class TurnsOf(msgspec.Struct, frozen=True):
    """Visits begun on a day, and those that ended because it was the next one's turn; share: of
    all, None of nothing."""

    day: int
    visits: int
    turns: int
    share: float | None


class Moment(msgspec.Struct, frozen=True):
    """Visits begun on a day, in a street, in an hour."""

    day: int
    street: str
    hour: int
    visits: int


class Diagnosed(msgspec.Struct, frozen=True):
    """finished: diagnostics that came to their end; trusted: those without a mark against them."""

    name: str
    finished: int
    trusted: int


class Classes(msgspec.Struct, frozen=True):
    """Excursions. name: day, street or age; "" = all. share: the mean of points / of."""

    name: str
    classes: int
    finished: int
    pupils: int
    share: float | None


class Raised(msgspec.Struct, frozen=True):
    """A question by show of hands: raised for the right answer, of all that could be."""

    question: str
    classes: int
    raised: int
    of: int


class Imagined(msgspec.Struct, frozen=True):
    """Hands of who could imagine to work with their hands, before and after, of classes that were
    asked both times."""

    classes: int
    pupils: int
    before: int
    after: int


class AnswersTo(msgspec.Struct, frozen=True):
    """by: the content's digest, or the language. share: points / of; None of nothing."""

    question: str
    by: str
    n: int
    points: int
    of: int
    share: float | None


class Health(msgspec.Struct, frozen=True):
    """A station's on a day; of all days the day is 0. dark_ms: without a picture, and between a
    kill and the next start. refused: ghost touches. quarters of an hour that were told of."""

    station: str
    day: int
    starts: int
    kills: int
    dark_ms: int
    touches: int
    refused: int
    quarters: int


class Began(msgspec.Struct, frozen=True):
    """stations: that opened after a trial. at_zero: those of them that had their whole share."""

    stations: int = 0
    at_zero: int = 0


class Report(msgspec.Struct, frozen=True):
    """Children's visits but for `guides`. A finished visit has at least one finished round.

    A visit before any day began is on day 0; hours are those of the festival's own clock.
    players: by how many played, as they said last: 4 = four or more, 0 = nobody said it.
    today: the latest day that any journal has come to. station_days: station, day, visits.
    cities: day, and visits in which all signs were tapped.
    diagnostics: all together; diagnostics_of, excursions_of: by "days", "streets", "bands".
    festival: whose facts lie here, "" as long as none do; rehearsal: nobody of all these lived.
    waiting: stored facts that are not counted, by reason ('fork', 'unknown');
    headless: visits not counted because their beginning lies in a gap.
    """

    children: Total
    guides: Total
    streets: list[Visited]
    areas: list[Visited]
    days: list[Visited]
    hours: list[Visited]
    languages: list[Visited]
    players: list[Visited]
    quizzes: list[Played]
    games: list[Played]
    professions: list[Opened]
    prizes: list[Won]
    choices: Choices
    stations: list[Seen]
    gaps: list[Gap]
    branches: list[Branch]
    waiting: dict[str, int]
    headless: int
    today: int = 0
    bands: list[Visited] = []
    at_stations: list[Visited] = []
    station_days: list[tuple[str, int, int]] = []
    dwell: list[Dwell] = []
    funnel: list[Step] = []
    moments: list[Moment] = []
    rounds: list[Played] = []
    street_rounds: list[Played] = []
    diagnostics: list[Diagnosed] = []
    diagnostics_of: dict[str, list[Diagnosed]] = {}
    languages_of_streets: Cells = Cells({}, {})
    bands_of_streets: Cells = Cells({}, {})
    book: PrizeBook = PrizeBook([], [], [], [])
    excursions: list[Classes] = []
    excursions_of: dict[str, list[Classes]] = {}
    hands: list[Raised] = []
    answers: list[AnswersTo] = []
    answers_by_language: list[AnswersTo] = []
    health: list[Health] = []
    health_days: list[Health] = []
    began: Began = Began()
    by_hand: list[Counted] = []
    festival: str = ""
    rehearsal: bool = False
    turns: list[TurnsOf] = []
    cities: list[tuple[int, int]] = []
    imagined: Imagined = Imagined(0, 0, 0, 0)
