"""How many words a text may have: a standing child reads little. One table, a reason each."""

from kiosk.content.model import Area, Profession, Quiz, Street
from kiosk.content.walk import Node
from kiosk.games.game import Game
from kiosk.questions.question import Choice, Question

LIMITS = {
    (Question, "text"): (20, "a question is read standing, within six seconds"),
    (Question, "explanation"): (15, "it is read while the next question waits"),
    (Choice, "text"): (5, "an answer must fit on its card in three languages"),
    (Quiz, "name"): (5, "it stands on a card"),
    (Game, "name"): (5, "it stands on a card"),
    (Game, "fact"): (15, "it is read on the way to the next thing"),
    (Profession, "name"): (6, "it stands on a card"),
    (Profession, "hook"): (10, "it must catch a passer-by"),
    (Profession, "does"): (8, "three of them share a card"),
    (Profession, "tools"): (4, "it stands under a picture"),
    (Profession, "where"): (8, "it stands beside an icon"),
    (Profession, "enjoy"): (10, "it stands beside an icon"),
    (Street, "about"): (12, "the whole screen has 30 words"),
    (Area, "about"): (12, "the whole screen has 30 words"),
    (Area, "errand"): (15, "a child carries it in its head to the master"),
}


def too_long(node: Node, text: str) -> tuple[int, str] | None:
    """The number of words and what to do, when there are more than the text's place allows."""
    words = sum(any(letter.isalnum() for letter in word) for word in text.split())
    for (kind, field), (limit, reason) in LIMITS.items():
        if isinstance(node.owner, kind) and node.field == field and words > limit:
            return words, f"write at most {limit}, because {reason}"
    return None
