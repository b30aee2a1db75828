"""Bytes made worse by chance: the seeded mutations of the fuzzing siege."""

from collections.abc import Sequence
from random import Random

# what parsers stumble over, wherever it is put
_WORDS = [
    b"", b"\0", b"\n", b"\r\n", b" ", b"\t", b'"', b"'", b"\\", b"{", b"}", b"[", b"]", b"[[", b"=",
    b",", b":", b"#", b"-", b"0", b"-1", b"1.5", b"1e999", b"-1e999", b"nan", b"inf", b"9" * 400,
    b"9223372036854775808", b"-9223372036854775809", b"null", b"true", b"false", b"{}", b"[]",
    b'""', b'"""', b"\\u0000", b"\\ud800", b"\\udfff", b"\\uFFFF", b"\\U00110000", b"\xff", b"\xc3",
    b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xe2\x80\xae", "Қ".encode(), "ё".encode(), b"1979-05-27",
    b"0x", b"0b1", b"[" * 300, b'{"a":' * 300, b"a." * 300, b"{a=" * 200, b"A" * 3000,
]  # fmt: skip
_DEEP = [b"[" * 20_000, b'{"a":' * 20_000, b"x=" + b"[" * 5000, b"a." * 5000 + b"b=1"]

# a file cut short or nested deep is soon found out: rarer than the others
_OFTEN = [100, 100, 100, 100, 100, 100, 100, 10, 1]


def mutated(rng: Random, seeds: Sequence[bytes]) -> bytes:
    """One of the seeds with one to four things done to it."""
    made = bytearray(rng.choice(seeds))
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        at = rng.randrange(len(made) + 1)
        end = min(len(made), at + rng.choice((1, 1, 2, 8, 40)))
        match rng.choices(range(9), _OFTEN)[0]:
            case 0 if made:
                made[at % len(made)] ^= 1 << rng.randrange(8)
            case 1:
                made[at:end] = rng.choice(_WORDS)
            case 2:
                made[at:at] = rng.choice(_WORDS)
            case 3:
                del made[at:end]
            case 4:
                made[at:at] = made[at:end]
            case 5:
                other = rng.choice(seeds)
                start = rng.randrange(len(other) + 1)
                made[at:end] = other[start : start + rng.choice((4, 20, 100))]
            case 6:
                made[at:end] = rng.randbytes(end - at)
            case 7:
                del made[at:]
            case 8:
                made[at:at] = rng.choice(_DEEP)
    return bytes(made)
