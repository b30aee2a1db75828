"""What was made is kept as long as nothing that it was made of has changed."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Kept(Generic[T]):
    """What was made last, as long as it is asked for by the same key: all that it depends on."""

    def __init__(self) -> None:
        self._key: tuple[Any, ...] | None = None
        self._made: T

    def get(self, key: tuple[Any, ...], make: Callable[[], T]) -> T:
        if key != self._key:
            self._made, self._key = make(), key
        return self._made
