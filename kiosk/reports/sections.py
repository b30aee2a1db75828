"""The whole report as tables in one language: for terminal, spreadsheet and paper alike."""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.ages import BANDS
from kiosk.hub.reported import Classes, Played, Report, Total, Visited
from kiosk.hub.words import WORDS
from kiosk.interests.holland import LETTERS
from kiosk.interests.shares import OTHERS, Cells, Shares
from kiosk.languages import LANGS, names_of
from kiosk.regions import regions
from kiosk.reports.section import Cell, Column, Named, Section, definition, plainly_named
from kiosk.reports.stations import stations_of


def sections(told: Report, lang: str, named: Named = plainly_named) -> list[Section]:
    """Every table, in the order in which it is read."""
    made = _Sections(told, lang, named)
    parts = (made.came, made.played, made.discovered, made.prizes, made.led, made.asked)
    return [*(section for part in parts for section in part()), *stations_of(told, lang)]


class _Sections:
    def __init__(self, told: Report, lang: str, named: Named) -> None:
        self._told, self._lang, self._named = told, lang, named
        self._words = WORDS[lang]

    def _section(
        self, key: str, columns: Sequence[Column | str], rows: Iterable[tuple[Cell, ...]],
        *numbers: str, title: str = "", printed: bool = True, withheld: bool = False,
    ) -> Section:  # fmt: skip
        """columns: words of whole numbers, the first of names."""
        (first, *rest) = columns
        name = first if isinstance(first, Column) else Column(self._words.get(first, ""), "name")
        made = [one if isinstance(one, Column) else Column(self._words[one]) for one in rest]
        told = title or self._words[key]
        said = definition(self._lang, *numbers)
        return Section(key, told, said, (name, *made), list(rows), printed, withheld)

    def _visited(self, key: str, one: str, rows: Iterable[Visited], number: str) -> Section:
        told = ((row.name, row.visits, row.finished) for row in rows)
        return self._section(key, (one, "visits", "finished"), told, number)

    def _place(self, place: str) -> str:
        street, _, area = place.partition("/")
        called, said = self._named("street", street), self._named("area", place)
        return f"{called} / {area if said == place else said}" if area else called

    def _band(self, band: str) -> str:
        return band or self._words["unsaid"]

    def came(self) -> Iterator[Section]:
        """Who came, when and where."""
        told, words = self._told, self._words
        yield self._section(
            "all",
            ("", "visits", "finished", Column(words["mean_s"], "seconds")),
            [_total(words["children"], told.children), _total(words["guides"], told.guides)],
            "visits", "visits_of_guides",
        )  # fmt: skip
        yield self._visited("days", "day", told.days, "visits_by_day")
        yield self._section(
            "funnel",
            ("day", "shown", "touched", "begun", "finished", "winners"),
            [
                (str(one.day), one.attract, one.touches, one.visits, one.finished, one.won)
                for one in told.funnel
            ],
            "shown_by_day", "begun_by_day",
        )  # fmt: skip
        yield self._section(
            "turns",
            ("day", "visits", "turned", Column(words["part"], "share")),
            [(str(one.day), one.visits, one.turns, one.share) for one in told.turns],
            "turns_by_day",
        )  # fmt: skip
        cities = [(str(day), lit) for day, lit in told.cities]
        yield self._section("cities", ("day", "lit"), cities, "cities_by_day", printed=bool(cities))
        hours = [Visited(f"{row.name:0>2}:00", row.visits, row.finished) for row in told.hours]
        yield self._visited("hours", "hour", hours, "visits_by_hour")
        yield self._moments()
        streets = [_renamed(row, self._named("street", row.name)) for row in told.streets]
        yield self._visited("streets", "street", streets, "visits_by_street")
        areas = [_renamed(row, self._place(row.name)) for row in told.areas]
        yield self._visited("areas", "area", areas, "visits_by_place")
        yield self._visited("at_stations", "station", told.at_stations, "visits_by_station")
        langs = [_renamed(row, names_of(row.name).own) for row in _in_order(told.languages, LANGS)]
        yield self._visited("languages", "language", langs, "visits_by_language")
        bands = [_renamed(row, self._band(row.name)) for row in _in_order(told.bands, BANDS)]
        yield self._visited("bands", "band", bands, "visits_by_band")
        players = [_renamed(row, _said(row.name, words)) for row in told.players]
        yield self._visited("players", "said", players, "visits_by_players")
        own: dict[str, str] = {lang: names_of(lang).own for lang in LANGS}
        yield self._crossing("languages_of_streets", told.languages_of_streets, own)
        yield self._crossing("bands_of_streets", told.bands_of_streets, {"": words["unsaid"]})
        yield self._section(
            "dwell",
            ("street", Column(words["half_s"], "seconds"), Column(words["most_s"], "seconds")),
            [
                (self._named("street", one.name) if one.name else words["all_streets"],
                 one.median_ms, one.most_ms)
                for one in told.dwell
            ],
            "dwell",
        )  # fmt: skip

    def _moments(self) -> Section:
        """A row for each day and street, a column for each hour."""
        cells = {(one.day, one.street, one.hour): one.visits for one in self._told.moments}
        hours = sorted({hour for _, _, hour in cells})
        rows = sorted({(day, street) for day, street, _ in cells})
        columns = [*(Column(f"{hour:02}:00") for hour in hours), Column(self._words["sum"])]
        told: list[tuple[Cell, ...]] = []
        for day, street in rows:
            visits = [cells.get((day, street, hour), 0) for hour in hours]
            told.append((f"{day} · {self._named('street', street)}", *visits, sum(visits)))
        return self._section("moments", ("day_street", *columns), told, "visits_by_moment")

    def _crossing(self, key: str, cells: Cells, names: dict[str, str]) -> Section:
        columns = list(next(iter(cells.counts.values()), {}))
        return self._section(
            key,
            ("street", "visits", *(Column(names.get(one, one)) for one in columns)),
            [
                (self._group(group), cells.totals[group], *(row[one] for one in columns))
                for group, row in cells.counts.items()
            ],
            key.replace("_of_streets", "_by_street"),
            withheld=True,
        )

    def _group(self, group: str) -> str:
        return self._words["others"] if group == OTHERS else self._named("street", group)

    def played(self) -> Iterator[Section]:
        """What was played, and which cards were opened."""
        told, named = self._told, self._named

        def rounds(key: str, one: str, kind: str, rows: Iterable[Played], number: str) -> Section:
            columns = (one, "played", "finished", Column(self._words["share"], "share"))
            return self._section(
                key, columns,
                [(named(kind, row.name), row.played, row.finished, row.share) for row in rows],
                number,
            )  # fmt: skip

        yield rounds("rounds", "day", "", told.rounds, "rounds_by_day")
        yield rounds("street_rounds", "street", "street", told.street_rounds, "rounds_by_street")
        yield rounds("quizzes", "quiz", "quiz", told.quizzes, "quizzes")
        yield rounds("games", "game", "game", told.games, "games")
        yield self._section(
            "professions",
            ("profession", "visits", "opened"),
            [
                (named("profession", row.profession), row.visits, row.opened)
                for row in told.professions
            ],
            "professions",
        )

    def discovered(self) -> Iterator[Section]:
        """ "Who could I be?": simulated, not yet validated with children."""
        told = self._told
        for by, rows in (("", told.diagnostics), *told.diagnostics_of.items()):
            yield self._section(
                _key("diagnostics", by),
                (_ONE.get(by, ""), "to_end", "trusted"),
                [(self._one(by, row.name), row.finished, row.trusted) for row in rows],
                _number("diagnostics", by),
                title=self._titled("diagnostics", by),
            )
        choices = told.choices
        yield self._choices("street", choices.streets, "choices")
        for street, areas in choices.areas.items():
            yield self._choices("area", areas, f"choices {street}", street)
        yield self._choices("band", choices.bands, "choices_bands")

    def _choices(self, one: str, told: Shares, key: str, street: str = "") -> Section:
        """street: whose areas these are."""
        words = self._words
        where = f", {self._named('street', street)}" if street else ""
        interests = (Column(words[f"interest_{le}"], "share") for le in LETTERS)
        head: list[Column | str] = [one, "children", *interests]
        title = f"{words['choices']} ({words[one].lower()}{where}; {words['simulated']})"
        rows = [
            (self._chooser(one, group, street), told.totals[group],
             *(None if row[le] is None else (row[le] or 0) / 100 for le in LETTERS))
            for group, row in told.percent.items()
        ]  # fmt: skip
        return self._section(key, head, rows, "first_choices", title=title, withheld=True)

    def _chooser(self, one: str, group: str, street: str) -> str:
        if group == OTHERS:
            return self._words["others"]
        place = f"{street}/{group}" if street else group
        said = self._named(one, place)
        return group if said == place else said

    def _one(self, by: str, name: str) -> str:
        if not by:
            return self._words["sum"]
        if by == "bands":
            return self._band(name)
        if by == "origins":
            region = regions().get(name)
            return region.name.get(self._lang, name) if region else self._words["others"]
        return self._named("street", name) if by == "streets" else name

    def _titled(self, key: str, by: str) -> str:
        said = self._words[key]
        return f"{said} ({self._words[_ONE[by]].lower()})" if by else said

    def prizes(self) -> Iterator[Section]:
        """Every prize accounted for."""
        told, book = self._told, self._told.book
        named = self._named
        yield self._section(
            "prizes",
            ("prize", "day", "won"),
            [(named("prize", row.prize), row.day, row.won) for row in told.prizes],
            "prizes",
        )
        counted = ("issued", "handed", "voided", "expired", "left", "twice", "despite")
        yield self._section(
            "book",
            ("prize", "day", *counted),
            [
                (named("prize", row.prize), row.day, *(getattr(row, name) for name in counted))
                for row in book.issued
            ],
            "prizes_issued", "prizes_handed", "prizes_voided",
        )  # fmt: skip
        rows = [(row.station, row.pieces) for row in book.awaiting]
        yield self._section("awaiting", ("station", "pieces"), rows, "prizes_handed")
        desks = [(row.desk, row.day, row.pieces) for row in book.desks]
        yield self._section("desks", ("desk", "day", "pieces"), desks, "prizes_handed")
        pieces = ("came", "handed", "broken", "goodwill", "corrected", "remains")
        yield self._section(
            "stock",
            ("desk_prize", *pieces),
            [
                (f"{row.desk} · {self._named('prize', row.prize)}", row.came, row.handed,
                 row.broken, row.goodwill, row.corrected, row.left)
                for row in book.stock
            ],
            "prizes_at_desks",
        )  # fmt: skip

    def led(self) -> Iterator[Section]:
        """Classes that guides led."""
        told = self._told
        for by, rows in (("", told.excursions), *told.excursions_of.items()):
            yield self._section(
                _key("excursions", by),
                (_ONE.get(by, ""), "classes", "finished", "pupils",
                 Column(self._words["share"], "share")),
                [_class(self._one(by, row.name), row) for row in rows],
                _number("excursions", by),
                title=self._titled("excursions", by),
            )  # fmt: skip
        imagined = told.imagined
        yield self._section(
            "imagined",
            ("", "classes", "pupils", "before", "after"),
            [(self._words["could"], imagined.classes, imagined.pupils,
              imagined.before, imagined.after)] if imagined.classes else [],
            "could_imagine",
            printed=imagined.classes > 0,
        )  # fmt: skip
        yield self._section(
            "hands",
            ("question", "classes", "raised", "possible", Column(self._words["right"], "share")),
            [
                (row.question, row.classes, row.raised, row.of,
                 row.raised / row.of if row.of else None)
                for row in told.hands
            ],
            "show_of_hands",
            printed=False,
        )  # fmt: skip

    def asked(self) -> Iterator[Section]:
        """For authors alone."""
        told = self._told
        for key, by, rows, number in (
            ("answers", "content", told.answers, "answers_by_content"),
            ("answers_by_language", "language", told.answers_by_language, "answers_by_language"),
        ):
            yield self._section(
                key,
                ("question", Column(self._words[by], "name"), "answered",
                 Column(self._words["right"], "share")),
                [(row.question, row.by, row.n, row.share) for row in rows],
                number,
                printed=False,
            )  # fmt: skip


_ONE = {"days": "day", "streets": "street", "bands": "band", "origins": "origin"}


def _key(key: str, by: str) -> str:
    return f"{key}_{by}" if by else key


def _number(key: str, by: str) -> str:
    return f"{key}_by_{_ONE[by]}" if by else key


def _in_order(rows: Iterable[Visited], known: Sequence[str]) -> list[Visited]:
    """Kazakh first, the youngest first; what is not known, last."""
    return sorted(rows, key=lambda row: [*known, row.name].index(row.name))


def _renamed(row: Visited, name: str) -> Visited:
    return Visited(name, row.visits, row.finished)


def _said(players: str, words: dict[str, str]) -> str:
    return {"0": words["unsaid"], "4": "4+"}.get(players, players)


def _total(name: str, total: Total) -> tuple[Cell, ...]:
    mean_ms = total.lasted_ms / total.visits if total.visits else None
    return name, total.visits, total.finished, mean_ms


def _class(name: str, row: Classes) -> tuple[Cell, ...]:
    return name, row.classes, row.finished, row.pupils, row.share
