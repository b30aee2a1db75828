"""A stranger's picture is tried where it can do no harm: who hangs or dies of it is replaced."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PySide6.QtCore import QSize

from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.content.check import check, errors
from kiosk.content.drawer import Drawn, NotDrawing
from kiosk.content.known import Known
from kiosk.content.pack import read_pack
from kiosk.machine.trouble import Trouble
from kiosk.station.opening import open_station
from tests.packs import SVG, write_pack
from ui.drawer import ChildDrawer
from ui.drawing import draw

ROOT = Path(__file__).parent.parent.parent
PHONE = Path(__file__).parent / "phone.jpg"
OTHERS_PASS_S = 1.0
"""Enough for whatever is drawn here and is no bomb."""


def bomb(doublings: int = 40) -> bytes:
    """2 KB that draw a rectangle 2 to the 40th times: no entity, no link outside."""
    twice = "".join(
        f'<g id="a{n + 1}"><use href="#a{n}"/><use href="#a{n}"/></g>' for n in range(doublings)
    )
    defined = f'<defs><rect id="a0" width="1" height="1"/>{twice}</defs>'
    return SVG.replace("<path", f'{defined}<use href="#a{doublings}"/><path').encode()


@pytest.fixture
def drawer() -> Iterator[ChildDrawer]:
    with ChildDrawer(OTHERS_PASS_S) as opened:
        yield opened


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


def test_what_hangs_is_named_and_what_follows_is_drawn(drawer: ChildDrawer) -> None:
    tried = [("a.svg", SVG.encode()), ("b.svg", bomb()), ("c.svg", SVG.encode())]
    assert [drawer.draw(*one) for one in tried] == ["drawn", "slow", "drawn"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files there")
def test_who_dies_of_a_picture_is_replaced(drawer: ChildDrawer) -> None:
    assert drawer.draw("a.svg", SVG.encode()) == "drawn"
    assert drawer._child is not None
    drawer._child._process.kill()
    drawer._child._process.wait()
    assert drawer.draw("b.svg", SVG.encode()) == "deadly"
    assert drawer.draw("c.svg", SVG.encode()) == "drawn"


def test_what_is_no_picture_and_what_is_not_seen_are_told_apart(drawer: ChildDrawer) -> None:
    empty = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>'
    assert drawer.draw("a.svg", empty.encode()) == "blank"
    assert drawer.draw("a.png", b"no picture") == "unreadable"
    assert drawer.draw("a.jpg", PHONE.read_bytes()) == "drawn"


def test_a_telephones_photo_stands_upright() -> None:
    """Its picture is stored lying, 6 by EXIF: a red bar at the top, seen by every viewer."""
    image = draw("phone.jpg", PHONE.read_bytes(), QSize())
    top = image.pixelColor(image.width() // 2, image.height() // 40)
    assert (top.red() > 150, top.blue() < 100) == (True, True)


def told(pack: Path, drawer: ChildDrawer, known: Known) -> list[str]:
    return [str(one) for one in errors(check(read_pack(pack), known, drawer))]


def test_a_second_check_draws_nothing(pack: Path, drawer: ChildDrawer, tmp_path: Path) -> None:
    (pack / "pictures" / "arc.svg").write_bytes(bomb())
    for _ in range(2):
        with Known(tmp_path / "known") as known:
            assert told(pack, drawer, known) == [
                "pictures/arc.svg: it takes longer to draw than a child waits; make it simpler:"
                " a <use>, <mask> or <pattern> within others multiplies them."
            ]
        drawer.close()
        drawer._limit_s = 0  # who would draw again would call all slow, and nobody began
    assert drawer._child is None


@pytest.mark.skipif(sys.platform == "win32", reason="there a job is limited, from within")
def test_memory_has_an_end() -> None:
    """In a process of its own: this one goes on."""
    greedy = "from ui.bounds import limit_memory; limit_memory(2**28); bytes(2**30)"
    done = subprocess.run([sys.executable, "-c", greedy], capture_output=True, cwd=ROOT)
    assert b"MemoryError" in done.stderr


class Counting:
    """Answers without drawing, and counts."""

    version = "1"

    def __init__(self, answer: Drawn | NotDrawing) -> None:
        self.asked, self._answer = 0, answer

    def draw(self, name: str, content: bytes) -> Drawn:
        self.asked += 1
        if isinstance(self._answer, NotDrawing):
            raise self._answer
        return self._answer


def test_a_pack_of_bombs_is_not_tried_to_its_end(pack: Path) -> None:
    for n in range(30):
        (pack / "pictures" / f"b{n}.svg").write_text(SVG.replace("8 8", f"8 {n + 1}"))
    counting = Counting("slow")
    found = [str(one) for one in check(read_pack(pack), None, counting)]
    assert counting.asked == 10
    assert "pictures: 10 cannot be drawn; the others were not tried; mend those first." in found


def test_where_nothing_can_be_drawn_it_is_said_and_the_pack_is_no_worse(pack: Path) -> None:
    counting = Counting(NotDrawing("Qt does not begin"))
    assert [str(one) for one in check(read_pack(pack), None, counting)] == [
        "pictures: they were not drawn (Qt does not begin); look at each on a station."
    ]


def typed(drawing: bool, *words: str | Path) -> Result:
    obj = (lambda: ChildDrawer(OTHERS_PASS_S)) if drawing else None
    return CliRunner().invoke(cli, ["content", *map(str, words)], obj=obj)


@pytest.mark.parametrize("command", ["check", "build"])
def test_the_authors_commands_draw_and_say_where_they_cannot(
    pack: Path, tmp_path: Path, command: str
) -> None:
    words: list[str | Path] = [command, pack]
    if command == "build":
        words.append(tmp_path / "out.sqlite")
    (pack / "pictures" / "arc.svg").write_bytes(bomb(41))
    drawn = typed(True, *words)
    assert (drawn.exit_code, "arc.svg: it takes longer to draw" in drawn.output) == (1, True)
    without = typed(False, *words)
    assert without.exit_code == 0, without.output
    assert "The pictures were not drawn" in without.stderr


def test_a_station_does_not_open_upon_a_picture_that_would_hang_it(
    pack: Path, tmp_path: Path
) -> None:
    (pack / "pictures" / "arc.svg").write_bytes(bomb())
    with pytest.raises(Trouble) as refused:
        open_station(
            tmp_path / "data",
            pack,
            SetClock(),
            drawer=lambda: ChildDrawer(OTHERS_PASS_S),
        )
    assert "pictures/arc.svg: it takes longer to draw" in refused.value.more[0]
