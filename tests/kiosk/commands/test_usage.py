"""What is typed wrong is told in one sentence of ours that says what to type."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import stopping
from kiosk.commands.terminal import Speaks
from kiosk.version import VERSION
from ui.cli import cli

ROOT = Path(__file__).parent.parent.parent.parent


def kiosk(*words: str) -> Result:
    return CliRunner().invoke(cli, list(words))


TYPED = {
    "imprt": 'kiosk has no command "imprt"; perhaps you meant "import".',
    "check PACK": 'kiosk has no command "check"; perhaps you meant "content check", '
    '"festival check".',
    "revoke": 'kiosk has no command "revoke"; perhaps you meant "festival revoke".',
    "xyz": 'kiosk has no command "xyz"; write one of content, count, desk, doctor, export, '
    "festival, hub, import, kit, rehearse, report, run, shots.",
    "content chek": 'kiosk content has no command "chek"; perhaps you meant "check".',
    "report --hbu x": 'kiosk report has no option --hbu; perhaps you meant "--hub".',
    "report": "--hub is missing: write kiosk report --hub HUB",
    "report --hub": "--hub wants a value after it.",
    "report --hub x --lang kz": '--lang is "kz": write one of kk, ru, en.',
    "report --hub x --json=1": "--json takes no value: leave it out.",
    "import": "--hub is missing: write kiosk import PATHS... --hub HUB --key FILE",
    "desk restock badge -5": "-5 is below zero: write a number that is not.",
    "rehearse x --festival y --seed -1": "--seed: write a number from 0 up.",
    "export": "DEST is missing: write kiosk export DEST",
    "export a b": '"b" is one too many for kiosk export: write kiosk export DEST',
    "festival new x --stations 251": "--stations: write a number from 1 to 250.",
    "festival new x --days many": "--days: write a number from 1 to 31.",
    "festival new x --first-day Monday": "--first-day: write it as YYYY-MM-DD, like 2026-12-07.",
    "run --seed x": '--seed is "x": write a whole number.',
    "content voice PACK": "Name the OUT.xlsx to write, or with --from the folder of recordings: "
    "one of the two.",
    "content gift PACK": "QUIZ is missing: write kiosk content gift PACK QUIZ OUT",
}


@pytest.mark.parametrize("typed", TYPED)
def test_what_is_typed_wrong_is_one_sentence_and_exit_code_2(typed: str) -> None:
    done = kiosk(*typed.split())
    assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"Error: {TYPED[typed]}\n")


@pytest.mark.parametrize(
    "typed",
    [("export", ""), ("export", "x", "--data", ""), ("import", "", "--hub", "h", "--key", "k")],
)
def test_an_empty_place_is_not_where_the_terminal_stands(typed: tuple[str, ...]) -> None:
    done = kiosk(*typed)
    assert (done.exit_code, done.stdout) == (2, ""), done.output
    assert "is empty: write the name of a file or folder." in done.stderr


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("report --lang ru", "Ошибка: Не хватает --hub: напишите kiosk report --hub HUB"),
        ("report --lang=kk", "Қате: --hub жетіспейді; былай жазыңыз: kiosk report --hub HUB"),
        ("report --hbu x --lang kk", "Қате: kiosk report пәрменінде --hbu параметрі жоқ"),
        ("export a b --lang ru", "Ошибка: «b» для kiosk export лишнее: напишите kiosk export DEST"),
        ("run --size 1 --lang ru", "Ошибка: --size: 1 – не размер: напишите его как 1920x1080."),
    ],
)
def test_what_is_typed_wrong_is_told_in_the_language_asked_for(typed: str, told: str) -> None:
    done = kiosk(*typed.split())
    assert done.exit_code == 2
    assert done.stderr.startswith(told)


def test_the_language_of_a_teachers_file_is_not_that_of_what_is_said() -> None:
    done = kiosk("content", "import", "q.gift", "--lang", "ru", "--into")
    assert done.stderr == "Error: --into wants a value after it.\n"


words = st.sampled_from(
    ["content", "check", "report", "import", "--hub", "--json", "--lang", "--", "-x", "--size=1x1"]
) | st.text(max_size=12)


@settings(max_examples=200)
@given(st.lists(words, min_size=1, max_size=5))
def test_whatever_is_typed_no_word_is_clicks(typed: list[str]) -> None:
    """But for what runs: those words are kept out here, they have tests of their own."""
    if {"run", "shots", "export"} & set(typed):
        return
    done = kiosk(*typed)
    assert done.exception is None or isinstance(done.exception, SystemExit), typed
    asks_for_help = {"-h", "--help", "-V", "--version"} & set(typed) or done.exit_code == 0
    if asks_for_help or typed[-1:] == ["content"] or done.stderr.startswith("Usage: "):
        return
    (line,) = done.stderr.splitlines()
    assert line.startswith("Error: ") and line.isprintable()
    for word in ("Usage:", "Try '", "Invalid value", "No such", "Missing ", "Got unexpected"):
        assert word not in line


def commands(group: click.Group, *way: str) -> list[tuple[str, ...]]:
    ctx = click.Context(group)
    found = [(name, group.get_command(ctx, name)) for name in group.list_commands(ctx)]
    deeper = [
        one
        for name, command in found
        if isinstance(command, click.Group)
        for one in commands(command, *way, name)
    ]
    return [(*way, name) for name, _ in found] + deeper


@pytest.mark.parametrize("way", [(), *commands(cli)], ids=" ".join)
def test_help_is_whole_and_fits_a_narrow_terminal(
    way: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    done = kiosk(*way, "--help")
    assert done.exit_code == 0
    assert "..." not in re.sub(r"PATHS\.\.\.|\[(ARGS|ID)\]\.\.\.", "", done.stdout)
    assert max(map(len, done.stdout.splitlines())) <= 40


def test_version_has_two_names() -> None:
    assert kiosk("-V").stdout == kiosk("--version").stdout == f"kiosk {VERSION}\n"


@pytest.mark.parametrize("module", ["kiosk", "ui"])
def test_python_runs_it_as_a_module(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", module, "-V"], capture_output=True, text=True, cwd=ROOT
    )
    assert (done.returncode, done.stdout) == (0, f"kiosk {VERSION}\n")
    done = subprocess.run(
        [sys.executable, "-m", module, "imprt"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": ""},
    )
    assert done.returncode == 2
    assert done.stderr == f"Error: {TYPED['imprt']}\n"


def test_ctrl_c_is_one_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.commands.report.open_hub", interrupted)
    done = kiosk("report", "--hub", "x")
    assert done.exit_code == 1
    assert done.stderr.split() == ["Stopped."]


def test_ctrl_c_while_the_program_is_still_read_is_one_word_too(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text(
        "import os, signal, sys\n"
        "signal.raise_signal(signal.SIGINT)\n"
        "sys.path.remove(os.path.dirname(__file__)); del sys.modules['click']\n"
        "import click; sys.modules['click'] = click\n"
    )
    # whoever runs the tests in the background has shut it off
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "ui", "-V"],
            capture_output=True,
            text=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(tmp_path)},
        )
    finally:
        signal.signal(signal.SIGINT, before)
    assert (done.returncode, done.stdout, done.stderr.split()) == (1, "", ["Stopped."])


def test_whoever_shuts_a_signal_off_is_not_overruled() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with stopping.read_whole():
            signal.raise_signal(signal.SIGINT)
        stopping.over()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_commands_ask_through_the_one_door_that_sees_whether_anybody_sits_there() -> None:
    rooms = (Path(__file__).parents[3] / room for room in ("kiosk", "ui"))
    asks = re.compile(r"click\.(?:prompt|confirm|getchar|pause)|getpass\.getpass\b|\binput\(")
    code = (file for room in rooms for file in room.rglob("*.py"))
    asking = {file.name for file in code if asks.search(file.read_text("utf-8"))}
    assert asking == {"asking.py"}


def test_whatever_a_command_says_it_can_say_in_every_language() -> None:
    def speaks(words: tuple[str, ...]) -> bool:
        command: click.Command = cli
        for word in words:
            assert isinstance(command, click.Group)
            found = command.get_command(click.Context(command), word)
            assert found is not None
            command = found
        return isinstance(command, click.Group) or any(
            isinstance(one, Speaks) for one in command.params
        )

    mute = {words for words in commands(cli) if not speaks(words)}
    assert mute == {("shots",)}  # for who builds the program
