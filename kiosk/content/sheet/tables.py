"""Which sheets a workbook has: one for each kind of thing, and what a row of it makes."""

from functools import cache
from typing import Any, NamedTuple, get_args, get_origin

import msgspec

from kiosk.content.model import Festival, GuideCard, Pack, Prize, Profession, Quiz, Street
from kiosk.content.plain import bare
from kiosk.content.sheet.columns import Leaf, Steps, flat, is_leaf
from kiosk.content.taking.tidy import tidy
from kiosk.games.game import Game
from kiosk.interests.items import Interests
from kiosk.kinds import kinds
from kiosk.questions.question import Question

MOST_LETTERS = 31
"""Excel allows no more in a sheet's name."""

NAMES = {
    "streets area": "areas",
    "professions learn": "learning",
    "interests interest": "interest names",
    "interests object": "object names",
    "interests street": "street names",
    "interests item": "items",
}


class Table(NamedTuple):
    """A sheet. kind: the struct of a row. apart: the fields whose entries have sheets of their own.

    of: the table whose rows own these; link: the column that names the owner, "" where there is
    but one; field: where the owner lists them.
    """

    name: str
    kind: Any
    apart: tuple[str, ...] = ()
    of: str = ""
    link: str = ""
    field: str = ""

    @property
    def is_question(self) -> bool:
        return not self.of and issubclass(self.kind, Question)

    @property
    def leading(self) -> tuple[str, ...]:
        """The columns before those of the struct."""
        return ("quiz", "nr") if self.is_question else (self.link,) if self.link else ()


@cache
def tables() -> dict[str, Table]:
    """By name, in the order of the workbook; what owns rows stands before them."""
    found = [
        Table("festival", Festival),
        *_with_lists("streets", Street, "street"),
        *_with_lists("professions", Profession, "profession"),
        Table("quizzes", Quiz, ("question",)),
    ]
    for tag, question in kinds("kiosk.questions", Question).items():
        found += _with_lists(tag, question, "question")
    for tag, game in kinds("kiosk.games", Game).items():
        found += _with_lists(f"game {tag}", game, "game")
    found += [Table("prizes", Prize), Table("guides", GuideCard)]
    found += _with_lists("interests", Interests, "")
    return {table.name: table for table in found}


def _with_lists(name: str, kind: Any, link: str) -> list[Table]:
    """A table, and one for each list of structs in it.

    Of a question only what has lists itself goes apart: a question shall be one row.
    """
    lists = _lists(kind)
    if issubclass(kind, Question):
        lists = {field: part for field, part in lists.items() if _lists(part)}
    children = []
    for field, part in lists.items():
        sheet = NAMES.get(f"{name} {field}", f"{name} {field}")[:MOST_LETTERS]
        children.append(Table(sheet, part, (), name, link, field))
    return [Table(name, kind, tuple(lists)), *children]


def _lists(kind: Any) -> dict[str, Any]:
    found = {}
    for field in msgspec.structs.fields(kind):
        inside = bare(field.type)
        if get_origin(inside) is tuple and not is_leaf(inside):
            part = get_args(inside)[0]
            if isinstance(part, type) and issubclass(part, msgspec.Struct):
                found[field.encode_name] = part
    return found


def rows_of(pack: Pack) -> dict[str, list[dict[Steps, Leaf]]]:
    """Every row of the workbook: the cells by their steps, the leading ones among them."""
    rows: dict[str, list[dict[Steps, Leaf]]] = {name: [] for name in tables()}
    by_kind = {table.kind: table for table in tables().values() if not table.of}
    languages = pack.festival.languages
    for thing in (
        pack.festival, *pack.streets, *pack.professions, *pack.quizzes, *pack.games, *pack.prizes,
        *pack.guides, *filter(None, [pack.interests]),
    ):  # fmt: skip
        _add(rows, by_kind[type(thing)], thing, languages)
    for quiz in pack.quizzes:
        for number, question in enumerate(quiz.questions, start=1):
            lead = {"quiz": quiz.id, "nr": number}
            _add(rows, by_kind[type(question)], question, languages, lead)
    return rows


def _add(
    rows: dict[str, list[dict[Steps, Leaf]]],
    table: Table,
    thing: Any,
    languages: tuple[str, ...],
    lead: dict[str, Any] | None = None,
) -> None:
    raw = tidy(thing)
    raw.pop(str(table.kind.__struct_config__.tag_field), None)
    apart = {field: raw.pop(field, []) for field in table.apart}
    rows[table.name].append(_row(raw, table, languages, lead or {}))
    for child in tables().values():
        if child.of == table.name:
            owner = {child.link: thing.id} if child.link else {}
            rows[child.name] += [_row(part, child, languages, owner) for part in apart[child.field]]


def _row(
    raw: dict[str, Any], table: Table, languages: tuple[str, ...], lead: dict[str, Any]
) -> dict[Steps, Leaf]:
    leading = [Leaf((name,), type(value), value) for name, value in lead.items()]
    return {leaf.steps: leaf for leaf in [*leading, *flat(raw, table.kind, languages)]}
