"""A review that a native reader has filled -> the things whose Kazakh it makes better."""

from typing import Any

import msgspec

from kiosk.content.finding import Finding, Spot, Step
from kiosk.content.model import Pack
from kiosk.content.plain import convert
from kiosk.content.sheet.columns import Steps, steps_of
from kiosk.content.sheet.review import LANG, SHEET, Piece, pieces, texts
from kiosk.content.sheet.rows import letter
from kiosk.content.sheet.workbook import Grid
from kiosk.content.taking.incoming import Arrived, Incoming
from kiosk.content.taking.tidy import tidy


def is_review(grid: Grid) -> bool:
    return grid.name.startswith(SHEET) and _places(grid).keys() >= {"place", LANG, "better"}


def _places(grid: Grid) -> dict[str, int]:
    """Where each heading stands."""
    return {str(words).strip().lower(): at for at, words in grid.rows[0][1].items()}


def read_review(grids: list[Grid], file: str, pack: Pack) -> Incoming:
    """One thing for all rows that speak of it; rows without a better text say nothing."""
    reading = _Reading(file, pack)
    for grid in grids:
        if is_review(grid):
            reading.sheet(grid)
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

    def sheet(self, grid: Grid) -> None:
        columns = _places(grid)
        for number, cells in grid.rows[1:]:
            said = {name: str(cells.get(at) or "").strip() for name, at in columns.items()}
            if said["better"] and said["better"] != said[LANG]:
                where = f'sheet "{grid.name}" row {number} column {letter(columns["better"])}'
                self._take(said, Spot(self._file, where))

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
        inside[LANG] = better
        origin = self._origins.setdefault(piece.place, _Origin(self._file))
        origin.at[steps] = spot.place

    def arrived(self) -> list[Arrived]:
        made = []
        for place, raw in self._raw.items():
            piece = self._pieces[place]
            thing = convert(raw, type(piece.thing), Spot(self._file))
            assert isinstance(thing, msgspec.Struct), thing  # a text for a text changes no type
            made.append(Arrived(thing, self._origins[place], piece.quiz))
        return made
