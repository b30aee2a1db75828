"""A review that a native reader has filled -> the things whose Kazakh it makes better."""

from typing import Any

import msgspec

from kiosk.content.finding import Finding, Spot, Step
from kiosk.content.model import Pack
from kiosk.content.plain import convert
from kiosk.content.sheet.cells import Unfit
from kiosk.content.sheet.columns import Steps, steps_of
from kiosk.content.sheet.review import LANG, SHEET, Piece, pieces, texts
from kiosk.content.sheet.rows import fitted, letter
from kiosk.content.sheet.workbook import Grid, plain_name
from kiosk.content.taking.incoming import Arrived, Incoming
from kiosk.content.taking.tidy import tidy

NEEDED = ("place", LANG, "better")
IGNORED = ("read me", "lists")


def is_review(grid: Grid) -> bool:
    return grid.name.startswith(SHEET) and _places(grid).keys() >= set(NEEDED)


def _places(grid: Grid) -> dict[str, int]:
    """Where each heading stands."""
    return {str(words).strip().lower(): at for at, words in grid.rows[0][1].items()}


def read_review(grids: list[Grid], file: str, pack: Pack) -> Incoming:
    """One thing for all rows that speak of it; rows without a better text say nothing."""
    reading = _Reading(file, pack)
    for grid in grids:
        if is_review(grid):
            reading.sheet(grid)
        elif plain_name(grid.name) not in IGNORED:
            reading.unknown(grid)
    return Incoming(reading.arrived(), reading.findings)


class _Origin:
    """Where the better text of each part of a thing stood. at: by steps, the place in words."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.at: dict[Steps, str] = {}

    def found(self, finding: Finding, steps: tuple[Step, ...]) -> Finding:
        near = [place for way, place in self.at.items() if steps[: len(way)] == way]
        place = next(iter(near), next(iter(self.at.values())))
        return msgspec.structs.replace(finding, file=self._file, place=place, line=None, steps=())


class _Reading:
    def __init__(self, file: str, pack: Pack) -> None:
        self._file = file
        self._pieces = {piece.place: piece for piece in pieces(pack)}
        self._raw: dict[str, dict[str, Any]] = {}
        self._origins: dict[str, _Origin] = {}
        self.findings: list[Finding] = []

    def unknown(self, grid: Grid) -> None:
        """A sheet that would be passed over."""
        spot = Spot(self._file, f'sheet "{grid.name}"')
        lack = [name for name in NEEDED if name not in _places(grid)]
        if grid.name.startswith(SHEET):
            self.findings.append(spot.error(f'no column "{lack[0]}"', "add it, and fill it"))
        else:
            remedy = "move it to a workbook of its own"
            self.findings.append(spot.error("no such sheet", remedy))

    def sheet(self, grid: Grid) -> None:
        columns = _places(grid)
        place = Spot(self._file, f'sheet "{grid.name}"')
        self.findings += [place.warning(*unread) for unread in grid.unread]
        for reference, _, _ in grid.merged:
            spot = Spot(self._file, f"{place.place} cells {reference}")
            remedy = "take them apart and write the value into each"
            self.findings.append(spot.error("merged cells", remedy))
        for number, cells in grid.rows[1:]:
            said = {name: str(cells.get(at) or "").strip() for name, at in columns.items()}
            where = f'sheet "{grid.name}" row {number} column {letter(columns["better"])}'
            spot, better = Spot(self._file, where), fitted(cells.get(columns["better"]), str)
            if isinstance(better, Unfit):
                self.findings.append(spot.error(better.problem, better.remedy))
            elif better is not None and better != said[LANG]:
                self._take(said | {"better": better}, spot)

    def _take(self, said: dict[str, str], spot: Spot) -> None:
        *name, way = said["place"].split(" ", 2)
        piece = self._pieces.get(" ".join(name))
        now = {words: text for words, _, text in texts(piece)} if piece else {}
        if piece is None or way not in now:
            gone = f'"{said["place"]}" is not in this pack any more'
            self.findings.append(spot.error(gone, "look for it, and write it there by hand"))
        elif now[way].get(LANG, "").strip() != said[LANG]:
            changed = "this text was changed since the review was written"
            self.findings.append(spot.error(changed, "write a review anew, and copy the row"))
        else:
            self._replace(piece, steps_of(way), said["better"], spot)

    def _replace(self, piece: Piece, steps: Steps, better: str, spot: Spot) -> None:
        raw = self._raw.setdefault(piece.place, tidy(piece.thing))
        inside: Any = raw
        for step in steps:
            inside = inside[step]
        origin = self._origins.setdefault(piece.place, _Origin(self._file))
        if steps in origin.at and inside[LANG] != better:
            twice = f"the same text is better otherwise in {origin.at[steps]}"
            self.findings.append(spot.error(twice, "keep one of the two rows"))
        inside[LANG] = better
        origin.at[steps] = spot.place

    def arrived(self) -> list[Arrived]:
        made = []
        for place, raw in self._raw.items():
            piece = self._pieces[place]
            thing = convert(raw, type(piece.thing), Spot(self._file))
            assert isinstance(thing, msgspec.Struct), thing  # a text for a text changes no type
            made.append(Arrived(thing, self._origins[place], piece.quiz))
        return made
