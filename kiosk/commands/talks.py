"""kiosk festival partners: papers for the talks between colleges and enterprises."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import click

from kiosk.clock import SystemClock
from kiosk.commands.organizing import EXPECTED, mended, pack_of
from kiosk.commands.results import Paper
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    columns_of_terminal,
    plain,
    say,
    say_json,
    say_text,
    speaks,
)
from kiosk.festival.folder import require_folder
from kiosk.festival.plan import FILE as PLAN
from kiosk.festival.planfile import read_plan
from kiosk.festival.tables import read_partners
from kiosk.hub.fold import keep_up_if_it_can
from kiosk.hub.opening import HubRefused, open_hub
from kiosk.hub.report import report
from kiosk.machine.day import local_time
from kiosk.outputs import Unwritable, allow, place
from kiosk.reports.names import named_in, streets_in, trades_in
from kiosk.reports.partners import Market, interest_in, partner_sections
from kiosk.reports.section import NoTypst, Section
from kiosk.reports.talks import talks_pdf, talks_text, talks_workbook
from kiosk.words import phrase

FORMS = ("text", "xlsx", "pdf")


@click.command("partners")
@click.argument("folder", type=FILE, metavar="DIR")
@click.option("--hub", type=FILE, metavar="HUB", help="What children opened comes from here.")
@click.option("--partner", default="", metavar="NAME", help="The page of this one alone.")
@click.option("--format", "form", type=click.Choice(FORMS), default="text", metavar="FORM",
              show_default=True, help="One of text, xlsx, pdf.")  # fmt: skip
@click.option("--out", type=FILE, metavar="FILE", help="A file instead of the terminal.")
@speaks("The language of the papers and of what is said.", default="en", show_default=True)
@as_json_option
def partners(
    folder: Path,
    hub: Path | None,
    partner: str,
    form: str,
    out: Path | None,
    lang: str,
    as_json: bool,
) -> None:
    """Say which pairs of college and enterprise are missing, and what each partner should know.

    Demand beside supply for each branch, memorandums by day, branch and region, a page for each
    partner alone. The tables are sheets of `festival sheet`.
    """
    if out is not None and out.suffix.lower() in (".pdf", ".xlsx"):
        form = out.suffix.lower()[1:]
    reads = [folder, *([hub] if hub else [])]
    with plain(HubRefused, Unwritable, NoTypst, *EXPECTED), mended():
        if out is None and form != "text":
            raise Unwritable(phrase("paper.needs out", form=form))
        if out is not None:
            allow(out, _mine, reads)
        made = _made(folder, hub, partner, lang)
        if as_json:
            say_json([_paper(section) for section in made])
        elif out is None:
            say_text(talks_text(made, lang, columns_of_terminal()))
        if out is None:
            return
        content = {
            "text": lambda: talks_text(made, lang).encode(),
            "xlsx": lambda: talks_workbook(made),
            "pdf": lambda: talks_pdf(made, lang),
        }[form]()
        place(out, content, _mine, reads)
    if not as_json:
        say(phrase("paper.written", file=out))


def _paper(section: Section) -> Paper:
    columns = [column.title for column in section.columns]
    return Paper(section.title, columns, [list(row) for row in section.rows])


def _made(folder: Path, hub: Path | None, partner: str, lang: str) -> list[Section]:
    require_folder(folder)
    plan, tables = read_plan(folder / PLAN), read_partners(folder)
    pack = pack_of(plan, folder)
    today = local_time(SystemClock().utc_ms(), plan.utc_offset_min).date()
    market = Market(tables, today, _interest(hub, pack), streets_in(pack))
    try:
        return partner_sections(market, lang, named_in(pack, lang), partner)
    except LookupError as error:
        raise click.ClickException(phrase("partners.no partner", name=partner)) from error


def _interest(hub: Path | None, pack: Path) -> Mapping[str, int]:
    if hub is None:
        return {}
    with closing(open_hub(hub)) as opened:
        keep_up_if_it_can(opened)
        return interest_in(report(opened), trades_in(pack))


def _mine(beginning: bytes) -> bool:
    return beginning.startswith(b"%PDF-")
