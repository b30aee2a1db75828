"""Pictures of pages as one PDF (ISO 32000-1): a page a picture, its pixels packed without loss."""

import zlib
from collections.abc import Iterable

from PIL import Image

A4 = (595.28, 841.89)
"""Points of 1/72 inch, upright."""


def pdf(pages: Iterable[Image.Image]) -> bytes:
    """pages: RGB. Each is drawn, packed and forgotten, so that 250 find room in memory."""
    bodies: dict[int, bytes] = {}
    kids = []
    for n, page in enumerate(pages):
        number = 3 + 3 * n
        kids.append(f"{number} 0 R")
        bodies |= _page(number, page)
    bodies[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    bodies[2] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    return _file(bodies)


def _page(number: int, page: Image.Image) -> dict[int, bytes]:
    width, height = A4
    put = f"q {width} 0 0 {height} 0 0 cm /I Do Q".encode()
    pixels = zlib.compress(page.tobytes())
    return {
        number: (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] "
            f"/Contents {number + 1} 0 R /Resources << /XObject << /I {number + 2} 0 R >> >> >>"
        ).encode(),
        number + 1: _stream("", put),
        number + 2: _stream(
            f"/Type /XObject /Subtype /Image /Width {page.width} /Height {page.height} "
            "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode ",
            pixels,
        ),
    }


def _stream(words: str, content: bytes) -> bytes:
    return f"<< {words}/Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def _file(bodies: dict[int, bytes]) -> bytes:
    out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    table = [b"0000000000 65535 f \n"]
    for number in sorted(bodies):
        table.append(f"{len(out):010} 00000 n \n".encode())
        out += f"{number} 0 obj\n".encode() + bodies[number] + b"\nendobj\n"
    began = len(out)
    out += f"xref\n0 {len(table)}\n".encode() + b"".join(table)
    out += f"trailer\n<< /Size {len(table)} /Root 1 0 R >>\nstartxref\n{began}\n%%EOF\n".encode()
    return bytes(out)
