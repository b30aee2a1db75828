"""One page in the form of a press release: every number in it is a field of the report."""

from typing import Any

from kiosk.festival.plan import Plan
from kiosk.hub.reported import Report
from kiosk.reports.pages import base_data, number
from kiosk.reports.planned import planned_and_held
from kiosk.reports.section import Named
from kiosk.reports.text import said_of
from kiosk.words import in_words, phrase

_FIGURES = ("visits", "excursions", "professions", "rounds", "prizes", "gate", "memorandums")


def press_data(told: Report, lang: str, named: Named, plan: Plan | None) -> dict[str, Any]:
    """What press.typ is filled with."""
    base = base_data(told, lang, named, plan)
    held = {one.key: one for one in planned_and_held(told, plan)}
    festival = base["festival"]
    title = phrase("paper.press title", festival=festival, visits=number(told.children.visits))
    figures = [
        {"name": held[key].words(lang)[0] + ("*" if held[key].by_hand else ""),
         "value": held[key].held}
        for key in _FIGURES
        if key in held and held[key].held
    ]  # fmt: skip
    said = [in_words(one, lang) for one in _sentences(told, held_rounds=held["rounds"].held or 0)]
    return {**base, "title": in_words(title, lang), "paragraphs": said, "figures": figures}


def press_text(told: Report, lang: str, named: Named, plan: Plan | None) -> str:
    data = press_data(told, lang, named, plan)
    figures = [f"{one['name']}: {number(one['value'])}" for one in data["figures"]]
    pieces = [
        *said_of(told, lang),
        data["title"],
        data["days-said"],
        *data["paragraphs"],
        "\n".join(figures),
    ]
    return "\n\n".join([*pieces, data["meant"]["visits"]]) + "\n"


def _sentences(told: Report, held_rounds: int) -> list[str]:
    """What did not happen is not told."""
    days = sum(int(row.name) > 0 for row in told.days)
    classes, diagnostics = told.excursions[0], told.diagnostics[0].finished
    handed = sum(row.pieces for row in told.book.desks)
    streets = sum(bool(row.name) for row in told.streets)
    came = phrase(
        "paper.press came", days=days, streets=streets, visits=number(told.children.visits),
        finished=number(told.children.finished),
    )  # fmt: skip
    trades = phrase(
        "paper.press trades", professions=number(len(told.professions)),
        opened=number(sum(row.opened for row in told.professions)), rounds=number(held_rounds),
    )  # fmt: skip
    found = phrase("paper.press diagnostics", diagnostics=number(diagnostics))
    led = phrase(
        "paper.press classes", excursions=number(classes.classes), pupils=number(classes.pupils)
    )
    given = phrase("paper.press prizes", prizes=number(handed))
    said = (
        (told.children.visits, came), (told.professions, trades), (diagnostics, found),
        (classes.classes, led), (handed, given),
    )  # fmt: skip
    return [sentence for happened, sentence in said if happened]
