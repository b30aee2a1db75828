from kiosk.ages import BANDS, GAME_BANDS, MIDDLE, OLDEST, YOUNGEST, band_of, game_band_of


def test_games_are_dealt_for_every_band_but_grown_ups() -> None:
    assert (*GAME_BANDS, "18+") == BANDS
    assert (YOUNGEST, MIDDLE, OLDEST) == GAME_BANDS


def test_a_word_means_a_band_or_none() -> None:
    assert band_of("18+") == "18+"
    assert game_band_of("18+") is None
    assert band_of("19") is None
