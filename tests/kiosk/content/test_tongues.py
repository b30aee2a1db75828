"""Whatever a check may find has words in every language: read out of the program itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.finding import Finding
from kiosk.content.plain import _BROKEN, _NEEDED
from kiosk.content.tongues import known, sentence
from kiosk.words import Phrase, in_words

KIOSK = Path(__file__).parents[3] / "kiosk"
ROOMS = ("content", "festival", "questions", "games")

SAY = {"error", "warning", "_wrong", "Mistake", "NoTwin", "Unfit", "NoWorkbook"}
"""What a finding is made with, and what becomes one."""

MADE_ELSEWHERE = {
    "7: 7", '"7" 7', "7 7", "this is 7", 'no column "7"7', 'sheet "7"', "delete 7", "7 in it",
    "7 hidden, and imported all the same", "7 struck out, and imported all the same",
    "7 sentences are 7 longer than the others (7)",
    "write е: монтер, режиссер, щетка", "write the word: 100 градуста",
}  # fmt: skip
"""Put together of parts, which are looked at where they are written; and Kazakh for Kazakh."""

Words = dict[str, list[str]]


def test_every_kind_of_finding_has_its_words() -> None:
    without = {said for said in said_in_code() if not isinstance(known(said), Phrase)}
    assert without - MADE_ELSEWHERE == set()


def said_in_code() -> Iterator[str]:
    """Problems and remedies as they are written, 7 for what stands in a gap."""
    yield from (said for pair in (*_BROKEN.values(), *_NEEDED.values()) for said in pair)
    for file in (file for room in ROOMS for file in (KIOSK / room).rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        names = _assigned(tree)
        for node in ast.walk(tree):
            match node:
                case ast.Call(func, args) if _name(func) in SAY:
                    yield from (said for one in args for said in _texts(one, names) if " " in said)
                case ast.keyword("description", ast.Constant(str(said))):
                    yield said
                case ast.Yield(ast.Tuple([_, _] as pair)) | ast.Return(ast.Tuple([_, _] as pair)):
                    yield from (said for one in pair for said in _texts(one, names) if " " in said)


def _assigned(tree: ast.AST) -> Words:
    names: Words = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            names.setdefault(node.targets[0].id, []).extend(_texts(node.value, names))
    return names


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _texts(node: ast.expr, names: Words) -> list[str]:
    match node:
        case ast.Constant(str(said)):
            return [said]
        case ast.JoinedStr(parts):
            return ["".join(str(p.value) if isinstance(p, ast.Constant) else "7" for p in parts)]
        case ast.IfExp():
            return _texts(node.body, names) + _texts(node.orelse, names)
        case ast.Name(name):
            return names.get(name, [])
    return []


def test_a_finding_is_the_same_sentence_in_english() -> None:
    found = Finding(file="a.xlsx", place='sheet "stock" row 3 column B', problem="3 in the list",
                    remedy="write exactly 5")  # fmt: skip
    assert str(found) == sentence(found)
    assert in_words(sentence(found), "ru") == (
        "a.xlsx, лист «stock», строка 3, столбец B: в списке 3; напишите ровно 5."
    )


def test_what_nobody_translated_stays_as_it_is() -> None:
    unknown = Finding(file="a.toml", place="", line=4, problem="a kind of tomorrow", remedy="")
    assert in_words(sentence(unknown), "kk") == "a.toml, 4-жол: a kind of tomorrow."


def test_the_reason_of_a_rule_is_told_in_english_alone() -> None:
    said = known('write "steel": one thing, one word, because the glossary says so')
    assert said.endswith("the glossary says so")
    assert re.search("so$", in_words(said, "ru")) is None
