"""The places where games are played: what stands where on a stage, in millimetres.

A stage is a folder of assets/look/stages with its drawings and a stage.toml. Nothing of a trade
is in code: a game dresses a stage's roles with its own pictures.
"""

from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Literal

import msgspec

from kiosk.games import sounding
from kiosk.games.worlds import Far, World
from kiosk.shipped import ASSETS

STAGES = ASSETS / "look" / "stages"

FORMS = {
    "landscape": (465, 262),
    "portrait": (262, 465),
    "both": (465, 226),
    "both_upright": (262, 428),
}
"""Millimetres of a 21-inch screen, lying and standing; and of the one place in which two play."""

NEEDED: dict[str, tuple[str, ...]] = {
    "conveyor": ("belt", "boxes", "thing", "sign", "worker", "score", "clock"),
    "grab": ("world", "left", "mate", "score", "sign", "clock"),
    "green": ("handles", "town", "shield", "sign", "worker", "clock"),
    "match": ("bench", "person", "job", "ask", "plate", "shelf", "line"),
    "order": ("scene", "tray", "worker", "score"),
    "inspector": ("thing", "card", "sign", "levers", "rack", "worker"),
    "estimate": ("sign", "picture", "column", "hold", "less", "greater", "set", "rack", "worker"),
    "hazard": ("view", "tags", "done", "sign", "worker"),
    "steady": ("work", "score", "done", "worker", "clock"),
    "robot": ("floor", "belt", "keys", "run", "score", "worker"),
    "brake": ("brake", "sign", "worker", "score", "clock"),
    "helm": ("left", "right", "sign", "around", "worker", "score", "clock"),
    "battle": ("floor", "own", "other", "keys", "go", "crowd", "worker"),
    "reveal": ("thing", "answers", "sign", "coins", "score", "worker"),
}
"""The slots that an engine's face looks for; an engine that is not named here has no stages yet."""

PAIRED: dict[str, tuple[str, ...]] = {
    "battle": ("floor", "own", "own-b", "keys", "keys-b", "go", "go-b", "crowd", "worker"),
    "brake": ("view", "brake", "sign", "view-b", "brake-b", "sign-b", "worker", "clock"),
    "helm": (
        "view", "left", "right", "sign", "around", "view-b", "left-b", "right-b", "sign-b",
        "around-b", "worker", "clock",
    ),
    "conveyor": (
        "belt", "boxes", "score", "sign", "belt-b", "boxes-b", "score-b", "sign-b", "thing",
        "worker", "clock",
    ),
    "estimate": (
        "sign", "picture", "column", "reach", "go", "worker", "hold", "less", "greater", "set",
        "hold-b", "less-b", "greater-b", "set-b",
    ),
    "match": ("bench", "person", "job", "plate", "palm", "palm-b", "shelf", "shelf-b"),
    "order": ("scene", "scene-b", "tray", "tray-b"),
    "inspector": ("thing", "card", "sign", "levers", "levers-b", "worker"),
    "reveal": (
        "thing", "sign", "answers", "answers-b", "coins", "coins-b", "go", "go-b", "worker",
    ),
}  # fmt: skip
"""Where two play in one place, its slots; "-b" is the right one's."""

TARGET_MM, GAP_MM, EDGE_MM = 20, 8, 15
"""What a finger needs; docs/house.md says why."""

NEAREST_M = 5
"""What is nearer than this is under the cab."""

Pair = tuple[float, float]


class Laid(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A drawing that stands on the stage. part: PART.svg beside stage.toml, or with `frames` the
    files PART-0.svg, PART-1.svg, … of which each is seen for every_ms.

    at, size: millimetres. when: by day, by night (the round's twist), or always. mirrored: its left
    side is on the right.
    """

    part: str
    at: Pair
    size: Pair
    frames: int = 1
    every_ms: int = 60
    when: Literal["", "day", "night"] = ""
    mirrored: bool = False

    @property
    def files(self) -> list[str]:
        one = self.frames == 1
        return [self.part] if one else [f"{self.part}-{n}" for n in range(self.frames)]


class Shown(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part that shows how the plant is. by: the gauge it follows, first of the author's = 0; -1 =
    what has been won so far, where steps are per cent of all that can be.

    how: "frames" (the fuller, the later frame), "slide" (moves by `to` as it fills), "turn" (runs
    through its frames, the quicker the fuller), "flow" (`count` of them along `path`), "swarm"
    (up to `count` of them dart about within `size`, the fuller the more; each `to` large), "needle"
    (turns from its left to its right end as it fills).
    when: while it runs, while it rests (after protection acted; while nobody holds), while a gauge
    is near its end, after what is asked has been reached and looks another way. steps: the values
    from which each next frame is seen, instead of even shares.
    """

    part: str
    at: Pair
    size: Pair
    how: Literal["frames", "slide", "turn", "flow", "swarm", "needle"] = "frames"
    by: int = 0
    frames: int = 1
    to: Pair = (0, 0)
    path: tuple[Pair, ...] = ()
    count: int = 1
    every_ms: int = 60
    when: Literal["", "running", "resting", "alarm", "after"] = ""
    steps: tuple[int, ...] = ()

    @property
    def files(self) -> list[str]:
        one = self.frames == 1
        return [self.part] if one else [f"{self.part}-{n}" for n in range(self.frames)]


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place that a role takes. touched: a child's hand has to reach it. behind: whoever stands
    there is seen behind the stage's front."""

    at: Pair
    size: Pair
    touched: bool = False
    behind: bool = False


class Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the stage stands on a screen. above, below: what goes on beyond its edges.

    back, shows, front: from far to near. windows: of the town, from its slot's corner, in the
    order in which they light up. far: of a stage with a world, what never comes nearer.
    """

    slots: dict[str, Slot]
    back: tuple[Laid, ...] = ()
    shows: tuple[Shown, ...] = ()
    front: tuple[Laid, ...] = ()
    windows: tuple[Pair, ...] = ()
    far: Far | None = None
    above: str = "#FBF6EC"
    below: str = "#FBF6EC"


class Stage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """streets: whose games stand here unless they say otherwise; none = all that have no other.

    parts: the drawings that a role is made of, by the role's name, with their millimetres.
    body, unlit: the colour of what is touched, and of its lamps that are not lit. twist_ms: when
    it is evening. named: only for games that say so. tip: of the tool that is led by hand,
    millimetres from its drawing's upper left corner. turns: it points along its way. world: what
    comes nearer behind the glass of a cab. sounds: files of assets/sounds by their moments.
    """

    engine: str
    landscape: Form
    portrait: Form
    both: Form | None = None
    both_upright: Form | None = None
    streets: tuple[str, ...] = ()
    body: str = "#3F72C0"
    unlit: str = "#2C5597"
    twist_ms: int = 45_000
    named: bool = False
    tip: Pair = (0, 0)
    turns: bool = False
    world: World | None = None
    parts: dict[str, Pair] = msgspec.field(default_factory=dict)
    sounds: dict[str, str] = msgspec.field(default_factory=dict)

    def sound(self, moment: str) -> str:
        """The name of its file, or "" where the stage has none for this moment."""
        name = self.sounds.get(moment, "")
        return name if sounding.is_there(name) else ""

    def forms(self) -> Iterator[tuple[str, Form]]:
        for name in FORMS:
            if (form := getattr(self, name)) is not None:
                yield name, form


def names() -> tuple[str, ...]:
    """Every stage that can be played on."""
    return tuple(name for name, drawn in _drawn().items() if drawn)


def unreadable() -> tuple[str, ...]:
    """Every stage that is drawn, and whose stage.toml is none."""
    return tuple(name for name, drawn in _drawn().items() if not drawn)


@cache
def _drawn() -> dict[str, Stage | None]:
    """Every stage of the program, in the order of their names; None where it cannot be read."""
    return {path.parent.name: _known(path.parent) for path in sorted(STAGES.glob("*/stage.toml"))}


def _known(folder: Path) -> Stage | None:
    with suppress(msgspec.MsgspecError, UnicodeDecodeError):
        return read(folder)
    return None


def read(folder: Path) -> Stage:
    """Raises msgspec.MsgspecError or UnicodeDecodeError where stage.toml is no stage."""
    return msgspec.toml.decode((folder / "stage.toml").read_bytes(), type=Stage)


def stage(name: str) -> Stage:
    """The stage of this name; raises KeyError where there is none to play on."""
    if (drawn := _drawn().get(name)) is None:
        raise KeyError(name)
    return drawn


@cache
def of(engine: str) -> tuple[str, ...]:
    """The stages on which an engine can play."""
    return tuple(name for name in names() if stage(name).engine == engine)


def default(engine: str, street: str) -> str:
    """The stage of a game that names none: its street's own, else everybody's, else ""."""
    known = [name for name in of(engine) if not stage(name).named]
    own = [name for name in known if street in stage(name).streets]
    return next(iter(own or (name for name in known if not stage(name).streets)), "")


def faults(folder: Path) -> list[str]:
    """What is wrong with a stage that can be read, a sentence each: where, what, what to do."""
    drawn = read(folder)
    if drawn.engine not in NEEDED:
        return [f'engine: "{drawn.engine}" has no stages; write one of {", ".join(NEEDED)}']
    unseen = [*_unslotted(drawn), *_undrawn(drawn, folder), *_unreachable(drawn), *_unseen(drawn)]
    return [*unseen, *sounding.faults(drawn.sounds)]


def _unslotted(drawn: Stage) -> Iterator[str]:
    if (drawn.both is None) != (drawn.both_upright is None):
        yield "both: write both and both_upright, or neither"
    elif drawn.both is None and drawn.engine in PAIRED:
        yield f"both: two play {drawn.engine} in one place; write both and both_upright"
    for name, form in drawn.forms():
        paired = name.startswith("both")
        needed = PAIRED.get(drawn.engine, ()) if paired else NEEDED[drawn.engine]
        if paired and not needed:
            yield f"{name}: two do not play {drawn.engine} in one place; leave it out"
        for slot in needed:
            if slot not in form.slots:
                yield f'{name}.slots: "{slot}" is missing; a game of {drawn.engine} needs it'


def _undrawn(drawn: Stage, folder: Path) -> Iterator[str]:
    laid: list[tuple[str, Laid | Shown]] = []
    for name, form in drawn.forms():
        standing: tuple[Laid | Shown, ...] = form.back + form.shows + form.front
        laid += [(f"{name}.{one.part}", one) for one in standing]
    files = [(where, file) for where, one in laid for file in one.files]
    files += [(f"parts.{part}", part) for part in drawn.parts]
    files += [(f"{name}.far", form.far.part) for name, form in drawn.forms() if form.far]
    files += [(f"world.{file}", file) for file in drawn.world.files()] if drawn.world else []
    for where, file in files:
        if not (folder / f"{file}.svg").is_file():
            yield f"{where}: {file}.svg is not there; draw it, or leave the part out"


def _unreachable(drawn: Stage) -> Iterator[str]:
    for name, form in drawn.forms():
        touched = {slot: one for slot, one in form.slots.items() if one.touched}
        for slot, one in touched.items():
            if min(one.size) < TARGET_MM:
                yield f'{name}.slots: "{slot}" is under {TARGET_MM} mm; make it larger'
            if _at_the_edge(one, name):
                yield f'{name}.slots: "{slot}" is within {EDGE_MM} mm of the edge; move it in'
        for (slot, one), (other, two) in combinations(touched.items(), 2):
            if _gap(one, two) < GAP_MM:
                wrong = f'"{slot}" and "{other}" are nearer than {GAP_MM} mm'
                yield f"{name}.slots: {wrong}; move them apart"


def _at_the_edge(slot: Slot, name: str) -> bool:
    (x, y), (wide, high), form = slot.at, slot.size, FORMS[name]
    # there, the points of whoever plays
    above = y if name in ("landscape", "portrait") else EDGE_MM
    return min(x, above, form[0] - x - wide, form[1] - y - high) < EDGE_MM


def _unseen(drawn: Stage) -> Iterator[str]:
    """What is to be seen once the way has ended well stands before the glass, not behind it."""
    world = drawn.world
    for thing in world.beside if world else ():
        if world and thing.when == "there" and thing.at[1] + world.nose - world.past < NEAREST_M:
            yield f"world.{thing.part}: is behind whoever has arrived; put it farther ahead"


def _gap(one: Slot, other: Slot) -> float:
    return max(
        max(one.at[n] - other.at[n] - other.size[n], other.at[n] - one.at[n] - one.size[n])
        for n in (0, 1)
    )
