"""The codes under which a station gives a prize away: the long one in the QR, the short one below.

Formats: docs/formats/prize-code.md.
"""

from random import Random

from kiosk import facts
from kiosk.machine.machine import Machine
from kiosk.prizes import short, token
from kiosk.trust.kit import Kit


def long_code(
    machine: Machine, number: int, desk: int, day: int, issue: int, chance: Random
) -> str:
    """number: the prize's own. day 0 and issue 0: a trial. chance: of the code's random bytes."""
    holder = machine.kit.holder
    said = token.Token(
        festival=holder.festival_number,
        station=holder.station_number,
        installation=machine.journal.installation[:4],
        generation=holder.generation,
        desk=desk,
        prize=number,
        day=day,
        issue=issue,
        nonce=chance.randbytes(4),
    )
    return token.make(said, machine.kit.key)


def short_code(won: facts.PrizeWon, kit: Kit) -> str:
    """What a keeper types when the reader fails, in groups; "" where the kit has no key for it.

    Made of the long one, so both are one key of the desk's book.
    """
    keys = kit.words.short_keys if kit.words else {}
    key = keys.get(str(won.desk))
    if key is None:
        return ""
    said = token.read(won.code)
    told = short.Short(
        station=said.station,
        installation=int.from_bytes(said.installation[:2], "big"),
        issue=said.issue & 0xFFFF,
        prize=said.prize,
    )
    behind = short.Behind(said.festival, said.desk, said.day, said.generation)
    return short.in_fours(short.make(told, behind, bytes.fromhex(key)))
