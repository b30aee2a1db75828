"""Every engine at its start, in the middle and at its end."""

from kiosk.games.estimate import Estimate
from kiosk.games.hands import right_move, slip
from kiosk.visit.rounds import SIDES, GameRound
from ui.scenes.home import street
from ui.scenes.quizzes import MOST_MOVES
from ui.scenes.stage import Scene, Stage

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
    "Grab": 5,
    "Robot": 8,
    "Battle": 6,
    "Helm": 16,
    "Brake": 5,
}

CREW_MOVES = {"Conveyor": 12, "Green": 12, "Grab": 5, "Helm": 16}


def crew(engine: str, moves: int, hands: int = 3) -> Scene:
    """As many as a crew has said on the street that they are; so many right moves later."""

    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        visit.say_players(hands)
        games = (*stage.content.games(stage.station.street), *stage.content.games())
        visit.start_game(next(g.id for g in games if type(g).__name__ == engine))
        for _ in range(moves):
            round_ = visit.state.round
            assert isinstance(round_, GameRound)
            if round_.finished:
                break
            visit.move(round_.game.id, right_move(round_.game, round_.table))

    return scene


def crew_result(engine: str) -> Scene:
    def scene(stage: Stage) -> None:
        crew(engine, MOST_MOVES)(stage)
        round_ = stage.station.visit.state.round
        assert isinstance(round_, GameRound)
        stage.station.visit.see_result(round_.game.id)

    return scene


def game(engine: str, moves: int, players: int = 1) -> Scene:
    """The street's first game of an engine, or any street's, after so many right moves; of two, one
    plays twice as fast."""

    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        games = (*stage.content.games(stage.station.street), *stage.content.games())
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


def estimate_two(moves: int) -> Scene:
    """Two flags at one column, the right one too low. An odd number of moves: one still thinks."""

    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        games = stage.content.games(stage.station.street)
        game = next(one for one in games if isinstance(one, Estimate))
        visit.start_game(game.id)
        visit.choose_players(2)
        for number in range(moves):
            round_ = visit.state.round
            assert isinstance(round_, GameRound)
            if round_.finished:
                break
            move = dict(right_move(game, round_.tables[number % 2]))
            if number % 2:
                asked = next(one for one in game.quantities if one.id == move["quantity"])
                move["value"] = str((asked.low + asked.value) // 2)
            visit.move(game.id, move | {"side": SIDES[number % 2]})

    return scene


def alike_two(engine: str, moves: int, on: str = "") -> Scene:
    """Two who are asked the same, the right one's first answer wrong, on a stage. An odd number of
    moves: one still thinks."""

    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        games = (*stage.content.games(stage.station.street), *stage.content.games())
        game = next(
            one
            for one in games
            if type(one).__name__ == engine and one.alike and on in ("", one.played_on)
        )
        visit.start_game(game.id)
        visit.choose_players(2)
        for number in range(moves):
            round_ = visit.state.round
            assert isinstance(round_, GameRound)
            if round_.finished:
                break
            table = round_.tables[number % 2]
            wrong = slip(game, table) if number == 1 and moves > 2 else None
            move = wrong[0] if wrong else right_move(game, table)
            visit.move(game.id, {**move, "side": SIDES[number % 2]})

    return scene


def how_many(crew: bool) -> Scene:
    """The question before a game that two can play, or more of them as a crew."""

    def scene(stage: Stage) -> None:
        street(stage)
        games = (one for one in stage.content.games(stage.station.street) if one.versus)
        stage.station.visit.start_game(next(one.id for one in games if one.crew == crew))

    return scene


def game_result(engine: str, players: int = 1) -> Scene:
    def scene(stage: Stage) -> None:
        game(engine, MOST_MOVES, players)(stage)
        round_ = stage.station.visit.state.round
        assert isinstance(round_, GameRound)
        stage.station.visit.see_result(round_.game.id)

    return scene


def games() -> dict[str, Scene]:
    """Each engine at its start, in the middle and at its end; some for two, some results."""
    found: dict[str, Scene] = {
        "Game-players": how_many(crew=False),
        "Game-players-crew": how_many(crew=True),
    }
    for engine, middle in MIDDLE_MOVES.items():
        found[f"Game-{engine.lower()}"] = game(engine, 0)
        found[f"Game-{engine.lower()}-middle"] = game(engine, middle)
        found[f"Game-{engine.lower()}-end"] = game(engine, MOST_MOVES)
    for engine in ("Conveyor", "Inspector", "Match", "Order", "Helm", "Brake", "Battle"):
        found[f"Game-{engine.lower()}-two"] = game(engine, 3, players=2)
    for engine, some in CREW_MOVES.items():
        found[f"Game-{engine.lower()}-crew"] = crew(engine, some)
        found[f"Game-{engine.lower()}-crew-end"] = crew(engine, MOST_MOVES)
    return found | {
        "Game-inspector-two-bench": alike_two("Inspector", 5, "bench"),
        "Game-inspector-two-end": alike_two("Inspector", MOST_MOVES, "bench"),
        "Game-reveal-two": alike_two("Reveal", 5),
        "Game-reveal-two-end": alike_two("Reveal", MOST_MOVES),
        "Game-estimate-two": estimate_two(3),
        "Game-estimate-two-end": estimate_two(MOST_MOVES),
        "Result-steady": game_result("Steady"),
        "Result-green": game_result("Green"),
        "Result-grab": game_result("Grab"),
        "Result-crew": crew_result("Conveyor"),
        "Result-two": game_result("Conveyor", players=2),
    }
