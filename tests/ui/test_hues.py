"""The eight streets' hues are told apart by every eye, and their deep tones are read on paper."""

import math
import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from tests.ui.drawn import contrast
from ui.looks import streets

STYLE = (Path(__file__).parent.parent.parent / "ui" / "Style.qml").read_text("utf-8")
HUES = {
    name: [QColor(colour) for colour in re.findall(r"#\w{6}", roles)]
    for name, roles in re.findall(r'"(\w+)": \[("#[^\]]*)\]', STYLE)
}
PAPER = QColor("#FBF6EC")

EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Linear RGB as an eye without one kind of cone sees it: Machado, Oliveira, Fernandes 2009,
"A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1.0."""

APART = 9.0
"""CIEDE2000; 2.3 is just seen side by side, four times that at a glance. The skylines tell the
rest: nothing hangs on colour alone."""

Lab = tuple[float, float, float]


def test_every_street_that_is_drawn_has_four_hues() -> None:
    assert sorted(HUES) == sorted(streets())
    assert all(len(roles) == 4 for roles in HUES.values())


@pytest.mark.parametrize("eye", EYES)
def test_the_streets_are_told_apart(eye: str) -> None:
    seen = {name: lab(roles[0], eye) for name, roles in HUES.items()}
    alike = {
        (one, other): round(difference(seen[one], seen[other]), 1)
        for one, other in combinations(seen, 2)
        if difference(seen[one], seen[other]) < APART
    }
    assert alike == {}


@pytest.mark.parametrize("street", HUES)
def test_deep_words_are_read_on_paper_and_on_the_wash(street: str) -> None:
    main, deep, wash, _ = HUES[street]
    assert contrast(deep, PAPER) >= 7
    assert contrast(deep, wash) >= 7
    assert contrast(main, QColor("#FFFDF8")) >= 2.5, "a rim of it must be seen on a sheet"


def test_the_difference_is_that_of_the_published_examples() -> None:
    """Sharma, Wu, Dalal 2005, "The CIEDE2000 Color-Difference Formula", table 1: 1, 7, 17, 25."""
    for one, other, published in (
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ):
        assert difference(one, other) == pytest.approx(published, abs=1e-4)


def lab(colour: QColor, eye: str) -> Lab:
    """CIELAB (D65) of a colour as an eye sees it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    red, green, blue = (
        min(1.0, max(0.0, sum(w * part for w, part in zip(row, linear, strict=True))))
        for row in EYES[eye]
    )
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (math.cbrt(v) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def difference(one: Lab, other: Lab) -> float:
    """CIEDE2000 (Sharma et al. 2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * math.sqrt(mean**7 / (mean**7 + 25**7))
    c1, c2 = math.hypot(stretch * a1, b1), math.hypot(stretch * a2, b2)
    h1 = math.degrees(math.atan2(b1, stretch * a1)) % 360
    h2 = math.degrees(math.atan2(b2, stretch * a2)) % 360
    grey = c1 * c2 == 0
    turn = 0.0 if grey else (h2 - h1 + 180) % 360 - 180
    hue = h1 + h2 if grey else (h1 + turn / 2) % 360
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(hue - 30))
        + 0.24 * math.cos(math.radians(2 * hue))
        + 0.32 * math.cos(math.radians(3 * hue + 6))
        - 0.20 * math.cos(math.radians(4 * hue - 63))
    )
    dl = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2))
    dc = (c2 - c1) / (1 + 0.045 * chroma)
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / (1 + 0.015 * chroma * t)
    bend = math.radians(60 * math.exp(-(((hue - 275) / 25) ** 2)))
    twist = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * math.sin(bend)
    return math.sqrt(dl**2 + dc**2 + dh**2 + twist * dc * dh)
