"""Codes that people read from paper and tap: Crockford's Base32, https://www.crockford.com/base32.html"""

import secrets

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LETTERS = 10
"""50 bits: with scrypt at each guess, longer than anybody's patience. See SECURITY.md."""

# what is read or typed for a letter: Crockford's own, and those of a Cyrillic keyboard
_MEANT = str.maketrans("OILАВСЕНКМРТХО", "011ABCEHKMPTX0")
_BETWEEN = " -\u2011\u2013\u00a0\t\r\n"


def new_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LETTERS))


def read_code(typed: str) -> str:
    """The code that was meant; "" when it can be none."""
    letters = meant(typed)
    return letters if len(letters) == CODE_LETTERS and set(letters) <= set(LETTERS) else ""


def meant(typed: str) -> str:
    """The letters that were meant, without what stands between them; others stay as they are."""
    kept = "".join(letter for letter in typed.upper() if letter not in _BETWEEN)
    return kept.translate(_MEANT)


def in_fives(code: str) -> str:
    """As it stands on paper: two groups of five."""
    return f"{code[:5]} {code[5:]}"
