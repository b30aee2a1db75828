"""One small game of every engine, as an author would write it, for tests."""

from typing import Any

from kiosk.games.battle import Battle, Coach, Floor
from kiosk.games.brake import Brake, Stop
from kiosk.games.conveyor import Bin, Conveyor, Item
from kiosk.games.estimate import Estimate, Quantity
from kiosk.games.game import Game
from kiosk.games.grab import Forbidden, Grab, Target
from kiosk.games.green import Control, Event, Gauge, Green
from kiosk.games.hazard import Hazard, Hotspot
from kiosk.games.helm import Helm, Place, Push
from kiosk.games.inspector import Inspector, Point, Sample
from kiosk.games.match import Match, Pair
from kiosk.games.order import Order, Step
from kiosk.games.reveal import Card, Reveal
from kiosk.games.robot import Level, Robot
from kiosk.games.steady import Steady
from kiosk.texts import Text


def say(words: str) -> Text:
    return {"kk": f"{words} kk", "ru": f"{words} ru", "en": words}


def named(game_id: str) -> dict[str, Any]:
    """What every game has."""
    place = {"street": "metal", "area": "smelter"}
    return {"id": game_id, **place, "name": say(game_id), "fact": say("Steel is iron with carbon")}


TRADES = (
    "geologist",
    "surveyor",
    "rescuer",
    "electrician",
    "mechanic",
    "welder",
    "driller",
    "cook",
)

MATCH = Match(
    pairs=tuple(
        Pair(
            id=trade,
            left=say(f"tool of the {trade[:3]}"),
            right=say(trade),
            clues=(say(f"hard clue {n}"), say(f"easy clue {n}")),
        )
        for n, trade in enumerate(TRADES)
    ),
    **named("pairs"),
)

COVERED = Match(pairs=MATCH.pairs, covered=True, **named("covered"))

ORDER = Order(
    steps=tuple(
        Step(id=step, text=say(step), safety=step in ("lamp", "gas"))
        for step in ("task", "clothes", "lamp", "cage", "gas", "work")
    ),
    before=(
        ("clothes", "lamp"),
        ("task", "cage"),
        ("lamp", "cage"),
        ("cage", "gas"),
        ("gas", "work"),
    ),
    **named("into-the-mine"),
)

CONVEYOR = Conveyor(
    bins=tuple(Bin(id=name, text=say(name)) for name in ("ore", "rock", "wood")),
    items=tuple(
        Item(id=f"{name}-{n}", text=say(f"{name} number {n}"), bin=name)
        for name in ("ore", "rock", "wood")
        for n in range(4)
    ),
    **named("sorting"),
)

HAZARD = Hazard(
    picture="shop.svg",
    hotspots=tuple(
        Hotspot(id=f"fault-{n}", text=say(f"fault {n}"), box=(0.05 + 0.15 * n, 0.1, 0.1, 0.12))
        for n in range(6)
    ),
    decoys=tuple(
        Hotspot(id=f"fine-{n}", text=say(f"fine {n}"), box=(0.1 + 0.3 * n, 0.6, 0.1, 0.12))
        for n in range(3)
    ),
    **named("shop-floor"),
)

INSPECTOR = Inspector(
    spec=(Point(id="length", text=say("25 m")), Point(id="whole", text=say("no cracks"))),
    samples=(
        *(Sample(id=f"good-{n}", text=say(f"25 m, whole, {n}")) for n in range(6)),
        *(Sample(id=f"long-{n}", text=say(f"26 m, {n}"), breaks=("length",)) for n in range(3)),
        *(Sample(id=f"crack-{n}", text=say(f"cracked, {n}"), breaks=("whole",)) for n in range(3)),
    ),
    **named("rails"),
)

REVEAL = Reveal(
    cards=tuple(
        Card(
            id=trade,
            text=say(trade),
            clues=tuple(say(f"clue {c} about {n}") for c in "abcd"),
        )
        for n, trade in enumerate(TRADES)
    ),
    **named("who-am-i"),
)

ESTIMATE = Estimate(
    quantities=tuple(
        Quantity(
            id=f"heat-{n}",
            text=say(f"how hot {n}"),
            unit=say("degrees"),
            low=-100,
            high=1900,
            step=10,
            value=400 + 200 * n,
            tolerance=100,
        )
        for n in range(6)
    ),
    **named("how-hot"),
)

STEADY = Steady(
    path=((0.05, 0.3), (0.35, 0.1), (0.65, 0.5), (0.95, 0.3)),
    width=0.06,
    speed=(0.03, 0.06),
    **named("seam"),
)

GREEN = Green(
    gauges=(
        Gauge(
            id="heat",
            text=say("heat"),
            unit=say("degrees"),
            scale=(0, 100),
            green=(40, 60),
            start=50,
            drift=1.2,
        ),
        Gauge(
            id="pressure",
            text=say("pressure"),
            unit=say("bar"),
            scale=(0, 50),
            green=(20, 30),
            start=25,
            drift=-0.5,
        ),
        Gauge(
            id="level",
            text=say("level"),
            unit=say("per cent"),
            scale=(0, 100),
            green=(60, 80),
            start=70,
            drift=-0.8,
        ),
    ),
    controls=(
        Control(id="cool", text=say("cool"), effects={"heat": -7, "pressure": -0.5}),
        Control(id="burn", text=say("burn"), effects={"heat": 7}),
        Control(id="pump", text=say("pump"), effects={"pressure": 4}),
        Control(id="vent", text=say("vent"), effects={"pressure": -4}),
        Control(id="fill", text=say("fill"), effects={"level": 7, "heat": -0.5}),
        Control(id="drain", text=say("drain"), effects={"level": -7}),
    ),
    events=(
        Event(id="hot-load", text=say("hot load"), effects={"heat": 1.0}),
        Event(id="leak", text=say("leak"), effects={"pressure": -0.5, "level": -0.6}),
    ),
    protection=say("cooled down and closed"),
    **named("furnace"),
)

GRAB = Grab(
    arm="excavator",
    targets=(Target(id="small", loads=1), Target(id="large"), Target(id="other")),
    forbidden=Forbidden(
        columns=(14, 23), depth=31, free=50, text=say("a pipe"), called=say("dig by hand")
    ),
    counted=say("lorries filled"),
    **named("trench"),
)

CRANE = Grab(
    arm="crane",
    targets=(Target(id="storey"), Target(id="another"), Target(id="roof")),
    counted=say("storeys set down"),
    **named("house"),
)

ROBOT = Robot(
    levels=(
        Level(id="straight", map=(">..o",)),
        Level(id="corner", map=(">..", "##.", "##o")),
        Level(id="thing", map=(">.*.", "###.", "###o")),
        Level(id="stairs", map=(">.##", "#..#", "##..", "###o"), room=12),
        Level(id="round", map=(">....", "####.", "####.", "####.", "*....")),
    ),
    **named("cart"),
)

HELM = Helm(
    speed=40,
    steer=13,
    width=9,
    gates=tuple(
        Place(at=5 * n, x=x, y=y)
        for n, (x, y) in enumerate(
            [(18, 0), (-12, 0), (-32, 0), (-8, 9), (20, -8), (36, 0), (8, 6), (-30, 0), (16, -6)], 1
        )
    ),
    events=(Push(id="wind", text=say("wind"), at=24, push=(4, 1)),),
    right=say("through"),
    around=say("goes around"),
    **named("landing"),
)

BRAKE = Brake(
    speed=16,
    brake=2.2,
    exact=4,
    stops=(
        Stop(id="one", seen=110),
        Stop(id="two", seen=130),
        Stop(id="leaves", seen=140, grip=65, text=say("leaves on the rails")),
        Stop(id="four", seen=120),
    ),
    right=say("right at the mark"),
    **named("platform"),
)

BATTLE = Battle(
    floors=(
        Floor(id="cross", map=("...*...", "....*..", "...*...", "..*....", "...*...")),
        Floor(id="line", map=("...*...", "...*...", ".......", "...*...", "...*...")),
    ),
    coaches=(
        Coach(
            id="tortoise",
            name=say("tortoise"),
            floor="cross",
            chassis="tracks",
            tool="plough",
            program=("left",) * 6,
        ),
        Coach(
            id="ant",
            name=say("ant"),
            floor="cross",
            chassis="legs",
            tool="fork",
            program=("up", "left", "right", "stand"),
        ),
        Coach(
            id="eagle",
            name=say("eagle"),
            floor="line",
            chassis="legs",
            tool="magnet",
            program=("up", "up", "left", "right", "right"),
        ),
    ),
    **named("sumo"),
)

GAMES: tuple[Game, ...] = (
    *(MATCH, COVERED, ORDER, CONVEYOR, HAZARD, INSPECTOR),
    *(REVEAL, ESTIMATE, STEADY, GREEN, ROBOT, HELM, BRAKE, GRAB, CRANE, BATTLE),
)
