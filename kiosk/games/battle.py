"""Robot sumo: build, plan, run. Two programs are carried out at once, the best of three.

Who plays alone meets three robots whose programs lie there to be read; nobody is hurried.
"""

from collections.abc import Iterator
from typing import ClassVar

import msgspec

from kiosk.ages import GAME_BANDS, MIDDLE, GameBand
from kiosk.games import arena, rival
from kiosk.games.arena import Build, Frame
from kiosk.games.game import Game, Move, Table, to_come, twice
from kiosk.texts import Text

RUNS = 3
ENOUGH = 2
"""Of two who play: more than half of the runs."""

WON, EVEN = 2, 1
"""Points of a run."""

SHOWN: dict[GameBand, int] = {"6-8": 6, "9-12": 4, "13-17": 2}
"""So many cards of a coach's program lie open: what is known is a puzzle, what is not is luck."""

MOST_CUBES = 8

PLAIN = Build("tracks", "fork")
"""What stands there where nobody has built anything when it begins."""

OTHER_WAY = {"up": "down", "down": "up", "left": "right", "right": "left"}
"""A card as it is read from the other end."""


class Floor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """map: five rows of seven, "*" a cube, "." free; the same when turned by half a turn."""

    id: str
    map: tuple[str, ...]

    def faults(self) -> list[str]:
        if len(self.map) != arena.ROWS or {len(row) for row in self.map} != {arena.COLUMNS}:
            return [f"the floor is no arena; write {arena.ROWS} rows of {arena.COLUMNS}"]
        strange = sorted(set("".join(self.map)) - {arena.CUBE, arena.FREE})
        if strange:
            return [f'"{strange[0]}" is nothing on a floor; write * for a cube or .']
        cubes = set(arena.start(self.map).cubes)
        found = []
        if {arena.turned(cube) for cube in cubes} != cubes:
            wrong = "one end has it easier"
            found.append(f"{wrong}; write it so that it is the same turned by half a turn")
        if cubes & {*arena.STARTS, *arena.CORNERS[0], *arena.CORNERS[1]}:
            found.append("a cube lies in a corner or where a robot begins; write it elsewhere")
        if not 2 <= len(cubes) <= MOST_CUBES:
            found.append(f"write 2 to {MOST_CUBES} cubes")
        return found


class Coach(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A robot that is there already, at the right end. program: cards as they are seen there,
    so that "left" leads to the child. floor: the id of where one meets it."""

    id: str
    name: Text
    floor: str
    chassis: str
    tool: str
    program: tuple[str, ...]

    @property
    def build(self) -> Build:
        return Build(self.chassis, self.tool)

    def faults(self) -> list[str]:
        found = []
        if not self.build.whole:
            known = f"{', '.join(arena.CHASSIS)}; {', '.join(arena.TOOLS)}"
            found.append(f"it cannot be built so; write chassis and tool: {known}")
        strange = [card for card in self.program if card not in arena.CARDS]
        if strange:
            found.append(f'"{strange[0]}" is no card; write one of {", ".join(arena.CARDS)}')
        if not 1 <= len(self.program) <= arena.TICKS:
            found.append(f"write a program of 1 to {arena.TICKS} cards")
        return found


class Bot(msgspec.Struct, frozen=True, kw_only=True):
    """One end: what is built there, the cards that lie there, whether it may begin."""

    build: Build = Build()
    program: tuple[str, ...] = ()
    ready: bool = False


class BattleTable(Table, frozen=True, kw_only=True):
    """What lies there as one end sees it. side: 0 or 1, whose points these are. two: two play.

    plan: ids of the floors of the runs. rivals: of the coaches, none where two play. bots: of both
    ends, for the run to come. run: its number. ran: both ends in the last run, frames: how it went.
    won: of each run "a", "b", or "" for equal. open: cards of the coach that may be seen. enough:
    of two, who has won so many runs has won.
    """

    side: int = 0
    two: bool = False
    plan: tuple[str, ...]
    rivals: tuple[str, ...] = ()
    bots: tuple[Bot, Bot] = (Bot(), Bot())
    run: int = 0
    ran: tuple[Bot, ...] = ()
    frames: tuple[Frame, ...] = ()
    won: tuple[str, ...] = ()
    open: int = arena.TICKS
    enough: int = ENOUGH


class Battle(Game, frozen=True, kw_only=True, tag="battle"):
    """floors: where two meet, in turns. coaches: from the easiest to the hardest."""

    versus: ClassVar[bool] = True
    meets: ClassVar[bool] = True
    plays_out: ClassVar[bool] = True  # the run is seen first
    shown_moves: ClassVar[int] = 3  # a robot is built, and its first card laid

    floors: tuple[Floor, ...]
    coaches: tuple[Coach, ...]

    def faults(self) -> list[str]:
        found = super().faults()
        found += twice("floors", (one.id for one in self.floors))
        found += twice("coaches", (one.id for one in self.coaches))
        if len(self.coaches) < RUNS:
            found.append(f"coaches: write at least {RUNS}")
        if not self.floors:
            found.append("floors: write at least 1")
        known = {one.id for one in self.floors}
        for floor in self.floors:
            found += [f'floors: "{floor.id}": {said}' for said in floor.faults()]
        for coach in self.coaches:
            found += [f'coaches: "{coach.id}": {said}' for said in coach.faults()]
            if coach.floor not in known:
                wrong = f'coaches: "{coach.id}": it meets nobody on "{coach.floor}"'
                found.append(f"{wrong}; write one of {', '.join(sorted(known))}")
        return found

    def proof(self) -> list[str]:
        return list(self._unfair())

    def _unfair(self) -> Iterator[str]:
        """Every coach can be beaten, and by nobody who does nothing."""
        for coach in self.coaches:
            floor = self._floor(coach.floor)
            if _answer(floor, coach.build, coach.program) is None:
                yield f'coaches: "{coach.id}": nothing beats it; write a weaker program'
            for own in rival.BUILDS:
                frames = arena.run(floor, (own, coach.build), ((), coach.program))
                if frames[-1].state.winner == "a":
                    wrong = f'coaches: "{coach.id}": who does nothing wins'
                    yield f"{wrong}; write a program that brings a cube or pushes"
                    break

    def deal(self, seed: int, band: GameBand = MIDDLE) -> BattleTable:
        """For one: three coaches, those for the youngest from the beginning of the list."""
        spare = len(self.coaches) - RUNS
        first = spare * GAME_BANDS.index(band) // (len(GAME_BANDS) - 1)
        met = self.coaches[first : first + RUNS]
        table = BattleTable(
            plan=tuple(coach.floor for coach in met),
            rivals=tuple(coach.id for coach in met),
            open=SHOWN[band],
            of=WON * RUNS,
            band=band,
        )
        return self._awaited(table)

    def seated(self, seed: int, band: GameBand, side: int) -> BattleTable:
        """For one of two: the floors in turns, beginning where the seed says."""
        count = len(self.floors)
        plan = tuple(self.floors[(seed + run) % count].id for run in range(RUNS))
        return BattleTable(side=side, two=True, plan=plan, of=WON * ENOUGH, band=band)

    def made(self, table: BattleTable, move: Move) -> BattleTable | None:
        """Moves, each with {"run": the one to come} and, where two play, "side":
        {"chassis": ..}, {"tool": ..}, {"rebuild": "yes"}, {"program": "left up .."} after every
        edit, {"ready": "yes"}; {"start": "yes"} where the other one does not get ready.

        A run won is worth two points, an equal one one.
        """
        if move.get("run") != str(table.run):
            return None
        side = 1 if table.two and move.get("side") == "b" else 0
        own, other = table.bots[side], table.bots[1 - side]
        if move.get("start") == "yes":
            return self._ran(table) if own.ready and not other.ready else None
        changed = None if own.ready else _changed(own, move)
        if changed is None or changed == own:
            return None
        bots = (changed, other) if side == 0 else (other, changed)
        laid = msgspec.structs.replace(table, bots=bots)
        return self._ran(laid) if bots[0].ready and bots[1].ready else laid

    def _ran(self, table: BattleTable) -> BattleTable:
        """The run, and what it was worth to whom this table belongs."""
        bots = tuple(_complete(bot) for bot in table.bots)
        frames = arena.run(
            self._floor(table.plan[table.run]),
            (bots[0].build, bots[1].build),
            (bots[0].program, bots[1].program),
        )
        won = (*table.won, frames[-1].state.winner)
        ends = [won.count("a"), won.count("b")]
        over = len(won) == RUNS or (table.two and max(ends) == table.enough)
        points = WON * ends[table.side] + EVEN * won.count("")
        ran = msgspec.structs.replace(
            table,
            ran=bots,
            frames=tuple(frames),
            won=won,
            run=table.run + 1,
            points=min(points, table.of),
            finished=over,
            bots=(Bot(build=bots[0].build), Bot(build=bots[1].build)),
        )
        return ran if over else self._awaited(ran)

    def _awaited(self, table: BattleTable) -> BattleTable:
        """With the coach of the run to come at its end, where one plays alone."""
        if table.two:
            return table
        coach = self._coach(table.rivals[table.run])
        there = Bot(build=coach.build, program=coach.program, ready=True)
        return msgspec.structs.replace(table, bots=(table.bots[0], there))

    def hint(self, table: BattleTable) -> str:
        """A part to choose, a card to lay, "remove" the last one, "rebuild", "go", or "start"."""
        if table.finished:
            return ""
        side = table.side
        own = table.bots[side]
        if own.ready:
            return "start"
        floor = self._floor(table.plan[table.run])
        there, known = (PLAIN, ()) if table.two else (table.bots[1].build, table.bots[1].program)
        if not own.build.whole:
            answer = _answer(floor, there, known)
            best = answer[0] if answer else PLAIN
            return best.chassis if own.build.chassis != best.chassis else best.tool
        if rival.beaten(floor, own.build, there, known) is None:
            return "rebuild"
        begun = tuple(_read(card, side) for card in own.program)
        best_program = rival.finished(floor, own.build, there, known, begun)
        if best_program is None:
            return "remove"
        if len(best_program) <= len(begun):
            return "go"
        return _read(best_program[len(begun)], side)

    def marks(self, table: BattleTable) -> list[int]:
        return to_come([int(one == "ab"[table.side]) for one in table.won], RUNS)

    def told(self, table: BattleTable) -> dict[str, int]:
        won = table.won.count("ab"[table.side])
        return {"won": won, "even": table.won.count(""), "of": len(table.won)}

    def _floor(self, floor_id: str) -> arena.Floor:
        return next(one.map for one in self.floors if one.id == floor_id)

    def _coach(self, coach_id: str) -> Coach:
        return next(one for one in self.coaches if one.id == coach_id)


def _changed(own: Bot, move: Move) -> Bot | None:
    """One end after a move that somebody there makes, None where it cannot be made."""
    replace = msgspec.structs.replace
    if move.get("ready") == "yes":
        return replace(own, ready=True)
    if move.get("rebuild") == "yes":
        return Bot()
    chassis, tool = move.get("chassis", ""), move.get("tool", "")
    if chassis in arena.CHASSIS:
        return replace(own, build=replace(own.build, chassis=chassis))
    if tool in arena.TOOLS:
        return replace(own, build=replace(own.build, tool=tool))
    program = tuple(move.get("program", "-").split())
    known = set(program) <= set(arena.CARDS) and len(program) <= arena.TICKS
    return replace(own, program=program) if known and own.build.whole else None


def _complete(bot: Bot) -> Bot:
    """What lacks a part gets the plain one."""
    build = Build(bot.build.chassis or PLAIN.chassis, bot.build.tool or PLAIN.tool)
    return msgspec.structs.replace(bot, build=build, ready=True)


def _read(card: str, side: int) -> str:
    """A card of one end as it is read from the left one, and back."""
    return OTHER_WAY.get(card, card) if side else card


def _answer(
    floor: arena.Floor, there: Build, known: tuple[str, ...]
) -> tuple[Build, tuple[str, ...]] | None:
    """The first robot of BUILDS that wins, and its program: nobody waits for a better one."""
    for own in rival.BUILDS:
        if (program := rival.beaten(floor, own, there, known)) is not None:
            return own, program
    return None
