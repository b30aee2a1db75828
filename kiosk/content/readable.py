"""Can a child read this, and tell it from what stands beside it? What the letters owe."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

LOOKALIKES = str.maketrans("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS")
"""Cyrillic capitals that look like Latin ones in the kiosk's font."""

LONGEST = 2_000
"""Letters. Nothing on a screen is longer; a text that is was given by mistake or in malice."""

ALWAYS_DRAWN = frozenset("\n\u00a0\u202f\u2011")
"""What Qt breaks lines and keeps words together by; it needs no glyph of the font."""

MOST_MARKS = 3
"""Accents on one letter; no language of the festival writes two."""

_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|&(?:#\d+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8});|_x[0-9A-F]{4}_")
_PLACEHOLDER = re.compile(r"(?i)\b(todo|tbd|fixme|lorem ipsum|xxx+)\b|^[?.…\-–—_\s]+$")
_PILED = re.compile(rf"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{{{MOST_MARKS},}}")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN, _CYRILLIC = re.compile(r"[A-Za-z]"), re.compile(r"[\u0400-\u04ff]")


def faults(text: str) -> Iterator[tuple[str, str]]:
    """What is wrong with the letters of a text, each as problem and remedy."""
    if len(text) > LONGEST:
        yield f"{len(text)} letters", f"write at most {LONGEST}"
        return
    letters = dict.fromkeys(text)
    if odd := [letter for letter in letters if _is_odd(letter)]:
        yield f"a letter that cannot be seen ({_name(odd[0])})", "delete it"
    if marks := _PILED.search(text if text.isascii() else unicodedata.normalize("NFD", text)):
        yield f"{len(marks[0])} accents on one letter", "write the letter alone"
    if found := _MARKUP.search(text):
        yield f'"{found[0]}" is mark-up of another program', "write plain words"
    if _PLACEHOLDER.search(text.strip()):
        yield f'"{text.strip()[:30]}" holds a place for words', "write them"
    for word in _WORD.findall(text) if _LATIN.search(text) else ():
        if _LATIN.search(word) and _CYRILLIC.search(word):
            problem = f'"{word}" mixes Latin and Cyrillic letters that look alike'
            yield problem, "type the word again in one alphabet"
            break
    missing = [letter for letter in letters if not _is_odd(letter) and not _is_drawn(letter)]
    if missing:
        problem = f'the kiosk\'s font has no "{missing[0]}" ({_name(missing[0])})'
        yield problem, "write another letter or a word"


@lru_cache(1024)
def _is_odd(letter: str) -> bool:
    """A control, a direction mark, a joiner, a private letter: none is ever written on purpose."""
    return letter != "\n" and unicodedata.category(letter) in ("Cc", "Cf", "Co", "Cs", "Cn")


def _name(letter: str) -> str:
    return f"U+{ord(letter):04X}"


@lru_cache(1024)
def _is_drawn(letter: str) -> bool:
    return letter in ALWAYS_DRAWN or ord(letter) in _font_letters()


@cache
def _font_letters() -> frozenset[int]:
    """The code points that the kiosk's font draws."""
    import fontpkg_nunito
    from fontTools.ttLib import TTFont  # reads no glyph: the table of letters alone

    (first, *_) = sorted(Path(fontpkg_nunito.__path__[0]).rglob("*.ttf"))
    with TTFont(first, lazy=True) as font:
        return frozenset(font.getBestCmap())


def folded(text: str) -> str:
    """As it looks to a child: composed, in capitals, look-alikes and blanks aside."""
    plain = unicodedata.normalize("NFKC", text).upper().translate(LOOKALIKES)
    return " ".join(re.sub(r"[!?…«»\"'“”„]|\.(?!\d)", "", plain).split())


def same_to_the_eye(texts: Iterable[Mapping[str, str]]) -> tuple[str, str] | None:
    """Two of these that read the same in one language, or None."""
    seen: dict[tuple[str, str], str] = {}
    for text in texts:
        for code, words in text.items():
            if not (look := folded(words)):
                continue
            if (code, look) in seen:
                return seen[code, look], words
            seen[code, look] = words
    return None


def is_another_language(text: Mapping[str, str]) -> bool:
    """The Kazakh field holds the Russian sentence, letter for letter: three words or more."""
    kazakh, russian = text.get("kk", "").strip(), text.get("ru", "").strip()
    return kazakh == russian and len(_CYRILLIC_WORD.findall(kazakh)) >= 3


_CYRILLIC_WORD = re.compile(r"[\u0400-\u04ff]{2,}")
