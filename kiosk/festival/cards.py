"""The card of a station or desk, on paper: which one, its code, what to do. Kazakh and Russian.

Whoever has it and the stick with the kits can be that station: cards never lie beside the kits.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

import fonticon_mdi7
import fontpkg_nunito
from fonticon_mdi7 import MDI7
from PIL import Image, ImageDraw, ImageFont

from kiosk.content.content import Content
from kiosk.festival.folder import Festival
from kiosk.festival.pages import pdf
from kiosk.festival.skyline import look_of, skyline
from kiosk.texts import Text

DPI = 200
_K = DPI / 150
"""The card is laid out on 1240 x 1754, an A4 page of 150 dots to the inch."""

PAPER, INK, GREY, WARM = "#FFFFFF", "#1B2440", "#4B4F6B", "#6E4200"
LINE, WASH, GO, RIGHT = "#8A8FA3", "#F2E9D8", "#004F63", "#4E9A5B"

Hue = tuple[str, str, str]
"""Main, deep and wash of a street."""

# as ui/Style.qml has them
HUES: dict[str, Hue] = {
    "metallurgists": ("#943608", "#581F05", "#F3D3B8"),
    "energy": ("#C49200", "#5C4F00", "#FFF1C4"),
    "transport": ("#3F72C0", "#0C3B7C", "#D3ECFC"),
    "builders": ("#6B5648", "#33271E", "#E2DAD0"),
    "farm": ("#578312", "#1F4620", "#E6F5D4"),
    "digital": ("#43389A", "#26125E", "#DDD0F2"),
    "care": ("#EA4A82", "#7C1E46", "#FFD3E2"),
    "masters": ("#0A9C97", "#00554F", "#C8F4ED"),
}

Box = tuple[float, float, float, float]

STEPS = (
    ("Қосыңыз", "Включите", "қала көрінгенше күтіңіз", "дождитесь города"),
    ("Флешканы салыңыз", "Вставьте флешку", "«Жинақ» флешкасы", "флешка «Комплект»"),
    ("{id}, сосын 10 әріп", "{id}, потом 10 букв", "пернетақта керек емес", "без клавиатуры"),
    ("Белгі шықса, алыңыз", "Галочка: вынимайте", "картаны ұйымдастырушыға", "карту организатору"),
)
TROUBLES = (
    (
        "monitor_off",
        "Экран қара: қуат сымы, сосын 10 с басып ұстаңыз",
        "Экран тёмный: кабель, затем держать кнопку 10 с",
    ),
    (
        "usb_flash_drive",
        "Флешка көрінбейді: басқа тесікке салыңыз",
        "Флешка не видна: другое гнездо",
    ),
    (
        "clock_alert_outline",
        "Сағат дұрыс емес: гид күнді растайды",
        "Часы не те: гид подтвердит день",
    ),
)


class Card(NamedTuple):
    """name, place: in Kazakh and Russian. street: whose colours it wears. footer: which kit."""

    id: str
    code: str
    name: tuple[str, str]
    place: tuple[str, str]
    street: str
    footer: str


def cards_pdf(
    festival: Festival,
    content: Content,
    ids: list[str],
    now: datetime,
    tell: Callable[[float], None] = lambda done: None,
) -> bytes:
    """A page for each. now: local time of printing. tell: the share that is done, 0 .. 1."""

    def pages() -> Iterator[Image.Image]:
        for n, one in enumerate(ids, start=1):
            card = card_of(festival, content, one)
            printed = f"баспа · печать {now:%d.%m, %H:%M} · {n} / {len(ids)}"
            yield draw(card._replace(footer=f"{card.footer} · {printed}"))
            tell(n / len(ids))

    return pdf(pages())


def card_of(festival: Festival, content: Content, holder: str) -> Card:
    plan, generation = festival.plan, festival.generation(holder) + 1
    footer = (
        f"{plan.name}: жинақ {holder}, {generation}-буын · "
        f"комплект {holder}, поколение {generation}"
    )
    if holder.startswith("D"):
        streets = [stock.street for stock in plan.stock if stock.desk == holder]
        told = [content.street(one).name for one in dict.fromkeys(streets)]
        place = tuple(", ".join(_said(one)[n] for one in told) for n in range(2))
        street = streets[0] if streets else ""
        return Card(holder, festival.code(holder), ("Сыйлық үстелі", "Стол призов"),
                    (place[0], place[1]), street, footer)  # fmt: skip
    station = plan.station(holder)
    street_words = content.street(station.street)
    areas = {area.id: area.name for area in street_words.areas}
    name = _said(areas.get(station.area, street_words.name))
    return Card(holder, festival.code(holder), name, _said(street_words.name), station.street,
                footer)  # fmt: skip


def _said(text: Text) -> tuple[str, str]:
    """In Kazakh and Russian; a pack that lacks one is said in what it has."""
    some = next(iter(text.values()), "")
    return text.get("kk", some), text.get("ru", some)


def draw(card: Card) -> Image.Image:
    """One page."""
    look = look_of(card.street)
    page = Image.new("RGB", (_px(1240), _px(1754)), PAPER)
    _head(page, card, look)
    pen = _Pen(ImageDraw.Draw(page))
    _code(pen, card, HUES[look])
    _steps(pen, card, HUES[look])
    _trouble(pen)
    pen.text(94, 1702, card.footer, 20, 500, GREY, 1050)
    return page


def _head(page: Image.Image, card: Card, look: str) -> None:
    _, deep, wash = HUES[look]
    brush = ImageDraw.Draw(page)
    brush.rectangle((0, 0, page.width, _px(697)), fill=wash)
    sky = skyline(look, page.width, _px(400))
    page.paste(sky, (0, _px(258)), sky)
    brush.rectangle((0, _px(655), page.width, _px(697)), fill=deep)
    pen = _Pen(brush)
    pen.text(94, 62, card.id, 190, 900, deep, 420)
    pen.text(543, 88, card.name[0], 52, 900, INK, 640)
    pen.text(543, 154, card.name[1], 31, 600, GREY, 640)
    pen.text(543, 198, card.place[0], 23, 800, INK, 640)
    pen.text(543, 230, card.place[1], 20, 600, GREY, 640)


def _code(pen: "_Pen", card: Card, hue: Hue) -> None:
    main, _, wash = hue
    pen.pair(94, 730, "Он әріптік код", "Код из десяти букв: касайтесь по одной", 34, 23)
    for n, letter in enumerate(card.code):
        x = 94 + n * 100 + (49 if n > 4 else 0)
        pen.box((x + 5, 802, x + 96, 928), 14, "#DDD3C0")
        pen.box((x, 797, x + 91, 921), 14, wash, main)
        pen.middle(x + 45.5, 859, letter, 58, 900, INK)
    pen.icon(104, 957, "alert", 22, WARM)
    warning = "Кодты көрсетпеңіз, суретке түсірмеңіз · не показывать и не фотографировать"
    pen.text(122, 945, warning, 19, 800, WARM, 1020)
    for x in range(94, 1146, 16):
        pen.line((x, 992, x + 8, 992), LINE, 1)


def _steps(pen: "_Pen", card: Card, hue: Hue) -> None:
    pen.pair(94, 1012, "Не істеу керек", "Что делать, около трёх минут", 34, 23)
    for n, words in enumerate(STEPS):
        x = 94 + n * 271.5
        pen.box((x, 1086, x + 202, 1228), 14, INK)
        pen.box((x + 9, 1095, x + 193, 1219), 5, "#FBF6EC")
        _screen(pen, n, x + 101, 1157, card.id, hue)
        pen.disc(x + 9, 1094, 23, GO)
        pen.middle(x + 9, 1094, str(n + 1), 24, 900, PAPER)
        if n < 3:
            pen.icon(x + 236, 1153, "arrow_right", 34, GO)
        kk, ru, more_kk, more_ru = (one.format(id=card.id) for one in words)
        pen.text(x, 1238, kk, 23, 900, INK, 258)
        pen.text(x, 1270, ru, 19, 600, GREY, 258)
        pen.text(x, 1300, more_kk, 16, 800, INK, 258)
        pen.text(x, 1322, more_ru, 16, 600, GREY, 258)


def _screen(pen: "_Pen", n: int, x: float, y: float, holder: str, hue: Hue) -> None:
    """What is seen at the step, around (x, y)."""
    if n == 0:
        pen.disc(x, y, 36, "#FBE03F")
        pen.icon(x, y, "power", 38, INK)
    elif n == 1:
        pen.box((x - 74, y - 25, x, y + 25), 6, "#F4762A")
        pen.box((x, y - 14, x + 32, y + 14), 2, "#A9B0D6")
        pen.box((x + 62, y - 22, x + 76, y + 22), 2, INK)
    elif n == 2:
        pen.middle(x, y - 36, holder, 26, 900, INK)
        for at in range(10):
            left = x - 70 + at * 14
            pen.box((left, y + 22, left + 11, y + 42), 3, hue[0] if at < 4 else "#DDD3C0")
    else:
        pen.disc(x, y, 42, RIGHT)
        pen.icon(x, y, "check_bold", 46, PAPER)


def _trouble(pen: "_Pen") -> None:
    pen.box((94, 1400, 1146, 1636), 20, WASH)
    pen.pair(124, 1416, "Бірдеңе болмаса", "Если что-то не так", 25, 19)
    for n, (icon, kk, ru) in enumerate(TROUBLES):
        y = 1460 + n * 54
        pen.icon(138, y + 21, icon, 32, WARM)
        pen.text(170, y, kk, 19, 800, INK, 590)
        pen.text(170, y + 25, ru, 16, 600, GREY, 590)
    for n, words in enumerate(("Қоңырау шалу · позвонить", "Орнатқан, қолы · установил, подпись")):
        pen.text(790, 1418 + n * 100, words, 17, 800, INK, 330)
        pen.line((790, 1500 + n * 100, 1112, 1500 + n * 100), INK, 1)


class _Pen:
    """Draws in units of the layout, on paper of any fineness."""

    def __init__(self, brush: ImageDraw.ImageDraw) -> None:
        self._brush = brush

    def text(
        self, x: float, y: float, words: str, size: float, weight: int, colour: str, room: float
    ) -> float:
        """From the upper left; smaller where it finds no room. Where it ends."""
        while size > 9 and _font(size, weight).getlength(words) > room * _K:
            size -= 1
        font = _font(size, weight)
        self._brush.text((_px(x), _px(y)), words, fill=colour, font=font)
        return x + font.getlength(words) / _K

    def pair(self, x: float, y: float, kk: str, ru: str, size: float, less: float) -> None:
        """Kazakh large, Russian behind it on the same line."""
        ends = self.text(x, y, kk, size, 900, INK, 600)
        self.text(ends + 16, y + (size - less) * 0.92, ru, less, 600, GREY, 1100 - ends)

    def middle(self, x: float, y: float, words: str, size: float, weight: int, colour: str) -> None:
        font = _font(size, weight)
        self._brush.text((_px(x), _px(y)), words, fill=colour, font=font, anchor="mm")

    def icon(self, x: float, y: float, name: str, size: float, colour: str) -> None:
        letter = getattr(MDI7, name).partition(".")[2]
        self._brush.text((_px(x), _px(y)), letter, fill=colour, font=_icons(size), anchor="mm")

    def box(
        self,
        at: tuple[float, float, float, float],
        round_: float,
        fill: str,
        edge: str | None = None,
    ) -> None:
        place = [_px(one) for one in at]
        self._brush.rounded_rectangle(place, _px(round_), fill, edge, _px(2) if edge else 0)

    def disc(self, x: float, y: float, half: float, fill: str) -> None:
        self._brush.ellipse([_px(one) for one in (x - half, y - half, x + half, y + half)], fill)

    def line(self, at: Box, colour: str, width: float) -> None:
        self._brush.line([_px(one) for one in at], colour, max(1, _px(width)))


def _px(units: float) -> int:
    return round(units * _K)


Kind = Literal["text", "icons"]


@cache
def _file(kind: Kind) -> str:
    package = fontpkg_nunito if kind == "text" else fonticon_mdi7
    found = sorted(Path(package.__path__[0]).rglob("*.ttf"))
    return str(next(path for path in found if "Italic" not in path.name))


@lru_cache(64)
def _font(size: float, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(_file("text"), size * _K)
    font.set_variation_by_axes([weight])
    return font


@lru_cache(16)
def _icons(size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_file("icons"), size * _K)
