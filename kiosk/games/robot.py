"""Queue blocks, run them, find the mistake: a robot does exactly what it is told."""

from typing import ClassVar

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games import solver
from kiosk.games.game import Game, Move, Table, to_come, twice

LEVELS = 3
"""A round has so many levels: the first of the list, those in the middle, or the last."""

RUNS: dict[GameBand, int] = {"6-8": 4, "9-12": 3, "13-17": 2}
"""A level done within so many runs earns a point: mistakes belong to the trade, guessing not."""

LARGEST = 8
"""Cells on a side: at least a finger's width each on the smallest screen."""


class Level(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """map: rows of "#" wall, "." floor, "*" a thing to pick, "o" home, and the robot ^ > v <.

    room: how many blocks its memory holds.
    """

    id: str
    map: tuple[str, ...]
    room: int = 12

    def faults(self) -> list[str]:
        cells = "".join(self.map)
        known = (solver.WALL, solver.FLOOR, solver.THING, solver.HOME, *solver.FACINGS)
        strange = sorted(set(cells) - set(known))
        if strange:
            return [f'"{strange[0]}" is nothing on a map; write one of {" ".join(known)}']
        found = []
        if not 1 <= len(self.map) <= LARGEST or not 1 <= len(self.map[0]) <= LARGEST:
            found.append(f"the map is too large; write at most {LARGEST} rows and columns")
        if len({len(row) for row in self.map}) > 1:
            found.append("the rows differ in length; write them equally long")
        if sum(cells.count(facing) for facing in solver.FACINGS) != 1:
            found.append("write exactly one robot: ^ > v or <")
        if cells.count(solver.HOME) > 1 or not {solver.HOME, solver.THING} & set(cells):
            found.append("there is nothing to do; write * to pick, or one o as home")
        if cells.count(solver.THING) > 4:
            found.append("more than four things; write fewer")
        return found


class RobotTable(Table, frozen=True, kw_only=True):
    """level: the one to solve now, "" when done; waiting: those to come. blocks: what may be used.

    program: the blocks queued. trace: of the last run, "x,y,facing,block" for the start (block -1)
    and after each action; fault: why it stopped, see solver.py, with the block that failed in
    broke, -1 for none. runs: of this level. solved: levels done; ran: the level of the last run.
    """

    level: str
    waiting: tuple[str, ...]
    blocks: tuple[str, ...]
    program: tuple[str, ...] = ()
    trace: tuple[str, ...] = ()
    fault: str = ""
    broke: int = -1
    runs: int = 0
    ran: str = ""
    solved: tuple[str, ...] = ()
    short: tuple[str, ...] = ()


class Robot(Game, frozen=True, kw_only=True, tag="robot"):
    """levels: from the easiest to the hardest."""

    plays_out: ClassVar[bool] = True  # the robot goes first
    shown_moves: ClassVar[int] = 3  # the beginning of a program

    levels: tuple[Level, ...]

    def faults(self) -> list[str]:
        found = super().faults() + twice("levels", (level.id for level in self.levels))
        if len(self.levels) < LEVELS:
            found.append(f"levels: write at least {LEVELS}")
        broken = [f'levels: "{one.id}": {said}' for one in self.levels for said in one.faults()]
        return found + broken

    def proof(self) -> list[str]:
        found = [
            f'levels: "{level.id}": no program solves it; open a way'
            for level in self.levels
            if solver.shortest(level.map, True) is None
        ]
        if found:
            return found
        ways = [len(solver.shortest(level.map, False) or ()) for level in self.levels]
        if ways != sorted(ways):
            found.append("levels: an easier one follows a harder; write the shortest way first")
        for level in self.levels:
            needed = solver.size(
                self._best(level, "6-8" if level in self._dealt("6-8") else "13-17")
            )
            if needed > level.room:
                wrong = f'"{level.id}" needs {needed} blocks'
                found.append(f"levels: {wrong}; write room = {needed} or more")
        return found

    def deal(self, seed: int, band: GameBand = MIDDLE) -> RobotTable:
        """Every seed deals the same levels: a program is not found by luck."""
        level, *waiting = self._dealt(band)
        return RobotTable(
            level=level.id,
            waiting=tuple(one.id for one in waiting),
            blocks=self._blocks(level, band),
            of=3 * (1 + len(waiting)),
            band=band,
        )

    def made(self, table: RobotTable, move: Move) -> RobotTable | None:
        """Moves: {"level": the one now, "program": "forward left ..."} after every edit,
        {"level": .., "run": "yes"}, {"level": .., "skip": "yes"}.

        A level earns a point when solved, one within few runs, one with a shortest program.
        """
        if move.get("level") != table.level:
            return None
        if move.get("skip") == "yes":
            return self._next(table)
        if move.get("run") == "yes":
            return self._ran(table)
        program = tuple(move.get("program", "-").split())
        level = self._level(table.level)
        known = set(program) <= set(table.blocks) and solver.size(program) <= level.room
        if not known or program.count(solver.END) > len(program) // 2 or program == table.program:
            return None
        return msgspec.structs.replace(table, program=program)

    def _ran(self, table: RobotTable) -> RobotTable:
        level = self._level(table.level)
        run = solver.run(level.map, table.program)
        blocks = (-1, *run.blocks)
        ran = msgspec.structs.replace(
            table,
            trace=tuple(
                f"{spot.x},{spot.y},{spot.facing},{block}"
                for spot, block in zip(run.spots, blocks, strict=False)
            ),
            fault=run.fault,
            broke=run.blocks[-1] if run.fault and run.blocks else -1,
            runs=table.runs + 1,
            ran=level.id,
        )
        return ran if run.fault else self._next(self._solved(ran, level))

    def _solved(self, table: RobotTable, level: Level) -> RobotTable:
        par = solver.size(self._best(level, table.band))
        short = solver.size(table.program) <= par
        return msgspec.structs.replace(
            table,
            solved=(*table.solved, level.id),
            short=table.short + ((level.id,) if short else ()),
            points=table.points + 1 + short + (table.runs <= RUNS[table.band]),
        )

    def _next(self, table: RobotTable) -> RobotTable:
        if not table.waiting:
            return msgspec.structs.replace(table, level="", program=(), finished=True)
        level, *waiting = table.waiting
        return msgspec.structs.replace(
            table,
            level=level,
            waiting=tuple(waiting),
            blocks=self._blocks(self._level(level), table.band),
            program=(),
            runs=0,
        )

    def hint(self, table: RobotTable) -> str:
        """The block to queue next, "run" when all stand there, "remove" when the last is wrong."""
        if table.finished:
            return ""
        best = self._best(self._level(table.level), table.band)
        if best[: len(table.program)] != table.program:
            return "remove"
        return best[len(table.program)] if len(table.program) < len(best) else "run"

    def slips(self, table: RobotTable) -> int:
        return int(bool(table.fault))

    def marks(self, table: RobotTable) -> list[int]:
        begun = [one.id for one in self._dealt(table.band) if one.id not in table.waiting]
        done = [one for one in begun if one != table.level]
        return to_come([int(one in table.solved) for one in done], table.of // 3)

    def told(self, table: RobotTable) -> dict[str, int]:
        return {"solved": len(table.solved), "of": table.of // 3, "short": len(table.short)}

    def _dealt(self, band: GameBand) -> tuple[Level, ...]:
        spare = max(0, len(self.levels) - LEVELS)
        first = {"6-8": 0, "9-12": spare // 2, "13-17": spare}[band]
        return self.levels[first : first + LEVELS]

    def _best(self, level: Level, band: GameBand) -> solver.Program:
        """The program to learn: with repeats from thirteen years on, or where room is short."""
        plain, folded = solver.shortest(level.map, False), solver.shortest(level.map, True)
        assert plain is not None and folded is not None, "proof() refuses such a level"
        fits = band == "6-8" or (band == "9-12" and len(plain) <= level.room)
        return plain if fits else folded

    def _level(self, level_id: str) -> Level:
        return next(level for level in self.levels if level.id == level_id)

    def _blocks(self, level: Level, band: GameBand) -> tuple[str, ...]:
        """What a child may queue here: repeats from nine years on, picking where things lie."""
        actions = [one for one in solver.ACTIONS if one != "pick" or solver.THING in str(level.map)]
        repeats = () if band == "6-8" else (*solver.REPEATS, solver.END)
        return (*actions, *repeats)
