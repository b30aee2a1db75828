"""Teams meet in pairs on one screen until one has won: a contest of 4 or 8, opened by a host.

No visit and no round of a child: its names are of a closed list, and nothing of it is counted. The
same `after` follows a live fact and rebuilds a contest after a crash.
"""

from random import Random
from typing import Any, Literal

import msgspec

from kiosk import facts
from kiosk.ages import MIDDLE, GameBand, game_band_of
from kiosk.content.store import Content
from kiosk.games.battle import Battle
from kiosk.visit.rounds import GameRound, deal_game

TEAMS = ("leopard", "eagle", "horse", "turtle", "owl", "rabbit", "elephant", "fish")
"""Names that say nothing of anybody: kiosk/words/teams.toml has them in every language."""

SIZES = (4, 8)

Stage = Literal["next", "play", "told", "won"]
"""next: the board, and who meets now. play: they do. told: their last run is being seen. won: the
board, and who has won."""


class Bracket(msgspec.Struct, frozen=True, kw_only=True):
    """began: the fact it began with. winners: of the pairs so far. round: of the pair under way, or
    of the one that was played last. moves: of that round."""

    began: facts.BracketBegan
    game: Battle
    lang: str
    winners: tuple[str, ...] = ()
    stage: Stage = "next"
    round: GameRound | None = None
    moves: tuple[dict[str, str], ...] = ()

    @property
    def teams(self) -> tuple[str, ...]:
        return self.began.teams

    @property
    def pairs(self) -> int:
        return len(self.teams) - 1

    @property
    def final(self) -> bool:
        """Whether the pair under way, or that was played last, is the last one."""
        return self.pair == self.pairs - 1

    @property
    def pair(self) -> int:
        over = self.stage in ("told", "won")
        return len(self.winners) - over

    @property
    def champion(self) -> str:
        return self.winners[-1] if len(self.winners) == self.pairs else ""

    def contenders(self, pair: int) -> tuple[str, str]:
        """Who meets in a pair; "" for whom nobody knows yet."""
        first = len(self.teams) // 2
        if pair < first:
            return self.teams[2 * pair], self.teams[2 * pair + 1]
        known = (*self.winners, *[""] * self.pairs)
        return known[2 * (pair - first)], known[2 * (pair - first) + 1]


def begun(content: Content, street: str, size: int, lang: str, seed: int) -> facts.BracketBegan:
    """A draw of so many teams. Raises LookupError where the pack has no game for it."""
    here = [game for game in content.games(street) if isinstance(game, Battle)]
    game = next(iter(here or (g for g in content.games() if isinstance(g, Battle))), None)
    if game is None or size not in SIZES:
        raise LookupError("no contest can be held here")
    teams = Random(seed).sample(TEAMS, size)
    return facts.BracketBegan(
        game=game.id,
        street=game.street,
        area=game.area,
        lang=lang,
        band=MIDDLE,
        seed=seed,
        teams=tuple(teams),
    )


def opened(content: Content, began: facts.BracketBegan) -> Bracket:
    """Raises LookupError when the game is gone from the pack, or its band is not known."""
    game = next((one for one in content.games() if one.id == began.game), None)
    if not isinstance(game, Battle) or game_band_of(began.band) is None:
        raise LookupError(began.game)
    return Bracket(began=began, game=game, lang=began.lang)


def started(bracket: Bracket) -> Bracket:
    """The pair that is next begins."""
    if bracket.stage != "next":
        return bracket
    dealt = _dealt(bracket)
    return msgspec.structs.replace(bracket, stage="play", round=dealt, moves=())


def moved(bracket: Bracket, move: dict[str, str]) -> Bracket:
    """A move of one of the two, as in any game of two; what changes nothing is no move."""
    if bracket.stage != "play" or bracket.round is None:
        return bracket
    after_it = bracket.round.moved(facts.Moved(move=move))
    if after_it == bracket.round:
        return bracket
    return msgspec.structs.replace(bracket, round=after_it, moves=(*bracket.moves, move))


def decided(bracket: Bracket) -> facts.PairPlayed | None:
    """What is told of the pair under way once it is over."""
    round_ = bracket.round
    if bracket.stage != "play" or round_ is None or not round_.finished:
        return None
    winner = bracket.contenders(bracket.pair)[_ahead(bracket, round_.table)]
    return facts.PairPlayed(pair=bracket.pair, winner=winner, moves=bracket.moves)


def after(bracket: Bracket, fact: facts.AnyFact) -> Bracket:
    """The contest after one of its facts. What is seen of a pair is seen again from its moves."""
    if not isinstance(fact, facts.PairPlayed) or fact.pair != len(bracket.winners):
        return bracket
    round_ = _dealt(msgspec.structs.replace(bracket, stage="next"))
    for move in fact.moves:
        round_ = round_.moved(facts.Moved(move=move))
    winners = (*bracket.winners, fact.winner)
    return msgspec.structs.replace(bracket, winners=winners, stage="told", round=round_)


def went_on(bracket: Bracket) -> Bracket:
    """From a pair that was seen to the board; from a pair that is left, too: it begins anew."""
    if bracket.stage == "told":
        return msgspec.structs.replace(bracket, stage="won" if bracket.champion else "next")
    return msgspec.structs.replace(bracket, stage="next") if bracket.stage == "play" else bracket


def _dealt(bracket: Bracket) -> GameRound:
    """One won run is enough, in the final two: so a contest of eight has ended in time."""
    band: GameBand = game_band_of(bracket.began.band) or MIDDLE
    dealt = deal_game(bracket.game, bracket.began.seed + bracket.pair, band, players=2)
    enough = 2 if bracket.final else 1
    tables = tuple(msgspec.structs.replace(table, enough=enough) for table in dealt.tables)
    return msgspec.structs.replace(dealt, tables=tables)


def _ahead(bracket: Bracket, table: Any) -> int:
    """Which end has won: by runs, by the cubes of the last one, and at the last by lot."""
    runs = table.won.count("a") - table.won.count("b")
    homes = table.frames[-1].state.homes
    ahead = runs or homes[0] - homes[1]
    if ahead == 0:
        return Random(f"{bracket.began.seed} {bracket.pair}").randrange(2)
    return 0 if ahead > 0 else 1
