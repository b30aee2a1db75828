"""kiosk desk: the desk's window, which ui/cli.py opens; redeem, undo, restock, stock: what a keeper
does there, for scripts."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from db.journal import JournalUnwritable
from kiosk.clock import SystemClock
from kiosk.commands.asking import ask_unless
from kiosk.commands.export import data_option
from kiosk.commands.results import Redeemed, Restocked, Stock
from kiosk.commands.sizes import Size
from kiosk.commands.terminal import (
    as_json_option,
    plain,
    quiet,
    say,
    say_json,
    speak,
    speaks,
)
from kiosk.commands.usage import Commands
from kiosk.commands.windows import WINDOWS
from kiosk.desk.answer import Answer
from kiosk.desk.desk import Desk
from kiosk.desk.opening import open_desk
from kiosk.machine.settings import language_of
from kiosk.machine.trouble import Trouble
from kiosk.words import Phrase, phrase

pin_option = click.option("--pin", help="The keeper's PIN, for what only a keeper may decide.")
lang_option = speaks("The language of what is said; the desk's if none is named.")


@click.group(cls=Commands, invoke_without_command=True)
@click.pass_context
@data_option
@click.option("--size", type=Size(), help="A window of this size instead of the full screen.")
@speaks("The language of the window, and of what is said; the desk's if none is named.")
def desk(
    context: click.Context, data: Path, size: tuple[int, int] | None, lang: str | None
) -> None:
    """The prize desk: scan, see green or amber, hand over, next.

    Without a command its window opens.
    """
    # what stands before the command's word holds for it too
    context.default_map = {word: {"data": data, "lang": lang} for word in desk.commands}
    if context.invoked_subcommand is None:
        speak(lang or language_of(data))
        with plain(Trouble, JournalUnwritable):
            WINDOWS["desk"](data, size, lang)


@desk.command("redeem")
@click.argument("code")
@data_option
@pin_option
@lang_option
@as_json_option
def redeem(code: str, data: Path, pin: str | None, lang: str | None, as_json: bool) -> None:
    """Hand over what the CODE stands for: the text of its QR, or the short code under it.

    The exit code is 0 when it was handed over, and only then.
    """
    with _opened(data, lang) as opened:
        answer = opened.redeem(code, pin)
    _tell(answer, as_json)


@desk.command("undo")
@click.argument("code")
@data_option
@pin_option
@lang_option
@as_json_option
def undo(code: str, data: Path, pin: str | None, lang: str | None, as_json: bool) -> None:
    """Take back a hand-out of the last hour; it needs the keeper's PIN."""
    speak(lang or language_of(data))
    typed = ask_unless(pin, phrase("desk.pin"), phrase("desk.name pin"))
    with _opened(data, lang) as opened:
        answer = opened.undo(code, typed)
    if answer.result == "handed" and not as_json:
        say(phrase("desk.taken back", prize=answer.prize))
        return
    _tell(answer, as_json)


@desk.command("restock")
@click.argument("prize")
@click.argument("pieces", type=click.IntRange(1, 100_000), metavar="N")
@data_option
@lang_option
@as_json_option
def restock(prize: str, pieces: int, data: Path, lang: str | None, as_json: bool) -> None:
    """N pieces of the PRIZE came to the desk."""
    with _opened(data, lang) as opened:
        if prize not in opened.stock:
            known = ", ".join(opened.stock)
            raise click.ClickException(phrase("desk.no such prize", prize=prize, known=known))
        opened.restock({prize: pieces})
        left = opened.stock[prize]
    if as_json:
        say_json(Restocked(prize, left))
    else:
        say(phrase("desk.restocked", prize=prize, left=left))


@desk.command("stock")
@data_option
@lang_option
@as_json_option
def stock(data: Path, lang: str | None, as_json: bool) -> None:
    """What is left at this desk, by its book."""
    with _opened(data, lang) as opened:
        left = opened.stock
    if as_json:
        say_json(Stock(left))
        return
    if not left:
        say(phrase("desk.nothing in stock"))
    for prize, pieces in left.items():
        say(f"{pieces:6}  {prize}")


@contextmanager
def _opened(data: Path, lang: str | None) -> Iterator[Desk]:
    speak(lang or language_of(data))
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
    told = _sentence(answer, desk_id)
    if answer.result != "handed":
        raise click.ClickException(told)
    if not as_json:
        say(told)


def _sentence(answer: Answer, desk_id: str) -> Phrase:
    if answer.result == "refused" or answer.why == "begun":
        return phrase(f"desk.not {answer.why}", station=answer.station)
    values = {"prize": answer.prize, "desk": desk_id, "day": answer.day, "station": answer.station}
    if answer.result == "already" and answer.when:
        return phrase("desk.already at", when=f"{answer.when:%H:%M}", **values)
    return phrase(f"desk.{answer.result}", **values)
