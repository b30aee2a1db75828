"""A kit that two machines took is noticed on the stick itself."""

import json
from pathlib import Path

import pytest

from kiosk.machine.kits import KitNotTaken, _blocks, take_kit
from tests.festivals import Hall


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path, stations=1, desks=1)


def take(hall: Hall, where: str, machine: str, second: bool = False) -> None:
    data = hall.folder / where
    data.mkdir(exist_ok=True)
    code = hall.festival.code("K01")
    take_kit(data, hall.kit("K01"), code, None, second_machine=second, machine=lambda: machine)


def lines(hall: Hall) -> list[dict[str, object]]:
    beside = hall.folder / "kits" / "K01.kit.taken"
    return [json.loads(line) for line in beside.read_text("ascii").splitlines()]


def test_a_second_machine_asks_for_the_guides_word(hall: Hall) -> None:
    take(hall, "first", "one machine")
    take(hall, "again", "one machine")
    assert [line["generation"] for line in lines(hall)] == [0]
    assert "one machine" not in json.dumps(lines(hall))
    with pytest.raises(KitNotTaken, match=r"Another machine took K01[.]kit already"):
        take(hall, "second", "another machine")
    assert not (hall.folder / "second" / "kit").exists()
    take(hall, "second", "another machine", second=True)
    assert len(lines(hall)) == 2


def test_a_locked_stick_and_a_torn_line_hinder_no_kit(hall: Hall) -> None:
    beside = hall.kit("K01").with_name("K01.kit.taken")
    beside.mkdir()
    take(hall, "first", "one machine")
    beside.rmdir()
    beside.write_bytes(b'{"generation":0,"mach')
    take(hall, "again", "one machine")
    assert len(lines(hall)) == 1


def test_another_generations_mark_says_nothing(hall: Hall) -> None:
    beside = hall.kit("K01").with_name("K01.kit.taken")
    beside.write_text('{"generation":7,"machine":"00"}\n', "ascii")
    take(hall, "first", "one machine")
    assert len(lines(hall)) == 2


@pytest.mark.parametrize("unread", ["/proc/self/mem", "/"])
def test_a_stick_that_dies_while_it_is_read_is_not_called_a_full_disk(unread: str) -> None:
    if not Path(unread).exists():
        pytest.skip("nothing fails when it is read here")
    with pytest.raises(KitNotTaken, match=r"cannot be read \((Input/output error|Is a directory)"):
        list(_blocks(Path(unread)))
