"""The letters of a GIFT file: blocks, comments, escapes, formats. What they mean is gift.py's.

The syntax as Moodle documents it: https://docs.moodle.org/en/GIFT_format
"""

import html
import re
from typing import NamedTuple

_ESCAPED = re.compile(r"\\([\\:#={}~n>])")
_HIDDEN = 0xDC00
"""An escaped letter waits as a lone surrogate, which no decoded file can hold."""
_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|&(#\d+|#x[0-9a-fA-F]+|[A-Za-z]+);")
"""In Moodle's own format a text may be HTML without saying so."""
_BREAK = re.compile(r"(?<![ \t])[ \t]*\r?\n[ \t]*")


_HIDDEN_PARTS = re.compile(
    r"<!--.*?-->|<(style|script|xml|head|title)\b[^<>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL
)
"""What a word processor leaves behind and no reader ever sees."""

_RAISED = re.compile(r"<(sup|sub)\b[^<>]*>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_LETTERS = "0123456789+-=()n"
_SUPER = dict(zip(_LETTERS, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", strict=True))
_SUB = dict(zip(_LETTERS, "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ", strict=True))


class NoTwin(Exception):
    """Right in Moodle, but nothing here can ask it. args: problem, remedy."""


class Mistake(Exception):
    """Not GIFT. args: problem, remedy."""


class Block(NamedTuple):
    """A question or a category. line: where it begins, from 1. notes: its comments."""

    line: int
    text: str
    notes: tuple[str, ...]


def blocks(text: str) -> list[Block]:
    """Blank lines part them; a category is one even without. Escaped letters are hidden."""
    found: list[Block] = []
    lines: list[tuple[int, str]] = []
    notes: list[str] = []

    def end() -> None:
        if any(line.strip() for _, line in lines):
            body = "\n".join(line for _, line in lines).strip()
            first = next(number for number, line in lines if line.strip())
            found.append(Block(first, body, tuple(notes)))
        lines.clear()
        notes.clear()

    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            end()
        elif line.lstrip().startswith("//"):
            notes.append(line.strip()[2:].strip())
        elif line.lstrip().startswith("$CATEGORY:"):
            kept = tuple(notes)
            notes.clear()
            end()
            found.append(Block(number, line.strip(), kept))
        else:
            lines.append((number, hide(line)))
    end()
    return found


def hide(text: str) -> str:
    return _ESCAPED.sub(lambda escaped: chr(_HIDDEN + ord(escaped[1].replace("n", "\n"))), text)


def show(text: str) -> str:
    return re.sub(r"[\udc00-\udc7f]", lambda hidden: chr(ord(hidden[0]) - _HIDDEN), text)


def words(raw: str, form: str = "moodle") -> str:
    """Plain words from a piece of the file, in its own format or the question's.

    Raises Mistake for what cannot be written in plain words without another meaning.
    """
    form, raw = format_of(raw, form)
    text = show(_BREAK.sub(" ", raw.strip()))
    if form == "html" or (form == "moodle" and (_MARKUP.search(text) or "<!--" in text)):
        text = _RAISED.sub(_raised, _HIDDEN_PARTS.sub("", text))
        text = re.sub(r"<br\s*/?>|</p>|</div>|</li>", "\n", text, flags=re.IGNORECASE)
        text = html.unescape(re.sub(r"<[^<>]*>", "", text))
    if form == "markdown":
        text = re.sub(r"(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1", r"\2", text)
    return text.strip()


def _raised(tag: re.Match[str]) -> str:
    """10<sup>6</sup> is no 106."""
    inside = html.unescape(re.sub(r"<[^<>]*>", "", tag[2])).replace("−", "-").strip()
    letters = _SUPER if tag[1].lower() == "sup" else _SUB
    if not all(letter in letters for letter in inside):
        remedy = "write it in words, or with the letters ⁰¹²³ or ₀₁₂₃"
        raise Mistake(f'"{inside[:20]}" stands above or below the line', remedy)
    return "".join(letters[letter] for letter in inside)


def format_of(raw: str, otherwise: str) -> tuple[str, str]:
    """The format and the rest."""
    tag = _FORMAT.match(raw.lstrip())
    return (tag[1], raw.lstrip()[tag.end() :]) if tag else (otherwise, raw)


def has_picture(raw: str) -> bool:
    return re.search(r"<img\b", show(raw), re.IGNORECASE) is not None


def escaped(text: str) -> str:
    """Words as they stand in a GIFT file, so that `words` gives them back."""
    text = re.sub(r"[\\:#={}~]", lambda special: "\\" + special[0], text)
    text = text.replace("->", "-\\>").replace("\n", "\\n")
    return f"[plain]{text}" if _FORMAT.match(text) else text
