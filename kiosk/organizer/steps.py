"""The steps of preparing a festival, one after another, done aside while the window lives on."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import Protocol

from kiosk.festival.plan import MOST_DESKS, MOST_STATIONS, Plan
from kiosk.languages import LANGS
from kiosk.organizer.amending import amended
from kiosk.organizer.authors import take_authors
from kiosk.organizer.changing import Changing, WithSteps
from kiosk.organizer.preparing import Asked, Said, Workshop
from kiosk.organizer.rehearsing import MOST_VISITORS, Stopped, played_through
from kiosk.trust.organizer import Organizer
from kiosk.words import Phrase, phrase

STEPS = ("make", "authors", "check", "change", "map", "rehearse", "kits", "news")

Aside = Callable[[Callable[[], list[Said]], Callable[[Future[list[Said]]], None]], None]
"""Has something done beside the window, and then told."""

MOST_DAYS = 31
NAME_LETTERS = 64


class HasStick(Protocol):
    @property
    def stick(self) -> Path | None: ...


class WithSticks(WithSteps, Protocol):
    """Where kits are written: onto a stick that is in."""

    @property
    def intake(self) -> HasStick: ...


class Steps:
    """said: of each step, what came of it last. busy: the step under way. share: of it, 0 to 1.
    changing: what is changed in the window itself."""

    def __init__(self, office: WithSticks) -> None:
        self._office = office
        self.changing = Changing(office)
        self.step = STEPS[0]
        self.said: dict[str, list[Said]] = {}
        self.busy = ""
        self.share = 0.0
        self._stops = False

    def turn_to(self, step: str) -> None:
        if step in STEPS:
            self.step = step

    def take(self, sheet: Path) -> None:
        """A plan that was changed in a spreadsheet and dropped on the window."""
        self._office.turn_to("prepare")
        self.turn_to("change")
        self.run("change", "read", sheet)

    def take_authors(self, paths: Sequence[Path]) -> None:
        """Files of authors that were dropped on the window, and folders of them."""
        self._office.turn_to("prepare")
        self.turn_to("authors")
        organizer = self._ready("authors")
        if organizer is None:
            return
        office, shop = self._office, self._shop()
        folder, now = office.folder, office.clock.utc_ms()
        lang = next(one for one in LANGS if one == office.lang)

        def work() -> list[Said]:
            return shop.do(
                lambda: take_authors(folder, organizer, paths, now, lang, self._tell)
            )  # fmt: skip

        self._begin("authors", work, made=True)

    def make(self, fields: Mapping[str, str]) -> None:
        """fields: name, stations, desks, days, first_day, passphrase, as they were typed."""
        asked = read_asked(fields)
        if isinstance(asked, Said):
            self.said["make"] = [asked]
            return
        shop = self._shop()
        self._begin("make", lambda: shop.do(lambda: shop.found(asked)), made=True)

    def run(self, step: str, what: str = "", file: Path | None = None) -> None:
        """what: "sheet" or "read" of the step "change"; file: a workbook that was dropped."""
        organizer = self._ready(step)
        if organizer is None:
            return
        shop, stick = self._shop(), self._office.intake.stick
        deeds = {
            "check": lambda: shop.check(organizer),
            "sheet": lambda: shop.write_sheet(organizer),
            "read": lambda: shop.read_sheet(organizer, file),
            "kits": lambda: shop.kits(organizer, stick, self._tell),
            "news": lambda: shop.news(organizer, stick),
        }
        deed = deeds.get(what or step)
        if deed is not None:
            self._begin(step, lambda: shop.do(deed), made=what == "read")

    def rehearse(self, typed: str) -> None:
        """Play the festival through for so many visitors; no key is needed for it."""
        office, visitors = self._office, _number(typed, 1, MOST_VISITORS, "visitors")
        if isinstance(visitors, Said) or office.plan is None:
            lacks = Said(phrase("prepare.no festival"), good=False)
            self.said["rehearse"] = [visitors if isinstance(visitors, Said) else lacks]
            return
        shop, folder, store = self._shop(), office.folder, office.store
        self._begin(
            "rehearse",
            lambda: shop.do(lambda: played_through(folder, store, visitors, self._tell)),
            made=False,
            aside=office.play_through,
        )

    def stop(self) -> None:
        """Nobody waits for the rehearsal any more."""
        self._stops = self.busy == "rehearse"

    def amend(self, step: str, change: Callable[[Plan], Plan], told: Phrase) -> None:
        """The plan is changed by this step. told: what is said of it then."""
        organizer = self._ready(step)
        if organizer is None:
            return
        office, shop = self._office, self._shop()
        folder, now = office.folder, office.clock.utc_ms()
        self._begin(
            step,
            lambda: shop.do(lambda: amended(folder, organizer, now, change, told)),
            made=True,
        )

    def _ready(self, step: str) -> Organizer | None:
        """The key, once there are a festival and a key; else the step says what is lacking."""
        office = self._office
        if office.plan is None:
            self.said[step] = [Said(phrase("prepare.no festival"), good=False)]
            return None
        if office.organizer is None:
            self.said[step] = [Said(phrase("prepare.no key"), good=False)]
        return office.organizer

    def _shop(self) -> Workshop:
        office = self._office
        return Workshop(office.folder, office.folder.parent, office.clock.utc_ms(), office.store)

    def _tell(self, share: float) -> None:
        """Raises Stopped."""
        self.share = share
        if self._stops:
            raise Stopped

    def _begin(
        self,
        step: str,
        work: Callable[[], list[Said]],
        *,
        made: bool,
        aside: Aside | None = None,
    ) -> None:
        if self.busy:
            return
        self.busy, self.share, self.said[step] = step, 0.0, []
        self._stops = False

        def told(done: Future[list[Said]]) -> None:
            self.busy = ""
            self.said[step] = done.result()
            if made:
                self._office.read_folder()

        (aside or self._office.aside)(work, told)


def read_asked(fields: Mapping[str, str]) -> Asked | Said:
    """What was typed, or the sentence about what is to be typed otherwise."""
    name = fields.get("name", "").strip()
    if not 1 <= len(name) <= NAME_LETTERS:
        return Said(phrase("prepare.bad name"), good=False)
    numbers = []
    for what, least, most in (
        ("stations", 1, MOST_STATIONS), ("desks", 0, MOST_DESKS), ("days", 1, MOST_DAYS),
    ):  # fmt: skip
        number = _number(fields.get(what, ""), least, most, what)
        if isinstance(number, Said):
            return number
        numbers.append(number)
    try:
        first = date.fromisoformat(fields.get("first_day", "").strip())
    except ValueError:
        return Said(phrase("prepare.bad day"), good=False)
    stations, desks, days = numbers
    return Asked(name, stations, desks, days, first, fields.get("passphrase", ""))


def _number(typed: str, least: int, most: int, what: str) -> int | Said:
    typed = typed.strip()
    if typed.isdecimal() and len(typed) < 10 and least <= int(typed) <= most:
        return int(typed)
    called = phrase(f"prepare.{what}")
    return Said(phrase("prepare.bad number", least=least, most=most, what=called), good=False)
