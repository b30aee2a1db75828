"""What is said to guides and organizers is said in every language, from the tables."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from kiosk.files import remedy, unwritten, why
from kiosk.languages import LANGS
from kiosk.words import FOLDER, Phrase, in_words, message, phrase, table

ROOT = Path(__file__).parents[2]
TABLES = sorted(file.stem for file in FOLDER.glob("*.toml"))
FORMS = {"kk": 1, "ru": 3, "en": 2}
"""In Kazakh a noun after a number keeps its form."""


def entries() -> Iterator[tuple[str, dict[str, str | list[str]]]]:
    for name in TABLES:
        for word, said in table(name).items():
            yield f"{name}.{word}", said


def gaps(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def forms(template: str | list[str]) -> list[str]:
    return [template] if isinstance(template, str) else template


def test_every_sentence_is_there_in_every_language_with_the_same_gaps() -> None:
    for key, said in entries():
        assert tuple(said) == LANGS, key
        asked = {frozenset(gaps(one)) for lang in LANGS for one in forms(said[lang])}
        assert len(asked) == 1, key
        for lang, template in said.items():
            assert all(one == one.strip() != "" for one in forms(template)), key
            if isinstance(template, list):
                assert all("n" in names for names in asked), key
                assert len(template) == FORMS[lang], key


def test_no_language_is_left_as_another_one() -> None:
    for key, said in entries():
        letters = {lang: re.sub(r"{\w+}|`.*?`", "", forms(said[lang])[0]) for lang in LANGS}
        if any(letter.isalpha() for letter in letters["en"]):
            assert len(set(letters.values())) > 1, key
            assert re.search("[А-Яа-я]", letters["kk"] + letters["ru"]), key
            assert not re.search("[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі]", letters["en"]), key


ON_PAPER = ("report.", "numbers.", "evening.", "paper.", "planned.", "handouts.", "talks.")
"""Tables that are given whole to what draws a page, which asks for a word by a name of its own."""

BY_ENGLISH = ("checking.", "mending.", "rules.", "stores.", "taking.", "typed.", "places.")
"""Tables whose words are known again by their English."""


def test_whatever_the_program_says_has_its_words_and_no_word_is_left_over() -> None:
    known = {key for key, _ in entries()}
    said, begun, named = keys_in_code()
    assert said - known == set()
    asked = (*begun, *ON_PAPER, *BY_ENGLISH)
    assert {key for key in known - said - named if not key.startswith(asked)} == set()


def keys_in_code() -> tuple[set[str], set[str], set[str]]:
    """Keys that are said; how those begin that are put together; all else that may be one."""
    said, begun, named = set[str](), set[str](), set[str]()
    for file in [*ROOT.glob("kiosk/**/*.py"), *ROOT.glob("ui/**/*.py")]:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name("phrase"), args=[ast.Constant(str(key)), *_]):
                    said.add(key)
                case ast.Call(func=ast.Name("beside"), args=[_, ast.Constant(str(key)), *_]):
                    said.add(key)
                case ast.JoinedStr(values=[ast.Constant(str(key)), *_]) if _begins(key):
                    begun.add(key)
                case ast.Constant(str(key)):
                    named.add(key)
    return said, begun, named


def _begins(key: str) -> bool:
    name, dot, _ = key.partition(".")
    return name in TABLES and dot == "."


def test_a_phrase_is_english_until_somebody_asks_in_another_language() -> None:
    said = phrase("terminal.files", n=3)
    assert said == "3 files"
    assert in_words(said, "ru") == "3 файла"
    assert in_words(said, "kk") == "3 файл"
    assert in_words("as it stands", "kk") == "as it stands"


@pytest.mark.parametrize(
    ("n", "en", "ru"),
    [(0, "0 facts", "0 записей"), (1, "1 fact", "1 запись"), (21, "21 facts", "21 запись"),
     (12, "12 facts", "12 записей"), (1003, "1003 facts", "1003 записи")],
)  # fmt: skip
def test_numbers_go_with_their_nouns(n: int, en: str, ru: str) -> None:
    said = phrase("terminal.facts", n=n)
    assert (in_words(said, "en"), in_words(said, "ru")) == (en, ru)


def test_what_stands_in_a_gap_is_said_in_the_same_language() -> None:
    error = OSError(28, "No space left on device", "x")
    said = unwritten(Path("out.txt"), error)
    assert said == ("out.txt cannot be written (No space left on device): make room on its disk.")
    assert in_words(said, "kk") == "out.txt жазылмайды (дискіде орын жоқ): дискіде орын босатыңыз."


def test_what_the_system_says_in_its_own_words_stays() -> None:
    odd = OSError(125, "Operation canceled")
    assert why(odd) == "Operation canceled"
    assert in_words(remedy(odd), "ru") == "проверьте имя и диск"


def test_names_of_strangers_do_nothing_in_any_language() -> None:
    said = phrase("session.no_session", name="a\x1b[31m\n")
    for lang in LANGS:
        assert in_words(said, lang).isprintable()


def test_an_error_keeps_its_languages() -> None:
    said = phrase("session.its-station")
    assert isinstance(message(ValueError(said)), Phrase)
    assert message(ValueError("plain")) == "plain"
    assert message(ValueError()) == ""
