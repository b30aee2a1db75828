"""What an installer may set for one station: DATA/settings.toml, readable and mended by hand.

What stands there beside the words known here stays there; remarks() tells of it.
"""

import re
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import tomli_w
from msgspec import Meta

from kiosk.byhand import NotText, decoded
from kiosk.content.finding import Finding, Spot
from kiosk.content.lines import line_of, on_its_line
from kiosk.content.plain import convert_all, described, fields, guess, parse_toml
from kiosk.files import unread, write_private
from kiosk.languages import LANGS, Lang
from kiosk.machine.trouble import Trouble
from kiosk.remarks import remark, unknown
from kiosk.trust.certificate import StationName
from kiosk.trust.kit import Kit
from kiosk.trust.pin import Pin
from kiosk.words import Phrase, beside, phrase, table

FILE = "settings.toml"
_HEAD = "# The settings of one station. What stands below [screen] is said of the screen."
_END = "# the end: a file without this line is only a part of it"

# what a value may be, and what to write instead of one that cannot be
Day = Annotated[date, Meta(description="write it as YYYY-MM-DD, like 2026-11-29")]
Hour = Annotated[
    time, Meta(tz=False, description="write it as HH:MM, like 09:00; midnight is 00:00")
]
Days = Annotated[
    int,
    Meta(ge=0, le=366, description="write a number up to 366; 0 is as many as the content says"),
]
Offset = Annotated[
    int,
    Meta(
        ge=-720,
        le=840,
        multiple_of=15,
        description="write the minutes ahead of UTC in quarters of an hour: 300 in Kazakhstan",
    ),
]
Width = Annotated[
    int, Meta(ge=0, le=6_000, description="write millimetres from 130 to 6000; 0 is not known")
]
Height = Annotated[
    int, Meta(ge=0, le=3_000, description="write millimetres up to 3000; 0 is not known")
]
Turn = Annotated[Literal[0, 90, 180, 270], Meta(description="write 0, 90, 180 or 270")]
Speaks = Annotated[Lang, Meta(description='write "kk", "ru" or "en"')]
Name = Annotated[str, Meta(description='write a name in quotes, or ""')]

_LANG_LINE = re.compile(rf"""^[ \t]*lang[ \t]*=[ \t]*["']({"|".join(LANGS)})["']""", re.MULTILINE)

NARROWEST_MM = 130
"""No screen in a hall is narrower; the centimetres of a television are fewer."""


class SettingsUnreadable(Trouble):
    """The settings cannot be used; `more` is what else is to be mended in them."""


class ScreenSettings(msgspec.Struct, frozen=True):
    """width_mm: of the lit screen, 0 = as the system reports it.

    rotate: clockwise, where the system does not do it itself. floor_mm: from the floor to the
    lit screen's lower edge as it hangs, 0 = not known.
    """

    width_mm: Width = 0
    rotate: Turn = 0
    floor_mm: Height = 0


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """first_day: of the festival. opens, closes: local time, None = the pack's hours; closing at
    00:00 is at the day's end.

    utc_offset_min: local time's minutes ahead of UTC; Kazakhstan is at 300.
    printer: the system's name of the one that prints results, or "": none does.
    pin is None until the installer has written the first one down.
    """

    station: StationName = "K01"
    street: Name = ""
    area: Name = ""
    lang: Speaks = "kk"
    first_day: Day
    days: Days = 0
    opens: Hour | None = None
    closes: Hour | None = None
    utc_offset_min: Offset = 300
    printer: Name = ""
    pin: Pin | None = None
    screen: Annotated[
        ScreenSettings, Meta(description="write [screen], and what belongs to it below")
    ] = ScreenSettings()


_FESTIVALS = ("street", "area", "first_day", "days", "opens", "closes", "utc_offset_min")
"""What a kit says of a station, beside its name and its PIN."""

_TABLES: dict[str, type[msgspec.Struct]] = {"screen": ScreenSettings, "pin": Pin}


def given(kit: Kit | None) -> dict[str, Any]:
    """The settings that are the festival's: its kit says them, and no file beside it."""
    if kit is None or kit.words is None:
        return {}
    told = {name: getattr(kit.words, name, None) for name in _FESTIVALS}
    return told | {"station": kit.holder.station, "pin": msgspec.to_builtins(kit.words.pin)}


def read_settings(data: Path, kit: Kit | None = None) -> Settings | None:
    """The station's settings, or None before its first start. Raises SettingsUnreadable.

    kit: what it says of the festival's is believed, whatever the file says of it.
    """
    path = data / FILE
    text = _text(path)
    if text is None:
        return msgspec.convert(given(kit), Settings) if given(kit) else None
    made = _parsed(text, Spot(str(path)), given(kit))
    if isinstance(made, Settings):
        return made
    first, *more = (_sentence(on_its_line(finding, text)) for finding in dict.fromkeys(made))
    raise SettingsUnreadable(first, tuple(more))


def _sentence(finding: Finding) -> str:
    """In English as the reader of the file found it; else by the name of the setting."""
    english = f"{finding.where}: {finding.problem}: {finding.remedy}."
    at = phrase("settings.place", file=finding.file, n=finding.line) if finding.line else None
    where = at or finding.file
    if isinstance(finding.problem, Phrase):
        told = {"problem": finding.problem, "remedy": finding.remedy}
        return beside(english, "settings.line", where=where, **told)
    name = str(finding.steps[-1]) if finding.steps else ""
    begins, write = f"{name} is ", "opens" if name == "closes" else name
    if write in table("settings") and finding.problem.startswith(begins):
        value = finding.problem.removeprefix(begins)
        told = {"name": name, "value": value, "remedy": phrase(f"settings.{write}")}
        return beside(english, "settings.value", where=where, **told)
    return beside(english, "settings.broken", where=where)


def language_of(data: Path) -> str:
    """What is spoken where this data folder's station stands, as far as its settings can be read;
    Kazakh where nothing says so."""
    try:
        text = _text(data / FILE) or ""
    except SettingsUnreadable:
        text = ""
    told = _LANG_LINE.search(text)
    return told[1] if told else LANGS[0]


def remarks(data: Path, kit: Kit | None = None) -> tuple[str, ...]:
    """On what the settings name that is not known here, or that the kit says."""
    text, words = _said(data)
    hints = {name: _hint(name, text) for name in unknown(words, Settings)}
    return (*remark(data / FILE, list(hints), hints), *_twice(data, words, given(kit)))


def _twice(data: Path, words: dict[str, Any], known: dict[str, Any]) -> Iterator[str]:
    names = [name for name in words if name in known and name != "station"]
    if names:
        yield phrase("settings.in the kit", file=data / FILE, names=", ".join(names))


def write_settings(data: Path, settings: Settings, kit: Kit | None = None) -> None:
    """The settings but for what the kit says, and what the file says beside them.

    Raises OSError.
    """
    _, words = _said(data)
    theirs = given(kit)
    pin = words.get("pin")
    if settings.pin and isinstance(pin, dict) and pin.get("salt") != settings.pin.salt:
        del words["pin"]  # what was said of the old one
    told = {name: one for name, one in _beside(words, settings).items() if name not in theirs}
    text = f"{_HEAD}\n{tomli_w.dumps(told)}{_END}\n"
    # where a link leads, for somebody looks after the file there
    write_private((data / FILE).resolve(), text.encode())


def is_later(closes: time, opens: time) -> bool:
    """Whether hours may end so; 00:00 is the day's end."""
    return closes > opens or closes == time()


def _text(path: Path) -> str | None:
    """What the file says; None where there is none. Raises SettingsUnreadable."""
    try:
        return decoded(path.read_bytes())
    except FileNotFoundError as error:
        if not path.is_symlink():
            return None
        raise SettingsUnreadable(
            phrase("settings.link", path=path, target=path.readlink())
        ) from error
    except NotText as error:
        raise SettingsUnreadable(phrase("settings.letters", path=path)) from error
    except OSError as error:
        raise SettingsUnreadable(unread(path, error)) from error


def _said(data: Path) -> tuple[str, dict[str, Any]]:
    """The file's text and values as far as there are any."""
    try:
        text = _text(data / FILE) or ""
    except SettingsUnreadable:
        return "", {}
    words = parse_toml(text, Spot(""))
    return text, {} if isinstance(words, Finding) else words


def _parsed(text: str, spot: Spot, theirs: dict[str, Any]) -> Settings | list[Finding]:
    """What the text sets, or all that is to be mended in it, at least one.

    theirs: what a kit says, in place of whatever the text says of it.
    """
    lines = [line.strip() for line in text.splitlines()]
    if not any(lines):
        return [spot.error(phrase("settings.empty"), phrase("settings.do empty"))]
    if _HEAD in lines and _END not in lines:
        remedy = phrase("settings.do end", line=_END)
        return [spot.error(phrase("settings.end lost"), remedy)]
    words = parse_toml(text, spot)
    if isinstance(words, Finding):
        return [words]
    if found := list(_misplaced(words, spot)):
        return found
    told = {name: _hour(name, value) for name, value in words.items()} | theirs
    made = convert_all(told, Settings, spot)
    if isinstance(made, list):
        return [_hushed(finding) for finding in made]
    return list(_contradictions(made, spot)) or made


def _hour(name: str, value: object) -> object:
    """HH:MM as a time and "" as none; whatever else is judged as it stands."""
    if name not in ("opens", "closes") or not isinstance(value, str):
        return value
    if re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return time.fromisoformat(value)
    return value or None


def _misplaced(words: dict[str, Any], spot: Spot) -> Iterator[Finding]:
    """What is known, but stands in another part of the file: most often at the very end."""
    top = fields(Settings)
    for part, kind in _TABLES.items():
        inside = words.get(part)
        for name in inside if isinstance(inside, dict) else ():
            if name in top:
                problem = phrase("settings.stands under", name=name, table=part)
                above = phrase("settings.do above")
                yield spot._replace(steps=(part, name)).error(problem, above)
        for name in words:
            if name in fields(kind) and name not in top:
                problem = phrase("settings.stands outside", name=name, table=part)
                below = phrase("settings.do below")
                yield spot._replace(steps=(name,)).error(problem, below)


def _hushed(finding: Finding) -> Finding:
    """No value of a PIN comes on a screen."""
    if finding.steps[:1] != ("pin",):
        return finding
    problem, remedy = phrase("settings.no pin"), phrase("settings.do pin")
    return Spot(finding.file, "[pin]", ("pin",)).error(problem, remedy)


def _contradictions(settings: Settings, spot: Spot) -> Iterator[Finding]:
    """What is wrong only beside something else."""
    width, opens, closes = settings.screen.width_mm, settings.opens, settings.closes
    if 0 < width < NARROWEST_MM:
        at = Spot(spot.file, "screen", ("screen", "width_mm"))
        yield at.error(f"width_mm is {width}", str(described(Width)))
    if opens is not None and closes is not None and not is_later(closes, opens):
        hours = {"closes": f"{closes:%H:%M}", "opens": f"{opens:%H:%M}"}
        problem = phrase("settings.closes", **hours)
        remedy = phrase("settings.do closes")
        yield spot._replace(steps=("closes",)).error(problem, remedy)


def _hint(name: str, text: str) -> str:
    """Where the unknown name stands, and what may be meant."""
    *table, word = name.split(".")
    kind = _TABLES.get(".".join(table), Settings)
    line, meant = line_of(text, tuple(name.split("."))), guess(word, fields(kind))
    return ", ".join([f"line {line}"] * bool(line) + [f"perhaps {meant}"] * bool(meant))


def _beside(words: Any, known: msgspec.Struct) -> dict[str, Any]:
    """The struct as plain data, and of the words what it has no field for.

    Days and hours are text, as every program before wrote and reads them.
    """
    told = {} if not isinstance(words, dict) else words
    told = {name: value for name, value in told.items() if name not in known.__struct_fields__}
    for name in known.__struct_fields__:
        value = getattr(known, name)
        if isinstance(value, msgspec.Struct):
            told[name] = _beside(words.get(name) if isinstance(words, dict) else None, value)
        elif name in ("opens", "closes"):
            told[name] = "" if value is None else f"{value:%H:%M}"
        elif value is not None:
            told[name] = value.isoformat() if isinstance(value, date) else value
    return told
