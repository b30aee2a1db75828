"""The house keeps its own rules, and its README tells the truth; `make lint` looks at the rest."""

import re
import subprocess
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

from tests.stations import lay_store, open_demo
from ui.cli import cli

ROOT = Path(__file__).parent.parent
QML = sorted((ROOT / "ui").rglob("*.qml"))


def test_nothing_is_drawn_that_software_rendering_drops() -> None:
    dropped = r"QtQuick\.(Effects|Particles)|Qt5Compat|ShaderEffect|layer\.effect|MultiEffect"
    assert [file for file in QML if re.search(dropped, file.read_text("utf-8"))] == []


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


@pytest.mark.skipif(not (ROOT / ".venv/bin/kiosk").exists(), reason="made by `make run`")
def test_the_walk_works_as_printed_in_a_shell_that_knows_nothing_of_it(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    steps = re.findall(r"^\d\. `(\.venv/bin/kiosk [^`]+)`$", readme, re.M)
    assert [step.split()[1] for step in steps] == ["import", "report"]
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    open_demo(lay_store(data)).close()
    exported = CliRunner().invoke(cli, ["export", str(stick), "--data", str(data)])
    assert exported.exit_code == 0
    means = {"STICK": stick, "DATA": data, "festival.db": tmp_path / "festival.db"}
    for step in steps:
        for word, path in means.items():
            step = step.replace(word, str(path))
        shell = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        done = subprocess.run(step, shell=True, cwd=ROOT, env=shell, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, ""), step
        assert done.stdout


def test_the_readme_says_where_data_lies_on_each_system(monkeypatch: pytest.MonkeyPatch) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    for system in (Unix, MacOS):
        folder = system("kiosk", appauthor=False).user_data_dir
        assert f"`{folder.replace(str(Path.home()), '~')}`" in readme
    assert r"`%LOCALAPPDATA%\kiosk` on Windows" in readme
