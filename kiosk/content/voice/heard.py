"""Which languages a station can speak, and with whose voice."""

from collections.abc import Iterable, Set
from typing import Literal

from kiosk.content.content import Content

Voice = Literal["person", "machine", "system", "none"]


def heard(content: Content, languages: Iterable[str], system: Set[str]) -> dict[str, Voice]:
    """By language, the best voice there is. system: the codes that this machine speaks itself.

    A person's is told where any text has one; the others of that language may be a machine's.
    """
    read = content.voices()
    return {lang: _best(read.get(lang, (0, 0)), lang in system) for lang in languages}


def _best(read: tuple[int, int], system: bool) -> Voice:
    people, machines = read
    if people:
        return "person"
    return "machine" if machines else "system" if system else "none"
