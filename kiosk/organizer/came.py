"""Who came, when, and in which languages."""

from collections import defaultdict
from collections.abc import Mapping

from kiosk.interests.shares import OTHERS, crossing
from kiosk.languages import LANGS, names_of
from kiosk.organizer.cells import VisitCell, summed
from kiosk.organizer.charts import (
    Bar,
    Bars,
    Chart,
    Figure,
    Heat,
    Line,
    Page,
    Piece,
    Row,
    Stack,
    Stacks,
    grouped,
    percent,
)
from kiosk.organizer.choice import Choice
from kiosk.organizer.seen import FEW, Seen, by, name_of, per_hour, rate_of, streets_of

CLASSES = 5
"""Of the heat: a smooth one has a middle where neither ink nor white can be read."""

FAR = 0.25
"""A cell below this part of its row's mean is far below it, in a row where that says something."""


def came(seen: Seen) -> Page:
    choice = seen.choice
    now = seen.visits(choice)
    (visits,) = summed(now, "visits")
    by_hour = by(now, lambda one: one.hour)
    figures = [Figure(grouped(visits), seen.say("visits"), seen.mean("visits"))]
    if by_hour and not choice.lang:
        top = max(by_hour, key=lambda hour: (by_hour[hour], -hour))
        figures.append(Figure(f"{top:02}:00–{top + 1:02}:00", seen.say("busiest")))
    figures.append(Figure(rate_of(per_hour(seen, choice, visits), seen.lang), seen.say("per hour")))
    charts: list[Chart] = []
    if choice.lang:
        charts += [languages_of_streets(seen), languages_of_days(seen)]
        return Page(figures, charts, seen.say("language alone"))
    charts += [_heat(seen, now), _hours(seen, by_hour)]
    other = choice.other
    if other is not None:
        (before,) = summed(seen.visits(other), "visits")
        now_rate, then_rate = (
            per_hour(seen, choice, visits), per_hour(seen, other, before)
        )  # fmt: skip
        change = now_rate / then_rate - 1 if then_rate else None
        told = "–" if change is None else f"{round(change, 2) or 0.0:+.0%}"
        told = told.replace("+0%", "0%").replace("%", " %").replace("-", "−")
        figures.insert(1, Figure(told, seen.say("against", now=name_of(seen, choice),
                                                before=name_of(seen, other)),
                                 seen.say("fairly")))  # fmt: skip
    charts.append(_streets(seen, other if choice.against else None))
    return Page(figures, charts)


def _heat(seen: Seen, now: list[VisitCell]) -> Heat:
    hours = sorted({one.hour for one in seen.cells.visits})
    cells: dict[tuple[str, int], int] = defaultdict(int)
    for one in now:
        cells[one.street, one.hour] += one.visits
    most = max(cells.values(), default=0)
    rows = []
    for street in streets_of(seen.cells, seen.names):
        values = [cells[street, hour] for hour in hours]
        if seen.choice.street and street != seen.choice.street:
            continue
        mean = sum(values) / max(len(values), 1)
        rows.append(
            Row(
                seen.street(street), street, values,
                [min(CLASSES - 1, value * CLASSES // (most + 1)) for value in values],
                [value < FAR * mean and mean * len(values) >= FEW for value in values],
                sum(values),
            )
        )  # fmt: skip
    sums = [sum(row.values[at] for row in rows) for at in range(len(hours))]
    names = [f"{hour:02}" for hour in hours]
    return Heat(seen.say("when"), names, rows, sums, sum(sums), seen.mean("visits_by_moment"))


def _hours(seen: Seen, by_hour: Mapping[int, int]) -> Line:
    """Each hour's visits; of several days, of a mean one, and of a street, of a mean screen."""
    choice, other = seen.choice, seen.choice.other
    hours = sorted({one.hour for one in seen.cells.visits})
    before = by(seen.visits(other), lambda one: one.hour) if other else {}
    screens = (seen.screens(choice), seen.screens(other)) if choice.beside and other else (1, 1)
    return Line(
        seen.say("by hour each" if choice.beside else "by hour"),
        [f"{hour:02}" for hour in hours],
        [by_hour.get(hour, 0) / screens[0] for hour in hours],
        [before.get(hour, 0) / screens[1] for hour in hours] if other else [],
        name_of(seen, choice),
        name_of(seen, other) if other else "",
    )


def _streets(seen: Seen, other: Choice | None) -> Bars:
    """Visits for each screen and open hour: so a street of three screens is told fairly."""
    choice = seen.choice

    def rate(one: Choice, street: str) -> float:
        here = one.at(street) if street else one
        here = Choice(day=one.day, street=street)
        (visits,) = summed(seen.visits(here), "visits")
        return per_hour(seen, here, visits)

    rows = []
    for street in streets_of(seen.cells, seen.names):
        value = rate(choice, street)
        before = rate(other, street) if other else None
        fell = before is not None and value < before * 0.8
        told = rate_of(value, seen.lang)
        rows.append(Bar(seen.street(street), value, told, before=before, street=street,
                        mark="care" if fell else ""))  # fmt: skip
    most = max([one.value or 0 for one in rows] + [one.before or 0 for one in rows], default=1)
    return Bars(
        seen.say("each street"), rows, most or 1, seen.say("fairly"),
        name_of(seen, other) if other else "", name_of(seen, choice),
    )  # fmt: skip


def languages_of_streets(seen: Seen) -> Stacks:
    told = seen.cells.report.languages_of_streets
    order = [*streets_of(seen.cells, seen.names), OTHERS]
    rows = [
        _stack(seen.street(street), told.totals[street], told.counts[street])
        for street in order
        if street in told.counts
    ]
    names = [names_of(lang).own for lang in LANGS]
    return Stacks(seen.say("languages of streets"), names, rows, seen.mean("languages_by_street"))


def languages_of_days(seen: Seen) -> Stacks:
    counts: dict[str, dict[str, int]] = {}
    for one in seen.cells.visits:
        row = counts.setdefault(str(one.day), {})
        row[one.lang] = row.get(one.lang, 0) + one.visits
    told = crossing(counts, LANGS)
    rows = [
        _stack(seen.say("day", n=day) if day else seen.say("others"), told.totals[day], row)
        for day, row in sorted(told.counts.items())
    ]
    names = [names_of(lang).own for lang in LANGS]
    return Stacks(seen.say("languages of days"), names, rows, seen.say("withheld"))


def _stack(name: str, total: int, row: Mapping[str, int | None]) -> Stack:
    pieces = []
    for lang in LANGS:
        n = row.get(lang)
        share = None if n is None else n / max(total, 1)
        pieces.append(Piece(names_of(lang).own, share, "< 10" if n is None else percent(share)))
    return Stack(name, grouped(total), pieces)
