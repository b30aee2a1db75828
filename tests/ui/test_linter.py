"""The linter sees what is wrong, or a clean screen would prove nothing."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from tests.ui.drawn import faults
from ui.app import application
from ui.window import ROOT

SHEET = """
import QtQuick
import ui
import "parts"

Window {
    color: "#FBF6EC"
    height: 600
    visible: true
    width: 800

    Item { x: 100; y: 100; width: 600; height: 400
        %s
    }
}
"""
LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"

Look = Callable[..., list[str]]


@pytest.fixture
def look() -> Iterator[Look]:
    """The faults of a sheet on which this has been laid."""
    application()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT))

    def look(laid: str, floor_mm: float = 0) -> list[str]:
        engine.loadData((SHEET % laid).encode(), QUrl.fromLocalFile(str(ROOT / "ui" / "Sheet.qml")))
        quick = engine.rootObjects()[-1]
        assert isinstance(quick, QQuickWindow)
        window = SimpleNamespace(engine=engine, quick=quick)
        return faults(window, 4, quick.grabWindow(), floor_mm)  # type: ignore[arg-type]

    yield look
    engine.deleteLater()


def test_nothing_is_wrong_with_words_that_have_room(look: Look) -> None:
    assert look('Words { text: "Metal"; width: 400 }') == []


def test_words_whose_lower_half_is_clipped_are_cut(look: Look) -> None:
    hidden = 'Item { clip: true; width: 400; height: 20; Words { text: "Metal"; width: 400 } }'
    assert look(hidden) == ["“Metal” is cut"]


def test_words_that_are_turned_like_pages_are_whole(look: Look) -> None:
    assert look(f'LongWords {{ text: "{LONG}"; most: 120; width: 400 }}') == []


def test_a_pager_whose_button_turns_nothing_hides_its_lines(look: Look) -> None:
    stuck = f"""Item {{
        property int page: 0; property int pages: 3; property real line: 40
        width: 400; height: 90
        Item {{ clip: true; width: 400; height: 90
            Words {{ text: "{LONG}"; width: 300 }}
        }}
    }}"""
    assert any(fault.endswith("lines on no page") for fault in look(stuck))


def test_words_that_reach_beyond_their_card_do_not_fit(look: Look) -> None:
    card = f"""Rectangle {{ color: "white"; width: 400; height: 50
        Words {{ text: "{LONG}"; width: 400 }}
    }}"""
    assert look(card) == [f"“{LONG[:40]}” does not fit on its paper"]


def test_a_word_in_two_halves_is_broken(look: Look) -> None:
    assert look('Words { text: "Metallurgists"; width: 120 }') == ["“Metallurgists” breaks a word"]


def test_an_icon_on_words_hides_them(look: Look) -> None:
    hidden = 'Words { text: "Metal"; width: 400; Icon { name: "restart"; size: 60 } }'
    assert look(hidden) == ["“Metal” and restart overlap"]


def test_an_icon_in_the_colour_of_its_ground_is_not_seen(look: Look) -> None:
    assert look('Icon { name: "restart"; color: "#E8DFCC"; size: 60 }') == [
        "restart has a contrast of 1.2"
    ]


def test_a_hand_that_passes_over_words_hides_nothing(look: Look) -> None:
    passing = 'Words { text: "Metal"; width: 400; GhostHand { shown: true; height: 60 } }'
    assert look(passing) == []


def test_a_button_above_a_childs_reach_is_too_high(look: Look) -> None:
    button = 'BigButton { text: "Next"; icon: "restart"; width: 300; height: 100 }'
    assert look(button, floor_mm=850) == []
    assert look(button, floor_mm=950) == ["Next begins 1075 mm above the floor"]
