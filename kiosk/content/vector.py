"""What stands in an SVG, seen by a parser that fetches and expands nothing."""

import binascii
import re
from collections.abc import Iterator
from functools import lru_cache
from xml.parsers import expat

FORBIDDEN = {"script", "foreignobject", "iframe", "audio", "video"}

UNDRAWN = {
    "filter": "use plain shapes and colours",
    "textpath": "write the words straight",
}
"""Elements that Qt leaves out without a word, and what to do instead."""

IGNORED = {
    "clip-path": "cut the shape itself, or use a mask",
    "mix-blend-mode": "give the colour itself",
    "transform-origin": "write the turning point into the transform",
    "paint-order": "draw the outline as a shape of its own",
}
"""Properties that Qt passes over."""

COLOURED = {"fill", "stroke", "stop-color", "color"}
_COLOUR = re.compile(
    r"#[0-9a-f]{3}|#[0-9a-f]{6}|rgb\([^/]*\)|url\(\s*[\"']?#[^)]*\)|(?!rebeccapurple)[a-z]+", re.I
)
"""The colours that Qt knows; any other is drawn black."""

_DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;{}]+)")
_EMBEDDED = re.compile(r"data:image/(png|jpeg|jpg);base64,([A-Za-z0-9+/=\s]*)")
_BEGINS = {"PNG": b"\x89PNG\r\n\x1a\n", "JPEG": b"\xff\xd8\xff"}


class Vector:
    """root: the first element's name. dangers: why it may not be shown. losses: what the screen
    will not draw as its author saw it, each with a remedy. photos: pictures inside, by format."""

    def __init__(self, content: bytes) -> None:
        """Raises expat.ExpatError."""
        self.root = ""
        self.dangers: set[str] = set()
        self.losses: dict[str, str] = {}
        self.photos: list[tuple[str, bytes]] = []
        self._style: list[str] | None = None
        self._depth = 0
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._element
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        parser.EntityDeclHandler = lambda *_: self.dangers.add("it declares an entity")
        parser.ProcessingInstructionHandler = self._instruction
        parser.Parse(content, True)

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        element = _own_name(name)
        self.root = self.root or element
        if element in FORBIDDEN:
            self.dangers.add(f"it holds <{element}>")
        if element in UNDRAWN:
            self._lose(f"<{element}>", UNDRAWN[element])
        if element == "svg" and self._depth:
            self._lose("<svg> inside another", "make it a <g>")
        if element == "style":
            self._style = []
        self._depth += 1
        named = {_own_name(attribute): value for attribute, value in attributes.items()}
        self._layout(element, named, attributes)
        for attribute, value in named.items():
            self._attribute(attribute, value)

    def _layout(self, element: str, named: dict[str, str], written: dict[str, str]) -> None:
        if element == "symbol" and "viewbox" in named:
            self._lose("<symbol> with a viewBox at its size", "make it a <g>, and scale that")
        if element == "tspan" and named.keys() & {"y", "dy"}:
            self._lose("<tspan> on a line of its own", "make each line a <text>")
        if element.endswith("gradient") and "href" in written:
            self._lose("a gradient that takes its colours from another", "write its own <stop>s")

    def _end(self, name: str) -> None:
        self._depth -= 1
        if _own_name(name) == "style" and self._style is not None:
            css, self._style = "".join(self._style), None
            self._css(css)

    def _words(self, words: str) -> None:
        """They come in pieces; a style is judged whole."""
        if self._style is not None:
            self._style.append(words)

    def _attribute(self, attribute: str, value: str) -> None:
        if attribute.startswith("on"):
            self.dangers.add(f"it holds a script ({attribute})")
        if attribute == "href":
            self._target(value.strip())
        elif attribute == "style":
            self._css(value)
            if "!" in value:
                self._lose("what is !important in a style attribute", "leave that word out")
        else:
            self._urls(value)
            self._property(attribute, value)

    def _target(self, target: str) -> None:
        """Within the picture, or a photo that stands in it whole: nothing else is ever opened."""
        if target.startswith("#"):
            return
        if not target.lower().startswith("data:"):
            self.dangers.add(f'it points outside itself ("{target[:60]}")')
            return
        found = _EMBEDDED.fullmatch(target)
        form = "PNG" if found and found[1] == "png" else "JPEG"
        photo = _decoded(found[2]) if found else b""
        # Qt goes by the bytes, and an SVG among them could point anywhere
        if photo.startswith(_BEGINS[form]):
            self.photos.append((form, photo))
        else:
            self.dangers.add(f'what it holds as "{target[:30]}" is no PNG or JPEG in base64')

    def _css(self, css: str) -> None:
        css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
        if "\\" in css:
            self.dangers.add("its style hides letters behind a \\")
        if "@import" in css:
            self.dangers.add("it imports a style")
        self._urls(css)
        for name, value in _DECLARATION.findall(css):
            self._property(name.lower(), value)

    def _property(self, name: str, value: str) -> None:
        value = value.partition("!")[0].strip()
        if name in IGNORED and value != "none":
            self._lose(name, IGNORED[name])
        if name in COLOURED and not _COLOUR.fullmatch(value):
            self._lose(f'the colour "{value[:30]}"', "write it as #rrggbb")

    def _urls(self, words: str) -> None:
        if "url(" in words.lower():
            for target in _urls_in(words):
                if not target.startswith("#"):
                    self.dangers.add(f'it points outside itself ("{target[:60]}")')

    def _instruction(self, target: str, words: str) -> None:
        if target == "xml-stylesheet":
            self.dangers.add("it points to a style sheet outside itself")

    def _lose(self, what: str, remedy: str) -> None:
        self.losses.setdefault(what, remedy)


def _urls_in(words: str) -> Iterator[str]:
    for found in re.finditer(r"""url\(\s*["']?\s*([^"')]*)""", words, re.I):
        yield found[1]


def _decoded(base64: str) -> bytes:
    try:
        return binascii.a2b_base64(base64)
    except ValueError:
        return b""


@lru_cache(maxsize=1024)
def _own_name(name: str) -> str:
    """Without the prefix of its namespace; the same few names stand in every drawing."""
    return name.rpartition(":")[2].lower()
