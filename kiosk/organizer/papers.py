"""The page of the report: what was counted by hand goes in, what goes on paper comes out."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import Protocol

from db.hub import Hub
from kiosk.content.tongues import sentence
from kiosk.festival.planfile import PlanUnreadable
from kiosk.festival.tables import read_partners
from kiosk.hub.byhand import Counted, CountRefused, count, read_counted, uncount
from kiosk.hub.opening import HubRefused
from kiosk.hub.reported import Report
from kiosk.machine.day import local_time
from kiosk.organizer.bureau import Bureau
from kiosk.organizer.evening import named_by
from kiosk.organizer.owner import NoHub
from kiosk.organizer.preparing import MOST_FOUND, Said
from kiosk.organizer.steps import Steps
from kiosk.outputs import Unwritable, place
from kiosk.printable import path_text
from kiosk.reports.handsheet import (
    HandSheetRefused,
    is_counted,
    read_counted_sheet,
    write_counted,
)
from kiosk.reports.names import streets_in, trades_in
from kiosk.reports.partners import Market, interest_in, partner_sections, signed_beside
from kiosk.reports.planned import Beside, Held, planned_and_held
from kiosk.reports.section import Named, NoTypst
from kiosk.words import message, phrase

FORMS = ("pdf", "xlsx", "press", "talks")

SHEET = "counted"
"""The spreadsheet's name beside the hub."""


class WithSteps(Bureau, Protocol):
    steps: Steps


class Papers:
    """said: what came of the last deed. busy: the form that is being written, or ""."""

    def __init__(self, office: WithSteps) -> None:
        self._office = office
        self.said: list[Said] = []
        self.busy = ""

    @property
    def counted(self) -> list[Counted]:
        cells = self._office.cells
        return cells.report.by_hand if cells else []

    @property
    def planned(self) -> list[Held]:
        """Planned and held, as the report's first page has it."""
        cells = self._office.cells
        return planned_and_held(cells.report, self._office.plan) if cells else []

    # counted by hand

    def count(self, typed: Mapping[str, str]) -> None:
        """typed: under the names of Counted's fields."""
        try:
            told = read_counted(typed)
        except CountRefused as error:
            self.said = [Said(message(error), good=False)]
            return
        what = phrase(f"planned.{told.what}")
        said = phrase("counted.kept", what=what, day=told.day, number=told.number)
        self._change(lambda hub: count(hub, told), said)

    def uncount(self, what: str, day: int) -> None:
        said = phrase("counted.gone", what=phrase(f"planned.{what}"), day=day)
        self._change(lambda hub: uncount(hub, what, day), said)

    def write_sheet(self) -> None:
        """The spreadsheet to be filled, beside the hub."""
        folder, told = self._office.path.parent, self.counted
        self._begin("sheet", lambda: _placed(folder, SHEET, "xlsx", write_counted(told)),
                    "counted.sheet")  # fmt: skip

    def take(self, file: Path) -> None:
        """A workbook that was dropped or chosen: numbers counted by hand, or else a plan."""

        def read() -> list[Counted] | None:
            content = file.read_bytes()
            return read_counted_sheet(content, _name(file)) if is_counted(content) else None

        def told(done: Future[list[Counted] | None]) -> None:
            try:
                rows = done.result()
            except HandSheetRefused as error:
                self._show([Said(said, good=False) for said in error.said])
            except OSError:
                self._office.steps.take(file)  # it says why nobody can read the file
            else:
                if rows is None:
                    self._office.steps.take(file)
                else:
                    self._show([])
                    said = phrase("counted.taken", n=len(rows))
                    self._change(lambda hub: count(hub, *rows), said)

        self._office.aside(read, told)

    def _show(self, said: list[Said]) -> None:
        self._office.turn_to("report")
        self.said = said

    def _change(self, deed: Callable[[Hub], None], said: str) -> None:
        def told(done: Future[None]) -> None:
            try:
                done.result()
            except NoHub:
                self.said = [Said(phrase("counted.no hub"), good=False)]
            except HubRefused as error:
                self.said = [Said(message(error), good=False)]
            else:
                self.said = [Said(said)]
                self._office.look_again()

        self._office.ask(deed, told)

    # on paper

    def write(self, form: str) -> None:
        """form: one of FORMS; beside the hub, in the window's language."""
        office = self._office
        if form not in FORMS or office.cells is None:
            return
        report, plan, lang = office.cells.report, office.plan, office.lang
        named, folder = named_by(office.names, lang), office.path.parent
        beside = Beside(office.folder, plan)
        today = local_time(office.clock.utc_ms(), plan.utc_offset_min if plan else 0).date()

        def made() -> Path:
            # here, because a window opens without what sets pages
            from kiosk.reports.pages import report_data
            from kiosk.reports.paper import set_page
            from kiosk.reports.press import press_data
            from kiosk.reports.sheet import workbook

            if form == "talks":
                page = _talks(beside, today, report, lang, named)
                return _placed(folder, f"partners-{lang}", "pdf", page)
            if form == "press":
                page = set_page("press", press_data(report, lang, named, plan))
                return _placed(folder, f"press-{lang}", "pdf", page)
            signed = signed_beside(beside.folder, beside.pack, lang, named)
            if form == "xlsx":
                book = workbook(report, lang, named, plan, signed)
                return _placed(folder, f"report-{lang}", form, book)
            page = set_page("report", report_data(report, lang, named, plan, signed))
            return _placed(folder, f"report-{lang}", "pdf", page)

        self._begin(form, made, "paper.written")

    def _begin(self, form: str, made: Callable[[], Path], key: str) -> None:
        if self.busy:
            return
        self.busy, self.said = form, []

        def told(done: Future[Path]) -> None:
            self.busy = ""
            try:
                self.said = [Said(phrase(key, file=done.result()))]
            except (Unwritable, NoTypst) as error:
                self.said = [Said(message(error), good=False)]
            except PlanUnreadable as error:
                self.said = [Said(sentence(one), good=False) for one in error.findings[:MOST_FOUND]]

        self._office.aside(made, told)


def _talks(beside: Beside, today: date, report: Report, lang: str, named: Named) -> bytes:
    """For the talks between colleges and enterprises. Raises NoTypst, PlanUnreadable."""
    from kiosk.reports.talks import talks_pdf

    interest = interest_in(report, trades_in(beside.pack))
    market = Market(read_partners(beside.folder), today, interest, streets_in(beside.pack))
    return talks_pdf(partner_sections(market, lang, named), lang)


def _placed(folder: Path, name: str, suffix: str, content: bytes) -> Path:
    """A page takes the place of the page before; a workbook, which somebody may have changed,
    never does: it gets the next number. Raises Unwritable."""
    out = folder / f"{name}.{suffix}"
    number = 1
    while suffix == "xlsx" and out.exists():
        number += 1
        out = folder / f"{name}-{number}.{suffix}"
    place(out, content, lambda beginning: beginning.startswith(b"%PDF-"))
    return out


def _name(file: Path) -> str:
    return path_text(file.name)
