"""Is this station fit to open? What was looked at, line by line, and what to do about it.

Pure: it reads what the machine keeps and changes nothing.
"""

import hashlib
from collections.abc import Iterator
from typing import Literal

import msgspec

from db.journal import JournalDamaged, JournalUnwritable
from kiosk.clock import Clock
from kiosk.machine.day import Calendar, day_by_clock
from kiosk.machine.kits import store_of
from kiosk.machine.machine import Machine
from kiosk.machine.room import Room
from kiosk.machine.settings import FILE
from kiosk.words import Phrase, phrase

BLOCK = 1 << 20

Level = Literal["good", "remark", "bad"]

CLOCK_OFF_S = 120
"""By a watch: more than can be read wrong, and a prize's day could begin beside its hour."""


class Line(msgspec.Struct, frozen=True):
    """check: what was looked at, one word. do: what to do, "" where nothing is."""

    check: str
    level: Level
    said: str
    do: str = ""


class Fittings(msgspec.Struct, frozen=True):
    """What is fitted to the machine, as far as whoever asks can tell; None = not known here.

    screen: the glass in pixels. speaks: the languages it can read aloud."""

    screen: tuple[int, int] | None = None
    touch: bool | None = None
    sound: bool | None = None
    speaks: tuple[str, ...] | None = None
    ruler: bool | None = None  # whether the program runs as the system's administrator


class Report(msgspec.Struct, frozen=True):
    """mark: four letters of what holds here: kit, news and content; two stations of one kit that
    know the same tell the same."""

    station: str
    ready: bool
    remarks: int
    mark: str
    lines: tuple[Line, ...]

    @property
    def spoken(self) -> Phrase:
        """One line to read out on the phone."""
        told = {"station": self.station, "n": self.remarks, "mark": self.mark}
        return phrase("doctor.ready", **told) if self.ready else phrase("doctor.not ready", **told)


Steps = Iterator[Line | None]
"""None where a slice of something long was looked at, and its line is not known yet."""


class Examination:
    """The whole journal and the content store are read: slice by slice, for a screen goes on."""

    def __init__(self, machine: Machine, fittings: Fittings) -> None:
        self._machine = machine
        self._steps = _steps(machine, fittings)
        self._lines: list[Line] = []

    def go_on(self, clock: Clock, for_ms: int) -> Report | None:
        """Look for so long, or until all is looked at; the report then."""
        until = clock.ms() + for_ms
        for line in self._steps:
            self._lines += [line] if line else []
            if clock.ms() >= until:
                return None
        return self._report

    def end(self) -> Report:
        """Look at all that is left."""
        self._lines += [line for line in self._steps if line]
        return self._report

    @property
    def _report(self) -> Report:
        return Report(
            station=self._machine.kit.holder.station,
            ready=all(line.level != "bad" for line in self._lines),
            remarks=sum(line.level == "remark" for line in self._lines),
            mark=_mark(self._machine),
            lines=tuple(self._lines),
        )


def examine(machine: Machine, fittings: Fittings) -> Report:
    """In one go: a second at the end of a festival."""
    return Examination(machine, fittings).end()


def _steps(machine: Machine, fittings: Fittings) -> Steps:
    """A desk gives no prizes of its own, and has no panel in which a screen is measured."""
    yield _kit(machine)
    yield _keys(machine)
    yield _news(machine)
    yield _day(machine)
    yield _clock(machine)
    yield from _journal(machine)
    yield _room(machine)
    yield from _content(machine)
    if machine.kit.holder.role == "station":
        yield _share(machine)
        yield from _printer(machine)
        yield _zeros(machine)
        yield _screen(machine, fittings)
        yield from _fitted(fittings)
    yield _lock(fittings)


def _kit(machine: Machine) -> Line:
    kit = machine.kit
    if machine.demo:
        return Line("kit", "bad", phrase("doctor.demo"), phrase("doctor.take a kit"))
    if kit.words is None:
        return Line("kit", "bad", phrase("doctor.old kit"), phrase("doctor.take a kit"))
    told = {"station": kit.holder.station, "festival": kit.festival, "serial": kit.age[1]}
    return Line("kit", "good", phrase("doctor.kit", **told))


def _keys(machine: Machine) -> Line:
    holder = machine.kit.holder
    told = phrase("doctor.generation", generation=holder.generation)
    if machine.newsroom.is_revoked(holder.station, holder.generation):
        return Line("keys", "bad", phrase("doctor.revoked"), phrase("doctor.take a kit"))
    return Line("keys", "good", told)


def _news(machine: Machine) -> Line:
    news = machine.newsroom.news
    if machine.passed is not None:
        return Line("news", "remark", machine.passed)
    if news is None:
        return Line("news", "good", phrase("doctor.no news"))
    return Line("news", "good", phrase("doctor.news", number=news.number))


def _day(machine: Machine) -> Line:
    settings, tally = machine.settings, machine.recorder.tally
    days = settings.days or (machine.kit.words.days if machine.kit.words else 1)
    offset = settings.utc_offset_min
    calendar = Calendar(machine.recorder, machine.clock, settings.first_day, days, offset)
    now = calendar.now
    told = {"now": f"{now:%Y-%m-%d %H:%M}", "first": f"{settings.first_day}", "days": days}
    day = day_by_clock(now, settings.first_day, days)
    if machine.clock.utc_ms() < tally.utc_ms or tally.waits_for_guide:
        return Line("day", "bad", phrase("doctor.clock back", **told), phrase("doctor.say the day"))
    if day is not None and day < tally.day:
        return Line("day", "bad", phrase("doctor.clock back", **told), phrase("doctor.say the day"))
    if now.date() >= calendar.date_of(days + 1):
        return Line("day", "remark", phrase("doctor.over", **told), phrase("doctor.mend the clock"))
    if day is None:
        return Line("day", "good", phrase("doctor.before", **told))
    return Line("day", "good", phrase("doctor.day", day=day, **told))


def _clock(machine: Machine) -> Line:
    placed = machine.recorder.tally.placed
    if placed is not None and abs(placed.clock_off_s) > CLOCK_OFF_S:
        minutes = abs(placed.clock_off_s) // 60
        told = phrase("doctor.clock off", minutes=minutes)
        return Line("clock", "remark", told, phrase("doctor.mend the clock"))
    return Line("clock", "good", phrase("doctor.clock"))


def _journal(machine: Machine) -> Steps:
    count = 0
    try:
        for slice_ in machine.journal.proved():
            count += len(slice_)
            yield None
    except (JournalDamaged, JournalUnwritable) as error:
        told = phrase("doctor.broken", why=str(error))
        yield Line("journal", "bad", told, phrase("doctor.call"))
        return
    if (notice := machine.notice) is not None:
        yield Line("journal", "remark", notice.sentence, phrase("doctor.call"))
    else:
        yield Line("journal", "good", phrase("doctor.whole", facts=count))


def _room(machine: Machine) -> Line:
    levels: dict[Room, Level] = {Room.ENOUGH: "good", Room.LOW: "remark", Room.NONE: "bad"}
    level = levels[machine.space.room]
    if level == "good":
        return Line("space", level, phrase("doctor.room"))
    return Line("space", level, phrase("doctor.no room"), phrase("doctor.make room"))


def _content(machine: Machine) -> Steps:
    store, words = store_of(machine.data, machine.kit), machine.kit.words
    if store is None or words is None:
        yield Line("content", "good", phrase("doctor.content shipped"))
        return
    seen = hashlib.sha256()
    try:
        with store.open("rb") as file:
            while block := file.read(BLOCK):
                seen.update(block)
                yield None
    except OSError as error:
        told = phrase("doctor.content lost", file=store, why=error.strerror or str(error))
        yield Line("content", "bad", told, phrase("doctor.take a kit"))
        return
    found = seen.hexdigest()
    if found != words.content:
        told = phrase("doctor.content changed", file=store)
        yield Line("content", "bad", told, phrase("doctor.take a kit"))
    else:
        yield Line("content", "good", phrase("doctor.content", digest=found[:8]))


def _share(machine: Machine) -> Line:
    words = machine.kit.words
    if words is None:
        return Line("share", "good", phrase("doctor.share shipped"))
    if not machine.witness.kept:
        return Line("share", "bad", phrase("doctor.unkept"), phrase("doctor.call"))
    pieces = sum(
        machine.newsroom.share(prize, day + 1, planned)
        for prize, days in words.shares.items()
        for day, planned in enumerate(days)
    )
    if not pieces:
        return Line("share", "remark", phrase("doctor.no share"), phrase("doctor.ask for prizes"))
    return Line("share", "good", phrase("doctor.share", n=pieces))


def _printer(machine: Machine) -> Iterator[Line]:
    """Only where the plan wants codes on paper: without them a child takes a photo."""
    words = machine.kit.words
    if words is not None and words.slips:
        name = machine.settings.printer
        if name:
            yield Line("printer", "good", phrase("doctor.slips", printer=name))
        else:
            told = phrase("doctor.no slips"), phrase("doctor.name a printer", file=FILE)
            yield Line("printer", "remark", *told)


def _zeros(machine: Machine) -> Line:
    tried = machine.recorder.tally.tried
    if machine.demo or machine.kit.words is None or tried is None:
        return Line("zeros", "good", phrase("doctor.not opened"))
    told = {"visits": tried.visits, "rounds": tried.rounds, "prizes": tried.prizes}
    if any(tried.given.values()):
        gone = sum(tried.given.values())
        return Line("zeros", "remark", phrase("doctor.gone", n=gone), phrase("doctor.call"))
    return Line("zeros", "good", phrase("doctor.zeros", **told))


def _screen(machine: Machine, fittings: Fittings) -> Line:
    screen, placed = machine.settings.screen, machine.recorder.tally.placed
    pixels = f"{fittings.screen[0]} × {fittings.screen[1]}" if fittings.screen else "?"
    told = {"width": screen.width_mm, "rotate": screen.rotate, "floor": screen.floor_mm}
    if placed is None:
        return Line("screen", "remark", phrase("doctor.not placed"), phrase("doctor.place it"))
    if (placed.width_mm, placed.rotate) != (screen.width_mm, screen.rotate):
        changed = phrase("doctor.screen changed", file=machine.data / FILE)
        return Line("screen", "remark", changed, phrase("doctor.place it"))
    return Line("screen", "good", phrase("doctor.screen", pixels=pixels, **told))


def _fitted(fittings: Fittings) -> Iterator[Line]:
    """What cannot be seen from here is said so; the panel sees it."""
    if fittings.touch is False:
        yield Line("touch", "bad", phrase("doctor.no touch"), phrase("doctor.plug touch"))
    elif fittings.touch:
        yield Line("touch", "good", phrase("doctor.touch"))
    else:
        yield Line("touch", "good", phrase("doctor.touch unknown"))
    if fittings.sound is False:
        yield Line("sound", "remark", phrase("doctor.no sound"), phrase("doctor.plug sound"))
    elif fittings.sound:
        yield Line("sound", "good", phrase("doctor.sound"))
    else:
        yield Line("sound", "good", phrase("doctor.sound unknown"))
    if fittings.speaks is None:
        yield Line("speech", "good", phrase("doctor.speech unknown"))
    elif fittings.speaks:
        yield Line("speech", "good", phrase("doctor.speech", languages=", ".join(fittings.speaks)))
    else:
        # a child who cannot read yet is shown pictures: it is no reason to stay closed
        yield Line("speech", "good", phrase("doctor.no speech"))


def _lock(fittings: Fittings) -> Line:
    if fittings.ruler:
        return Line("lock", "remark", phrase("doctor.administrator"), phrase("doctor.own user"))
    return Line("lock", "good", phrase("doctor.lock"))


def _mark(machine: Machine) -> str:
    kit, news = machine.kit, machine.newsroom.news
    content = kit.words.content if kit.words else ""
    said = (kit.root.hex(), kit.holder.station, *kit.age, news.number if news else 0, content)
    return hashlib.sha256(repr(said).encode()).hexdigest()[:4].upper()
