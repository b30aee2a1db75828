"""A picture must be what its name says, small, whole, and must reach for nothing outside itself."""

import io
import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from pathlib import PurePosixPath
from xml.parsers import expat

from kiosk.content.finding import Finding, Spot

MAX_BYTES = 512 * 1024
MAX_SIDE_PX = 4096
RASTER = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
FORBIDDEN = {"script", "foreignobject", "iframe", "audio", "video"}
UNDRAWN = {"filter", "style"}
"""Qt draws SVG Tiny 1.2: these it leaves out without a word."""


def is_shown(name: str) -> bool:
    """A file of a kind that the station can show."""
    return PurePosixPath(name).suffix.lower() in {".svg", *RASTER}


def flaws(name: str, content: bytes, spot: Spot) -> Iterator[Finding]:
    """What is wrong with one picture file."""
    suffix = PurePosixPath(name).suffix.lower()
    if len(content) > MAX_BYTES:
        problem = f"{len(content) // 1024} KiB are too many"
        yield spot.error(problem, f"save it smaller than {MAX_BYTES // 1024} KiB")
    elif suffix == ".svg":
        yield from _svg(content, spot)
    elif suffix in RASTER:
        yield from _raster(content, RASTER[suffix], spot)
    else:
        yield spot.error("the station shows only svg, png and jpg", "save it as one of these")


def _svg(content: bytes, spot: Spot) -> Iterator[Finding]:
    drawing = _Drawing()
    try:
        drawing.read(content)
    except expat.ExpatError as error:
        yield spot.error(f"this SVG is broken ({error})", "save it again from the drawing program")
        return
    if drawing.root != "svg":
        yield spot.error("this is no SVG", "save it again as SVG")
    for problem in sorted(drawing.dangers):
        yield spot.error(problem, "remove it: a picture must stand for itself")
    for element in sorted(drawing.elements & UNDRAWN):
        yield spot.warning(f"the screen draws no <{element}>", "use plain shapes and colours")


class _Drawing:
    """What stands in an SVG, seen by a parser that fetches and expands nothing."""

    def __init__(self) -> None:
        self.root = ""
        self.elements: set[str] = set()
        self.dangers: set[str] = set()

    def read(self, content: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._element
        parser.CharacterDataHandler = self._words
        parser.EntityDeclHandler = lambda *_: self.dangers.add("it declares an entity")
        parser.ProcessingInstructionHandler = self._instruction
        parser.Parse(content, True)

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        element = _own_name(name)
        self.root = self.root or element
        self.elements.add(element)
        if element in FORBIDDEN:
            self.dangers.add(f"it holds <{element}>")
        for attribute, value in attributes.items():
            self._attribute(_own_name(attribute), value)

    def _attribute(self, attribute: str, value: str) -> None:
        if attribute.startswith("on"):
            self.dangers.add(f"it holds a script ({attribute})")
        if attribute == "href" and not value.strip().startswith(("#", "data:image/")):
            self.dangers.add(f'it points outside itself ("{value[:60]}")')
        self._words(value)

    def _words(self, words: str) -> None:
        if "url(" not in words and "@import" not in words:
            return
        for target in re.findall(r"""url\(\s*["']?\s*([^"')]*)""", words):
            if not target.startswith(("#", "data:image/")):
                self.dangers.add(f'it points outside itself ("{target[:60]}")')
        if "@import" in words:
            self.dangers.add("it imports a style")

    def _instruction(self, target: str, words: str) -> None:
        if target == "xml-stylesheet":
            self.dangers.add("it points to a style sheet outside itself")


@lru_cache(maxsize=1024)
def _own_name(name: str) -> str:
    """Without the prefix of its namespace; the same few names stand in every drawing."""
    return name.rpartition(":")[2].lower()


def _raster(content: bytes, form: str, spot: Spot) -> Iterator[Finding]:
    # here, because a station that starts from its built store must not pay for loading Pillow
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=[form]) as picture:
                size = picture.size
                if max(size) <= MAX_SIDE_PX:
                    picture.load()
    except Image.DecompressionBombError:
        size = (MAX_SIDE_PX + 1, MAX_SIDE_PX + 1)
    except Exception as error:  # Pillow raises whatever the broken bytes lead it into
        problem = f"this {form} is broken ({str(error) or type(error).__name__})"
        yield spot.error(problem.partition("<")[0].rstrip(" ("), "save it again")
        return
    if max(size) > MAX_SIDE_PX:
        problem = f"{size[0]} x {size[1]} pixels are too many"
        yield spot.error(problem, f"make its longer side at most {MAX_SIDE_PX} pixels")
