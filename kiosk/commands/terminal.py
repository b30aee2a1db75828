"""What the commands share: what they print, a progress bar, what goes wrong as one sentence."""

import errno
import io
import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import Any, TextIO

import click
import msgspec

from kiosk.content.finding import Finding, PackUnreadable
from kiosk.content.tongues import of_store, sentence
from kiosk.files import remedy, why
from kiosk.languages import LANGS
from kiosk.printable import printable, printable_json
from kiosk.words import Phrase, in_words, phrase


class _Place(click.Path):
    """A path that says where. An empty one would be the folder that the terminal stands in, and
    comes of a variable that was never set."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("empty", param, ctx)
        return super().convert(value, param, ctx)


FILE = _Place(path_type=Path, readable=False)
"""Whether it can be read is for the command to find out, and to say in its own words."""

LINE_LETTERS = 2000
"""Of a longer line nobody reads the rest: an id of a hundred thousand letters is a bomb."""

_USUAL_COLUMNS = 80
_BAR, _BESIDE_BAR = 30, len("  []  100%  00:00:00") + 1

_SPOKEN: ContextVar[str] = ContextVar("the language of what is said", default="en")


class Speaks(click.Option):
    """The option that chooses the language of what the command says, and of its refusals."""


def speak(lang: str) -> None:
    """Say what is said from now on in this language, where it has the words."""
    _SPOKEN.set(lang)


def spoken(text: str) -> str:
    """The text in the language of this command."""
    return in_words(text, _SPOKEN.get())


def hear(ctx: click.Context, param: click.Parameter, lang: str | None) -> str | None:
    """What --lang does as soon as it is read."""
    if lang:
        speak(lang)
    return lang


def speaks(told: str, name: str = "--lang", **more: Any) -> Callable[[Any], Any]:
    """--lang, heard before anything else is judged. told: its help."""
    return click.option(
        name, cls=Speaks, type=click.Choice(LANGS), is_eager=True, callback=hear, help=told,
        **more,
    )  # fmt: skip


def remarks_option(told: str) -> Callable[[Any], Any]:
    """Where --lang is the language of an author's file."""
    return speaks(told, "--remarks")


lang_option = speaks("The language of what is said.", default="en", show_default=True)
"""Of what an organizer or an author types, at no station."""

as_json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print the result as JSON, for scripts."
)


def settle_output() -> None:
    """A file or a pipe is given UTF-8, whatever the system's code page is, unless the user asked
    for another one; a terminal gets its own letters, and a ? for each that it lacks."""
    _keep_low_numbers()
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue  # there is none, as where a Windows desktop starts the program
        if stream.isatty() or "PYTHONIOENCODING" in os.environ:
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="replace")


def _keep_low_numbers() -> None:
    """Whoever started us may have closed our output; a file of ours that got its number would be
    written into by whatever library complains."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # which takes the lowest number that is free


def say(line: str) -> None:
    """A line of the command's result. Where nobody reads on, the command still does its work."""
    _print(_short(printable(spoken(line))))


def _short(line: str) -> str:
    """The middle goes: what is wrong stands at a line's beginning, what to do at its end."""
    half = LINE_LETTERS // 2
    return line if len(line) <= LINE_LETTERS else f"{line[: half - 1]}…{line[-half:]}"


def say_text(text: str) -> None:
    """A result of many lines, made of nothing but what prints."""
    _print(text)


def say_json(told: object) -> None:
    """Always UTF-8, as JSON is, and whole."""
    say_json_text(msgspec.json.encode(told, enc_hook=_text).decode())


def _text(told: Any) -> str:
    """A phrase is English in JSON, whatever language is spoken: scripts compare it."""
    if isinstance(told, Phrase):
        return str(told)
    raise TypeError(f"{type(told)} is no JSON")


def say_json_text(text: str) -> None:
    _print(printable_json(text).encode())


def warn(line: str) -> None:
    """A line beside the result. Who cannot hear it cannot be told so either."""
    with suppress(OSError):
        click.echo(_short(printable(spoken(line))), err=True)


def warn_of(mistake: str) -> None:
    """Why the command did not do what was asked."""
    warn(phrase("terminal.error", said=mistake))


def _print(text: str | bytes) -> None:
    try:
        click.echo(text)
    except OSError as error:
        let_go_of_output()
        if not _nobody_listens(error):
            raise click.ClickException(
                phrase("system.unprinted", why=why(error), do=remedy(error))
            ) from error


def _nobody_listens(error: OSError) -> bool:
    """`| head` has seen enough. Windows says so by "invalid argument"."""
    return error.errno == errno.EPIPE or (os.name == "nt" and error.errno == errno.EINVAL)


def let_go_of_output() -> None:
    """What could not be printed is dropped: else Python tries again when it ends, and fails."""
    with suppress(OSError, AttributeError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def counted(count: int, one: str, many: str = "") -> str:
    """1 file, 2 files; 1 quiz, 2 quizzes."""
    return f"{count} {one if count == 1 else many or plural(one)}"


def plural(one: str) -> str:
    if one.endswith(("s", "x", "ch", "sh")):
        return f"{one}es"
    return {"quiz": "quizzes", "festival": "festivals"}.get(one, f"{one}s")


def tell_findings(findings: list[Finding], told: Callable[[str], None]) -> None:
    for finding in findings:
        told(phrase(f"terminal.{finding.severity} at", said=sentence(finding)))


@contextmanager
def plain(*expected: type[Exception]) -> Iterator[None]:
    """Turn what users can cause into one sentence; anything else is our own mistake and shows."""
    try:
        yield
    except PackUnreadable as error:
        if len(error.findings) == 1:
            raise click.ClickException(sentence(error.findings[0])) from error
        tell_findings(error.findings, warn)
        count = phrase("terminal.to mend first", n=len(error.findings))
        raise click.ClickException(count) from error
    except expected as error:
        told = of_store(error)
        if isinstance(error, OSError):
            key = "system.unused" if error.filename else "system.undone"
            told = phrase(key, path=error.filename, why=why(error), do=remedy(error))
        raise click.ClickException(told) from error


@contextmanager
def quiet() -> Iterator[None]:
    """The log is for who mends a station; of it a terminal shows our own mistakes alone."""
    log, shown = logging.getLogger("kiosk"), logging.StreamHandler()
    shown.setLevel(logging.CRITICAL)
    log.addHandler(shown)
    try:
        yield
    finally:
        log.removeHandler(shown)


@contextmanager
def bar(label: str) -> Iterator[Callable[[float], None]]:
    """A progress bar on stderr, moved by a share of 0 .. 1; none where stderr is no terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda done: None
        return
    label = spoken(label)
    room = _columns(sys.stderr) - len(label) - _BESIDE_BAR
    width = max(1, min(_BAR, room))
    shown = click.progressbar(length=1000, label=label, file=sys.stderr, width=width)

    def tell(done: float) -> None:
        with suppress(OSError):  # a terminal that was closed stops no work
            shown.update(int(done * 1000) - shown.pos)

    with suppress(OSError):
        shown.__enter__()
    try:
        yield tell
    finally:
        with suppress(OSError):
            shown.__exit__(None, None, None)


def columns_of_terminal() -> int | None:
    """How wide the terminal is that shows the result; None where it goes elsewhere."""
    return _columns(sys.stdout) if sys.stdout is not None and sys.stdout.isatty() else None


def _columns(stream: TextIO) -> int:
    """Of the terminal itself: the result may go to a file while the bar is looked at."""
    with suppress(OSError, ValueError):
        return os.get_terminal_size(stream.fileno()).columns or _USUAL_COLUMNS
    return _USUAL_COLUMNS
