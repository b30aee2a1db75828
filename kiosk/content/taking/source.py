"""Whatever file an author brings -> the things in it: a workbook, GIFT or Aiken, by its look."""

import re

from kiosk.byhand import NotText, decoded
from kiosk.content.finding import Spot
from kiosk.content.gift.aiken import looks_like_aiken, read_aiken
from kiosk.content.gift.reading import read_gift
from kiosk.content.model import Pack, Quiz
from kiosk.content.plain import nearest
from kiosk.content.sheet.reading import read_sheets
from kiosk.content.sheet.workbook import OLE, NoWorkbook
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.incoming import Incoming
from kiosk.content.tongues import known
from kiosk.words import message, phrase

SHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv")


MOST_TEXT = 8 * 2**20
"""5,000 questions with feedback are 4 MB."""

MOST_LINES = 100_000


GIFT = r"^(\$CATEGORY:|::)|\{[^{}]*([=~#][^{}]*|\s*(T|F|TRUE|FALSE|)\s*)\}"
"""A category, a title, or braces that hold what GIFT writes there."""

OTHERS = {
    r"<\?xml|<quiz\b": "XML; in Moodle choose GIFT and export again",
    r"#separator:|#html:|#notetype": "a list of Anki notes; ask with choices in a workbook or GIFT",
    r"<!DOCTYPE|<html\b": "a web page; save its questions as GIFT or Aiken",
    r"\{\s*\"|\[\s*\{": "JSON; write the questions as GIFT or Aiken",
}
"""By how it begins: what people bring, and what to do with it."""


class SourceUnreadable(Exception):
    """Nothing in the file can be read; the message is a sentence for its author."""


def read_source(content: bytes, pack: Pack | None, asked: Asked) -> Incoming:
    """Raises SourceUnreadable."""
    try:
        if not content.strip():
            raise NoWorkbook("it is empty; copy it again")
        if content.startswith((b"PK", OLE)) or asked.file.lower().endswith(SHEETS):
            return read_sheets(content, asked.file, pack.festival.languages if pack else (), pack)
        return _read_text(content, pack, asked)
    except NoWorkbook as error:
        raise SourceUnreadable(
            phrase("content.unreadable", file=asked.file, why=known(message(error)))
        ) from error


def _read_text(content: bytes, pack: Pack | None, asked: Asked) -> Incoming:
    if pack is None:
        raise NoWorkbook("questions need a festival; name the folder of a pack with --into")
    languages = pack.festival.languages
    if asked.lang not in languages:
        raise NoWorkbook(f'"{asked.lang}" is no language of this festival; '
                         f"{nearest(asked.lang, languages)} with --lang")  # fmt: skip
    if len(content) > MOST_TEXT:
        mega = len(content) // 2**20
        raise NoWorkbook(f"{mega} MB are too many for a text; share it out over several files")
    try:
        text = decoded(content).replace("\r\n", "\n").replace("\r", "\n")
    except NotText as error:
        raise NoWorkbook(str(error)) from error
    if text.count("\n") > MOST_LINES:
        raise NoWorkbook(f"more than {MOST_LINES} lines; share them out over several files")
    if looks_like_aiken(text):
        return _named(read_aiken(_spoken(text, asked), pack, asked), asked)
    if name := next((name for mark, name in OTHERS.items() if re.match(mark, text.lstrip())), ""):
        raise NoWorkbook(f"this is {name}")
    if re.search(GIFT, text, re.MULTILINE):
        return _named(read_gift(_spoken(text, asked), pack, asked), asked)
    raise NoWorkbook("it is neither a workbook nor GIFT nor Aiken; save it as one of these")


def _named(incoming: Incoming, asked: Asked) -> Incoming:
    """A quiz that got its name from the file says so: children read it."""
    stem = asked.file.rpartition(".")[0]
    for one in incoming.arrived:
        if isinstance(one.thing, Quiz) and one.thing.name == {asked.lang: stem}:
            told = Spot(asked.file).warning(
                f'children read "{stem}" as the name of its quiz',
                f"write a better one in quizzes/{one.thing.id}.toml",
            )
            return incoming._replace(findings=[*incoming.findings, told])
    return incoming


def _spoken(text: str, asked: Asked) -> str:
    """The text, unless nobody said that it is Kazakh and it does not look so."""
    if not asked.guessed or asked.lang != "kk" or _KAZAKH.search(text):
        return text
    if len(_CYRILLIC.findall(text)) > MOST_BY_CHANCE:
        raise NoWorkbook("no Kazakh letter is in it; say what it speaks: --lang ru, or --lang kk")
    if not _CYRILLIC.search(text) and len(_LATIN.findall(text)) > MOST_BY_CHANCE:
        raise NoWorkbook("it is in Latin letters; say what it speaks: --lang en, or --lang kk")
    return text


MOST_BY_CHANCE = 40
"""Letters without a Kazakh one among them: of running text every twelfth is."""
_KAZAKH = re.compile("[ӘҒҚҢӨҰҮҺІәғқңөұүһі]")
_CYRILLIC = re.compile("[А-Яа-яЁё]")
_LATIN = re.compile("[A-Za-z]")
