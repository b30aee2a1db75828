"""A prize's code is read from the screen and from its paper, however a hall spoils the picture."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import msgspec
import pytest
import zxingcpp
from PIL import Image, ImageQt
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from kiosk.clock import SetClock
from tests.festivals import Hall, at
from tests.stations import play_quiz
from tests.ui.hands import Player
from tests.ui.spoiled import spoiled
from ui.app import application


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Player]:
    """At the code of a prize that was just won, at a station whose plan wants slips."""
    application()
    hall = Hall(tmp_path, stations=1, desks=1, hand="slip")
    hall.install("K01").rename(tmp_path / "data")
    child = Player(tmp_path, lang="en", clock=SetClock(at(1, 17)))
    settings = child.station.settings
    child.station.machine.settings = msgspec.structs.replace(
        settings, printer=str(tmp_path / "slip.pdf")
    )
    play_quiz(child.station, "from-rock-to-metal")
    child.station.visit.open_prize()
    assert child.wait(lambda: child.sees("prize-qr"))
    yield child
    child.window.close()
    child.station.close()


def code_of(child: Player) -> str:
    prize = child.station.visit.state.prize
    assert prize is not None
    return prize.code


def read(picture: Image.Image) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(picture)}


def read_by_another(picture: Image.Image) -> set[str]:
    import cv2
    import numpy

    text, *_ = cv2.QRCodeDetectorAruco().detectAndDecode(numpy.asarray(picture))
    return {text} - {""}


def seen(child: Player) -> list[tuple[str, Image.Image]]:
    return list(spoiled(ImageQt.fromqimage(child.picture())))


@pytest.mark.slow("a whole station's window, and its picture spoiled in five ways")
def test_a_code_is_read_from_the_screen_and_from_its_slip(child: Player, tmp_path: Path) -> None:
    code = code_of(child)
    missed = [how for how, picture in seen(child) if code not in read(picture)]
    assert missed == []
    assert child.wait(lambda: "Take the paper to the prize desk" in child.words())
    paper = QPdfDocument()
    assert paper.load(str(tmp_path / "slip.pdf")) == QPdfDocument.Error.None_
    assert paper.pageCount() == 1
    page = paper.render(0, QSize(1240, 1754))
    picture = Image.new("RGB", (page.width(), page.height()), "white")
    drawn = ImageQt.fromqimage(page).convert("RGBA")
    picture.paste(drawn, mask=drawn.getchannel("A"))
    assert read(picture) == {code}


@pytest.mark.siege
@pytest.mark.skipif(find_spec("cv2") is None, reason="the extra `codes` brings the second reader")
def test_a_second_reader_reads_it_too(child: Player) -> None:
    code = code_of(child)
    missed = [how for how, picture in seen(child) if code not in read_by_another(picture)]
    assert missed == []
