"""The whole story: a child plays and wins, the guide fills a stick, the organizer counts."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import zxingcpp
from click.testing import CliRunner
from PIL import ImageQt
from PySide6.QtCore import QPoint, Qt

from db.chain import genesis, link
from kiosk.machine.export import Safe
from kiosk.prizes.token import check
from kiosk.station.guide import HOLD_MS, Guide
from kiosk.visit.rounds import QuizRound
from tests.ui.hands import FULL, NoonClock, Player
from ui.app import application
from ui.cli import cli

pytestmark = pytest.mark.slow("a whole street at the festival's own size, moving as for a child")

READ_MS = 3_000
"""Who taps through unread wins nothing."""

Answer = Callable[[Player, QuizRound], None]


@pytest.fixture(params=[FULL, FULL[::-1]], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, request.param, moving=True)
    yield player
    player.close()


def asked(player: Player) -> QuizRound:
    round_ = player.station.visit.state.round
    assert isinstance(round_, QuizRound)
    return round_


def test_by_touch_from_the_first_touch_to_the_organizers_report(
    player: Player, tmp_path: Path
) -> None:
    pin = player.station.machine.first_pin
    assert player.wait(lambda: pin in player.words())
    player.tap("pin-noted")

    # attract -> first touch: the very round that is shown, in Kazakh
    assert player.wait(lambda: player.screen == "Attract")
    shown = player.station.visit.attract().round
    player.tap("attract")
    assert player.screen == "Quiz"
    assert asked(player) == shown
    assert player.wait(lambda: shown.question.text["kk"] in player.words())

    play_to_the_result(player, by_touch)

    player.tap("prize")
    code = read_the_code(player)
    player.tap("back")
    player.tap("goodbye")
    assert player.wait(lambda: player.screen == "Goodbye")

    fill_a_stick_by_touch(player, pin)
    (file,) = player.stick.iterdir()
    the_stock_tool_opens_it(player, file, tmp_path)
    the_organizer_counts(player, tmp_path, rounds=1, prizes=1)
    assert check(code, player.station.kit.key.public_key()).issue == 1


def test_by_keyboard_alone(player: Player, tmp_path: Path) -> None:
    pin = player.station.machine.first_pin
    focus(player, "pin-noted")
    player.key(Qt.Key.Key_Return)
    assert player.wait(lambda: player.screen == "Attract")
    player.key(Qt.Key.Key_Space)
    assert player.screen == "Quiz"

    play_to_the_result(player, by_keys)

    focus(player, "prize")
    player.key(Qt.Key.Key_Return)
    read_the_code(player)
    player.key(Qt.Key.Key_Escape)
    assert player.wait(lambda: player.screen == "Street")
    focus(player, "goodbye")
    player.key(Qt.Key.Key_Return)
    assert player.wait(lambda: player.screen == "Goodbye")

    player.stick.mkdir()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    player.key(Qt.Key.Key_G, modifiers)
    focus(player, "guide-pin")
    player.key(Qt.Key.Key_Return)
    guide = player.station.guide
    assert player.wait(lambda: guide.door == "pin")
    for digit in pin:
        before = guide.typed
        player.type(digit)
        assert player.wait(partial(differs, guide, before))
    assert player.wait(lambda: guide.door == "panel")
    focus(player, "guide-export")
    player.key(Qt.Key.Key_Return)
    assert player.wait(lambda: isinstance(player.window.guide.filling, Safe))
    the_organizer_counts(player, tmp_path, rounds=1, prizes=1)


def play_to_the_result(player: Player, answer: Answer) -> None:
    """All eight questions; Russian is chosen in the middle of one and nothing else changes."""
    for number in range(8):
        if number == 3:
            switch_to_russian(player)
        assert isinstance(player.station.clock, NoonClock)
        player.station.clock.pass_ms(READ_MS)
        answer(player, asked(player))
    assert player.wait(lambda: player.screen == "Result")


def switch_to_russian(player: Player) -> None:
    before = asked(player)
    player.tap("lang-ru")
    assert asked(player) == before
    assert player.wait(lambda: before.question.text["ru"] in player.words())


def by_touch(player: Player, round_: QuizRound) -> None:
    player.tap(f"choice-{round_.question.judge(()).right[0]}")
    assert player.wait(lambda: asked(player).verdict is not None)
    player.tap("next")


def by_keys(player: Player, round_: QuizRound) -> None:
    place = round_.offered.index(round_.question.judge(()).right[0])
    player.type(str(place + 1))
    assert player.wait(lambda: asked(player).verdict is not None)
    player.key(Qt.Key.Key_Return)


def focus(player: Player, name: str) -> None:
    """Tab until the thing has the focus."""
    for _ in range(40):
        if player.find(name).focus:
            assert player.wait(lambda: player.find(name).live)
            return
        player.key(Qt.Key.Key_Tab)
    raise AssertionError(f"{name} cannot be reached by Tab")


def differs(guide: Guide, before: str) -> bool:
    """What is typed of the PIN is no longer that."""
    return guide.typed != before


def read_the_code(player: Player) -> str:
    """The prize's QR as a phone sees it: read back from the screen's own picture."""
    assert player.wait(lambda: player.sees("prize-qr"))
    found = zxingcpp.read_barcodes(ImageQt.fromqimage(player.picture()))
    assert len(found) == 1
    token = check(found[0].text, player.station.kit.key.public_key())
    assert token.day == 1
    return str(found[0].text)


def fill_a_stick_by_touch(player: Player, pin: str) -> None:
    player.stick.mkdir()
    zones = [player.find(f"guide-zone-{zone}") for zone in range(3)]
    for zone in zones[:2]:
        player.press(zone.centre)
        player.release(zone.centre)
    hold(player, zones[2].centre)
    player.tap("guide-pin")
    for digit in pin:
        player.tap(f"digit-{digit}")
    assert player.station.guide.door == "panel"
    player.tap("guide-export")
    assert player.wait(lambda: isinstance(player.window.guide.filling, Safe))
    player.tap("guide-close")


def hold(player: Player, point: QPoint) -> None:
    player.press(point)
    assert player.wait(lambda: player.station.guide.door == "layer"), f"held {HOLD_MS} ms"
    player.release(point)


def the_stock_tool_opens_it(player: Player, file: Path, folder: Path) -> None:
    """The age program opens the file, every line is JSON, and the hash chain recomputes."""
    key = player.station.data / "demo-organizer" / "organizer.key"
    age = shutil.which("age")
    if age is None:
        pytest.skip("the stock age tool is not installed here")
    opened = subprocess.run([age, "-d", "-i", key, file], check=True, capture_output=True).stdout
    header, *facts, trailer = opened.splitlines()
    first, last = json.loads(header), json.loads(trailer)
    for fact in facts:
        json.loads(fact)
    hash_ = genesis(first["festival"], bytes.fromhex(first["installation"]))
    for fact in facts:
        hash_ = link(hash_, fact)
    assert hash_.hex() == last["hash"]
    assert last["count"] == len(facts) == first["last"]


def the_organizer_counts(player: Player, folder: Path, *, rounds: int, prizes: int) -> None:
    """The same file poured in twice counts once, and the report says what was played."""
    hub, key = folder / "hub.db", player.station.data / "demo-organizer" / "organizer.key"
    arguments = ["import", str(player.stick), "--hub", str(hub), "--key", str(key), "--json"]
    first, second = (json.loads(command(arguments)) for _ in range(2))
    assert first["new"] == first["facts"] > 0
    assert (second["new"], second["duplicate"]) == (0, first["facts"])
    report = json.loads(command(["report", "--hub", str(hub), "--format", "json"]))
    assert report["children"]["visits"] == report["children"]["finished"] == 1
    assert sum(quiz["finished"] for quiz in report["quizzes"]) == rounds
    assert sum(prize["won"] for prize in report["prizes"]) == prizes


def command(arguments: list[str]) -> str:
    done = CliRunner().invoke(cli, arguments)
    assert done.exit_code == 0, done.output
    return done.stdout
