"""How much is drawn of what holds "for every": a sample by `make test`, more by `make siege`."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import settings

T = TypeVar("T", bound=Callable[..., None])


def sample(examples: int) -> Callable[[T], T]:
    """A siege by hypothesis: so many examples by `make test`, ten times as many by `make siege`."""
    whole_siege = settings.get_current_profile_name() == "siege"
    drawn = settings(max_examples=examples * 10 if whole_siege else examples)

    def mark(test: T) -> T:
        marked: T = pytest.mark.siege(drawn(test))
        return marked

    return mark
