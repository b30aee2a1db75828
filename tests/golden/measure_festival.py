"""What a program of any day must find in an organizer's golden folder: opened in a copy."""

from pathlib import Path
from typing import Any

import msgspec

from kiosk.festival.folder import KEY, Festival, open_festival
from kiosk.festival.planfile import read_plan
from kiosk.trust.kitfile import open_kit
from kiosk.trust.news import news_name, verify_news
from kiosk.trust.organizer import read_organizer_key
from kiosk.trust.sealed import read_label

PASSPHRASE = "тоғыз жолдың торабы"


def open_copy(copy: Path, key: str = f"DIR/{KEY}") -> Festival:
    return open_festival(copy / "DIR", read_organizer_key(copy / key, bare=True))


def festival_of(copy: Path) -> dict[str, Any]:
    """Plain data: the plan, the log, the codes, the public keys, each kit, the news."""
    held = open_copy(copy)
    kits = {
        one: kit_of(copy / "kits" / f"{one}.kit", first_code(held, one)) for one in held.plan.ids
    }
    replaced = kit_of(copy / "replaced" / "K07.kit", held.code("K07"))
    kit = open_kit(copy / "kits" / "K01.kit", held.code("K01")).kit
    news = verify_news((copy / "kits" / news_name("TEST", 4711)).read_bytes(), kit)
    told: dict[str, Any] = msgspec.to_builtins(
        {
            "plan": read_plan(copy / "DIR" / "plan.toml"),
            "log": [(line.number, line.did, line.mark) for line in held.lines],
            "codes": held.codes.by_id,
            "public": {one: held.vault.public(one) for one in held.plan.ids},
            "kits": kits,
            "replaced": replaced,
            "news": news,
        }
    )
    return told


def first_code(held: Festival, holder: str) -> str:
    return held.codes.by_id[holder]["0"]


def kit_of(path: Path, code: str) -> dict[str, Any]:
    opened = open_kit(path, code)
    told: dict[str, Any] = msgspec.to_builtins(
        {
            "label": read_label(path),
            "words": opened.kit.words,
            "holder": opened.kit.holder,
            "recipients": opened.kit.recipients,
        }
    )
    return told
