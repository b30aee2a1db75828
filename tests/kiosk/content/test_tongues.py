"""Whatever a check may find has words in every language: read out of the program itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.finding import Finding
from kiosk.content.plain import _BROKEN, _NEEDED
from kiosk.content.tongues import known, sentence
from kiosk.content.vector import IGNORED, UNDRAWN
from kiosk.words import Phrase, in_words

KIOSK = Path(__file__).parents[3] / "kiosk"
ROOMS = ("content", "festival", "questions", "games")

SAY = {"error", "warning", "_wrong", "Mistake", "NoTwin", "Unfit", "NoWorkbook", "_lose"}
"""What a finding is made with, and what becomes one."""

MADE_ELSEWHERE = {
    "7", '"7" is no 7', '"7": 7', "7: 7",
    '"7" 7', "7 7", "this is 7", 'no column "7"7', 'sheet "7"', "delete 7", "7 in it",
    "7 hidden, and imported all the same", "7 struck out, and imported all the same",
    "7 sentences are 7 longer than the others (7)",
    "write е: монтер, режиссер, щетка", "write the word: 100 градуста",
}  # fmt: skip
"""Put together of parts, which are looked at where they are written; and Kazakh for Kazakh."""

Words = dict[str, list[str]]


def test_every_kind_of_finding_has_its_words() -> None:
    without = {
        said for said in (*said_in_code(), *ruled_in_code()) if not isinstance(known(said), Phrase)
    }
    assert without - MADE_ELSEWHERE == set()


def said_in_code() -> Iterator[str]:
    """Problems and remedies as they are written, 7 for what stands in a gap."""
    yield from (said for pair in (*_BROKEN.values(), *_NEEDED.values()) for said in pair)
    yield from (*UNDRAWN.values(), *IGNORED.values())
    for file in (file for room in ROOMS for file in (KIOSK / room).rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        names = _assigned(tree)
        for node in ast.walk(tree):
            match node:
                case ast.Call(func, args) if _name(func) in SAY:
                    yield from (said for one in args for said in _texts(one, names) if " " in said)
                case ast.Call(ast.Attribute(ast.Attribute(attr="dangers"), "add"), args):
                    yield from (said for one in args for said in _texts(one, names))
                case ast.keyword("description", ast.Constant(str(said))):
                    yield said
                case ast.Yield(ast.Tuple([_, _] as pair)) | ast.Return(ast.Tuple([_, _] as pair)):
                    yield from (said for one in pair for said in _texts(one, names) if " " in said)


RULED = [KIOSK / "interests" / "items.py", *(KIOSK / "questions").glob("*.py")]
RULED += [*(KIOSK / "games").glob("*.py")]
"""Where a rule is told as "field: problem; remedy"."""

FIELD = re.compile(r'[\w.]+(?: "7"| of 7 for 7| for 7)?')


NAMED = set(
    "depth free push steer ground forbidden seen brake exact grip text "
    "advice aid area bands breaks children code decimals desk engine equipment exit first high "
    "https jpg kiosk lang lift lost low masters maximum minimum number patronage pictures png "
    "festival quizzes scale spec stage station steel step street streets svg toilet toml true "
    "assets both sounds wav false xls arc entity important mask rrggbb style transform "
    "chassis tool".split()
)
"""Field names, values and endings, which an author writes as they are in every language."""

SHOWN = re.compile(r"--[a-z]+|`[^`]*`|[\"«][^\"»]*[\"»]|<[^>]*>|\w+_\w+|\[\[\w+\]\]|\w+ = \S+")


def test_no_sentence_is_half_in_english() -> None:
    for said in {*said_in_code(), *ruled_in_code()} - MADE_ELSEWHERE:
        for lang in ("kk", "ru"):
            left = set(re.findall(r"\b[a-z]{3,}\b", SHOWN.sub("", in_words(known(said), lang))))
            assert left <= NAMED, (said, in_words(known(said), lang))


def ruled_in_code() -> Iterator[str]:
    """The parts of such sentences."""
    for file in RULED:
        tree = ast.parse(file.read_text("utf-8"))
        names = _assigned(tree)
        notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)
                 for part in node.values}  # fmt: skip
        for node in ast.walk(tree):
            match node:
                case ast.Constant(str()) | ast.JoinedStr() if id(node) not in notes | parts:
                    yield from (part for said in _texts(node, names) for part in _ruled(said))
                case ast.Assign([ast.Name("wrong")], value):
                    yield from (
                        said for one in _texts(value, names) for said in _ruled(one) or [one]
                    )


def _ruled(said: str) -> list[str]:
    field, colon, rest = said.partition(": ")
    named = bool(colon and FIELD.fullmatch(field))
    if not named and "; " not in said:
        return []
    problem, _, remedy = (rest if named else said).rpartition("; ")
    return [part for part in (problem, remedy) if part]


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


STORES = [*(KIOSK / "content").glob("*.py"), KIOSK.parent / "db" / "content.py"]


def test_why_a_store_cannot_be_read_has_its_words() -> None:
    """db/ says it in English; 7: what SQLite or a type says."""
    made, bare = {"StoreUnreadable"}, {"7", "7: 7", "7: 7; 7"}
    for file in STORES:
        tree = ast.parse(file.read_text("utf-8"))
        names = _assigned(tree)
        for node in ast.walk(tree):
            match node:
                case ast.Call(func, [one]) if _name(func) in made:
                    for said in set(_texts(one, names)) - bare:
                        whole = said if said.startswith("7: ") else f"7: {said}"
                        assert isinstance(known(whole, "stores"), Phrase), said
