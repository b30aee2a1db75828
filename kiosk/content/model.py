"""The words of a festival, as the program holds them: frozen structs, parsed once at the edge."""

from datetime import date
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.games.game import Game
from kiosk.interests.holland import Klimov, Letter
from kiosk.interests.items import Interests
from kiosk.kinds import kinds
from kiosk.questions.question import Question
from kiosk.texts import Text

if TYPE_CHECKING:
    AnyQuestion = Question
    AnyGame = Game
else:
    # msgspec tells the kinds apart by their tags, and must know all of them to do so
    AnyQuestion = reduce(or_, kinds("kiosk.questions", Question).values())
    AnyGame = reduce(or_, kinds("kiosk.games", Game).values())


class Author(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every struct that an author writes has in common: a misspelt field is an error."""


class Festival(Author, frozen=True, kw_only=True):
    """opens, closes: the halls' hours on every day, "HH:MM" local time.

    streets: ids in the order of the map; a street not named here comes after them.
    """

    id: str
    name: Text
    languages: tuple[str, ...]
    streets: tuple[str, ...] = ()
    days: int
    opens: str
    closes: str


class MasterClass(Author, frozen=True, kw_only=True):
    """Where hands try a trade. at: when it begins on every day, "HH:MM" local time."""

    name: Text
    at: tuple[str, ...]


class Area(Author, frozen=True, kw_only=True):
    """errand: a question the child carries to the master of this area."""

    id: str
    name: Text
    about: Text
    errand: Text
    picture: str | None = None
    masterclasses: tuple[MasterClass, ...] = msgspec.field(default=(), name="masterclass")

    def next_masterclass(self, now: str) -> tuple[str, MasterClass] | None:
        """The next to begin today and its time, or None; now: "HH:MM" local time."""
        later = ((at, one) for one in self.masterclasses for at in one.at if at > now)
        return min(later, key=lambda found: found[0], default=None)


class Street(Author, frozen=True, kw_only=True):
    id: str
    name: Text
    about: Text
    areas: tuple[Area, ...] = msgspec.field(name="area")


class Path(Author, frozen=True, kw_only=True):
    """One way to learn the trade: after this school grade, so many years (least, most)."""

    after: Literal[9, 11]
    years: tuple[int, int]
    at: Literal["college", "university"]
    qualification: Text


class Profession(Author, frozen=True, kw_only=True):
    """isco08: unit group of the ILO. onet, interests (1 to 7): O*NET 30.2. klimov: object of work.

    moment: what goes wrong and how a master notices. number: the one figure a child takes home.
    hard: what is hard, honestly. first_year: what hands learn first. grown_ups: for who came along.
    pay, grants: what is said of them in words; money_source: by whom, money_until: the last day on
    which they are told. ask_master, ask_companion: the two errands of this card. source: where the
    facts can be checked.
    author, checker: a mark, never a name ("author A", "checker B").
    street and area come from the file's place, not from its text.
    """

    id: str
    name: Text
    hook: Text
    does: tuple[Text, ...]
    tools: tuple[Text, ...]
    where: Text
    enjoy: Text
    learn: tuple[Path, ...]
    isco08: str
    onet: str
    interests: dict[Letter, float]
    klimov: Klimov
    picture: str | None = None
    moment: Text | None = None
    number: Text | None = None
    hard: Text | None = None
    first_year: Text | None = None
    grown_ups: Text | None = None
    ask_master: Text | None = None
    ask_companion: Text | None = None
    pay: Text | None = None
    grants: Text | None = None
    money_source: str | None = None
    money_until: date | None = None
    source: str | None = None
    valid_until: date | None = None
    author: str | None = None
    checker: str | None = None
    street: str = ""
    area: str = ""


class Quiz(Author, frozen=True, kw_only=True):
    id: str
    street: str
    area: str
    name: Text
    author: str | None = None
    checker: str | None = None
    questions: tuple[AnyQuestion, ...] = msgspec.field(name="question")


class Prize(Author, frozen=True, kw_only=True):
    """share: pieces one station may give a day. number, desk: what the prize code carries.

    small: it fits into a pocket, so a new plan has guides hand it over at the screen."""

    id: str
    number: int
    desk: int
    share: int
    small: bool = False
    name: Text
    picture: str | None = None


class GuideCard(Author, frozen=True, kw_only=True):
    """What a guide takes along to an area: three sentences to say, one thing to point at, one
    question with its answer, one line of safety.

    id: the area's own, as an area has one card. street comes from the file's name.
    """

    id: str
    say: tuple[Text, ...]
    point: Text
    question: Text
    answer: Text
    safety: Text
    author: str | None = None
    checker: str | None = None
    street: str = ""

    @property
    def area(self) -> str:
        return self.id


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the authors wrote, checked or not. pictures: file name -> bytes.

    interests: the picture test "Who could I be?", if there is one.
    voices: texts read aloud by people, "<lang>/<text's id>" -> bytes.
    guides: the guides' cards, in the order of streets and areas.
    strays: files in the folder that no part of the program reads.
    """

    festival: Festival
    streets: tuple[Street, ...]
    professions: tuple[Profession, ...]
    quizzes: tuple[Quiz, ...]
    games: tuple[AnyGame, ...]
    prizes: tuple[Prize, ...]
    pictures: dict[str, bytes]
    interests: Interests | None = None
    strays: tuple[str, ...] = ()
    voices: dict[str, bytes] = {}
    guides: tuple[GuideCard, ...] = ()


SINGLE = (Festival, Interests)
"""Of these a pack has one, so it needs no id."""
