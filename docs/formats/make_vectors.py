"""Writes prize-code-vectors.json: run by hand when the format grows; what stands never changes."""

import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.prizes import token

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
    }


if __name__ == "__main__":
    out = Path(__file__).with_name("prize-code-vectors.json")
    out.write_text(json.dumps(vectors(), indent=2) + "\n", "utf-8")
