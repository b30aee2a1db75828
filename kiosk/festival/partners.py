"""Who teaches which profession, who needs it, and what the two have agreed upon.

Three tables beside the plan. A row that names no profession or no region yet waits to be filled in
and counts nowhere. Nothing here is believed past its date.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content.finding import Finding, Spot
from kiosk.content.plain import nearest
from kiosk.regions import regions
from kiosk.texts import Text
from kiosk.words import phrase

Name = Annotated[str, Meta(max_length=120, description="write at most 120 letters")]
Words = dict[Annotated[str, Meta(max_length=8)], Name]
After = Annotated[Literal[9, 11], Meta(description="write 9 or 11, the school grade")]
Months = Annotated[int, Meta(ge=1, le=96, description="write months, 1 to 96")]
Places = Annotated[
    int, Meta(ge=0, le=100_000, description="write a number of places, 0 to 100,000")
]
Languages = Annotated[
    str,
    Meta(pattern=r"\A((kk|ru|en)(, *(kk|ru|en))*)?\Z",
         description='write kk, ru or en, with commas between: "kk, ru"'),
]  # fmt: skip
Brings = Annotated[
    str,
    Meta(pattern=r"\A((equipment|masters|patronage)(, *(equipment|masters|patronage))*)?\Z",
         description='write equipment, masters or patronage: "equipment, masters"'),
]  # fmt: skip
Web = Annotated[
    str,
    Meta(pattern=r"\A(https?://[!-~]{4,180})?\Z", description="write it from https:// on"),
]

MOST_COLLEGES, MOST_ENTERPRISES, MOST_MEMORANDUMS = 8000, 2000, 2000
"""Ten trades for each of the country's 772 colleges; eight times as many memorandums as were ever
signed at one festival."""


class College(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A college that teaches one profession; one row for each. name, town: in each language.

    after: which school grade. free_places: without a fee. hostel, dual: whether there is one, and
    whether half of the time is worked; None = nobody has said. admission: when and how, in few
    words. source: where all this can be checked; after valid_until nobody is told of it.
    """

    name: Words
    town: Words = {}
    region: str = ""
    profession: str = ""
    after: After | None = None
    months: Months | None = None
    language: Languages = ""
    free_places: Places | None = None
    hostel: bool | None = None
    dual: bool | None = None
    admission: Name = ""
    web: Web = ""
    source: Name = ""
    valid_until: date | None = None


class Enterprise(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who needs a profession in a region; one row for each. street: its branch, as far as no
    profession says it. places: for practice."""

    name: Name
    street: str = ""
    region: str = ""
    profession: str = ""
    places: Places | None = None
    brings: Brings = ""
    source: Name = ""
    valid_until: date | None = None


class Memorandum(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """date: of its signing, or when it is to be signed. profession, region: what it is about."""

    date: date
    college: Name
    enterprise: Name
    profession: str = ""
    region: str = ""
    signed: bool = False


class Partners(msgspec.Struct, frozen=True, kw_only=True):
    """As their tables have them, row by row."""

    colleges: tuple[College, ...] = msgspec.field(default=(), name="college")
    enterprises: tuple[Enterprise, ...] = msgspec.field(default=(), name="enterprise")
    memorandums: tuple[Memorandum, ...] = msgspec.field(default=(), name="memorandum")

    def teaching(self, today: date) -> list[College]:
        """Those that are filled in and not past their date."""
        return [one for one in self.colleges if _counts(one, today)]

    def needing(self, today: date) -> list[Enterprise]:
        return [one for one in self.enterprises if _counts(one, today)]

    @property
    def signed(self) -> list[Memorandum]:
        return [one for one in self.memorandums if one.signed]

    def signed_by_day(self) -> dict[str, int]:
        """How many were signed, by date as YYYY-MM-DD."""
        days = sorted(str(one.date) for one in self.signed)
        return {day: days.count(day) for day in dict.fromkeys(days)}


NOBODY = Partners()


def _counts(one: College | Enterprise, today: date) -> bool:
    filled = bool(one.region and one.profession)
    return filled and (one.valid_until is None or one.valid_until >= today)


def named(one: College, lang: str = "kk") -> str:
    """What a college is called; in another language where this one has no name."""
    return said(one.name, lang)


def said(text: Text, lang: str) -> str:
    return text.get(lang) or next((text[one] for one in ("kk", "ru", "en") if text.get(one)), "")


def contradictions(partners: Partners, professions: Iterable[str], spot: Spot) -> Iterator[Finding]:
    """What is wrong with the tables beside the pack that is played."""
    known = set(professions)
    tables: tuple[tuple[str, Sequence[College | Enterprise | Memorandum], int], ...] = (
        ("college", partners.colleges, MOST_COLLEGES),
        ("enterprise", partners.enterprises, MOST_ENTERPRISES),
        ("memorandum", partners.memorandums, MOST_MEMORANDUMS),
    )
    for key, some, most in tables:
        if len(some) > most:
            problem = phrase("partners.many", n=len(some))
            yield spot.at(key).error(problem, phrase("partners.do many", most=most))
        for n, row in enumerate(some):
            at = spot.at(key).item(n)
            yield from _known(row.region, regions(), "region", at)
            yield from _known(row.profession, known, "profession", at)
    for n, college in enumerate(partners.colleges):
        yield from _college(college, spot.at("college").item(n))
    for n, enterprise in enumerate(partners.enterprises):
        if not enterprise.name.strip():
            at = spot.at("enterprise").item(n)
            yield at.error(phrase("partners.no name"), phrase("partners.do no name"))
    yield from _parties(partners, spot)


def _known(word: str, known: Iterable[str], what: str, at: Spot) -> Iterator[Finding]:
    if word and word not in known:
        yield at.at(what).error(phrase(f"partners.no {what}", id=word), nearest(word, known))


def _college(one: College, at: Spot) -> Iterator[Finding]:
    if not named(one).strip():
        yield at.error(phrase("partners.no name"), phrase("partners.do no name"))
    if one.profession and not one.region:
        yield at.at("region").error(
            phrase("partners.nowhere"), phrase("partners.do nowhere", some=", ".join(regions()))
        )
    if one.profession and not (one.source and one.valid_until):
        yield at.at("source").error(phrase("partners.no source"), phrase("partners.do no source"))


def _parties(partners: Partners, spot: Spot) -> Iterator[Finding]:
    colleges = {name for one in partners.colleges for name in one.name.values()}
    enterprises = {one.name for one in partners.enterprises}
    met = set()
    for n, row in enumerate(partners.memorandums):
        at = spot.at("memorandum").item(n)
        for field, name, known in (
            ("college", row.college, colleges),
            ("enterprise", row.enterprise, enterprises),
        ):
            if name not in known:
                problem = phrase(f"partners.unknown {field}", name=name)
                yield at.at(field).error(problem, nearest(name, known))
        key = (row.college, row.enterprise, row.profession, row.region)
        if key in met:
            yield at.error(phrase("partners.twice"), phrase("partners.do twice"))
        met.add(key)
