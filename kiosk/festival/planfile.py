"""A plan's file, read and written: DIR/plan.toml, and what contradicts itself in it, by line."""

import re
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import Any

import msgspec
import tomli_w

from kiosk.byhand import NotText, decoded
from kiosk.content.finding import Finding, Spot
from kiosk.content.lines import on_its_line
from kiosk.content.plain import convert_all, parse_toml
from kiosk.festival.around import contradictions
from kiosk.festival.dealing import of_prizes
from kiosk.festival.excursions import wrong
from kiosk.festival.hall import Hall
from kiosk.festival.plan import MOST_BYTES, MOST_DESKS, MOST_STATIONS, Plan
from kiosk.files import read_plain, why
from kiosk.files import remedy as what_to_do
from kiosk.machine.settings import is_later
from kiosk.words import phrase


class PlanUnreadable(Exception):
    """findings: what is to be mended, at least one."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        super().__init__("; ".join(map(str, findings)))


def read_plan(path: Path) -> Plan:
    """Raises PlanUnreadable with what is to be mended, by line."""
    spot = Spot(str(path))
    try:
        text = decoded(read_plain(path, MOST_BYTES))
    except NotText:
        raise PlanUnreadable(
            [spot.error(phrase("plan.letters"), phrase("plan.do letters"))]
        ) from None
    except OSError as error:
        problem = phrase("plan.unread", why=why(error))
        raise PlanUnreadable([spot.error(problem, what_to_do(error))]) from error
    words = parse_toml(text, spot)
    made = words if isinstance(words, Finding) else parsed(words, spot)
    if isinstance(made, Plan):
        return made
    found = [made] if isinstance(made, Finding) else made
    raise PlanUnreadable([on_its_line(one, text) for one in dict.fromkeys(found)])


def parsed(words: dict[str, Any], spot: Spot) -> Plan | list[Finding]:
    """The plan that plain data makes, or all that is to be mended in it."""
    made = convert_all(timed(words), Plan, spot)
    if isinstance(made, list):
        return made
    return list(_contradictions(made, spot)) or made


def plan_text(plan: Plan) -> str:
    """The plan as the TOML that read_plan reads."""
    return f"{_HEAD}\n{tomli_w.dumps(plain_plan(plan))}"


_HEAD = (
    "# The plan of a festival. Change it here, or as a spreadsheet with `kiosk festival sheet`;\n"
    "# `kiosk festival check` says what is wrong and what fits. New kits carry what is changed."
)


_HOURS = ("opens", "closes", "begins", "ends")


def timed(words: Any) -> Any:
    """HH:MM as a time wherever the plan has one; whatever else is judged as it stands."""
    if isinstance(words, dict):
        return {
            name: _hour(value) if name in _HOURS else timed(value) for name, value in words.items()
        }
    return [timed(one) for one in words] if isinstance(words, list) else words


def plain_plan(plan: Plan) -> dict[str, Any]:
    """The plan as plain data: hours as HH:MM, what is empty left out."""
    made: dict[str, Any] = _plain(plan)
    return made


def _hour(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return time.fromisoformat(value)
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        told = {f.encode_name: getattr(value, f.name) for f in msgspec.structs.fields(value)}
        return {name: _plain(one) for name, one in told.items() if one not in (None, (), Hall())}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return value


def _contradictions(plan: Plan, spot: Spot) -> Iterator[Finding]:
    """What is wrong without looking into the pack."""
    if not is_later(plan.closes, plan.opens):
        problem = phrase("plan.closes", closes=f"{plan.closes:%H:%M}", opens=f"{plan.opens:%H:%M}")
        yield spot.at("closes").error(problem, phrase("plan.do closes"))
    if plan.traffic and not any(plan.traffic):
        yield spot.at("traffic").error(phrase("plan.no traffic"), phrase("plan.do no traffic"))
    if 0 < plan.turns.ends_s <= plan.turns.again_s:
        problem = phrase("plan.turn", ends=plan.turns.ends_s)
        yield spot.at("turns").at("ends_s").error(problem, phrase("plan.do turn"))
    yield from _many(plan, spot)
    yield from _doubles("station", [one.id for one in plan.stations], spot)
    yield from _doubles("desk", [one.id for one in plan.desks], spot)
    for n, desk in enumerate(plan.desks):
        opens, closes = desk.opens or plan.opens, desk.closes or plan.closes
        if (desk.opens or desk.closes) and not is_later(closes, opens):
            hours = {"closes": f"{closes:%H:%M}", "opens": f"{opens:%H:%M}"}
            problem = phrase("plan.desk hours", id=desk.id, **hours)
            yield spot.at("desk").item(n, desk.id).error(problem, phrase("plan.do desk hours"))
    yield from of_prizes(plan, spot)
    yield from contradictions(plan, spot)
    yield from wrong(plan, spot)


def _many(plan: Plan, spot: Spot) -> Iterator[Finding]:
    for name, count, most, key in (
        ("station", len(plan.stations), MOST_STATIONS, "plan.many stations"),
        ("desk", len(plan.desks), MOST_DESKS, "plan.many desks"),
    ):
        if count > most:
            problem = phrase(key, n=count)
            yield spot.at(name).error(problem, phrase("plan.do many", most=most))


def _doubles(name: str, ids: list[str], spot: Spot) -> Iterator[Finding]:
    for n, one in enumerate(ids):
        if one in ids[:n]:
            at = spot.at(name).item(n, one)
            yield at.error(phrase("plan.twice", id=one), phrase("plan.do twice"))
