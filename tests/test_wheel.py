"""What an installed program is made of: three packages, words and pictures in one of them."""

import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from kiosk.shipped import ASSETS

ROOT = Path(__file__).parent.parent
BUILT_OF = ("kiosk", "ui", "db", "assets", "pyproject.toml", "setup.py", "README.md", "LICENSE")


def has_the_builder() -> bool:
    """The setuptools that pyproject.toml asks for; to fetch it takes a network."""
    setuptools = pytest.importorskip("setuptools")
    return int(setuptools.__version__.partition(".")[0]) >= 77


def test_no_package_is_called_by_a_name_that_is_anybodys() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    assert told["packages"]["find"]["include"] == ["kiosk*", "ui*", "db*"]
    assert not (ROOT / "assets" / "__init__.py").exists()


def test_in_a_clone_the_assets_stand_where_authors_find_them() -> None:
    assert ASSETS == ROOT / "assets"


def test_no_qml_knows_where_the_assets_lie() -> None:
    """It would be wrong in a clone or where it is installed."""
    knowing = [
        file for file in (ROOT / "ui").rglob("*.qml") if "assets/" in file.read_text("utf-8")
    ]
    assert knowing == []


@pytest.mark.slow("setuptools copies the whole program twice")
def test_a_wheel_holds_three_packages_and_the_assets_within_one(tmp_path: Path) -> None:
    if not has_the_builder():
        pytest.skip("no setuptools here that can build it")
    house = tmp_path / "house"
    house.mkdir()
    for name in BUILT_OF:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, house / name)
    build = f"from setuptools import build_meta; build_meta.build_wheel({str(tmp_path)!r})"
    done = subprocess.run([sys.executable, "-c", build], cwd=house, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as built:
        files = {name for name in built.namelist() if ".dist-info/" not in name}
        assert {name.partition("/")[0] for name in files} == {"kiosk", "ui", "db"}
        built.extractall(tmp_path / "installed")
    shipped = tmp_path / "installed" / "kiosk" / "assets"
    left_out = {"look/readme.png", "sounds/make.py"}
    there = {one.relative_to(ASSETS).as_posix() for one in ASSETS.rglob("*") if one.is_file()}
    there = {name for name in there if "__pycache__" not in name} - left_out
    assert {n.relative_to(shipped).as_posix() for n in shipped.rglob("*") if n.is_file()} == there
    assert {f"ui/{one.relative_to(ROOT / 'ui').as_posix()}" for one in qml()} <= files
    pages = {one.relative_to(ROOT).as_posix() for one in ROOT.glob("kiosk/reports/typ/*.typ")}
    assert len(pages) == 4
    assert pages <= files


def qml() -> list[Path]:
    ui = ROOT / "ui"
    return [*ui.rglob("*.qml"), *ui.rglob("qmldir")]
