"""The house keeps its own rules, and its README tells the truth; `make lint` looks at the rest."""

import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from ui.cli import cli

ROOT = Path(__file__).parent.parent
QML = sorted((ROOT / "ui").rglob("*.qml"))


@pytest.mark.parametrize("file", QML, ids=lambda file: str(file.relative_to(ROOT)))
def test_nothing_is_drawn_that_software_rendering_drops(file: Path) -> None:
    dropped = r"QtQuick\.(Effects|Particles)|Qt5Compat|ShaderEffect|layer\.effect|MultiEffect"
    assert not re.search(dropped, file.read_text("utf-8"))


def test_no_loader_is_given_values_that_it_keeps_for_ever() -> None:
    """Slot.qml says why. The draft's layer is made once in a program's life."""
    kept = [file.name for file in QML if re.search(r"\bsetSource\(", file.read_text("utf-8"))]
    assert kept == ["Main.qml"]


def test_every_command_of_the_readme_exists_and_helps() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    named = set(re.findall(r"^kiosk ([a-z]+)(?: ([a-z]+)\b)?", readme, re.M))
    assert named
    for command, sub in named:
        group = cli.get_command(click.Context(cli), command)
        assert group is not None, f"README names `kiosk {command}`"
        words = [command, sub] if sub and hasattr(group, "commands") else [command]
        done = CliRunner().invoke(cli, [*words, "--help"])
        assert done.exit_code == 0, f"`kiosk {' '.join(words)}` of the README: {done.output}"


def test_every_command_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for name in cli.list_commands(click.Context(cli)):
        assert f"kiosk {name}" in readme
