"""How the commands are typed, and what is said when they are not: in our words, never click's."""

import errno
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import click

from kiosk.commands.terminal import Speaks, let_go_of_output, settle_output, speak, warn, warn_of
from kiosk.files import remedy, why
from kiosk.languages import LANGS
from kiosk.stopping import go_on
from kiosk.words import Phrase, phrase

MOST_NAMED = 20
"""Of more names nobody reads the list."""


class Commands(click.Group):
    """A group whose help names every command in a whole sentence."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [
            (name, command.get_short_help_str(limit=1000))
            for name, command in found
            if command is not None and not command.hidden
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


class Program(Commands):
    """The whole program: whatever goes wrong in it ends in one sentence and an exit code."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **more: Any,
    ) -> Any:
        more.setdefault("terminal_width", _narrow())

        def run() -> int | None:
            found: int | None = super(Program, self).main(
                args, prog_name, complete_var, standalone_mode=False, **more
            )
            return found

        if not standalone_mode:
            return run()
        settle_output()
        speak("en")
        sys.exit(_code(run, sys.argv[1:] if args is None else args))


def _narrow() -> int | None:
    """click writes no help narrower than 50 letters, and of a narrower terminal asks nothing."""
    columns = shutil.get_terminal_size().columns
    return columns - 2 if columns < 52 else None


def _code(run: Callable[[], int | None], typed: Sequence[str]) -> int:
    """0 done, 1 it could not be done, 2 it was typed wrong."""
    try:
        go_on()
        return run() or 0
    except click.exceptions.NoArgsIsHelpError as asked:
        asked.show()
        return asked.exit_code
    except click.UsageError as error:
        _hear(error.ctx, typed)
        warn_of(sentence(error))
        return error.exit_code
    except click.ClickException as error:
        warn_of(error.message)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        warn(phrase("terminal.stopped"))
        return 1
    except OSError as error:
        return _unprinted(error)


def _hear(ctx: click.Context | None, typed: Sequence[str]) -> None:
    """Speak as --lang asks, though what was typed wrong came before it was understood."""
    params = ctx.command.params if ctx else []
    names = [name for one in params if isinstance(one, Speaks) for name in one.opts]
    for word, after in zip(typed, [*typed[1:], ""], strict=True):
        name, _, value = word.partition("=")
        if name in names and (lang := value or after) in LANGS:
            speak(lang)


def _unprinted(error: OSError) -> int:
    """A help text that found no room; any other error is our own mistake and shows."""
    if error.filename is not None or error.errno not in (errno.ENOSPC, errno.EIO):
        raise error
    let_go_of_output()
    warn_of(phrase("terminal.help unprinted", why=why(error), do=remedy(error)))
    return 1


def sentence(error: click.UsageError) -> str:
    """What was typed wrong, and what to type instead."""
    if type(error) is click.UsageError and isinstance(error.message, Phrase):  # a command's own
        return error.message
    path = error.ctx.command_path if error.ctx else "kiosk"
    match error:
        case click.exceptions.NoSuchCommand(command_name=word):
            return _told("command", path=path, word=word, guess=_command(word, error.ctx))
        case click.NoSuchOption(option_name=word) if re.match(r"-\d", word):
            return _told("below zero", word=word)
        case click.NoSuchOption(option_name=word):
            return _told("option", path=path, word=word, guess=_nearest(word, _options(error.ctx)))
        case click.MissingParameter():
            return _told("missing", what=_called(error), usage=_usage(error.ctx))
        case click.BadParameter():
            return _wrong(error)
        case click.BadOptionUsage(option_name=word):
            takes_none = "does not take" in error.message
            return _told("no value" if takes_none else "value", what=word)
    if extra := re.search(r"unexpected extra arguments? \((.*)\)", error.message, re.DOTALL):
        return _told("extra", word=extra[1], path=path, usage=_usage(error.ctx))
    return _told("wrong", usage=_usage(error.ctx))


def _wrong(error: click.BadParameter) -> str:
    what, kind = _called(error), error.param.type if error.param else None
    word = re.match(r"'(.*)' is not ", error.message, re.DOTALL)
    if isinstance(kind, click.IntRange):
        key = "at least" if kind.max is None else "range"
        return _told(key, what=what, least=str(kind.min), most=str(kind.max))
    if isinstance(kind, click.Path):
        return _told("empty", what=what)
    if isinstance(kind, click.DateTime):
        return _told("day", what=what)
    if word and isinstance(kind, click.Choice):
        choices = list(map(str, kind.choices))
        return _told("choice", what=what, word=word[1], guess=_nearest(word[1], choices))
    if word:
        return _told("number", what=what, word=word[1])
    return _told("other", what=what, said=error.message)


def _nearest(word: str, known: Iterable[str]) -> str:
    # here, because a station must not pay for loading it
    from kiosk.content.plain import guess

    options = list(known)
    if alike := guess(word, options):
        return phrase("usage.perhaps", word=alike)
    if not options or len(options) > MOST_NAMED:
        return phrase("usage.leave out")
    return phrase("usage.one of", known=", ".join(options))


def _told(key: str, /, **values: str) -> str:
    return phrase(f"usage.{key}", **values)


def _command(word: str, ctx: click.Context | None) -> str:
    """A guess among the commands, and among those one step further down."""
    if ctx is None or not isinstance(ctx.command, click.Group):
        return phrase("usage.see help")
    names = ctx.command.list_commands(ctx)
    deeper = [name for name, sub in _subcommands(ctx.command, ctx, names) if sub == word]
    if deeper:
        known = '", "'.join(f"{name} {word}" for name in deeper)
        return phrase("usage.perhaps", word=known)
    return _nearest(word, names)


def _subcommands(
    group: click.Group, ctx: click.Context, names: Sequence[str]
) -> Iterator[tuple[str, str]]:
    for name in names:
        command = group.get_command(ctx, name)
        if isinstance(command, click.Group):
            yield from ((name, sub) for sub in command.list_commands(ctx))


def _options(ctx: click.Context | None) -> list[str]:
    if ctx is None:
        return []
    params = ctx.command.get_params(ctx)
    return [name for param in params for name in param.opts if name.startswith("--")]


def _called(error: click.BadParameter) -> str:
    """An option by its name, an argument by what its place is called in the usage."""
    param = error.param
    if param is None:
        return phrase("usage.this")
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return param.make_metavar(error.ctx) if error.ctx else param.human_readable_name


def _usage(ctx: click.Context | None) -> str:
    """How the command is typed whole: what must be there, then that there are options."""
    if ctx is None:
        return "kiosk --help"
    command = ctx.command
    needed = [
        f"{max(one.opts, key=len)} {one.make_metavar(ctx)}"
        for one in command.get_params(ctx)
        if isinstance(one, click.Option) and one.required
    ]
    pieces = [piece for piece in command.collect_usage_pieces(ctx) if piece != "[OPTIONS]"]
    return " ".join([ctx.command_path, *pieces, *needed])
