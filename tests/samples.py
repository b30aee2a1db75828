"""How much is drawn of what holds "for every": a sample by `make test`, more by `make siege`."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import settings

T = TypeVar("T", bound=Callable[..., None])


def sample(examples: int) -> Callable[[T], T]:
    """A siege by hypothesis: so many examples by `make test`, ten times as many by `make siege`."""
    # an ordinary test draws as many examples as the profile says, and that is 100 or 1,000
    assert settings.default is not None
    drawn = settings(max_examples=examples * settings.default.max_examples // 100)

    def mark(test: T) -> T:
        marked: T = pytest.mark.siege(drawn(test))
        return marked

    return mark
