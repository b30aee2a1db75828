"""kiosk report: what happened at the festival, for a terminal, a script, a spreadsheet, paper.

What a form needs beyond the numbers is loaded where that form is asked for.
"""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import click

from db.hub import Hub, HubUnreadable
from kiosk.commands.terminal import (
    FILE,
    columns_of_terminal,
    plain,
    say,
    say_json_text,
    say_text,
    speaks,
    warn,
)
from kiosk.festival.plan import FILE as PLAN
from kiosk.festival.planfile import PlanUnreadable
from kiosk.hub.fold import keep_up_if_it_can
from kiosk.hub.opening import HubRefused, festival_of, open_hub, plainly
from kiosk.hub.report import report as make_report
from kiosk.hub.reported import Report
from kiosk.outputs import Unwritable, allow, place
from kiosk.reports.names import named_in
from kiosk.reports.partners import signed_beside
from kiosk.reports.planned import Beside, beside_hub
from kiosk.reports.section import NoTypst, Section
from kiosk.reports.text import as_json as as_json_text
from kiosk.reports.text import as_text, is_report
from kiosk.trust.rehearsal import rehearsal_name
from kiosk.words import phrase

FORMATS = ("text", "json", "xlsx", "pdf", "press")


@click.command()
@click.option(
    "--hub", type=FILE, required=True, metavar="HUB", help="What `kiosk import` poured into."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    metavar="FORM",
    show_default=True,
    help="One of text, json, xlsx, pdf, press.",
)
@click.option("--json", "as_json", is_flag=True, help="As --format json.")
@click.option("--evening", is_flag=True, help="One page: today, what to do, and tomorrow.")
@click.option(
    "--plan", type=FILE, metavar="FILE", help="The festival's plan; else plan.toml beside the hub."
)
@click.option("--out", type=FILE, metavar="FILE", help="A file instead of the terminal.")
@speaks("The language of the text and of what is said.", default="en", show_default=True)
def report(
    hub: Path,
    form: str,
    as_json: bool,
    evening: bool,
    plan: Path | None,
    out: Path | None,
    lang: str,
) -> None:
    """Say what happened at the festival: who came, when, what was played, which prizes.

    pdf is for paper, xlsx for a spreadsheet, press a page for journalists: text, or a PDF where
    --out ends with .pdf.
    """
    form = _form(form, as_json, evening, out)
    kind = _kind(form, out, evening)
    with plain(HubRefused, Unwritable, PlanUnreadable, NoTypst):
        if out is not None:  # before the work
            allow(out, kind.mine, reads=[hub, *([plan] if plan else [])])
        elif kind.needs_file:
            raise Unwritable(phrase("paper.needs out", form=form))
        beside = beside_hub(hub, plan)
        with closing(open_hub(hub)) as opened:
            beside = _of_its_festival(opened, beside, plan)
            told = _numbers(opened)
        content = kind.make(told, lang, beside, None if out else columns_of_terminal())
        if out is not None:
            place(out, content, kind.mine, reads=[hub, *([plan] if plan else [])])
    if out is None:
        (say_json_text if form == "json" else say_text)(content.decode())
    elif form != "json":
        say(phrase("paper.written", file=out))


_NAMES = ("json", "xlsx", "pdf")


def _form(form: str, as_json: bool, evening: bool, out: Path | None) -> str:
    """What is made, as the options and the file's name say together. Raises ClickException where
    they contradict each other: nobody opens text that is called .xlsx."""
    says = out.suffix.lower()[1:] if out else ""
    if as_json and form not in ("text", "json"):
        raise click.ClickException(phrase("paper.two forms", form=form))
    form = "json" if as_json else form
    if evening and form not in ("text", "pdf"):
        raise click.ClickException(phrase("paper.evening form", form=form))
    if form == "text" and says in _NAMES and not evening:
        form = says
    may = {form, "pdf"} if evening or form == "press" else {form}
    if says in _NAMES and says not in may:
        raise click.ClickException(phrase("paper.other name", file=out, form=form))
    return form


Make = Callable[[Report, str, Beside, int | None], bytes]
"""Of a report, in a language, with what lies beside the hub, so many columns wide."""


class _Kind(NamedTuple):
    make: Make
    mine: Callable[[bytes], bool]
    needs_file: bool = False


def _kind(form: str, out: Path | None, evening: bool) -> _Kind:
    """evening: as text or for paper, as the format or the file's name asks for."""
    paper = form == "pdf" or (out is not None and out.suffix.lower() == ".pdf")
    if evening:
        return _Kind(_evening_pdf, _is_pdf, True) if paper else _Kind(_evening, _never)
    if form == "press":
        return _Kind(_press_pdf, _is_pdf, True) if paper else _Kind(_press, _never)
    if form == "xlsx":
        return _Kind(_xlsx, _never, True)
    if form == "pdf":
        return _Kind(_pdf, _is_pdf, True)
    return _Kind(_json if form == "json" else _text, is_report)


def _is_pdf(beginning: bytes) -> bool:
    return beginning.startswith(b"%PDF-")


def _never(beginning: bytes) -> bool:
    """By its first bytes nobody can tell whose a workbook or a page of text is."""
    return False


def _signed(beside: Beside, lang: str) -> list[Section]:
    return signed_beside(beside.folder, beside.pack, lang, named_in(beside.pack, lang))


def _text(told: Report, lang: str, beside: Beside, columns: int | None) -> bytes:
    return as_text(told, lang, columns, named_in(beside.pack, lang), _signed(beside, lang)).encode()


def _json(told: Report, lang: str, beside: Beside, columns: int | None) -> bytes:
    return as_json_text(told).encode()


def _xlsx(told: Report, lang: str, beside: Beside, columns: int | None) -> bytes:
    from kiosk.reports.sheet import workbook

    return workbook(told, lang, named_in(beside.pack, lang), beside.plan, _signed(beside, lang))


def _pdf(told: Report, lang: str, beside: Beside, columns: int | None) -> bytes:
    from kiosk.reports.pages import report_data
    from kiosk.reports.paper import set_page

    more = _signed(beside, lang)
    return set_page(
        "report", report_data(told, lang, named_in(beside.pack, lang), beside.plan, more)
    )


def _press(told: Report, lang: str, beside: Beside, columns: int | None) -> bytes:
    from kiosk.reports.press import press_text

    return press_text(told, lang, named_in(beside.pack, lang), beside.plan).encode()


def _press_pdf(told: Report, lang: str, beside: Beside, columns: int | None) -> bytes:
    from kiosk.reports.paper import set_page
    from kiosk.reports.press import press_data

    return set_page("press", press_data(told, lang, named_in(beside.pack, lang), beside.plan))


def _evening(told: Report, lang: str, beside: Beside, columns: int | None) -> bytes:
    from kiosk.reports.evening_page import evening_text

    return evening_text(told, lang, named_in(beside.pack, lang), beside.plan).encode()


def _evening_pdf(told: Report, lang: str, beside: Beside, columns: int | None) -> bytes:
    from kiosk.reports.evening_page import evening_data
    from kiosk.reports.paper import set_page

    return set_page("evening", evening_data(told, lang, named_in(beside.pack, lang), beside.plan))


def _of_its_festival(opened: Hub, beside: Beside, named: Path | None) -> Beside:
    """With the plan, where it is the hub's festival's; one that only lies beside is left out.
    Raises HubRefused."""
    try:
        festival = festival_of(opened)
    except HubUnreadable as error:
        raise plainly(opened.path, error) from error
    plan = beside.plan
    if plan is None or not festival or festival in (plan.name, rehearsal_name(plan.name)):
        return beside
    other = {"plan": named or beside.folder / PLAN, "name": plan.name, "festival": festival}
    if named:
        raise click.ClickException(phrase("paper.other plan", **other))
    warn(phrase("terminal.warning", said=phrase("paper.other beside", **other)))
    return beside._replace(plan=None)


def _numbers(hub: Hub) -> Report:
    """Raises HubRefused."""
    try:
        keep_up_if_it_can(hub)
        return make_report(hub)
    except HubUnreadable as error:
        raise plainly(hub.path, error) from error
