"""A child who needs it otherwise: bigger, calmer, lower, read aloud; and the next one does not."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import Qt

from kiosk.games.match import Match, MatchTable
from kiosk.machine.settings import ScreenSettings
from kiosk.visit.rounds import GameRound, QuizRound
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application
from ui.hand import Seen
from ui.sound import Silence

REACH_MM = 1015


def open_player(folder: Path, **given: object) -> Player:
    """At the attract screen, its PIN noted."""
    application()
    player = Player(folder, **given)  # type: ignore[arg-type]
    player.station.machine.note_pin()
    player.window.station.refresh()
    return player


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    player = open_player(tmp_path, size=request.param)
    yield player
    player.close()


def asked(player: Player) -> QuizRound:
    round_ = player.station.visit.state.round
    assert isinstance(round_, QuizRound)
    return round_


def question_text(player: Player) -> Seen:
    player.find("comfort")
    text = asked(player).question.text[player.station.visit.state.lang]
    # of two screens in sight the one that can be touched is the one that stays
    seen = [item for item in player.look() if item.text == text and item.enabled]
    return seen[0]


def test_bigger_letters_calm_and_contrast_from_the_sheet_until_the_goodbye(player: Player) -> None:
    player.tap("comfort")
    assert player.screen == "Quiz"
    assert not any(item.enabled for item in player.look() if item.name.startswith("choice-"))
    for name in ("text-2", "wish-contrast", "wish-still", "wish-calm", "wish-mute"):
        player.tap(name)
    player.tap("comfort-done")
    comfort = player.station.visit.state.comfort
    assert (comfort.text, comfort.contrast, comfort.still, comfort.calm) == (2, True, True, True)
    assert player.station.visit.muted
    assert player.station.visit.state.visit is None

    while not asked(player).finished:
        player.tap("choice-" + asked(player).question.judge(()).right[0])
        player.tap("next")
    assert player.wait(lambda: player.screen == "Result")
    player.tap("goodbye" if player.sees("goodbye") else "back")
    if player.screen == "Street":
        player.tap("goodbye")
    assert player.station.visit.state.comfort == comfort
    player.station.visit.end("goodbye")
    assert player.sound.played == []


def test_a_question_grows_with_its_letters(player: Player) -> None:
    player.tap("attract")
    before = question_text(player).height
    player.station.visit.choose_text(2)
    player.window.station.refresh()
    assert question_text(player).height >= 1.35 * before


def test_the_sheet_by_keyboard_alone(player: Player) -> None:
    player.key(Qt.Key.Key_Space)
    for _ in range(30):
        if player.find("comfort").focus:
            break
        player.key(Qt.Key.Key_Tab)
    player.key(Qt.Key.Key_Return)
    for _ in range(10):
        if player.find("wish-contrast").focus:
            break
        player.key(Qt.Key.Key_Tab)
    player.key(Qt.Key.Key_Space)
    assert player.station.visit.state.comfort.contrast
    player.key(Qt.Key.Key_Escape)
    assert not player.station.visit.state.adjusting
    assert player.screen == "Quiz"


def test_a_question_its_reason_and_its_language_are_read_aloud(player: Player) -> None:
    player.tap("attract")
    player.tap("read-question")
    lang, said = player.sound.said[-1]
    assert lang == "kk"
    assert said.startswith(asked(player).question.text["kk"])
    player.tap("lang-ru")
    player.tap("read-question")
    assert player.sound.said[-1][0] == "ru"
    player.tap("choice-" + asked(player).question.judge(()).right[0])
    player.tap("read-reason")
    assert player.sound.said[-1] == ("ru", asked(player).question.explanation["ru"])


def test_a_second_touch_or_another_question_ends_the_reading(player: Player) -> None:
    player.tap("attract")
    player.tap("read-question")
    assert player.window.voice.property("saying") == asked(player).question.id
    player.tap("read-question")
    assert player.window.voice.property("saying") == ""
    player.tap("read-question")
    player.tap("choice-" + asked(player).question.judge(()).right[0])
    player.tap("next")
    assert player.window.voice.property("saying") == ""


def test_a_packs_own_recording_goes_before_the_systems_voice(player: Player) -> None:
    def recording(lang: str, text_id: str) -> bytes | None:
        return f"{lang} {text_id}".encode() if lang == "kk" else None

    player.window.voice.speak_with(player.sound, recording)
    player.tap("attract")
    player.tap("read-question")
    assert player.sound.said == [("recording", f"kk {asked(player).question.id}")]


def test_the_answers_are_read_after_the_question_in_the_order_of_the_screen(player: Player) -> None:
    player.window.voice.speak_with(player.sound, lambda lang, text_id: text_id.encode())
    player.tap("attract")
    player.tap("read-question")
    question, order = asked(player).question, asked(player).offered
    for _ in order:
        player.sound.ended()
    read = [name for _, name in player.sound.said]
    assert read == [question.id, *(f"{question.id}.{one}" for one in order)]
    assert player.window.voice.saying
    player.sound.ended()
    assert not player.window.voice.saying


def test_where_nothing_can_be_heard_there_is_no_button_for_it(tmp_path: Path) -> None:
    player = open_player(tmp_path, sound=Silence("en"))
    player.tap("attract")
    question_text(player)
    assert not player.sees("read-question")
    player.tap("lang-en")
    assert player.wait(lambda: player.sees("read-question"))
    player.tap("comfort")
    player.tap("wish-mute")
    player.tap("comfort-done")
    assert player.wait(lambda: not player.sees("read-question"))
    player.close()


def test_what_a_child_does_is_heard_at_the_guides_volume(player: Player) -> None:
    player.tap("attract")
    player.tap("choice-" + asked(player).question.judge(()).right[0])
    assert player.sound.played == ["touch", "right"]
    player.station.set_volume(0)
    player.tap("next")
    assert player.sound.played == ["touch", "right"]


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_turned_screen_is_played_by_touch_and_its_zones_lie_below(
    tmp_path: Path, rotate: Literal[90, 180, 270]
) -> None:
    player = open_player(tmp_path, screen=ScreenSettings(rotate=rotate))
    player.tap("attract")
    player.tap("choice-" + asked(player).question.judge(()).right[0])
    assert asked(player).scores[0].points == 1
    player.tap("next")
    zones = [player.find(f"guide-zone-{zone}") for zone in range(3)]
    for zone in zones[:2]:
        player.press(zone.centre)
        player.release(zone.centre)
    player.press(zones[2].centre)
    assert player.wait(lambda: player.station.guide.door == "layer")
    player.release(zones[2].centre)
    # the lower edge as the child sees it
    back = player.find("guide-close").centre
    wide, high = player.window.quick.width(), player.window.quick.height()
    low = {90: back.x() < wide / 3, 180: back.y() < high / 3, 270: back.x() > wide * 2 / 3}
    assert low[rotate]
    player.close()


def test_where_the_height_is_known_all_that_hands_need_is_within_reach(tmp_path: Path) -> None:
    floor_mm = 450
    player = open_player(tmp_path, size=PORTRAIT, screen=ScreenSettings(floor_mm=floor_mm))
    player.tap("attract")
    player.find("next" if player.sees("next") else "lang-kk")
    scale, high = player.window.station.px_per_mm, player.window.quick.height()
    names = ("lang-kk", "lang-ru", "lang-en", "comfort", "back", "read-question")
    choices = [f"choice-{choice}" for choice in asked(player).offered]
    for name in (*names, *choices):
        top_mm = floor_mm + (high - player.find(name).y) / scale
        assert top_mm <= REACH_MM + 1, f"{name} begins {top_mm} mm above the floor"
    player.close()


def test_reach_mode_moves_everything_down_where_the_height_is_not_known(tmp_path: Path) -> None:
    player = open_player(tmp_path, size=PORTRAIT)
    player.tap("comfort")
    before = player.find("lang-kk").y
    player.tap("wish-reach")
    assert player.find("lang-kk").y > before + 300
    player.tap("comfort-done")
    player.tap("choice-" + asked(player).question.judge(()).right[0])
    assert asked(player).scores[0].points == 1
    player.close()


def test_in_large_letters_all_are_served_as_they_come_to_the_bench(tmp_path: Path) -> None:
    player = open_player(tmp_path, size=PORTRAIT)
    games = player.station.content.games(player.station.street)
    game = next(game for game in games if type(game) is Match)
    player.window.station.startGame(game.id)
    player.window.station.choosePlayers(1)
    player.station.visit.choose_text(2)
    player.window.station.refresh()
    for _ in dealt(player).lefts:
        served = game.hint(dealt(player))
        player.tap(f"left-{served}")
        player.tap(f"right-{served}")
        assert served in dealt(player).paired
    assert dealt(player).finished
    player.close()


def dealt(player: Player) -> MatchTable:
    round_ = player.station.visit.state.round
    assert isinstance(round_, GameRound)
    table = round_.tables[0]
    assert isinstance(table, MatchTable)
    return table
