"""kiosk kit install: taken whole or not at all, and each refusal is one sentence."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.festival.folder import Festival
from kiosk.festival.kits import check_ids, make_kits
from kiosk.machine.records import installed
from kiosk.machine.trouble import Trouble
from kiosk.trust.kit import read_kit
from tests.kiosk.festival.folders import UTC_MS, founded, plan, store
from tests.stations import open_demo


class Bench:
    """A festival with kits of K01 and K07, and one station."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data, self.out = folder, folder / "data", folder / "out"
        self.held = founded(folder)
        self.kits(self.held, self.out)

    def kits(self, held: Festival, out: Path) -> None:
        make_kits(held, out, check_ids(held, ["K01", "K07"]), store(self.folder), UTC_MS)

    def install(self, kit: Path | None = None, code: str = "", *more: str) -> Result:
        path = kit or self.out / "K01.kit"
        code = code or self.held.code(path.stem)
        words = [
            "kit",
            "install",
            str(path),
            "--code",
            code,
            "--data",
            str(self.data),
            "--lang",
            "en",
            *more,
        ]
        return CliRunner().invoke(cli, words)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_an_empty_machine_becomes_a_station(bench: Bench) -> None:
    code = bench.held.code("K01")
    done = bench.install(code=f"{code[:5].lower()} {code[5:]}")
    assert done.exit_code == 0, done.output
    assert done.stdout == f"{bench.data} is K01 of TEST (generation 0, kit 2).\n"
    assert read_kit(bench.data / "kit").holder.station == "K01"
    assert bench.install().exit_code == 0  # the same once more changes nothing


def test_the_keys_of_the_festival_demo_are_gone_with_the_first_kit(bench: Bench) -> None:
    open_demo(bench.data).close()
    assert (bench.data / "demo-organizer").exists()
    assert bench.install().exit_code == 0
    assert not (bench.data / "demo-organizer").exists()


def of_another_festival(bench: Bench) -> Result:
    other = founded(bench.folder / "other", plan(name="OTHER", number=2))
    bench.kits(other, bench.folder / "others")
    return bench.install(bench.folder / "others" / "K01.kit", other.code("K01"))


def older(bench: Bench) -> Result:
    shutil.copytree(bench.out, bench.folder / "old")
    bench.kits(bench.held, bench.out)
    assert bench.install().exit_code == 0
    return bench.install(bench.folder / "old" / "K01.kit")


def without_content(bench: Bench) -> Result:
    for one in bench.out.glob("*.sqlite"):
        one.unlink()
    bench.kits(bench.held, bench.folder / "more")
    (bench.folder / "more" / "K01.kit").replace(bench.out / "K01.kit")
    shutil.rmtree(bench.data / "kit")
    return bench.install()


REFUSED: dict[str, tuple[Callable[[Bench], Result], str]] = {
    "no code": (lambda bench: bench.install(code="ILOVEYOU"), "is no code: type the ten letters"),
    "a wrong code": (
        lambda bench: bench.install(code="0000000000"),
        "The code does not open K01.kit: look at the card of K01 and type it again.",
    ),
    "no kit": (
        lambda bench: bench.install(bench.out / "K02.kit", "0000000000"),
        "K02.kit cannot be read (No such file or directory): put the stick in again, or look at",
    ),
    "of another station": (
        lambda bench: bench.install(bench.out / "K07.kit"),
        "This is K01, and K07.kit is for K07: choose K01.kit.",
    ),
    "of another festival": (
        of_another_festival,
        "K01.kit is of the festival OTHER, this station belongs to TEST: a guide has to say so",
    ),
    "older": (older, "K01.kit is older than the kit of this station: look for a newer one."),
    "nothing to play": (without_content, "What is played lies not beside K01.kit"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_kit_that_is_not_taken_changes_nothing(what: str, bench: Bench) -> None:
    take, sentence = REFUSED[what]
    assert bench.install().exit_code == 0
    done = take(bench)
    assert done.exit_code == 1 and done.stdout == ""
    assert sentence in done.stderr and len(done.stderr.splitlines()) == 1
    if what == "nothing to play":  # there was no kit before, and half of one would be in the way
        assert installed(bench.data) is None
    else:
        assert read_kit(bench.data / "kit").holder.station == "K01"


def test_a_guide_may_say_that_a_machine_leaves_its_festival(bench: Bench) -> None:
    assert bench.install().exit_code == 0
    other = founded(bench.folder / "other", plan(name="OTHER", number=2))
    bench.kits(other, bench.folder / "others")
    kit = bench.folder / "others" / "K01.kit"
    done = bench.install(kit, other.code("K01"), "--other-festival")
    assert done.exit_code == 0 and "K01 of OTHER" in done.stdout


def test_a_kit_is_never_changed_under_a_station_that_plays(bench: Bench) -> None:
    station = open_demo(bench.data)
    done = bench.install()
    station.close()
    assert done.exit_code == 1 and "A station or a desk is already running on" in done.stderr
    assert not (bench.data / "kit").exists()


def test_no_folder_of_the_organizers_and_no_stick_becomes_a_station(bench: Bench) -> None:
    for other in (bench.folder / "DIR", bench.out):
        bench.data = other
        before = sorted(other.rglob("*"))
        done = bench.install()
        assert (done.exit_code, done.stdout) == (1, ""), done.output
        assert f"{other} is no station's folder" in done.stderr and "--data" in done.stderr
        assert sorted(other.rglob("*")) == before
        with pytest.raises(Trouble, match="is no station's folder"):
            open_demo(other)
