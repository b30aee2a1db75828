"""The organizer's table: a hub and its one owner, the key, the plan beside it, what is poured in.

Never waits: what takes time is done in a thread, and `tick` sees what has come of it.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec

from db.hub import Hub, HubUnreadable
from kiosk.clock import Clock
from kiosk.content.store import Content, PackUnreadable, StoreUnreadable, StoreUnwritable
from kiosk.festival import log
from kiosk.festival.folder import KEY, FestivalRefused, beside
from kiosk.festival.plan import FILE, Plan
from kiosk.festival.planfile import PlanUnreadable, read_plan
from kiosk.hub.opening import HubRefused
from kiosk.languages import LANGS
from kiosk.machine.drive import sticks
from kiosk.organizer.board import Held, Tile, held, tiles
from kiosk.organizer.cells import Cells, cells
from kiosk.organizer.choice import QUESTIONS, Choice
from kiosk.organizer.choosing import Choosing
from kiosk.organizer.claim import Claim
from kiosk.organizer.intake import Intake
from kiosk.organizer.looked import Answers, Asked, Lefts, Looked, answers, asked_in, lefts, look
from kiosk.organizer.memory import MEMORY, Remembered
from kiosk.organizer.owner import NoHub, Owner
from kiosk.organizer.papers import Papers
from kiosk.organizer.places import Names, in_order, names_in, pack_of, store_of
from kiosk.organizer.pouring import Pourer
from kiosk.organizer.sides import Sides
from kiosk.organizer.steps import Steps
from kiosk.shipped import SHIPPED_PACK
from kiosk.trust.organizer import KeyUnreadable, Organizer, read_organizer_key
from kiosk.words import message

T = TypeVar("T")

KeyState = Literal["missing", "locked", "opening", "ready"]

PAGES = ("evening", "sticks", "see", "questions", "report", "prepare")


class Office:
    """trouble: why the hub cannot be had, a phrase, or "". key: how the organizer's key stands.
    pourings: all of this window, in order; held: what the hub holds; version: another one whenever
    that was asked anew."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        look: Callable[[], list[Path]] = sticks,
        store: Path | None = None,
        lang: str | None = None,
    ) -> None:
        """path: the hub, which is made when something is first poured in. look: the sticks that are
        in. store: what is played, where it is built already. lang: None = as the window last
        spoke on this hub."""
        self.path, self.clock, self.store = path, clock, store
        self.lang, self.page = lang or LANGS[0], "sticks"
        self._lang_given = lang is not None
        self.trouble = ""
        self.plan: Plan | None = None
        self.revoked: list[tuple[str, int]] = []
        self.key: KeyState = "missing"
        self.key_trouble = ""
        self.names = Names()
        self.content: Content | None = None
        self.held = Held()
        self.cells: Cells | None = None
        self.asked: dict[str, Asked] = {}
        self.looked: list[Looked] = []
        self._answers: tuple[Answers, Lefts] = {}, {}
        self.choice = Choice()
        self.version = 0
        self.key_path = self.folder / KEY
        self.organizer: Organizer | None = None
        self.steps, self.papers, self.sides = Steps(self), Papers(self), Sides(self)
        self.choosing = Choosing(self)
        self.intake = Intake(self, look)
        self.owner: Owner | None = None
        self._claim: Claim | None = None
        self._hand = ThreadPoolExecutor(1, "office")
        self._eyes = ThreadPoolExecutor(1, "looking")
        self._minutes = ThreadPoolExecutor(1, "rehearsing")
        self._under_way: list[tuple[Future[Any], Callable[[Future[Any]], None]]] = []

    @property
    def folder(self) -> Path:
        """The festival's: where the hub lies, or a folder in that, made when asked for."""
        return beside(self.path)

    # beginning and end

    def open(self) -> None:
        """Take the hub; again when it could not be had."""
        self._let_go()
        try:
            now = datetime.fromtimestamp(self.clock.utc_ms() / 1000)
            self._claim = Claim(self.path, now)
        except HubRefused as error:
            self.trouble = message(error)
            return
        self.trouble = ""
        self.owner = Owner(self.path)
        self.read_folder()
        self._do(self.owner.ask(lambda hub: hub.setting(MEMORY)), self._recall)
        self.look_again()

    def read_folder(self) -> None:
        """The plan, the key and the log that lie beside the hub, as they are now."""
        try:
            self.plan = read_plan(self.folder / FILE)
            self.steps.changing.read(self.plan)
            lines = log.read_log(self.folder)
        except (PlanUnreadable, OSError, log.LogDamaged):
            lines = []
        self.revoked = [
            (str(line.of["id"]), int(str(line.of["day"]))) for line in lines if line.did == "revoke"
        ]
        key = self.folder / KEY
        if self.key == "missing" and key.is_file():
            self.take_key(key)
        self._do(self._hand.submit(self._named), self._know_names)

    def close(self) -> None:
        """After the file that is being poured in."""
        self.intake.close()
        self.steps.stop()
        self._eyes.shutdown(wait=False, cancel_futures=True)
        self._hand.shutdown(cancel_futures=True)
        self._minutes.shutdown(cancel_futures=True)
        self._let_go()
        if self.content is not None:
            self.content.close()

    def _let_go(self) -> None:
        if self.owner is not None:
            self.owner.close()
        if self._claim is not None:
            self._claim.close()
        self.owner = self._claim = None

    def turn_to(self, page: str) -> None:
        self.page = page
        self._remember()

    def choose(self, choice: Choice) -> None:
        """What is to be seen, and through which filters."""
        self.choice = choice
        self._remember()

    def speak(self, lang: str) -> None:
        self.lang = lang
        self._remember()

    # the key

    def take_key(self, path: Path, passphrase: str | None = None) -> None:
        """Open the organizer's key, which may be locked; that takes a second."""
        self.key_path, self.key = path, "opening"
        ask = None if passphrase is None else lambda: passphrase
        self._do(self._hand.submit(read_organizer_key, path, ask), self._know_key)

    def unlock(self, passphrase: str) -> None:
        if self.key == "locked":
            self.take_key(self.key_path, passphrase)

    def _know_key(self, read: Future[Organizer]) -> None:
        try:
            self.organizer = read.result()
        except KeyUnreadable as error:
            self.key_trouble = message(error)
            locked = getattr(error.args[0], "key", "") in ("trust.key-locked", "trust.passphrase")
            self.key = "locked" if locked else "missing"
            return
        self.key, self.key_trouble = "ready", ""
        self.intake.go_on()

    # work aside

    def pour(self, pourer: Pourer) -> None:
        if self.owner is not None:
            self._do(self.owner.pour(pourer.steps), _forget)

    def ask(self, question: Callable[[Hub], T], then: Callable[[Future[T]], None]) -> None:
        """Of the hub, and told when it is answered. Without a hub nothing comes of it."""
        if self.owner is not None:
            self._do(self.owner.ask(question), then)

    def aside(self, work: Callable[[], T], then: Callable[[Future[T]], None]) -> None:
        """Done in a thread, and told to the window's own when it is."""
        self._do(self._hand.submit(work), then)

    def look_into(self, work: Callable[[], T], then: Callable[[Future[T]], None]) -> None:
        """As aside(), for what only looks: it waits for no festival that is being made."""
        self._do(self._eyes.submit(work), then)

    def play_through(self, work: Callable[[], T], then: Callable[[Future[T]], None]) -> None:
        """As aside(), for what takes minutes: a key is opened meanwhile."""
        self._do(self._minutes.submit(work), then)

    # looking

    def tick(self) -> None:
        done, self._under_way = (
            [one for one in self._under_way if one[0].done()],
            [one for one in self._under_way if not one[0].done()],
        )
        for future, then in done:
            then(future)
        if self.intake.look():
            self.look_again()

    def _remember(self) -> None:
        """How the window stands comes back when it is next opened on this hub."""
        if self.owner is not None:
            state = msgspec.json.encode(Remembered(self.page, self.lang, self.choice))
            self._do(self.owner.ask(lambda hub: hub.set(MEMORY, state.decode())), _forget)

    def _recall(self, answer: Future[str | None]) -> None:
        try:
            state = msgspec.json.decode(answer.result() or "{}", type=Remembered)
        except (NoHub, HubRefused, msgspec.DecodeError):
            return
        if state.lang in LANGS and not self._lang_given:
            self.lang = state.lang
        self.page = state.page if state.page in PAGES else self.page
        self.choice = state.see if state.see.question in QUESTIONS else self.choice

    def look_again(self) -> None:
        """Ask the hub anew what it holds."""
        if self.owner is not None:
            self._do(self.owner.ask(_whole), self._know_held)

    def tiles(self) -> list[Tile]:
        return tiles(self.held, self.plan, self.revoked)

    @property
    def places(self) -> dict[str, str]:
        """Each station's street, by the plan, else by what it told."""
        known = {station: street for station, (street, _) in self.held.places.items()}
        if self.plan is not None:
            known |= {one.id: one.street for one in self.plan.stations}
        return known

    @property
    def busy(self) -> bool:
        """Whether anything is still under way."""
        return bool(self._under_way)

    def _know_held(self, answer: Future[tuple[Held, Cells, tuple[Answers, Lefts]]]) -> None:
        try:
            (self.held, self.cells, self._answers), self.trouble = answer.result(), ""
        except NoHub:
            return
        except HubRefused as error:
            self.trouble = message(error)
            return
        self._new()

    def _new(self) -> None:
        self.looked = look(self._answers[0], self.asked, self._answers[1])
        self.version += 1

    def _named(self) -> tuple[Content, Names, dict[str, Asked]] | None:
        try:
            pack = pack_of(self.plan, self.folder) if self.plan else SHIPPED_PACK
            content = Content.open(self.store or store_of(pack))
        except (FestivalRefused, PackUnreadable, StoreUnreadable, StoreUnwritable, OSError):
            return None  # ids are shown then; the page that prepares the festival says why
        return content, names_in(content), asked_in(content)

    def _know_names(self, read: Future[tuple[Content, Names, dict[str, Asked]] | None]) -> None:
        found = read.result()
        if found is not None:
            self.content, names, self.asked = found
            self.names = in_order(names, self.plan)
            self._new()

    def _do(self, future: Future[Any], then: Callable[[Future[Any]], None]) -> None:
        self._under_way.append((future, then))


def _whole(hub: Hub) -> tuple[Held, Cells, tuple[Answers, Lefts]]:
    return held(hub), cells(hub), (answers(hub), lefts(hub))


def _forget(done: Future[Any]) -> None:
    """What failed stands in a line; what nobody expected ends the program."""
    error = done.exception()
    if error is not None and not isinstance(error, HubRefused | HubUnreadable | NoHub):
        raise error
