"""--json on every command, and docs/formats/json.md says its shape."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import msgspec
import pytest
from click.testing import CliRunner

from tests.kiosk.hub.journals import (
    V1,
    Festival,
    chained,
    encoded,
    open_festival,
    quiz,
    sealed,
    visit,
)
from tests.packs import edit, write_pack
from tests.stations import open_demo
from ui.cli import cli

PAGE = Path(__file__).parent.parent.parent.parent / "docs" / "formats" / "json.md"

SHOWN = {
    command: msgspec.json.decode(block)
    for command, block in re.findall(
        r"^## kiosk ([a-z ]+)\n.*?^```json\n(.*?)^```", PAGE.read_text("utf-8"), re.M | re.S
    )
}
"""What the page shows of each command."""


def leaves(group: click.Group, *way: str) -> dict[str, click.Command]:
    found: dict[str, click.Command] = {}
    ctx = click.Context(group)
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        if isinstance(command, click.Group):
            found |= leaves(command, *way, name)
        elif command is not None:
            found[" ".join((*way, name))] = command
    return found


class Bench:
    """All that the commands work on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pack = write_pack(folder / "pack")
        self.festival: Festival = open_festival(folder)
        rows = chained(encoded(visit(V1, *quiz())), self.festival.kit)
        self.stick = folder / "stick"
        self.stick.mkdir()
        sealed(self.stick, rows, self.festival.kit)
        (self.stick / "photo.jpg").write_bytes(b"\xff\xd8")
        sealed(self.stick, rows, self.festival.kit, 3, 4).write_bytes(b"age-encryption.org/v1\n")
        self.hub = folder / "hub.db"

    def run(self, *words: object) -> Any:
        done = CliRunner().invoke(cli, [*map(str, words), "--json"])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.output
        return msgspec.json.decode(done.stdout)

    def check(self) -> Any:
        edit(self.pack, "quizzes/steel.toml", 'answer = "', 'answer = "x')
        return self.run("content", "check", self.pack)

    def gift(self) -> Any:
        out = self.folder / "out.gift"
        return self.run("content", "gift", self.pack, "steel", out, "--lang", "en")

    def take(self) -> Any:
        out = self.folder / "out.gift"
        CliRunner().invoke(cli, ["content", "gift", str(self.pack), "steel", str(out)])
        return self.run("content", "import", out, "--into", self.pack, "--lang", "kk")

    def doctor(self) -> Any:
        open_demo(self.folder / "data").close()
        return self.run("doctor", "--data", self.folder / "data")

    def export(self) -> Any:
        open_demo(self.folder / "data").close()
        return self.run("export", self.stick, "--data", self.folder / "data")

    def pour(self) -> Any:
        key = self.festival.folder / "demo/organizer.key"
        return self.run("import", self.stick, "--hub", self.hub, "--key", key)

    def report(self) -> Any:
        self.pour()
        return self.run("report", "--hub", self.hub)

    def found(self) -> Any:
        few = ("--stations", 2, "--desks", 1, "--pack", self.pack)
        return self.run("festival", "new", self.folder / "fest", *few)

    def rehearse(self) -> Any:
        self.found()
        out, few = self.folder / "rehearsed", ("--visitors", 4)
        return self.run("rehearse", out, "--festival", self.folder / "fest", *few)

    def look(self) -> Any:
        self.found()
        return self.run("festival", "check", self.folder / "fest")

    def sheet(self) -> Any:
        self.found()
        return self.run("festival", "sheet", self.folder / "fest", self.folder / "plan.xlsx")

    def excursions(self) -> Any:
        self.found()
        return self.run("festival", "excursions", self.folder / "fest", "--count", "2")

    def read(self) -> Any:
        self.sheet()
        return self.run("festival", "read", self.folder / "fest", self.folder / "plan.xlsx")

    def kit(self) -> Any:
        self.found()
        return self.run("festival", "kit", self.folder / "fest", self.folder / "kits")

    def news(self) -> Any:
        self.found()
        return self.run("festival", "news", self.folder / "fest", self.stick)

    def partners(self) -> Any:
        self.found()
        return self.run("festival", "partners", self.folder / "fest")

    def revoke(self) -> Any:
        self.found()
        return self.run("festival", "revoke", self.folder / "fest", "K02")

    def install(self) -> Any:
        code, data = self.kit()["codes"]["K02"], self.folder / "data"
        kit = self.folder / "kits" / "K02.kit"
        return self.run("kit", "install", kit, "--code", code, "--data", data)

    def desk(self, *words: object) -> Any:
        """At a desk that took its kit: of a festival that is not yet, so no code is good."""
        code, data = self.kit()["codes"]["D01"], self.folder / "desk"
        self.run("kit", "install", self.folder / "kits/D01.kit", "--code", code, "--data", data)
        return self.run("desk", *words, "--data", data)

    def shots(self) -> Any:
        size = ("--size", "640x360", "--lang", "kk", "--screen", "Trouble")
        return self.run("shots", self.folder / "shots", *size)


def _count(bench: Bench) -> Any:
    bench.pour()
    typed = ("--what", "gate", "--day", 1, "--number", 9100, "--who", "guards", "--how", "tally")
    return bench.run("count", "--hub", bench.folder / "hub.db", *typed)


RUN: dict[str, Callable[[Bench], Any]] = {
    "content check": Bench.check,
    "content stats": lambda bench: bench.run("content", "stats", bench.pack),
    "content build": lambda bench: bench.run(
        "content", "build", bench.pack, bench.folder / "o.sqlite"
    ),
    "content import": Bench.take,
    "content sheet": lambda bench: bench.run(
        "content", "sheet", bench.pack, bench.folder / "o.xlsx"
    ),
    "content gift": Bench.gift,
    "content voice": lambda bench: bench.run(
        "content", "voice", bench.pack, bench.folder / "v.xlsx"
    ),
    "content review": lambda bench: bench.run(
        "content", "review", bench.pack, bench.folder / "o.xlsx"
    ),
    "count": _count,
    "desk redeem": lambda bench: bench.desk("redeem", "CP1"),
    "desk restock": lambda bench: bench.desk("restock", "badge", 4),
    "desk stock": lambda bench: bench.desk("stock"),
    "desk undo": lambda bench: bench.desk("undo", "CP1", "--pin", "123456"),
    "doctor": Bench.doctor,
    "export": Bench.export,
    "festival check": Bench.look,
    "festival kit": Bench.kit,
    "festival new": Bench.found,
    "festival news": Bench.news,
    "festival excursions": Bench.excursions,
    "festival read": Bench.read,
    "festival partners": Bench.partners,
    "festival revoke": Bench.revoke,
    "festival sheet": Bench.sheet,
    "import": Bench.pour,
    "kit install": Bench.install,
    "rehearse": Bench.rehearse,
    "report": Bench.report,
    "shots": Bench.shots,
}


def test_every_command_has_it_but_those_that_show_a_screen() -> None:
    names = leaves(cli)
    without = {
        name
        for name, command in names.items()
        if not any("--json" in param.opts for param in command.params)
    }
    assert without == {"run", "hub"}
    assert set(SHOWN) == set(RUN) == set(names) - {"run", "hub"}


@pytest.mark.parametrize("command", RUN)
def test_what_is_printed_has_the_shape_of_the_page(command: str, tmp_path: Path) -> None:
    told = RUN[command](Bench(tmp_path))
    compare(SHOWN[command], told, command)


def compare(shown: Any, told: Any, where: str) -> None:
    """Names, their order, and kinds; of lists what their entries are."""
    if isinstance(shown, dict) and isinstance(told, dict):
        if where.endswith((".counts", ".totals", ".waiting", ".choices", ".codes", ".left")):
            return  # by names that are the content's
        assert list(told) == list(shown), where
        for name in shown:
            compare(shown[name], told[name], f"{where}.{name}")
    elif "when" in where.rsplit(".")[-1:]:
        assert told is None or isinstance(told, str), where
    elif isinstance(shown, list) and isinstance(told, list):
        for one in told:
            if shown:
                compare(shown[0], one, f"{where}[]")
    else:
        assert isinstance(told, type(shown)) or None in (shown, told) or isinstance(told, int), (
            where
        )
