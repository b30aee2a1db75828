"""Which keys the festival's news revoke: read from the same sticks that bring session files.

The newest news are kept in the hub, for later sticks may not have them.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from db.hub import Hub
from kiosk.trust.news import News, news_of_root, read_news
from kiosk.trust.organizer import Organizer

_SETTING = "news"


def hear(files: Iterable[Path], hub: Hub, organizer: Organizer) -> None:
    """Keep the newest news among the files; what is none, or another root's, is passed over."""
    for path in files:
        try:
            content = read_news(path)
        except OSError:
            continue  # the stick will be put in again
        news, known = news_of_root(content, organizer.root), _kept(hub)
        if news is not None and (known is None or known.number < news.number):
            hub.set(_SETTING, msgspec.json.encode(news).decode())


def revoked_on(hub: Hub, holder: str, generation: int) -> int | None:
    """The day of the festival on which this key was revoked; None while it holds."""
    news = _kept(hub)
    days = [
        one.day
        for one in (news.revoked if news else ())
        if (one.id, one.generation) == (holder, generation)
    ]
    return min(days, default=None)


def _kept(hub: Hub) -> News | None:
    told = hub.setting(_SETTING)
    return msgspec.json.decode(told, type=News) if told else None
