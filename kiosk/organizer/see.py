"""A page of the window for each question an organizer has: the number first, charts beside it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from kiosk.interests.shares import LEAST
from kiosk.organizer.came import came, languages_of_days, languages_of_streets
from kiosk.organizer.cells import RoundCell, summed
from kiosk.organizer.charts import (
    Bar,
    Bars,
    Chart,
    Figure,
    Page,
    Piece,
    Stack,
    Stacks,
    grouped,
    percent,
)
from kiosk.organizer.seen import FEW, MOST_ROWS, Seen, streets_of

DARK_MIN = 15
"""A station that was dark for longer on a day wants a look."""


def see(seen: Seen) -> Page:
    return _PAGES[seen.choice.question](seen)


def _chose(seen: Seen) -> Page:
    rounds = seen.rounds()
    played, finished = summed(rounds, "played", "finished")
    figures = [
        Figure(grouped(played), seen.say("begun"), seen.mean("quizzes")),
        Figure(percent(finished / played if played else None), seen.say("ended")),
    ]
    charts: list[Chart] = [
        _most_played(seen, rounds, "quiz"),
        _most_played(seen, rounds, "game"),
    ]
    if not seen.choice.day and not seen.choice.street:
        charts.append(languages_of_streets(seen))
    elif not seen.choice.street:
        charts.append(languages_of_days(seen))
    return Page(figures, charts)


def _most_played(seen: Seen, rounds: Iterable[RoundCell], kind: str) -> Bars:
    counts: dict[str, int] = defaultdict(int)
    for one in rounds:
        if one.kind == kind:
            counts[one.name] += one.played
    if seen.choice.lang:  # a quiz is of one street
        counts = {name: count for name, count in counts.items() if count >= LEAST}
    best = sorted(counts, key=lambda name: (-counts[name], name))[:MOST_ROWS]
    rows = [Bar(seen.round(name), counts[name], grouped(counts[name])) for name in best]
    most = max((counts[name] for name in best), default=1)
    number = "quizzes" if kind == "quiz" else "games"
    return Bars(seen.say(f"most {number}"), rows, most, seen.mean(number))


def _left(seen: Seen) -> Page:
    choice = seen.choice
    now = seen.visits(choice)
    visits, finished, won = summed(now, "visits", "finished", "won")
    steps: list[tuple[str, int | None]] = [("visits", visits), ("finished", finished),
                                           ("won", won)]  # fmt: skip
    shown: list[int | None] = [None, None]
    if not choice.lang:
        rows = [one for one in seen.cells.shown if seen.takes_station(one.station, one.day)]
        shown = [*summed(rows, "attract", "touches")]
    steps = [("attract", shown[0]), ("touched", shown[1]), *steps]
    bars, before = list[Bar](), None
    for name, value in steps:
        note = "" if not before or value is None else percent(value / before)
        told = "–" if value is None else grouped(value)
        bars.append(Bar(seen.say(f"step {name}"), value, told, note))
        before = value if value is not None else before
    most = max((bar.value or 0 for bar in bars), default=1) or 1
    figures = [
        Figure(percent(finished / visits if visits else None), seen.say("step finished"),
               seen.mean("begun_by_day")),
        Figure(percent(won / visits if visits else None), seen.say("step won")),
    ]  # fmt: skip
    funnel = Bars(seen.say("funnel"), bars, most, seen.mean("shown_by_day", "begun_by_day"))
    note = seen.say("screens know no language") if choice.lang else ""
    return Page(figures, [funnel, _most_left(seen)], note)


def _shares(
    seen: Seen, of: Callable[[int, int, float, int], tuple[float, float]]
) -> list[tuple[float, str, float]]:
    """Of each quiz and game: a share, its name, and of how many; of enough rounds only."""
    sums: dict[str, list[float]] = {}
    for one in seen.rounds():
        row = sums.setdefault(one.name, [0, 0, 0.0, 0])
        for at, value in enumerate((one.played, one.finished, one.shares, one.scored)):
            row[at] += value
    found = []
    for name, (played, finished, shares, scored) in sums.items():
        part, whole = of(int(played), int(finished), shares, int(scored))
        if whole >= FEW:
            found.append((part / whole, name, whole))
    return found


def _most_left(seen: Seen) -> Bars:
    left = _shares(seen, lambda played, finished, shares, scored: (played - finished, played))
    worst = sorted(left, key=lambda one: (-one[0], one[1]))[:MOST_ROWS]
    rows = [
        Bar(seen.round(name), share, percent(share), seen.say("of rounds", n=int(whole)),
            mark="care" if share > 0.5 else "")
        for share, name, whole in worst
    ]  # fmt: skip
    return Bars(seen.say("most left"), rows, 1, seen.say("enough", n=FEW))


def _hard(seen: Seen) -> Page:
    shares, scored = summed(seen.rounds(), "shares", "scored")
    figures = [
        Figure(percent(shares / scored if scored else None), seen.say("points"),
               seen.mean("rounds_by_day"))
    ]  # fmt: skip
    earned = _shares(seen, lambda played, finished, shares, scored: (shares, scored))
    most = min(MOST_ROWS, len(earned) // 2 or 1)  # nothing is both too hard and too easy
    hardest = sorted(earned, key=lambda one: (one[0], one[1]))[:most]
    easiest = sorted(earned, key=lambda one: (-one[0], one[1]))[:most]

    def bars(title: str, rows: list[tuple[float, str, float]]) -> Bars:
        made = [
            Bar(seen.round(name), share, percent(share), seen.say("of rounds", n=int(whole)),
                mark="care" if share < 0.3 else "")
            for share, name, whole in rows
        ]  # fmt: skip
        return Bars(seen.say(title), made, 1, seen.say("enough", n=FEW))

    return Page(figures, [bars("hardest", hardest), bars("easiest", easiest)])


def _prizes(seen: Seen) -> Page:
    choice = seen.choice
    takes = choice.takes
    won = [one for one in seen.cells.won if takes(one.day, one.street, one.lang)]
    by_prize: dict[str, int] = defaultdict(int)
    by_street: dict[str, int] = defaultdict(int)
    for one in won:
        by_prize[one.prize] += one.won
        by_street[one.street] += one.won
    total = sum(by_prize.values())
    if choice.lang:
        by_prize = {prize: count for prize, count in by_prize.items() if count >= LEAST}
    figures = [Figure(grouped(total), seen.say("prizes won"), seen.mean("prizes"))]
    order = sorted(by_prize, key=lambda prize: (-by_prize[prize], prize))
    rows = [Bar(seen.prize(one), by_prize[one], grouped(by_prize[one])) for one in order]
    most = max(by_prize.values(), default=1)
    charts: list[Chart] = [Bars(seen.say("won of each"), rows, most, seen.mean("prizes"))]
    if not choice.lang:
        streets = [street for street in streets_of(seen.cells, seen.names) if by_street[street]]
        rows = [
            Bar(seen.street(one), by_street[one], grouped(by_street[one]), street=one)
            for one in streets
        ]
        charts.append(Bars(seen.say("won in streets"), rows, max(by_street.values(), default=1)))
    if not choice.lang and not choice.street:
        stacks, issued, handed = _book(seen)
        charts.append(stacks)
        figures += [
            Figure(grouped(issued), seen.say("issued"), seen.mean("prizes_issued")),
            Figure(grouped(handed), seen.say("handed"), seen.mean("prizes_handed")),
        ]
        return Page(figures, charts)
    return Page(figures, charts, seen.say("desks know no street"))


def _book(seen: Seen) -> tuple[Stacks, int, int]:
    sums: dict[str, list[int]] = {}
    for one in seen.cells.report.book.issued:
        if seen.choice.day in (0, one.day):
            row = sums.setdefault(one.prize, [0] * 5)
            for at, name in enumerate(("handed", "voided", "expired", "left", "issued")):
                row[at] += getattr(one, name)
    names = [seen.say(name) for name in ("handed", "voided", "expired", "still good")]
    rows = []
    for prize, (*parts, issued) in sorted(sums.items()):
        pieces = [
            Piece(name, part / max(issued, 1), grouped(part))
            for name, part in zip(names, parts, strict=True)
        ]
        rows.append(Stack(seen.prize(prize), grouped(issued), pieces))
    meaning = seen.mean("prizes_issued", "prizes_handed", "prizes_voided")
    stacks = Stacks(seen.say("accounted for"), names, rows, meaning)
    return stacks, sum(row[4] for row in sums.values()), sum(row[0] for row in sums.values())


def _care(seen: Seen) -> Page:
    rows = [
        one for one in seen.cells.report.health_days if seen.takes_station(one.station, one.day)
    ]
    dark: dict[str, int] = defaultdict(int)
    kills: dict[str, int] = defaultdict(int)
    touches: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one in rows:
        dark[one.station] += one.dark_ms
        kills[one.station] += one.kills
        touches[one.station][0] += one.refused
        touches[one.station][1] += one.touches + one.refused
    minutes = sum(dark.values()) / 60_000
    figures = [
        Figure(grouped(minutes), seen.say("dark"), seen.mean("screens_by_station")),
        Figure(grouped(sum(kills.values())), seen.say("kills"), seen.mean("runs_by_station")),
        Figure(grouped(len({one.station for one in rows})), seen.say("stations")),
    ]
    ghosts = {
        station: refused / whole for station, (refused, whole) in touches.items() if whole >= FEW
    }
    charts: list[Chart] = [
        _worst(seen, "darkest", {one: ms / 60_000 for one, ms in dark.items()}, grouped, DARK_MIN),
        _worst(seen, "most killed", dict(kills), grouped, 1),
        _worst(seen, "ghosts", ghosts, percent, 0.5, 1),
    ]
    return Page(figures, charts, seen.say("screens know no language") if seen.choice.lang else "")


def _worst(
    seen: Seen, title: str, values: Mapping[str, float], told: Callable[[float], str],
    care: float, most: float = 0,
) -> Bars:  # fmt: skip
    order = sorted((one for one in values if values[one] > 0), key=lambda one: (-values[one], one))
    rows = [
        Bar(
            one, values[one], told(values[one]),
            street=seen.places.get(one, ""), mark="care" if values[one] > care else "",
        )
        for one in order[:MOST_ROWS]
    ]  # fmt: skip
    return Bars(seen.say(title), rows, most or max((one.value or 0 for one in rows), default=1))


_PAGES: dict[str, Callable[[Seen], Page]] = {
    "came": came,
    "chose": _chose,
    "left": _left,
    "hard": _hard,
    "prizes": _prizes,
    "care": _care,
}
