"""The house keeps its own rules: layers, types, lint, and a README that tells the truth."""

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from ui.cli import cli

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
QML = sorted((ROOT / "ui").rglob("*.qml"))


def run(*command: str | Path) -> str:
    """Run a tool of the virtual environment; its words when it complains."""
    tool, *rest = command
    done = subprocess.run([BIN / tool, *rest], cwd=ROOT, capture_output=True, text=True)
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.lint
def test_qml_speaks_only_of_what_exists(tmp_path: Path) -> None:
    """A misspelt slot fails here, not in front of a child."""
    bridges = sorted((ROOT / "ui" / "bridge").rglob("*.py"))
    shown = [file for file in bridges if "@QmlElement" in file.read_text("utf-8")]
    # in one go and after what they are made of, or nothing is known of that
    types = tmp_path / "bridges.json"
    made_of = ROOT / "ui" / "bridge" / "shown.py"
    assert run("pyside6-metaobjectdump", "-o", types, made_of, *shown) == ""
    folder = tmp_path / "ui" / "bridge"
    folder.mkdir(parents=True)
    assert (
        run(
            "pyside6-qmltyperegistrar",
            "--generate-qmltypes",
            folder / "bridge.qmltypes",
            "--import-name=ui.bridge",
            "--major-version=1",
            "--minor-version=0",
            "-o",
            tmp_path / "registration.cpp",
            types,
        )
        == ""
    )
    (folder / "qmldir").write_text("module ui.bridge\ntypeinfo bridge.qmltypes\n")
    # what a map from the bridge holds is known to nobody but the screen that reads it
    unknown = ("--redundant-optional-chaining", "disable")
    assert run("pyside6-qmllint", "-I", tmp_path, "-I", ROOT, "-W", "0", *unknown, *QML) == ""


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
