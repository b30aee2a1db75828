"""What a row takes of a fact at most: only a forger comes to it, and all the rest counts."""

_INT64 = 2**63 - 1

# no child stays longer; a clock that went mad must not break the sum of all visits
DAY_MS = 24 * 3600 * 1000

# no question is worth as much; the squares of a thousand million answers still fit 64 bits
POINTS = 1000

# longer than any author's id. A place stands in every row of its visit: 60,000 letters of one fact
# would be gigabytes of rows
LETTERS = 200


def fit(number: int) -> int:
    """SQLite's integers have 64 bits, JSON's have no end."""
    if -_INT64 <= number <= _INT64:
        return number
    return _INT64 if number > 0 else -_INT64


def points(number: int) -> int:
    return min(max(number, 0), POINTS)


def cut(name: str) -> str:
    return name if len(name) <= LETTERS else f"{name[: LETTERS - 1]}…"
