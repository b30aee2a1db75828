"""Two copies of a festival's folder that both went on: noticed by what lies where kits are written.

The one with the greater number wins: stations and desks take the newer kit and the newer news. A
laptop that is lost is overruled by the recovery page, whose commands go on at the next thousand.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kiosk.festival.folder import Festival, FestivalRefused
from kiosk.trust.news import News, news_name, news_of, read_news
from kiosk.trust.sealed import SUFFIX, KitRefused, read_label
from kiosk.trust.signed import Untrusted, public_bytes
from kiosk.words import phrase

_MOST = 2**40
"""No log comes so far: a greater number is a prank."""


class Mark(NamedTuple):
    """What a file says of the log's line that made it. revoked: generations by id that it knows."""

    path: Path
    number: int
    line: str
    revoked: dict[str, int]


def meet(festival: Festival, out: Path) -> str:
    """Look at what lies in OUT; a sentence where this folder wins over another copy, else "".

    Raises FestivalRefused where the other one wins.
    """
    ours = {(line.number, line.mark) for line in festival.lines}
    theirs = [
        mark
        for mark in _marks(festival, out)
        if (mark.number, mark.line) not in ours and mark.number <= _MOST
    ]
    if not theirs:
        return ""
    newest = max(theirs, key=lambda mark: mark.number)
    met, last = {"name": newest.path, "theirs": newest.number}, festival.number
    if newest.number >= last and not festival.recovered:
        raise FestivalRefused(phrase("festival.copy wins", ours=last, **met))
    _refuse_unrevoked(festival, theirs)
    festival.met = newest.number
    return phrase("festival.copy loses", **met)


def _refuse_unrevoked(festival: Festival, theirs: list[Mark]) -> None:
    """A key that the other copy revoked stays revoked: no kit with it would be taken."""
    for mark in theirs:
        for holder, generation in mark.revoked.items():
            if holder in festival.plan.ids and generation > festival.generation(holder):
                told = {"name": mark.path, "folder": festival.folder, "holder": holder}
                raise FestivalRefused(phrase("festival.copy revoked", **told))


def _marks(festival: Festival, out: Path) -> Iterator[Mark]:
    """Of the kits and news of this festival that lie in the folder."""
    plan = festival.plan
    for holder in plan.ids:
        path = out / f"{holder}{SUFFIX}"
        with suppress(KitRefused):
            label = read_label(path)
            if (label.festival, label.festival_number) == (plan.name, plan.number):
                yield Mark(path, label.serial, label.line, {label.id: label.generation})
    path = out / news_name(plan.name, plan.number)
    with suppress(Untrusted, OSError):
        root = public_bytes(festival.vault.root_key)
        news = news_of(read_news(path), root, plan.name, plan.number)
        yield Mark(path, news.number, news.line, _revoked(news))


def _revoked(news: News) -> dict[str, int]:
    """The generation that each id goes on with."""
    return {one.id: one.generation + 1 for one in news.revoked}
