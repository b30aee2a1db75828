"""Session files poured in at the window: one after another, a line for each that anybody
understands."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from db.hub import Hub, HubUnreadable
from db.intake import IntakeCounts
from kiosk.clock import Clock
from kiosk.hub.branches import undecided
from kiosk.hub.gathering import HARMLESS, Gathered, PassedOver, gather
from kiosk.hub.importer import ImportResult, import_gathered, refused_whole
from kiosk.hub.opening import HubRefused, plainly
from kiosk.printable import path_text
from kiosk.session.frame import Header
from kiosk.session.naming import hint
from kiosk.trust.organizer import Organizer
from kiosk.words import message, phrase

State = Literal["in", "part", "fork", "none", "refused"]

PHOTOS = (".jpg", ".jpeg", ".png", ".heic", ".gif", ".mp4", ".mov", ".cr2", ".arw")

_KEY_MAX = 65_536

MOST_LINES = 1000
"""More nobody reads on a screen; what they counted stands in the hub."""


class Line(NamedTuple):
    """What became of one file, or of a stick without any. station: "" where it is not known.

    said: a phrase. new: facts that were not here before.
    """

    station: str
    state: State
    said: str
    new: int
    utc_ms: int


@dataclass
class Pouring:
    """How far it is; written by the owner's thread and read by the window's.

    where: the stick or folder. file: the one that is read, of `files`, `at` in it from 0 to 1.
    """

    where: str
    stick: bool
    files: int = 0
    file: int = 0
    station: str = ""
    at: float = 0.0
    ended: bool = False
    lines: list[Line] = field(default_factory=list)


class Pourer:
    """How one stick or some files are poured. hub: opens it, making it when told to."""

    def __init__(
        self,
        paths: Sequence[Path],
        hub: Callable[[bool], Hub],
        place: Path,
        organizer: Organizer,
        own: Sequence[Path],
        clock: Clock,
        told: Pouring,
    ) -> None:
        self._paths, self._hub, self._place, self._organizer = paths, hub, place, organizer
        self._own, self._clock, self.told = own, clock, told

    def steps(self) -> Iterator[None]:
        """A step for each file. A hub or disk that fails is told in a line, and ends it; what was
        taken before stays."""
        try:
            yield from self._steps()
        except (HubRefused, HubUnreadable) as error:
            plain = plainly(self._place, error) if isinstance(error, HubUnreadable) else error
            self._tell("", "refused", message(plain))
            left = self.told.files - max(self.told.file - 1, 0)
            if left > 0:
                self._tell("", "refused", phrase("organizer.not begun", n=left))
            raise
        finally:
            self.told.ended = True

    def _steps(self) -> Iterator[None]:
        gathered = gather(self._paths, own=self._own)
        self.told.files = len(gathered.files)
        for refusal in gathered.refused:
            self._tell("", "refused", refusal.reason)
        if not gathered.files and not gathered.refused:
            self._tell("", "none", nothing_in(gathered.passed_over))
        for number, file in enumerate(gathered.files, 1):
            yield
            parts = hint(file.name)
            self.told.file, self.told.at = number, 0.0
            self.told.station = parts.station if parts else ""
            self._pour(file, gathered.news)

    def _pour(self, file: Path, news: list[Path]) -> None:
        one = Gathered([file], [], [], news)
        result = None
        if not self._place.exists():  # none is made for a file that proves bad
            result = refused_whole(one, self._organizer, self._place.parent)
        if result is None:
            hub = self._hub(True)
            taken: list[tuple[Header, IntakeCounts]] = []
            result = import_gathered(
                one, hub, self._organizer, self._progress, self._clock,
                tell=lambda file, header, counts: taken.append((header, counts)),
            )  # fmt: skip
            for header, counts in taken:
                self._tell_taken(hub, result, header, counts)
        for refusal in result.refused:
            parts = hint(file.name)
            short = isinstance(refusal.reason, str) and _is_incomplete(refusal.reason)
            self._tell(
                parts.station if parts else "", "part" if short else "refused", refusal.reason
            )
        for remark in result.remarks:
            self._tell("", "refused", remark)

    def _progress(self, done: int, total: int) -> None:
        self.told.at = done / max(total, 1)

    def _tell_taken(
        self, hub: Hub, result: ImportResult, header: Header, counts: IntakeCounts
    ) -> None:
        fork = min(
            (one.seq for one in undecided(hub.forks.branches())
             if one.installation == header.installation),
            default=0,
        )  # fmt: skip
        gaps = [gap for gap in result.gaps if gap.installation == header.installation]
        last, new = thousands(header.last), thousands(counts.new)
        if fork:
            said = phrase("organizer.forked", after=thousands(fork - 1))
            self._tell(header.station, "fork", said, counts.new)
        elif gaps:
            first, to = thousands(gaps[0].first), thousands(gaps[0].last)
            more = sum(gap.last - gap.first + 1 for gap in gaps[1:])
            key = "organizer.missing more" if more else "organizer.missing"
            said = phrase(key, first=first, last=to, more=thousands(more))
            self._tell(header.station, "part", said, counts.new)
        elif counts.new:
            said = phrase("organizer.complete", last=last, new=new)
            self._tell(header.station, "in", said, counts.new)
        else:
            self._tell(header.station, "in", phrase("organizer.known", last=last))

    def _tell(self, station: str, state: State, said: str, new: int = 0) -> None:
        self.told.lines.append(Line(station, state, said, new, self._clock.utc_ms()))


def nothing_in(passed: Sequence[PassedOver]) -> str:
    """The sentence of a stick or folder that holds no session file."""
    why = Counter(one.why for one in passed)
    photos = sum(one.file.lower().endswith(PHOTOS) for one in passed)
    others = sum(count for word, count in why.items() if word not in HARMLESS)
    if why["archive"]:
        return phrase("organizer.archive", n=why["archive"])
    if why["ours"] and not others:
        return phrase("organizer.ours")
    if photos and photos * 2 >= others:
        return phrase("organizer.photos", n=photos)
    return phrase("organizer.others", n=others) if others else phrase("organizer.empty")


def _is_incomplete(reason: str) -> bool:
    return getattr(reason, "key", "") == "session.incomplete"


def thousands(number: int) -> str:
    """4 210: as Kazakh and Russian write it, and English understands. The gap is a plain one: a
    sentence shows any other as its escape."""
    return f"{number:,}".replace(",", " ")


def named(path: Path) -> str:
    """What a stick or folder is called on a screen."""
    return path_text(path.name or str(path))


def is_key(path: Path) -> bool:
    """Whether a file that was dropped is to be tried as the organizer's key."""
    try:
        return path.suffix == ".key" and path.is_file() and path.stat().st_size <= _KEY_MAX
    except OSError:
        return False
