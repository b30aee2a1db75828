"""SIGKILL before each call to the disk while a kit and news are taken, the stick pulled before
each call to it, its files cut anywhere: the old ones stand or the new, never half of them, no fact
is lost, and the next try takes all.
"""

import hashlib
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from db.journal import Journal
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.festival.kits import make_kits
from kiosk.festival.telling import make_news
from kiosk.machine.aside import asides
from kiosk.machine.kits import store_of
from kiosk.machine.news import Newsroom
from kiosk.machine.records import installed, open_records
from kiosk.trust.demo import make_demo
from tests.festivals import Hall
from tests.sieges.children import born
from tests.sieges.conftest import in_memory
from tests.sieges.kits import NOON, Order, carry_out
from tests.sieges.seeds import siege_rng
from tests.sieges.traces import begun, traced
from tests.stations import PACK

pytestmark = pytest.mark.siege

CHANGING = (
    "openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink",
    "unlinkat", "rmdir", "mkdir", "chmod", "fchmod",
)  # fmt: skip
"""Before any other call the disk is as it was before the last of these."""

STICKS = {"openat": "ENODEV", "read": "EIO", "write": "EIO", "fsync": "EIO", "rename": "EIO"}

HANGS_S = 60


class Failure(NamedTuple):
    """The n-th call of this name."""

    call: str
    n: int


class Scene(NamedTuple):
    """kept: data, state and stick as they are laid again and again in `hall`. before: the station's
    facts. was, comes: festival and age of the kits. news: number of the one that is brought."""

    name: str
    hall: Path
    kept: Path
    before: list[bytes]
    order: Order
    was: tuple[str, int] | None
    comes: tuple[str, int]
    news: int

    @property
    def data(self) -> Path:
        return self.hall / "data"

    @property
    def state(self) -> Path:
        return self.hall / "state"

    @property
    def stick(self) -> Path:
        return self.hall / "stick"

    def lay(self) -> None:
        """All as it was before, in the folder that the station knows."""
        shutil.rmtree(self.hall, ignore_errors=True)
        shutil.copytree(self.kept, self.hall)


def kit_age(data: Path) -> tuple[str, int] | None:
    kit = installed(data)
    return (kit.festival, kit.age[1]) if kit else None


def written(path: Path) -> list[bytes]:
    """The facts of a journal, proved; [] of one that is another festival's in the making."""
    with closing(Journal(path, "")) as journal:
        return [fact for slice_ in journal.proved() for fact in slice_]


def lived(data: Path, state: Path) -> None:
    """A start of a station that played a little."""
    kit, journal, recorder, _, _ = open_records(data, SetClock(NOON), state, lambda: "")
    recorder.record(facts.Started(program="p", content="c", boot=""))
    if kit.words is not None:
        recorder.record(facts.KitTaken(generation=0, serial=kit.age[1]))
    recorder.record(facts.DayBegan(day=1, confirmed="clock"), facts.PlayersChosen(players=2))
    journal.close()


SCENES = ("the first", "a newer", "another festival's")


def scene(folder: Path, name: str, own: Hall, other: Hall) -> Scene:
    hall = folder / "hall"
    data, state, stick = hall / "data", hall / "state", hall / "stick"
    for one in (data, state, stick):
        one.mkdir(parents=True)
    brings = other if name == "another festival's" else own
    if name == "the first":
        make_demo(data / "demo-organizer", "K01")
    else:
        shutil.copytree(own.install("K01"), data, dirs_exist_ok=True)
    lived(data, state)
    make_kits(brings.festival, stick, ["K01"], PACK, 0)
    path, news = make_news(brings.festival, stick, 0)
    return Scene(
        name, hall, hall.rename(folder / name), written(folder / name / "data/journal.sqlite"),
        Order(stick / "K01.kit", brings.festival.code("K01"), path, brings is other),
        kit_age(folder / name / "data"),
        (brings.festival.plan.name, brings.festival.lines[-2].number), news.number,
    )  # fmt: skip


Scenes = Callable[[str], Scene]


@pytest.fixture(scope="module")
def scenes() -> Iterator[Scenes]:
    """By name; each is made when it is first asked for, for a sample asks for one alone."""
    with in_memory(Path.cwd()) as folder:
        own, other = Hall(folder / "own", 1, 1), Hall(folder / "other", 1, 1, "OTHER")
        yield cache(lambda name: scene(folder, name, own, other))


# what must hold


def verify(scene: Scene, told: list[str]) -> bool:
    """As the next start finds it; True when it is the new kit."""
    age = kit_age(scene.data)
    new = age == scene.comes
    assert new or (age == scene.was and "kit" not in told), age
    kit, journal, recorder, _, _ = open_records(scene.data, SetClock(NOON), scene.state, lambda: "")
    if kit.words is not None:
        store = store_of(scene.data, kit)
        assert store is not None
        assert hashlib.sha256(store.read_bytes()).hexdigest() == kit.words.content
    newsroom = Newsroom(scene.data, kit, recorder)
    newsroom.begin()
    number = newsroom.news.number if newsroom.news else 0
    assert number in (0, scene.news)
    assert number or "news" not in told
    taken = recorder.tally.news
    assert (taken.number if taken else 0) == number
    journal.close()
    here = [scene.data / "journal.sqlite", *asides(scene.data)]
    assert any(written(one)[: len(scene.before)] == scene.before for one in here), "facts are lost"
    return new


def taken_again(scene: Scene) -> None:
    """With the stick as it should be."""
    told: list[str] = []
    shutil.copytree(scene.kept / "stick", scene.stick, dirs_exist_ok=True)
    carry_out(told.append, scene.data, scene.state, scene.order)
    assert told[0] == "kit", told
    assert verify(scene, ["kit"])
    assert not (scene.data / "kit.part").exists()
    stores = list((scene.data / "kit").glob("*.content.sqlite*"))
    assert len(stores) == 1, "what a try left is cleared"


# a child whose calls end it, or fail


def given(scene: Scene, *options: str) -> tuple[list[str], int]:
    """What it told, and how it ended: -9 = killed."""
    scene.lay()
    with (
        born(carry_out, scene.data, scene.state, scene.order) as child,
        traced(child.pid, log_of(scene), "-s", "0", *options),
    ):
        child.go()
        told = child.heard(str)
        child.process.join(HANGS_S)
        code = child.process.exitcode
    assert code is not None, "it hangs"
    return told, code


def log_of(scene: Scene) -> Path:
    return scene.hall.with_suffix(".log")


def calls_of(scene: Scene, names: Iterable[str], within: Path) -> list[Failure]:
    """When each call happens that is about files there."""
    assert given(scene, "-e", f"trace={','.join(names)}") == (["kit", "news"], 0)
    return [
        Failure(call.name, call.n)
        for call in begun(log_of(scene))
        if within in (call.path, *call.path.parents)
    ]


def spoilt(scene: Scene, failure: Failure, how: str) -> tuple[list[str], int]:
    inject = f"inject={failure.call}:{how}:when={failure.n}"
    return given(scene, "-e", f"trace={failure.call}", "-e", inject)


@contextmanager
def named(*what: object) -> Iterator[None]:
    """Whatever is amiss inside says when."""
    try:
        yield
    except Exception as error:
        raise AssertionError(f"{what}: {error!r}") from error


def some(scenes: Scenes, rounds: Callable[[int, int], range], rng: Random) -> list[Scene]:
    return [scenes(name) for name in rng.sample(SCENES, len(rounds(1, len(SCENES))))]


def test_a_kill_before_any_call_leaves_old_or_new(
    scenes: Scenes, rounds: Callable[[int, int], range]
) -> None:
    rng, seen = siege_rng(), Counter[str]()
    for scene in some(scenes, rounds, rng):
        every = calls_of(scene, CHANGING, scene.hall)
        for failure in rng.sample(every, len(rounds(1, len(every)))):
            told, code = spoilt(scene, failure, "signal=KILL")
            with named(scene.name, failure, told):
                assert code == -9
                new = verify(scene, told)
                taken_again(scene)
            seen[f"{scene.name}: {'new' if new else 'old'}"] += 1
    print(f"{seen.total()} kills: {dict(seen)}")


def test_a_stick_pulled_before_any_call_leaves_old_or_new(
    scenes: Scenes, rounds: Callable[[int, int], range]
) -> None:
    rng, seen = siege_rng(), Counter[str]()
    for scene in some(scenes, rounds, rng):
        every = calls_of(scene, STICKS, scene.stick)
        for failure in rng.sample(every, len(rounds(1, len(every)))):
            told, code = spoilt(scene, failure, f"error={STICKS[failure.call]}")
            with named(scene.name, failure, told):
                assert code == 0
                assert b"(INJECTED)" in log_of(scene).read_bytes()
                new = verify(scene, told)
                taken_again(scene)
            seen[f"{scene.name}: {' and '.join(told) if new else 'refused'}"] += 1
    print(f"{seen.total()} sticks pulled: {dict(seen)}")


def test_a_stick_whose_files_are_cut_is_refused_in_one_sentence(
    scenes: Scenes, rounds: Callable[[int, int], range]
) -> None:
    rng, seen = siege_rng(), Counter[str]()
    these = some(scenes, rounds, rng)
    for number in rounds(2, 300):
        scene = rng.choice(these)
        scene.lay()
        cut = rng.choice(sorted(scene.stick.iterdir()))
        whole = cut.read_bytes()
        cut.write_bytes(whole[: rng.randrange(len(whole))])
        told: list[str] = []
        carry_out(told.append, scene.data, scene.state, scene.order)
        with named(scene.name, cut.name, cut.stat().st_size, told):
            if cut.suffix == ".kiosk":
                expected = ["kit", "no news"]
            elif cut.suffix == ".sqlite" and scene.name != "the first":
                expected = ["kit", "news"]  # what it plays is there already
            else:
                expected = told[:1]
                assert told[0].startswith("refused: ")
            assert told == expected
            assert verify(scene, told) == (told[0] == "kit")
            if number % 10 == 0:
                taken_again(scene)
        seen[f"{scene.name}: {cut.suffix}"] += 1
    print(f"{seen.total()} cuts: {dict(seen)}")
