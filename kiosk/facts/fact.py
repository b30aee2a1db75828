"""What every fact carries, whatever it tells."""

import re

import msgspec


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Fact(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag=_snake):
    """What every fact carries. The Recorder fills these in; see kiosk/machine/recorder.py.

    run: which start of the program on this installation, 1, 2, 3 ...
    utc_ms: wall clock, milliseconds since 1970; never used for order
    ms: milliseconds since the run began, monotonic
    visit: 32 hex digits, or None for what happens outside a visit
    """

    run: int = 0
    utc_ms: int = 0
    ms: int = 0
    visit: str | None = None
