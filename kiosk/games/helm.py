"""Hold a lever and keep to the way: an aircraft to its runway, a harvester along its rows.

Who is off the way at its end goes around and comes again, as a master does; nothing else happens.
"""

import random
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar, Literal

import msgspec

from kiosk.ages import GAME_BANDS, MIDDLE, YOUNGEST, GameBand
from kiosk.games import steering
from kiosk.games.game import Game, Move, Table, to_come, twice
from kiosk.games.steering import STEP_MS, Course, Gate, Held, State, Wind
from kiosk.texts import Text

WIDTH: dict[GameBand, int] = {"6-8": 130, "9-12": 100, "13-17": 80}
"""Per cent of the author's width of a gate."""

WIND: dict[GameBand, int] = {"6-8": 70, "9-12": 100, "13-17": 130}
"""Per cent of the author's events."""

HELP = 40
"""Per cent of a held lever: so strongly the youngest are led to the middle of a gate close by."""

LEARN_MS = 15_000
"""So long nothing blows, and gates are half as wide again."""

SWAYS = 15
"""Per cent by which a seed moves a gate, so that no way can be learnt by heart."""

AROUND_MS = 5_000
"""Before its end one may still go around."""

SEEN_MS = 1_000
"""After the last gate a hand needs so long to turn to the end: only then is one beside the way."""

LEAST_APART_S = 3
MOST_GATES, LEAST_GATES = 14, 6

HAND_STEPS: dict[GameBand, int] = {"6-8": 12, "9-12": 9, "13-17": 7}
"""From one change of a lever to the next, in steps: what a child's eye and hand can do."""

SEEDS_TRIED = 4
"""Deals that `proof` plays in each band."""

SIDES = {"left": -1, "none": 0, "right": 1}
HEIGHTS = {"down": -1, "none": 0, "up": 1}

Ended = Literal["", "there", "around", "led"]


class Place(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A gate: seconds after the beginning, metres aside (right is more) and above the path."""

    at: float
    x: float
    y: float = 0.0


class Push(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What leads off the way for a while. at: seconds; push: metres a second, right and up."""

    id: str
    text: Text
    at: float
    push: tuple[float, float]
    lasts_ms: int = 8_000


class HelmTable(Table, frozen=True, kw_only=True):
    """gates: of this round, the last is the end of the way. state: where one is, see steering.py.

    winds: of the author's events. held: the levers. through: a letter for each gate passed.
    lifts: there is an up and a down. goes: one is off the way near its end and may go around.
    ended: "there", "around" (by the child), "led" (the second pilot went around), "" before.
    """

    gates: tuple[Gate, ...]
    winds: tuple[Wind, ...]
    state: State
    held: Held = (0, 0)
    through: str = ""
    lifts: bool = False
    goes: bool = False
    ended: Ended = ""


class Helm(Game, frozen=True, kw_only=True, tag="helm"):
    """speed: metres a second ahead, steer: aside while a lever is held. width: metres from a gate's
    middle to its edge. gates: those on the way; its end, in the middle, comes by itself.

    around: what is said when somebody off the way near its end goes around and comes again; where
    it is left out there is no going around. right: what the job calls a gate well passed.
    """

    versus: ClassVar[bool] = True
    crew: ClassVar[bool] = True
    flowing: ClassVar[bool] = True
    held: ClassVar[bool] = True
    shown_moves: ClassVar[int] = 4

    speed: float
    steer: float
    width: float
    gates: tuple[Place, ...]
    events: tuple[Push, ...]
    right: Text
    around: Text | None = None

    def faults(self) -> list[str]:
        found = super().faults() + list(self._misplaced())
        if not LEAST_GATES <= len(self.gates) <= MOST_GATES:
            found.append(f"gates: write {LEAST_GATES} to {MOST_GATES}")
        for field in ("speed", "steer", "width"):
            if not 0.1 <= getattr(self, field) <= 300:
                found.append(f"{field}: write metres, from 0.1 to 300")
        if not self.events:
            found.append("events: write at least one, the round's twist")
        return found + twice("events", (event.id for event in self.events))

    def _misplaced(self) -> Iterator[str]:
        times = [0.0, *(gate.at for gate in self.gates), self.lasts_ms / 1000]
        if any(later - sooner < LEAST_APART_S for sooner, later in pairwise(times)):
            wrong = f"two are less than {LEAST_APART_S} seconds apart"
            yield f"gates: {wrong}; write them in order, the last before lasts_ms"
        for event in self.events:
            ends_ms = event.at * 1000 + event.lasts_ms
            if event.at * 1000 < LEARN_MS or ends_ms > self.lasts_ms or event.lasts_ms < 1000:
                wrong = f'"{event.id}" comes at a wrong time'
                yield f"events: {wrong}; write at = {LEARN_MS // 1000} or later, within the round"
            if not any(event.push):
                yield f'events: "{event.id}" does nothing; write its push'

    def proof(self) -> list[str]:
        return list(self._unfair())

    def _unfair(self) -> Iterator[str]:
        """A way must be lost by who holds nothing and kept by who does all that is right, even a
        crew's by one pair of hands."""
        ways = [(band, self.lifts and band != YOUNGEST) for band in GAME_BANDS]
        for band, lifts in dict.fromkeys([*ways, (YOUNGEST, self.lifts)]):
            for seed in range(SEEDS_TRIED):
                dealt = self._dealt(seed, band, lifts)
                alone = self.at(dealt, self.lasts_ms)
                if 2 * alone.points > dealt.of:
                    yield f"gates: at {band} nothing need be done; write them farther aside"
                    return
                kept = self._skilful(dealt)
                if kept.points < dealt.of:
                    place = kept.through.index("n") if "n" in kept.through else len(self.gates)
                    wrong = f"at {band} nobody comes through gate {place + 1}"
                    yield f"gates: {wrong}; write it nearer or later, or more steer"
                    return

    def _skilful(self, table: HelmTable) -> HelmTable:
        while not table.finished:
            x, y = steering.wanted(self.course(table), table.state)
            table = msgspec.structs.replace(table, held=(x, y))
            table = self.at(table, (table.state.step + HAND_STEPS[table.band]) * STEP_MS)
        return table

    @property
    def lifts(self) -> bool:
        """There is an up and a down on this way."""
        return any(gate.y for gate in self.gates) or any(event.push[1] for event in self.events)

    def deal(self, seed: int, band: GameBand = MIDDLE) -> HelmTable:
        """A seed mirrors the way and moves its gates a little; the youngest steer left and right,
        their height is kept for them."""
        return self._dealt(seed, band, self.lifts and band != YOUNGEST)

    def deal_crew(self, seed: int, band: GameBand, hands: int) -> HelmTable:
        """A pilot and a co-pilot: of the youngest, too, one steers up and down."""
        return self._dealt(seed, band, self.lifts)

    def _dealt(self, seed: int, band: GameBand, lifts: bool) -> HelmTable:
        rng = random.Random(seed)
        side = rng.choice((-1, 1))
        gates = [self._gate(place, band, side, rng, lifts) for place in self.gates]
        wind = STEP_MS * WIND[band] / 100
        return HelmTable(
            gates=(*gates, self._gate(Place(at=self.lasts_ms / 1000, x=0), band, 0, rng, lifts)),
            winds=tuple(
                Wind(
                    first=round(event.at * 1000) // STEP_MS,
                    after=(round(event.at * 1000) + event.lasts_ms) // STEP_MS,
                    x=side * round(event.push[0] * wind),
                    y=round(event.push[1] * wind) if lifts else 0,
                    id=event.id,
                )
                for event in self.events
            ),
            state=State(),
            lifts=lifts,
            of=len(gates) + 1,
            band=band,
        )

    def _gate(
        self, place: Place, band: GameBand, side: int, rng: random.Random, lifts: bool
    ) -> Gate:
        sway = rng.randint(100 - SWAYS, 100 + SWAYS)
        wide = WIDTH[band] * (150 if place.at * 1000 < LEARN_MS else 100)
        return Gate(
            step=round(place.at * 1000) // STEP_MS,
            x=side * round(place.x * 10 * sway),
            y=round(place.y * 1000) if lifts else 0,
            width=round(self.width * wide) // 10,
        )

    def course(self, table: HelmTable) -> Course:
        return Course(
            gates=table.gates,
            winds=table.winds,
            speed=round(self.steer * STEP_MS),
            help=HELP if table.band == YOUNGEST else 0,
            lifts=table.lifts,
        )

    def at(self, table: HelmTable, ms: int) -> HelmTable:
        """Time passes in steps of STEP_MS; what is held within one acts from the next on."""
        if table.finished:
            return table
        end = table.gates[-1].step
        last = min(max(ms, table.ms) // STEP_MS, end)
        ran = steering.until(self.course(table), table.state, table.held, last)
        through = table.through + ran.through
        there = last == end
        return msgspec.structs.replace(
            table,
            ms=end * STEP_MS if there else max(ms, table.ms),
            state=ran.state,
            through=through,
            points=through.count("y"),
            goes=not there and self._off(table, ran.state, through),
            finished=there,
            ended=("there" if through[-1] == "y" else "led") if there else "",
        )

    def _off(self, table: HelmTable, state: State, through: str) -> bool:
        """Whether one is beside the way to its end, now that nothing else is before it, and what is
        held does not lead back."""
        goal, last = table.gates[-1], len(through) == len(table.gates) - 1
        near = last and (goal.step - state.step) * STEP_MS <= AROUND_MS
        turned = (state.step - table.gates[-2].step) * STEP_MS >= SEEN_MS
        if self.around is None or not (near and turned):
            return False
        return not steering.comes_in(self.course(table), state, table.held, goal)

    def made(self, table: HelmTable, move: Move) -> HelmTable | None:
        """Moves: {"x": "left", "none" or "right", "y": "down", "none" or "up"}, either of them;
        {"around": "yes"}, which is as right as to arrive."""
        if move.get("around") == "yes":
            if not table.goes:
                return None
            ended = msgspec.structs.replace(table, goes=False, finished=True, ended="around")
            return msgspec.structs.replace(
                ended, through=table.through + "y", points=table.points + 1
            )
        x, y = table.held
        held = SIDES.get(move.get("x", ""), x), HEIGHTS.get(move.get("y", ""), y) * table.lifts
        if held == table.held:
            return None
        return msgspec.structs.replace(table, held=held)

    def hint(self, table: HelmTable) -> str:
        """What to hold now: "left", "right", "up", "down", "around", or "" to let go."""
        if table.finished:
            return ""
        if table.goes:
            return "around"
        x, y = steering.wanted(self.course(table), table.state)
        return ("left", "", "right")[x + 1] or ("down", "", "up")[y + 1]

    def marks(self, table: HelmTable) -> list[int]:
        return to_come([int(one == "y") for one in table.through], table.of)

    @property
    def told_words(self) -> dict[str, Text]:
        return {"right": self.right} | ({"around": self.around} if self.around else {})

    def told(self, table: HelmTable) -> dict[str, int]:
        """around: the child went around, which a master does as well."""
        return {
            "through": table.through.count("y"),
            "of": table.of,
            "around": int(table.ended == "around"),
        }
