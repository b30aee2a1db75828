"""Writes the vectors that lie here: run by hand when a format grows; what stands never changes."""

import json
from base64 import b64encode
from datetime import date, time
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.prizes import short, token
from kiosk.trust.certificate import Certificate, certify
from kiosk.trust.kit import KitFile, Words
from kiosk.trust.kitfile import sign_kit
from kiosk.trust.news import Moved, News, Revoked, sign_news
from kiosk.trust.pin import Pin
from kiosk.trust.sealed import Label, seal

SEED = bytes(range(32))
FIELDS = token.Token(
    0x0102, 7, bytes.fromhex("a1b2c3d4"), 0, 1, 3, 2, 41, bytes.fromhex("deadbeef")
)


def spelled(fields: token.Token) -> dict[str, object]:
    """Bytes as hex digits."""
    told = fields._asdict()
    return {name: v.hex() if isinstance(v, bytes) else v for name, v in told.items()}


def vectors() -> dict[str, object]:
    key = Ed25519PrivateKey.from_private_bytes(SEED)
    other = Ed25519PrivateKey.from_private_bytes(SEED[::-1])
    good = {
        "ordinary": FIELDS,
        "handed over by the guide": FIELDS._replace(desk=0),
        "trial": FIELDS._replace(day=0, issue=0),
        "largest numbers": token.Token(
            65535, 65535, b"\xff" * 4, 255, 255, 255, 255, 2**32 - 1, b"\xff" * 4
        ),
        "smallest numbers": token.Token(0, 0, bytes(4), 0, 0, 0, 0, 0, bytes(4)),
    }
    code = token.make(FIELDS, key)
    bad = {
        "a letter changed": code[:60] + ("B" if code[60] == "A" else "A") + code[61:],
        "the last letter changed": code[:-1] + ("B" if code[-1] == "A" else "A"),
        "a letter missing": code[:-1],
        "a letter too many": code + "A",
        "small letters": code.lower(),
        "padding": code[:-1] + "=",
        "another prefix": "CP2" + code[3:],
        "signed by another station": token.make(FIELDS, other),
        "two codes spliced": code[:40] + token.make(FIELDS._replace(issue=42), key)[40:],
        "a space inside": code[:20] + " " + code[21:],
        "nothing": "",
    }
    return {
        "public_key": key.public_key().public_bytes_raw().hex(),
        "good": [
            {
                "what": what,
                "code": token.make(fields, key),
                "says": spelled(fields),
            }
            for what, fields in good.items()
        ],
        "bad": [{"what": what, "code": text} for what, text in bad.items()],
        "short": short_vectors(),
    }


SHORT_KEY = bytes(range(32, 64))
SHORT = short.Short(station=7, installation=0xA1B2, issue=41, prize=3)
BEHIND = short.Behind(festival=0x0102, desk=1, day=2, generation=0)


def short_vectors() -> dict[str, object]:
    """The short codes of the same prizes. refused: no code at all; nobodys: whole, made by none."""
    good = {
        "ordinary": (SHORT, BEHIND),
        "handed over by the guide": (SHORT, BEHIND._replace(desk=0)),
        "another generation": (SHORT, BEHIND._replace(generation=3)),
        "an issue above sixteen bits": (SHORT._replace(issue=65_536 + 41), BEHIND),
        "largest numbers": (
            short.Short(255, 65_535, 65_535, 255), short.Behind(65_535, 255, 255, 255)
        ),
        "smallest numbers": (short.Short(0, 0, 0, 0), short.Behind(0, 0, 0, 0)),
    }  # fmt: skip
    code = short.make(SHORT, BEHIND, SHORT_KEY)
    other = short.make(SHORT._replace(issue=42), BEHIND, SHORT_KEY)
    refused = {
        "a letter changed": code[:5] + ("B" if code[5] == "A" else "A") + code[6:],
        "the check letter changed": code[:-1] + ("B" if code[-1] == "A" else "A"),
        "a letter missing": code[1:],
        "a letter too many": code + "0",
        "a letter that no code has": "U" + code[1:],
        "two codes spliced": code[:8] + other[8:],
        "nothing": "",
    }
    nobodys = {
        "another desk": BEHIND._replace(desk=2),
        "another day": BEHIND._replace(day=3),
        "another generation": BEHIND._replace(generation=1),
        "another festival": BEHIND._replace(festival=0x0103),
    }
    return {
        "key": SHORT_KEY.hex(),
        "behind": BEHIND._asdict(),
        "good": [
            {
                "what": what,
                "code": short.make(said, behind, SHORT_KEY),
                "shown": short.in_fours(short.make(said, behind, SHORT_KEY)),
                "says": {k: v & 0xFFFF for k, v in said._asdict().items() if k != "mac"},
                "behind": behind._asdict(),
            }
            for what, (said, behind) in good.items()
        ],
        "spelled": [code.lower(), short.in_fours(code), code.replace("0", "o").replace("1", "l")],
        "refused": [{"what": what, "code": text} for what, text in refused.items()],
        "nobodys": [
            {"what": what, "code": short.make(SHORT, behind, SHORT_KEY)}
            for what, behind in nobodys.items()
        ]
        + [{"what": "another key", "code": short.make(SHORT, BEHIND, SHORT_KEY[::-1])}],
    }


CODE = "7QX4M2HVRD"
WORDS = Words(
    serial=12,
    street="energy",
    area="grid",
    first="discovery",
    first_day=date(2026, 12, 7),
    days=2,
    opens=time(10),
    closes=time(0),
    pin=Pin(salt="00" * 16, hash="11" * 32),
    shares={"badge": (3, 2)},
    desks={"badge": 1},
    short_keys={"1": "22" * 32},
)


def kit_vectors() -> dict[str, object]:
    """Bytes as Base64: a kit and news of one root, and files that must be refused."""
    root, key = (Ed25519PrivateKey.from_private_bytes(seed) for seed in (SEED, SEED[::-1]))
    holder = Certificate(
        festival="TEST",
        festival_number=258,
        station="K07",
        station_number=7,
        role="station",
        generation=1,
        public_key=key.public_key().public_bytes_raw().hex(),
    )
    inside = KitFile(
        festival="TEST",
        festival_number=258,
        root=root.public_key().public_bytes_raw().hex(),
        recipients=("age1first", "age1second"),
        certificate=certify(root, holder),
        station_key=SEED[::-1].hex(),
        words=WORDS,
    )
    label = Label(
        festival="TEST",
        festival_number=258,
        id="K07",
        role="station",
        generation=1,
        serial=12,
        line="33" * 16,
        street="energy",
        area="grid",
        name={"kk": "Электр желілері", "ru": "Электрические сети", "en": "Grid"},
        salt="44" * 16,
    )
    kit = seal(label, sign_kit(root, inside), CODE)
    news = News(
        festival="TEST",
        festival_number=258,
        number=13,
        line="55" * 16,
        revoked=(Revoked(id="K07", generation=0, day=1),),
        moved=(Moved(prize="badge", day=2, out_of="K07", into="K01", pieces=1),),
    )
    bad = {
        "its last byte changed": kit[:-1] + bytes([kit[-1] ^ 1]),
        "its line changed": kit.replace(b'"serial":12', b'"serial":13'),
        "cut short": kit[:-1],
        "only its line": kit.partition(b"\n")[0] + b"\n",
        "a cost beyond the bound": kit.replace(b'"n":32768', b'"n":262144'),
        "a cost that is no power of two": kit.replace(b'"n":32768', b'"n":32769'),
        "a newer format": kit.replace(b"kiosk-kit-1", b"kiosk-kit-2"),
        "signed by another root": seal(label, sign_kit(key, inside), CODE),
        "its line tells of another station": seal(
            msgspec.structs.replace(label, id="K08"), sign_kit(root, inside), CODE
        ),
    }
    return {
        "code": CODE,
        "kit": b64encode(kit).decode(),
        "says": msgspec.to_builtins({"label": label, "inside": inside}),
        "news": b64encode(sign_news(root, news)).decode(),
        "news_say": msgspec.to_builtins(news),
        "bad": [{"what": what, "kit": b64encode(one).decode()} for what, one in bad.items()],
        "sized": {
            "size": len(kit) - kit.index(b"\n") - 1,
            "kit": b64encode(kit).decode(),
            "cut": b64encode(kit[:-1]).decode(),
            "grown": b64encode(kit + b"\n").decode(),
        },
    }


def write(name: str, told: dict[str, object]) -> None:
    """What stands already stays as it is."""
    out = Path(__file__).with_name(name)
    told |= json.loads(out.read_text("utf-8")) if out.exists() else {}
    out.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    write("prize-code-vectors.json", vectors())
    write("kit-vectors.json", kit_vectors())
