"""How many words a text may have: a standing child reads little. One table, a reason each."""

from functools import cache

from kiosk.ages import YOUNGEST
from kiosk.content.model import Area, GuideCard, MasterClass, Profession, Quiz, Street
from kiosk.content.walk import Node
from kiosk.games.battle import Coach
from kiosk.games.brake import Stop
from kiosk.games.conveyor import Bin, Item
from kiosk.games.estimate import Quantity
from kiosk.games.game import Game
from kiosk.games.grab import Forbidden, Grab
from kiosk.games.green import Control, Event, Gauge, Green
from kiosk.games.hazard import Hotspot
from kiosk.games.helm import Helm, Push
from kiosk.games.inspector import Point, Sample
from kiosk.games.reveal import Card as Riddle
from kiosk.games.steady import Steady
from kiosk.questions.branching import Ending, Way
from kiosk.questions.branching import Node as Decision
from kiosk.questions.estimate import Estimate
from kiosk.questions.fill_the_gap import FillTheGap
from kiosk.questions.match_pairs import Pair
from kiosk.questions.question import Card, Choice, Question
from kiosk.questions.regions import Region

LIMITS = {
    (Question, "text"): (20, "a question is read standing, within six seconds"),
    (Question, "explanation"): (15, "it is read while the next question waits"),
    (Question, "if_right"): (15, "it is read while the next question waits"),
    (Question, "if_wrong"): (15, "it is read while the next question waits"),
    (FillTheGap, "sentence"): (20, "a question is read standing, within six seconds"),
    (Estimate, "unit"): (2, "it stands beside the number"),
    (Choice, "feedback"): (15, "it is read while the next question waits"),
    (Decision, "text"): (20, "a question is read standing, within six seconds"),
    (Ending, "text"): (15, "it is read while the next question waits"),
    (Way, "text"): (7, "a decision must fit on its card in three languages"),
    (Card, "text"): (5, "an answer must fit on its card in three languages"),
    (Pair, "left"): (5, "it must fit on its card in three languages"),
    (Pair, "right"): (5, "it must fit on its card in three languages"),
    (Region, "text"): (5, "it stands beside its place on the picture"),
    (Bin, "text"): (3, "it stands on a bin"),
    (Item, "text"): (5, "it is read while it rides past"),
    (Point, "text"): (6, "the spec card is read at a glance"),
    (Sample, "text"): (8, "it is held against the card"),
    (Riddle, "text"): (4, "it must fit on its card in three languages"),
    (Riddle, "clues"): (10, "three of them lie on the table"),
    (Quantity, "text"): (10, "it stands above its dial"),
    (Quantity, "unit"): (3, "it stands beside the number"),
    (Hotspot, "text"): (6, "it is read in passing"),
    (Gauge, "text"): (3, "it stands beside its gauge"),
    (Control, "text"): (3, "it stands on a button"),
    (Event, "text"): (6, "it is read while the gauges move"),
    (Green, "protection"): (10, "it is the last word of a round"),
    (Coach, "name"): (2, "it stands above its cards"),
    (Stop, "text"): (6, "it is read while the way goes on"),
    (Push, "text"): (6, "it is read while the way goes on"),
    (Helm, "around"): (8, "it is read in passing"),
    (Grab, "counted"): (3, "it is told beside a number"),
    (Forbidden, "text"): (6, "it is read while the arm waits"),
    (Forbidden, "called"): (4, "it is the name of a button"),
    (Steady, "too_slow"): (3, "it is told beside a number"),
    (Steady, "too_fast"): (3, "it is told beside a number"),
    (Quiz, "name"): (5, "it stands on a card"),
    (Game, "name"): (5, "it stands on a card"),
    (Game, "fact"): (15, "it is read on the way to the next thing"),
    (Profession, "name"): (6, "it stands on a card"),
    (Profession, "hook"): (10, "it must catch a passer-by"),
    (Profession, "does"): (8, "three of them share a card"),
    (Profession, "tools"): (4, "it stands under a picture"),
    (Profession, "where"): (8, "it stands beside an icon"),
    (Profession, "enjoy"): (10, "it stands beside an icon"),
    (Profession, "moment"): (12, "it is read beside a picture"),
    (Profession, "number"): (10, "a child must be able to say it at home"),
    (Profession, "hard"): (8, "it stands beside an icon"),
    (Profession, "first_year"): (15, "it is read behind *more*"),
    (Profession, "grown_ups"): (40, "a parent reads it while the child looks on"),
    (Profession, "ask_master"): (15, "a child carries it in its head to the master"),
    (Profession, "ask_companion"): (15, "a child carries it in its head to the companion"),
    (Street, "about"): (12, "the whole screen has 30 words"),
    (Area, "about"): (12, "the whole screen has 30 words"),
    (MasterClass, "name"): (5, "it stands beside its time"),
    (Area, "errand"): (15, "a child carries it in its head to the master"),
    (GuideCard, "say"): (20, "a guide says it in one breath"),
    (GuideCard, "point"): (12, "a guide looks at it in passing"),
    (GuideCard, "question"): (15, "a group hears it once"),
    (GuideCard, "answer"): (20, "a guide says it in one breath"),
    (GuideCard, "safety"): (15, "it is said before anybody moves"),
}


WORDS_FOR_THE_YOUNGEST = 12
"""Of a question for 6 to 8 years: they read aloud, word by word."""


def too_long(node: Node, text: str) -> tuple[int, str] | None:
    """The number of words and what to do, when there are more than the text's place allows."""
    if node.owner is None:
        return None
    found = _limit(type(node.owner), node.field)
    if found is None:
        return None
    limit, reason = found
    if isinstance(node.owner, Question) and node.field == "text" and YOUNGEST in node.owner.bands:
        limit, reason = WORDS_FOR_THE_YOUNGEST, "6 to 8 years old read word by word"
    if len(text.split()) <= limit:  # no text has more words than parts; the most are short
        return None
    words = word_count(text)
    return (words, f"write at most {limit}, because {reason}") if words > limit else None


def word_count(text: str) -> int:
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def most_words(owner: type, field: str) -> int | None:
    """How many words a text of this struct may have, or None where nothing limits it."""
    found = _limit(owner, field)
    return found[0] if found else None


@cache
def _limit(owner: type, field: str) -> tuple[int, str] | None:
    """The first line of the table that speaks of this struct: the special before the general."""
    lines = (line for (kind, of), line in LIMITS.items() if of == field and issubclass(owner, kind))
    return next(lines, None)
