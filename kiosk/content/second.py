"""How much of a pack was read by a second pair of eyes: `checker` fields, and the logs in checked/.

A log is a table of tab-separated columns with a heading line; "quiz" and "question" name what
somebody answered again from its text, without the key.
"""

import csv
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.content.model import Pack, Profession, Quiz
from kiosk.content.pack import CHECKED
from kiosk.games.game import Game

Blind = frozenset[tuple[str, str]]
"""Quiz and question that were answered again."""


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """Of one street. written: its cards, quizzes and games; checked: those with a checker.

    questions: those of its quizzes; answered: those that were answered again from their text.
    """

    written: int
    checked: int
    questions: int
    answered: int


def blind(folder: Path) -> Blind:
    """What the logs of a pack's folder name; a log that cannot be read names nothing."""
    found = set()
    for log in sorted((folder / CHECKED).glob("*.tsv")):
        with suppress(OSError, ValueError, csv.Error):
            rows = csv.DictReader(log.read_text("utf-8").splitlines(), delimiter="\t")
            found |= {(row.get("quiz") or "", row.get("question") or "") for row in rows}
    return frozenset(found)


def read(pack: Pack, answered: Blind) -> dict[str, Read]:
    """By street, in the pack's order."""
    return {street.id: _street(pack, street.id, answered) for street in pack.streets}


def _street(pack: Pack, street: str, answered: Blind) -> Read:
    everything: tuple[Profession | Quiz | Game, ...] = (
        *pack.professions,
        *pack.quizzes,
        *pack.games,
    )
    here = [one for one in everything if one.street == street]
    asked = [
        (quiz.id, question.id)
        for quiz in pack.quizzes
        if quiz.street == street
        for question in quiz.questions
    ]
    return Read(
        written=len(here),
        checked=sum(bool((one.checker or "").strip()) for one in here),
        questions=len(asked),
        answered=sum(one in answered for one in asked),
    )
