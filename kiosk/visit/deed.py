"""What a touch amounts to: facts, written first, and then a change of what is shown.

A deed is a value. One place records and applies them: kiosk/visit/visit.py.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.facts import Fact
from kiosk.visit.screens import Screen


class Deed(NamedTuple):
    """facts: none where nothing worth telling happened. begins: a visit begins though no fact
    tells of it. screen, changes: what is shown then, beside what the facts say; None = the same.
    """

    facts: tuple[Fact, ...] = ()
    screen: Screen | None = None
    changes: Mapping[str, Any] = {}
    begins: bool = False


def shows(screen: Screen, *facts: Fact, begins: bool = False, **changes: Any) -> Deed:
    return Deed(facts, screen, changes, begins)
