"""A festival prepared without a terminal: made, checked, changed, its kits and news written. Each
is what `kiosk festival` does, and ends in sentences."""

from collections.abc import Callable, Generator, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk.content.content import Content
from kiosk.content.finding import Finding
from kiosk.content.sheet.workbook import NoWorkbook
from kiosk.content.store import PackUnreadable, StoreUnreadable, StoreUnwritable
from kiosk.content.taking.intake import PackUnwritable
from kiosk.content.tongues import of_store, sentence
from kiosk.festival.aiming import about, fits
from kiosk.festival.beginning import begin, may_begin
from kiosk.festival.copies import meet
from kiosk.festival.examining import in_kits, in_news
from kiosk.festival.fitting import errors, examine
from kiosk.festival.folder import Festival, FestivalRefused, make_festival, open_festival
from kiosk.festival.kits import make_kits
from kiosk.festival.log import LogDamaged
from kiosk.festival.planfile import PlanUnreadable
from kiosk.festival.reading import Both, read_sheets
from kiosk.festival.standing import hall_of, in_drawing, read_drawing
from kiosk.festival.tables import read_partners, wrong_partners
from kiosk.festival.taking import take_both
from kiosk.festival.telling import make_news
from kiosk.festival.vault import VaultUnreadable
from kiosk.festival.workbook import write_plan
from kiosk.files import unwritten, write_private
from kiosk.machine.day import day_by_clock, local_time
from kiosk.organizer.places import pack_of, store_of
from kiosk.outputs import Unwritable, allow, place
from kiosk.printable import path_text
from kiosk.reports.section import NoTypst
from kiosk.shipped import SHIPPED_PACK
from kiosk.trust.organizer import Organizer
from kiosk.words import phrase

SHEET, KITS, CARDS = "plan.xlsx", "kits", "cards.pdf"

MOST_FOUND = 30
"""Of what is to be mended: more nobody mends in one go."""

EXPECTED = (
    FestivalRefused, VaultUnreadable, LogDamaged, PackUnreadable, StoreUnreadable,
    StoreUnwritable, Unwritable, NoWorkbook, PackUnwritable,
)  # fmt: skip


class Said(NamedTuple):
    """A sentence, a phrase where it can be one. good: nothing is to be mended."""

    said: str
    good: bool = True


class Asked(NamedTuple):
    """What a festival begins with. passphrase: locks its key, "" leaves it open."""

    name: str
    stations: int
    desks: int
    days: int
    first_day: date
    passphrase: str


class Workshop:
    """Where a festival lies, and what it plays. folder: its own; beside: where results are put
    that must not lie in it. store: what is played, where it is built already."""

    def __init__(self, folder: Path, beside: Path, utc_ms: int, store: Path | None) -> None:
        self._folder, self._beside, self._utc_ms, self._store = folder, beside, utc_ms, store

    @property
    def recovery(self) -> Path:
        return self._beside / f"{self._folder.name}-recovery.txt"

    def do(self, deed: Callable[[], Iterator[Said]]) -> list[Said]:
        """All that a deed says; what was to be expected goes wrong in a sentence."""
        told: list[Said] = []
        try:
            told += deed()
        except PlanUnreadable as error:
            told += [Said(sentence(one), good=False) for one in error.findings[:MOST_FOUND]]
        except EXPECTED as error:
            told.append(Said(of_store(error), good=False))
        except OSError as error:
            path = Path(error.filename) if error.filename else self._folder
            told.append(Said(unwritten(path, error), good=False))
        return told

    def found(self, asked: Asked) -> Iterator[Said]:
        """Make the festival, and its recovery page beside it."""
        page = self.recovery
        allow(page, lambda beginning: False, what=phrase("festival.page there"))
        with Content.open(self._store or store_of(SHIPPED_PACK)) as content:
            plan = begin(
                content, name=asked.name, stations=asked.stations, desks=asked.desks,
                days=asked.days, first_day=asked.first_day,
            )  # fmt: skip
        may_begin(plan)
        make_festival(
            self._folder, plan, self._utc_ms,
            lambda text: write_private(page, text.encode()), asked.passphrase,
        )  # fmt: skip
        yield Said(phrase("prepare.made", name=plan.name, folder=self._folder))
        yield Said(phrase("prepare.print page", page=page), good=False)

    def check(self, organizer: Organizer) -> Iterator[Said]:
        held = open_festival(self._folder, organizer)
        with Content.open(self._built(held)) as content:
            drawn = in_drawing(held.plan, self._folder)
            tables = wrong_partners(self._folder, content)
            found = [*drawn, *examine(held.plan, content), *tables]
        for one in found[:MOST_FOUND]:
            yield Said(sentence(one), good=one.severity != "error")
        fit = fits(held.plan)
        yield Said(phrase("prepare.room", visits=about(fit.visits), rounds=about(fit.rounds),
                          diagnostics=about(fit.diagnostics)))  # fmt: skip
        wrong = errors(found)
        if wrong:
            yield Said(phrase("prepare.to mend", n=len(wrong)), good=False)
        else:
            yield Said(phrase("prepare.ready"))

    def write_sheet(self, organizer: Organizer) -> Iterator[Said]:
        held = open_festival(self._folder, organizer)
        out = self._beside / SHEET
        with Content.open(self._built(held)) as content:
            written = write_plan(held.plan, content, read_partners(self._folder))
        place(out, written, lambda beginning: False, [self._folder], phrase("festival.by hand"))
        yield Said(phrase("prepare.sheet", file=out))

    def read_sheet(self, organizer: Organizer, file: Path | None = None) -> Iterator[Said]:
        held = open_festival(self._folder, organizer)
        path = file or self._beside / SHEET
        name = path_text(path.name)
        with Content.open(self._built(held)) as content:
            both = read_sheets(path.read_bytes(), name, content)
        if not isinstance(both, Both):
            yield from self._mend(both)
            return
        made = both.plan
        if (made.name, made.number) != (held.plan.name, held.plan.number):
            yield Said(phrase("prepare.other plan", name=made.name, own=held.plan.name), good=False)
            return
        if not take_both(held, both, self._utc_ms):
            yield Said(phrase("prepare.same"))
            return
        yield Said(phrase("prepare.changed", stations=len(made.stations), desks=len(made.desks),
                          days=made.days))  # fmt: skip

    def kits(
        self, organizer: Organizer, stick: Path | None, tell: Callable[[float], None]
    ) -> Iterator[Said]:
        """Onto the stick, or beside the festival where there is none; and the cards beside it."""
        held = open_festival(self._folder, organizer)
        out = (stick or self._beside) / KITS
        cards = allow(self._beside / CARDS, lambda beginning: beginning.startswith(b"%PDF-"))
        if told := meet(held, out):
            yield Said(told, good=False)
        store = self._built(held)
        with Content.open(store) as content:
            if wrong := in_kits(held, content):
                yield from self._mend(wrong)
                return
            ids, now = list(held.plan.ids), self._utc_ms
            local = local_time(now, held.plan.utc_offset_min)
            day = day_by_clock(local, held.plan.first_day, held.plan.days) or 0
            make_kits(held, out, ids, store, now, {}, day, lambda share: tell(share * 0.7))
            # here, because nobody else pays for loading fonts and Pillow
            from kiosk.festival.cards import cards_pdf

            drawn = cards_pdf(held, content, ids, local, lambda share: tell(0.7 + share * 0.2))
            write_private(cards, drawn)
            papers = yield from self._papers(held, content, lambda share: tell(0.9 + share * 0.1))
        yield Said(phrase("prepare.kits", n=len(ids), folder=out))
        yield Said(phrase("prepare.cards", file=cards), good=False)
        if papers:
            yield Said(phrase("prepare.papers", files=", ".join(papers)))

    def _papers(
        self, held: Festival, content: Content, tell: Callable[[float], None]
    ) -> Generator[Said, None, list[str]]:
        """The names of the papers for the hall, written beside the festival; without typst none."""
        from kiosk.reports.handouts import papers

        written: list[str] = []
        hall = hall_of(held.plan, read_drawing(held.plan, self._folder))
        try:
            for paper in papers(held, content, hall, tell):
                path = allow(self._beside / paper.name, lambda begin: begin.startswith(b"%PDF-"))
                write_private(path, paper.made)
                written.append(paper.name)
        except NoTypst as error:
            yield Said(error.args[0], good=False)
        return written

    def news(self, organizer: Organizer, stick: Path | None) -> Iterator[Said]:
        held = open_festival(self._folder, organizer)
        if stick is None:
            yield Said(phrase("prepare.no stick"), good=False)
            return
        if told := meet(held, stick):
            yield Said(told, good=False)
        with Content.open(self._built(held)) as content:
            if wrong := in_news(held, content):
                yield from self._mend(wrong, "to mend news")
                return
        path, made = make_news(held, stick, self._utc_ms)
        yield Said(phrase("prepare.news", number=made.number, file=path,
                          revoked=len(made.revoked), moved=len(made.moved)))  # fmt: skip
        yield Said(phrase("prepare.news of the day", events=len(made.programme or ()),
                          closed=len(made.closed), lines=len(made.lines),
                          withdrawn=len(made.withdrawn)))  # fmt: skip

    def _built(self, held: Festival) -> Path:
        return self._store or store_of(pack_of(held.plan, self._folder))

    def _mend(self, found: list[Finding], count: str = "to mend") -> Iterator[Said]:
        for one in found[:MOST_FOUND]:
            yield Said(sentence(one), good=False)
        yield Said(phrase(f"prepare.{count}", n=len(found)), good=False)
