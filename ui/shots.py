"""Every screen as a picture, drawn without a display: the whole product in a minute."""

import math
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import msgspec
from PySide6.QtTest import QTest

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.games.hands import right_move
from kiosk.questions.branching import Branching
from kiosk.questions.categorise import Categorise
from kiosk.questions.estimate import Estimate
from kiosk.questions.fill_the_gap import FillTheGap
from kiosk.questions.match_pairs import MatchPairs
from kiosk.questions.order import Order
from kiosk.questions.question import Question
from kiosk.station.settings import Settings
from kiosk.station.station import Station, StationTrouble, open_station
from kiosk.visit import discovery, waits
from kiosk.visit.excursion import SIDES as HALVES
from kiosk.visit.rounds import SIDES, GameRound, QuizRound
from kiosk.visit.story import Screen
from ui.app import Window, application, open_window
from ui.looks import children, streets, windows

SETTLE_MS = 700
"""Longer than any screen change: what is drawn then is what stays."""

Scene = Callable[["Stage"], None]


class Stage:
    """A station in a folder of its own, played to the moment of each picture."""

    def __init__(
        self,
        folder: Path,
        pack: Path,
        size: tuple[int, int],
        lang: str,
        inches: float = 43,
        street: str = "",
    ) -> None:
        self.clock = SetClock()
        self.station = open_station(folder / "data", pack, self.clock, lang=lang)
        self.station.settings = _on_a_screen(self.station.settings, size, inches)
        written = street in {written.id for written in self.content.streets()}
        if written:
            settings = msgspec.structs.replace(self.station.settings, street=street)
            self.station.settings = settings
        self.station.start(seed=7)
        self.size = size
        self.window: Window = open_window(self.station, size, lambda: None, folder / "words")
        if street and not written:
            self.window.station.disguise = {
                "name": street.title(),
                "look": street,
                "windows": windows(street),
            }

    @property
    def content(self) -> Content:
        return self.station.content

    def show(self) -> None:
        self.window.station.refresh()
        self.window.guide.changed.emit()
        self.window.station.ticked.emit()
        self.window.ticking.stop()
        self.window.quick.grabWindow()  # a first frame, or a busy machine begins too late to move
        QTest.qWait(SETTLE_MS)

    def close(self) -> None:
        self.window.close()
        self.station.close()


def _on_a_screen(settings: Settings, size: tuple[int, int], inches: float) -> Settings:
    """The settings of a station whose screen has this size and diagonal."""
    width_mm = round(inches * 25.4 * size[0] / math.hypot(*size))
    screen = msgspec.structs.replace(settings.screen, width_mm=width_mm)
    return msgspec.structs.replace(settings, screen=screen)


def first_start(stage: Stage) -> None:
    pass


def attract(stage: Stage) -> None:
    stage.station.note_pin()


def attract_answer(stage: Stage) -> None:
    attract(stage)
    stage.clock.pass_ms(waits.PREVIEW_ASK + waits.PREVIEW_TAP + 100)


def street(stage: Stage) -> None:
    attract(stage)
    stage.station.visit.open("Street")


def a_list(name: str) -> Scene:
    def scene(stage: Stage) -> None:
        street(stage)
        stage.station.visit.open(name)

    return scene


def card(stage: Stage) -> None:
    street(stage)
    stage.station.visit.open_card("steelmaker")


def question(kind: str, answer: bool | None) -> Scene:
    """A question of a kind; answered right (True), not yet right (False), or not (None)."""

    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        visit.start_quiz(stage.content.quizzes(stage.station.street)[2].id)
        while True:
            asked = _asked(visit.state.round)
            if type(asked).__name__ == kind:
                break
            visit.answer(asked.id, asked.judge(()).right)
            visit.next(asked.id)
        if answer is not None:
            right = asked.judge(()).right
            assert isinstance(visit.state.round, QuizRound)
            wrong = [c for c in visit.state.round.offered if c not in right]
            visit.answer(asked.id, right if answer else wrong[:1])

    return scene


def _asked(round_: object) -> Question:
    assert isinstance(round_, QuizRound)
    return round_.question


MOST_MOVES = 200


def a_kind(kind: str, share: float | None) -> Scene:
    """A question of one of the kinds whose answers have parts, first in its round; so much of the
    answer is put together and handed in, or nothing (None)."""

    def scene(stage: Stage) -> None:
        attract(stage)
        questions = [q for z in stage.content.quizzes(stage.station.street) for q in z.questions]
        asked = next(q for q in questions if type(q).__name__ == kind)
        ask(stage.station, asked)
        if share is not None:
            stage.station.visit.answer(asked.id, _partly(asked, share))

    return scene


def ask(station: Station, asked: Question) -> None:
    """Begin a round whose first question this is, as if the station had been killed in it."""
    quiz = next(q for q in station.content.quizzes(station.street) if asked in q.questions)
    others = [q.id for q in quiz.questions if q is not asked][:7]
    started = facts.QuizStarted(
        quiz=quiz.id, street=quiz.street, area=quiz.area, questions=(asked.id, *others), seed=7
    )
    opened = facts.VisitBegan(
        lang=station.visit.state.lang, street=quiz.street, area=quiz.area, guide=False
    )
    station.visit.resume(station.recorder.record(opened, started, visit="0" * 32))
    station.visit.touched()


def _partly(asked: Question, share: float) -> tuple[str, ...]:
    """An answer that is right in this share of its parts."""
    right = asked.judge(()).right
    if share == 1:
        return right
    match asked:
        case Order():
            return (right[1], right[0], *right[2:])
        case MatchPairs():
            one, other = (pair.id for pair in asked.pairs[:2])
            return (f"{one}>{other}", f"{other}>{one}", *right[2:])
        case Categorise():
            first, other = right[0].split(">")[0], asked.bins[1].id
            return (f"{first}>{other}", *right[1:])
        case FillTheGap():
            spare = next(tile.id for tile in asked.tiles if tile.id not in asked.gaps)
            return (right[0], f"{spare}>2")
        case Estimate():
            return ("1400",)
        case Branching():
            return ("alarm>leave", "air>back")
    wrong = [one for one in asked.offered(Random(0)) if one not in right]
    return tuple(wrong[:1]) if len(right) == 1 else (*right[:-1], *wrong[:1])


def game(engine: str, moves: int, players: int = 1) -> Scene:
    """The first game of an engine after so many right moves; of two, one plays twice as fast."""

    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        games = stage.content.games(stage.station.street)
        visit.start_game(next(g.id for g in games if type(g).__name__ == engine))
        visit.choose_players(players)
        for number in range(moves * players):
            round_ = visit.state.round
            assert isinstance(round_, GameRound)
            if round_.finished:
                break
            side = int(players == 2 and number % 3 == 0)
            if round_.tables[side].finished:
                side = 1 - side
            move = right_move(round_.game, round_.tables[side])
            visit.move(round_.game.id, move | {"side": SIDES[side]})

    return scene


def how_many(stage: Stage) -> None:
    """The question before a game that two can play."""
    street(stage)
    games = stage.content.games(stage.station.street)
    stage.station.visit.start_game(next(game.id for game in games if game.versus))


def game_result(engine: str, players: int = 1) -> Scene:
    def scene(stage: Stage) -> None:
        game(engine, MOST_MOVES, players)(stage)
        round_ = stage.station.visit.state.round
        assert isinstance(round_, GameRound)
        stage.station.visit.see_result(round_.game.id)

    return scene


def games() -> dict[str, Scene]:
    """Each engine at its start, in the middle and at its end; some for two, some results."""
    found: dict[str, Scene] = {"Game-players": how_many}
    for engine, middle in MIDDLE_MOVES.items():
        found[f"Game-{engine.lower()}"] = game(engine, 0)
        found[f"Game-{engine.lower()}-middle"] = game(engine, middle)
        found[f"Game-{engine.lower()}-end"] = game(engine, MOST_MOVES)
    for engine in ("Conveyor", "Inspector", "Match", "Reveal", "Estimate"):
        found[f"Game-{engine.lower()}-two"] = game(engine, 3, players=2)
    return found | {
        "Result-steady": game_result("Steady"),
        "Result-green": game_result("Green"),
        "Result-two": game_result("Conveyor", players=2),
    }


MIDDLE_MOVES = {
    "Match": 6,
    "Order": 3,
    "Conveyor": 4,
    "Inspector": 4,
    "Reveal": 2,
    "Estimate": 2,
    "Hazard": 3,
    "Steady": 6,
    "Green": 12,
    "Robot": 8,
}


def played(number: int, share: float) -> Scene:
    """A quiz of the street played to its result; the first share of it answered right."""

    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        visit.start_quiz(stage.content.quizzes(stage.station.street)[number].id)
        for _ in range(MOST_MOVES):
            round_ = visit.state.round
            assert isinstance(round_, QuizRound)
            right = round_.question.judge(()).right
            wrong = tuple(choice for choice in round_.offered if choice not in right)[:1]
            if round_.index >= share * len(round_.questions):
                visit.answer(round_.question.id, wrong)
            # where one choice is no answer, the wrong one was ignored
            visit.answer(round_.question.id, right)
            visit.next(round_.question.id)
            if visit.state.screen is Screen.RESULT:
                return
        raise AssertionError(f"quiz {number} has no end")

    return scene


result = played(0, 1.0)
"""Without a fault: the first finisher of the day wins a prize."""

result_without_prize = played(2, 0.5)


def picking(stage: Stage) -> None:
    result_without_prize(stage)
    stage.station.visit.open_faces()


def dressed(stage: Stage) -> None:
    picking(stage)
    stage.station.visit.pick_face(next(iter(children())))


def prize(stage: Stage) -> None:
    result(stage)
    stage.station.visit.open_prize()


def goodbye(stage: Stage) -> None:
    street(stage)
    stage.station.visit.say_goodbye()


def goodbye_dressed(stage: Stage) -> None:
    dressed(stage)
    stage.station.visit.say_goodbye()


def ring(stage: Stage) -> None:
    question("SingleChoice", None)(stage)
    stage.clock.pass_ms(waits.PLAY + 3_000)


def paused(stage: Stage) -> None:
    attract(stage)
    stage.station.pause()


def guide_layer(stage: Stage) -> None:
    street(stage)
    stage.station.guide.open_layer()


def guide_pin(stage: Stage) -> None:
    guide_layer(stage)
    stage.station.guide.ask_pin()
    for digit in "271":
        stage.station.guide.press_digit(digit)


def guide_panel(stage: Stage) -> None:
    pin = stage.station.first_pin
    result(stage)
    stage.station.guide.open_layer()
    stage.station.guide.ask_pin()
    for digit in pin:
        stage.station.guide.press_digit(digit)


def excursion(steps: int) -> Scene:
    """A class led so many steps: 0 asked, 1 counted, 12 delegates, 14 told, 18 the result."""

    def scene(stage: Stage) -> None:
        attract(stage)
        stage.station.lead(stage.station.settings.lang, "9-12", 23)
        for _ in range(steps):
            _step_on(stage.station)

    return scene


def _step_on(station: Station) -> None:
    now, tour = station.tour.now, station.tour
    assert now is not None
    match now.stage:
        case "ask":
            tour.tell()
        case "count":
            tour.count(now.question.id, 8, 9)
        case "duel":
            side = HALVES[len(now.given)]
            tour.answer(now.question.id, side, now.offered[len(now.given)])
        case "told":
            tour.go_on(now.question.id)


PARTED = {
    "multiple": "MultipleChoice",
    "order": "Order",
    "pairs": "MatchPairs",
    "sort": "Categorise",
    "hotspot": "Hotspot",
    "gap": "FillTheGap",
    "estimate": "Estimate",
    "before-after": "BeforeAfter",
    "branching": "Branching",
}
"""The kinds of questions beyond one tap on a card, and what their pictures are called."""


def age(stage: Stage) -> None:
    street(stage)
    stage.station.visit.open_discovery()


def triads(band: str, taps: int | None = None, favourite: str = "RIC") -> Scene:
    """So many triads answered by a child that knows what it likes; None: all of them."""

    def scene(stage: Stage) -> None:
        age(stage)
        visit = stage.station.visit
        visit.discover("age", band)
        test = stage.content.interests()
        assert test is not None
        scale = {item.id: item.scale for item in test.items}
        made, taken = 0, Counter[str]()
        while (now := visit.state.discovery) and now.offered and made != taps:
            stage.clock.pass_ms(4_000)
            liked = [one for one in now.offered if scale[one] in favourite]
            best = min(liked, key=lambda one: favourite.index(scale[one]), default=now.offered[1])
            # who likes nothing best takes what it has taken least
            turned = now.offered[made % 3 :] + now.offered[: made % 3]
            least = min(turned, key=lambda one: taken[scale[one]])
            chosen = best if favourite else least
            taken[scale[chosen]] += 1
            visit.discover("item", chosen)
            made += 1

    return scene


def challenge(name: str, begun: bool) -> Scene:
    def scene(stage: Stage) -> None:
        triads("13-17")(stage)
        visit = stage.station.visit
        assert visit.state.discovery is not None
        now = msgspec.structs.replace(visit.state.discovery, challenge=name)
        visit.state = msgspec.structs.replace(visit.state, discovery=now)
        if begun:
            visit.discover("begin")

    return scene


def challenge_done(stage: Stage) -> None:
    challenge("rotation", True)(stage)
    for _ in range(6):
        stage.station.visit.try_move({"load": "left"}, 9_000)


def tried(stage: Stage) -> None:
    triads("13-17")(stage)
    visit = stage.station.visit
    visit.discover("skip")
    assert visit.state.discovery is not None
    visit.discover("tried", visit.state.discovery.suggested[1])


def discovered(band: str, favourite: str = "RIC") -> Scene:
    def scene(stage: Stage) -> None:
        triads(band, favourite=favourite)(stage)
        stage.station.visit.discover("skip")
        stage.station.visit.discover("on")

    return scene


def why(stage: Stage) -> None:
    discovered("13-17")(stage)
    found = discovery.found(_now(stage), stage.content, ())
    stage.station.visit.discover("look", found.matches[0].profession)


def _now(stage: Stage) -> discovery.Discovery:
    assert stage.station.visit.state.discovery is not None
    return stage.station.visit.state.discovery


def takeaway(stage: Stage) -> None:
    discovered("9-12")(stage)
    stage.station.visit.open_takeaway()


SCENES: dict[str, Scene] = {
    "FirstStart": first_start,
    "Attract": attract,
    "Attract-answer": attract_answer,
    "Street": street,
    "Professions": a_list("Professions"),
    "Card": card,
    "Quizzes": a_list("Quizzes"),
    "Games": a_list("Games"),
    "Quiz-single": question("SingleChoice", None),
    "Quiz-single-right": question("SingleChoice", True),
    "Quiz-single-not-yet": question("SingleChoice", False),
    "Quiz-true-false": question("TrueFalse", None),
    "Quiz-picture": question("PictureChoice", None),
    "Quiz-picture-not-yet": question("PictureChoice", False),
    "Quiz-odd": question("OddOneOut", None),
    **{
        f"Quiz-{name}{said}": a_kind(kind, share)
        for name, kind in PARTED.items()
        for said, share in (("", None), ("-right", 1), ("-partly", 0.5))
    },
    **games(),
    "Result": result_without_prize,
    "Result-prize": result,
    "Result-faces": picking,
    "Result-dressed": dressed,
    "Prize": prize,
    "Goodbye": goodbye,
    "Goodbye-dressed": goodbye_dressed,
    "Age": age,
    "Triad": triads("9-12", 0),
    "Triad-middle": triads("13-17", 9),
    "Challenge-offer": challenge("rotation", False),
    "Challenge-memory": challenge("memory", True),
    "Challenge-reaction": challenge("reaction", True),
    "Challenge-rotation": challenge("rotation", True),
    "Challenge-spot-the-defect": challenge("spot_the_defect", True),
    "Challenge-steady-hand": challenge("steady_hand", True),
    "Challenge-done": challenge_done,
    "Tried": tried,
    "Discovery-streets": discovered("6-8"),
    "Discovery-six": discovered("9-12"),
    "Discovery-ranked": discovered("13-17"),
    "Discovery-grown-up": discovered("18+", "SEA"),
    "Discovery-many": discovered("13-17", ""),
    "Discovery-why": why,
    "Takeaway": takeaway,
    "Ring": ring,
    "Paused": paused,
    "Guide-layer": guide_layer,
    "Guide-pin": guide_pin,
    "Guide-panel": guide_panel,
    **{
        f"Excursion-{name}": excursion(steps)
        for name, steps in (("ask", 0), ("count", 1), ("duel", 12), ("told", 14), ("result", 21))
    },
}


def in_the_evening(scene: Scene) -> Scene:
    """The same after a day of forty rounds."""

    def evening(stage: Stage) -> None:
        stage.station.recorder.tally.today["quizzes"] = 40
        scene(stage)

    return evening


STREETS: dict[str, tuple[Scene, str]] = {
    f"{name}-{look}": (in_the_evening(scene), look)
    for look in streets()
    for name, scene in (("Attract", attract), ("Street", street))
}
"""Every street that is drawn, by name, whether its content is written or not."""


def names() -> list[str]:
    return [*SCENES, *STREETS, "Trouble"]


def shoot(
    out: Path, pack: Path, sizes: list[tuple[int, int]], langs: list[str], screens: list[str]
) -> Iterator[Path]:
    """Draw the screens named, one file each; yields the files as they are written."""
    application()
    out.mkdir(parents=True, exist_ok=True)
    for size in sizes:
        for lang in langs:
            for screen in screens:
                path = out / f"{screen}-{lang}-{size[0]}x{size[1]}.png"
                with tempfile.TemporaryDirectory() as folder:
                    _draw(screen, path, Path(folder), pack, size, lang)
                yield path


def _draw(
    screen: str, path: Path, folder: Path, pack: Path, size: tuple[int, int], lang: str
) -> None:
    if screen == "Trouble":
        trouble = StationTrouble(
            f"The content in {pack.name} has mistakes; mend them and start again.",
            ("quizzes/smelter.toml line 41, question 3, explanation: Russian (ru) is missing.",),
        )
        window = open_window(trouble, size, lambda: None, folder / "words")
        QTest.qWait(SETTLE_MS)
        window.quick.grabWindow().save(str(path))
        window.close()
        return
    scene, street = STREETS[screen] if screen in STREETS else (SCENES[screen], "")
    stage = Stage(folder, pack, size, lang, street=street)
    scene(stage)
    stage.show()
    stage.window.quick.grabWindow().save(str(path))
    stage.close()
