"""Of a story told lying and upright, in three languages or sizes, `make test` plays one telling.

Which one is the checksum of the story's name without that word: the same each time, and of many
stories as many lie as stand. `make siege` plays those that were left out, `--siege` all. What is
itself about how a screen stands or what it speaks is marked `@pytest.mark.each("why")` and always
played in each.
"""

import re
from collections import defaultdict
from hashlib import sha256

import pytest

WORDS = re.compile("landscape|portrait|kk|ru|en|[0-9]{3,4}x[0-9]{3,4}")
"""How a screen stands, what it speaks, how large it is."""

ROOMS = {"stories", "sieges"}


def _story(item: pytest.Item) -> str | None:
    """The name that all tellings of a story share; None where there is but one."""
    name, _, case = item.nodeid.partition("[")
    words = case.removesuffix("]").split("-")
    shared = [word for word in words if not WORDS.fullmatch(word)]
    told_anew = item.path.parent.name in ROOMS and shared != words
    return f"{name}{shared}" if told_anew and not item.get_closest_marker("each") else None


class Turns:
    """Leaves out of `make test` all tellings of a story but one."""

    @pytest.hookimpl(tryfirst=True)  # before pytest itself looks for `-m siege`
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        tellings: dict[str, list[pytest.Item]] = defaultdict(list)
        for item in items:
            if (story := _story(item)) is not None:
                tellings[story].append(item)
        left_out = set()
        for story, told in tellings.items():
            told.pop(sha256(story.encode()).digest()[0] % len(told))
            left_out.update(told)
        for item in left_out:
            item.add_marker(pytest.mark.siege)
        if not config.getoption("--siege"):
            config.hook.pytest_deselected(items=[*left_out])
            items[:] = [item for item in items if item not in left_out]
