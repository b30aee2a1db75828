"""The organizer's window on the third evening of a festival made for its pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.content.content import Content
from kiosk.content.store import ensure_built
from kiosk.content.taking.told import went_in
from kiosk.festival.beginning import begin
from kiosk.festival.folder import make_festival
from kiosk.festival.plan import FILE
from kiosk.festival.planfile import plan_text
from kiosk.organizer.choice import QUESTIONS, Choice
from kiosk.organizer.office import Office
from kiosk.organizer.pouring import Line, Pouring, thousands
from kiosk.organizer.preparing import Said
from kiosk.rehearsal.telling import Foretold, Hour, Out, sentences
from kiosk.words import phrase
from ui.hub_window import open_hub_window
from ui.scenes.hub_made import FIRST_DAY, fill, utc_ms
from ui.scenes.stage import SETTLE_MS


class HubStage:
    """An organizer's table of its own, with everything poured in already."""

    def __init__(self, folder: Path, pack: Path, size: tuple[int, int], lang: str) -> None:
        store = ensure_built(pack, folder)
        with Content.open(store) as content:
            plan = begin(content, name=content.festival.name[lang], stations=40, desks=4, days=5,
                         first_day=FIRST_DAY)  # fmt: skip
        here = folder / "festival"
        make_festival(here, plan, 0, lambda page: None)
        (here / FILE).write_text(plan_text(plan), "utf-8")
        self.clock = SetClock(utc_ms(3, 19))
        fill(here / "hub.db", plan, store)
        self.office = Office(here / "hub.db", self.clock, list, store, lang)
        self.office.revoked = [("K33", 3)]
        self.office.open()
        self.window = open_hub_window(self.office, size, lambda: None)
        self.settle()
        self.office.revoked = [("K33", 3)]
        self.office.intake.pourings.append(_said())
        self.settle()

    def settle(self) -> None:
        for _ in range(3000):
            self.window.pulse.beat()
            if not self.office.busy:
                break
            QTest.qWait(20)
        self.window.pulse.beat()

    def show(self) -> None:
        self.settle()
        self.window.pulse.stop()
        self.window.quick.grabWindow()
        QTest.qWait(SETTLE_MS)

    def close(self) -> None:
        self.window.close()
        self.office.close()


def _complete(last: int, new: int) -> str:
    return phrase("organizer.complete", last=thousands(last), new=thousands(new))


def _said() -> Pouring:
    """What the last sticks said."""
    at = utc_ms(3, 18, 50)
    lines = [
        Line("K07", "in", _complete(4210, 1102), 1102, at),
        Line("", "refused", phrase("session.other_festival", name="K03_7f.age", festival="X",
                                   other="Y"), 0, at),
        Line("K33", "refused", phrase("organizer.revoked note"), 0, at),
        Line("K14", "part", phrase("organizer.missing", first="101", last="140"), 902, at),
        Line("K27", "fork", phrase("organizer.forked", after=thousands(3611)), 0, at),
        Line("", "none", phrase("organizer.photos", n=214), 0, at),
        Line("K37", "in", _complete(3980, 1214), 1214, at),
    ]  # fmt: skip
    return Pouring("KIOSK", True, 3, 2, "K38", 0.24, ended=False, lines=lines)


HubScene = Callable[[HubStage], None]


def sticks(stage: HubStage) -> None:
    """What is read, what was said, what is to be fetched."""
    stage.office.turn_to("sticks")


def page(name: str) -> HubScene:
    def turn(stage: HubStage) -> None:
        stage.office.turn_to(name)

    return turn


def seen(choice: Choice) -> HubScene:
    def turn(stage: HubStage) -> None:
        stage.office.turn_to("see")
        stage.office.choose(choice)

    return turn


def prepared(step: str) -> HubScene:
    def turn(stage: HubStage) -> None:
        stage.office.turn_to("prepare")
        stage.office.steps.turn_to(step)
        stage.office.steps.run(step)
        stage.settle()

    return turn


def brought(stage: HubStage) -> None:
    """Authors' files were dropped: one is to be mended, and its copy lies beside it."""
    stage.office.turn_to("prepare")
    steps = stage.office.steps
    steps.turn_to("authors")
    lacks = phrase("terminal.finding", where="berik.xlsx", what=phrase("mending.no-choice", a="z"))
    steps.said["authors"] = [
        Said(phrase("content.file", file="aigul.xlsx", said=went_in({"question": 14, "quiz": 1}))),
        Said(
            phrase("content.file", file="berik.xlsx", said=phrase("content.nothing taken")),
            good=False,
        ),
        Said(lacks, good=False),
        Said(phrase("prepare.send back", file="authors/back/berik.xlsx"), good=False),
        Said(phrase("prepare.own content", folder="festival/pack")),
        Said(phrase("prepare.new content")),
    ]


def foretold(stage: HubStage) -> None:
    """A festival was played through; nobody was there."""
    stage.office.turn_to("prepare")
    stage.office.steps.turn_to("rehearse")
    hours = [
        Hour(hour=f"{at}:00", played=4_000 + 300 * (6 - abs(13 - at)), waited_s=35 * (at - 9),
             most_s=70 * (at - 8), turned_away=40 * (at - 9))
        for at in range(10, 18)
    ]  # fmt: skip
    told = Foretold(
        seed=1, visitors=50_000, expected=50_000, visits=46_870, finished=31_204,
        diagnostics=21_480, per_hour=537, aimed=30_000, players=2.05, facts=1_074_330, won=974,
        pieces=1_000, handed=931, desk_s=260, out=[Out("badge", 3, 12)], hours=hours, areas=[],
    )  # fmt: skip
    stage.office.steps.said["rehearse"] = [Said(line) for line in sentences(told)]


def on_the_map(stage: HubStage) -> None:
    """Laid out plainly; a screen is picked, a desk lacks its point."""
    stage.office.turn_to("prepare")
    stage.office.steps.turn_to("map")
    survey = stage.office.steps.changing.survey
    assert survey is not None
    survey.lay_out()
    survey.pick(len(survey.points) - 1)
    survey.remove()
    survey.pick(9)


def told(stage: HubStage) -> None:
    """A desk is closed, a line said, a share moved; more may be moved."""
    stage.office.turn_to("prepare")
    stage.office.steps.turn_to("news")
    changing = stage.office.steps.changing
    changing.turn("desk", "D02", "")
    stage.settle()
    line = {"kk": "Шай екіге дейін тегін", "ru": "Чай до двух бесплатно"}
    changing.say(line | {"en": "Tea is free until two"}, "")
    stage.settle()
    plan = stage.office.plan
    assert plan is not None
    changing.move(plan.stock[0].prize, {"day": "4", "out": "K01", "into": "K02", "pieces": "1"})
    stage.settle()


def sides(stage: HubStage) -> None:
    """A journal that went on twice is looked at."""
    stage.office.turn_to("sticks")
    stage.office.sides.open("K27")


def chosen(stage: HubStage) -> None:
    """What is to be poured in is chosen by hand."""
    stage.office.turn_to("sticks")
    stage.office.choosing.go(stage.office.path.parent.parent)


def held(stage: HubStage) -> None:
    """Somebody else has the hub."""
    stage.office.trouble = phrase("hub.held", hub="hub.db", user="aigul", machine="office",
                                  since="18:40")  # fmt: skip


HUBS: dict[str, HubScene] = {
    "Hub-evening": page("evening"),
    "Hub-sticks": sticks,
    "Hub-see": seen(Choice()),
    "Hub-see-compared": seen(Choice().on(3).with_day(2)),
    "Hub-see-language": seen(Choice().speaking("ru")),
    **{f"Hub-see-{one}": seen(Choice(question=one)) for one in QUESTIONS[1:]},
    "Hub-questions": page("questions"),
    "Hub-report": page("report"),
    "Hub-sides": sides,
    "Hub-choose": chosen,
    "Hub-prepare": prepared("check"),
    "Hub-prepare-authors": brought,
    "Hub-prepare-map": on_the_map,
    "Hub-prepare-rehearse": foretold,
    "Hub-prepare-kits": prepared("kits"),
    "Hub-prepare-news": told,
    "Hub-held": held,
}
