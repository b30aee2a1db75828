"""The evening page as text and for paper."""

from typing import Any

from fonticon_mdi7 import MDI7

from kiosk.festival.cards import HUES
from kiosk.festival.plan import Plan
from kiosk.festival.skyline import look_of
from kiosk.hub.reported import Report
from kiosk.reports.evening import Evening, Todo, evening
from kiosk.reports.pages import base_data
from kiosk.reports.paper import words
from kiosk.reports.section import Form, Named
from kiosk.reports.text import said_of
from kiosk.words import in_words

_ICONS = {
    "dark": MDI7.monitor_off, "ghosts": MDI7.gesture_tap, "stick": MDI7.usb_flash_drive,
    "fork": MDI7.source_fork, "stock": MDI7.package_variant, "left": MDI7.exit_run,
    "empty": MDI7.account_off, "wrong": MDI7.translate,
}  # fmt: skip
INK = "#1B2440"
_ZOOMED = 0.9
"""Above it a bar from 0 says nothing, and a dot on a scale from 90 % does."""


def evening_data(told: Report, lang: str, named: Named, plan: Plan | None) -> dict[str, Any]:
    """What evening.typ is filled with."""
    base, page = base_data(told, lang, named, plan), evening(told, plan, named)
    said = words(lang, "evening")
    hours = sorted(page.tomorrow.keys() | page.today.keys())
    return {
        **base,
        "words": base["words"] | said,
        "title": _title(page, said),
        "five": [
            {"name": said[one.key], "value": one.value, "form": one.form, "planned": one.planned,
             "before": one.before,
             "zoom": one.form == "share" and min(one.value or 0, one.before or 1) > _ZOOMED}
            for one in page.five
        ],
        "todo": [_todo(one, lang, named) for one in page.todo],
        "more": said["more"].format(n=page.more) if page.more else "",
        "last": page.last,
        "tomorrow-title": said["over"] if page.last
        else said["tomorrow"].format(day=page.day + 1),
        "hours": [
            {"hour": str(hour), "tomorrow": page.tomorrow.get(hour, 0),
             "today": page.today.get(hour, 0)}
            for hour in hours
        ],
    }  # fmt: skip


def _todo(one: Todo, lang: str, named: Named) -> dict[str, Any]:
    place = in_words(one.place, lang)
    of = named("street", one.street) if one.street else ""
    return {
        "place": place,
        "of": "" if of == place else of,
        "hue": HUES[look_of(one.street)][0] if one.street else INK,
        "icon": ord(_ICONS[one.kind].partition(".")[2]),
        "what": in_words(one.what, lang),
        "remedy": in_words(one.remedy, lang),
    }


def _title(page: Evening, said: dict[str, str]) -> str:
    return said["title" if page.day else "not begun"].format(day=page.day)


def evening_text(told: Report, lang: str, named: Named, plan: Plan | None) -> str:
    page, said = evening(told, plan, named), words(lang, "evening")
    lines = [
        *said_of(told, lang),
        _title(page, said),
        "",
        *_five(page, said),
        "",
        said["todo"],
    ]
    for number, one in enumerate(page.todo, start=1):
        what, remedy = in_words(one.what, lang), in_words(one.remedy, lang)
        lines.append(f"  {number}. {in_words(one.place, lang)}: {what}. {remedy}.")
    if not page.todo:
        lines.append(f"  {said['nothing']}")
    if page.more:
        lines.append(f"  {said['more'].format(n=page.more)}")
    if page.last:
        return "\n".join([*lines, "", said["over"]]) + "\n"
    expected = sum(page.tomorrow.values())
    lines += ["", said["tomorrow"].format(day=page.day + 1), f"  ≈ {expected}  {said['expected']}"]
    return "\n".join(lines) + "\n"


def _five(page: Evening, said: dict[str, str]) -> list[str]:
    width = max(len(said[one.key]) for one in page.five)
    lines = []
    for one in page.five:
        more = [
            f"{said[name]} {_shown(value, one.form)}"
            for name, value in (("planned", one.planned), ("before", one.before))
            if value is not None
        ]
        told = f"{said[one.key]:<{width}}  {_shown(one.value, one.form):>8}"
        lines.append(f"  {told}  {', '.join(more)}".rstrip())
    return lines


def _shown(value: float | None, form: Form) -> str:
    if value is None:
        return "–"
    return f"{value:.0%}" if form == "share" else f"{value:.0f}"
