"""Papers for the talks between colleges and enterprises: which pairs are missing, demand beside
supply, what was signed, and a page for each partner alone.

They come from the partners' tables and from what children looked at; nothing else is known of
anybody, and an empty table is told as what has to be filled in.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

from kiosk.festival.partners import College, Enterprise, Memorandum, Partners, said
from kiosk.festival.tables import read_partners
from kiosk.hub.reported import Report
from kiosk.regions import regions
from kiosk.reports.names import streets_in
from kiosk.reports.section import Cell, Column, Named, Section
from kiosk.words import table

T = TypeVar("T", College, Enterprise)

Pair = tuple[str, str]
"""A profession and a region."""

MOST_MISSING = 250
"""As many as a festival of this size ever signed; whoever wants more asks for the workbook."""

ASKED_OF_WORKS = ("profession", "region", "places", "brings", "holds")
ASKED_OF_HOMES = ("profession", "region", "grade", "months", "free", "hostel", "source", "holds")
"""What a partner who has said nothing yet is asked to write, by column."""


def interest_in(report: Report, trades: Mapping[str, str]) -> Counter[str]:
    """By profession: visits in which its card was opened, and how often a game that is its work was
    played. trades: the profession of a game, by their ids."""
    told = Counter({row.profession: row.visits for row in report.professions})
    for game in report.games:
        if trade := trades.get(game.name):
            told[trade] += game.played
    return told


class Market(NamedTuple):
    """What is true on a day. interest: of children in a profession, see interest_in; streets: to
    which street it belongs, both by profession."""

    partners: Partners
    today: date
    interest: Mapping[str, int]
    streets: Mapping[str, str]

    def teaching(self) -> dict[Pair, list[College]]:
        return _by_pair(self.partners.teaching(self.today))

    def needing(self) -> dict[Pair, list[Enterprise]]:
        return _by_pair(self.partners.needing(self.today))

    def agreed(self) -> dict[Pair, list[Memorandum]]:
        """By what they are about: as they say it, else whatever both parties have in common."""
        homes = _pairs((name, one) for one in self.partners.colleges for name in one.name.values())
        works = _pairs((one.name, one) for one in self.partners.enterprises)
        made: dict[Pair, list[Memorandum]] = {}
        for one in self.partners.memorandums:
            home, work = homes.get(one.college, set()), works.get(one.enterprise, set())
            for pair in _about(one, (home & work) or (home | work)):
                made.setdefault(pair, []).append(one)
        return made

    def missing(self) -> list[Pair]:
        """Taught and needed in one region, and no memorandum: what children ask for most first,
        then the alphabet."""
        pairs = (self.teaching().keys() & self.needing().keys()) - self.agreed().keys()
        return sorted(pairs, key=lambda pair: (-self.interest.get(pair[0], 0), pair))

    def street(self, one: Memorandum) -> str:
        """Its branch: of its profession, else of its enterprise."""
        if one.profession:
            return self.streets.get(one.profession, "")
        works = [row for row in self.partners.enterprises if row.name == one.enterprise]
        found = [self.streets.get(row.profession, row.street) for row in works]
        return next((street for street in found if street), "")

    def region(self, one: Memorandum) -> str:
        """As it says, else where its college is."""
        homes = (row for row in self.partners.colleges if one.college in row.name.values())
        return one.region or next((row.region for row in homes if row.region), "")


def _by_pair(rows: Iterable[T]) -> dict[Pair, list[T]]:
    made: dict[Pair, list[T]] = {}
    for row in rows:
        made.setdefault((row.profession, row.region), []).append(row)
    return made


def _about(one: Memorandum, known: set[Pair]) -> set[Pair]:
    """known: what its parties have to do with."""
    if one.profession and one.region:
        return {(one.profession, one.region)}
    return {
        pair for pair in known if one.profession in ("", pair[0]) and one.region in ("", pair[1])
    }


def _pairs(rows: Iterable[tuple[str, College | Enterprise]]) -> dict[str, set[Pair]]:
    made: dict[str, set[Pair]] = {}
    for name, row in rows:
        pairs = made.setdefault(name, set())
        if row.profession and row.region:
            pairs.add((row.profession, row.region))
    return made


def partner_sections(market: Market, lang: str, named: Named, partner: str = "") -> list[Section]:
    """All of them, or one partner's page alone. Raises LookupError for one that nobody knows."""
    made = _Pages(market, lang, named)
    if partner:
        return [made.page(partner)]
    return [made.missing(), *made.branches(), *signed_sections(market, lang, named), *made.pages()]


def signed_sections(market: Market, lang: str, named: Named) -> list[Section]:
    """Signed memorandums by day, branch and region; none of them where nothing is signed."""
    words, signed = _words(lang), market.partners.signed
    ways: tuple[tuple[str, Callable[[Memorandum], str]], ...] = (
        ("day", lambda one: f"{one.date:%d.%m.%Y}"),
        ("branch", lambda one: named("street", market.street(one)) or words["unsaid"]),
        ("region", lambda one: _region(market.region(one), lang) or words["unsaid"]),
    )
    made = []
    for key, of in ways:
        names = [of(one) for one in sorted(signed, key=lambda one: one.date)]
        rows = [(name, names.count(name)) for name in dict.fromkeys(names)]
        columns = (Column(words[key], "name"), Column(words["signed"]))
        title = words[f"signed by {key}"]
        made.append(Section(f"signed_{key}", title, words["signed source"], columns, rows))
    return made if signed else []


def signed_beside(folder: Path, pack: Path, lang: str, named: Named) -> list[Section]:
    """Memorandums by day, branch and region, where the tables of a festival's folder have any.
    Raises PlanUnreadable."""
    partners = read_partners(folder)
    if not partners.signed:
        return []
    return signed_sections(Market(partners, date.min, {}, streets_in(pack)), lang, named)


class _Pages:
    def __init__(self, market: Market, lang: str, named: Named) -> None:
        self._market, self._lang, self._named = market, lang, named
        self._words = _words(lang)
        self._teaching, self._needing = market.teaching(), market.needing()
        self._agreed = market.agreed()

    def _columns(self, *names: str) -> tuple[Column, ...]:
        told = ("profession", "branch", "region", "college", "partner", "gap", "state", "brings",
                "source")  # fmt: skip
        return tuple(Column(self._words[one], "name" if one in told else "count") for one in names)

    def _called(self, profession: str) -> str:
        return self._named("profession", profession)

    def _branch(self, profession: str) -> str:
        street = self._market.streets.get(profession, "")
        return self._named("street", street) if street else ""

    def missing(self) -> Section:
        rows: list[tuple[Cell, ...]] = []
        for profession, region in self._market.missing()[:MOST_MISSING]:
            pair = (profession, region)
            rows.append(
                (
                    self._called(profession), self._branch(profession), _region(region, self._lang),
                    self._market.interest.get(profession), len(self._teaching[pair]),
                    _sum(one.free_places for one in self._teaching[pair]),
                    len(self._needing[pair]), _sum(one.places for one in self._needing[pair]),
                )
            )  # fmt: skip
        columns = self._columns(
            "profession", "branch", "region", "children", "colleges", "free", "enterprises",
            "places",
        )  # fmt: skip
        meant = self._words["missing meant" if self._teaching and self._needing else "to fill in"]
        return Section("missing", self._words["missing"], meant, columns, rows)

    def branches(self) -> Iterator[Section]:
        """A page for each street: its professions, demand beside supply, the gap by its name."""
        taught = {profession for profession, _ in self._teaching}
        needed = {profession for profession, _ in self._needing}
        by_street: dict[str, list[str]] = {}
        for profession in taught | needed:
            street = self._market.streets.get(profession, "")
            by_street.setdefault(street, []).append(profession)
        for street, some in sorted(by_street.items()):
            rows = [self._beside(one) for one in sorted(some, key=self._by_interest)]
            columns = self._columns(
                "profession", "children", "colleges", "free", "enterprises", "places",
                "memorandums", "gap",
            )  # fmt: skip
            title = f"{self._words['beside']}: {self._named('street', street)}"
            yield Section(f"branch_{street}", title, self._words["beside meant"], columns, rows)

    def _by_interest(self, profession: str) -> tuple[int, str]:
        return -self._market.interest.get(profession, 0), profession

    def _beside(self, profession: str) -> tuple[Cell, ...]:
        taught = [row for pair, rows in self._teaching.items() if pair[0] == profession
                  for row in rows]  # fmt: skip
        needed = [row for pair, rows in self._needing.items() if pair[0] == profession
                  for row in rows]  # fmt: skip
        agreed = {id(one) for pair, some in self._agreed.items() if pair[0] == profession
                  for one in some}  # fmt: skip
        return (
            self._called(profession), self._market.interest.get(profession), len(taught),
            _sum(one.free_places for one in taught), len(needed),
            _sum(one.places for one in needed), len(agreed),
            self._gap(profession, bool(taught), bool(needed), bool(agreed)),
        )  # fmt: skip

    def _gap(self, profession: str, taught: bool, needed: bool, agreed: bool) -> str:
        if not taught:
            return self._words["nobody teaches"]
        if not needed:
            return self._words["nobody asks"]
        meets = any(pair[0] == profession for pair in self._teaching.keys() & self._needing.keys())
        if not meets:
            return self._words["other regions"]
        return "–" if agreed else self._words["no memorandum"]

    def pages(self) -> Iterator[Section]:
        partners = self._market.partners
        colleges = [said(one.name, self._lang) for one in partners.colleges]
        for name in dict.fromkeys([*(one.name for one in partners.enterprises), *colleges]):
            yield self.page(name)

    def page(self, partner: str) -> Section:
        """Raises LookupError."""
        partners = self._market.partners
        works = [one for one in partners.enterprises if one.name == partner]
        homes = [one for one in partners.colleges if partner in one.name.values()]
        if not works and not homes:
            raise LookupError(partner)
        theirs: list[College | Enterprise] = [*works, *homes]
        filled = [one for one in theirs if one.profession and one.region]
        rows = [row for one in filled for row in self._others(one)]
        columns = self._columns("profession", "region", "children", "partner", "places", "state")
        title = said(homes[0].name, self._lang) if homes else partner
        meant = self._words["page meant"]
        if not filled:
            meant = self._words["fill works" if works else "fill home"]
            columns = self._columns(*(ASKED_OF_WORKS if works else ASKED_OF_HOMES))
        return Section(f"partner_{partner}", title, meant, columns, rows)

    def _others(self, one: College | Enterprise) -> Iterator[tuple[Cell, ...]]:
        """Who stands across the table for this row of theirs."""
        pair = (one.profession, one.region)
        head = (self._called(one.profession), _region(one.region, self._lang),
                self._market.interest.get(one.profession))  # fmt: skip
        agreed = self._agreed.get(pair, [])
        found = False
        if isinstance(one, Enterprise):
            for home in self._teaching.get(pair, []):
                met = [row for row in agreed if row.enterprise == one.name
                       and row.college in home.name.values()]  # fmt: skip
                found = True
                yield (*head, said(home.name, self._lang), home.free_places, self._state(met))
        else:
            for works in self._needing.get(pair, []):
                met = [row for row in agreed if row.enterprise == works.name
                       and row.college in one.name.values()]  # fmt: skip
                found = True
                yield (*head, works.name, works.places, self._state(met))
        if not found:
            yield (*head, self._words["nobody yet"], None, "–")

    def _state(self, met: list[Memorandum]) -> str:
        if not met:
            return self._words["no memorandum"]
        best = min(met, key=lambda one: (not one.signed, one.date))
        word = "is signed" if best.signed else "is planned"
        return self._words[word].format(date=f"{best.date:%d.%m.%Y}")


def _sum(values: Iterable[int | None]) -> int | None:
    """None where nobody has said a number."""
    known = [one for one in values if one is not None]
    return sum(known) if known else None


def _region(region: str, lang: str) -> str:
    return regions()[region].name[lang] if region in regions() else ""


def _words(lang: str) -> dict[str, str]:
    return {name: str(one[lang]) for name, one in table("talks").items()}
