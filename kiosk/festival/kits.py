"""Makes the kits: for each station and desk one sealed file, and beside them what is played."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from kiosk.content.content import Content
from kiosk.content.model import Area
from kiosk.content.tongues import sentence
from kiosk.festival import vault
from kiosk.festival.excursions import stops_of
from kiosk.festival.folder import Festival, FestivalRefused
from kiosk.festival.hall import as_told
from kiosk.festival.learning import played
from kiosk.festival.plan import StationPlan
from kiosk.festival.shares import (
    begins_of,
    desk_hours_of,
    desks_of,
    left_of,
    sends_of,
    shares_of,
    slips_of,
)
from kiosk.festival.standing import hall_of, in_drawing, read_drawing
from kiosk.festival.tables import read_partners
from kiosk.files import write_durably
from kiosk.trust import sealed
from kiosk.trust.certificate import Certificate, certify
from kiosk.trust.hall import Event
from kiosk.trust.kit import KitFile, Words
from kiosk.trust.kitfile import CONTENT_SUFFIX, sign_kit
from kiosk.trust.pin import Pin, hash_pin
from kiosk.trust.sealed import SUFFIX, Label, new_salt, seal
from kiosk.trust.signed import public_bytes
from kiosk.trust.turns import Turns
from kiosk.words import phrase


class Made(NamedTuple):
    """codes: by id. files: what was written, the content store last."""

    codes: dict[str, str]
    files: list[Path]


_CYRILLIC = str.maketrans("КО", "K0")
"""Nobody sees that a letter is another alphabet's; an O is no digit in either."""


def check_ids(festival: Festival, ids: Iterable[str]) -> list[str]:
    """All when none is named. Raises FestivalRefused for one the plan does not have."""
    known = festival.plan.ids
    wanted = list(dict.fromkeys(one.upper().translate(_CYRILLIC) for one in ids)) or list(known)
    for one in wanted:
        if one not in known:
            raise FestivalRefused(phrase("festival.no such id", id=one, known=_told(known)))
    return wanted


def _told(ids: tuple[str, ...]) -> str:
    """K01–K40, D01–D04."""
    told = []
    for letter in "KD":
        some = [one for one in ids if one.startswith(letter)]
        told += [f"{some[0]}–{some[-1]}" if some[1:] else some[0]] if some else []
    return ", ".join(told)


def make_kits(
    festival: Festival,
    out: Path,
    ids: list[str],
    store: Path,
    utc_ms: int,
    given: Mapping[str, int] | None = None,
    day: int = 0,
    tell: Callable[[float], None] = lambda done: None,
) -> Made:
    """Write OUT/<id>.kit for each id and the store that they are to play.

    given, day: what is left of that day's share to the one that is replaced; it is written down,
    so that its later kits say the same. tell: the share that is done, 0 .. 1.
    Raises FestivalRefused, LogDamaged, OSError.
    """
    for one in ids:
        _refuse_spent(festival, one)
    if given:
        _refuse_given(festival, ids[0], given, day)
    with played(festival, store) as store:
        return _make(festival, out, ids, store, utc_ms, given, day, tell)


def _make(
    festival: Festival, out: Path, ids: list[str], store: Path, utc_ms: int,
    given: Mapping[str, int] | None, day: int, tell: Callable[[float], None],
) -> Made:  # fmt: skip
    digest, around = _sha256(store), _around(festival)
    line = festival.add(utc_ms, "kit", ids=ids, content=digest, given=dict(given or {}), day=day)
    out.mkdir(parents=True, exist_ok=True)
    made = Made({}, [])
    # first, for a kit without it is none
    lies_beside = _beside(store, out / f"{digest[:16]}{CONTENT_SUFFIX}")
    guides = hash_pin(festival.pins.guides)
    with Content.open(store) as content:
        for one in ids:
            words = _words(festival, one, line.number, digest, guides)
            if one.startswith("K"):
                words = msgspec.structs.replace(words, **around)
            made.codes[one] = festival.code(one)
            path = out / f"{one}{SUFFIX}"
            write_durably(path, _sealed(festival, one, words, content, line.mark))
            made.files.append(path)
            tell(len(made.files) / len(ids))
    made.files.append(lies_beside)
    return made


def _beside(store: Path, target: Path) -> Path:
    """The store under its digest's name; one that is there already is not written again."""
    if not target.exists() or target.stat().st_size != store.stat().st_size:
        write_durably(target, store.read_bytes())
    return target


def _refuse_spent(festival: Festival, holder: str) -> None:
    if (generation := festival.generation(holder)) >= vault.GENERATIONS:
        raise FestivalRefused(phrase("festival.spent", id=holder, n=generation - 1))


def _refuse_given(festival: Festival, holder: str, given: Mapping[str, int], day: int) -> None:
    """What is left of a day is never more than the day's share."""
    if not day:
        raise FestivalRefused(phrase("festival.given no day"))
    if holder.startswith("D"):
        raise FestivalRefused(phrase("festival.given desk", id=holder))
    shares = shares_of(festival.plan, holder)
    for prize, pieces in given.items():
        into = (holder, prize, day)
        moved = sum(m.pieces for m in festival.plan.moves if (m.into, m.prize, m.day) == into)
        share = moved + (shares[prize][day - 1] if prize in shares else 0)
        if pieces > share:
            told = {"id": holder, "prize": prize, "pieces": pieces, "share": share, "day": day}
            raise FestivalRefused(phrase("festival.given more", **told))


def _sealed(festival: Festival, holder: str, words: Words, content: Content, mark: str) -> bytes:
    generation = festival.generation(holder)
    held = _certified(festival, holder, generation)
    inside = KitFile(
        festival=festival.plan.name,
        festival_number=festival.plan.number,
        root=public_bytes(festival.vault.root_key).hex(),
        recipients=festival.vault.recipients,
        certificate=certify(festival.vault.root_key, held),
        station_key=festival.vault.keys[holder][generation],
        words=words,
    )
    area = _area(content, words)
    label = Label(
        festival=festival.plan.name,
        festival_number=festival.plan.number,
        id=holder,
        role=held.role,
        generation=generation,
        serial=words.serial,
        line=mark,
        street=words.street,
        area=words.area,
        name=area.name if area else {},
        salt=new_salt(),
        n=sealed.COST,
    )
    return seal(label, sign_kit(festival.vault.root_key, inside), festival.code(holder))


def _certified(festival: Festival, holder: str, generation: int) -> Certificate:
    return Certificate(
        festival=festival.plan.name,
        festival_number=festival.plan.number,
        station=holder,
        station_number=int(holder[1:]),
        role="desk" if holder.startswith("D") else "station",
        generation=generation,
        public_key=festival.vault.public(holder)[generation],
    )


def _words(festival: Festival, holder: str, serial: int, digest: str, guides: Pin) -> Words:
    plan = festival.plan
    common = Words(
        serial=serial,
        first_day=plan.first_day,
        days=plan.days,
        opens=plan.opens,
        closes=plan.closes,
        utc_offset_min=plan.utc_offset_min,
        pin=guides,
        content=digest,
    )
    if holder.startswith("D"):
        return _desk_words(festival, holder, common)
    return _station_words(festival, plan.station(holder), common)


def _station_words(festival: Festival, station: StationPlan, common: Words) -> Words:
    plan, generation = festival.plan, festival.generation(station.id)
    desks, sends = desks_of(plan, station.id), sends_of(plan, station.id)
    day, given, said = festival.left(station.id)
    return msgspec.structs.replace(
        common,
        given=given,
        given_day=day,
        given_serial=said,
        street=station.street,
        area=station.area,
        first=station.first,
        shares=left_of(shares_of(plan, station.id), day, given),
        desks=desks,
        sends=sends,
        slips=slips_of(plan, station.id),
        begins=begins_of(plan, station.street),
        desk_hours=desk_hours_of(plan, station.id),
        traffic=plan.traffic,
        turns=as_told(plan.turns, Turns),
        excursions=stops_of(plan, station.id),
        short_keys={
            str(desk): festival.vault.short_key(plan.number, station.number, generation, desk)
            for desk in {*desks.values(), *sends.values()}
        },
    )


def _around(festival: Festival) -> dict[str, Any]:
    """What every station is told of the hall and its days. Raises FestivalRefused, OSError."""
    plan = festival.plan
    wrong = [one for one in in_drawing(plan, festival.folder) if one.severity == "error"]
    if wrong:
        raise FestivalRefused(sentence(wrong[0]))
    hall = hall_of(plan, read_drawing(plan, festival.folder))
    return {
        "hall": hall,
        "programme": tuple(as_told(one, Event) for one in plan.programme),
        "signed": read_partners(festival.folder).signed_by_day(),
    }


def _desk_words(festival: Festival, holder: str, common: Words) -> Words:
    plan = festival.plan
    desk = plan.desk(holder)
    return msgspec.structs.replace(
        common,
        opens=desk.opens or plan.opens,
        closes=desk.closes or plan.closes,
        pin=hash_pin(festival.keeper_pin(holder)),
        begins=begins_of(plan),
        keys={station.id: festival.vault.public(station.id) for station in plan.stations},
        short_keys={
            f"{station.id}/{generation}": festival.vault.short_key(
                plan.number, station.number, generation, desk.number
            )
            for station in plan.stations
            for generation in range(vault.GENERATIONS)
        },
    )


def _area(content: Content, words: Words) -> Area | None:
    if not words.street:
        return None
    areas = content.street(words.street).areas
    return next((area for area in areas if area.id == words.area), None)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
