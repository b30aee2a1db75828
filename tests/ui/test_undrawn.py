"""What the check says of a drawing is what Qt does: asked of the Qt that is installed."""

import pytest
from PySide6.QtCore import QSize

from kiosk.content.vector import Vector
from ui.app import application
from ui.drawing import draw_svg

SIDE = 100
BEGIN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
RED = '<rect width="100" height="100" {}/>'
RECT = RED.format('fill="#f00"')

AS_MEANT = {
    "a style": "<style>.a,.b{fill:#f00 !important}</style>" + RED.format('class="b"'),
    "a style attribute": RED.format('style="fill:red"'),
    "a symbol": f'<symbol id="s">{RECT}</symbol><use href="#s"/>',
    "a pattern": f'<pattern id="p" width="100" height="100" patternUnits="userSpaceOnUse">{RECT}'
    + "</pattern>"
    + RED.format('fill="url(#p)"'),
    "currentColor": RED.format('color="#f00" fill="currentColor"'),
    "numbers": RED.format('fill="rgb(255, 0, 0)"'),
    "capitals": RED.format('fill="#F00"'),
    "a gradient": '<linearGradient id="g"><stop style="stop-color:#f00"/></linearGradient>'
    + RED.format('fill="url(#g)"'),
}
"""All of it must be red."""

OTHERWISE = {
    "clip-path": '<clipPath id="c"><circle r="1"/></clipPath><g clip-path="url(#c)">'
    + RED.format('fill="#00f"')
    + "</g>",
    "what is important": RED.format('style="fill:red !important"'),
    "hsl": RED.format('fill="hsl(0 100% 50%)"'),
    "alpha": RED.format('fill="#ff0000ff"'),
    "rgba": RED.format('fill="rgba(255,0,0,1)"'),
    "a symbol of its own size": '<symbol id="s" viewBox="0 0 10 10"><rect width="10" height="10"'
    ' fill="#f00"/></symbol><use href="#s" width="100" height="100"/>',
    "a drawing within": f'<g><svg viewBox="0 0 100 100">{RECT}</svg></g>',
    "a borrowed gradient": '<linearGradient id="a"><stop stop-color="#f00"/></linearGradient>'
    + '<linearGradient id="b" href="#a"/>'
    + RED.format('fill="url(#b)"'),
    "an origin": '<rect width="100" height="100" fill="#f00" transform="rotate(180)"'
    ' transform-origin="50 50"/>',
}
"""All of it would be red elsewhere, or nothing; here it is not."""


def is_red(drawing: str) -> bool:
    application()
    image = draw_svg(f"{BEGIN}{drawing}</svg>".encode(), QSize(SIDE, SIDE))
    return image.pixelColor(SIDE // 2, SIDE // 2).name() == "#ff0000" and (
        image.pixelColor(SIDE - 5, SIDE - 5).name() == "#ff0000"
    )


def warned_of(drawing: str) -> bool:
    return bool(Vector(f"{BEGIN}{drawing}</svg>".encode()).losses)


@pytest.mark.parametrize("drawing", AS_MEANT.values(), ids=AS_MEANT)
def test_what_is_drawn_as_meant_is_not_warned_of(drawing: str) -> None:
    assert (is_red(drawing), warned_of(drawing)) == (True, False)


@pytest.mark.qt_log_ignore("nested svg", extend=True)
@pytest.mark.parametrize("drawing", OTHERWISE.values(), ids=OTHERWISE)
def test_what_is_drawn_otherwise_is_warned_of(drawing: str) -> None:
    assert (is_red(drawing), warned_of(drawing)) == (False, True)
