"""The challenges there are: the folder is the list."""

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast

import kiosk.challenges
from kiosk.challenges.challenge import Move, Trial


class Challenge(Protocol):
    """What a file of this folder offers. PROFESSIONS: whose work it is a taste of."""

    @property
    def PROFESSIONS(self) -> tuple[str, ...]: ...  # noqa: N802 a module's constant

    def deal(self, seed: int) -> Trial: ...

    def play(self, table: Any, move: Move, ms: int) -> Trial: ...


@cache
def challenges() -> Mapping[str, Challenge]:
    """By the names of their files, in the order of the alphabet."""
    found = {}
    for file in pkgutil.iter_modules(kiosk.challenges.__path__):
        module = import_module(f"kiosk.challenges.{file.name}")
        if hasattr(module, "PROFESSIONS"):
            found[file.name] = cast(Challenge, module)
    return dict(sorted(found.items()))
