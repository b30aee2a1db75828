"""kiosk festival: a festival of one's own, its plan, its keys, its kits."""

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from kiosk.clock import SystemClock
from kiosk.commands.drawing import drawer
from kiosk.commands.excursions import excursions
from kiosk.commands.founding import new
from kiosk.commands.organizing import (
    day_of,
    in_file,
    key_option,
    opened,
    outside,
    pack_of,
    refuse,
    store_of,
)
from kiosk.commands.planning import check, read, sheet
from kiosk.commands.results import Kits, Revoked, Spread
from kiosk.commands.talks import partners
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    bar,
    lang_option,
    plain,
    say,
    say_json,
    warn,
)
from kiosk.commands.usage import Commands
from kiosk.content.store import Content
from kiosk.festival.copies import meet
from kiosk.festival.examining import in_kits, in_news
from kiosk.festival.folder import Festival, FestivalRefused
from kiosk.festival.kits import check_ids, make_kits
from kiosk.festival.standing import hall_of, read_drawing
from kiosk.festival.telling import keys_left, make_news, revoke
from kiosk.files import write_private
from kiosk.machine.day import local_time
from kiosk.outputs import Unwritable, allow
from kiosk.printable import path_text
from kiosk.reports.section import NoTypst
from kiosk.trust.code import in_fives
from kiosk.words import phrase


@click.group(cls=Commands)
def festival() -> None:
    """A festival of one's own: its plan, its keys, its kits."""


for command in (new, excursions, check, sheet, read, partners):
    festival.add_command(command)


@festival.command("kit")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("out", type=FILE)
@click.argument("ids", nargs=-1, metavar="[ID]...")
@key_option
@click.option("--cards", type=FILE, metavar="PDF", help="A card to print for each, outside OUT.")
@click.option(
    "--given",
    multiple=True,
    metavar="PRIZE=N",
    help="Of a station that takes another's place or is its copy: pieces left of today, badge=3.",
)
@lang_option
@as_json_option
def kit(
    folder: Path, out: Path, ids: tuple[str, ...], key: Path | None, cards: Path | None,
    given: tuple[str, ...], lang: str, as_json: bool,
) -> None:  # fmt: skip
    """Write a sealed kit for each station and desk into OUT, and beside them what is played.

    Copy all of OUT to a stick. Each kit opens with its code: on the cards, or in DIR/codes.toml.
    Beside the cards of all lie papers for the hall: a passport to fold, a guide's half page, a card
    for each area, a test sheet for each desk, the list of stations.
    """
    with opened(folder, key) as held:
        wanted = check_ids(held, ids)
        left = _given(given, wanted, held)
        outside(out, folder)
        target, papers = _place_of_cards(cards, out), list[str]()
        if told := meet(held, out):
            warn(phrase("terminal.warning", said=told))
        store = store_of(pack_of(held.plan, folder))
        with Content.open(store) as content, drawer() as hand:
            if wrong := in_kits(held, content, hand):
                refuse(in_file(wrong, folder))
        now = SystemClock().utc_ms()
        with bar(phrase("festival.bar kits")) as tell:
            made = make_kits(held, out, wanted, store, now, left, day_of(held.plan, now), tell)
        if target:
            with bar(phrase("festival.bar cards")) as tell:
                write_private(target, _drawn(held, store, wanted, now, tell))
            if not ids:  # who replaces a machine has them
                with bar(phrase("festival.bar papers")) as tell:
                    papers = list(_papers(held, store, target.parent, tell))
    if as_json:
        say_json(Kits(made.codes, [path_text(one) for one in made.files]))
        return
    for one in wanted:
        say(f"{one}  {in_fives(made.codes[one])}")
    say(phrase("festival.kits", n=len(wanted), out=out))
    if cards:
        say(phrase("festival.cards", cards=cards))
    if papers:
        say(phrase("festival.papers", files=", ".join(papers)))


@festival.command("news")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("out", type=FILE)
@key_option
@lang_option
@as_json_option
def news(folder: Path, out: Path, key: Path | None, lang: str, as_json: bool) -> None:
    """Write the news onto a stick, into the folder OUT: the programme, what is closed, said and
    withdrawn by the plan, what was revoked, what moves.

    Every station and desk takes them from any stick, and writes them on onto each it fills.
    """
    with opened(folder, key) as held:
        outside(out, folder)
        if met := meet(held, out):
            warn(phrase("terminal.warning", said=met))
        with Content.open(store_of(pack_of(held.plan, folder))) as content:
            if wrong := in_news(held, content):
                refuse(in_file(wrong, folder))
        path, told = make_news(held, out, SystemClock().utc_ms())
    if as_json:
        say_json(Spread(path_text(path), told.number, len(told.revoked), len(told.moved)))
        return
    say(phrase("festival.news", n=told.number, path=path))


@festival.command("revoke")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("id")
@key_option
@click.option("--yes", is_flag=True, help="Also where its last key takes over.")
@lang_option
@as_json_option
def revoke_key(
    folder: Path, id: str, key: Path | None, yes: bool, lang: str, as_json: bool
) -> None:
    """Stop believing the present key of the station or desk ID: its PC or kit was stolen.

    Each has four keys in all; after the last one it needs a new number in the plan.
    """
    with opened(folder, key) as held:
        (holder,) = check_ids(held, [id])
        if not yes and keys_left(held, holder) == 1:
            raise FestivalRefused(phrase("festival.last key", id=holder))
        now = SystemClock().utc_ms()
        day = day_of(held.plan, now)
        generation, left = revoke(held, holder, day, now), keys_left(held, holder)
    if as_json:
        say_json(Revoked(holder, generation, day, left))
        return
    say(phrase("festival.revoked", id=holder, n=generation))
    say(phrase("festival.keys left", n=left))
    say(phrase("festival.after revoke", folder=folder, id=holder))


def _place_of_cards(cards: Path | None, out: Path) -> Path | None:
    if cards is None:
        return None
    outside(cards, out)
    return _pdf(cards)


def _pdf(path: Path) -> Path:
    with plain(Unwritable):
        return allow(path, lambda beginning: beginning.startswith(b"%PDF-"))


def _drawn(
    held: Festival, store: Path, ids: list[str], utc_ms: int, tell: Callable[[float], None]
) -> bytes:
    # here, because nobody else pays for loading fonts and Pillow
    from kiosk.festival.cards import cards_pdf

    with Content.open(store) as content:
        return cards_pdf(held, content, ids, local_time(utc_ms, held.plan.utc_offset_min), tell)


def _papers(
    held: Festival, store: Path, beside: Path, tell: Callable[[float], None]
) -> Iterator[str]:
    """Their names, as they are written. A wish beside the cards: without typst there are none."""
    from kiosk.reports.handouts import papers

    hall = hall_of(held.plan, read_drawing(held.plan, held.folder))
    with Content.open(store) as content:
        try:
            for paper in papers(held, content, hall, tell):
                write_private(_pdf(beside / paper.name), paper.made)
                yield paper.name
        except NoTypst as error:
            warn(error.args[0])


_MOST_DIGITS = 9
"""Python itself refuses to read a number of some thousand digits."""


def _given(given: tuple[str, ...], ids: list[str], held: Festival) -> dict[str, int]:
    """PRIZE=N of one station's replacement."""
    left: dict[str, int] = {}
    for one in given:
        prize, _, count = one.partition("=")
        known = prize in {stock.prize for stock in held.plan.stock}
        if not (known and count.isdecimal() and len(count) <= _MOST_DIGITS):
            raise click.ClickException(phrase("festival.given how", said=one))
        if prize in left:
            raise click.ClickException(phrase("festival.given twice", prize=prize))
        left[prize] = int(count)
    if left and len(ids) != 1:
        raise click.ClickException(phrase("festival.given one"))
    return left
