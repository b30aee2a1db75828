"""A result as plain text to take away: one shape for a QR code, a longer one for paper.

Nothing in it points back to a record: no number, no time, no station.
"""

from collections.abc import Sequence

import msgspec

from kiosk.interests.items import Words

BYTES = 213
"""What a QR code of version 10, error correction M, holds in byte mode (ISO/IEC 18004): finer
squares are hard for a cheap phone to read from a screen."""

WHERE = 40
"""Bytes for the place to go: a street's name may be cut, the signs in the hall have it whole."""

STUMP = 19
"""Bytes that a cut name needs at least: eight Cyrillic letters and the sign that it was cut."""

CUT = "…"


class Result(msgspec.Struct, frozen=True):
    """All in one language. interests: what they are called, first first, at most two; level: they
    stand equal. professions: names, best first. where: the place to go now, may be empty."""

    interests: Sequence[str]
    level: bool
    professions: Sequence[str]
    where: str


def for_qr(result: Result, words: Words, lang: str) -> str:
    """Three lines at most, at most 213 bytes of UTF-8; long names are cut at a word."""
    between = " = " if result.level else ", "
    chosen = shortened(f"{words.today[lang]}: {between.join(result.interests[:2])}", BYTES)
    go = f"\n{words.go[lang]}: {shortened(result.where, WHERE)}" if result.where else ""
    go = go if size(chosen + go) <= BYTES else ""
    look = f"\n{words.look[lang]}: "
    names = fitted(result.professions[:3], BYTES - size(chosen + look + go))
    return chosen + (look + names if names else "") + go


def for_print(result: Result, words: Words, lang: str, learn: Sequence[str] = ()) -> str:
    """A page: a line each. learn: how each profession is learnt, in the order of professions."""
    chosen = ", ".join(result.interests[:2])
    if result.level:
        chosen += f" ({words.equal[lang]})"
    lines = [f"{words.today[lang]}: {chosen}", ""]
    if result.professions:
        lines.append(f"{words.look[lang]}:")
        paths = [*learn, *[""] * len(result.professions)]
        for number, (name, path) in enumerate(zip(result.professions, paths, strict=False), 1):
            lines.append(f"{number}. {name}" + (f": {path}" if path else ""))
        lines.append("")
    if result.where:
        lines += [f"{words.go[lang]}: {result.where}", ""]
    return "\n".join([*lines, words.doubt[lang]])


def shortened(text: str, most: int) -> str:
    """The text cut at a word so that it has at most `most` bytes, with a sign that it was cut.

    A single word too long by itself is cut between letters; "" when not even one fits.
    """
    if size(text) <= most:
        return text
    said = text.split()
    while said and size(" ".join(said) + CUT) > most:
        said.pop()
    if said:
        return " ".join(said).rstrip(",:;") + CUT
    letters = text.strip()
    while letters and size(letters + CUT) > most:
        letters = letters[:-1]
    return letters.rstrip() + CUT if letters.strip() else ""


def fitted(names: Sequence[str], most: int) -> str:
    """The names side by side, the longest cut alike; fewer when each would be but a stump."""
    for many in range(len(names), 0, -1):
        for each in range(max(*map(size, names), STUMP), STUMP - 1, -1):
            kept = ", ".join(shortened(name, each) for name in names[:many])
            if size(kept) <= most:
                return kept
    return ""


def size(text: str) -> int:
    return len(text.encode())
