"""kiosk desk: the desk's window, which ui/cli.py opens; redeem, undo, restock, stock: what a keeper
does there, for scripts."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from db.journal import JournalUnwritable
from kiosk.clock import SystemClock
from kiosk.commands.export import data_option
from kiosk.commands.results import Redeemed, Restocked, Stock
from kiosk.commands.sizes import Size
from kiosk.commands.terminal import as_json_option, plain, quiet, say, say_json, speaks
from kiosk.commands.usage import Commands
from kiosk.commands.windows import WINDOWS
from kiosk.desk.answer import Answer
from kiosk.desk.desk import Desk
from kiosk.desk.opening import open_desk
from kiosk.machine.trouble import Trouble

SENTENCES = {
    "handed": "Hand it over: {prize}.",
    "already": "{prize} was handed over on this code already{when}: hand nothing over.",
    "elsewhere": "This code is of desk D{desk:02}: send the child there.",
    "another day": "This code is of day {day}, and is not good today: hand nothing over.",
    "another festival": "This code is of another festival: hand nothing over.",
    "revoked": "The key of {station} was revoked: look at the child's story, then use --pin.",
    "trial": "This is a trial: nothing to hand over.",
}
REFUSED = {
    "unreadable": "This is no prize code: scan it again, or type the short code under it.",
    "no station": "This code names a station that the festival does not have.",
    "signature": "No station of this festival made this code: hand nothing over.",
    "guess": "No station made this short code: scan the code itself.",
    "guesses": "Too many wrong short codes: use --pin, or scan the code itself.",
    "two codes": "Two codes came at once: scan one after another.",
    "book": "The old book of this desk is missing: ask the organizer, then use --pin.",
    "second": "{station} has two machines with one key: ask the organizer, then use --pin.",
    "no prize": "Nothing was handed over on this code.",
    "expired": "That is more than an hour ago: it stays handed over.",
    "begun": "It has begun: nobody gets in any more, hand nothing over.",
    "pin": "The keeper's PIN is another one: nothing was changed.",
}

pin_option = click.option("--pin", help="The keeper's PIN, for what only a keeper may decide.")


@click.group(cls=Commands, invoke_without_command=True)
@click.pass_context
@data_option
@click.option("--size", type=Size(), help="A window of this size instead of the full screen.")
@speaks("The language of the window.")
def desk(
    context: click.Context, data: Path, size: tuple[int, int] | None, lang: str | None
) -> None:
    """The prize desk: scan, see green or amber, hand over, next.

    Without a command its window opens.
    """
    if context.invoked_subcommand is None:
        with plain(Trouble, JournalUnwritable):
            WINDOWS["desk"](data, size, lang)


@desk.command("redeem")
@click.argument("code")
@data_option
@pin_option
@as_json_option
def redeem(code: str, data: Path, pin: str | None, as_json: bool) -> None:
    """Hand over what the CODE stands for: the text of its QR, or the short code under it.

    The exit code is 0 when it was handed over, and only then.
    """
    with _opened(data) as opened:
        answer = opened.redeem(code, pin)
    _tell(answer, as_json)


@desk.command("undo")
@click.argument("code")
@data_option
@pin_option
@as_json_option
def undo(code: str, data: Path, pin: str | None, as_json: bool) -> None:
    """Take back a hand-out of the last hour; it needs the keeper's PIN."""
    typed = pin or click.prompt("The keeper's PIN", hide_input=True, err=True)
    with _opened(data) as opened:
        answer = opened.undo(code, typed)
    if answer.result == "handed" and not as_json:
        say(f"Taken back: {answer.prize}. The code is good again.")
        return
    _tell(answer, as_json)


@desk.command("restock")
@click.argument("prize")
@click.argument("pieces", type=click.IntRange(1, 100_000), metavar="N")
@data_option
@as_json_option
def restock(prize: str, pieces: int, data: Path, as_json: bool) -> None:
    """N pieces of the PRIZE came to the desk."""
    with _opened(data) as opened:
        if prize not in opened.stock:
            known = ", ".join(opened.stock)
            raise click.ClickException(f"There is no prize {prize}: write one of {known}.")
        opened.restock({prize: pieces})
        left = opened.stock[prize]
    if as_json:
        say_json(Restocked(prize, left))
    else:
        say(f"{prize}: {left} at this desk.")


@desk.command("stock")
@data_option
@as_json_option
def stock(data: Path, as_json: bool) -> None:
    """What is left at this desk, by its book."""
    with _opened(data) as opened:
        left = opened.stock
    if as_json:
        say_json(Stock(left))
        return
    for prize, pieces in left.items():
        say(f"{pieces:6}  {prize}")


@contextmanager
def _opened(data: Path) -> Iterator[Desk]:
    with plain(Trouble, JournalUnwritable), quiet():
        opened = open_desk(data, SystemClock())
        try:
            yield opened
        finally:
            opened.close("signal")


def _tell(answer: Answer, as_json: bool) -> None:
    when = answer.when.isoformat() if answer.when else None
    desk_id = f"D{answer.desk:02}" if answer.desk else ""
    if as_json:
        say_json(Redeemed(answer.result, answer.prize, desk_id, when))
    begun = answer.why == "begun"
    sentence = REFUSED["begun"] if begun else SENTENCES.get(answer.result) or REFUSED[answer.why]
    told = sentence.format(
        prize=answer.prize,
        desk=answer.desk,
        day=answer.day,
        station=answer.station,
        when=f" at {answer.when:%H:%M}" if answer.when else "",
    )
    if answer.result != "handed":
        raise click.ClickException(told)
    if not as_json:
        say(told)
