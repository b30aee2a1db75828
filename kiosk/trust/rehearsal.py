"""How a rehearsal is known wherever it goes: by the end of its festival's name, which every kit and
every session file carries."""

MARK = "(rehearsal)"
NAME_LETTERS = 64


def rehearsal_name(name: str) -> str:
    """Of a festival's name, cut where both would be too long."""
    return f"{name[: NAME_LETTERS - len(MARK) - 1]} {MARK}"


def is_rehearsal(festival: str) -> bool:
    return festival.endswith(MARK)
