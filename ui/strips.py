"""A round as a strip: twelve pictures of one game side by side, from its beginning to its end."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlExpression
from PySide6.QtTest import QTest

from kiosk.games.game import Game
from kiosk.games.hands import right_move
from kiosk.visit.rounds import GameRound
from ui.app import application
from ui.scenes import SCENES
from ui.scenes.quizzes import MOST_MOVES
from ui.scenes.stage import Stage
from ui.shots import save

PICTURES = 12
ACROSS = {True: 4, False: 6}
"""Pictures in a row: lying, standing."""

LIVE_MS = 500
"""What a move sets going has gone by then."""

END_MS = 2100
"""So much longer is the end looked at: what was won drives off, somebody cheers."""

TICK_MS = 50
"""A hand on a lever is seen to move it in time: a game's own time runs on while one waits."""

WATCHED_MS = 12_000
"""The longest that what plays out by itself is waited for, before the next move."""

BUSY = """(function () {
    const walk = item => item.hurry !== undefined && item.played?.busy
        || Array.from(item.children).some(walk);
    return walk(contentItem);
})()"""

SET_TIME = """(function () {
    const walk = item => {
        if (item.hurry !== undefined && item.played !== undefined)
            item.ms = Math.max(item.ms, %d);
        for (const child of item.children)
            walk(child);
    };
    walk(contentItem);
})()"""


GO_ON = """(function () {
    const walk = item => {
        if (item.goOn !== undefined && item.turn !== undefined)
            item.goOn();
        for (const child of item.children)
            walk(child);
    };
    walk(contentItem);
})()"""


def engines() -> list[str]:
    """The scenes that show a game's beginning."""
    return [name for name in SCENES if name.startswith("Game-") and f"{name}-middle" in SCENES]


def strip(
    out: Path, pack: Path, sizes: list[tuple[int, int]], langs: list[str], screens: list[str]
) -> Iterator[Path]:
    """One file for each of these games, screen, language; yields them as they are written.

    Raises Unwritable, and Trouble when the pack cannot be played.
    """
    application()
    for size in sizes:
        for lang in langs:
            for screen in screens:
                path = out / f"{screen}-strip-{lang}-{size[0]}x{size[1]}.png"
                with tempfile.TemporaryDirectory() as folder:
                    stage = Stage(Path(folder), pack, size, lang)
                    try:
                        SCENES[screen](stage)
                        save(_drawn(stage), path)
                    finally:
                        stage.close()
                yield path


def _drawn(stage: Stage) -> QImage:
    """The round, played by a hand that knows the game; each picture a part of the whole width."""
    across = ACROSS[stage.size[0] > stage.size[1]]
    wide = stage.size[0] * 3 // 2 // across
    high = wide * stage.size[1] // stage.size[0]
    sheet = QImage(across * wide, -(-PICTURES // across) * high, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    stage.show()
    for number, picture in enumerate(_pictures(stage)):
        at = QRect(number % across * wide, number // across * high, wide, high)
        painter.drawImage(at, picture)
    painter.end()
    return sheet


def _pictures(stage: Stage) -> Iterator[QImage]:
    round_ = _round(stage)
    moves = whole_round(round_.game, round_.table)
    last = max(int(move.get("ms", "0")) for move in moves)
    done = 0
    for number in range(PICTURES):
        now = last * number // (PICTURES - 1)
        by_now = len(moves) * number // (PICTURES - 1)
        for ms in range(now - LIVE_MS, now, TICK_MS):
            while done < len(moves) and (
                int(moves[done].get("ms", "0")) <= ms + TICK_MS if last else done < by_now
            ):
                _ask(stage, GO_ON)
                _watch(stage)
                _let(stage, int(moves[done].get("ms", "0")))
                stage.window.station.move(round_.game.id, moves[done])
                done += 1
            _let(stage, ms)
            QTest.qWait(TICK_MS)
        if number == PICTURES - 1:
            if not last:
                _watch(stage)
            QTest.qWait(END_MS - LIVE_MS)
        yield stage.window.quick.grabWindow()


def _round(stage: Stage) -> GameRound:
    round_ = stage.station.visit.state.round
    assert isinstance(round_, GameRound)
    return round_


def whole_round(game: Game, table: Any) -> list[dict[str, str]]:
    """All right moves from this table to the end of the game."""
    moves: list[dict[str, str]] = []
    while not table.finished and len(moves) < MOST_MOVES:
        moves.append(right_move(game, table))
        table = game.play(table, moves[-1])
    return moves


def _let(stage: Stage, ms: int) -> None:
    """Let the game's own time be at least so late."""
    _ask(stage, SET_TIME % ms)


def _ask(stage: Stage, script: str) -> bool:
    """Of every item on the screen; what is told before a move is not waited for by a strip."""
    context = stage.window.engine.rootContext()
    told = QQmlExpression(context, stage.window.quick, script).evaluate()
    return bool(told[0] if isinstance(told, tuple) else told)


def _watch(stage: Stage) -> None:
    """Until what plays out by itself has played."""
    for _ in range(WATCHED_MS // TICK_MS):
        if not _ask(stage, BUSY):
            return
        QTest.qWait(TICK_MS)
