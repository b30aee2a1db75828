"""A contest of teams: its board, a pair at the floor, and who has won."""

from kiosk.games.hands import right_move
from kiosk.station.hosting import Hosting
from ui.scenes.home import street
from ui.scenes.stage import Scene, Stage

MOST_MOVES = 60


def play_pair(hosting: Hosting, moves: int = MOST_MOVES) -> None:
    """The pair that is next: the left end plays, the right one is only ready; until it is over."""
    hosting.play()
    for _ in range(moves):
        now = hosting.now
        if now is None or now.stage != "play" or now.round is None:
            break
        left, right = now.round.tables
        if not right.bots[1].ready:
            hosting.move({"run": str(right.run), "ready": "yes", "side": "b"})
        hosting.move({**right_move(now.game, left), "side": "a"})


def contest(size: int, pairs: int, moves: int = 0) -> Scene:
    """So many pairs have played; of the next one so many moves are made."""

    def scene(stage: Stage) -> None:
        street(stage)
        station = stage.station
        station.reset()
        station.hosting.begin(station.content, station.street, size, station.lang)
        for _ in range(pairs):
            play_pair(station.hosting)
            station.hosting.go_on()
        if moves:
            play_pair(station.hosting, moves)

    return scene


SCENES: dict[str, Scene] = {
    "Bracket-four": contest(4, 0),
    "Bracket-eight": contest(8, 5),
    "Bracket-play": contest(8, 1, 5),
    "Bracket-won": contest(8, 7),
}
