"""Games stand mixed: whoever sees one page sees all areas and many engines."""

from itertools import pairwise

from kiosk.games.shelf import mixed
from tests.stations import shipped_pack


def test_one_page_holds_every_area_and_no_engine_beside_itself() -> None:
    pack = shipped_pack()
    games = [game for game in pack.games if game.street == "metallurgists"]
    shelf = mixed(games)
    assert sorted(game.id for game in shelf) == sorted(game.id for game in games)
    assert len({game.area for game in shelf[:8]}) == len({game.area for game in games})
    assert len({type(game) for game in shelf[:8]}) >= 7
    assert all(type(one) is not type(other) for one, other in pairwise(shelf[:10]))
