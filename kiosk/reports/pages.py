"""What stands on the report's pages: planned and held, a chart for each question, tables."""

from collections.abc import Sequence
from typing import Any

from kiosk.festival.cards import HUES
from kiosk.festival.plan import Plan
from kiosk.festival.skyline import look_of
from kiosk.hub.reported import Report
from kiosk.hub.words import WORDS
from kiosk.interests.holland import LETTERS
from kiosk.interests.shares import OTHERS
from kiosk.reports.paper import looks, words
from kiosk.reports.planned import planned_and_held
from kiosk.reports.section import Cell, Form, Named, Section, definition, told
from kiosk.reports.sections import sections
from kiosk.reports.text import said_of

STEEL, INK, MIDDLE = "#A9B3D1", "#1B2440", "#7F8CB8"
_FUNNEL = ("#A9B3D1", "#7F8CB8", "#4C5B92", "#2A3768", "#E0A030")
_ROWS_MOST = 400
"""Of one table on paper; a workbook has all."""


def report_data(
    report: Report, lang: str, named: Named, plan: Plan | None, more: Sequence[Section] = ()
) -> dict[str, Any]:
    """What report.typ is filled with. more: tables from beside the hub."""
    made = _Pages(report, lang, named, plan)
    tables = [*made.tables(), *map(_table, more)]
    return {**made.base(), **made.cover(), "charts": made.charts(), "tables": tables}


def base_data(report: Report, lang: str, named: Named, plan: Plan | None) -> dict[str, Any]:
    """What every page is filled with."""
    return _Pages(report, lang, named, plan).base()


class _Pages:
    def __init__(self, report: Report, lang: str, named: Named, plan: Plan | None) -> None:
        self._told, self._lang, self._named, self._plan = report, lang, named, plan
        self._said = {**WORDS[lang], **words(lang, "paper")}
        planned = words(lang, "planned")
        for name in ("number", "planned", "held", "source"):
            self._said[name] = planned[name]
        self._said |= {"planned-title": planned["title"], "by-hand": planned["by hand"]}
        lit = looks(report)
        self._lit = lit

    def base(self) -> dict[str, Any]:
        lang = self._lang
        return {
            "lang": lang,
            "words": self._said,
            "foot": " ".join([*said_of(self._told, lang), self._said["foot"]]),
            "rehearsal": self._said["rehearsal"] if self._told.rehearsal else "",
            "title": self._said["report"],
            "festival": self.festival(),
            "days-said": self._days(),
            "skylines": list(self._lit),
            "lit_of": self._lit,
            "meant": {"visits": definition(lang, "visits")},
        }

    def festival(self) -> str:
        """As the pack calls it in this language, else as the plan does."""
        name = self._named("festival", "")
        return name or (self._plan.name if self._plan else self._said["report"])

    def _days(self) -> str:
        days = [int(row.name) for row in self._told.days if int(row.name) > 0]
        if not days:
            return self._said["none-said"]
        word = "day-said" if len(days) == 1 else "days-said"
        return self._said[word].format(first=min(days), last=max(days))

    def cover(self) -> dict[str, Any]:
        rows = [
            {"name": one.words(self._lang)[0], "planned": one.planned, "held": one.held,
             "by-hand": one.by_hand, "source": one.words(self._lang)[1]}
            for one in planned_and_held(self._told, self._plan)
        ]  # fmt: skip
        days = self._plan.days if self._plan else 0
        day = min(self._told.today, days)
        gone = day / days if days else 0
        said = self._said["gone"].format(day=day, days=days, share=f"{gone:.0%}")
        city = [
            {"look": look_of(row.name), "name": self._named("street", row.name),
             "lit": row.finished}
            for row in sorted(self._told.streets, key=lambda row: self._place(row.name))[:8]
        ]  # fmt: skip
        return {
            "planned": rows, "row": 12 if len(rows) > 9 else 13, "gone": gone, "gone-said": said,
            "city": city, "lit": self._told.children.finished,
        }  # fmt: skip

    def charts(self) -> list[list[dict[str, Any]]]:
        """Page by page; a chart of nothing is left out."""
        pages = (
            (self._came, self._from_day_to_day, self._stopped),
            (self._where, self._lasted, self._languages),
            (self._prizes, self._chose, self._care),
        )
        made = [[chart for draw in page if (chart := draw())] for page in pages]
        return [page for page in made if page]

    def _chart(
        self, kind: str, title: str, figure: str, said: str, numbers: Sequence[str], **more: Any
    ) -> dict[str, Any]:
        return {
            "kind": kind, "title": self._said[title], "figure": figure, "figure-said": said,
            "meant": definition(self._lang, *numbers), **more,
        }  # fmt: skip

    def _hue(self, street: str) -> str:
        return HUES[look_of(street)][0]

    def _place(self, street: str) -> tuple[int, str]:
        """Where a street stands: as the plan's stations do, all others after them."""
        streets = [one.street for one in self._plan.stations] if self._plan else []
        return streets.index(street) if street in streets else len(streets), street

    def _hours(self, day: int) -> dict[int, int]:
        hours: dict[int, int] = {}
        for one in self._told.moments:
            if one.day == day:
                hours[one.hour] = hours.get(one.hour, 0) + one.visits
        return hours

    def _came(self) -> dict[str, Any] | None:
        day = max((one.day for one in self._told.moments), default=-1)
        hours = self._hours(day)
        if not hours:
            return None
        cells = {(one.street, one.hour): one.visits for one in self._told.moments if one.day == day}
        shown = range(min(hours), max(hours) + 1)
        streets = sorted({street for street, _ in cells}, key=self._place)
        rows = [
            {"name": self._named("street", street), "hue": self._hue(street),
             "cells": [cells.get((street, hour), 0) for hour in shown]}
            for street in streets[:20]
        ]  # fmt: skip
        busiest = max(hours, key=lambda hour: (hours[hour], -hour))
        said = self._said["came-said"].format(day=day, at=f"{busiest}:00")
        return self._chart(
            "heat", "came", number(sum(hours.values())), said, ["visits_by_moment"],
            hours=[f"{hour}:00" if len(shown) < 11 else str(hour) for hour in shown], rows=rows,
        )  # fmt: skip

    def _from_day_to_day(self) -> dict[str, Any] | None:
        days = sorted({one.day for one in self._told.moments if one.day > 0})[-3:]
        by_day = {day: self._hours(day) for day in days}
        hours = sorted({hour for of in by_day.values() for hour in of})
        if len(days) < 2:
            return None
        shown = range(hours[0], hours[-1] + 1)
        series = [
            {"name": self._said["day"].format(day=day), "now": day == days[-1],
             "paint": INK if day == days[-1] else MIDDLE if day == days[-2] else STEEL,
             "values": [of.get(hour, 0) for hour in shown]}
            for day, of in by_day.items()
        ]  # fmt: skip
        return self._chart(
            "lines", "days", "", "", ["visits_by_day"],
            hours=[f"{hour}" for hour in shown], series=series,
        )  # fmt: skip

    def _stopped(self) -> dict[str, Any] | None:
        told = self._told
        if not told.children.visits:
            return None
        steps = ("attract", "touches", "visits", "finished", "won")
        names = ("shown", "touched", "begun", "finished", "winners")
        rows = [
            {"name": self._said[name], "hue": hue,
             "value": sum(getattr(one, step) for one in told.funnel)}
            for step, name, hue in zip(steps, names, _FUNNEL, strict=True)
        ]  # fmt: skip
        share = told.children.finished / told.children.visits
        return self._chart(
            "bars", "stopped", f"{share:.0%}", self._said["stopped-said"],
            ["shown_by_day", "begun_by_day"], rows=rows, form="count",
        )  # fmt: skip

    def _bars(self, title: str, rows: Sequence[tuple[str, str, int | None]], *numbers: str,
              figure: str = "", said: str = "") -> dict[str, Any] | None:  # fmt: skip
        made = [{"name": name, "hue": hue, "value": value} for name, hue, value in rows]
        if not made:
            return None
        return self._chart("bars", title, figure, said, numbers, rows=made, form="count")

    def _where(self) -> dict[str, Any] | None:
        rows = sorted(self._told.streets, key=lambda row: -row.visits)[:12]
        told = [(self._named("street", row.name), self._hue(row.name), row.visits) for row in rows]
        return self._bars("where", told, "visits_by_street")

    def _lasted(self) -> dict[str, Any] | None:
        whole, *streets = self._told.dwell
        if whole.median_ms is None:
            return None
        rows = [
            (self._named("street", row.name), self._hue(row.name), (row.median_ms or 0) // 1000)
            for row in sorted(streets, key=lambda row: self._place(row.name))[:12]
        ]
        return self._bars(
            "lasted", rows, "dwell_by_street",
            figure=number(whole.median_ms // 1000), said=self._said["lasted-said"],
        )  # fmt: skip

    def _languages(self) -> dict[str, Any] | None:
        section = next(one for one in self._sections() if one.key == "languages")
        rows = [(str(row[0]), MIDDLE, int(row[1] or 0)) for row in section.rows[:6]]
        return self._bars("languages", rows, "visits_by_language")

    def _prizes(self) -> dict[str, Any] | None:
        book = self._told.book
        parts = ("handed", "left", "expired", "voided")
        days = sorted({row.day for row in book.issued})
        rows = []
        for day in days:
            sums = [
                sum(getattr(row, one) for row in book.issued if row.day == day) for one in parts
            ]
            name = self._said["day"].format(day=day)
            rows.append({"name": name, "parts": sums, "total": sum(sums)})
        if waits := sum(row.pieces for row in book.awaiting):
            rows.append({"name": self._said["awaiting"], "parts": [waits], "total": waits})
        if not rows:
            return None
        issued = sum(row.issued for row in book.issued)
        handed = sum(row.pieces for row in book.desks)
        said = self._said["prizes-said"].format(issued=number(issued))
        return self._chart(
            "stacked", "prizes", number(handed), said,
            ["prizes_issued", "prizes_handed"], rows=rows,
            names=[self._said[one] for one in parts], whole=None,
        )  # fmt: skip

    def _chose(self) -> dict[str, Any] | None:
        choices = self._told.choices.streets
        rows = [
            {"name": self._said["others"] if group == OTHERS else self._named("street", group),
             "parts": [shares[letter] for letter in LETTERS], "total": choices.totals[group]}
            for group, shares in choices.percent.items()
        ]  # fmt: skip
        if not rows:
            return None
        return self._chart(
            "stacked", "chose", "", "", ["first_choices"], rows=rows, whole=100,
            names=[self._said[f"interest_{letter}"] for letter in LETTERS],
        )  # fmt: skip

    def _care(self) -> dict[str, Any] | None:
        dark = sorted(self._told.health, key=lambda row: (-row.dark_ms, row.station))
        rows = [(row.station, "#E0A030", row.dark_ms // 60_000) for row in dark[:8]]
        rows = [row for row in rows if row[2]]
        minutes = sum(row.dark_ms for row in self._told.health) // 60_000
        return self._bars(
            "care", rows, "runs_by_station", "screens_by_station",
            figure=number(minutes), said=self._said["care-said"],
        )  # fmt: skip

    def _sections(self) -> list[Section]:
        return sections(self._told, self._lang, self._named)

    def tables(self) -> list[dict[str, Any]]:
        return [_table(one) for one in self._sections() if one.printed and one.rows]


def _table(section: Section) -> dict[str, Any]:
    forms = [column.form for column in section.columns]
    return {
        "title": section.title,
        "meant": section.definition,
        "columns": [column.title for column in section.columns],
        "rows": [
            [_printed(cell, form, section) for cell, form in zip(row, forms, strict=True)]
            for row in section.rows[:_ROWS_MOST]
        ],
    }


def _printed(cell: Cell, form: Form, section: Section) -> str:
    if form == "count" and isinstance(cell, int):
        return number(cell)
    return told(cell, form, section.withheld)


def number(value: int) -> str:
    """10412 -> 10 412."""
    return f"{value:,}".replace(",", " ")
