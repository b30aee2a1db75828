"""What became of authors' files, in phrases for a terminal and for a window."""

from collections.abc import Mapping, Sequence
from functools import reduce

from kiosk.content.check import errors
from kiosk.content.taking.many import File
from kiosk.words import phrase


def became(one: File) -> str:
    if one.taken is None:
        return one.refused
    return went_in(one.taken.counts) if one.taken.counts else phrase("content.nothing taken")


def went_in(counts: Mapping[str, int]) -> str:
    """3 questions, 1 quiz. counts: how many of each kind, of one at least."""
    told = [phrase(f"content.{kind}", n=count) for kind, count in sorted(counts.items())]
    return reduce(lambda before, one: phrase("content.and", a=before, b=one), told)


def to_mend(files: Sequence[File]) -> list[File]:
    """Those that went in in part, or not at all."""
    return [one for one in files if not one.taken or errors(one.taken.findings)]
