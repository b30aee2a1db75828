"""What a phone sees of a screen: the picture as it is, and as hands and halls spoil it."""

from collections.abc import Iterator

from PIL import Image, ImageDraw, ImageFilter

HALF = 0.5
TILT = 30


def spoiled(picture: Image.Image) -> Iterator[tuple[str, Image.Image]]:
    """Each by what was done to it."""
    plain = picture.convert("L")
    pixels = max(plain.size) / 1920
    yield "plain", plain
    yield "blurred", plain.filter(ImageFilter.GaussianBlur(4 * pixels))
    yield "tilted", plain.rotate(TILT, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    yield "from the side", _from_the_side(plain)
    yield (
        "half as large",
        plain.resize(
            (round(plain.width * HALF), round(plain.height * HALF)), Image.Resampling.BILINEAR
        ),
    )
    yield "with glare", _with_glare(plain)


def _from_the_side(picture: Image.Image) -> Image.Image:
    """The far edge looks a quarter shorter, and all is narrower: some 30 degrees off."""
    wide, high = picture.size
    far = round(high / 8)
    narrow = round(wide * 0.87)
    corners = ((0, 0), (narrow, far), (narrow, high - far), (0, high))
    return picture.transform(
        (narrow, high),
        Image.Transform.PERSPECTIVE,
        _coefficients(corners, ((0, 0), (wide, 0), (wide, high), (0, high))),
        Image.Resampling.BICUBIC,
        fillcolor=255,
    )


def _with_glare(picture: Image.Image) -> Image.Image:
    """A lamp's pale disc over the middle, fading to its rim; what is black under it is grey."""
    light = Image.new("L", picture.size, 0)
    side = min(picture.size) // 3
    x, y = picture.width * 3 // 4, picture.height // 2
    ImageDraw.Draw(light).ellipse((x - side, y - side, x + side, y + side), fill=120)
    light = light.filter(ImageFilter.GaussianBlur(side // 4))
    return Image.composite(Image.new("L", picture.size, 255), picture, light)


def _coefficients(
    seen: tuple[tuple[int, int], ...], flat: tuple[tuple[int, int], ...]
) -> list[float]:
    """Of the projection that takes each corner seen to its flat one: eight equations."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for n in range(8):
        best = max(range(n, 8), key=lambda row: abs(rows[row][n]))
        rows[n], rows[best] = rows[best], rows[n]
        rows[n] = [value / rows[n][n] for value in rows[n]]
        for other in range(8):
            if other != n:
                factor = rows[other][n]
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[n], strict=True)]
    return [row[8] for row in rows]
