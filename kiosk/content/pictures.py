"""A picture must be what its name says, small, whole, and must reach for nothing outside itself."""

import io
import warnings
from collections.abc import Iterator
from pathlib import PurePosixPath
from xml.parsers import expat

from kiosk.content.finding import Finding, Spot
from kiosk.content.vector import Vector

MAX_BYTES = 512 * 1024
MAX_SIDE_PX = 4096
_SMALLER = f"make its longer side at most {MAX_SIDE_PX} pixels"
RASTER = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}


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
    try:
        drawing = Vector(content)
    except expat.ExpatError as error:
        yield spot.error(f"this SVG is broken ({error})", "save it again from the drawing program")
        return
    if drawing.root != "svg":
        yield spot.error("this is no SVG", "save it again as SVG")
    for problem in sorted(drawing.dangers):
        yield spot.error(problem, "remove it: a picture must stand for itself")
    for what, remedy in sorted(drawing.losses.items()):
        yield spot.warning(f"the screen does not draw {what}", remedy)
    for form, photo in drawing.photos:
        yield from _raster(photo, form, spot)


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
        yield spot.error("its pixels are too many to be counted", _SMALLER)
        return
    except Exception as error:  # Pillow raises whatever the broken bytes lead it into
        problem = f"this {form} is broken ({str(error) or type(error).__name__})"
        yield spot.error(problem.partition("<")[0].rstrip(" ("), "save it again")
        return
    if max(size) > MAX_SIDE_PX:
        problem = f"{size[0]} x {size[1]} pixels are too many"
        yield spot.error(problem, _SMALLER)
