"""What pyproject.toml cannot say: a wheel carries assets/ as data of the package kiosk."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).parent
NOT_SHIPPED = shutil.ignore_patterns("*.py", "__pycache__", "readme.png", ".*")


class WithAssets(build_py):
    def run(self) -> None:
        super().run()
        if not self.editable_mode:  # a clone that is installed as it lies reads its own folder
            inside = Path(self.build_lib) / "kiosk" / "assets"
            shutil.rmtree(inside, ignore_errors=True)
            shutil.copytree(HERE / "assets", inside, ignore=NOT_SHIPPED)


setup(cmdclass={"build_py": WithAssets})
