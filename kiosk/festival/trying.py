"""Six codes to try a desk with, each of which must be answered in another way. No desk ever hands
anything out on one of them."""

import secrets
from typing import Literal, NamedTuple

from kiosk.content.content import Content
from kiosk.festival.folder import Festival
from kiosk.festival.vault import private_key
from kiosk.prizes import short, token

Case = Literal["trial", "typed", "elsewhere", "day", "festival", "refused"]
CASES: tuple[Case, ...] = ("trial", "typed", "elsewhere", "day", "festival", "refused")

NOWHERE = bytes(4)
"""The installation of all: none has it, so no code of a station is ever one of these."""


class Trial(NamedTuple):
    """code: for a QR; of "typed" the short one, which is typed by hand."""

    case: Case
    code: str


def trials(festival: Festival, content: Content, desk: str) -> list[Trial]:
    """For a desk of the plan; none where the plan has no station or the pack no prize. They are of
    day 0, "day" of one after the last; of "refused" the signature is another festival's."""
    plan, prizes = festival.plan, content.prizes()
    if not plan.stations or not prizes:
        return []
    station, number = plan.stations[0], plan.desk(desk).number
    generation = festival.generation(station.id)
    key = private_key(festival.vault.keys[station.id][generation])
    strange = private_key(secrets.token_bytes(32).hex())
    said = token.Token(
        festival=plan.number,
        station=station.number,
        installation=NOWHERE,
        generation=generation,
        desk=number,
        prize=prizes[0].number,
        day=0,
        issue=0,
        nonce=secrets.token_bytes(4),
    )
    other = plan.number % 65_535 + 1
    behind = short.Behind(plan.number, number, 0, generation)
    short_key = festival.vault.short_key(plan.number, station.number, generation, number)
    typed = short.make(
        short.Short(station.number, 0, 0, said.prize), behind, bytes.fromhex(short_key)
    )
    return [
        Trial("trial", token.make(said, key)),
        Trial("typed", short.in_fours(typed)),
        Trial("elsewhere", token.make(said._replace(desk=number % 99 + 1), key)),
        Trial("day", token.make(said._replace(day=plan.days + 1), key)),
        Trial("festival", token.make(said._replace(festival=other), strange)),
        Trial("refused", token.make(said, strange)),
    ]
