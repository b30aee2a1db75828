"""Makes news: what every station and desk should know, numbered, signed by the root."""

from pathlib import Path

import msgspec

from kiosk.festival.folder import Festival, FestivalRefused
from kiosk.festival.hall import as_told
from kiosk.festival.tables import read_partners
from kiosk.festival.vault import GENERATIONS
from kiosk.files import write_durably
from kiosk.trust.hall import Closed, Event, Notice
from kiosk.trust.news import Moved, News, Revoked, news_name, sign_news
from kiosk.words import phrase


def make_news(festival: Festival, out: Path, utc_ms: int) -> tuple[Path, News]:
    """Write the newest news into the folder OUT; its number is that of the log's line.

    Raises FestivalRefused, LogDamaged, OSError.
    """
    plan = festival.plan
    if not out.is_dir():
        raise FestivalRefused(phrase("festival.no stick", out=out))
    news = News(
        festival=plan.name,
        festival_number=plan.number,
        number=festival.next_number,
        line="0" * 32,
        revoked=tuple(Revoked(id=i, generation=g, day=d) for i, g, d in festival.revoked),
        moved=tuple(
            Moved(prize=m.prize, day=m.day, out_of=m.out_of, into=m.into, pieces=m.pieces)
            for m in plan.moves
        ),
        programme=tuple(as_told(one, Event) for one in plan.programme),
        signed=read_partners(festival.folder).signed_by_day(),
        closed=tuple(as_told(one, Closed) for one in plan.closed),
        lines=tuple(as_told(one, Notice) for one in plan.lines),
        withdrawn=tuple(one.id for one in plan.withdrawn),
    )
    try:
        sign_news(festival.vault.root_key, news)
    except ValueError as error:
        raise FestivalRefused(phrase("festival.too much news")) from error
    line = festival.add(utc_ms, "news", moved=len(news.moved), revoked=len(news.revoked))
    news = msgspec.structs.replace(news, line=line.mark)
    path = out / news_name(plan.name, plan.number)
    write_durably(path, sign_news(festival.vault.root_key, news))
    return path, news


def keys_left(festival: Festival, holder: str) -> int:
    """How many more keys a station or desk has after its present one."""
    return GENERATIONS - 1 - festival.generation(holder)


def revoke(festival: Festival, holder: str, day: int, utc_ms: int) -> int:
    """The present key of a station or desk is believed nothing any more; its next generation.

    Raises FestivalRefused, LogDamaged, OSError.
    """
    generation = festival.generation(holder)
    if not keys_left(festival, holder):
        raise FestivalRefused(phrase("festival.all keys", id=holder, n=GENERATIONS))
    festival.add(utc_ms, "revoke", id=holder, generation=generation, day=day)
    festival.code(holder)
    return generation + 1
