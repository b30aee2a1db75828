import io
import struct
import zlib
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.content.finding import Spot
from kiosk.content.pictures import flaws
from tests.packs import SVG


def sentences(name: str, content: bytes) -> list[str]:
    return [str(flaw) for flaw in flaws(name, content, Spot(name))]


def drawn(inside: str) -> bytes:
    return SVG.replace("<path", f"{inside}<path").encode()


def raster(form: str, size: tuple[int, int] = (8, 8)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size).save(out, form)
    return out.getvalue()


def test_whole_pictures_have_no_flaw() -> None:
    assert sentences("a.svg", SVG.encode()) == []
    assert sentences("a.png", raster("PNG")) == []
    assert sentences("a.jpg", raster("JPEG")) == []


@pytest.mark.parametrize(
    ("inside", "sentence"),
    [
        ("<script>alert(1)</script>", "it holds <script>"),
        ('<g onclick="x()"/>', "it holds a script (onclick)"),
        ('<image href="http://a/b.png"/>', 'it points outside itself ("http://a/b.png")'),
        ("<g style=\"fill: url('other.svg#a')\"/>", 'it points outside itself ("other.svg#a")'),
        ("<style>@import 'a.css';</style>", "it imports a style"),
    ],
)
def test_a_picture_that_reaches_outside_itself_is_refused(inside: str, sentence: str) -> None:
    remedy = "remove it: a picture must stand for itself"
    assert f"a.svg: {sentence}; {remedy}." in sentences("a.svg", drawn(inside))


def test_references_within_the_picture_are_allowed() -> None:
    assert sentences("a.svg", drawn('<use href="#b"/><g fill="url(#c)"/>')) == []


def test_a_bomb_of_entities_is_refused() -> None:
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + drawn("<g>&b;</g>")
    assert sentences("a.svg", bomb) == [
        "a.svg: it declares an entity; remove it: a picture must stand for itself."
    ]


def test_a_broken_or_foreign_svg_is_refused() -> None:
    (broken,) = sentences("a.svg", SVG.encode()[:-6])
    assert broken.startswith("a.svg: this SVG is broken (no element found: line 1, column ")
    assert sentences("a.svg", b"<html/>") == ["a.svg: this is no SVG; save it again as SVG."]


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ('<filter id="a"/>', "<filter>; use plain shapes and colours"),
        ('<g clip-path="url(#a)"/>', "clip-path; cut the shape itself, or use a mask"),
        ('<g style="clip-path: url(#a)"/>', "clip-path; cut the shape itself, or use a mask"),
        ('<g fill="hsl(0 100% 50%)"/>', 'the colour "hsl(0 100% 50%)"; write it as #rrggbb'),
        ("<style>.a { fill: #f00f }</style>", 'the colour "#f00f"; write it as #rrggbb'),
        ('<g stroke="rgba(1,2,3,.5)"/>', 'the colour "rgba(1,2,3,.5)"; write it as #rrggbb'),
        (
            '<symbol viewBox="0 0 1 1"/>',
            "<symbol> with a viewBox at its size; make it a <g>, and scale that",
        ),
        ("<svg/>", "<svg> inside another; make it a <g>"),
        (
            '<linearGradient href="#a"/>',
            "a gradient that takes its colours from another; write its own <stop>s",
        ),
        ('<text><tspan dy="9"/></text>', "<tspan> on a line of its own; make each line a <text>"),
    ],
)
def test_what_the_screen_does_not_draw_is_a_warning(inside: str, what: str) -> None:
    assert sentences("a.svg", drawn(inside)) == [f"a.svg: the screen does not draw {what}."]


@pytest.mark.parametrize(
    "inside",
    [
        "<style>.a{fill:#f00} .b{stroke: red !important}</style>",
        '<g fill="none" stroke="currentColor" color="#a1B2c3" clip-path="none"/>',
        '<g fill="rgb(1, 2, 3)" style="fill: url(#a); stroke:rgb(1%,2%,3%)"/>',
        '<mask id="m"/><g mask="url(#m)"/><pattern id="p"/><symbol id="s"/>',
    ],
)
def test_what_the_screen_draws_is_not_warned_of(inside: str) -> None:
    assert sentences("a.svg", drawn(inside)) == []


def embedded(kind: str, content: bytes) -> bytes:
    return drawn(f'<image href="data:{kind};base64,{b64encode(content).decode()}"/>')


def test_a_photo_may_stand_within_a_drawing() -> None:
    assert sentences("a.svg", embedded("image/png", raster("PNG"))) == []
    assert sentences("a.svg", embedded("image/jpeg", raster("JPEG"))) == []


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("image/svg+xml", SVG.encode()),
        ("image/png", SVG.encode()),
        ("image/jpeg", raster("PNG")),
        ("text/plain", b"a"),
        ("image/png;base64,iVBORw0KGgo=", SVG.encode()),
    ],
)
def test_a_drawing_within_a_drawing_could_point_anywhere_and_is_refused(
    kind: str, content: bytes
) -> None:
    (told,) = sentences("a.svg", embedded(kind, content))
    assert "is no PNG or JPEG in base64; remove it: a picture must stand for itself." in told


def test_a_broken_photo_within_a_drawing_is_told() -> None:
    (told,) = sentences("a.svg", embedded("image/png", raster("PNG")[:-30]))
    assert told.startswith("a.svg: this PNG is broken (")


@pytest.mark.parametrize(
    "css",
    [
        "a{fill:u&#114;l(b.svg)}",
        "a{fill:u<!-- -->rl(b.svg)}",
        "a{fill:URL(b.svg)}",
        "a{b:\\75 rl(c)}",
    ],
)
def test_a_style_that_hides_its_address_is_refused(css: str) -> None:
    told = sentences("a.svg", drawn(f"<style>{css}</style>"))
    assert any("a picture must stand for itself" in one for one in told)


def test_a_raster_must_be_whole_and_what_its_name_says() -> None:
    for content in (raster("PNG")[:-30], raster("JPEG"), b""):
        (sentence,) = sentences("a.png", content)
        assert sentence.startswith("a.png: this PNG is broken (")
        assert "0x" not in sentence


def test_a_raster_too_wide_for_any_screen_is_refused() -> None:
    assert sentences("a.png", raster("PNG", (4097, 1))) == [
        "a.png: 4097 x 1 pixels are too many; make its longer side at most 4096 pixels."
    ]


def test_a_raster_that_would_unpack_to_gigabytes_is_not_unpacked() -> None:
    header = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header
    png += struct.pack(">I", zlib.crc32(header))
    (sentence,) = sentences("a.png", png + raster("PNG")[33:])
    assert "pixels are too many" in sentence


def test_a_heavy_or_unknown_file_is_refused() -> None:
    assert sentences("a.svg", bytes(600 * 1024)) == [
        "a.svg: 600 KiB are too many; save it smaller than 512 KiB."
    ]
    assert sentences("a.gif", b"GIF89a") == [
        "a.gif: the station shows only svg, png and jpg; save it as one of these."
    ]


@given(
    content=st.binary(max_size=200)
    | st.tuples(st.just(raster("PNG")), st.integers(0, 60), st.binary(max_size=9)).map(
        lambda cut: cut[0][: cut[1]] + cut[2] + cut[0][cut[1] :]
    ),
    name=st.sampled_from(["a.svg", "a.png", "a.jpg"]),
)
def test_no_bytes_crash_the_check(content: bytes, name: str) -> None:
    assert isinstance(sentences(name, content), list)


CASES = Path(__file__).parents[2] / "cases" / "content"


@pytest.mark.parametrize(
    ("name", "losses"),
    [
        ("26-clipped.svg", ["clip-path"]),
        ("26-hsl.svg", ['the colour "hsl(0 100% 50%)"']),
        ("26-symbol.svg", ["<symbol> with a viewBox at its size"]),
        ("26-style-is-drawn.svg", []),
    ],
)
def test_pictures_from_other_programs(name: str, losses: list[str]) -> None:
    found = flaws(name, (CASES / name).read_bytes(), Spot(name))
    assert [one.problem for one in found] == [f"the screen does not draw {one}" for one in losses]
